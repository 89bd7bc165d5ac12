### Palabras para estados, fechas y resultados: las mismas en la ventana, las notificaciones y las exportaciones.

standing-not-known = Aún no se sabe
standing-put-off = Aplazado
standing-turned-off = Usted lo desactivó
standing-except = { $words }, salvo { $left }
standing-allowed = Usted lo permitió
standing-default-on = Activado porque nadie lo desactivó
standing-seen-off = Desactivado cuando usted lo miró
standing-seen-on = Activado cuando usted lo miró
standing-switch-not-found = Interruptor no encontrado cuando usted miró
standing-withdrew = Usted lo retiró
standing-cannot-refuse = No se puede desactivar
standing-not-covered = No afectado
standing-date-passed = Fecha pasada, sin comprobar
standing-ended-provider = Terminado por el proveedor
standing-ended-court = Terminado por un tribunal

check-again = Volver a comprobar
check-again-days = visto por última vez hace { $days ->
    [one] 1 día
   *[other] { $days } días
}
check-again-terms = condiciones cambiadas el { $date }
grade-seen = usted vio el interruptor
grade-asserted = de memoria
grade-evidenced = con un archivo

deadline-decide-by = Decidir hasta el { $date }
deadline-own = Su fecha: { $date }
deadline-re-check = Volver a comprobar: { $date }
deadline-kept-until = Se conserva como máximo hasta el { $date }, según el proveedor
deadline-hold-review = Volver a mirar la orden: { $date }
deadline-passed = Fecha pasada: { $date } · sin comprobar
deadline-settled = Resuelto · { $date }
deadline-dismissed = No le afecta · { $date }
deadline-done = Hecho · { $date }
deadline-kept-until-over = No debería conservarse desde el { $date }, según el proveedor
nearness-passed = Fecha pasada, sin comprobar
nearness-settled = Resuelto
nearness-dismissed = No le afecta
nearness-done = Hecho
nearness-kept-until-over = No debería conservarse desde entonces, según el proveedor
deadline-last-safe = último día seguro: { $date }
deadline-last-safe-today = hoy es el último día seguro
deadline-last-safe-yesterday = el último día seguro fue ayer
deadline-last-safe-was = el último día seguro fue { $date }
deadline-in-days = { $days ->
    [-1] ayer
    [0] hoy
    [one] 1 día
   *[other] { $days } días
}
deadline-moved = Cambiada: { $dates }
deadline-no-day = ningún día indicado

retention-nothing-kept = No se conserva, según el proveedor
retention-gone-by = Se conserva como máximo hasta el { $date }
retention-gone-by-about = Se conserva como máximo hasta cerca del { $date }
retention-gone-by-not-before = Se conserva como máximo hasta el { $date } (no termina antes del { $start })
retention-should-be-gone = No debería conservarse desde el { $date }
retention-should-be-gone-about = No debería conservarse desde cerca del { $date }
retention-indefinite = Se conserva, sin fin indicado
retention-indefinite-not-before = Se conserva, sin fin indicado (no termina antes del { $start })
retention-unknown = Sin plazo indicado
retention-unknown-depends = Depende de: { $missing }
retention-unknown-range = { $first } como pronto, { $last } como tarde
retention-contradiction = Las fuentes se contradicen: conservación como máximo hasta el { $first }, o bien hasta: { $last }
until-unknown = sin plazo indicado
until-indefinite = sin fin indicado

missing-plan = su plan
missing-region = dónde vive usted
missing-setting = su elección sobre «{ $purpose }»
missing-deleted = si usted lo borró
missing-created = el día en que se creó

purpose-model-training = Entrenamiento de modelos
purpose-human-review = Revisión por personas
purpose-personalisation = Personalización
purpose-advertising = Publicidad
purpose-sharing = Comunicación a terceros
purpose-feedback = Comentarios
purpose-connectors = Servicios vinculados
purpose-analytics = Medición del uso
purpose-service = Dar la respuesta
purpose-safety = Seguridad

question-model-training = ¿Pueden sus chats entrenar modelos?
question-human-review = ¿Pueden personas leer muestras de sus chats?
question-personalisation = ¿Puede lo que usted escribe influir en respuestas posteriores?
question-advertising = ¿Puede su uso influir en la publicidad que ve?
question-sharing = ¿Puede su contenido comunicarse a terceros?
question-feedback = ¿Pueden utilizarse los comentarios que usted envía?
question-connectors = ¿Puede utilizarse el contenido de servicios vinculados?
question-analytics = ¿Puede medirse su uso?
question-service = ¿Se utiliza su contenido para dar la respuesta?
question-safety = ¿Se comprueba si hay usos indebidos en su contenido?

confidence-high = bien documentado
confidence-medium = una buena fuente
confidence-low = fuente débil
basis-consent = consentimiento
basis-contract = contrato
basis-legitimate-interests = intereses legítimos
basis-legal-obligation = obligación legal
basis-other = otra base
basis-not-stated = no indicada
says-provider = según el proveedor
says-you = según lo que usted anotó
says-regulator = según una autoridad de control
says-user = según usted
missing-not-stated = un plazo que ninguna fuente indica

source-kind-archived_policy = condiciones archivadas
source-kind-provider_help = página de ayuda del proveedor
source-kind-provider_policy = condiciones del proveedor
source-kind-provider_announcement = anuncio del proveedor
source-kind-press = prensa
source-kind-secondary = segunda mano
source-kind-regulator = autoridad de control
source-kind-public_code = código público
source-kind-community = comunidad
source-kind-court = tribunal
source-kind-user = de usted

### Cuánto tiempo se conserva algo: plazos, reglas y lo que resulta de ellas.

period-years = { $count ->
    [one] 1 año
   *[other] { $count } años
}
period-months = { $count ->
    [one] 1 mes
   *[other] { $count } meses
}
period-weeks = { $count ->
    [one] 1 semana
   *[other] { $count } semanas
}
period-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
period-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
period-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
period-and = { $before } y { $next }
period-none = ningún tiempo

length-not-kept = sin conservación
length-at-most = hasta { $length }
length-at-least = al menos { $length }
length-about = aproximadamente { $length }
length-no-end = sin fin indicado
length-until-deleted = hasta que usted los borre
length-until-account-deleted = hasta que se elimine la cuenta

about-opted-in = Conservado para entrenamiento
about-opted-out = Copias internas
about-active-chat = Chats que usted mantiene
about-temporary-chat = Chats temporales
about-deleted = Chats que usted borra
about-flagged = Chats marcados
about-flag-scores = Puntuaciones de los controles de seguridad
about-feedback = Comentarios que usted envía
about-human-reviewed = Muestras que leen personas
about-api = Contenido enviado por la API
about-zero-retention = Bajo un acuerdo sin conservación
about-account-deleted = Tras el cierre de la cuenta
about-training-data = Copias en datos de entrenamiento
about-org-controlled = Según el ajuste de su organización
about-local-copy = Copias en su propio dispositivo

is-on = activado
is-off = desactivado
change-deleted-on = borrado el { $day }
change-flagged-on = marcado el { $day }
change-feedback-on = comentarios enviados el { $day }
change-no-date = ninguna

result-nothing-kept = { $by ->
    [you] No se conserva, según lo que usted anotó.
   *[provider] No se conserva, según el proveedor.
}
result-gone-by = { $by ->
    [you] Se conserva como máximo hasta { $about ->
        [yes] cerca del { $day }
       *[no] el { $day }
    }, según lo que usted anotó.
   *[provider] Se conserva como máximo hasta { $about ->
        [yes] cerca del { $day }
       *[no] el { $day }
    }, según el proveedor.
}
result-gone-by-not-before = { $by ->
    [you] Se conserva como máximo hasta { $about ->
        [yes] cerca del { $day }
       *[no] el { $day }
    } (no termina antes del { $first }), según lo que usted anotó.
   *[provider] Se conserva como máximo hasta { $about ->
        [yes] cerca del { $day }
       *[no] el { $day }
    } (no termina antes del { $first }), según el proveedor.
}
result-should-be-gone = { $by ->
    [you] No debería conservarse desde { $about ->
        [yes] cerca del { $day }
       *[no] el { $day }
    }, según lo que usted anotó.
   *[provider] No debería conservarse desde { $about ->
        [yes] cerca del { $day }
       *[no] el { $day }
    }, según el proveedor.
}
result-indefinite = { $by ->
    [you] Se conserva, sin fin indicado en lo que usted anotó.
   *[provider] Se conserva, sin fin indicado por el proveedor.
}
result-contradiction = Las fuentes se contradicen; ambas afirmaciones están entre las reglas.
result-no-number = { $by ->
    [you] Sin plazo indicado en lo que usted anotó.
   *[provider] Sin plazo indicado por el proveedor.
}
result-depends = Depende de: { $missing }.
result-depends-latest = { $by ->
    [you] Depende de: { $missing }. Como tarde: { $day }, según lo que usted anotó.
   *[provider] Depende de: { $missing }. Como tarde: { $day }, según el proveedor.
}
lacks-human-review = si personas leen muestras de ello
lacks-setting = el estado de «{ $purpose }»
lacks-period = un plazo que no se indica
lacks-plan = su plan
lacks-region = dónde vive usted

trace-no-text-in-the-catalogue-says = Ningún texto del catálogo dice cuánto tiempo conserva el propio servicio: { $kind }.
trace-and = , y la conservación termina { $within } { $event }
trace-you-wrote-down = según lo que usted anotó
trace-the-provider-says = según el proveedor
trace-whether-it-counts-depends-on-which = Que cuente depende de: { $missing }; eso no se sabe.{" "}
trace-counted-from = Se cuenta desde el { $day } ({ $event }): { $came }.
trace-that-has-not-happened-so-no = Eso no ha ocurrido ({ $event }), así que no se puede calcular ningún fin.
trace-no-end-can-be-counted = No se puede calcular ningún fin.
trace-ended-early-on = Terminado antes, el { $day } ({ $event }): { $came }.
trace-so-no-end-can-be-counted = Así que no se puede calcular ningún fin.
trace-so-it-is-no-reason-to = Así que no es motivo para conservarlo.
trace-does-not-count = No cuenta: { $why }.
trace-not-counted-it-is-no-copy = {" "}No se cuenta: no es una copia del contenido.
trace-on-it-did-not-exist-yet = el { $on } aún no existía
trace-it-is-about = se refiere a { $kinds }
trace-it-is-about-and-the-plan = se refiere a { $plans }, y el plan es { $yours }
trace-it-is-about-other-regions = se refiere a otras regiones
trace-the-terms-behind-it-reach-only = las condiciones en que se basa alcanzan solo { $reach } el { $day }
trace-the-terms-behind-it-have-no = las condiciones en que se basa aún no tienen un primer día para usted
trace-was-not-on-the-day-of = el interruptor de «{ $purpose }» no estaba { $is } el día de la creación o del último uso
trace-no-day-is-told-for-it = no se indica ningún día ({ $event })
trace-no-day-is-told-for-it-2 = no se indica ningún día
trace-it-changes-no-end-here = aquí no cambia ningún fin
trace-order = Orden: { $title }.
trace-an-order-you-told-of = Una orden que usted indicó: { $title }.
trace-an-order = Una orden.
trace-then-up-to-to-catch-up = , y después hasta { $after } para ponerse al día
trace-it-suspends-deletion-from-to = { $title } Suspende la supresión desde el { $from } hasta el { $to }{ $after }.
trace-it-suspends-deletion-from-on-no = { $title } Suspende la supresión desde el { $from }; no se conocía ningún fin.
trace-so-it-is-kept-longer-gone = Así que se conserva más tiempo: como máximo hasta el { $day }.
trace-so-it-is-kept-and-no = Así que se conserva, y no se puede calcular ningún fin.
trace-it-changes-no-end-here-2 = Aquí no cambia ningún fin.
trace-nothing-is-kept-that-it-could = No se conserva nada que pudiera retener.
trace-does-not-count-it-did-not = No cuenta: aún no existía.
trace-does-not-count-it-is-about = No cuenta: se refiere a otros planes o a otros datos.
trace-does-not-count-it-is-about-2 = No cuenta: se refiere a otras regiones.
trace-does-not-count-it-had-not = No cuenta: el { $on } aún no había empezado.
trace-does-not-count-it-was-over = No cuenta: había terminado antes de que esto se creara.
trace-does-not-count-the-days-of = No cuenta: los días de este elemento quedan fuera de lo que la orden reservó.
trace-does-not-count-this-was-over = No cuenta: esto había terminado antes de que empezara la orden.

rule-words-chats-there = chats
rule-words-all-of-it = todo
rule-words-kept-until = se conserva hasta el { $lo }
rule-words-gone-by-not-before = se conserva como máximo hasta el { $day } (no termina antes del { $lo })
rule-words-gone-by = se conserva como máximo hasta el { $day }
rule-words-kept-until-at-least-when-it = se conserva al menos hasta el { $lo }; no se indica cuándo termina
rule-words-no-end-can-be-counted = no se puede calcular ningún fin
rule-words-with = con el interruptor de «{ $purpose }» { $is }
rule-words-for-the-terms-hold = para { $reach } que rigen las condiciones
rule-words-everything-since = todo, desde
rule-words-what-was-created-since = lo creado desde
rule-words-what-was-created-or-taken-up = lo creado o retomado desde
rule-words-from = { $length } desde { $event }
rule-words-how-soon-after-that-they-go = { $until }; no se indica cuándo termina después la conservación
rule-words-then = { $until }, después { $length }
rule-words-kept-without-an-end = se conserva sin fin
rule-words-kept-with-no-number-stated = se conserva, sin plazo indicado
rule-words-for-a-time-that-is-not = durante un tiempo no indicado
rule-words-gone-at-once = fin inmediato de la conservación
rule-words-to = de { $least } a { $length }
rule-words-at-once-after = de inmediato tras
rule-words-within-after = en un plazo de { $within } tras
rule-words-until-you-delete-them-or-close = hasta que usted los borre o cierre la cuenta
rule-words-until-the-account-is-closed = hasta que se cierre la cuenta
rule-words-until-they-are-flagged = hasta que se marquen
rule-words-until-you-send-feedback = hasta que usted envíe comentarios
rule-words-until-they-are-used = hasta que se usen
rule-words-the-day-of-creation = el día de la creación
rule-words-the-last-use = el último uso
rule-words-your-deletion = el borrado por usted
rule-words-the-closing-of-the-account = el cierre de la cuenta
rule-words-the-removal = la retirada
rule-words-the-flag = la marca
rule-words-your-feedback = sus comentarios
rule-words-you-delete-them-or-close-the = el borrado por usted o el cierre de la cuenta
rule-words-you-delete-them = el borrado por usted

layers-flagged-chats-deleted-or-not = Chats marcados, borrados o no
layers-this-item = Este elemento
layers-to-give-you-the-service = Para prestarle el servicio
layers-for-training = Para entrenamiento
layers-because-it-was-flagged = Porque se marcó
layers-because-you-sent-feedback = Porque usted envió comentarios
layers-because-people-read-samples = Porque personas leen muestras
layers-until-the-account-is-closed = Hasta el cierre de la cuenta
layers-for-another-reason = Por otro motivo

foreseen-chats-you-delete = Chats que usted borra: { $said }.
foreseen-no-number-stated = { $label }: sin plazo indicado.
foreseen-the-provider-also-says = { $about }: también { $length }, según el proveedor.
foreseen-chats-you-keep-not-kept = Chats que usted mantiene: sin conservación.
foreseen-chats-you-keep-for-training = Chats que usted mantiene: { $said }, para entrenamiento.
foreseen-chats-you-keep = Chats que usted mantiene: { $said }.
foreseen-chats-for-training = Chats para entrenamiento: { $said }.
foreseen-depends-on = { $said } (depende de: { $missing })
foreseen-without-an-end = sin fin
foreseen-no-number-stated-2 = sin plazo indicado
foreseen-gone-by-because-of-an-order = como máximo hasta el { $by }, por una orden de conservación
foreseen-kept-while-an-order-to-preserve = se conservan mientras dure una orden de conservación; no se conoce ningún fin
foreseen-sources-disagree = las fuentes se contradicen
foreseen-whether-longer-depends-on = { $gone }; que sea más tiempo depende de: { $longer }
foreseen-depends-on-2 = depende de: { $facts }
foreseen-gone-within = fin de la conservación en un plazo de { $length }
foreseen-gone-after = fin de la conservación tras { $length }
foreseen-or = , o{" "}

what-if-the-plan-is-not-known = no se sabe el plan
what-if-the-plan-is = el plan es { $name }
what-if-model-training-is-on = el entrenamiento de modelos está activado
what-if-model-training-is-off = el entrenamiento de modelos está desactivado
what-if-how-model-training-stands-is-not = no se sabe cómo está el entrenamiento de modelos
what-if-as-it-is-created-on = Como está: { $what }, con creación el { $created_on }; { $parts }.
what-if-with-the-switch-on-it-does = {" "}Con el interruptor en Activado, lo hace.
what-if-with-the-switch-off-it-does = {" "}Con el interruptor en Desactivado, no lo hace.
what-if-a-chat = un chat
what-if-your-record-says-that-model-training = En su registro consta que el entrenamiento de modelos estaba activado desde el { $since }. El entrenamiento empezado así no se deshace; la respuesta supuesta lo deja fuera.

change-the-plan-is = el plan es { $plan }{ $of }
change-the-region-is = la región es { $regions }
change-has-been-since-the-day-of = el interruptor de «{ $purpose }» está { $is } desde el { $created_on }, el día de la creación
change-supposed-nothing-else = Supuesto: nada más.
change-supposed = Supuesto: { $parts }.
change-counts-then = Cuenta entonces
change-no-longer-counts = Ya no cuenta
change-how-long-instead-of = Cuánto tiempo: «{ $then }» en lugar de «{ $now }»
change-the-catalogue-has-nothing-on-whether = El catálogo no tiene nada sobre si el contenido entrena modelos.
change-training-instead-of = Entrenamiento: «{ $then }» en lugar de «{ $now }»
change-a-no-would-leave-out-too = Un no dejaría fuera también: { $more }.
change-no-source-says-there-that-a = Ninguna fuente dice allí que un no deje fuera: { $fewer }.
change-date-to-decide-instead-of = Fecha para decidir: { $dates_then } en lugar de { $dates_now }.

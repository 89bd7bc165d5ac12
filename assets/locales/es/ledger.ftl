### Lo que dicen todas las partes del programa.

when-on-day = el { $day }
when-in-month = en { $month }
when-in-year = en { $year }
ahead-today = hoy
ahead-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
ago-days = { $days ->
    [one] hace 1 día
   *[other] hace { $days } días
}
list-and = { $first } y { $last }

purpose-inside-model-training = entrenamiento de modelos
purpose-inside-human-review = revisión por personas
purpose-inside-personalisation = personalización
purpose-inside-advertising = publicidad
purpose-inside-sharing = comunicación a terceros
purpose-inside-feedback = comentarios
purpose-inside-connectors = servicios vinculados
purpose-inside-analytics = medición del uso
purpose-inside-service = prestación del servicio
purpose-inside-safety = seguridad

region-AU = Australia
region-AT = Austria
region-BE = Bélgica
region-BR = Brasil
region-BG = Bulgaria
region-CA = Canadá
region-HR = Croacia
region-CY = Chipre
region-CZ = Chequia
region-DK = Dinamarca
region-EE = Estonia
region-FI = Finlandia
region-FR = Francia
region-DE = Alemania
region-GR = Grecia
region-HK = Hong Kong
region-HU = Hungría
region-IS = Islandia
region-IN = India
region-IE = Irlanda
region-IT = Italia
region-JP = Japón
region-LV = Letonia
region-LI = Liechtenstein
region-LT = Lituania
region-LU = Luxemburgo
region-MT = Malta
region-MX = México
region-NL = Países Bajos
region-NZ = Nueva Zelanda
region-NO = Noruega
region-PL = Polonia
region-PT = Portugal
region-RO = Rumanía
region-SG = Singapur
region-SK = Eslovaquia
region-SI = Eslovenia
region-KR = Corea del Sur
region-ES = España
region-SE = Suecia
region-CH = Suiza
region-GB = Reino Unido
region-US = Estados Unidos

region-not-told = Región no indicada


left-out-feedback = comentarios que usted envía
left-out-safety = chats marcados
left-out-human-review = muestras que leen personas
left-out-prospective-only = entrenamiento que ya ha empezado
left-out-training-copy = copias en datos de entrenamiento
left-out-not-reversible = una elección que no se puede retirar
left-out-hold = copias sujetas a una orden de conservación
left-out-data-kind = algunos tipos de datos (véase el catálogo)
left-out-other = otros usos

switch-on = activado
switch-off = desactivado
counted-chats = { $count ->
    [one] 1 chat
   *[other] { $count } chats
}
counted-chats-unknown = chats
counted-files = { $count ->
    [one] 1 archivo subido
   *[other] { $count } archivos subidos
}
counted-files-unknown = archivos subidos
counted-of-kind = { $count } del tipo { $kind }
counted-kind-unknown = contenido del tipo { $kind }
entry-range = #{ $from } a #{ $to }
entry-put-off = usted lo aplazó ({ $words })
entry-ended = { $purpose }: terminado por { $by ->
    [court] un tribunal
   *[provider] el proveedor
}

fault-pages = { $count ->
    [one] 1 página del archivo está dañada
   *[other] { $count } páginas del archivo están dañadas
}
fault-contents = { $count ->
    [one] 1 nota o archivo guardado junto a los asientos no es lo que nombra el asiento
   *[other] { $count } notas o archivos guardados junto a los asientos no son lo que nombran los asientos
}

nothing-opted-in = el uso comienza, { $who }.
nothing-opted-out = el uso no comienza, { $who }.
nothing-access-blocked = hay que elegir para seguir usándolo, { $who }.
nothing-consent-assumed = seguir usándolo se tiene por conformidad, { $who }. Este registro nunca lo cuenta así.
nothing-unaffected = para usted no cambia nada, { $who }.
nothing-service-ended = el servicio termina, { $who }.
nothing-unknown = las fuentes no dicen qué ocurre entonces.
list-or = {" "}o{" "}

date-decide = decidir
date-check-again = volver a comprobar
date-erased = una fecha propia cuyo nombre se borró
date-gone-by-then = no se conserva más allá de esta fecha, según el proveedor
date-order = volver a mirar la orden

columns-training-no-the-provider-says = Entrenamiento: no, según el proveedor.
columns-training-no-except = Entrenamiento: no, salvo { $left }.
columns-training-yes = Entrenamiento: sí.
columns-the-change = El cambio: { $text }
columns-change-later-no-the-provider-says = Cambiar después: no, según el proveedor.
columns-change-later-yes-but-training-already = Cambiar después: sí, pero el entrenamiento ya empezado mantiene lo que tiene.
columns-change-later-yes = Cambiar después: sí.
columns-the-switch-in-the-notice-is = El interruptor del aviso ya está en Activado: continuar sin moverlo lo deja en Activado.
columns-the-switch-stands-on-until-somebody = El interruptor está en Activado hasta que alguien lo desactive.
columns-the-switch-stands-off-until-somebody = El interruptor está en Desactivado hasta que alguien lo active.
columns-the-sources-do-not-say-how = Las fuentes no dicen cómo está el interruptor si nadie lo toca.
columns-how-long-with-the-switch-as = Cuánto tiempo, con el interruptor como usted lo anotó:
columns-how-long-with-the-switch-left = Cuánto tiempo, si el interruptor queda en Activado:
columns-how-long-with-the-switch-left-2 = Cuánto tiempo, si el interruptor queda en Desactivado:
columns-how-long-not-knowing-how-the = Cuánto tiempo, sin saber cómo está el interruptor:
columns-this-ledger-would-say-date-passed = Este registro diría: «Fecha pasada, sin comprobar». Nunca un sí.
columns-this-ledger-would-go-on-saying = Este registro seguiría diciendo: «Aún no se sabe». Nunca un sí.

stale-you-last-looked-at-this-switch = Usted miró este interruptor por última vez el { $looked }; { $days } días después es momento de volver a mirarlo.
stale-for-your-plan-and-region-the = Para su plan y su región, según el proveedor
stale-the-provider = Según el proveedor
stale-now-says-before = { $lead }, ahora { $now } (antes: { $before }).
stale-the-provider-now-says-that-a = Cómo se dice que no, según el proveedor, ahora: { $now } (antes: { $before }).
stale-the-provider-now-says-for-before = Sobre «{ $about }», según el proveedor, ahora: { $now } (antes: { $before }).
stale-an-order-to-preserve-began-a = Ha empezado una orden de conservación: un no deja fuera ahora { $what } (antes: nada).
stale-the-provider-now-says-that-a-2 = Según el proveedor, un no deja fuera ahora también: { $what } (antes: no se decía).
stale-the-provider-now-says-nothing-of = El proveedor ya no dice nada de lo que un no dejaba fuera antes: { $what }.
stale-new-terms = Condiciones nuevas, «{ $title }»: { $text }
stale-a-new-edition-the-catalogue-does = Una edición nueva, «{ $title }»; el catálogo no dice qué cambió.
stale-that = { $says }
stale-nothing-clear-on-whether-content-trains = nada claro sobre si el contenido entrena modelos
stale-nothing-on-whether-content-trains-models = nada sobre si el contenido entrena modelos
stale-no-way-is-named = no se indica ninguna vía
stale-no-number-stated = sin plazo indicado
stale-nothing-stated = nada indicado

view-announced-for = Anunciado para { $from }: { $words }

date-other-sources-say-otherwise = { $words }; otras fuentes dicen otra cosa.
date-you-set-this-date-yourself-it = Esta fecha la fijó usted. Cuenta hasta el final del día, en el lugar donde esté.
date-names = «{ $title }» ({ $as_of }) indica { $day }.
date-it-says-neither-whether-that-day = No dice si ese día está incluido ni en qué lugar del mundo termina. { $day } es el último día que llega a tiempo según cualquier lectura.
date-no-date = ninguna fecha
date-moved-announced-on = Cambiada: { $before } -> { $after }, anunciada el { $announced_on }.

date-set-aside-no-reminder-of-it = Apartada: { $what }, { $date }. No llega ningún recordatorio sobre ella, y en la agenda figura como que no le afecta. No se escribió nada en el registro; si resulta otro día, se le avisa de ese.

date-deleted-gone-by-then-the-provider = { $what }, con borrado el { $day }: no se conserva más allá de esta fecha, según el proveedor
date-that-is-the-last-day-of = Es el último día de la orden, tal como usted lo anotó.
date-no-end-is-stated-you-last = No se indica ningún fin. Usted anotó algo al respecto por última vez el { $told_on }; { $days } días después es momento de preguntar si sigue en vigor.
date-look-at-the-order-again = volver a mirar la orden: { $title }

entry-not-to-be-found = no encontrado
entry-whether-content-trains-models = si el contenido entrena modelos
entry-how-to-say-no = cómo decir que no
entry-a-change-that-was-announced = un cambio anunciado
entry-how-long-something-is-kept = cuánto tiempo se conserva algo
entry-an-order-that-suspends-deletion = una orden que suspende la supresión
entry-how-a-copy-of-your-data = cómo se obtiene una copia de sus datos
entry-an-address = una dirección
entry-a-remark-of-yours = una observación
entry-another-device-writes-here = otro dispositivo escribe aquí
entry-a-backup-was-restored = se restauró una copia de seguridad
entry-the-ledger-was-moved-to-this = el registro se trasladó a este equipo
entry-another-ledger-was-merged = se combinó otro registro
entry-you-went-on-although-entries-are = usted siguió aunque faltan asientos
entry-the-ledger-was-begun = se empezó el registro
entry-you-live-in = lugar donde vive: { $region }
entry-where-you-live-is-not-told = no se indica dónde vive usted
entry-catalogue-edition-a-pack-signed-by = edición { $edition } del catálogo, un paquete firmado por { $signer }
entry-catalogue-edition = edición { $edition } del catálogo
entry-you-described-this-service-yourself = este servicio lo describió usted
entry-you-stated-yourself-in-place-of = dato aportado por usted: { $what }, en lugar de { $replaced }
entry-you-stated-yourself = dato aportado por usted: { $what }
entry-you-follow-it-plan = usted lo sigue (plan { $plan })
entry-you-follow-it = usted lo sigue
entry-plan-changed-to = plan cambiado a { $to }
entry-no-longer-followed-the-records-stay = ya no se sigue; las anotaciones se quedan
entry-its-switch-was-already = ; su interruptor ya estaba { $seen }
entry-you-were-asked-about = se le preguntó sobre: { $about }{ $preset }
entry-you-pressed-the-button-that-goes = usted pulsó el botón de continuar, después de mover el interruptor
entry-you-pressed-the-button-that-goes-2 = usted pulsó el botón de continuar; el interruptor quedó como estaba
entry-turned-on-by-you = activado por usted
entry-turned-off-by-you = desactivado por usted
entry-you-consented = usted dio su consentimiento
entry-you-refused-consent = usted denegó el consentimiento
entry-you-withdrew-your-consent = usted retiró su consentimiento
entry-you-looked-the-switch-was = { $purpose }: usted miró, el interruptor estaba { $seen }
entry-on-because-nobody-turned-it-off = { $purpose }: activado porque nadie lo desactivó
entry-you-sent-feedback = usted envió comentarios ({ $covers })
entry-you-deleted-there = usted borró allí: { $what }
entry-content-of-kind-was-flagged = se marcó contenido del tipo { $what }
entry-an-order-suspends-deletion = una orden suspende la supresión: { $title }
entry-the-order-ended-on = la orden terminó el { $to }
entry-an-earlier-entry-does-not-count = un asiento anterior no cuenta: no ocurrió
entry-an-earlier-entry-was-corrected-it = se corrigió un asiento anterior: ocurrió el { $day }
entry-an-earlier-entry-was-corrected = se corrigió un asiento anterior
entry-you-set-a-date = usted fijó una fecha: { $date }
entry-a-date-that-you-stated-decide = una fecha que usted indicó: decidir hasta el { $date }
entry-a-date-was-announced-decide-by = se anunció una fecha: decidir hasta el { $date }
entry-by-what-you-stated-the-date = según lo que usted indicó, la fecha es { $date }
entry-you-took-your-own-date-back = usted retiró su propia fecha: vuelve a ser { $date }
entry-you-took-your-own-date-back-2 = usted retiró su propia fecha
entry-the-provider-moved-the-date-to = el proveedor cambió la fecha a { $date }
entry-the-date-was-withdrawn = la fecha se retiró
entry-you-did-what-the-date-was = usted hizo aquello para lo que era la fecha
entry-the-date-does-not-concern-you = la fecha no le afecta

verify-the-structure-of-the-file-is = la estructura del archivo está dañada
verify-entry-is-missing-follows = falta el asiento #{ $expected }; le sigue #{ $found }
verify-entry-does-not-follow-from-the = el asiento #{ $seq } no se sigue del asiento anterior
verify-entry-was-changed = el asiento #{ $seq } fue modificado
verify-entry-is-known-from-elsewhere-and = el asiento #{ $seq } se conoce por otra vía y falta aquí

as-of-passed-not-checked = pasada, sin comprobar
as-of-decide-by = Decidir hasta el { $day } ({ $left })

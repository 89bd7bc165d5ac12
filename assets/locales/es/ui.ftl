### La ventana.

app-name = Consent Ledger
app-sections = Secciones
app-skip = Ir al contenido
app-lock = Bloquear
app-demo = DEMO · este registro es para probar
app-demo-label = Registro DEMO
app-demo-day = el día está fijado en { $date }
app-demo-leave = Salir de la DEMO
app-loading = Leyendo el registro
app-dismiss = Cerrar
app-not-advice = No es asesoramiento jurídico.
app-try-again = Reintentar
app-copy-details = Copiar detalles
app-code = Código { $code }
app-cancel = Cancelar
app-close = Cerrar
app-today = Hoy es { $date }
app-notices = Notificaciones

read-only-disk-error = Solo lectura: el disco comunicó un error. No se puede anotar hasta que se resuelva.
read-only-newer-format = Solo lectura: el registro fue escrito por una versión más reciente.
read-only-other-window = Solo lectura: otra ventana está escribiendo en este registro.

nav-home = Inicio
nav-services = Servicios
nav-agenda = Agenda
nav-history = Historial
nav-catalogue = Catálogo
nav-exports = Exportar y comprobar
nav-safety = Seguridad
nav-settings = Ajustes

home-title = Requiere su atención
home-nothing = Nada requiere ahora su atención.
home-nothing-hint = Abajo están las fechas de los próximos 90 días y las elecciones resueltas.
home-empty = Su registro está listo.
home-empty-hint = Añada los servicios que usa. De cada uno verá qué se preguntó, hasta cuándo decidir y qué se conserva.
home-add = Añadir un servicio
home-more = y { $count } más
home-next = Próximos 90 días
home-next-none = Ninguna fecha en los próximos 90 días.
home-settled = Resuelto
home-settled-none = Aún no hay elecciones anotadas.
home-ledger = Registro
home-default-on = El interruptor ya está en Activado, según el proveedor.
home-default-off = El interruptor está en Desactivado si usted no lo mueve, según el proveedor.
home-compare = Comparar las opciones
home-record = Anotar mi elección
home-not-for-me = No me afecta
home-what-shows = ¿Qué muestra hoy «{ $label }»?
home-what-shows-plain = ¿Qué muestra hoy el interruptor?
home-on = Activado
home-off = Desactivado
home-later = Recordar más tarde
home-not-found = No lo encuentro
home-where = Mostrar dónde

date-last-safe = Último día seguro
date-if-nothing = Si usted no hace nada
date-why = ¿Por qué esta fecha?
date-announced-as = El proveedor ha indicado estos días; cuenta el último:
date-moved-by-you = Se fijó en estos días; cuenta el último:
date-set = fijada el { $date }
date-announced = anunciada el { $date }

agenda-title = Agenda
agenda-span = { $first } a { $last }
agenda-own-date = Fecha propia
agenda-empty = Aún no hay fechas.
agenda-empty-hint = Las fechas llegan con los servicios que usted sigue. Aquí puede añadir una propia, y el archivo de calendario las incluye.
agenda-no-service = Aquí no responde ningún servicio de notificaciones, así que no aparece ninguna. Esta lista está completa.
agenda-strip = Doce meses por semanas
agenda-strip-keys = Las teclas de flecha avanzan por semanas; Intro va a su primera fecha.
agenda-mark-date = una fecha
agenda-mark-passed = pasada, sin comprobar
agenda-mark-nothing = nada
agenda-week = Semana del { $monday }
agenda-week-now = Esta semana, del { $monday }
agenda-week-none = ninguna fecha
agenda-strip-earlier = { $count ->
    [one] 1 fecha anterior está solo en la lista.
   *[other] { $count } fechas anteriores están solo en la lista.
}
agenda-strip-later = { $count ->
    [one] 1 fecha posterior está solo en la lista.
   *[other] { $count } fechas posteriores están solo en la lista.
}
agenda-group-overdue = Pasadas
agenda-group-today = Hoy
agenda-group-soon = Pronto
agenda-group-later = Más tarde
agenda-group-settled = Resueltas
agenda-nothing-open = No hay fechas pendientes.
agenda-settled-show = { $count ->
    [one] Mostrar 1 fecha resuelta
   *[other] Mostrar { $count } fechas resueltas
}
agenda-settled-hide = Ocultar las fechas resueltas
agenda-snoozed = Aplazada hasta { $until }
agenda-open = Abrir
agenda-details = Detalles
agenda-end-done = Hecho
agenda-end-not-for-me = No me afecta
agenda-end-as-it-stands = No me afecta, tal como está
agenda-silenced = No habrá más avisos tal como está. Si su día cambia, vuelve.
agenda-as-written = Tal como se escribió
agenda-next-reminder = Próximo recordatorio
agenda-next-none = No queda ningún recordatorio.
agenda-leads = Recordar, días antes
lead-days = { $days ->
    [0] el mismo día
    [one] 1 día
   *[other] { $days } días
}
lead-other = Otro número de días
lead-add = Añadir
lead-wrong = Un número entero de días, 730 como máximo.
agenda-leads-own = Fijado solo para esta fecha.
agenda-leads-kind = Como para todas las fechas de su tipo.
agenda-leads-reset = Como todas las de su tipo
agenda-leads-none = No hay recordatorio antes de esta fecha.
agenda-filter = Filtro
agenda-filter-kind = Tipo de día
agenda-filter-every-kind = Todos los tipos
agenda-filter-service = Servicio
agenda-filter-every-service = Todos los servicios
agenda-filter-no-service = Sin servicio
agenda-filter-shown = Se muestran { $shown } de { $all } fechas.
agenda-filter-none = Ninguna fecha coincide con este filtro.
agenda-filter-clear = Mostrar todas
agenda-nothing-open-here = Ninguna de estas fechas está pendiente.
agenda-gone = Esa fecha ya no está en la agenda.
done-title = ¿Qué hizo usted?
done-answer = Su respuesta
done-way-looked = Miré el interruptor o lo moví
done-way-done = Está hecho
done-way-not-for-me = No me afecta
done-way-as-it-stands = No me afecta, tal como está
done-follows-looked = A continuación se pregunta qué mostraba. Aún no se escribe nada.
done-follows-done = Usted dijo que está hecho: { $name }
done-follows-not-for-me = Usted dijo que no le afecta: { $name }
done-follows-as-it-stands = No habrá más avisos tal como está. Si su día cambia, vuelve.
done-act-looked = Continuar
done-act-done = Anotar
done-act-not-for-me = Anotar
done-act-as-it-stands = No avisar más
done-not-yet = Todavía no
done-already = Con esta fecha ya no hay nada que hacer.
agenda-missed = Perdidas en su ausencia
agenda-missed-hint = Llegaron mientras el equipo estaba apagado o este programa no estaba en marcha.
agenda-missed-at = Debía llegar un recordatorio: { $moment }
agenda-missed-seen = Las he visto
agenda-go = Ir a ella
snooze = Aplazar
snooze-hour = En una hora
snooze-evening = Esta tarde
snooze-tomorrow = Mañana
snooze-week = En una semana
snooze-until = { $later }: { $until }
snooze-none = No se puede aplazar más sin perder el día.
snooze-done = Aplazada hasta { $until }.
snooze-capped = Aplazada hasta { $until }: antes de lo pedido, para no perder el día.

health-intact = íntegro, comprobado el { $date }
health-intact-undated = íntegro
health-not-checked = aún sin comprobar
health-damaged = no está como se escribió
health-entries = { $count ->
    [one] 1 asiento
   *[other] { $count } asientos
}
health-words = palabras de recuperación aún sin comprobar
health-reminders-only-while-open = recordatorios solo con la aplicación abierta
health-reminders-in-background = recordatorios activos, también con la ventana cerrada
health-reminders-no-service = Aquí no responde ningún servicio de notificaciones; las fechas de esta pantalla están completas
health-backup = copia de seguridad probada el { $date }
health-no-backup = aún sin copia de seguridad

services-title = Servicios
services-empty = Aún no hay servicios.
services-empty-hint = Elija los que usa; cada uno lleva unos segundos.
services-add = Añadir servicios
services-filter = Filtrar por nombre
services-no-match = Ningún servicio coincide.
services-clear = Quitar el filtro
services-col-service = Servicio
services-col-standing = Situación
services-col-kept = Conservación, según el proveedor
services-col-next = Próxima fecha
services-no-date = ninguna fecha
services-sort = Orden
services-sort-name = Por nombre
services-sort-next-date = Primero la fecha más próxima
services-sort-state = Primero lo que hay que mirar
services-layout = Presentación
services-layout-table = Tabla
services-layout-cards = Tarjetas
services-state = Estado
services-state-all = Todos ({ $count })
services-state-needs-look = Por mirar ({ $count })
services-state-undecided = Sin decidir ({ $count })
services-state-off = Desactivado ({ $count })
services-state-on = Activado ({ $count })
services-state-not-covered = No afectado ({ $count })
services-more = Mostrar { $count } más
services-shown = Se muestran { $shown } de { $all }
views-title = Vistas con nombre
views-name = Dar nombre a esta vista
views-whole = Mostrar todo
views-name-title = Nombre de esta vista
views-name-label = Nombre
views-name-hint = La búsqueda, el estado, el orden y la forma se guardan en el registro con este nombre. Sustituye a una vista del mismo nombre.
views-keep = Guardar la vista
views-forget = Olvidar la vista { $name }
still-off-open = Sigue desactivado
still-off-title = Sigue desactivado
still-off-hint = Para interruptores que usted miró en un mismo día, uno tras otro. Marque solo los que vio.
still-off-which = ¿Qué interruptores seguían desactivados?
still-off-since = desactivado desde el { $date }
still-off-day = El día en que miró
still-off-line = { $name }: { $sentence }
still-off-write = { $count ->
    [0] Anotar
    [one] Escribir 1 asiento
   *[other] Escribir { $count } asientos
}
still-off-done = { $count ->
    [one] Anotado: 1 interruptor estaba desactivado cuando usted miró.
   *[other] Anotado: { $count } interruptores estaban desactivados cuando usted miró.
}

service-back = Servicios
service-record = Anotar
service-left-out = Su no deja fuera
service-can-not = Un no deja fuera
service-irreversible = Utilizado para entrenamiento como pronto desde el { $date }; eso no se deshace.
service-basis = Base alegada
service-switch = Interruptor
service-path-checked = ruta comprobada: { $date }
service-kept-title-provider = Conservación, según el proveedor
service-kept-title-you = Conservación, según lo que usted anotó
service-timeline = Cronología
service-timeline-empty = Aún no hay nada anotado. ¿Qué muestra hoy el interruptor?
service-sources-disagree = Las fuentes se contradicen; abajo está cada una.
service-check-item = Consultar un elemento
service-check-hint = ¿Cuándo deja de conservarse un chat o un archivo? Indique cuándo se creó y, si usted lo borró, cuándo.
service-data-kind = Qué
data-kind-chat = Chat
data-kind-uploaded_files = Archivos subidos
service-created = Creado el
service-deleted = Borrado el, en su caso
service-look-up = Consultar
service-as-table = Ver como tabla
service-as-bars = Ver como barras
service-trace = ¿Por qué estas fechas?
service-trace-hide = Ocultar el porqué
trace-list = Reglas
trace-kept = cuenta
trace-maybe = puede contar
trace-held = retenido
trace-covers = cubierta por otra regla
trace-nothing = no conserva nada
trace-not-counted = no se cuenta
trace-not-applicable = no se aplica
trace-not-before = no antes del { $date }
trace-until = hasta: { $date }
trace-aside = { $count ->
    [one] 1 regla que aquí no cuenta
   *[other] { $count } reglas que aquí no cuentan
}

source-copy = Copiar la dirección de { $title }

bars-caption = Qué se conserva, por tipo y hasta cuándo
bars-col-what = Qué
bars-col-until = Resultado
bars-col-kind = Tipo
bars-normal = normal
bars-survives-no = subsiste pese a su no
bars-hold = orden judicial
bars-no-end = sin fin indicado
bars-not-before = no antes de
bars-legend = Qué significan las barras
bars-empty = No conocemos nada que el proveedor indique.
bars-alt = { $label }: { $result }

decision-title = Comparar las opciones
decision-no = Decir que no
decision-yes = Decir que sí
decision-nothing = No hacer nada
decision-did-no = Dije que no
decision-did-yes = Dije que sí
decision-leave = Dejarlo por ahora
decision-left = No se escribió nada. Se queda en esta pantalla.
decision-left-until = No se escribió nada. Se queda en esta pantalla; el último día seguro es { $date }.
decision-sources = Fuentes
decision-no-date = Sin fecha límite para decidir.
decision-nothing-known = No se sabe nada.

record-title = Anotar lo ocurrido
record-what = ¿Qué ocurrió?
record-kind-setting = Moví el interruptor
record-kind-seen = Miré el interruptor
record-kind-notice = Se me mostró un aviso
record-kind-deletion = Borré algo
record-purpose = Sobre
record-did = Lo dejé en
record-on = Activado
record-off = Desactivado
record-date = ¿Qué día?
record-date-hint = Año-mes-día, por ejemplo { $example }
record-where = ¿Dónde?
record-where-settings = En los ajustes
record-where-pop-up = En la ventana emergente
record-where-web-form = En un formulario web
record-where-e-mail = Por correo electrónico
record-where-other = En otro lugar
record-where-not-known = No lo recuerdo
record-saw = Vi el propio interruptor después de moverlo
record-seen = Mostraba
record-not-found = No lo encontré
record-myself = ¿Lo activó usted?
record-myself-yes = Sí, lo activé
record-myself-no = No, ya estaba activado
record-myself-not-known = No lo recuerdo
record-answer = ¿Qué pulsó?
record-answer-shown = Nada todavía
record-answer-put-off = «Ahora no»
record-answer-accepted-untouched = «Aceptar», sin tocar el interruptor
record-answer-accepted-moved = «Aceptar», después de mover el interruptor
record-default = ¿Cómo estaba el interruptor?
record-default-on = Activado
record-default-off = Desactivado
record-default-not-found = No lo encontré
record-default-not-seen = No lo vi
record-data-kind = ¿Qué borró?
record-created = Creado el
record-count = ¿Cuántos?
record-will-write = Se escribirá esto
record-write = Anotar
record-incomplete = Complete los campos de arriba; la frase aparece aquí.
record-done = Anotado { $number }: { $sentence }
record-left-out = Esta elección deja fuera: { $items }.
record-stops = Terminan los recordatorios de: { $dates }.
preview-setting-on = { $date }: usted activó «{ $purpose }», { $grade }.
preview-setting-off = { $date }: usted desactivó «{ $purpose }», { $grade }.
preview-seen-on = { $date }: usted miró, «{ $purpose }» estaba en Activado.
preview-seen-off = { $date }: usted miró, «{ $purpose }» estaba en Desactivado.
preview-seen-not-found = { $date }: usted buscó «{ $purpose }» y no lo encontró.
preview-seen-default = { $date }: «{ $purpose }» estaba en Activado porque nadie lo desactivó.
preview-notice = { $date }: un aviso sobre «{ $purpose }». { $answer }.
preview-deletion = { $date }: usted borró { $count } de: { $what }.

history-title = Historial
history-empty = Aún no hay nada anotado.
history-empty-hint = Todo lo que usted anota se guarda aquí en orden. Nada se sobrescribe.
history-filter = Cuenta
history-all = Todas las cuentas
history-recorded = Anotado el { $date }
history-corrected = Corregido después: este asiento ya no cuenta tal como está
history-corrects = Corrige { $number }
history-note = Su nota: { $note }
history-correct = Corregir
history-correct-title = Corregir el asiento
history-wrong = ¿Qué es incorrecto?
history-wrong-all = No ocurrió (no cuenta)
history-wrong-day = Solo el día era incorrecto
history-right-day = El día correcto
history-correct-hint = El asiento queda en el registro; la corrección se escribe a su lado.
history-write = Escribir la corrección
history-kind = Tipo de asiento
history-every-kind = Todos los tipos
history-kind-choices = Elecciones y lo que usted vio
history-kind-notices = Avisos que se le mostraron
history-kind-dates = Fechas
history-kind-content = Lo que usted borró o envió
history-kind-orders = Órdenes judiciales
history-kind-services = Servicios y planes
history-kind-corrections = Correcciones
history-kind-ledger = El propio registro
history-no-match = Ningún asiento es de esa cuenta y ese tipo.

exports-title = Exportar y comprobar
exports-csv = Tabla de todo (CSV)
exports-csv-hint = Todos los asientos y todas las columnas, una fila por asiento. El archivo no está cifrado: quien lo tenga puede leer sus nombres y notas.
exports-raw = Valores exactos, sin la protección contra fórmulas de hojas de cálculo
exports-spreadsheet = Para hojas de cálculo: punto y coma entre columnas
exports-save = Guardar como…
exports-written = { $count ->
    [one] 1 asiento escrito
   *[other] { $count } asientos escritos
}. Archivos:
exports-cancelled = No se escribió nada.
exports-verify = Comprobar el registro
exports-verify-hint = Lee todos los asientos y vuelve a calcular la cadena.
exports-verify-run = Comprobar ahora
verify-intact = Íntegro
verify-damaged = No está como se escribió
verify-missing-entries = Faltan asientos
verify-count = { $entries ->
    [one] 1 asiento
   *[other] { $entries } asientos
}, { $devices ->
    [one] 1 dispositivo
   *[other] { $devices } dispositivos
}
verify-complete = No falta nada en comparación con lo último que este equipo vio el { $date }
verify-not-compared = No se pudo comparar si faltan asientos al final: falta el archivo head o no es el de este registro. Mire los últimos asientos en Historial; si no falta nada, puede indicarlo en Seguridad.
verify-bad = El primer asiento que difiere es el número { $number }. Los asientos anteriores están a salvo.

safety-title = Seguridad
safety-ledger = Registro
safety-check = Comprobar todo ahora
safety-checking = Leyendo todos los asientos. Con muchos asientos esto tarda un rato.
safety-checked = Comprobado el { $date }
safety-not-intact = No se cambió nada. Restaure abajo una copia de seguridad; lo que hay aquí se guarda al lado.

safety-backups = Copias de seguridad
safety-backup-none = Aún no hay copia de seguridad.
safety-backup-last = La última se hizo y se volvió a abrir el { $date }.
safety-backup-make = Hacer una copia ahora
safety-backup-making = Haciendo una copia de seguridad y volviéndola a abrir.
safety-backup-testing = Abriendo la copia de seguridad y comprobando todos sus asientos.
safety-backup-made = { $count ->
    [one] El { $date } se hizo y se volvió a abrir una copia de seguridad con 1 asiento.
   *[other] El { $date } se hizo y se volvió a abrir una copia de seguridad con { $count } asientos.
}
safety-backup-holds = { $count ->
    [one] La copia de seguridad del { $date } contiene 1 asiento, comprobado.
   *[other] La copia de seguridad del { $date } contiene { $count } asientos, todos comprobados.
}
safety-backup-behind = { $count ->
    [0] Desde entonces no se anotó nada.
    [one] Desde entonces se anotó 1 asiento.
   *[other] Desde entonces se anotaron { $count } asientos.
}
safety-backup-list = Copias de seguridad, la más reciente primero
safety-backup-col-day = Hecha
safety-backup-col-entries = Asientos
safety-backup-col-size = Tamaño
safety-backup-col-test = Prueba
safety-backup-test = Probar esta copia
safety-backup-folder = Están en
safety-backup-words = Las doce palabras las abren. Las copias de seguridad hechas antes de cambiar las palabras se abren con las de entonces.
size-kilobytes = { $count } kB
size-megabytes = { $count } MB

restore-col = Restaurar
restore-listed = Restaurar…
restore-file = Restaurar de un archivo…
restore-any = Restaurar una copia…
restore-title = Restaurar la copia de seguridad del { $date }
restore-title-file = Restaurar { $name }
restore-intro = Primero se abre la copia de seguridad y se comprueban todos sus asientos. Nada cambia hasta que usted lo indique.
restore-words-hint = Las doce palabras de la época en que se hizo.
restore-passphrase = Frase de contraseña de la copia de seguridad
restore-look = Abrir la copia
restore-over-nothing = Aquí aún no hay ningún registro.
restore-over-ledger = { $count ->
    [one] El registro de aquí tiene un asiento.
   *[other] El registro de aquí tiene { $count } asientos.
}
restore-over-newer = { $more ->
    [one] El registro de aquí tiene { $count } asientos, uno más que la copia de seguridad. No estará en el registro restaurado.
   *[other] El registro de aquí tiene { $count } asientos, { $more } más que la copia de seguridad. No estarán en el registro restaurado.
}
restore-over-unknown = No se puede saber cuántos asientos tenía el registro de aquí.
restore-kept = El registro actual se guarda, con sus copias de seguridad, en una carpeta junto al restaurado. Su nombre termina en «before-restore» y el día.
restore-records = Se anota en el historial: este equipo continúa como dispositivo nuevo, porque se restauró una copia de seguridad.
restore-records-moved = Se anota en el historial: este equipo continúa como dispositivo nuevo, porque el registro se trasladó aquí.
restore-opens = El registro restaurado se abre con lo que lo abría cuando se hizo la copia de seguridad. Si el almacén de claves responde, recibe una clave.
restore-accept-older = Restaurar de todos modos la más antigua
restore-accept-unknown = Restaurarla de todos modos
restore-go = Ponerla en lugar del registro
restore-running = Poniendo la copia de seguridad en su lugar. Puede que se le pida desbloquear el almacén de claves.
restore-done = { $count ->
    [one] La copia de seguridad del { $date } está restaurada: un asiento, comprobado.
   *[other] La copia de seguridad del { $date } está restaurada: { $count } asientos, todos comprobados.
}
restore-aside = Lo que había aquí antes se guarda, con sus copias de seguridad, junto a la carpeta del registro, en { $name }.

checkpoint-title = Punto de control
checkpoint-hint = Una página que dice hasta dónde ha llegado el registro. Guardada lejos de este equipo, muestra más tarde si faltan asientos o si se reescribieron. No contiene nombres ni elecciones.
checkpoint-show = Mostrar la página
checkpoint-page = La página
checkpoint-code = La página como código QR
checkpoint-no-code = La página es demasiado larga para un código QR; guarde el texto.
checkpoint-copy = Copiar
checkpoint-copied = Copiado.
checkpoint-not-copied = El sistema no lo aceptó. Seleccione el texto y cópielo, o guárdelo.
checkpoint-print = Imprimir
checkpoint-save = Guardar como…
checkpoint-saved = Guardada como { $name }. Consérvela lejos de este equipo.
checkpoint-compare = Comparar con una página que usted guardó
checkpoint-text = Texto de la página
checkpoint-text-hint = Todas las líneas, desde el título hasta la suma.
checkpoint-run = Comparar
checkpoint-file = Elegir el archivo…
checkpoint-comparing = Comparando.
checkpoint-fits = { $count ->
    [one] Completo en comparación con su copia del { $date }: su único asiento está aquí como estaba.
   *[other] Completo en comparación con su copia del { $date }: sus { $count } asientos están aquí como estaban.
}
checkpoint-differs = Su copia del { $date } nombra el asiento #{ $number }, que no está aquí como estaba.
checkpoint-next = No se cambió nada. Compare con una copia de seguridad de esa época o restaure una; lo que hay aquí se guarda.

mend-vouch = No falta nada: contar desde aquí
mend-vouch-title = ¿Contar el último asiento de aquí como el último anotado?
mend-vouch-follows = Todo se lee una vez más. Si nada está mal, el último asiento cuenta como el último anotado, según su palabra, y desde entonces el registro se compara con él.
mend-vouch-look = Mire antes los últimos asientos en Historial. Si faltan algunos, restaure en su lugar una copia de seguridad más reciente.
mend-vouch-records = En el historial no se escribe nada; el archivo head se hace de nuevo.
mend-vouch-done = El último asiento cuenta como el último anotado. A partir de ahora el registro se compara con él.

safety-ways = Qué abre este registro
safety-ways-hint = Basta una cualquiera de estas vías. Siempre quedan al menos dos.
safety-ways-stay = Las demás vías están como estaban.
safety-way-keyring = Almacén de claves: { $name }
safety-way-recovery = Doce palabras de recuperación
safety-way-passphrase = Frase de contraseña
safety-keyring-in = En { $name } se guarda una clave. El registro se abre por sí solo.
safety-keyring-since = Escrita allí el { $date }.
safety-keyring-out = Ninguna clave de { $name } abre este registro.
safety-keyring-wait = Consultando { $name }. Puede que pida ser desbloqueado.
safety-recovery-in = Las palabras abren el registro y las copias de seguridad, también en otro equipo.
safety-recovery-asked = Se le preguntaron dos de ellas.
safety-recovery-unasked = Aún no se le han preguntado. Si no están en papel, cree otras.
safety-recovery-out = Ninguna palabra abre este registro. Cree unas nuevas.
safety-passphrase-in = Una frase de contraseña abre el registro.
safety-passphrase-out = No hay ninguna.
safety-renew = Dar una clave nueva al almacén
safety-renew-title = ¿Dar una clave nueva a { $name }?
safety-renew-follows = Una clave nueva entra en { $name }; la anterior deja de abrir este registro. Puede que se le pida desbloquearlo.
safety-renew-curtain = Después el registro se abre por sí solo, y un bloqueo es una cortina.
safety-renew-done = En { $name } se guarda una clave nueva.
safety-take-keyring = Sacar la clave del almacén
safety-take-keyring-title = ¿Sacar la clave de { $name }?
safety-take-keyring-follows = El registro deja de abrirse por sí solo: usted escribe las palabras, o una frase de contraseña si la hay. Hasta entonces los recordatorios no nombran nada.
safety-take-keyring-door = Un bloqueo es entonces una puerta: solo la abre lo que usted escribe.
safety-take-keyring-done = Ninguna clave de { $name } abre ya este registro.
safety-take-passphrase = Quitar la frase de contraseña
safety-take-passphrase-title = ¿Quitar la frase de contraseña?
safety-take-passphrase-follows = La frase de contraseña deja de abrir este registro. Las demás vías se quedan.
safety-take-passphrase-done = La frase de contraseña ya no abre este registro.
safety-take-wait = Un momento.
safety-passphrase-copies = Las copias de la carpeta hechas antes se siguen abriendo con ella.
safety-words = Crear palabras nuevas
safety-words-title = Palabras de recuperación nuevas
safety-words-intro = Escriba estas doce palabras en papel. Se muestran una sola vez. Abajo se preguntan dos de ellas.
safety-words-follows = Una vez comprobadas abren el registro, y las antiguas dejan de abrirlo. Hasta entonces valen las antiguas.
safety-words-keep = Conservar las antiguas
safety-words-done = Las palabras nuevas abren el registro a partir de ahora, y las antiguas ya no. Las copias de seguridad hechas antes se abren con las palabras de entonces.
safety-passphrase-add = Añadir una frase de contraseña
safety-passphrase-change = Cambiar la frase de contraseña
safety-passphrase-adds = Abre el registro además de las otras vías.
safety-passphrase-changes = La nueva abre el registro y la anterior ya no. Las copias de la carpeta hechas antes se siguen abriendo con la de entonces.
safety-passphrase-new = Frase de contraseña nueva
safety-passphrase-hint = Al menos { $count } caracteres. Sirven varias palabras sencillas.
safety-passphrase-again = La misma otra vez
safety-passphrase-differs = Las dos no son iguales. No se cambió nada.
safety-passphrase-type-again = Los campos están otra vez vacíos; no se cambió nada.
safety-passphrase-wait = Convertirla en una clave tarda un momento.
safety-passphrase-set = Fijar la frase
safety-passphrase-done = Esta frase de contraseña abre el registro a partir de ahora.

safety-check-words = Comprobar las palabras apuntadas
safety-check-words-title = Comprobar sus palabras de recuperación
safety-check-words-intro = Escriba las doce tal como están en su papel. Sea cual sea el resultado, nada cambia.
safety-check-words-go = Comprobar
safety-check-words-wait = Probando las palabras.
safety-check-words-done = Estas palabras abren el registro. Guárdelas donde guarda sus papeles.
safety-keys = Cambiar todas las claves
safety-keys-hint = Para cuando las palabras, una frase de contraseña o la clave del almacén de claves puedan haberse filtrado.
safety-keys-title = ¿Cambiar todas las claves?
safety-keys-follows = Se crean palabras nuevas y una clave nueva para el almacén de claves. Primero se hace una copia de seguridad; después el registro se escribe de nuevo con la clave nueva. Cierre otros programas que lo usen.
safety-keys-copies = Las copias de seguridad y las copias de la carpeta hechas antes se siguen abriendo con los secretos de entonces.
safety-keys-passphrase = Una frase de contraseña abre este registro. Escriba la que deba abrirlo a partir de entonces; puede ser otra.
safety-keys-show = Mostrar las palabras nuevas
safety-keys-making = Creando claves nuevas.
safety-keys-words = Escriba estas doce palabras en papel. Se muestran una sola vez. Hasta que se comprueben dos de ellas, todo queda como está.
safety-keys-running = Haciendo una copia de seguridad y escribiendo el registro de nuevo. Con muchos asientos esto tarda un rato.
safety-keys-keep = Conservar las antiguas
safety-keys-done = Se cambiaron todas las claves y el registro está escrito con la nueva. Las palabras nuevas lo abren a partir de ahora.
safety-keys-store = El almacén de claves no aceptó su clave nueva: { $reason }. Las palabras nuevas abren el registro; después dé una clave nueva al almacén.

safety-lock = Bloqueo
safety-lock-curtain = Un bloqueo es una cortina: despeja la pantalla, y el almacén de claves vuelve a abrir el registro por sí solo. Con la clave fuera del almacén es una puerta.
safety-lock-door = Un bloqueo es una puerta: solo lo que usted escribe vuelve a abrir el registro.
safety-lock-now = Bloquear ahora
safety-lock-itself = Cuándo se bloquea por sí solo
safety-lock-away = Bloquear cuando se bloquea la pantalla o el equipo se suspende
safety-lock-away-hint = Si el escritorio lo comunica.
safety-lock-idle = Bloquear tras unos minutos sin uso
safety-lock-minutes = Minutos sin uso
safety-lock-wrong = Un número entero de minutos, de 1 a 1440. Hasta entonces vale { $value }.

unlock-title = Su registro está bloqueado
unlock-title-broken = El registro no se puede abrir tal como está
unlock-title-demo = El registro DEMO está bloqueado
unlock-keyring-silent = { $name } no responde por ahora. Inténtelo de nuevo o use otra de las vías de abajo.
unlock-keyring = Abrir con { $name }
unlock-keyring-wait = Consultando { $name }
unlock-passphrase = Frase de contraseña
unlock-words = Palabras de recuperación
unlock-words-hint = Las doce, separadas por espacios.
unlock-open = Desbloquear
unlock-other = Otras vías
unlock-with-passphrase = Usar la frase de contraseña
unlock-with-words = Usar las palabras de recuperación
mend-rebuild = Que el almacén de claves escriba cabeceras nuevas
mend-rebuild-title = ¿Escribir cabeceras nuevas?
mend-rebuild-follows = Se pide al almacén de claves la clave de este registro. Si encaja, vault.json y su copia se escriben de nuevo. Lo que no se pudo leer se guarda al lado.
mend-rebuild-words = Las palabras y la frase de contraseña de antes dejan de abrir el registro. Cree palabras nuevas justo después, en Seguridad.
mend-rebuild-records = En el historial no se escribe nada.
mend-rebuild-wait = Consultando el almacén de claves. Puede que pida ser desbloqueado.
mend-go-on = Seguir sin ellos
mend-go-on-title = ¿Seguir sin los asientos que faltan?
mend-go-on-follows = El registro se abre con los asientos que hay aquí. Si tiene una copia de seguridad más reciente, restáurela en su lugar.
mend-go-on-records = Se anota en el historial qué asientos faltan y que este equipo continúa como dispositivo nuevo.
mend-go-on-back = Nada de lo que hay aquí cambia.
mend-go-on-wait = Abriendo el registro.
mend-unchanged = Todo está como estaba.
unlock-safe = Nada en esta pantalla puede destruir algo.

start-step = Paso { $number } de 3
start-key-title = Su clave
start-key-intro = El registro está cifrado y se queda en este equipo. No hay cuenta y nada se envía a ninguna parte.
start-key-keyring = La clave la guardará { $name }.
start-key-none = Este equipo no ofrece ningún almacén de claves, así que una frase de contraseña abre el registro.
start-demo-title = Un registro para probar
start-demo-intro = Tiene su propia clave y días inventados. Nunca toca su propio registro.
start-demo-make = Crear un registro DEMO
demo-hint = ¿Solo quiere mirar? Una DEMO nunca toca su propio registro.
demo-try = Probar un registro DEMO
demo-open = Abrir el registro DEMO
start-passphrase = Frase de contraseña
start-passphrase-optional = Frase de contraseña (opcional)
start-passphrase-hint = Al menos diez caracteres. Sirven varias palabras sencillas.
start-passphrase-hint-second = Una segunda vía por si se pierde el almacén de claves. Al menos diez caracteres; sirven varias palabras sencillas.
start-restore = ¿Ya tiene un registro, de otro equipo o de antes?
start-make = Crear mi registro
start-words-title = Apunte estas doce palabras
start-words-intro = En papel. Abajo se preguntan dos de ellas, para que no estén solo en esta pantalla. Abren el registro si se pierde el almacén de claves o la frase de contraseña. Se muestran una sola vez.
start-word-number = Palabra { $number }
start-words-not-stored = Ningún almacén de claves guarda la clave: su frase de contraseña o estas palabras abren el registro.
start-words-check = Comprobar las palabras
start-words-later = Más tarde
start-services-title = ¿Qué usa usted?
start-region = Vivo en
start-region-hint = Algunas reglas rigen solo en algunos lugares.
start-region-none = Prefiero no decirlo
start-use = Uso
start-plan-of = Plan de { $name }
start-plan-unknown = No lo sé
start-followed = · ya sigue una cuenta
start-other = Otro…
start-other-hint = Escriba un nombre para encontrarlo.
start-none-match = Ningún servicio con ese nombre.
start-chosen = { $count ->
    [0] ninguno elegido
    [one] 1 elegido
   *[other] { $count } elegidos
}
start-add = Añadir estos
start-skip = Omitir
start-done-title = Listo
start-done-services = { $count ->
    [one] 1 servicio
   *[other] { $count } servicios
}
start-done-undecided = { $count ->
    [0] nada sin decidir
    [one] 1 sin decidir
   *[other] { $count } sin decidir
}
start-done-dates = { $count ->
    [0] ninguna fecha en 30 días
    [one] 1 fecha en 30 días
   *[other] { $count } fechas en 30 días
}
start-done-home = Ir a Inicio

open-page-title = ¿Abrir { $host } en su navegador?
open-page-hint = Se pregunta una vez por cada servidor. Después su navegador se comunica con él; este programa no.
open-page-open = Abrir

catalogue-intro = Lo que dicen los proveedores sobre entrenamiento, elecciones, fechas y tiempo de conservación, cada dato con su fuente. Puede ser erróneo o estar desactualizado.
catalogue-edition = Se usa la edición { $edition }.
catalogue-search = Buscar por nombre o proveedor
catalogue-category = Tipo
catalogue-category-all = Todos los tipos
catalogue-whose = De quién
catalogue-whose-all = Todos los servicios
catalogue-whose-followed = Los que usted sigue
catalogue-whose-own = Los que usted añadió
catalogue-date = Con una fecha por venir
catalogue-trains = Entrena de forma predeterminada, al menos en algún plan
catalogue-way-out = Ofrece una vía para decir que no
catalogue-count = { $count ->
    [0] Ningún servicio coincide, de { $total }.
   *[other] { $count } de { $total } servicios
}
catalogue-clear = Quitar los filtros
catalogue-list = Servicios del catálogo

known-yours = suyo
known-followed = usted lo sigue
known-next = Decidir hasta el { $date }
known-no-next = No conocemos ninguna fecha por venir
known-checked = comprobado: { $date }
known-checked-unknown = sin día de comprobación indicado
known-disagree = Las fuentes se contradicen
known-to-fact = Ir al dato

compare-title = Comparar servicios

known-why = ¿Por qué?
known-follow = Seguir este servicio
known-follow-another = Seguir otra cuenta
known-compare = Comparar con…
known-accounts = Sus cuentas allí
known-also = También llamado: { $names }
known-plan = Plan
known-plan-none = En general, sin elegir plan
known-region = Mostrado para: { $region }
known-unknown = Lo que se buscó y no se encontró
known-unknown-none = Aquí no hay nada anotado. Eso no significa que se sepa todo.

answer-trains = ¿Entrena con su contenido?
answer-due = ¿Qué hay que hacer y hasta cuándo?
answer-gone = ¿Cuándo deja de conservarse?
answer-unknown = No se sabe.
answer-rests-on = Se basa en:

fact-kind-training = Entrenamiento
fact-kind-opt-out = Cómo se dice que no
fact-kind-announcement = Cambios con fecha
fact-kind-retention = Cuánto tiempo se conserva
fact-kind-override = Órdenes que suspenden la supresión
fact-kind-export = Obtener una copia
fact-kind-contact = Direcciones
fact-kind-note = Observaciones
fact-details = Detalles
fact-note = Observación: { $note }
fact-valid-unknown = sin fechas indicadas
fact-age = { $days ->
    [0] hoy
    [one] hace 1 día
   *[other] hace { $days } días
}
fact-old = Volver a comprobar: puede haber cambiado desde entonces
fact-entry = Usted lo anotó como asiento { $number }
fact-no-source = Sin fuente indicada
fact-replaced = El catálogo dice en su lugar:
fact-none-holds = Nada que rija hoy para este plan y esta región.
fact-aside = { $count ->
    [one] 1 que hoy no rige para este plan y esta región
   *[other] { $count } que hoy no rigen para este plan y esta región
}
fact-take-back = Retirarlo

compare-chosen = Servicios comparados
compare-remove = Quitar { $name }
compare-add = Añadir un servicio a la comparación
compare-add-none = Elija uno
compare-add-this = Añadir
compare-too-few = Elija de dos a cuatro servicios.
compare-caption = Las mismas preguntas sobre cada servicio
compare-question = Pregunta

service-open-page = Abrir la página
service-in-catalogue = Qué dice el catálogo

what-if-title = ¿Y si…?
what-if-hint = Otro plan, otra posición del interruptor, un borrado: vea qué cambiaría para algo creado hoy o en el día que usted indique. Es una suposición; no se anota nada.
what-if-open = Hacer la prueba
what-if-close = Cerrar
what-if-plan = Con el plan
what-if-as-it-is = Como está
what-if-on = Activado
what-if-off = Desactivado
what-if-switch = «{ $purpose }», como si estuviera
what-if-created = Para algo creado el
what-if-deleted = Como si se hubiera borrado el
what-if-look = Ver qué cambiaría
what-if-nothing = Nada cambia.
what-if-changes = Qué cambiaría:
what-if-now = Ahora
what-if-supposed = Supuesto
what-if-training-unknown = No se sabe qué dice entonces el proveedor sobre el entrenamiento.

date-why-own = Esta fecha la introdujo usted.
date-why-unknown = No consta ningún motivo junto al propio día.
date-safe-day = El último día seguro es { $date }.
decision-no-period = En esta columna no se indica ningún plazo. Sus líneas se basan en las fuentes de abajo.
why-kept-of = Para un chat creado hoy y no borrado:
why-kept-none = No consta ninguna regla de la que se siga esta fecha.

check-again-changes = Cambios desde que usted miró por última vez:
check-again-since = desde el { $date }
still-off = Sigue desactivado
still-on = Sigue activado
still-something-else = Muestra otra cosa

own-add = Añadirlo a mano
own-state = Aportar un dato
own-state-kind = Aportar el suyo
own-replace = Poner el suyo en su lugar
own-state-title = Aportar un dato sobre { $name }
own-replace-title = Su propio dato sobre { $name }, en lugar de este
own-about = ¿Sobre qué es?
own-may = (opcional)
own-not-chosen = No indicado
own-plans = Para estos planes (sin marcar ninguno: todos)
own-plans-replaced = Para estos planes (sin marcar ninguno: los del dato que sustituye)
own-since = Rige desde
own-note = Observación
own-source = ¿De dónde lo sabe?
own-source-title = Fuente
own-source-title-hint = Una carta, una página, lo que mostraba el interruptor.
own-source-url = Su dirección (opcional)
own-source-day = El día del que da cuenta
own-page-wrong = Una dirección empieza por https:// y no lleva espacios.
own-path-hint = Los pasos del menú con > entre ellos, por ejemplo Ajustes > Privacidad.
own-span-count = Cantidad
own-span-unit = Unidad
own-span-time = Durante un plazo indicado
own-span-none = No se conserva
own-span-indefinite = Sin fin indicado
own-span-until_deleted_by_user = Hasta que usted lo borre
own-unit-D = días
own-unit-M = meses
own-unit-Y = años
own-unit-words-D = { $count ->
    [one] 1 día
   *[other] { $count } días
}
own-unit-words-M = { $count ->
    [one] 1 mes
   *[other] { $count } meses
}
own-unit-words-Y = { $count ->
    [one] 1 año
   *[other] { $count } años
}
own-preview = Usted aporta sobre { $name } · { $kind }
own-preview-since = Rige desde { $date }
own-preview-source = Fuente: { $title }, { $date }
own-field-uses_content_for_training = ¿Entrena con su contenido?
own-value-uses_content_for_training-yes = Sí
own-value-uses_content_for_training-no = No
own-value-uses_content_for_training-opt_out = Sí, salvo que usted diga que no
own-value-uses_content_for_training-opt_in_only = Solo si usted dice que sí
own-value-uses_content_for_training-unclear = La fuente no lo deja claro
own-field-default_state = Cómo está el interruptor si nadie lo mueve
own-value-default_state-on = Activado
own-value-default_state-off = Desactivado
own-value-default_state-asks = Pregunta antes
own-value-default_state-always_on = Siempre activado
own-value-default_state-not_offered = No hay ninguno
own-field-user_choice_available = ¿Puede usted elegir?
own-value-user_choice_available-true = Sí
own-value-user_choice_available-false = No
own-field-method = Cómo se dice que no
own-value-method-setting = Un ajuste
own-value-method-admin_setting = Un ajuste de la administración
own-value-method-device_setting = Un ajuste del dispositivo
own-value-method-web_form = Un formulario web
own-value-method-objection_form = Un formulario de oposición
own-value-method-email = Por correo electrónico
own-value-method-support_ticket = Escribiendo al servicio de asistencia
own-value-method-private_mode = Un modo privado
own-value-method-plan_upgrade = Otro plan
own-value-method-account_deletion = Eliminar la cuenta
own-field-path = Pasos del menú
own-field-label = Texto exacto del control
own-field-url = Su página
own-field-state_when_opted_out = Qué muestra el interruptor cuando usted ha dicho que no
own-value-state_when_opted_out-off = Desactivado
own-value-state_when_opted_out-on = Activado
own-field-title = Qué se anunció
own-field-announced_on = Anunciado el
own-field-decide_by = Decidir hasta el
own-field-effective_on = Surte efecto el
own-field-default_outcome = Qué ocurre si no se hace nada
own-value-default_outcome-opted_in = Se tiene por permitido
own-value-default_outcome-opted_out = Se tiene por no permitido
own-value-default_outcome-access_blocked = Hay que elegir para seguir usándolo
own-value-default_outcome-consent_assumed = Seguir usándolo se tiene por conformidad
own-value-default_outcome-unaffected = Para usted no cambia nada
own-value-default_outcome-service_ended = El servicio termina
own-value-default_outcome-unknown = La fuente no lo dice
own-field-purpose = Para qué
own-value-purpose-model-training = Entrenamiento de modelos
own-value-purpose-human-review = Revisión por personas
own-value-purpose-personalisation = Personalización
own-value-purpose-advertising = Publicidad
own-field-change = Qué cambia
own-field-state = Qué se conserva
own-value-state-active_chat = Chats que usted mantiene
own-value-state-deleted_by_user = Chats que usted borra
own-value-state-opted_in = Chats que pueden entrenar modelos
own-value-state-opted_out = Chats que no pueden entrenar modelos
own-value-state-flagged = Chats marcados
own-value-state-feedback_given = Comentarios que usted envía
own-value-state-account_deleted = Todo, tras eliminar la cuenta
own-value-state-temporary_chat = Chats temporales
own-field-duration = Cuánto tiempo
own-field-duration_kind = Con qué exactitud
own-value-duration_kind-max = Como máximo
own-value-duration_kind-exact = Exactamente
own-value-duration_kind-default = Salvo que se ajuste de otro modo
own-value-duration_kind-min = Como mínimo
own-value-duration_kind-unspecified = La fuente no lo dice
own-field-text = Observación
own-service-title = Añadir un servicio propio
own-service-name = Nombre
own-service-provider = Quién lo ofrece
own-service-homepage = Su página
own-service-plan-names = Nombres de sus planes
own-plans-hint = Separados por comas.
own-service-follow-it = Seguir ya una cuenta allí
own-service-preview = Un servicio propio: { $name }, ofrecido por: { $provider }
own-provider-unknown = no indicado
own-service-plans = Planes: { $names }
own-service-follow = Usted sigue una cuenta allí.
own-date-title = Añadir una fecha
own-date-what = ¿Sobre qué es?
own-date-day = El día
own-date-source = ¿Dónde se dice?
own-date-source-hint = Un título o una dirección.
own-date-preview = Su fecha { $date }: { $title }
own-date-source-preview = Fuente: { $source }
own-date-no-source = Sin fuente.

packs-title = De dónde viene el catálogo
packs-intro = Otra edición llega como archivo firmado por su editor; no se descarga nada.
packs-built-in = incorporada
packs-signed = firmada por { $signer }
packs-on = desde el { $date }
packs-digest = huella
packs-in-use = en uso
packs-not-in-use = sin uso: una edición más reciente tiene sus datos
packs-none = Aún no consta ninguna edición.
packs-adopt-file = Adoptar un archivo de catálogo…
packs-key = La clave pública del editor (opcional)
packs-key-hint = Una clave de minisign, tal como la publica su editor. No hace falta para un editor en el que usted ya ha confiado.
packs-choose = Elegir el archivo…
packs-no-file = No se eligió ningún archivo.
packs-from-to = De la edición { $from } a la { $to }
packs-signer-known = una clave en la que usted ya confió
packs-signer-new = Una clave en la que usted aún no ha confiado; adoptar la edición supone confiar en ella
packs-remark = Observación firmada: { $remark }
packs-holds = { $services ->
    [one] 1 servicio
   *[other] { $services } servicios
}, { $facts ->
    [one] 1 dato
   *[other] { $facts } datos
}
packs-dates = Fechas suyas que cambian
packs-dates-none = No cambia ninguna fecha suya.
packs-no-day = ningún día
packs-date-new = Nueva: { $to }
packs-date-gone = Retirada: { $from }
packs-date-moves = Cambia: { $from } → { $to }
packs-accept-later = Permitir que estas fechas se retrasen
packs-services = { $count ->
    [one] 1 servicio difiere
   *[other] { $count } servicios difieren
}
packs-services-none = Lo que dice de los servicios es lo mismo.
packs-service-new = nuevo
packs-facts = { $count ->
    [one] 1 dato difiere
   *[other] { $count } datos difieren
}
packs-hosts-new = páginas externas nuevas
packs-hosts = Se podrían abrir páginas de sitios de los que antes no se podía: { $hosts }
packs-fact-added = Nuevo
packs-fact-changed = Cambiado
packs-fact-removed = Ya no está
packs-before = Antes: { $words }
packs-after = Después: { $words }
packs-adopt = Adoptar esta edición

as-of-title = Mirar atrás a un día
as-of-hint = Lo que regía ese día según todo lo que usted sabe ahora, y lo que sabía entonces.
as-of-day = Día
as-of-look = Mirar atrás
as-of-found = { $count ->
    [0] No consta nada sobre el { $date }.
    [one] 1 cuenta el { $date }
   *[other] { $count } cuentas el { $date }
}
as-of-caption = Lo que regía y lo que usted sabía el { $date }
as-of-held = Lo que regía
as-of-known = Lo que usted sabía ese día
as-of-same = Lo mismo
as-of-nothing = Nada anotado hasta entonces
as-of-not-followed = Usted no lo seguía entonces
as-of-no-dates = Ninguna fecha por venir
as-of-slider = Día al que mirar atrás
as-of-keys = Las teclas de flecha avanzan por días; Re Pág y Av Pág, por meses.

login-offer-title = ¿Puede iniciarse con el equipo, para recordarle las fechas?
login-offer-hint = Se iniciaría sin ventana. Si no, guarda silencio hasta que usted lo abra; en su lugar puede recordárselo un archivo de calendario (Exportar y comprobar).
login-offer-yes = Sí, iniciar con el equipo
login-offer-no = No
login-offer-on = A partir de ahora se inicia con el equipo, sin ventana. Puede cambiarlo en Ajustes.
login-offer-off = No se inicia por sí solo. Puede cambiarlo en Ajustes.

calendar-button = Archivo de calendario…
calendar-title = Archivo de calendario (iCalendar)
calendar-hint = Las fechas de la agenda como eventos de día completo, con sus antelaciones como alarmas. Una fecha que cambia conserva su identidad: al leer el archivo de nuevo, el evento se traslada. Dele un calendario propio.
calendar-names = Nombrar los servicios
calendar-names-hint = Los calendarios se copian a menudo a servidores de otros. Sin nombres, un evento solo dice que hay una fecha límite de privacidad y cuándo.
calendar-save = Guardar el calendario…
calendar-save-tasks = Guardar como tareas…
calendar-keep = Mantener un archivo al día…
calendar-keep-hint = Un archivo que se mantiene al día sigue la agenda mientras Consent Ledger está en marcha; suscriba su calendario a él.
calendar-written = { $count ->
    [one] Se escribió 1 fecha en
   *[other] Se escribieron { $count } fechas en
}
calendar-kept = Se mantiene al día:
calendar-kept-names = Nombra los servicios.
calendar-kept-discreet = No nombra ningún servicio.
calendar-stop = No mantenerlo más

settings-title = Ajustes
settings-language = Idioma
settings-language-legend = Todo se dice en
settings-language-system = El idioma del sistema
settings-language-en = English
settings-language-de = Deutsch
settings-language-fr = Français
settings-language-es = Español
settings-find = Buscar un ajuste
settings-find-none = Ningún ajuste se llama así.
settings-find-some = { $count ->
    [one] 1 ajuste. Intro va a él.
   *[other] { $count } ajustes. Intro va al primero.
}
settings-reminders = Recordatorios
settings-at = Los recordatorios llegan a las
settings-at-hint = Donde usted esté: cuenta la hora local, también después de un viaje.
settings-leads = Con cuánta antelación
date-kind-decide-by = Una fecha para decidir
date-kind-own = Una fecha propia
date-kind-re-check = Un interruptor por volver a mirar
date-kind-kept-until = El contenido borrado no se conserva más allá de ese día, según el proveedor
date-kind-hold-review = Una orden judicial por volver a mirar
settings-lead-never = De estas no llega ningún recordatorio. Se quedan en la agenda.
settings-quiet = Horas de silencio
settings-quiet-on = Sin notificaciones en estas horas
settings-quiet-from = Desde
settings-quiet-to = Hasta
settings-quiet-breaks = Una notificación que no puede esperar puede llegar en las horas de silencio; si no, llega justo antes de que empiecen
settings-text = Qué dicen las notificaciones
settings-names = Nombrar el servicio
settings-names-on = Por ejemplo: «Claude: decidir hasta el dom, 28 sept 2025». Otras personas pueden verlo en su pantalla.
settings-names-off = Por ejemplo: «1 fecha límite de privacidad en 3 días».
settings-saved = Guardado.
time-wrong = Escriba horas y minutos, por ejemplo 09:00. Hasta entonces vale { $value }.
settings-running = Mientras la ventana está cerrada
settings-keep-running = Al cerrar la ventana
settings-keep-running-unasked = Aún no se le ha preguntado: se le pregunta la primera vez que cierre la ventana.
settings-login = Al iniciar sesión
settings-login-yes = Iniciar sin ventana
settings-login-no = No iniciar
settings-login-unknown = Este sistema no dice qué se inicia con la sesión; añada Consent Ledger en los ajustes del sistema.
settings-silent = Nada puede recordarle las fechas mientras la aplicación no está en marcha. En sistemas con un programador de tareas, «consent remind --install» las recuerda sin ella.
settings-notices = Notificaciones en el escritorio
settings-notices-by = Las notificaciones van a: { $service }
settings-notices-none = Aquí no responde ningún servicio de notificaciones. La agenda está completa de todos modos.
settings-test = Enviar una notificación de prueba
settings-test-sent = Entregada a { $service }. Si no la ve, mire los ajustes de notificaciones del propio sistema.
settings-test-none = Nadie la recibió: aquí no responde ningún servicio de notificaciones.
closing-title = ¿Qué debe significar cerrar la ventana?
closing-stay-hint = En segundo plano sigue recordándole las fechas. Para volver a verlo, pulse su icono en la bandeja o inicie Consent Ledger de nuevo.
closing-quit-hint = Salir significa silencio mientras está cerrado: no llega ningún recordatorio hasta que lo inicie de nuevo.
closing-later = Se pregunta una sola vez. Puede cambiarlo en Ajustes.
closing-stay = Seguir en segundo plano, para recordar
closing-quit = Salir: silencio mientras está cerrado

settings-looks = Aspecto de la ventana
settings-theme = Colores
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-high-contrast = Contraste alto
settings-rows = Filas de las listas
settings-rows-comfortable = Amplias
settings-rows-compact = Compactas
settings-looks-hint = Se guarda en el registro, no en la vista web. Los colores que impone el sistema siguen vigentes.

palette-title = Buscar o ejecutar un comando
palette-open = Buscar
palette-label = Un servicio, una cuenta, una pantalla, una fecha o un comando
palette-hint = Escriba el comienzo de cualquier palabra. Las teclas de flecha recorren la lista, Intro abre.
palette-reading = Leyendo nombres y fechas
palette-found = { $count ->
    [one] 1 resultado
   *[other] { $count } resultados
}
palette-none = Nada empieza así.
palette-group-account = Sus cuentas
palette-group-screen = Pantallas
palette-group-command = Comandos
palette-group-date = Fechas
palette-group-service = Catálogo
palette-do-record = Anotar una elección
palette-do-add = Añadir un servicio
palette-do-own-date = Añadir una fecha propia
palette-do-csv = Exportar como CSV
palette-do-check = Comprobar todo
palette-do-backup = Hacer una copia de seguridad
palette-do-lock = Bloquear
palette-do-keys = Mostrar todas las teclas
palette-do-theme-system = Tema: como el sistema
palette-do-theme-light = Tema: claro
palette-do-theme-dark = Tema: oscuro
palette-do-theme-high-contrast = Tema: contraste alto
palette-do-rows-comfortable = Filas: amplias
palette-do-rows-compact = Filas: compactas

quick-title = Anotar algo
quick-open = Anotar
quick-label = ¿Para qué cuenta?
quick-nothing = Usted aún no sigue ningún servicio. Añada uno y anote después qué ocurrió allí.

keys-title = Teclas
keys-what = Qué hace
keys-which = Teclas
keys-or = o
keys-group-anywhere = En todas partes
keys-group-lists = En listas y formularios
keys-group-dates = En gráficos de fechas
keys-palette = Buscar o ejecutar un comando
keys-record = Anotar algo
keys-search = Buscar o filtrar en esta pantalla
keys-lock = Bloquear el registro
keys-section = Ir a una sección
keys-region = Parte siguiente o anterior de la ventana
keys-keys = Esta hoja
keys-move = Recorrer una lista
keys-ends = Primero y último
keys-open = Abrir o elegir
keys-close = Cerrar y volver a donde estaba
keys-week = En la agenda: una semana atrás o adelante
keys-day = En el historial: un día atrás o adelante
keys-month = En el historial: un mes atrás o adelante

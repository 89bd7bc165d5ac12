### Palabras de la línea de comandos.

cli-agenda-nothing-came-up-while-away = No llegó nada en su ausencia.
cli-agenda-seen-the-list-of-what-came = Visto. La lista de lo que llegó en su ausencia está vacía; los días se quedan en la agenda.
cli-agenda-no-notification-service-answers-this-list = No responde ningún servicio de notificaciones; esta lista está completa de todos modos.
cli-agenda-put-off-until = Aplazado hasta { $until }: { $deadline }.
cli-agenda-that-is-earlier-than-you-asked = Es antes de lo pedido, para que quede tiempo de actuar: su último día seguro es { $safe_day }.
cli-agenda-for-this-day-alone = solo para este día
cli-agenda-as-for-every-day-of-its = como para todos los días de su tipo
cli-agenda-reminders = Recordatorios { $before }, { $whose }: { $what }.
cli-agenda-no-reminder-comes = No llega ningún recordatorio, { $whose }: { $what }.
cli-agenda-the-next-one-comes-on = El próximo llega: { $next }.
cli-agenda-demo-this-ledger-is-for-trying = DEMO: este registro es para probar.
cli-agenda-1-day-before = 1 día antes
cli-agenda-days-before = { $one } días antes
cli-agenda-and-days-before = { $most } y { $last } días antes
cli-agenda-and-on-the-day = { $before }, y el mismo día
cli-agenda-on-the-day = el mismo día
cli-agenda-missed-while-away = Perdidas en su ausencia:
cli-agenda-once-you-saw-them-consent-agenda = {"  "}Cuando las haya visto: consent agenda --seen
cli-agenda-nothing-is-on-the-agenda-follow = No hay nada en la agenda. Siga un servicio con `consent add` o añada una fecha con `consent deadline add`.
cli-agenda-nothing-is-to-be-done-by = Hasta entonces no hay nada que hacer. --all muestra todos los días conocidos.
cli-agenda-day = DÍA
cli-agenda-what = QUÉ
cli-agenda-state = ESTADO
cli-agenda-next-reminder = PRÓXIMO RECORDATORIO
cli-agenda-id = ID
cli-agenda-done = hecho
cli-agenda-not-for-you = no le afecta
cli-agenda-settled = resuelto
cli-agenda-passed = pasada
cli-agenda-date-passed-not-checked = fecha pasada, sin comprobar
cli-agenda-date-passed = fecha pasada, { $near }
cli-agenda-due = por hacer, { $near }
cli-agenda-last-safe-day = último día seguro
cli-agenda-last-safe-day-is-over = último día seguro ya pasado
cli-agenda-put-off-until-2 = { $state }; aplazado hasta { $until }
cli-agenda-none = ninguno
cli-agenda-never = nunca
cli-agenda-none-after-now = ninguno más

cli-backup-backup-made-and-opened-again = Copia de seguridad hecha y vuelta a abrir: { $file }, { $entries }.
cli-backup-your-passphrase-opens-it-and-the = Su frase de contraseña la abre, y también el registro que contiene.
cli-backup-your-12-words-open-it-and = Sus 12 palabras la abren, y también el registro que contiene.
cli-backup-1-entry = 1 asiento
cli-backup-entries = { $count } asientos
cli-backup-no-backup-yet-make-one-with = Aún no hay copia de seguridad: haga una con `consent backup make`.
cli-backup-made = HECHA
cli-backup-holds = CONTIENE
cli-backup-file = ARCHIVO
cli-backup-passphrase-of-the-backup = Frase de contraseña de la copia de seguridad:
cli-backup-the-backup-of-holds-every-one = La copia de seguridad del { $made_on } contiene: { $entries }, todo comprobado.
cli-backup-recorded-since = Anotado desde entonces: { $behind }.
cli-backup-the-12-recovery-words = Las 12 palabras de recuperación:
cli-backup-restored-into-every-one-checked = Restaurado en { $display }: { $count }, todo comprobado.
cli-backup-what-was-there-is-kept-in = Lo que había allí se guarda en { $display }.

cli-both-what-you-knew-on-that-day = Lo que usted sabía ese día: no había nada anotado al respecto.
cli-both-what-you-knew-on-that-day-2 = Lo que usted sabía ese día:
cli-both-by-what-was-written-down-and = Según lo anotado y anunciado hasta el { $known }:

cli-catalogue-none-known = ninguna conocida
cli-catalogue-not-known = no se sabe
cli-catalogue-service = SERVICIO
cli-catalogue-next-date = PRÓXIMA FECHA
cli-catalogue-no-service-fits = Ningún servicio coincide.
cli-catalogue-of-services-edition = { $shown } de { $all } servicios, edición { $edition }.
cli-catalogue-plan-not-told = plan no indicado
cli-catalogue-does-it-train-on-your-content = ¿Entrena con su contenido?
cli-catalogue-what-is-due = ¿Qué hay que hacer?
cli-catalogue-when-will-what-you-give-it = ¿Cuándo deja de conservarse lo que usted le da?
cli-catalogue-nothing-is-stated = No se indica nada.
cli-catalogue-facts-on-training = Datos sobre el entrenamiento
cli-catalogue-ways-to-say-no = Vías para decir que no
cli-catalogue-dated-changes = Cambios con fecha
cli-catalogue-how-long-it-is-kept = Cuánto tiempo se conserva
cli-catalogue-orders-and-promises = Órdenes y compromisos
cli-catalogue-a-copy-of-your-data = Una copia de sus datos
cli-catalogue-looked-for-and-not-found = Buscado y no encontrado
cli-catalogue-nothing-is-noted = {"  "}No hay nada anotado.
cli-catalogue-what-providers-say-is-not-proof = Lo que dicen los proveedores no prueba lo que hacen. No es asesoramiento jurídico.
cli-catalogue-not-in-force-here-today = {" "}Hoy no rige aquí.
cli-catalogue-remark = {"    "}Observación: { $note }
cli-catalogue-sources-disagree-what-another-says-stands = {"    "}Las fuentes se contradicen; lo que dice otra también está en esta lista.
cli-catalogue-today = , hoy
cli-catalogue-1-day-ago = , hace 1 día
cli-catalogue-days-ago = , hace { $days } días
cli-catalogue-look-again = ; volver a mirar
cli-catalogue-support-newest-source = {"    "}Respaldo: { $confidence ->
    [high] alto
    [medium] medio
    [low] bajo
   *[other] { $confidence }
}. Fuente más reciente: { $checked }{ $age }{ $old }.
cli-catalogue-sources-disagree = {" "}Las fuentes se contradicen.
cli-catalogue-looked-at-from-in-brackets-the = Visto desde: { $region }. Entre paréntesis: la fuente más reciente.

cli-deadlines-nothing-is-to-be-decided-follow = No hay nada que decidir. Siga un servicio con `consent add`.
cli-deadlines-no-date-to-decide-by-was = El { $on } no había ninguna fecha pendiente para decidir.
cli-deadlines-a-date-whose-name-was-erased = una fecha cuyo nombre se borró
cli-deadlines-moved = cambiada: { $moved }
cli-deadlines-not-moved = sin cambios
cli-deadlines-decide-by = DECIDIR HASTA
cli-deadlines-last-safe-day = ÚLTIMO DÍA SEGURO
cli-deadlines-history = HISTORIAL

cli-key-this-passphrase-opens-the-ledger-from = Esta frase de contraseña abre el registro a partir de ahora.
cli-key-copies-of-the-folder-made-before = Las copias de la carpeta hechas antes se siguen abriendo con lo que las abría entonces.
cli-key-the-passphrase-opens-this-ledger-no = La frase de contraseña ya no abre este registro.
cli-key-the-key-is-in-the-systems = La clave está en el almacén de claves del sistema; abre el registro por sí sola.
cli-key-the-key-store-opens-this-ledger = El almacén de claves ya no abre este registro; usted escribe para abrirlo.
cli-key-new-headers-were-written-what-could = Se escribieron cabeceras nuevas; lo que no se pudo leer se guarda a su lado.
cli-key-your-words-open-this-ledger-no = Sus palabras ya no abren este registro: cree otras con `consent key new-words`.
cli-key-the-ledger-goes-on-which-entries = El registro continúa. En su historial queda anotado qué asientos faltan.
cli-key-key-store-of-the-system = almacén de claves del sistema
cli-key-12-recovery-words = 12 palabras de recuperación
cli-key-this-ledger-opens-with = Este registro se abre con: { $names }.
cli-key-a-lock-is-a-curtain-the = Un bloqueo es una cortina: el almacén de claves vuelve a abrir el registro por sí solo.
cli-key-a-lock-is-a-door-only = Un bloqueo es una puerta: solo la abre lo que usted escribe.
cli-key-these-words-open-this-ledger-keep = Estas palabras abren este registro. Guárdelas donde guarda sus papeles.
cli-key-these-words-open-the-ledger-from = Estas palabras abren el registro a partir de ahora, y las antiguas ya no.
cli-key-backups-made-before-still-open-with = Las copias de seguridad hechas antes se siguen abriendo con las palabras de entonces.
cli-key-every-key-was-changed-and-the = Se cambiaron todas las claves y el registro está escrito con la nueva.
cli-key-the-key-store-did-not-take = El almacén de claves no aceptó su clave nueva: { $error }. Las palabras nuevas abren el registro; dé una clave al almacén con `consent key renew-store`.
cli-key-backups-and-copies-made-before-still = Las copias de seguridad y las demás copias hechas antes se siguen abriendo con los secretos de entonces.
cli-key-write-these-12-words-down = Apunte estas 12 palabras:
cli-key-word = Palabra { $position }:
cli-key-new-passphrase = Frase de contraseña nueva:

cli-own-nothing-is-known-about-it-yet = Aún no se sabe nada de él. Aporte un dato con `consent fact add`.
cli-own-yours-for = suyo (#{ $entry }), en lugar de { $replaced }
cli-own-yours = suyo (#{ $entry })
cli-own-replaced-by = sustituido por { $by }
cli-own-the-catalogue = el catálogo
cli-own-fact = DATO
cli-own-kind = TIPO
cli-own-says = DICE
cli-own-source = FUENTE
cli-own-whose = DE QUIÉN

cli-packs-you-trust-packs-signed-by-now = A partir de ahora usted confía en los paquetes firmados por { $id }.
cli-packs-you-trust-no-longer-editions-that = Usted ya no confía en { $id }. Las ediciones adoptadas se quedan.
cli-packs-you-trust-no-key-yet-trust = Usted aún no confía en ninguna clave. Confíe en una con `consent catalogue trust`.
cli-packs-no-name = (sin nombre)
cli-packs-not-in-use = sin uso: { $problem }
cli-packs-in-use = en uso
cli-packs-not-in-use-newer-editions-have = sin uso: ediciones más recientes contienen todo
cli-packs-adopted-on = { $edition }  adoptada el { $edition2 }  { $source }  { $used }
cli-packs-edition-services-facts-now = Edición { $edition } ({ $services_count } servicios, { $facts_count } datos), ahora { $from_edition }.
cli-packs-a-key-that-you-trust = una clave en la que usted confía
cli-packs-a-key-that-adopting-trusts = una clave en la que se confía al adoptar
cli-packs-signed-by = Firmada por { $signer }, { $known }: { $remark }
cli-packs-new = , nuevo
cli-packs-followed = , seguido
cli-packs-names-new-hosts = {"  "}nombra servidores nuevos: { $new_hosts }
cli-packs-before = {"    "}antes:   { $before }
cli-packs-after = {"    "}después: { $after }
cli-packs-no-service-that-differs = Ningún servicio difiere.
cli-packs-withdrawn = {" "}(retirada)
cli-packs-later = {" "}(más tarde)
cli-packs-date-of = Fecha de { $account }: { $from } -> { $to }{ $later }

cli-read-wrote = Escrito: { $display }.
cli-read-entries-labels-and-notes-stand-in = { $rows } asientos. Los nombres y las notas figuran sin cifrar.
cli-read-1-date-it-names-its-service = 1 fecha. Nombra su servicio.
cli-read-dates-they-name-their-services = { $dates } fechas. Nombran sus servicios.
cli-read-1-date-it-names-no-service = 1 fecha. No nombra ningún servicio; --names sí lo hace.
cli-read-dates-they-name-no-service-names = { $dates } fechas. No nombran ningún servicio; --names sí lo hace.
cli-read-nothing-was-written-down-by = Hasta el { $on } no se había anotado nada.
cli-read-nothing-recorded-yet = Aún no hay nada anotado.
cli-read-corrected-later = {" "}(corregido después)

cli-record-no-order-was-told-of-those = No se indicó ninguna orden. Las del catálogo aparecen en `consent retention`.
cli-record-no-end-known = ningún fin conocido
cli-record-from-to = { $id }  { $service_id }  { $title }: desde { $hold } hasta { $to }
cli-record-recorded = Anotado #{ $number }: { $occurred }, { $entry }{ $summary }.
cli-record-a-no-leaves-out = Un no deja fuera: { $left_out }.
cli-record-reminders-for-decide-by-stop = Terminan los recordatorios de «decidir hasta el { $date }».

cli-remind-no-scheduler-looks-for-reminders-nothing = Ningún programador de tareas busca recordatorios; no se cambió nada.
cli-remind-removed = Retirado: { $display }.
cli-remind-from-now-on-reminders-come-every = A partir de ahora los recordatorios llegan cada cinco minutos como máximo, también con la ventana cerrada.
cli-remind-the-scheduler-did-not-answer-so = El programador de tareas no respondió, así que aún no hay nada en marcha; empieza al iniciar sesión la próxima vez o al ejecutar:
cli-remind-no-scheduler-looks-for-reminders-consent = Ningún programador de tareas busca recordatorios; `consent remind --install` configura uno.
cli-remind-the-scheduler-is-set-up-in = El programador de tareas está configurado en parte; `consent remind --install` lo escribe de nuevo.
cli-remind-the-scheduler-looks-for-due-reminders = El programador de tareas busca recordatorios pendientes cada cinco minutos.
cli-remind-the-scheduler-is-set-up-and = El programador de tareas está configurado y no está en marcha; empieza al iniciar sesión la próxima vez o al ejecutar:
cli-remind-the-scheduler-is-set-up-and-2 = El programador de tareas está configurado y no responde aquí, así que no se sabe si está en marcha. Para empezar ya, ejecute:
cli-remind-it-is-not-there-any-more = {" "}(ya no está ahí; `consent remind --install` indica el que usted ejecuta)
cli-remind-program = Programa: { $display }{ $gone }
cli-remind-the-usual-one = el habitual
cli-remind-ledger = Registro: { $usual }
cli-remind-file = Archivo: { $display }
cli-remind-missing = Falta: { $display }
cli-remind-consent-no-backup-was-made = consent: no se hizo ninguna copia de seguridad: { $error } [{ $code }]
cli-remind-handed-to-the-system = Entregado al sistema: { $title }
cli-remind-no-notification-service-answers-the-dates = No responde ningún servicio de notificaciones; las fechas se quedan en `consent agenda`.
cli-remind-the-ledger-is-locked-handed-without = El registro está bloqueado: entregado sin nombres.
cli-remind-the-ledger-is-locked-nothing-is = El registro está bloqueado; no hay nada pendiente.
cli-remind-the-ledger-is-locked-something-is = El registro está bloqueado, hay algo pendiente y no responde ningún servicio de notificaciones.

cli-settings-name = NOMBRE
cli-settings-value = VALOR
cli-settings-means = SIGNIFICA
cli-settings-change-one-with-consent-settings-set = Cambie uno con `consent settings set NAME VALUE`: una hora, on u off, un archivo, o días de antelación.
cli-settings-consent = consent: { $name }: { $trouble }

cli-accounts-nothing-had-been-written-down = No se había anotado nada.
cli-accounts-begin-with-consent-add-claude-plan = Empiece con `consent add claude --plan pro`.
cli-accounts-no-service-is-followed-yet = Aún no se sigue ningún servicio. { $begin }
cli-accounts-no-service-was-followed-on-the = El { $on } no se seguía ningún servicio. El primero se sigue desde el { $first }.
cli-accounts-no-service-was-followed-on = El { $on } no se seguía ningún servicio. { $begin }
cli-accounts-plan-not-known = plan desconocido
cli-accounts-check-again = {" "}(volver a comprobar)
cli-accounts-check-again-changed = {" "}(volver a comprobar; ha cambiado: { $topics })
cli-accounts-account = CUENTA
cli-accounts-training = ENTRENAMIENTO
cli-accounts-a-chat-is-kept = CONSERVACIÓN DE UN CHAT
cli-accounts-except = , salvo { $left }
cli-accounts-a-no-leaves-out = {"  "}Un no deja fuera: { $words }.
cli-accounts-done = , hecho
cli-accounts-not-for-you = , no le afecta
cli-accounts-settled = , resuelto
cli-accounts-your-date = Su fecha: { $what },
cli-accounts-decide-by = Decidir hasta el
cli-accounts-moved-to = aplazada al
cli-accounts-last-safe-day = {"  "}{ $what } { $dates } (último día seguro { $safe_day }){ $settled }
cli-accounts-if-you-do-nothing = {"    "}Si usted no hace nada: { $words }
cli-accounts-source = {"    "}Fuente: { $place }
cli-accounts-switch = {"  "}Interruptor: { $steps }{ $label }
cli-accounts-terms-changed-on = ; condiciones cambiadas el { $day }
cli-accounts-check-again-last-seen = {"    "}Volver a comprobar: visto por última vez { $seen }{ $terms }.
cli-accounts-look-at-the-switch-then-consent = {"      "}Mire el interruptor y después: consent record look SERVICE PURPOSE on|off

cli-checked-its-last-entry-counts-as-the = Su último asiento cuenta como el último anotado; a partir de ahora se compara con él.
cli-checked-not-compared-with-any-copy-kept = Sin comparar con ninguna copia guardada en otro lugar.
cli-checked-complete-compared-with-this-computers-copy = Completo en comparación con la copia de este equipo del { $day }.
cli-checked-entries = { $entries ->
    [one] 1 asiento
   *[other] { $entries } asientos
}, { $devices } { $plural ->
    [device] dispositivo
   *[devices] dispositivos
}
cli-checked-intact = Íntegro: { $counted }. { $compared }
cli-checked-damage = Daño: { $fault }.
cli-checked-nothing-was-changed-keep-this-folder = No se cambió nada. Deje esta carpeta como está y restaure una copia de seguridad a su lado.
cli-checked-complete-compared-with-your-copy-of = Completo en comparación con su copia del { $day }: sus { $entries } asientos están aquí como estaban.
cli-checked-your-copy-of-names-entry-which = Su copia del { $day } nombra el asiento #{ $seq }, que no está aquí como estaba.
cli-checked-written-keep-it-away-from-this = Escrito: { $display }. Guárdelo lejos de este equipo; compare con `consent verify --checkpoint`.
cli-checked-consent-it-is-too-long-for = consent: es demasiado largo para un código; guarde la página

cli-retention-not-legal-advice = No es asesoramiento jurídico.
cli-retention-add-trace-for-the-rules-not = Añada --trace para ver las reglas. No es asesoramiento jurídico.
cli-retention-nothing-changes-as-far-as-the = Nada cambia, según el proveedor.
cli-retention-what-changes = Qué cambia:
cli-retention-nothing-was-written-down-not-legal = No se anotó nada. No es asesoramiento jurídico.
cli-retention-nothing-was-written-down-add-trace = No se anotó nada. Añada --trace para ver las reglas. No es asesoramiento jurídico.
cli-retention-source-confidence = {"      "}Fuente: «{ $title }» ({ $as_of }, confianza { $confidence ->
    [high] alta
    [medium] media
    [low] baja
   *[other] { $confidence }
}) { $place }
cli-retention-may-count = Puede contar:
cli-retention-no-change = Sin cambio:
cli-retention-nothing-kept = Sin conservación:
cli-retention-beside-it = Además:

cli-output-not-written = no se pudo escribir lo que había que imprimir; lo anotado sigue anotado
cli-hint-secrets = Con cualquier comando: --words pide las 12 palabras de recuperación y --passphrase-stdin lee la frase de contraseña.
cli-retention-counts = Cuenta:
cli-retention-held = Retenido:
cli-catalogue-provider = PROVEEDOR
cli-catalogue-trains = ENTRENA
cli-catalogue-checked = COMPROBADO
cli-catalogue-addresses = Direcciones
cli-catalogue-remarks = Observaciones
cli-key-passphrase = frase de contraseña

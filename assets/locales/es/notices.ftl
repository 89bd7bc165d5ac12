### Notificaciones, la bandeja y el calendario.

notice-while-off-dates-came-up = Mientras estaba apagado: llegaron { $count } fechas{ $still }
notice-privacy-deadlines = { $count } fechas límite de privacidad
notice-dates-came-up = Llegaron { $count } fechas{ $still }
notice-open = { $all }. Pendientes: { $open }.
notice-1-setting-to-check = 1 ajuste por comprobar
notice-1-date-of-yours-has-passed = Ha pasado 1 fecha suya
notice-1-privacy-date-has-come = Ha llegado 1 fecha de privacidad
notice-1-order-to-look-at-again = 1 orden por volver a mirar
notice-a-privacy-deadline-has-moved = Ha cambiado una fecha límite de privacidad
notice-what-does-your-switch-show-today = { $name }: ¿qué muestra hoy su interruptor?
notice-the-day-was = { $name }: el día era { $day }
notice-decide-by-moved-from-to = { $name }: la fecha para decidir pasó de { $from } a { $to }
notice-the-day-has-moved-to = { $name }: el día pasó a { $day }
notice-today-is-the-last-safe-day = { $name }: hoy es el último día seguro para decidir
notice-decide-by = { $name }: decidir hasta el { $day }
notice-if-you-do-nothing = Si usted no hace nada: { $words }

notice-decide-by-2 = Decidir hasta el { $day }
notice-check-a-setting = Comprobar un ajuste: { $day }
notice-gone-by-the-provider-says = Se conserva como máximo hasta el { $day }, según el proveedor
notice-an-order-to-look-at-again = Una orden por volver a mirar: { $day }
notice-a-date-of-yours = Una fecha suya: { $day }

notice-open-consent-ledger = Abra Consent Ledger.

calendar-on-record = Consta: { $standing }.
calendar-source = Fuente: { $title } ({ $as_of }).
calendar-the-date-was-withdrawn = La fecha se retiró.

calendar-the-file-could-not-be-written = No se pudo escribir el archivo ({ $kind }). Puede estar desactualizado.

notice-which = Abra Consent Ledger para ver cuál.
notice-check = Ahora puede regir el valor predeterminado: compruebe el ajuste.
notice-check-which = Ahora puede regir el valor predeterminado: compruebe el ajuste. Abra Consent Ledger para ver cuál.
notice-still-open = , { $left ->
    [one] 1 sigue pendiente
   *[other] { $left } siguen pendientes
}
notice-deadline-last-safe-day = 1 fecha límite de privacidad: hoy es el último día seguro
notice-deadline-today = 1 fecha límite de privacidad hoy
notice-deadline-in-days = { $days ->
    [one] 1 fecha límite de privacidad en 1 día
   *[other] 1 fecha límite de privacidad en { $days } días
}
notice-today-left = Hoy.
notice-days-left = { $days ->
    [one] Queda 1 día.
   *[other] Quedan { $days } días.
}
notice-demo = DEMO: { $line }
notice-a-privacy-deadline-is-near = Se acerca una fecha límite de privacidad
notice-test-title = Las notificaciones de Consent Ledger llegan
notice-test-body = Así se verá un recordatorio.
notice-button-open = Abrir
notice-button-snooze = En una hora
notice-button-done = Hecho…

tray-passed = pasada
tray-today = hoy
tray-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
tray-add = Añadir una fecha…
tray-open = Abrir Consent Ledger
tray-lock = Bloquear
tray-unlock = Desbloquear…
tray-quit = Salir

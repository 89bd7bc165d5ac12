### Hinweise, die Leiste und der Kalender.

notice-while-off-dates-came-up = Während der Abwesenheit: { $count } Termine kamen{ $still }
notice-privacy-deadlines = { $count } Datenschutz-Termine
notice-dates-came-up = { $count } Termine kamen{ $still }
notice-open = { $all }. Offen: { $open }.
notice-1-setting-to-check = 1 Einstellung zu prüfen
notice-1-date-of-yours-has-passed = 1 eigener Termin ist vorbei
notice-1-privacy-date-has-come = 1 Datenschutz-Tag ist gekommen
notice-1-order-to-look-at-again = 1 Anordnung erneut anzusehen
notice-a-privacy-deadline-has-moved = Ein Datenschutz-Termin wurde verschoben
notice-what-does-your-switch-show-today = { $name }: Was zeigt Ihr Schalter heute?
notice-the-day-was = { $name }: Der Tag war { $day }
notice-decide-by-moved-from-to = { $name }: Entscheidungstermin von { $from } auf { $to } verschoben
notice-the-day-has-moved-to = { $name }: Der Tag wurde auf { $day } verschoben
notice-today-is-the-last-safe-day = { $name }: Heute ist der letzte sichere Tag zum Entscheiden
notice-decide-by = { $name }: entscheiden bis { $day }
notice-if-you-do-nothing = Wenn Sie nichts tun: { $words }

notice-decide-by-2 = Entscheiden bis { $day }
notice-check-a-setting = Eine Einstellung prüfen: { $day }
notice-gone-by-the-provider-says = Weg bis { $day }, sagt der Anbieter
notice-an-order-to-look-at-again = Eine Anordnung erneut ansehen: { $day }
notice-a-date-of-yours = Ein eigener Termin: { $day }

notice-open-consent-ledger = Öffnen Sie Consent Ledger.

calendar-on-record = Festgehalten: { $standing }.
calendar-source = Quelle: { $title } ({ $as_of }).
calendar-the-date-was-withdrawn = Der Termin wurde zurückgezogen.

calendar-the-file-could-not-be-written = Die Datei konnte nicht geschrieben werden ({ $kind }). Sie ist vielleicht veraltet.

notice-which = Öffnen Sie Consent Ledger, um zu sehen, welche.
notice-check = Vielleicht gilt jetzt die Voreinstellung: Prüfen Sie die Einstellung.
notice-check-which = Vielleicht gilt jetzt die Voreinstellung: Prüfen Sie die Einstellung. Öffnen Sie Consent Ledger, um zu sehen, welche.
notice-still-open = , { $left ->
    [one] 1 ist noch offen
   *[other] { $left } sind noch offen
}
notice-deadline-last-safe-day = 1 Datenschutz-Termin: Heute ist der letzte sichere Tag
notice-deadline-today = 1 Datenschutz-Termin heute
notice-deadline-in-days = { $days ->
    [one] 1 Datenschutz-Termin in 1 Tag
   *[other] 1 Datenschutz-Termin in { $days } Tagen
}
notice-today-left = Heute.
notice-days-left = { $days ->
    [one] Noch 1 Tag.
   *[other] Noch { $days } Tage.
}
notice-demo = DEMO: { $line }
notice-a-privacy-deadline-is-near = Ein Datenschutz-Termin ist nah
notice-test-title = Hinweise von Consent Ledger kommen an
notice-test-body = So wird eine Erinnerung aussehen.
notice-button-open = Öffnen
notice-button-snooze = In einer Stunde
notice-button-done = Getan…

tray-passed = vorbei
tray-today = heute
tray-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
tray-add = Termin hinzufügen…
tray-open = Consent Ledger öffnen
tray-lock = Sperren
tray-unlock = Entsperren…
tray-quit = Beenden

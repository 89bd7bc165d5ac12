### Das Fenster.

app-name = Consent Ledger
app-sections = Bereiche
app-skip = Zum Inhalt
app-lock = Sperren
app-demo = DEMO · dieses Register ist zum Ausprobieren
app-demo-label = Demo-Register
app-demo-day = der Tag ist auf { $date } gestellt
app-demo-leave = Demo verlassen
app-loading = Das Register wird gelesen
app-dismiss = Ausblenden
app-not-advice = Keine Rechtsberatung.
app-try-again = Noch einmal versuchen
app-copy-details = Einzelheiten kopieren
app-code = Code { $code }
app-cancel = Abbrechen
app-close = Schließen
app-today = Heute ist { $date }
app-notices = Hinweise

read-only-disk-error = Nur lesbar: Der Datenträger meldete einen Fehler. Bis er behoben ist, wird nichts festgehalten.
read-only-newer-format = Nur lesbar: Das Register wurde von einer neueren Fassung geschrieben.
read-only-other-window = Nur lesbar: Ein anderes Fenster schreibt in dieses Register.

nav-home = Start
nav-services = Dienste
nav-agenda = Termine
nav-history = Verlauf
nav-catalogue = Katalog
nav-exports = Ausgabe und Prüfung
nav-safety = Sicherheit
nav-settings = Einstellungen

home-title = Jetzt zu tun
home-nothing = Jetzt ist nichts zu tun.
home-nothing-hint = Termine der nächsten 90 Tage und erledigte Entscheidungen stehen unten.
home-empty = Ihr Register ist bereit.
home-empty-hint = Fügen Sie die Dienste hinzu, die Sie nutzen. Zu jedem sehen Sie, was gefragt wurde, bis wann, und was gespeichert wird.
home-add = Dienst hinzufügen
home-more = und { $count } weitere
home-next = Nächste 90 Tage
home-next-none = Keine Termine in den nächsten 90 Tagen.
home-settled = Erledigt
home-settled-none = Noch keine Entscheidungen festgehalten.
home-ledger = Register
home-default-on = Der Schalter steht schon auf An, sagt der Anbieter.
home-default-off = Der Schalter steht auf Aus, solange Sie ihn nicht bewegen, sagt der Anbieter.
home-compare = Möglichkeiten vergleichen
home-record = Meine Wahl festhalten
home-not-for-me = Nicht für mich
home-what-shows = Was zeigt „{ $label }“ heute?
home-what-shows-plain = Was zeigt der Schalter heute?
home-on = An
home-off = Aus
home-later = Später erinnern
home-not-found = Nicht zu finden
home-where = Zeigen, wo

date-last-safe = Letzter sicherer Tag
date-if-nothing = Wenn Sie nichts tun
date-why = Warum dieser Tag?
date-announced-as = Der Anbieter hat diese Tage genannt, der letzte gilt:
date-moved-by-you = Er wurde auf diese Tage gesetzt, der letzte gilt:
date-set = gesetzt { $date }
date-announced = angekündigt { $date }

agenda-title = Termine
agenda-span = { $first } bis { $last }
agenda-own-date = Eigener Termin
agenda-empty = Noch keine Termine.
agenda-empty-hint = Termine kommen mit den Diensten, die Sie verfolgen. Einen eigenen können Sie hier hinzufügen; die Kalenderdatei nimmt sie mit.
agenda-no-service = Kein Hinweisdienst antwortet hier, deshalb erscheint kein Hinweis. Diese Liste ist vollständig.
agenda-strip = Zwölf Monate nach Wochen
agenda-strip-keys = Pfeiltasten gehen wochenweise, die Eingabetaste geht zum ersten Termin.
agenda-mark-date = ein Termin
agenda-mark-passed = vorbei, nicht geprüft
agenda-mark-nothing = nichts
agenda-week = Woche vom { $monday }
agenda-week-now = Diese Woche, vom { $monday }
agenda-week-none = kein Termin
agenda-strip-earlier = { $count ->
    [one] 1 früherer Termin steht nur in der Liste.
   *[other] { $count } frühere Termine stehen nur in der Liste.
}
agenda-strip-later = { $count ->
    [one] 1 späterer Termin steht nur in der Liste.
   *[other] { $count } spätere Termine stehen nur in der Liste.
}
agenda-group-overdue = Vorbei
agenda-group-today = Heute
agenda-group-soon = Bald
agenda-group-later = Später
agenda-group-settled = Erledigt
agenda-nothing-open = Kein Termin ist offen.
agenda-settled-show = { $count ->
    [one] 1 erledigten Termin zeigen
   *[other] { $count } erledigte Termine zeigen
}
agenda-settled-hide = Erledigte Termine ausblenden
agenda-snoozed = Aufgeschoben bis { $until }
agenda-open = Öffnen
agenda-details = Einzelheiten
agenda-end-done = Getan
agenda-end-not-for-me = Nicht für mich
agenda-end-as-it-stands = So, wie er ist, nicht für mich
agenda-silenced = So, wie er ist, wird nichts mehr dazu gemeldet. Ändert sich der Tag, kommt er wieder.
agenda-as-written = Wie geschrieben
agenda-next-reminder = Nächste Erinnerung
agenda-next-none = Es kommt keine Erinnerung mehr.
agenda-leads = Erinnern, Tage vorher
lead-days = { $days ->
    [0] am Tag selbst
    [one] 1 Tag
   *[other] { $days } Tage
}
lead-other = Eine andere Zahl von Tagen
lead-add = Hinzufügen
lead-wrong = Eine ganze Zahl von Tagen, höchstens 730.
agenda-leads-own = Nur für diesen Termin gesetzt.
agenda-leads-kind = Wie für alle Termine dieser Art.
agenda-leads-reset = Wie für alle Termine dieser Art
agenda-leads-none = Vor diesem Termin kommt keine Erinnerung.
agenda-filter = Filter
agenda-filter-kind = Art des Tages
agenda-filter-every-kind = Jede Art
agenda-filter-service = Dienst
agenda-filter-every-service = Alle Dienste
agenda-filter-no-service = Kein Dienst
agenda-filter-shown = { $shown } von { $all } Terminen sind zu sehen.
agenda-filter-none = Kein Termin passt zu diesem Filter.
agenda-filter-clear = Alle Termine zeigen
agenda-nothing-open-here = Keiner dieser Termine ist offen.
agenda-gone = Dieser Termin steht nicht mehr auf der Liste.
done-title = Was haben Sie getan?
done-answer = Ihre Antwort
done-way-looked = Ich habe nach dem Schalter gesehen oder ihn bewegt
done-way-done = Es ist getan
done-way-not-for-me = Es ist nicht für mich
done-way-as-it-stands = So, wie es ist, ist es nicht für mich
done-follows-looked = Als Nächstes wird gefragt, was er zeigte. Noch wird nichts geschrieben.
done-follows-done = Sie haben gesagt, dass es getan ist: { $name }
done-follows-not-for-me = Sie haben gesagt, dass es nicht für Sie ist: { $name }
done-follows-as-it-stands = So, wie er ist, wird nichts mehr dazu gemeldet. Ändert sich der Tag, kommt er wieder.
done-act-looked = Weiter
done-act-done = Aufschreiben
done-act-not-for-me = Aufschreiben
done-act-as-it-stands = Nicht mehr melden
done-not-yet = Noch nicht
done-already = Zu diesem Termin ist nichts mehr zu tun.
agenda-missed = Während der Abwesenheit verpasst
agenda-missed-hint = Diese kamen, während der Rechner aus war oder dieses Programm nicht lief.
agenda-missed-at = Eine Erinnerung sollte { $moment } kommen
agenda-missed-seen = Ich habe sie gesehen
agenda-go = Dorthin gehen
snooze = Aufschieben
snooze-hour = In einer Stunde
snooze-evening = Heute Abend
snooze-tomorrow = Morgen
snooze-week = In einer Woche
snooze-until = { $later }: { $until }
snooze-none = Weiter lässt es sich nicht aufschieben, ohne den Tag zu verlieren.
snooze-done = Aufgeschoben bis { $until }.
snooze-capped = Aufgeschoben bis { $until }: früher als gewünscht, damit der Tag nicht verloren geht.

health-intact = unversehrt, geprüft { $date }
health-intact-undated = unversehrt
health-not-checked = noch nicht geprüft
health-damaged = nicht so, wie es geschrieben wurde
health-entries = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
health-words = Wiederherstellungswörter noch nicht geprüft
health-reminders-only-while-open = Erinnerungen nur, solange das Programm offen ist
health-reminders-in-background = Erinnerungen an, auch bei geschlossenem Fenster
health-reminders-no-service = Kein Hinweisdienst antwortet hier; die Termine auf dieser Seite sind vollständig
health-backup = Sicherung geprüft { $date }
health-no-backup = noch keine Sicherung

services-title = Dienste
services-empty = Noch keine Dienste.
services-empty-hint = Wählen Sie die, die Sie nutzen; jeder braucht ein paar Sekunden.
services-add = Dienste hinzufügen
services-filter = Nach Namen filtern
services-no-match = Kein Dienst passt.
services-clear = Filter aufheben
services-col-service = Dienst
services-col-standing = Wie es steht
services-col-kept = Gespeichert, sagt der Anbieter
services-col-next = Nächster Termin
services-no-date = kein Termin
services-sort = Reihenfolge
services-sort-name = Nach Namen
services-sort-next-date = Nächster Termin zuerst
services-sort-state = Was anzusehen ist, zuerst
services-layout = Gezeigt als
services-layout-table = Tabelle
services-layout-cards = Karten
services-state = Stand
services-state-all = Alle ({ $count })
services-state-needs-look = Anzusehen ({ $count })
services-state-undecided = Unentschieden ({ $count })
services-state-off = Aus ({ $count })
services-state-on = An ({ $count })
services-state-not-covered = Nicht betroffen ({ $count })
services-more = { $count } weitere zeigen
services-shown = { $shown } von { $all } sind zu sehen
views-title = Benannte Ansichten
views-name = Dieser Ansicht einen Namen geben
views-whole = Alles zeigen
views-name-title = Diese Ansicht benennen
views-name-label = Name
views-name-hint = Wonach gesucht wird, der Stand, die Reihenfolge und die Form werden unter diesem Namen im Register aufbewahrt. Eine Ansicht dieses Namens wird ersetzt.
views-keep = Ansicht behalten
views-forget = Ansicht { $name } vergessen
still-off-open = Noch aus
still-off-title = Noch aus
still-off-hint = Für Schalter, nach denen Sie an einem Tag gesehen haben, einen nach dem anderen. Kreuzen Sie nur die an, die Sie gesehen haben.
still-off-which = Welche Schalter waren noch aus?
still-off-since = aus seit { $date }
still-off-day = Der Tag, an dem Sie nachsahen
still-off-line = { $name }: { $sentence }
still-off-write = { $count ->
    [0] Aufschreiben
    [one] 1 Eintrag schreiben
   *[other] { $count } Einträge schreiben
}
still-off-done = { $count ->
    [one] Aufgeschrieben: 1 Schalter war aus, als Sie nachsahen.
   *[other] Aufgeschrieben: { $count } Schalter waren aus, als Sie nachsahen.
}

service-back = Dienste
service-record = Festhalten
service-left-out = Ihr Nein lässt aus
service-can-not = Ein Nein lässt aus
service-irreversible = Frühestens seit { $date } zum Training verwendet; das wird nicht rückgängig gemacht.
service-basis = Genannte Grundlage
service-switch = Schalter
service-path-checked = Weg geprüft { $date }
service-kept-title-provider = Gespeichert, sagt der Anbieter
service-kept-title-you = Gespeichert, nach dem, was Sie aufgeschrieben haben
service-timeline = Zeitleiste
service-timeline-empty = Noch nichts festgehalten. Was zeigt der Schalter heute?
service-sources-disagree = Quellen widersprechen sich; jede steht unten.
service-check-item = Ein Stück nachschlagen
service-check-hint = Wann ist ein Chat oder eine Datei weg? Sagen Sie, wann sie entstand und, falls Sie sie gelöscht haben, wann.
service-data-kind = Was
data-kind-chat = Chat
data-kind-uploaded_files = Hochgeladene Dateien
service-created = Entstanden am
service-deleted = Gelöscht am, falls gelöscht
service-look-up = Nachschlagen
service-as-table = Als Tabelle zeigen
service-as-bars = Als Balken zeigen
service-trace = Warum diese Tage?
service-trace-hide = Warum ausblenden
trace-list = Regeln
trace-kept = zählt
trace-maybe = zählt vielleicht
trace-held = angehalten
trace-covers = von einer anderen Regel abgedeckt
trace-nothing = speichert nichts
trace-not-counted = nicht gezählt
trace-not-applicable = gilt nicht
trace-not-before = nicht vor { $date }
trace-until = bis { $date }
trace-aside = { $count ->
    [one] 1 Regel, die hier nicht zählt
   *[other] { $count } Regeln, die hier nicht zählen
}

source-copy = Adresse von { $title } kopieren

bars-caption = Was gespeichert wird, nach Art und bis wann
bars-col-what = Was
bars-col-until = Ergebnis
bars-col-kind = Art
bars-normal = gewöhnlich
bars-survives-no = bleibt trotz Ihres Nein
bars-hold = gerichtliche Anordnung
bars-no-end = kein Ende genannt
bars-not-before = nicht vor
bars-legend = Was die Balken bedeuten
bars-empty = Der Anbieter nennt nichts, das bekannt wäre.
bars-alt = { $label }: { $result }

decision-title = Möglichkeiten vergleichen
decision-no = Nein sagen
decision-yes = Ja sagen
decision-nothing = Nichts tun
decision-did-no = Ich habe Nein gesagt
decision-did-yes = Ich habe Ja gesagt
decision-leave = Vorerst lassen
decision-left = Nichts wurde geschrieben. Es bleibt auf dieser Seite.
decision-left-until = Nichts wurde geschrieben. Es bleibt auf dieser Seite; der letzte sichere Tag ist { $date }.
decision-sources = Quellen
decision-no-date = Kein Tag, bis zu dem zu entscheiden wäre.
decision-nothing-known = Nichts bekannt.

record-title = Festhalten, was geschah
record-what = Was geschah?
record-kind-setting = Ich habe den Schalter bewegt
record-kind-seen = Ich habe nach dem Schalter gesehen
record-kind-notice = Mir wurde eine Mitteilung gezeigt
record-kind-deletion = Ich habe etwas gelöscht
record-purpose = Worüber
record-did = Ich habe ihn gestellt auf
record-on = An
record-off = Aus
record-date = An welchem Tag?
record-date-hint = Jahr-Monat-Tag, zum Beispiel { $example }
record-where = Wo?
record-where-settings = In den Einstellungen
record-where-pop-up = Im eingeblendeten Fenster
record-where-web-form = In einem Webformular
record-where-e-mail = Per E-Mail
record-where-other = Anderswo
record-where-not-known = Ich weiß es nicht mehr
record-saw = Ich habe den Schalter selbst gesehen, nachdem ich ihn bewegt hatte
record-seen = Er zeigte
record-not-found = Ich konnte ihn nicht finden
record-myself = Haben Sie ihn selbst eingeschaltet?
record-myself-yes = Ja, das habe ich
record-myself-no = Nein, er war an
record-myself-not-known = Ich weiß es nicht mehr
record-answer = Was haben Sie gedrückt?
record-answer-shown = Noch nichts
record-answer-put-off = „Nicht jetzt“
record-answer-accepted-untouched = „Akzeptieren“, und den Schalter gelassen, wie er war
record-answer-accepted-moved = „Akzeptieren“, nachdem ich den Schalter bewegt hatte
record-default = Wie stand der Schalter?
record-default-on = An
record-default-off = Aus
record-default-not-found = Ich konnte ihn nicht finden
record-default-not-seen = Ich habe es nicht gesehen
record-data-kind = Was haben Sie gelöscht?
record-created = Entstanden am
record-count = Wie viele?
record-will-write = Das wird geschrieben
record-write = Aufschreiben
record-incomplete = Füllen Sie die Felder oben aus; hier erscheint der Satz.
record-done = Festgehalten { $number }: { $sentence }
record-left-out = Von dieser Wahl ausgelassen: { $items }.
record-stops = Keine Erinnerungen mehr für: { $dates }.
preview-setting-on = { $date }: Sie haben „{ $purpose }“ eingeschaltet, { $grade }.
preview-setting-off = { $date }: Sie haben „{ $purpose }“ ausgeschaltet, { $grade }.
preview-seen-on = { $date }: Sie sahen nach, „{ $purpose }“ war an.
preview-seen-off = { $date }: Sie sahen nach, „{ $purpose }“ war aus.
preview-seen-not-found = { $date }: Sie suchten „{ $purpose }“ und fanden es nicht.
preview-seen-default = { $date }: „{ $purpose }“ war an, weil niemand es ausgeschaltet hat.
preview-notice = { $date }: eine Mitteilung über „{ $purpose }“. { $answer }.
preview-deletion = { $date }: Sie haben gelöscht: { $what }, { $count }.

history-title = Verlauf
history-empty = Noch nichts festgehalten.
history-empty-hint = Alles, was Sie festhalten, bleibt hier der Reihe nach stehen. Nichts wird überschrieben.
history-filter = Konto
history-all = Alle Konten
history-recorded = Aufgeschrieben { $date }
history-corrected = Später berichtigt: Dieser Eintrag zählt nicht mehr so, wie er steht
history-corrects = Berichtigt { $number }
history-note = Ihre Notiz: { $note }
history-correct = Berichtigen
history-correct-title = Eintrag berichtigen
history-wrong = Was stimmt daran nicht?
history-wrong-all = Es ist nicht geschehen (zählt nicht)
history-wrong-day = Nur der Tag war falsch
history-right-day = Der richtige Tag
history-correct-hint = Der Eintrag bleibt im Register; die Berichtigung steht daneben.
history-write = Berichtigung schreiben
history-kind = Art des Eintrags
history-every-kind = Jede Art
history-kind-choices = Entscheidungen und was Sie sahen
history-kind-notices = Mitteilungen, die Ihnen gezeigt wurden
history-kind-dates = Termine
history-kind-content = Was Sie gelöscht oder gesendet haben
history-kind-orders = Gerichtliche Anordnungen
history-kind-services = Dienste und Tarife
history-kind-corrections = Berichtigungen
history-kind-ledger = Das Register selbst
history-no-match = Kein Eintrag ist von diesem Konto und dieser Art.

exports-title = Ausgabe und Prüfung
exports-csv = Tabelle von allem (CSV)
exports-csv-hint = Jeder Eintrag und jede Spalte, eine Zeile für jeden. Die Datei ist nicht verschlüsselt: Wer sie hat, kann Ihre Bezeichnungen und Notizen lesen.
exports-raw = Genaue Werte, ohne Schutz vor Formeln der Tabellenprogramme
exports-spreadsheet = Für Tabellenprogramme: Semikolon zwischen den Spalten
exports-save = Speichern unter…
exports-written = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
} geschrieben. Dateien:
exports-cancelled = Nichts wurde geschrieben.
exports-verify = Register prüfen
exports-verify-hint = Liest jeden Eintrag und rechnet die Kette nach.
exports-verify-run = Jetzt prüfen
verify-intact = Unversehrt
verify-damaged = Nicht so, wie es geschrieben wurde
verify-missing-entries = Einträge fehlen
verify-count = { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
}, { $devices ->
    [one] 1 Gerät
   *[other] { $devices } Geräte
}
verify-complete = Nichts fehlt gegenüber dem, was dieser Rechner zuletzt am { $date } sah
verify-not-compared = Ob am Ende Einträge fehlen, ließ sich nicht vergleichen: Die Datei head fehlt oder gehört nicht zu diesem Register. Sehen Sie im Verlauf nach den letzten Einträgen; fehlt nichts, können Sie das unter Sicherheit sagen.
verify-bad = Der erste Eintrag, der abweicht, ist Nummer { $number }. Die Einträge davor sind sicher.

safety-title = Sicherheit
safety-ledger = Register
safety-check = Jetzt alles prüfen
safety-checking = Jeder Eintrag wird gelesen. Bei vielen Einträgen dauert das eine Weile.
safety-checked = Geprüft { $date }
safety-not-intact = Nichts wurde geändert. Stellen Sie unten eine Sicherung wieder her; was hier ist, wird daneben aufgehoben.

safety-backups = Sicherungen
safety-backup-none = Noch keine Sicherung.
safety-backup-last = Die letzte wurde am { $date } gemacht und wieder geöffnet.
safety-backup-make = Jetzt eine Sicherung machen
safety-backup-making = Eine Sicherung wird gemacht und wieder geöffnet.
safety-backup-testing = Die Sicherung wird geöffnet und jeder Eintrag darin geprüft.
safety-backup-made = { $count ->
    [one] Eine Sicherung mit 1 Eintrag wurde am { $date } gemacht und wieder geöffnet.
   *[other] Eine Sicherung mit { $count } Einträgen wurde am { $date } gemacht und wieder geöffnet.
}
safety-backup-holds = { $count ->
    [one] Die Sicherung vom { $date } enthält 1 Eintrag, geprüft.
   *[other] Die Sicherung vom { $date } enthält { $count } Einträge, jeder geprüft.
}
safety-backup-behind = { $count ->
    [0] Seither wurde nichts festgehalten.
    [one] Seither wurde 1 Eintrag festgehalten.
   *[other] Seither wurden { $count } Einträge festgehalten.
}
safety-backup-list = Sicherungen, die neueste zuerst
safety-backup-col-day = Gemacht
safety-backup-col-entries = Einträge
safety-backup-col-size = Größe
safety-backup-col-test = Prüfung
safety-backup-test = Diese Sicherung prüfen
safety-backup-folder = Sie liegen in
safety-backup-words = Die zwölf Wörter öffnen sie. Sicherungen von vor einem Wechsel der Wörter öffnen sich mit den damaligen.
size-kilobytes = { $count } kB
size-megabytes = { $count } MB

restore-col = Wiederherstellen
restore-listed = Wiederherstellen…
restore-file = Aus einer Datei wiederherstellen…
restore-any = Sicherung wiederherstellen…
restore-title = Die Sicherung vom { $date } wiederherstellen
restore-title-file = { $name } wiederherstellen
restore-intro = Zuerst wird die Sicherung geöffnet und jeder Eintrag darin geprüft. Nichts ändert sich, bevor Sie es sagen.
restore-words-hint = Die zwölf Wörter aus der Zeit, als sie gemacht wurde.
restore-passphrase = Kennwort der Sicherung
restore-look = Sicherung öffnen
restore-over-nothing = Hier steht noch kein Register.
restore-over-ledger = { $count ->
    [one] Das Register hier hat 1 Eintrag.
   *[other] Das Register hier hat { $count } Einträge.
}
restore-over-newer = { $more ->
    [one] Das Register hier hat { $count } Einträge, einen mehr als die Sicherung. Er wird im wiederhergestellten Register fehlen.
   *[other] Das Register hier hat { $count } Einträge, { $more } mehr als die Sicherung. Sie werden im wiederhergestellten Register fehlen.
}
restore-over-unknown = Wie viele Einträge das Register hier hatte, lässt sich nicht sagen.
restore-kept = Das jetzige Register wird mit seinen Sicherungen in einem Ordner neben dem wiederhergestellten aufgehoben. Dessen Name endet auf „before-restore“ und den Tag.
restore-records = Im Verlauf wird aufgeschrieben: Dieser Rechner macht als neues Gerät weiter, weil eine Sicherung wiederhergestellt wurde.
restore-records-moved = Im Verlauf wird aufgeschrieben: Dieser Rechner macht als neues Gerät weiter, weil das Register hierher umzog.
restore-opens = Das wiederhergestellte Register öffnet sich mit dem, was es öffnete, als die Sicherung gemacht wurde. Antwortet der Schlüsselspeicher, bekommt er einen Schlüssel.
restore-accept-older = Die ältere trotzdem wiederherstellen
restore-accept-unknown = Trotzdem wiederherstellen
restore-go = An die Stelle des Registers setzen
restore-running = Die Sicherung wird eingesetzt. Vielleicht werden Sie gebeten, den Schlüsselspeicher zu entsperren.
restore-done = { $count ->
    [one] Die Sicherung vom { $date } ist wiederhergestellt: 1 Eintrag, geprüft.
   *[other] Die Sicherung vom { $date } ist wiederhergestellt: { $count } Einträge, jeder geprüft.
}
restore-aside = Was vorher hier war, liegt mit seinen Sicherungen neben dem Ordner des Registers, in { $name }.

checkpoint-title = Prüfpunkt
checkpoint-hint = Eine Seite, die sagt, wie weit das Register gekommen ist. Nicht auf diesem Rechner aufbewahrt, zeigt sie später, ob Einträge fehlen oder neu geschrieben wurden. Sie enthält keine Namen und keine Entscheidungen.
checkpoint-show = Seite zum Aufbewahren zeigen
checkpoint-page = Die Seite
checkpoint-code = Die Seite als QR-Code
checkpoint-no-code = Die Seite ist zu lang für einen QR-Code; bewahren Sie den Text auf.
checkpoint-copy = Kopieren
checkpoint-copied = Kopiert.
checkpoint-not-copied = Das System nahm sie nicht an. Markieren und kopieren Sie den Text, oder speichern Sie ihn.
checkpoint-print = Drucken
checkpoint-save = Speichern unter…
checkpoint-saved = Gespeichert als { $name }. Bewahren Sie die Datei nicht auf diesem Rechner auf.
checkpoint-compare = Mit einer aufbewahrten Seite vergleichen
checkpoint-text = Text der Seite
checkpoint-text-hint = Alle Zeilen, von der Überschrift bis zur Zeile „Sum“.
checkpoint-run = Vergleichen
checkpoint-file = Datei wählen…
checkpoint-comparing = Es wird verglichen.
checkpoint-fits = { $count ->
    [one] Vollständig gegenüber Ihrer Kopie vom { $date }: Ihr 1 Eintrag ist hier, wie er war.
   *[other] Vollständig gegenüber Ihrer Kopie vom { $date }: Ihre { $count } Einträge sind hier, wie sie waren.
}
checkpoint-differs = Ihre Kopie vom { $date } nennt Eintrag #{ $number }, der hier nicht so ist, wie er war.
checkpoint-next = Nichts wurde geändert. Vergleichen Sie mit einer Sicherung aus jener Zeit, oder stellen Sie eine wieder her; was hier ist, wird aufgehoben.

mend-vouch = Nichts fehlt: von hier an zählen
mend-vouch-title = Soll der letzte Eintrag hier als der zuletzt festgehaltene gelten?
mend-vouch-follows = Alles wird noch einmal gelesen. Ist nichts falsch, gilt der letzte Eintrag auf Ihr Wort als der zuletzt festgehaltene; von da an wird das Register damit verglichen.
mend-vouch-look = Sehen Sie zuerst im Verlauf nach den letzten Einträgen. Fehlen welche, stellen Sie stattdessen eine neuere Sicherung wieder her.
mend-vouch-records = In den Verlauf wird nichts geschrieben; die Datei head wird neu gemacht.
mend-vouch-done = Der letzte Eintrag gilt als der zuletzt festgehaltene. Von jetzt an wird das Register damit verglichen.

safety-ways = Was dieses Register öffnet
safety-ways-hint = Jeder dieser Wege genügt. Mindestens zwei bleiben.
safety-ways-stay = Die anderen Wege sind, wie sie waren.
safety-way-keyring = Schlüsselspeicher: { $name }
safety-way-recovery = Zwölf Wiederherstellungswörter
safety-way-passphrase = Kennwort
safety-keyring-in = Ein Schlüssel liegt in { $name }. Das Register öffnet sich von selbst.
safety-keyring-since = Dort niedergelegt am { $date }.
safety-keyring-out = Kein Schlüssel von { $name } öffnet dieses Register.
safety-keyring-wait = { $name } wird gefragt. Vielleicht will er entsperrt werden.
safety-recovery-in = Die Wörter öffnen das Register und die Sicherungen, auch auf einem anderen Rechner.
safety-recovery-asked = Zwei davon wurden zurückgefragt.
safety-recovery-unasked = Sie wurden noch nicht zurückgefragt. Stehen sie nicht auf Papier, machen Sie neue.
safety-recovery-out = Keine Wörter öffnen dieses Register. Machen Sie neue.
safety-passphrase-in = Ein Kennwort öffnet das Register.
safety-passphrase-out = Keines ist gesetzt.
safety-renew = Dem Schlüsselspeicher einen neuen Schlüssel geben
safety-renew-title = { $name } einen neuen Schlüssel geben?
safety-renew-follows = Ein neuer Schlüssel kommt in { $name }; der bisherige öffnet dieses Register nicht mehr. Vielleicht werden Sie gebeten, den Speicher zu entsperren.
safety-renew-curtain = Das Register öffnet sich dann von selbst, und eine Sperre ist ein Vorhang.
safety-renew-done = Ein neuer Schlüssel liegt in { $name }.
safety-take-keyring = Den Schlüssel aus dem Schlüsselspeicher nehmen
safety-take-keyring-title = Den Schlüssel aus { $name } nehmen?
safety-take-keyring-follows = Das Register öffnet sich nicht mehr von selbst: Sie tippen die Wörter, oder ein Kennwort, falls eines gesetzt ist. Bis dahin nennen Erinnerungen nichts.
safety-take-keyring-door = Eine Sperre ist dann eine Tür: Nur was Sie tippen, öffnet sie.
safety-take-keyring-done = Kein Schlüssel von { $name } öffnet dieses Register mehr.
safety-take-passphrase = Das Kennwort wegnehmen
safety-take-passphrase-title = Das Kennwort wegnehmen?
safety-take-passphrase-follows = Das Kennwort öffnet dieses Register dann nicht mehr. Die anderen Wege bleiben.
safety-take-passphrase-done = Das Kennwort öffnet dieses Register nicht mehr.
safety-take-wait = Einen Augenblick.
safety-passphrase-copies = Frühere Kopien des Ordners öffnen sich noch damit.
safety-words = Neue Wörter machen
safety-words-title = Neue Wiederherstellungswörter
safety-words-intro = Schreiben Sie diese zwölf Wörter auf Papier. Sie werden einmal gezeigt. Zwei davon werden unten gefragt.
safety-words-follows = Sind sie geprüft, öffnen sie das Register und die alten nicht mehr. Bis dahin bleiben die alten.
safety-words-keep = Die alten Wörter behalten
safety-words-done = Die neuen Wörter öffnen das Register von jetzt an, die alten nicht mehr. Frühere Sicherungen öffnen sich mit den damaligen.
safety-passphrase-add = Kennwort hinzufügen
safety-passphrase-change = Kennwort ändern
safety-passphrase-adds = Es öffnet das Register neben den anderen Wegen.
safety-passphrase-changes = Das neue öffnet das Register, das bisherige nicht mehr. Frühere Kopien des Ordners öffnen sich noch mit dem damaligen.
safety-passphrase-new = Neues Kennwort
safety-passphrase-hint = Mindestens { $count } Zeichen. Mehrere einfache Wörter sind gut.
safety-passphrase-again = Dasselbe noch einmal
safety-passphrase-differs = Die beiden sind nicht gleich. Nichts wurde geändert.
safety-passphrase-type-again = Die Felder sind wieder leer; nichts wurde geändert.
safety-passphrase-wait = Einen Schlüssel daraus zu machen dauert einen Augenblick.
safety-passphrase-set = Kennwort setzen
safety-passphrase-done = Dieses Kennwort öffnet das Register von jetzt an.

safety-check-words = Aufgeschriebene Wörter prüfen
safety-check-words-title = Ihre Wiederherstellungswörter prüfen
safety-check-words-intro = Tippen Sie alle zwölf, wie sie auf Ihrem Papier stehen. Nichts ändert sich, was auch herauskommt.
safety-check-words-go = Wörter prüfen
safety-check-words-wait = Die Wörter werden versucht.
safety-check-words-done = Diese Wörter öffnen das Register. Bewahren Sie sie dort auf, wo Sie Papiere aufbewahren.
safety-keys = Alle Schlüssel wechseln
safety-keys-hint = Wenn Wörter, ein Kennwort oder der Schlüssel im Schlüsselspeicher bekannt geworden sein könnten.
safety-keys-title = Alle Schlüssel wechseln?
safety-keys-follows = Neue Wörter werden gemacht, und ein neuer Schlüssel für den Schlüsselspeicher. Zuerst wird eine Sicherung gemacht, dann das Register unter dem neuen Schlüssel neu geschrieben. Schließen Sie andere Programme, die es benutzen.
safety-keys-copies = Frühere Sicherungen und Kopien des Ordners öffnen sich noch mit den damaligen Geheimnissen.
safety-keys-passphrase = Ein Kennwort öffnet dieses Register. Tippen Sie das, das es von da an öffnen soll; es darf ein anderes sein.
safety-keys-show = Neue Wörter zeigen
safety-keys-making = Neue Schlüssel werden gemacht.
safety-keys-words = Schreiben Sie diese zwölf Wörter auf Papier. Sie werden einmal gezeigt. Bis zwei davon geprüft sind, bleibt alles, wie es ist.
safety-keys-running = Eine Sicherung wird gemacht und das Register neu geschrieben. Bei vielen Einträgen dauert das eine Weile.
safety-keys-keep = Die alten Schlüssel behalten
safety-keys-done = Alle Schlüssel wurden gewechselt, und das Register ist unter dem neuen geschrieben. Die neuen Wörter öffnen es von jetzt an.
safety-keys-store = Der Schlüsselspeicher nahm seinen neuen Schlüssel nicht an: { $reason }. Die neuen Wörter öffnen das Register; geben Sie danach dem Schlüsselspeicher einen neuen Schlüssel.

safety-lock = Sperre
safety-lock-curtain = Eine Sperre ist ein Vorhang: Sie leert den Bildschirm, und der Schlüsselspeicher öffnet das Register von selbst wieder. Liegt der Schlüssel nicht im Speicher, ist sie eine Tür.
safety-lock-door = Eine Sperre ist eine Tür: Nur was Sie tippen, öffnet das Register wieder.
safety-lock-now = Jetzt sperren
safety-lock-itself = Wann es sich von selbst sperrt
safety-lock-away = Sperren, wenn der Bildschirm gesperrt wird oder der Rechner schläft
safety-lock-away-hint = Wo die Arbeitsumgebung das meldet.
safety-lock-idle = Nach einigen Minuten ohne Benutzung sperren
safety-lock-minutes = Minuten ohne Benutzung
safety-lock-wrong = Eine ganze Zahl von Minuten, 1 bis 1440. Bis dahin gilt { $value }.

unlock-title = Ihr Register ist gesperrt
unlock-title-broken = Das Register lässt sich so, wie es ist, nicht öffnen
unlock-title-demo = Das Demo-Register ist gesperrt
unlock-keyring-silent = { $name } antwortet zurzeit nicht. Versuchen Sie es noch einmal oder nehmen Sie unten einen anderen Weg.
unlock-keyring = Mit { $name } öffnen
unlock-keyring-wait = { $name } wird gefragt
unlock-passphrase = Kennwort
unlock-words = Wiederherstellungswörter
unlock-words-hint = Alle zwölf, mit Leerzeichen dazwischen.
unlock-open = Entsperren
unlock-other = Andere Wege
unlock-with-passphrase = Das Kennwort nehmen
unlock-with-words = Die Wiederherstellungswörter nehmen
mend-rebuild = Den Schlüsselspeicher neue Köpfe schreiben lassen
mend-rebuild-title = Neue Köpfe schreiben?
mend-rebuild-follows = Der Schlüsselspeicher wird nach dem Schlüssel dieses Registers gefragt. Passt er, werden vault.json und die Kopie davon neu geschrieben. Was nicht lesbar war, bleibt daneben liegen.
mend-rebuild-words = Die bisherigen Wörter und das bisherige Kennwort öffnen das Register dann nicht mehr. Machen Sie gleich danach neue Wörter, unter Sicherheit.
mend-rebuild-records = In den Verlauf wird nichts geschrieben.
mend-rebuild-wait = Der Schlüsselspeicher wird gefragt. Vielleicht will er entsperrt werden.
mend-go-on = Ohne sie weitermachen
mend-go-on-title = Ohne die fehlenden Einträge weitermachen?
mend-go-on-follows = Das Register öffnet sich mit den Einträgen, die hier sind. Haben Sie eine neuere Sicherung, stellen Sie stattdessen diese wieder her.
mend-go-on-records = Im Verlauf wird aufgeschrieben, welche Einträge fehlen und dass dieser Rechner als neues Gerät weitermacht.
mend-go-on-back = Nichts von dem, was hier ist, ändert sich.
mend-go-on-wait = Das Register wird geöffnet.
mend-unchanged = Alles ist, wie es war.
unlock-safe = Nichts auf dieser Seite kann etwas zerstören.

start-step = Schritt { $number } von 3
start-key-title = Ihr Schlüssel
start-key-intro = Das Register ist verschlüsselt und bleibt auf diesem Rechner. Es gibt kein Konto, und nichts wird irgendwohin gesendet.
start-key-keyring = Der Schlüssel wird in { $name } aufbewahrt.
start-key-none = Dieser Rechner bietet keinen Schlüsselspeicher, deshalb öffnet ein Kennwort das Register.
start-demo-title = Ein Register zum Ausprobieren
start-demo-intro = Es hat einen eigenen Schlüssel und erfundene Tage. Ihr eigenes Register berührt es nie.
start-demo-make = Demo-Register anlegen
demo-hint = Nur zum Ansehen? Eine Demo berührt Ihr eigenes Register nie.
demo-try = Demo-Register ausprobieren
demo-open = Demo-Register öffnen
start-passphrase = Kennwort
start-passphrase-optional = Kennwort (freiwillig)
start-passphrase-hint = Mindestens zehn Zeichen. Mehrere einfache Wörter sind gut.
start-passphrase-hint-second = Ein zweiter Weg hinein, falls der Schlüsselspeicher verloren geht. Mindestens zehn Zeichen; mehrere einfache Wörter sind gut.
start-restore = Haben Sie schon ein Register, von einem anderen Rechner oder einem früheren Tag?
start-make = Mein Register anlegen
start-words-title = Schreiben Sie diese zwölf Wörter auf
start-words-intro = Auf Papier. Zwei davon werden unten gefragt, damit sie nicht nur auf diesem Bildschirm stehen. Sie öffnen das Register, wenn Schlüsselspeicher oder Kennwort verloren gehen. Sie werden einmal gezeigt.
start-word-number = Wort { $number }
start-words-not-stored = Kein Schlüsselspeicher bewahrt den Schlüssel: Ihr Kennwort oder diese Wörter öffnen das Register.
start-words-check = Wörter prüfen
start-words-later = Später
start-services-title = Was nutzen Sie?
start-region = Ich lebe in
start-region-hint = Manche Regeln gelten nur an manchen Orten.
start-region-none = Das möchte ich nicht sagen
start-use = Ich nutze
start-plan-of = Tarif von { $name }
start-plan-unknown = Ich weiß es nicht
start-followed = · eines verfolgen Sie
start-other = Anderer…
start-other-hint = Tippen Sie einen Namen, um ihn zu finden.
start-none-match = Kein Dienst dieses Namens.
start-chosen = { $count ->
    [0] keiner gewählt
    [one] 1 gewählt
   *[other] { $count } gewählt
}
start-add = Diese hinzufügen
start-skip = Überspringen
start-done-title = Fertig
start-done-services = { $count ->
    [one] 1 Dienst
   *[other] { $count } Dienste
}
start-done-undecided = { $count ->
    [0] nichts unentschieden
    [one] 1 unentschieden
   *[other] { $count } unentschieden
}
start-done-dates = { $count ->
    [0] kein Termin in 30 Tagen
    [one] 1 Termin in 30 Tagen
   *[other] { $count } Termine in 30 Tagen
}
start-done-home = Zum Start

open-page-title = { $host } in Ihrem Browser öffnen?
open-page-hint = Wird einmal je Adresse gefragt. Ihr Browser spricht dann mit ihr; dieses Programm nicht.
open-page-open = Öffnen

catalogue-intro = Was Anbieter über Training, Wahlmöglichkeiten, Termine und Speicherdauer sagen, jedes mit Quelle. Es kann falsch oder veraltet sein.
catalogue-edition = Ausgabe { $edition } ist in Gebrauch.
catalogue-search = Nach Name oder Anbieter suchen
catalogue-category = Art
catalogue-category-all = Jede Art
catalogue-whose = Wessen
catalogue-whose-all = Alle Dienste
catalogue-whose-followed = Die Sie verfolgen
catalogue-whose-own = Die Sie selbst hinzugefügt haben
catalogue-date = Ein Termin steht bevor
catalogue-trains = Trainiert ohne Ihr Zutun, mindestens in einem Tarif
catalogue-way-out = Es gibt einen Weg, Nein zu sagen
catalogue-count = { $count ->
    [0] Kein Dienst passt, von { $total }.
   *[other] { $count } von { $total } Diensten
}
catalogue-clear = Filter aufheben
catalogue-list = Dienste im Katalog

known-yours = von Ihnen
known-followed = Sie verfolgen ihn
known-next = Entscheiden bis { $date }
known-no-next = Kein bevorstehender Termin bekannt
known-checked = geprüft { $date }
known-checked-unknown = kein Tag der Prüfung genannt
known-disagree = Quellen widersprechen sich
known-to-fact = Zur Angabe

compare-title = Dienste vergleichen

known-why = Warum?
known-follow = Diesen Dienst verfolgen
known-follow-another = Ein weiteres Konto verfolgen
known-compare = Vergleichen mit…
known-accounts = Ihre Konten dort
known-also = Auch genannt: { $names }
known-plan = Tarif
known-plan-none = Allgemein, kein Tarif gewählt
known-region = Gezeigt für: { $region }
known-unknown = Was gesucht und nicht gefunden wurde
known-unknown-none = Hier ist nichts vermerkt. Das heißt nicht, dass alles bekannt ist.

answer-trains = Trainiert er mit Ihren Inhalten?
answer-due = Was ist zu tun, und bis wann?
answer-gone = Wann wird es weg sein?
answer-unknown = Nicht bekannt.
answer-rests-on = Es beruht auf:

fact-kind-training = Training
fact-kind-opt-out = Wie man Nein sagt
fact-kind-announcement = Änderungen mit Tag
fact-kind-retention = Wie lange gespeichert wird
fact-kind-override = Anordnungen, die das Löschen aussetzen
fact-kind-export = Eine Kopie bekommen
fact-kind-contact = Adressen
fact-kind-note = Anmerkungen
fact-details = Einzelheiten
fact-note = Anmerkung: { $note }
fact-valid-unknown = keine Tage genannt
fact-age = { $days ->
    [0] heute
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}
fact-old = Erneut prüfen: Das kann sich seither geändert haben
fact-entry = Sie haben das als Eintrag { $number } aufgeschrieben
fact-no-source = Keine Quelle genannt
fact-replaced = Der Katalog sagt stattdessen:
fact-none-holds = Nichts, das heute für diesen Tarif und Ort gilt.
fact-aside = { $count ->
    [one] 1, die heute für diesen Tarif und Ort nicht gilt
   *[other] { $count }, die heute für diesen Tarif und Ort nicht gelten
}
fact-take-back = Zurücknehmen

compare-chosen = Verglichene Dienste
compare-remove = { $name } weglassen
compare-add = Dienst zum Vergleich hinzufügen
compare-add-none = Wählen Sie einen
compare-add-this = Hinzufügen
compare-too-few = Wählen Sie zwei bis vier Dienste.
compare-caption = Dieselben Fragen zu jedem Dienst
compare-question = Frage

service-open-page = Seite öffnen
service-in-catalogue = Was der Katalog sagt

what-if-title = Was wäre, wenn…?
what-if-hint = Ein anderer Tarif, ein anderer Schalter, eine Löschung: Sehen Sie, was sich für etwas ändern würde, das heute oder an einem genannten Tag entsteht. Das ist ein Gedanke; nichts wird aufgeschrieben.
what-if-open = Durchdenken
what-if-close = Schließen
what-if-plan = Im Tarif
what-if-as-it-is = Wie es ist
what-if-on = An
what-if-off = Aus
what-if-switch = „{ $purpose }“, als stünde es auf
what-if-created = Für etwas, das entstand am
what-if-deleted = Als wäre es gelöscht am
what-if-look = Sehen, was sich ändern würde
what-if-nothing = Nichts ändert sich.
what-if-changes = Was sich ändern würde:
what-if-now = Jetzt
what-if-supposed = Angenommen
what-if-training-unknown = Was der Anbieter dann zum Training sagt, ist nicht bekannt.

date-why-own = Sie haben diesen Tag selbst eingetragen.
date-why-unknown = Außer dem Tag selbst ist kein Grund festgehalten.
date-safe-day = Der letzte sichere Tag ist { $date }.
decision-no-period = In dieser Spalte ist keine Dauer genannt. Ihre Zeilen beruhen auf den Quellen unten.
why-kept-of = Für einen Chat, der heute entsteht und nicht gelöscht wird:
why-kept-none = Keine Regel ist festgehalten, aus der dieser Tag folgt.

check-again-changes = Geändert, seit Sie zuletzt nachsahen:
check-again-since = seit { $date }
still-off = Noch aus
still-on = Noch an
still-something-else = Es zeigt etwas anderes

own-add = Selbst hinzufügen
own-state = Eine Angabe machen
own-state-kind = Eigene Angabe machen
own-replace = Eine eigene an ihre Stelle setzen
own-state-title = Eine Angabe zu { $name } machen
own-replace-title = Ihre eigene Angabe zu { $name }, an Stelle dieser
own-about = Worum geht es?
own-may = (freiwillig)
own-not-chosen = Nicht genannt
own-plans = Für diese Tarife (keiner angekreuzt: alle)
own-plans-replaced = Für diese Tarife (keiner angekreuzt: die der ersetzten Angabe)
own-since = Gilt seit
own-note = Anmerkung
own-source = Woher haben Sie das?
own-source-title = Quelle
own-source-title-hint = Ein Brief, eine Seite, was der Schalter zeigte.
own-source-url = Ihre Adresse (freiwillig)
own-source-day = Der Tag, für den sie spricht
own-page-wrong = Eine Adresse beginnt mit https:// und hat keine Leerzeichen.
own-path-hint = Die Menüschritte mit > dazwischen, zum Beispiel Einstellungen > Datenschutz.
own-span-count = Wie viele
own-span-unit = Einheit
own-span-time = Für eine genannte Zeit
own-span-none = Nicht gespeichert
own-span-indefinite = Kein Ende genannt
own-span-until_deleted_by_user = Bis Sie es löschen
own-unit-D = Tage
own-unit-M = Monate
own-unit-Y = Jahre
own-unit-words-D = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
own-unit-words-M = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
own-unit-words-Y = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}
own-preview = Ihre Angabe zu { $name } · { $kind }
own-preview-since = Gilt seit { $date }
own-preview-source = Quelle: { $title }, { $date }
own-field-uses_content_for_training = Trainiert er mit Ihren Inhalten?
own-value-uses_content_for_training-yes = Ja
own-value-uses_content_for_training-no = Nein
own-value-uses_content_for_training-opt_out = Ja, wenn Sie nicht Nein sagen
own-value-uses_content_for_training-opt_in_only = Nur, wenn Sie Ja sagen
own-value-uses_content_for_training-unclear = Die Quelle macht es nicht klar
own-field-default_state = Wie der Schalter steht, wenn ihn niemand bewegt
own-value-default_state-on = An
own-value-default_state-off = Aus
own-value-default_state-asks = Es wird zuerst gefragt
own-value-default_state-always_on = Immer an
own-value-default_state-not_offered = Es gibt keinen
own-field-user_choice_available = Können Sie wählen?
own-value-user_choice_available-true = Ja
own-value-user_choice_available-false = Nein
own-field-method = Wie man Nein sagt
own-value-method-setting = Eine Einstellung
own-value-method-admin_setting = Eine Einstellung der Verwaltung
own-value-method-device_setting = Eine Einstellung des Geräts
own-value-method-web_form = Ein Webformular
own-value-method-objection_form = Ein Formular für Widersprüche
own-value-method-email = Per E-Mail
own-value-method-support_ticket = Durch Schreiben an den Kundendienst
own-value-method-private_mode = Ein privater Modus
own-value-method-plan_upgrade = Ein anderer Tarif
own-value-method-account_deletion = Das Konto löschen
own-field-path = Menüschritte
own-field-label = Genauer Wortlaut des Schalters
own-field-url = Seine Seite
own-field-state_when_opted_out = Was der Schalter zeigt, wenn Sie Nein gesagt haben
own-value-state_when_opted_out-off = Aus
own-value-state_when_opted_out-on = An
own-field-title = Was angekündigt wurde
own-field-announced_on = Angekündigt am
own-field-decide_by = Entscheiden bis
own-field-effective_on = Wirkt ab
own-field-default_outcome = Wozu Nichtstun führt
own-value-default_outcome-opted_in = Es gilt als erlaubt
own-value-default_outcome-opted_out = Es gilt als nicht erlaubt
own-value-default_outcome-access_blocked = Sie müssen wählen, um es weiter zu nutzen
own-value-default_outcome-consent_assumed = Weiternutzen gilt als Zustimmung
own-value-default_outcome-unaffected = Für Sie ändert sich nichts
own-value-default_outcome-service_ended = Der Dienst endet
own-value-default_outcome-unknown = Die Quelle sagt es nicht
own-field-purpose = Wofür
own-value-purpose-model-training = Modelltraining
own-value-purpose-human-review = Prüfung durch Menschen
own-value-purpose-personalisation = Personalisierung
own-value-purpose-advertising = Werbung
own-field-change = Was sich ändert
own-field-state = Was gespeichert wird
own-value-state-active_chat = Chats, die Sie behalten
own-value-state-deleted_by_user = Chats, die Sie löschen
own-value-state-opted_in = Chats, die Modelle trainieren dürfen
own-value-state-opted_out = Chats, die Modelle nicht trainieren dürfen
own-value-state-flagged = Markierte Chats
own-value-state-feedback_given = Rückmeldungen, die Sie senden
own-value-state-account_deleted = Alles, nachdem das Konto gelöscht ist
own-value-state-temporary_chat = Temporäre Chats
own-field-duration = Wie lange
own-field-duration_kind = Wie genau das gemeint ist
own-value-duration_kind-max = Höchstens
own-value-duration_kind-exact = Genau
own-value-duration_kind-default = Sofern nicht anders eingestellt
own-value-duration_kind-min = Mindestens
own-value-duration_kind-unspecified = Die Quelle sagt es nicht
own-field-text = Anmerkung
own-service-title = Einen Dienst selbst hinzufügen
own-service-name = Name
own-service-provider = Wer ihn betreibt
own-service-homepage = Seine Seite
own-service-plan-names = Namen seiner Tarife
own-plans-hint = Mit Kommas dazwischen.
own-service-follow-it = Gleich ein Konto dort verfolgen
own-service-preview = Ein eigener Dienst: { $name }, betrieben von: { $provider }
own-provider-unknown = nicht genannt
own-service-plans = Tarife: { $names }
own-service-follow = Sie verfolgen ein Konto dort.
own-date-title = Termin hinzufügen
own-date-what = Worum geht es?
own-date-day = Der Tag
own-date-source = Wo steht das?
own-date-source-hint = Ein Titel oder eine Adresse.
own-date-preview = Ihr Termin { $date }: { $title }
own-date-source-preview = Quelle: { $source }
own-date-no-source = Ohne Quelle.

packs-title = Woher der Katalog kommt
packs-intro = Eine andere Ausgabe kommt als Datei, die ihr Herausgeber signiert hat; nichts wird abgerufen.
packs-built-in = eingebaut
packs-signed = signiert von { $signer }
packs-on = seit { $date }
packs-digest = Prüfsumme
packs-in-use = in Gebrauch
packs-not-in-use = nicht in Gebrauch: Eine neuere Ausgabe enthält ihre Angaben
packs-none = Noch ist keine Ausgabe festgehalten.
packs-adopt-file = Katalogdatei übernehmen…
packs-key = Der öffentliche Schlüssel des Herausgebers (freiwillig)
packs-key-hint = Ein minisign-Schlüssel, wie ihn der Herausgeber ausgibt. Nicht nötig bei einem Herausgeber, dem Sie schon vertrauen.
packs-choose = Datei wählen…
packs-no-file = Keine Datei gewählt.
packs-from-to = Von Ausgabe { $from } zu { $to }
packs-signer-known = ein Schlüssel, dem Sie schon vertrauen
packs-signer-new = Ein Schlüssel, dem Sie noch nicht vertrauen; Übernehmen vertraut ihm
packs-remark = Signierte Anmerkung: { $remark }
packs-holds = { $services ->
    [one] 1 Dienst
   *[other] { $services } Dienste
}, { $facts ->
    [one] 1 Angabe
   *[other] { $facts } Angaben
}
packs-dates = Ihre Termine, die sich ändern
packs-dates-none = Keiner Ihrer Termine ändert sich.
packs-no-day = kein Tag
packs-date-new = Neu: { $to }
packs-date-gone = Zurückgezogen: { $from }
packs-date-moves = Verschiebt sich: { $from } → { $to }
packs-accept-later = Diese Termine später werden lassen
packs-services = { $count ->
    [one] 1 Dienst weicht ab
   *[other] { $count } Dienste weichen ab
}
packs-services-none = Was sie über Dienste sagt, ist dasselbe.
packs-service-new = neu
packs-facts = { $count ->
    [one] 1 Angabe weicht ab
   *[other] { $count } Angaben weichen ab
}
packs-hosts-new = neue Seiten außerhalb
packs-hosts = Seiten könnten geöffnet werden, die es vorher nicht konnten: { $hosts }
packs-fact-added = Neu
packs-fact-changed = Geändert
packs-fact-removed = Nicht mehr da
packs-before = Vorher: { $words }
packs-after = Nachher: { $words }
packs-adopt = Diese Ausgabe übernehmen

as-of-title = Auf einen Tag zurückblicken
as-of-hint = Was an jenem Tag galt, nach allem, was Sie jetzt wissen, und was Sie damals wussten.
as-of-day = Tag
as-of-look = Zurückblicken
as-of-found = { $count ->
    [0] Über { $date } ist nichts festgehalten.
    [one] 1 Konto am { $date }
   *[other] { $count } Konten am { $date }
}
as-of-caption = Was am { $date } galt und was Sie wussten
as-of-held = Was galt
as-of-known = Was Sie an jenem Tag wussten
as-of-same = Dasselbe
as-of-nothing = Bis dahin nichts aufgeschrieben
as-of-not-followed = Sie verfolgten es damals nicht
as-of-no-dates = Kein bevorstehender Termin
as-of-slider = Tag, auf den zurückgeblickt wird
as-of-keys = Pfeiltasten gehen tageweise, Bild auf und Bild ab monatsweise.

login-offer-title = Darf es mit dem Rechner starten, um Sie zu erinnern?
login-offer-hint = Es würde ohne Fenster starten. Sonst schweigt es, bis Sie es öffnen; eine Kalenderdatei kann Sie stattdessen erinnern (Ausgabe und Prüfung).
login-offer-yes = Ja, mit dem Rechner starten
login-offer-no = Nein
login-offer-on = Es startet von jetzt an mit dem Rechner, ohne Fenster. Das lässt sich in den Einstellungen ändern.
login-offer-off = Es startet nicht von selbst. Das lässt sich in den Einstellungen ändern.

calendar-button = Kalenderdatei…
calendar-title = Kalenderdatei (iCalendar)
calendar-hint = Die Termine als ganztägige Ereignisse, mit ihren Vorlaufzeiten als Alarmen. Ein verschobener Termin bleibt derselbe: Wird die Datei erneut eingelesen, verschiebt sich das Ereignis. Geben Sie ihr einen eigenen Kalender.
calendar-names = Die Dienste nennen
calendar-names-hint = Kalender werden oft auf fremde Server kopiert. Ohne Namen sagt ein Ereignis nur, dass es einen Datenschutz-Termin gibt, und wann.
calendar-save = Kalender speichern…
calendar-save-tasks = Als Aufgaben speichern…
calendar-keep = Eine Datei aktuell halten…
calendar-keep-hint = Eine Datei, die aktuell gehalten wird, folgt der Terminliste, solange Consent Ledger läuft; lassen Sie Ihren Kalender sie abonnieren.
calendar-written = { $count ->
    [one] 1 Termin wurde geschrieben in
   *[other] { $count } Termine wurden geschrieben in
}
calendar-kept = Aktuell gehalten:
calendar-kept-names = Sie nennt die Dienste.
calendar-kept-discreet = Sie nennt keinen Dienst.
calendar-stop = Nicht mehr aktuell halten

settings-title = Einstellungen
settings-language = Sprache
settings-language-legend = Alles wird gesagt auf
settings-language-system = Sprache des Systems
settings-language-en = English
settings-language-de = Deutsch
settings-language-fr = Français
settings-language-es = Español
settings-find = Einstellung suchen
settings-find-none = Keine Einstellung heißt so.
settings-find-some = { $count ->
    [one] 1 Einstellung. Die Eingabetaste geht zu ihr.
   *[other] { $count } Einstellungen. Die Eingabetaste geht zur ersten.
}
settings-reminders = Erinnerungen
settings-at = Erinnerungen kommen um
settings-at-hint = Dort, wo Sie sind: Die Ortszeit zählt, auch nach einer Reise.
settings-leads = Wie lange vorher
date-kind-decide-by = Ein Entscheidungstermin
date-kind-own = Ein eigener Termin
date-kind-re-check = Ein Schalter, der erneut anzusehen ist
date-kind-kept-until = Gelöschte Inhalte sind bis dahin weg, sagt der Anbieter
date-kind-hold-review = Eine gerichtliche Anordnung, die erneut anzusehen ist
settings-lead-never = Zu diesen kommt keine Erinnerung. Sie bleiben auf der Terminliste.
settings-quiet = Ruhezeiten
settings-quiet-on = Keine Hinweise in diesen Stunden
settings-quiet-from = Von
settings-quiet-to = Bis
settings-quiet-breaks = Ein Hinweis, der nicht warten kann, darf in Ruhezeiten kommen; sonst kommt er kurz vorher
settings-text = Was Hinweise sagen
settings-names = Den Dienst nennen
settings-names-on = Zum Beispiel: „Claude: entscheiden bis So., 28. Sept. 2025“. Andere sehen es vielleicht auf Ihrem Bildschirm.
settings-names-off = Zum Beispiel: „1 Datenschutz-Termin in 3 Tagen“.
settings-saved = Gespeichert.
time-wrong = Schreiben Sie Stunden und Minuten, zum Beispiel 09:00. Bis dahin gilt { $value }.
settings-running = Bei geschlossenem Fenster
settings-keep-running = Wenn das Fenster geschlossen wird
settings-keep-running-unasked = Sie wurden noch nicht gefragt: Das geschieht, wenn Sie das Fenster zum ersten Mal schließen.
settings-login = Wenn Sie sich anmelden
settings-login-yes = Ohne Fenster starten
settings-login-no = Nicht starten
settings-login-unknown = Dieses System sagt nicht, was bei der Anmeldung startet; fügen Sie Consent Ledger in seinen eigenen Einstellungen hinzu.
settings-silent = Solange das Programm nicht läuft, kann nichts Sie erinnern. Auf Systemen mit Zeitplaner erinnert „consent remind --install“ auch ohne es.
settings-notices = Hinweise auf dem Bildschirm
settings-notices-by = Hinweise gehen an: { $service }
settings-notices-none = Kein Hinweisdienst antwortet hier. Die Terminliste ist trotzdem vollständig.
settings-test = Einen Hinweis zur Probe senden
settings-test-sent = An { $service } übergeben. Sehen Sie ihn nicht, schauen Sie in die Hinweis-Einstellungen des Systems.
settings-test-none = Niemand nahm ihn an: Kein Hinweisdienst antwortet hier.
closing-title = Was soll das Schließen des Fensters bedeuten?
closing-stay-hint = Im Hintergrund erinnert es Sie weiter. Um es wieder zu sehen, drücken Sie auf sein Symbol in der Leiste oder starten Consent Ledger erneut.
closing-quit-hint = Beenden heißt Schweigen, solange es geschlossen ist: Bis Sie es wieder starten, kommt keine Erinnerung.
closing-later = Wird einmal gefragt. Sie können es in den Einstellungen ändern.
closing-stay = Im Hintergrund bleiben, um Sie zu erinnern
closing-quit = Beenden: still, solange es geschlossen ist

settings-looks = Wie das Fenster aussieht
settings-theme = Farben
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-theme-high-contrast = Hoher Kontrast
settings-rows = Zeilen von Listen
settings-rows-comfortable = Geräumig
settings-rows-compact = Kompakt
settings-looks-hint = Das steht im Register, nicht in der Webansicht. Farben, die das System erzwingt, bleiben in Kraft.

palette-title = Suchen oder einen Befehl ausführen
palette-open = Suchen
palette-label = Ein Dienst, ein Konto, ein Bereich, ein Termin oder ein Befehl
palette-hint = Tippen Sie den Anfang irgendeines Wortes. Pfeiltasten gehen durch die Liste, die Eingabetaste öffnet.
palette-reading = Namen und Termine werden gelesen
palette-found = { $count ->
    [one] 1 gefunden
   *[other] { $count } gefunden
}
palette-none = Nichts beginnt so.
palette-group-account = Ihre Konten
palette-group-screen = Bereiche
palette-group-command = Befehle
palette-group-date = Termine
palette-group-service = Katalog
palette-do-record = Eine Wahl festhalten
palette-do-add = Dienst hinzufügen
palette-do-own-date = Eigenen Termin hinzufügen
palette-do-csv = Als CSV ausgeben
palette-do-check = Alles prüfen
palette-do-backup = Sicherung machen
palette-do-lock = Sperren
palette-do-keys = Alle Tasten zeigen
palette-do-theme-system = Farben: wie das System
palette-do-theme-light = Farben: hell
palette-do-theme-dark = Farben: dunkel
palette-do-theme-high-contrast = Farben: hoher Kontrast
palette-do-rows-comfortable = Zeilen: geräumig
palette-do-rows-compact = Zeilen: kompakt

quick-title = Etwas festhalten
quick-open = Festhalten
quick-label = Für welches Konto?
quick-nothing = Sie verfolgen noch keinen Dienst. Fügen Sie einen hinzu, dann halten Sie fest, was dort geschah.

keys-title = Tasten
keys-what = Was es tut
keys-which = Tasten
keys-or = oder
keys-group-anywhere = Überall
keys-group-lists = In Listen und Formularen
keys-group-dates = In Darstellungen von Tagen
keys-palette = Suchen oder einen Befehl ausführen
keys-record = Etwas festhalten
keys-search = In diesem Bereich suchen oder filtern
keys-lock = Das Register sperren
keys-section = Zu einem Bereich gehen
keys-region = Nächster oder voriger Teil des Fensters
keys-keys = Diese Übersicht
keys-move = Durch eine Liste gehen
keys-ends = Zum Anfang und zum Ende
keys-open = Öffnen oder wählen
keys-close = Schließen und dorthin zurückgehen, wo Sie waren
keys-week = In den Terminen: eine Woche zurück oder weiter
keys-day = Im Verlauf: einen Tag zurück oder weiter
keys-month = Im Verlauf: einen Monat zurück oder weiter

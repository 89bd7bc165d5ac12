### Wörter für Zustände, Tage und Ergebnisse: dieselben im Fenster, in Hinweisen und Ausgaben.

standing-not-known = Noch nicht bekannt
standing-put-off = Aufgeschoben
standing-turned-off = Sie haben es ausgeschaltet
standing-except = { $words }, außer { $left }
standing-allowed = Sie haben es erlaubt
standing-default-on = An, weil niemand es ausgeschaltet hat
standing-seen-off = Aus, als Sie nachsahen
standing-seen-on = An, als Sie nachsahen
standing-switch-not-found = Schalter nicht gefunden, als Sie nachsahen
standing-withdrew = Sie haben es widerrufen
standing-cannot-refuse = Lässt sich nicht ausschalten
standing-not-covered = Nicht betroffen
standing-date-passed = Tag vorbei, nicht geprüft
standing-ended-provider = Vom Anbieter beendet
standing-ended-court = Von einem Gericht beendet

check-again = Erneut prüfen
check-again-days = zuletzt gesehen { $days ->
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}
check-again-terms = Bedingungen geändert am { $date }
grade-seen = Sie haben den Schalter gesehen
grade-asserted = aus der Erinnerung
grade-evidenced = mit einer Datei

deadline-decide-by = Entscheiden bis { $date }
deadline-own = Ihr Termin { $date }
deadline-re-check = Erneut prüfen { $date }
deadline-kept-until = Weg bis { $date }, sagt der Anbieter
deadline-hold-review = Anordnung erneut ansehen { $date }
deadline-passed = Tag vorbei { $date } · nicht geprüft
deadline-settled = Erledigt · { $date }
deadline-dismissed = Nicht für Sie · { $date }
deadline-done = Getan · { $date }
deadline-kept-until-over = Müsste seit { $date } weg sein, sagt der Anbieter
nearness-passed = Tag vorbei, nicht geprüft
nearness-settled = Erledigt
nearness-dismissed = Nicht für Sie
nearness-done = Getan
nearness-kept-until-over = Müsste seitdem weg sein, sagt der Anbieter
deadline-last-safe = letzter sicherer Tag { $date }
deadline-last-safe-today = heute ist der letzte sichere Tag
deadline-last-safe-yesterday = der letzte sichere Tag war gestern
deadline-last-safe-was = der letzte sichere Tag war { $date }
deadline-in-days = { $days ->
    [-1] gestern
    [0] heute
    [one] 1 Tag
   *[other] { $days } Tage
}
deadline-moved = Verschoben: { $dates }
deadline-no-day = kein Tag genannt

retention-nothing-kept = Nicht gespeichert, sagt der Anbieter
retention-gone-by = Weg bis { $date }
retention-gone-by-about = Weg bis etwa { $date }
retention-gone-by-not-before = Weg bis { $date } (nicht vor { $start })
retention-should-be-gone = Müsste seit { $date } weg sein
retention-should-be-gone-about = Müsste seit etwa { $date } weg sein
retention-indefinite = Gespeichert, kein Ende genannt
retention-indefinite-not-before = Gespeichert, kein Ende genannt (nicht vor { $start })
retention-unknown = Keine Zahl genannt
retention-unknown-depends = Hängt ab von: { $missing }
retention-unknown-range = frühestens { $first }, spätestens { $last }
retention-contradiction = Quellen widersprechen sich: weg bis { $first } oder gespeichert bis { $last }
until-unknown = keine Zahl genannt
until-indefinite = kein Ende genannt

missing-plan = Ihr Tarif
missing-region = wo Sie leben
missing-setting = Ihre Wahl zu „{ $purpose }“
missing-deleted = ob Sie es gelöscht haben
missing-created = der Tag, an dem es entstand

purpose-model-training = Modelltraining
purpose-human-review = Prüfung durch Menschen
purpose-personalisation = Personalisierung
purpose-advertising = Werbung
purpose-sharing = Weitergabe an andere
purpose-feedback = Rückmeldungen
purpose-connectors = Verknüpfte Dienste
purpose-analytics = Nutzungsmessung
purpose-service = Die Antwort geben
purpose-safety = Sicherheit

question-model-training = Dürfen Ihre Chats Modelle trainieren?
question-human-review = Dürfen Menschen Stichproben Ihrer Chats lesen?
question-personalisation = Darf, was Sie schreiben, spätere Antworten prägen?
question-advertising = Darf Ihre Nutzung die Werbung prägen, die Sie sehen?
question-sharing = Dürfen Ihre Inhalte an andere weitergegeben werden?
question-feedback = Dürfen Rückmeldungen, die Sie senden, verwendet werden?
question-connectors = Dürfen Inhalte verknüpfter Dienste verwendet werden?
question-analytics = Darf Ihre Nutzung gemessen werden?
question-service = Werden Ihre Inhalte verwendet, um die Antwort zu geben?
question-safety = Werden Ihre Inhalte auf Missbrauch geprüft?

confidence-high = gut belegt
confidence-medium = eine gute Quelle
confidence-low = schwache Quelle
basis-consent = Einwilligung
basis-contract = Vertrag
basis-legitimate-interests = berechtigte Interessen
basis-legal-obligation = rechtliche Verpflichtung
basis-other = ein anderer Grund
basis-not-stated = nicht genannt
says-provider = sagt der Anbieter
says-you = nach dem, was Sie aufgeschrieben haben
says-regulator = sagt eine Aufsichtsbehörde
says-user = sagen Sie
missing-not-stated = eine Dauer, die keine Quelle nennt

source-kind-archived_policy = archivierte Bedingungen
source-kind-provider_help = Hilfeseite des Anbieters
source-kind-provider_policy = Bedingungen des Anbieters
source-kind-provider_announcement = Ankündigung des Anbieters
source-kind-press = Presse
source-kind-secondary = aus zweiter Hand
source-kind-regulator = Aufsichtsbehörde
source-kind-public_code = öffentlicher Code
source-kind-community = Nutzergemeinschaft
source-kind-court = Gericht
source-kind-user = von Ihnen

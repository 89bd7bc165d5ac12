### Wie lange etwas gespeichert wird: Dauern, Regeln und was daraus folgt.

period-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}
period-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
period-weeks = { $count ->
    [one] 1 Woche
   *[other] { $count } Wochen
}
period-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
period-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
period-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
period-and = { $before } und { $next }
period-none = keine Zeit

length-not-kept = nicht gespeichert
length-at-most = bis zu { $length }
length-at-least = mindestens { $length }
length-about = etwa { $length }
length-no-end = kein Ende genannt
length-until-deleted = bis Sie sie löschen
length-until-account-deleted = bis das Konto gelöscht wird

about-opted-in = Fürs Training gespeichert
about-opted-out = Kopien im Hintergrund
about-active-chat = Chats, die Sie behalten
about-temporary-chat = Temporäre Chats
about-deleted = Chats, die Sie löschen
about-flagged = Markierte Chats
about-flag-scores = Werte der Sicherheitsprüfungen
about-feedback = Rückmeldungen, die Sie senden
about-human-reviewed = Stichproben, die Menschen lesen
about-api = Über die API gesendete Inhalte
about-zero-retention = Unter einer Vereinbarung ohne Speicherung
about-account-deleted = Nach Schließung des Kontos
about-training-data = Kopien in Trainingsdaten
about-org-controlled = Nach der Einstellung Ihrer Organisation
about-local-copy = Kopien auf Ihrem eigenen Gerät

is-on = an
is-off = aus
change-deleted-on = gelöscht am { $day }
change-flagged-on = markiert am { $day }
change-feedback-on = Rückmeldung gesendet am { $day }
change-no-date = keiner

result-nothing-kept = { $by ->
    [you] Nicht gespeichert, nach dem, was Sie aufgeschrieben haben.
   *[provider] Nicht gespeichert, sagt der Anbieter.
}
result-gone-by = { $by ->
    [you] Weg bis { $about ->
        [yes] etwa { $day }
       *[no] { $day }
    }, nach dem, was Sie aufgeschrieben haben.
   *[provider] Weg bis { $about ->
        [yes] etwa { $day }
       *[no] { $day }
    }, sagt der Anbieter.
}
result-gone-by-not-before = { $by ->
    [you] Weg bis { $about ->
        [yes] etwa { $day }
       *[no] { $day }
    } (nicht vor { $first }), nach dem, was Sie aufgeschrieben haben.
   *[provider] Weg bis { $about ->
        [yes] etwa { $day }
       *[no] { $day }
    } (nicht vor { $first }), sagt der Anbieter.
}
result-should-be-gone = { $by ->
    [you] Müsste weg sein seit { $about ->
        [yes] etwa { $day }
       *[no] { $day }
    }, nach dem, was Sie aufgeschrieben haben.
   *[provider] Müsste weg sein seit { $about ->
        [yes] etwa { $day }
       *[no] { $day }
    }, sagt der Anbieter.
}
result-indefinite = { $by ->
    [you] Gespeichert, kein Ende in dem genannt, was Sie aufgeschrieben haben.
   *[provider] Gespeichert, der Anbieter nennt kein Ende.
}
result-contradiction = Quellen widersprechen sich; beide Aussagen stehen in der Herleitung.
result-no-number = { $by ->
    [you] Keine Zahl in dem genannt, was Sie aufgeschrieben haben.
   *[provider] Der Anbieter nennt keine Zahl.
}
result-depends = Hängt ab von: { $missing }.
result-depends-latest = { $by ->
    [you] Hängt ab von: { $missing }. Spätestens: { $day }, nach dem, was Sie aufgeschrieben haben.
   *[provider] Hängt ab von: { $missing }. Spätestens: { $day }, sagt der Anbieter.
}
lacks-human-review = ob Menschen Stichproben davon lesen
lacks-setting = wie { $purpose } steht
lacks-period = einer Dauer, die nicht genannt ist
lacks-plan = Ihrem Tarif
lacks-region = wo Sie leben

trace-no-text-in-the-catalogue-says = Kein Text im Katalog sagt, wie lange der Dienst selbst { $kind } speichert.
trace-and = , und { $within } { $event }
trace-you-wrote-down = haben Sie aufgeschrieben
trace-the-provider-says = sagt der Anbieter
trace-whether-it-counts-depends-on-which = Ob es zählt, hängt davon ab: { $missing }; das ist nicht bekannt.{" "}
trace-counted-from = Gezählt ab { $day } ({ $event }): { $came }.
trace-that-has-not-happened-so-no = Das ist nicht geschehen ({ $event }), deshalb lässt sich kein Ende zählen.
trace-no-end-can-be-counted = Kein Ende lässt sich zählen.
trace-ended-early-on = Vorzeitig beendet am { $day } ({ $event }): { $came }.
trace-so-no-end-can-be-counted = Deshalb lässt sich kein Ende zählen.
trace-so-it-is-no-reason-to = Deshalb ist es kein Grund, es zu behalten.
trace-does-not-count = Zählt nicht: { $why }.
trace-not-counted-it-is-no-copy = {" "}Nicht gezählt: Es ist keine Kopie des Inhalts.
trace-on-it-did-not-exist-yet = { $on } gab es das noch nicht
trace-it-is-about = es geht um { $kinds }
trace-it-is-about-and-the-plan = es geht um { $plans }, und der Tarif ist { $yours }
trace-it-is-about-other-regions = es geht um andere Regionen
trace-the-terms-behind-it-reach-only = die Bedingungen dahinter erfassen nur { $reach } { $day }
trace-the-terms-behind-it-have-no = die Bedingungen dahinter haben für Sie noch keinen ersten Tag
trace-was-not-on-the-day-of = { $purpose } war am Tag der Entstehung oder der letzten Nutzung nicht { $is }
trace-no-day-is-told-for-it = kein Tag ist dafür angegeben ({ $event })
trace-no-day-is-told-for-it-2 = kein Tag ist dafür angegeben
trace-it-changes-no-end-here = es ändert hier kein Ende
trace-order = Anordnung: { $title }.
trace-an-order-you-told-of = Eine Anordnung, von der Sie berichtet haben: { $title }.
trace-an-order = Eine Anordnung.
trace-then-up-to-to-catch-up = , danach bis zu { $after } zum Nachholen
trace-it-suspends-deletion-from-to = { $title } Sie setzt das Löschen aus von { $from } bis { $to }{ $after }.
trace-it-suspends-deletion-from-on-no = { $title } Sie setzt das Löschen aus ab { $from }; ein Ende war nicht bekannt.
trace-so-it-is-kept-longer-gone = Deshalb wird es länger gespeichert: weg bis { $day }.
trace-so-it-is-kept-and-no = Deshalb wird es gespeichert, und kein Ende lässt sich zählen.
trace-it-changes-no-end-here-2 = Sie ändert hier kein Ende.
trace-nothing-is-kept-that-it-could = Nichts ist gespeichert, das sie festhalten könnte.
trace-does-not-count-it-did-not = Zählt nicht: Das gab es noch nicht.
trace-does-not-count-it-is-about = Zählt nicht: Es geht um andere Tarife oder andere Daten.
trace-does-not-count-it-is-about-2 = Zählt nicht: Es geht um andere Regionen.
trace-does-not-count-it-had-not = Zählt nicht: { $on } hatte sie noch nicht begonnen.
trace-does-not-count-it-was-over = Zählt nicht: Sie war vorbei, bevor das entstand.
trace-does-not-count-the-days-of = Zählt nicht: Die Tage dieses Stücks liegen außerhalb dessen, was sie zurückstellte.
trace-does-not-count-this-was-over = Zählt nicht: Das war vorbei, bevor die Anordnung begann.

rule-words-chats-there = Chats
rule-words-all-of-it = alles
rule-words-kept-until = gespeichert bis { $lo }
rule-words-gone-by-not-before = weg bis { $day } (nicht vor { $lo })
rule-words-gone-by = weg bis { $day }
rule-words-kept-until-at-least-when-it = mindestens gespeichert bis { $lo }; wann es geht, ist nicht genannt
rule-words-no-end-can-be-counted = kein Ende lässt sich zählen
rule-words-with = mit { $purpose } { $is }
rule-words-for-the-terms-hold = für { $reach } die Bedingungen gelten
rule-words-everything-since = alles, seit
rule-words-what-was-created-since = was entstanden ist, seit
rule-words-what-was-created-or-taken-up = was entstanden oder wieder aufgenommen ist, seit
rule-words-from = { $length }, gezählt ab: { $event }
rule-words-how-soon-after-that-they-go = { $until }; wie bald danach sie gehen, ist nicht genannt
rule-words-then = { $until }, danach { $length }
rule-words-kept-without-an-end = gespeichert ohne Ende
rule-words-kept-with-no-number-stated = gespeichert, ohne genannte Zahl
rule-words-for-a-time-that-is-not = für eine Zeit, die nicht genannt ist
rule-words-gone-at-once = sofort weg
rule-words-to = { $least } bis { $length }
rule-words-at-once-after = weg sofort nach:
rule-words-within-after = weg binnen { $within } nach:
rule-words-until-you-delete-them-or-close = bis Sie sie löschen oder das Konto schließen
rule-words-until-the-account-is-closed = bis das Konto geschlossen wird
rule-words-until-they-are-flagged = bis sie markiert werden
rule-words-until-you-send-feedback = bis Sie eine Rückmeldung senden
rule-words-until-they-are-used = bis sie verwendet werden
rule-words-the-day-of-creation = Tag der Entstehung
rule-words-the-last-use = letzte Nutzung
rule-words-your-deletion = Ihre Löschung
rule-words-the-closing-of-the-account = Schließung des Kontos
rule-words-the-removal = Entfernung
rule-words-the-flag = Markierung
rule-words-your-feedback = Ihre Rückmeldung
rule-words-you-delete-them-or-close-the = Löschung oder Schließung des Kontos
rule-words-you-delete-them = Löschung

layers-flagged-chats-deleted-or-not = Markierte Chats, gelöscht oder nicht
layers-this-item = Dieses Stück
layers-to-give-you-the-service = Um den Dienst zu erbringen
layers-for-training = Fürs Training
layers-because-it-was-flagged = Weil es markiert wurde
layers-because-you-sent-feedback = Weil Sie eine Rückmeldung gesendet haben
layers-because-people-read-samples = Weil Menschen Stichproben lesen
layers-until-the-account-is-closed = Bis das Konto geschlossen wird
layers-for-another-reason = Aus einem anderen Grund

foreseen-chats-you-delete = Chats, die Sie löschen: { $said }.
foreseen-no-number-stated = { $label }: keine Zahl genannt.
foreseen-the-provider-also-says = { $about }: { $length }, sagt der Anbieter außerdem.
foreseen-chats-you-keep-not-kept = Chats, die Sie behalten: nicht gespeichert.
foreseen-chats-you-keep-for-training = Chats, die Sie behalten: { $said }, fürs Training.
foreseen-chats-you-keep = Chats, die Sie behalten: { $said }.
foreseen-chats-for-training = Chats fürs Training: { $said }.
foreseen-depends-on = { $said } (hängt ab von: { $missing })
foreseen-without-an-end = ohne Ende
foreseen-no-number-stated-2 = keine Zahl genannt
foreseen-gone-by-because-of-an-order = weg bis { $by }, wegen einer Aufbewahrungsanordnung
foreseen-kept-while-an-order-to-preserve = gespeichert, solange eine Aufbewahrungsanordnung gilt; kein Ende ist bekannt
foreseen-sources-disagree = Quellen widersprechen sich
foreseen-whether-longer-depends-on = { $gone }; ob länger, hängt ab von: { $longer }
foreseen-depends-on-2 = hängt ab von: { $facts }
foreseen-gone-within = weg in höchstens { $length }
foreseen-gone-after = weg nach: { $length }
foreseen-or = , oder{" "}

what-if-the-plan-is-not-known = der Tarif ist nicht bekannt
what-if-the-plan-is = der Tarif ist { $name }
what-if-model-training-is-on = Modelltraining ist an
what-if-model-training-is-off = Modelltraining ist aus
what-if-how-model-training-stands-is-not = wie Modelltraining steht, ist nicht bekannt
what-if-as-it-is-created-on = Wie es ist: { $what }, entstanden am { $created_on }; { $parts }.
what-if-with-the-switch-on-it-does = {" "}Mit dem Schalter auf An tun sie es.
what-if-with-the-switch-off-it-does = {" "}Mit dem Schalter auf Aus tun sie es nicht.
what-if-a-chat = ein Chat
what-if-your-record-says-that-model-training = Ihr Register sagt, dass Modelltraining seit { $since } an war. Damit begonnenes Training wird nicht rückgängig gemacht; die angenommene Antwort lässt es außer Acht.

change-the-plan-is = der Tarif ist { $plan }{ $of }
change-the-region-is = die Region ist { $regions }
change-has-been-since-the-day-of = { $purpose } ist seit { $created_on }, dem Tag der Entstehung, { $is }
change-supposed-nothing-else = Angenommen: nichts anderes.
change-supposed = Angenommen: { $parts }.
change-counts-then = Zählt dann
change-no-longer-counts = Zählt nicht mehr
change-how-long-instead-of = Wie lange: „{ $then }“ statt „{ $now }“
change-the-catalogue-has-nothing-on-whether = Der Katalog hat nichts dazu, ob Inhalte Modelle trainieren.
change-training-instead-of = Training: „{ $then }“ statt „{ $now }“
change-a-no-would-leave-out-too = Ein Nein ließe auch dies aus: { $more }.
change-no-source-says-there-that-a = Keine Quelle sagt dort, dass ein Nein auslässt: { $fewer }.
change-date-to-decide-instead-of = Entscheidungstermin: { $dates_then } statt { $dates_now }.

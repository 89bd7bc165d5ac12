### Was jeder Teil des Programms sagt.

when-on-day = am { $day }
when-in-month = im { $month }
when-in-year = im Jahr { $year }
ahead-today = heute
ahead-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
ago-days = { $days ->
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}
list-and = { $first } und { $last }

purpose-inside-model-training = Modelltraining
purpose-inside-human-review = Prüfung durch Menschen
purpose-inside-personalisation = Personalisierung
purpose-inside-advertising = Werbung
purpose-inside-sharing = Weitergabe
purpose-inside-feedback = Rückmeldungen
purpose-inside-connectors = verknüpfte Dienste
purpose-inside-analytics = Nutzungsmessung
purpose-inside-service = Diensterbringung
purpose-inside-safety = Sicherheit

region-AU = Australien
region-AT = Österreich
region-BE = Belgien
region-BR = Brasilien
region-BG = Bulgarien
region-CA = Kanada
region-HR = Kroatien
region-CY = Zypern
region-CZ = Tschechien
region-DK = Dänemark
region-EE = Estland
region-FI = Finnland
region-FR = Frankreich
region-DE = Deutschland
region-GR = Griechenland
region-HK = Hongkong
region-HU = Ungarn
region-IS = Island
region-IN = Indien
region-IE = Irland
region-IT = Italien
region-JP = Japan
region-LV = Lettland
region-LI = Liechtenstein
region-LT = Litauen
region-LU = Luxemburg
region-MT = Malta
region-MX = Mexiko
region-NL = Niederlande
region-NZ = Neuseeland
region-NO = Norwegen
region-PL = Polen
region-PT = Portugal
region-RO = Rumänien
region-SG = Singapur
region-SK = Slowakei
region-SI = Slowenien
region-KR = Südkorea
region-ES = Spanien
region-SE = Schweden
region-CH = Schweiz
region-GB = Vereinigtes Königreich
region-US = Vereinigte Staaten

region-not-told = Region nicht angegeben

left-out-feedback = Rückmeldungen, die Sie senden
left-out-safety = markierte Chats
left-out-human-review = Stichproben, die Menschen lesen
left-out-prospective-only = Training, das schon begonnen hat
left-out-training-copy = Kopien in Trainingsdaten
left-out-not-reversible = eine Wahl, die sich nicht zurücknehmen lässt
left-out-hold = Kopien unter einer Aufbewahrungsanordnung
left-out-data-kind = einige Arten von Daten (siehe Katalog)
left-out-other = andere Verwendungen

switch-on = an
switch-off = aus
counted-chats = { $count ->
    [one] 1 Chat
   *[other] { $count } Chats
}
counted-chats-unknown = Chats
counted-files = { $count ->
    [one] 1 hochgeladene Datei
   *[other] { $count } hochgeladene Dateien
}
counted-files-unknown = hochgeladene Dateien
counted-of-kind = { $count } der Art { $kind }
counted-kind-unknown = Inhalte der Art { $kind }
entry-range = #{ $from } bis #{ $to }
entry-put-off = Sie haben es aufgeschoben ({ $words })
entry-ended = { $purpose }: beendet { $by ->
    [court] von einem Gericht
   *[provider] vom Anbieter
}

fault-pages = { $count ->
    [one] 1 Seite der Datei ist beschädigt
   *[other] { $count } Seiten der Datei sind beschädigt
}
fault-contents = { $count ->
    [one] 1 Notiz oder Datei neben den Einträgen ist nicht das, was der Eintrag nennt
   *[other] { $count } Notizen oder Dateien neben den Einträgen sind nicht das, was die Einträge nennen
}

nothing-opted-in = die Verwendung beginnt, { $who }.
nothing-opted-out = die Verwendung beginnt nicht, { $who }.
nothing-access-blocked = Sie müssen wählen, um es weiter zu nutzen, { $who }.
nothing-consent-assumed = Weiternutzen gilt als Zustimmung, { $who }. Dieses Register zählt es nie so.
nothing-unaffected = für Sie ändert sich nichts, { $who }.
nothing-service-ended = der Dienst endet, { $who }.
nothing-unknown = die Quellen sagen nicht, was folgt.
list-or = {" "}oder{" "}

date-decide = entscheiden
date-check-again = erneut prüfen
date-erased = ein eigener Termin, dessen Name gelöscht wurde
date-gone-by-then = bis dahin weg, sagt der Anbieter
date-order = Anordnung erneut ansehen

columns-training-no-the-provider-says = Training: nein, sagt der Anbieter.
columns-training-no-except = Training: nein, außer { $left }.
columns-training-yes = Training: ja.
columns-the-change = Die Änderung: { $text }
columns-change-later-no-the-provider-says = Später ändern: nein, sagt der Anbieter.
columns-change-later-yes-but-training-already = Später ändern: ja, aber schon begonnenes Training behält, was es hat.
columns-change-later-yes = Später ändern: ja.
columns-the-switch-in-the-notice-is = Der Schalter in der Mitteilung steht schon auf An: Weitergehen, ohne ihn zu bewegen, lässt ihn auf An.
columns-the-switch-stands-on-until-somebody = Der Schalter steht auf An, bis jemand ihn ausschaltet.
columns-the-switch-stands-off-until-somebody = Der Schalter steht auf Aus, bis jemand ihn einschaltet.
columns-the-sources-do-not-say-how = Die Quellen sagen nicht, wie der Schalter unberührt steht.
columns-how-long-with-the-switch-as = Wie lange, mit dem Schalter, wie Sie ihn festgehalten haben:
columns-how-long-with-the-switch-left = Wie lange, wenn der Schalter auf An bleibt:
columns-how-long-with-the-switch-left-2 = Wie lange, wenn der Schalter auf Aus bleibt:
columns-how-long-not-knowing-how-the = Wie lange, ohne zu wissen, wie der Schalter steht:
columns-this-ledger-would-say-date-passed = Dieses Register würde sagen: „Tag vorbei, nicht geprüft“. Nie ein Ja.
columns-this-ledger-would-go-on-saying = Dieses Register würde weiter sagen: „Noch nicht bekannt“. Nie ein Ja.

stale-you-last-looked-at-this-switch = Sie sahen zuletzt { $looked } nach diesem Schalter; { $days } Tage später ist es Zeit, wieder nachzusehen.
stale-for-your-plan-and-region-the = Für Ihren Tarif und Ort: Der Anbieter
stale-the-provider = Der Anbieter
stale-now-says-before = { $lead } sagt jetzt { $now } (vorher: { $before }).
stale-the-provider-now-says-that-a = Der Anbieter sagt jetzt, dass man so Nein sagt: { $now } (vorher: { $before }).
stale-the-provider-now-says-for-before = Der Anbieter sagt jetzt zu „{ $about }“: { $now } (vorher: { $before }).
stale-an-order-to-preserve-began-a = Eine Aufbewahrungsanordnung begann: Ein Nein lässt jetzt { $what } aus (vorher: nichts).
stale-the-provider-now-says-that-a-2 = Der Anbieter sagt jetzt, dass ein Nein auch dies auslässt: { $what } (vorher: nicht gesagt).
stale-the-provider-now-says-nothing-of = Der Anbieter sagt jetzt nichts mehr von dem, was ein Nein vorher ausließ: { $what }.
stale-new-terms = Neue Bedingungen, „{ $title }“: { $text }
stale-a-new-edition-the-catalogue-does = Eine neue Ausgabe, „{ $title }“; der Katalog sagt nicht, was sich geändert hat.
stale-that = dass { $says }
stale-nothing-clear-on-whether-content-trains = nichts Klares dazu, ob Inhalte Modelle trainieren
stale-nothing-on-whether-content-trains-models = nichts dazu, ob Inhalte Modelle trainieren
stale-no-way-is-named = kein Weg wird genannt
stale-no-number-stated = keine Zahl genannt
stale-nothing-stated = nichts genannt

view-announced-for = Angekündigt für { $from }: { $words }

date-other-sources-say-otherwise = { $words }; andere Quellen sagen es anders.
date-you-set-this-date-yourself-it = Sie haben diesen Tag selbst gesetzt. Er zählt bis zu seinem Ende dort, wo Sie sind.
date-names = „{ $title }“ ({ $as_of }) nennt { $day }.
date-it-says-neither-whether-that-day = Es sagt weder, ob dieser Tag eingeschlossen ist, noch wo auf der Erde er endet. { $day } ist der letzte Tag, der bei jeder Lesart früh genug ist.
date-no-date = kein Tag
date-moved-announced-on = Verschoben: { $before } -> { $after }, angekündigt { $announced_on }.

date-set-aside-no-reminder-of-it = Beiseitegelegt: { $what }, { $date }. Keine Erinnerung dazu kommt, und die Terminliste führt es als nicht für Sie. Nichts wurde ins Register geschrieben; kommt ein anderer Tag heraus, wird Ihnen der gemeldet.

date-deleted-gone-by-then-the-provider = { $what }, gelöscht { $day }: bis dahin weg, sagt der Anbieter
date-that-is-the-last-day-of = Das ist der letzte Tag der Anordnung, wie Sie ihn festgehalten haben.
date-no-end-is-stated-you-last = Kein Ende ist genannt. Sie haben zuletzt { $told_on } etwas dazu festgehalten; { $days } Tage später ist es Zeit zu fragen, ob sie noch gilt.
date-look-at-the-order-again = Anordnung erneut ansehen: { $title }

entry-not-to-be-found = nicht zu finden
entry-whether-content-trains-models = ob Inhalte Modelle trainieren
entry-how-to-say-no = wie man Nein sagt
entry-a-change-that-was-announced = eine angekündigte Änderung
entry-how-long-something-is-kept = wie lange etwas gespeichert wird
entry-an-order-that-suspends-deletion = eine Anordnung, die das Löschen aussetzt
entry-how-a-copy-of-your-data = wie man eine Kopie der eigenen Daten holt
entry-an-address = eine Adresse
entry-a-remark-of-yours = eine Anmerkung
entry-another-device-writes-here = ein weiteres Gerät schreibt hier
entry-a-backup-was-restored = eine Sicherung wurde wiederhergestellt
entry-the-ledger-was-moved-to-this = das Register zog auf diesen Rechner um
entry-another-ledger-was-merged = ein anderes Register wurde zusammengeführt
entry-you-went-on-although-entries-are = Sie haben weitergemacht, obwohl Einträge fehlen
entry-the-ledger-was-begun = das Register wurde begonnen
entry-you-live-in = Wohnort: { $region }
entry-where-you-live-is-not-told = wo Sie leben, ist nicht angegeben
entry-catalogue-edition-a-pack-signed-by = Katalogausgabe { $edition }, ein Paket, signiert von { $signer }
entry-catalogue-edition = Katalogausgabe { $edition }
entry-you-described-this-service-yourself = Sie haben diesen Dienst selbst beschrieben
entry-you-stated-yourself-in-place-of = selbst angegeben: { $what }, an Stelle von { $replaced }
entry-you-stated-yourself = selbst angegeben: { $what }
entry-you-follow-it-plan = Sie verfolgen ihn (Tarif { $plan })
entry-you-follow-it = Sie verfolgen ihn
entry-plan-changed-to = Tarif geändert in { $to }
entry-no-longer-followed-the-records-stay = nicht mehr verfolgt; die Einträge bleiben
entry-its-switch-was-already = ; der Schalter stand schon auf { $seen }
entry-you-were-asked-about = Sie wurden gefragt nach: { $about }{ $preset }
entry-you-pressed-the-button-that-goes = Sie haben auf Weiter gedrückt, nachdem Sie den Schalter bewegt hatten
entry-you-pressed-the-button-that-goes-2 = Sie haben auf Weiter gedrückt; der Schalter blieb, wie er war
entry-turned-on-by-you = von Ihnen eingeschaltet
entry-turned-off-by-you = von Ihnen ausgeschaltet
entry-you-consented = Sie haben eingewilligt
entry-you-refused-consent = Sie haben die Einwilligung verweigert
entry-you-withdrew-your-consent = Sie haben Ihre Einwilligung widerrufen
entry-you-looked-the-switch-was = { $purpose }: Sie sahen nach, der Schalter war { $seen }
entry-on-because-nobody-turned-it-off = { $purpose }: an, weil niemand es ausgeschaltet hat
entry-you-sent-feedback = Sie haben eine Rückmeldung gesendet ({ $covers })
entry-you-deleted-there = Sie haben dort gelöscht: { $what }
entry-content-of-kind-was-flagged = Inhalte der Art { $what } wurden markiert
entry-an-order-suspends-deletion = eine Anordnung setzt das Löschen aus: { $title }
entry-the-order-ended-on = die Anordnung endete { $to }
entry-an-earlier-entry-does-not-count = ein früherer Eintrag zählt nicht: Es ist nicht geschehen
entry-an-earlier-entry-was-corrected-it = ein früherer Eintrag wurde berichtigt: Es geschah { $day }
entry-an-earlier-entry-was-corrected = ein früherer Eintrag wurde berichtigt
entry-you-set-a-date = Sie haben einen Termin gesetzt: { $date }
entry-a-date-that-you-stated-decide = ein Termin, den Sie angegeben haben: entscheiden bis { $date }
entry-a-date-was-announced-decide-by = ein Termin wurde angekündigt: entscheiden bis { $date }
entry-by-what-you-stated-the-date = nach Ihrer Angabe ist der Termin { $date }
entry-you-took-your-own-date-back = Sie haben Ihren eigenen Termin zurückgenommen: Es ist wieder { $date }
entry-you-took-your-own-date-back-2 = Sie haben Ihren eigenen Termin zurückgenommen
entry-the-provider-moved-the-date-to = der Anbieter hat den Termin verschoben auf { $date }
entry-the-date-was-withdrawn = der Termin wurde zurückgezogen
entry-you-did-what-the-date-was = Sie haben getan, wofür der Termin stand
entry-the-date-does-not-concern-you = der Termin betrifft Sie nicht

verify-the-structure-of-the-file-is = der Aufbau der Datei ist beschädigt
verify-entry-is-missing-follows = Eintrag #{ $expected } fehlt; es folgt #{ $found }
verify-entry-does-not-follow-from-the = Eintrag #{ $seq } folgt nicht aus dem Eintrag davor
verify-entry-was-changed = Eintrag #{ $seq } wurde geändert
verify-entry-is-known-from-elsewhere-and = Eintrag #{ $seq } ist anderswo bekannt und fehlt hier

as-of-passed-not-checked = vorbei, nicht geprüft
as-of-decide-by = Entscheiden bis { $day } ({ $left })

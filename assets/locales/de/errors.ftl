### Ein Satz der Ursache zu jedem festen Code. Für einen Code ohne Satz stehen die Worte des Registers selbst.

error-unknown_account = Dieses Konto steht nicht in Ihrem Register.
error-account_dropped = Sie verfolgen dieses Konto nicht mehr.
error-same_plan = Das Konto hat diesen Tarif bereits.
error-in_future = Dieser Tag ist noch nicht gekommen. Wählen Sie heute oder einen früheren Tag.
error-consent_is_not_the_basis = Der Anbieter nennt hier keine Einwilligung als Grundlage. Halten Sie stattdessen den Schalter fest.
error-nothing_to_withdraw = Es ist keine Einwilligung festgehalten, die widerrufen werden könnte.
error-no_purpose = Wählen Sie mindestens einen Zweck.
error-unknown_deadline = Dieser Termin steht nicht in Ihrem Register.
error-done_by_recording = Ein Entscheidungstermin ist getan, sobald Sie Ihre Wahl festhalten; oder sagen Sie, dass er nicht für Sie ist.
error-same_date = Der Termin ist bereits dieser.
error-unknown_hold = Diese Anordnung steht nicht in Ihrem Register.
error-ends_before_start = Das Ende liegt vor dem Anfang.
error-unknown_entry = Dieser Eintrag steht nicht in Ihrem Register.
error-not_correctable = Dieser Eintrag lässt sich nicht berichtigen.
error-recorded_already = Das ist bereits festgehalten.
error-locked = Das Register ist gesperrt.
error-wrong_key = Das hat das Register nicht geöffnet. Nichts wurde geändert.
error-words_do_not_match = Das sind nicht die gefragten Wörter. Sehen Sie noch einmal auf die Nummern.
error-weak_passphrase = Dieses Kennwort ist zu leicht zu erraten. Nehmen Sie mindestens zehn Zeichen.
error-last_ways_in = Dieser Weg bleibt: Ohne ihn würden weniger als zwei das Register öffnen. Fügen Sie zuerst einen anderen hinzu.
error-passphrase_needed = Kein Schlüsselspeicher antwortet hier, deshalb wird ein Kennwort gebraucht.
error-busy = Ein anderes Programm schreibt gerade ins Register. Versuchen Sie es gleich noch einmal.
error-disk_full = Der Datenträger ist voll. Nichts wurde festgehalten.
error-read_only = Das Register lässt sich zurzeit lesen, aber nicht beschreiben.
error-bad_request = Das Formular war nicht lesbar. Sehen Sie noch einmal auf die Felder.
error-internal = Auf unserer Seite ist etwas schiefgegangen. Nichts wurde festgehalten.

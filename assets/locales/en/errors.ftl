### One sentence of cause for a stable code. For a code without one, the words of the ledger itself are shown.

error-unknown_account = This account is not in your ledger.
error-account_dropped = You no longer follow this account.
error-same_plan = The account is already on this plan.
error-in_future = That day has not come yet. Choose today or an earlier day.
error-consent_is_not_the_basis = The provider does not name consent as its ground here. Record the switch instead.
error-nothing_to_withdraw = There is no consent on record that could be withdrawn.
error-no_purpose = Choose at least one purpose.
error-unknown_deadline = This date is not in your ledger.
error-done_by_recording = A date to decide by is done once you record what you chose; or say that it is not for you.
error-same_date = The date is already this one.
error-unknown_hold = This hold is not in your ledger.
error-ends_before_start = The end lies before the start.
error-unknown_entry = This entry is not in your ledger.
error-not_correctable = This entry cannot be corrected.
error-recorded_already = This is already on record.
error-locked = The ledger is locked.
error-wrong_key = That did not open the ledger. Nothing was changed.
error-words_do_not_match = Those are not the words asked for. Look at the numbers again.
error-weak_passphrase = This passphrase is too easy to guess. Use at least ten characters.
error-last_ways_in = This way stays: without it fewer than two would open the ledger. Add another way first.
error-passphrase_needed = No key store answers here, so a passphrase is needed.
error-busy = Another program is writing to the ledger. Try again in a moment.
error-disk_full = The disk is full. Nothing was recorded.
error-read_only = The ledger can be read at the moment, but not written.
error-bad_request = The form could not be read. Look at the fields again.
error-internal = Something went wrong on our side. Nothing was recorded.

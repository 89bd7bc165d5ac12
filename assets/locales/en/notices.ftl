### Words of the program: notices.

notice-while-off-dates-came-up = While off: { $count } dates came up{ $still }
notice-privacy-deadlines = { $count } privacy deadlines
notice-dates-came-up = { $count } dates came up{ $still }
notice-open = { $all }. Open: { $open }.
notice-1-setting-to-check = 1 setting to check
notice-1-date-of-yours-has-passed = 1 date of yours has passed
notice-1-privacy-date-has-come = 1 privacy date has come
notice-1-order-to-look-at-again = 1 order to look at again
notice-a-privacy-deadline-has-moved = A privacy deadline has moved
notice-what-does-your-switch-show-today = { $name }: what does your switch show today?
notice-the-day-was = { $name }: the day was { $day }
notice-decide-by-moved-from-to = { $name }: decide-by moved from { $from } to { $to }
notice-the-day-has-moved-to = { $name }: the day has moved to { $day }
notice-today-is-the-last-safe-day = { $name }: today is the last safe day to decide
notice-decide-by = { $name }: decide by { $day }
notice-if-you-do-nothing = If you do nothing: { $words }

notice-decide-by-2 = Decide by { $day }
notice-check-a-setting = Check a setting: { $day }
notice-gone-by-the-provider-says = Gone by { $day }, the provider says
notice-an-order-to-look-at-again = An order to look at again: { $day }
notice-a-date-of-yours = A date of yours: { $day }

notice-open-consent-ledger = Open Consent Ledger.

calendar-on-record = On record: { $standing }.
calendar-source = Source: { $title } ({ $as_of }).
calendar-the-date-was-withdrawn = The date was withdrawn.

calendar-the-file-could-not-be-written = The file could not be written ({ $kind }). It may be out of date.

notice-which = Open Consent Ledger to see which.
notice-check = The default may now apply: check the setting.
notice-check-which = The default may now apply: check the setting. Open Consent Ledger to see which.
notice-still-open = , { $left ->
    [one] 1 is still open
   *[other] { $left } are still open
}
notice-deadline-last-safe-day = 1 privacy deadline: last safe day today
notice-deadline-today = 1 privacy deadline today
notice-deadline-in-days = { $days ->
    [one] 1 privacy deadline in 1 day
   *[other] 1 privacy deadline in { $days } days
}
notice-today-left = Today.
notice-days-left = { $days ->
    [one] 1 day left.
   *[other] { $days } days left.
}
notice-demo = DEMO: { $line }
notice-a-privacy-deadline-is-near = A privacy deadline is near
notice-test-title = Notices of Consent Ledger arrive
notice-test-body = This is how a reminder will look.
notice-button-open = Open
notice-button-snooze = In an hour
notice-button-done = Done…

tray-passed = passed
tray-today = today
tray-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
tray-add = Add a date…
tray-open = Open Consent Ledger
tray-lock = Lock
tray-unlock = Unlock…
tray-quit = Quit

### The window.

app-name = Consent Ledger
app-sections = Sections
app-skip = Skip to content
app-lock = Lock
app-demo = DEMO · this ledger is for trying out
app-demo-label = Demo ledger
app-demo-day = the day is set to { $date }
app-demo-leave = Leave the demo
app-loading = Reading the ledger
app-dismiss = Dismiss
app-not-advice = Not legal advice.
app-try-again = Try again
app-copy-details = Copy details
app-code = Code { $code }
app-cancel = Cancel
app-close = Close
app-today = Today is { $date }
app-notices = Notices

read-only-disk-error = Read only: the disk reported an error. Recording is off until it is solved.
read-only-newer-format = Read only: the ledger was written by a newer version.
read-only-other-window = Read only: another window is writing to this ledger.

nav-home = Home
nav-services = Services
nav-agenda = Agenda
nav-history = History
nav-catalogue = Catalogue
nav-exports = Export and check
nav-safety = Safety
nav-settings = Settings

home-title = Needs you now
home-nothing = Nothing needs you now.
home-nothing-hint = Dates within 90 days and settled choices are below.
home-empty = Your ledger is ready.
home-empty-hint = Add the services you use. For each one you will see what was asked, by when, and what is kept.
home-add = Add a service
home-more = and { $count } more
home-next = Next 90 days
home-next-none = No dates in the next 90 days.
home-settled = Settled
home-settled-none = No recorded choices yet.
home-ledger = Ledger
home-default-on = The switch is already On, the provider says.
home-default-off = The switch is Off unless you move it, the provider says.
home-compare = Compare the choices
home-record = Record my choice
home-not-for-me = Not for me
home-what-shows = What does “{ $label }” show today?
home-what-shows-plain = What does the switch show today?
home-on = On
home-off = Off
home-later = Remind me later
home-not-found = Can't find it
home-where = Show me where

date-last-safe = Last safe day
date-if-nothing = If you do nothing
date-why = Why this date?
date-announced-as = The provider has named these days, the last one counts:
date-moved-by-you = It was set to these days, the last one counts:
date-set = set { $date }
date-announced = announced { $date }

agenda-title = Agenda
agenda-span = { $first } to { $last }
agenda-own-date = Own date
agenda-empty = No dates yet.
agenda-empty-hint = Dates come with the services you follow. One of your own can be added here, and the calendar file takes them along.
agenda-no-service = No notification service answers here, so no notice appears. This list is complete.
agenda-strip = Twelve months by week
agenda-strip-keys = Arrow keys go by week, Enter goes to its first date.
agenda-mark-date = a date
agenda-mark-passed = passed, not checked
agenda-mark-nothing = nothing
agenda-week = Week of { $monday }
agenda-week-now = This week, of { $monday }
agenda-week-none = no date
agenda-strip-earlier = { $count ->
    [one] 1 earlier date is in the list only.
   *[other] { $count } earlier dates are in the list only.
}
agenda-strip-later = { $count ->
    [one] 1 later date is in the list only.
   *[other] { $count } later dates are in the list only.
}
agenda-group-overdue = Passed
agenda-group-today = Today
agenda-group-soon = Soon
agenda-group-later = Later
agenda-group-settled = Settled
agenda-nothing-open = No date is open.
agenda-settled-show = { $count ->
    [one] Show 1 settled date
   *[other] Show { $count } settled dates
}
agenda-settled-hide = Hide the settled dates
agenda-snoozed = Put off until { $until }
agenda-open = Open
agenda-details = Details
agenda-end-done = Done
agenda-end-not-for-me = Not for me
agenda-end-as-it-stands = Not for me, as it stands
agenda-silenced = Nothing more is told of it as it stands. Should its day change, it comes back.
agenda-as-written = As written
agenda-next-reminder = Next reminder
agenda-next-none = No reminder is to come.
agenda-leads = Remind me, days before
lead-days = { $days ->
    [0] on the day
    [one] 1 day
   *[other] { $days } days
}
lead-other = Another number of days
lead-add = Add it
lead-wrong = A whole number of days, 730 at most.
agenda-leads-own = Set for this date alone.
agenda-leads-kind = As for every date of its kind.
agenda-leads-reset = As for every date of its kind
agenda-leads-none = No reminder comes before this date.
agenda-filter = Filter
agenda-filter-kind = Kind of day
agenda-filter-every-kind = Every kind
agenda-filter-service = Service
agenda-filter-every-service = Every service
agenda-filter-no-service = No service
agenda-filter-shown = { $shown } of { $all } dates are shown.
agenda-filter-none = No date fits this filter.
agenda-filter-clear = Show every date
agenda-nothing-open-here = None of these dates is open.
agenda-gone = That date is not on the agenda any more.
done-title = What did you do?
done-answer = Your answer
done-way-looked = I looked at the switch, or moved it
done-way-done = It is done
done-way-not-for-me = It is not for me
done-way-as-it-stands = It is not for me, as it stands
done-follows-looked = What it showed is asked next. Nothing is written yet.
done-follows-done = You said that it is done: { $name }
done-follows-not-for-me = You said that it is not for you: { $name }
done-follows-as-it-stands = Nothing more is told of it as it stands. Should its day change, it comes back.
done-act-looked = Go on
done-act-done = Write it down
done-act-not-for-me = Write it down
done-act-as-it-stands = Tell me no more of it
done-not-yet = Not yet
done-already = Nothing is to be done about this date any more.
agenda-missed = Missed while away
agenda-missed-hint = These came up while the computer was off or this program was not running.
agenda-missed-at = A reminder was to come { $moment }
agenda-missed-seen = I have seen them
agenda-go = Go to it
snooze = Put off
snooze-hour = In an hour
snooze-evening = This evening
snooze-tomorrow = Tomorrow
snooze-week = In a week
snooze-until = { $later }: { $until }
snooze-none = It cannot be put off any further without losing the day.
snooze-done = Put off until { $until }.
snooze-capped = Put off until { $until }: earlier than you asked, so that the day is not lost.

health-intact = intact, checked { $date }
health-intact-undated = intact
health-not-checked = not checked yet
health-damaged = not as it was written
health-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
health-words = recovery words not checked yet
health-reminders-only-while-open = reminders only while the app is open
health-reminders-in-background = reminders on, also with the window closed
health-reminders-no-service = No notification service answers here; the dates on this screen are complete
health-backup = backup tested { $date }
health-no-backup = no backup yet

services-title = Services
services-empty = No services yet.
services-empty-hint = Choose the ones you use; each takes a few seconds.
services-add = Add services
services-filter = Filter by name
services-no-match = No service matches.
services-clear = Clear the filter
services-col-service = Service
services-col-standing = Where it stands
services-col-kept = Kept, the provider says
services-col-next = Next date
services-no-date = no date
services-sort = Order
services-sort-name = By name
services-sort-next-date = Nearest date first
services-sort-state = What needs a look first
services-layout = Shown as
services-layout-table = Table
services-layout-cards = Cards
services-state = State
services-state-all = All ({ $count })
services-state-needs-look = Needs a look ({ $count })
services-state-undecided = Undecided ({ $count })
services-state-off = Off ({ $count })
services-state-on = On ({ $count })
services-state-not-covered = Not covered ({ $count })
services-more = Show { $count } more
services-shown = { $shown } of { $all } shown
views-title = Named views
views-name = Give this view a name
views-whole = Show everything
views-name-title = Name this view
views-name-label = Name
views-name-hint = What is looked for, the state, the order and the form are kept in the ledger under this name. A view of that name is replaced.
views-keep = Keep the view
views-forget = Forget the view { $name }
still-off-open = Still off
still-off-title = Still off
still-off-hint = For switches you looked at on one day, one after the other. Tick only those you saw.
still-off-which = Which switches were still off?
still-off-since = off since { $date }
still-off-day = The day you looked
still-off-line = { $name }: { $sentence }
still-off-write = { $count ->
    [0] Write it down
    [one] Write 1 entry
   *[other] Write { $count } entries
}
still-off-done = { $count ->
    [one] Written down: 1 switch was off when you looked.
   *[other] Written down: { $count } switches were off when you looked.
}

service-back = Services
service-record = Record
service-left-out = Your no leaves out
service-can-not = A no leaves out
service-irreversible = Used for training since { $date } at the earliest; that is not undone.
service-basis = Claimed ground
service-switch = Switch
service-path-checked = path checked { $date }
service-kept-title-provider = Kept, the provider says
service-kept-title-you = Kept, by what you wrote down
service-timeline = Timeline
service-timeline-empty = Nothing recorded yet. What does the switch show today?
service-sources-disagree = Sources disagree; each is listed below.
service-check-item = Look up one item
service-check-hint = When is one chat or one file gone? Say when it was made and, if you deleted it, when.
service-data-kind = What
data-kind-chat = Chat
data-kind-uploaded_files = Uploaded files
service-created = Created on
service-deleted = Deleted on, if it was
service-look-up = Look up
service-as-table = Show as table
service-as-bars = Show as bars
service-trace = Why these dates?
service-trace-hide = Hide why
trace-list = Rules
trace-kept = counts
trace-maybe = may count
trace-held = held
trace-covers = covered by another rule
trace-nothing = keeps nothing
trace-not-counted = not counted
trace-not-applicable = does not apply
trace-not-before = not before { $date }
trace-until = until { $date }
trace-aside = { $count ->
    [one] 1 rule that does not count here
   *[other] { $count } rules that do not count here
}

source-copy = Copy the address of { $title }

bars-caption = What is kept, by kind and until when
bars-col-what = What
bars-col-until = Result
bars-col-kind = Kind
bars-normal = normal
bars-survives-no = survives your no
bars-hold = court order
bars-no-end = no end stated
bars-not-before = not before
bars-legend = What the bars mean
bars-empty = The provider states nothing we know of.
bars-alt = { $label }: { $result }

decision-title = Compare the choices
decision-no = Say no
decision-yes = Say yes
decision-nothing = Do nothing
decision-did-no = I said no
decision-did-yes = I said yes
decision-leave = Leave it for now
decision-left = Nothing was written. It stays on this screen.
decision-left-until = Nothing was written. It stays on this screen; the last safe day is { $date }.
decision-sources = Sources
decision-no-date = No date by which to decide.
decision-nothing-known = Nothing known.

record-title = Record what happened
record-what = What happened?
record-kind-setting = I moved the switch
record-kind-seen = I looked at the switch
record-kind-notice = I was shown a notice
record-kind-deletion = I deleted something
record-purpose = About
record-did = I turned it
record-on = On
record-off = Off
record-date = On which day?
record-date-hint = Year-month-day, for instance { $example }
record-where = Where?
record-where-settings = In the settings
record-where-pop-up = In the pop-up
record-where-web-form = In a web form
record-where-e-mail = By e-mail
record-where-other = Elsewhere
record-where-not-known = I don't remember
record-saw = I saw the switch itself, after moving it
record-seen = It showed
record-not-found = I could not find it
record-myself = Did you switch it on yourself?
record-myself-yes = Yes, I did
record-myself-no = No, it was on
record-myself-not-known = I don't remember
record-answer = What did you press?
record-answer-shown = Nothing yet
record-answer-put-off = “Not now”
record-answer-accepted-untouched = “Accept”, and left the switch as it was
record-answer-accepted-moved = “Accept”, after moving the switch
record-default = Where did the switch stand?
record-default-on = On
record-default-off = Off
record-default-not-found = I could not find it
record-default-not-seen = I did not see
record-data-kind = What did you delete?
record-created = Created on
record-count = How many?
record-will-write = This will be written
record-write = Write it down
record-incomplete = Fill in the fields above; the sentence appears here.
record-done = Recorded { $number }: { $sentence }
record-left-out = Left out by this choice: { $items }.
record-stops = Reminders stop for: { $dates }.
preview-setting-on = { $date }: you turned on “{ $purpose }”, { $grade }.
preview-setting-off = { $date }: you turned off “{ $purpose }”, { $grade }.
preview-seen-on = { $date }: you looked, “{ $purpose }” was on.
preview-seen-off = { $date }: you looked, “{ $purpose }” was off.
preview-seen-not-found = { $date }: you looked for “{ $purpose }” and did not find it.
preview-seen-default = { $date }: “{ $purpose }” was on because nobody turned it off.
preview-notice = { $date }: a notice about “{ $purpose }”. { $answer }.
preview-deletion = { $date }: you deleted { $count } of: { $what }.

history-title = History
history-empty = Nothing recorded yet.
history-empty-hint = Everything you record is kept here in order. Nothing is overwritten.
history-filter = Account
history-all = All accounts
history-recorded = Written down { $date }
history-corrected = Corrected later: this entry no longer counts as it stands
history-corrects = Corrects { $number }
history-note = Your note: { $note }
history-correct = Correct
history-correct-title = Correct entry
history-wrong = What is wrong with it?
history-wrong-all = It did not happen (does not count)
history-wrong-day = Only the day was wrong
history-right-day = The right day
history-correct-hint = The entry stays in the ledger; the correction is written beside it.
history-write = Write the correction
history-kind = Kind of entry
history-every-kind = Every kind
history-kind-choices = Choices and what you saw
history-kind-notices = Notices you were shown
history-kind-dates = Dates
history-kind-content = What you deleted or sent
history-kind-orders = Court orders
history-kind-services = Services and plans
history-kind-corrections = Corrections
history-kind-ledger = The ledger itself
history-no-match = No entry is of that account and kind.

exports-title = Export and check
exports-csv = Table of everything (CSV)
exports-csv-hint = Every entry and every column, one row each. The file is not encrypted: anyone who has it can read your labels and notes.
exports-raw = Exact values, without the guard against spreadsheet formulas
exports-spreadsheet = For spreadsheets: semicolons between columns
exports-save = Save as…
exports-written = { $count ->
    [one] 1 entry
   *[other] { $count } entries
} written. Files:
exports-cancelled = Nothing was written.
exports-verify = Check the ledger
exports-verify-hint = Reads every entry and recomputes the chain.
exports-verify-run = Check now
verify-intact = Intact
verify-damaged = Not as it was written
verify-missing-entries = Entries are missing
verify-count = { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
}, { $devices ->
    [one] 1 device
   *[other] { $devices } devices
}
verify-complete = Nothing is missing compared with what this computer last saw on { $date }
verify-not-compared = Whether entries are missing at the end could not be compared: the file head is missing or not this ledger's. Look at the last entries in History; if nothing is missing, Safety lets you say so.
verify-bad = The first entry that differs is number { $number }. Entries before it are safe.

safety-title = Safety
safety-ledger = Ledger
safety-check = Check everything now
safety-checking = Reading every entry. With many entries this takes a while.
safety-checked = Checked { $date }
safety-not-intact = Nothing was changed. Restore a backup below; what is here is kept beside it.

safety-backups = Backups
safety-backup-none = No backup yet.
safety-backup-last = Last one made and opened again on { $date }.
safety-backup-make = Make a backup now
safety-backup-making = Making a backup, and opening it again.
safety-backup-testing = Opening the backup and checking every entry in it.
safety-backup-made = { $count ->
    [one] A backup with 1 entry was made on { $date } and opened again.
   *[other] A backup with { $count } entries was made on { $date } and opened again.
}
safety-backup-holds = { $count ->
    [one] The backup of { $date } holds 1 entry, checked.
   *[other] The backup of { $date } holds { $count } entries, every one checked.
}
safety-backup-behind = { $count ->
    [0] Nothing was recorded since.
    [one] 1 entry was recorded since.
   *[other] { $count } entries were recorded since.
}
safety-backup-list = Backups, the newest first
safety-backup-col-day = Made
safety-backup-col-entries = Entries
safety-backup-col-size = Size
safety-backup-col-test = Test
safety-backup-test = Test this backup
safety-backup-folder = They lie in
safety-backup-words = The twelve words open them. Backups made before the words were changed open with the words of then.
size-kilobytes = { $count } kB
size-megabytes = { $count } MB

restore-col = Restore
restore-listed = Restore…
restore-file = Restore from a file…
restore-any = Restore a backup…
restore-title = Restore the backup of { $date }
restore-title-file = Restore { $name }
restore-intro = The backup is opened and every entry in it is checked first. Nothing changes until you say so.
restore-words-hint = The twelve words of the time when it was made.
restore-passphrase = Passphrase of the backup
restore-look = Open the backup
restore-over-nothing = No ledger stands here yet.
restore-over-ledger = { $count ->
    [one] The ledger here has one entry.
   *[other] The ledger here has { $count } entries.
}
restore-over-newer = { $more ->
    [one] The ledger here has { $count } entries, one more than the backup. It will not be in the restored ledger.
   *[other] The ledger here has { $count } entries, { $more } more than the backup. They will not be in the restored ledger.
}
restore-over-unknown = How many entries the ledger here had cannot be told.
restore-kept = The ledger of now is kept, with its backups, in a folder beside the restored one. Its name ends in “before-restore” and the day.
restore-records = Written down in the history: this computer goes on as a new device, since a backup was restored.
restore-records-moved = Written down in the history: this computer goes on as a new device, since the ledger was moved here.
restore-opens = The restored ledger opens with what opened it when the backup was made. The key store is given a key if it answers.
restore-accept-older = Restore the older one all the same
restore-accept-unknown = Restore it all the same
restore-go = Put it in the place of the ledger
restore-running = Putting the backup in place. You may be asked to unlock the key store.
restore-done = { $count ->
    [one] The backup of { $date } is restored: one entry, checked.
   *[other] The backup of { $date } is restored: { $count } entries, every one checked.
}
restore-aside = What was here before is kept with its backups, beside the ledger's folder, in { $name }.

checkpoint-title = Checkpoint
checkpoint-hint = A page that says how far the ledger has come. Kept away from this computer, it shows later whether entries are missing or were written anew. It holds no names and no choices.
checkpoint-show = Show the page to keep
checkpoint-page = The page
checkpoint-code = The page as a QR code
checkpoint-no-code = The page is too long for a QR code; keep the text.
checkpoint-copy = Copy
checkpoint-copied = Copied.
checkpoint-not-copied = The system did not take it. Select the text and copy it, or save it.
checkpoint-print = Print
checkpoint-save = Save as…
checkpoint-saved = Saved as { $name }. Keep it away from this computer.
checkpoint-compare = Compare with a page you kept
checkpoint-text = Text of the page
checkpoint-text-hint = All lines, from the title to the sum.
checkpoint-run = Compare
checkpoint-file = Choose the file…
checkpoint-comparing = Comparing.
checkpoint-fits = { $count ->
    [one] Complete compared with your copy of { $date }: its one entry is here as it was.
   *[other] Complete compared with your copy of { $date }: its { $count } entries are here as they were.
}
checkpoint-differs = Your copy of { $date } names entry #{ $number }, which is not here as it was.
checkpoint-next = Nothing was changed. Compare with a backup from that time, or restore one; what is here is kept.

mend-vouch = Nothing is missing: count from here
mend-vouch-title = Count the last entry here as the last one recorded?
mend-vouch-follows = Everything is read once more. If nothing is wrong, the last entry counts as the last one recorded, on your word, and from then on the ledger is compared with it.
mend-vouch-look = Look at the last entries in History first. If some are missing, restore a newer backup instead.
mend-vouch-records = Nothing is written into the history; the file head is made anew.
mend-vouch-done = The last entry counts as the last one recorded. From now on the ledger is compared with it.

safety-ways = What opens this ledger
safety-ways-hint = Any one of these is enough. Two ways stay at least.
safety-ways-stay = The other ways in are as they were.
safety-way-keyring = Key store: { $name }
safety-way-recovery = Twelve recovery words
safety-way-passphrase = Passphrase
safety-keyring-in = A key is kept in { $name }. The ledger opens by itself.
safety-keyring-since = Written down there on { $date }.
safety-keyring-out = No key of { $name } opens this ledger.
safety-keyring-wait = Asking { $name }. It may want to be unlocked.
safety-recovery-in = The words open the ledger and the backups, also on another computer.
safety-recovery-asked = Two of them were asked back.
safety-recovery-unasked = They were not asked back yet. If they are not on paper, make new ones.
safety-recovery-out = No words open this ledger. Make new ones.
safety-passphrase-in = A passphrase opens the ledger.
safety-passphrase-out = None is set.
safety-renew = Give the key store a new key
safety-renew-title = Give { $name } a new key?
safety-renew-follows = A new key goes into { $name }; the one before opens this ledger no longer. You may be asked to unlock it.
safety-renew-curtain = The ledger then opens by itself, and a lock is a curtain.
safety-renew-done = A new key is kept in { $name }.
safety-take-keyring = Take the key out of the key store
safety-take-keyring-title = Take the key out of { $name }?
safety-take-keyring-follows = The ledger no longer opens by itself: you type the words, or a passphrase if one is set. Until then reminders name nothing.
safety-take-keyring-door = A lock is then a door: only what you type opens it.
safety-take-keyring-done = No key of { $name } opens this ledger any more.
safety-take-passphrase = Take the passphrase away
safety-take-passphrase-title = Take the passphrase away?
safety-take-passphrase-follows = The passphrase then opens this ledger no longer. The other ways stay.
safety-take-passphrase-done = The passphrase opens this ledger no longer.
safety-take-wait = One moment.
safety-passphrase-copies = Copies of the folder made before still open with it.
safety-words = Make new words
safety-words-title = New recovery words
safety-words-intro = Write these twelve words down on paper. They are shown once. Two of them are asked below.
safety-words-follows = Once they are checked they open the ledger, and the old ones no longer. Until then the old words stay.
safety-words-keep = Keep the old words
safety-words-done = The new words open the ledger from now on, and the old ones no longer. Backups made before open with the words of then.
safety-passphrase-add = Add a passphrase
safety-passphrase-change = Change the passphrase
safety-passphrase-adds = It opens the ledger beside the other ways.
safety-passphrase-changes = The new one opens the ledger, the one before no longer. Copies of the folder made before still open with the one of then.
safety-passphrase-new = New passphrase
safety-passphrase-hint = At least { $count } characters. Several plain words are good.
safety-passphrase-again = The same once more
safety-passphrase-differs = The two are not the same. Nothing was changed.
safety-passphrase-type-again = The fields are empty again; nothing was changed.
safety-passphrase-wait = Making a key of it takes a moment.
safety-passphrase-set = Set the passphrase
safety-passphrase-done = This passphrase opens the ledger from now on.

safety-check-words = Check the words you wrote down
safety-check-words-title = Check your recovery words
safety-check-words-intro = Type all twelve as they stand on your paper. Nothing changes, whatever comes out.
safety-check-words-go = Check the words
safety-check-words-wait = Trying the words.
safety-check-words-done = These words open the ledger. Keep them where you keep papers.
safety-keys = Change every key
safety-keys-hint = When words, a passphrase or the key in the key store may have leaked.
safety-keys-title = Change every key?
safety-keys-follows = New words are made, and a new key for the key store. A backup is made first, then the ledger is written anew under the new key. Close other programs that use it.
safety-keys-copies = Backups and copies of the folder made before still open with the secrets of then.
safety-keys-passphrase = A passphrase opens this ledger. Type the one that is to open it from then on; it may be another.
safety-keys-show = Show the new words
safety-keys-making = Making new keys.
safety-keys-words = Write these twelve words down on paper. They are shown once. Until two of them are checked, everything stays as it is.
safety-keys-running = Making a backup, and writing the ledger anew. With many entries this takes a while.
safety-keys-keep = Keep the old keys
safety-keys-done = Every key was changed, and the ledger is written under the new one. The new words open it from now on.
safety-keys-store = The key store did not take its new key: { $reason }. The new words open the ledger; then give the key store a new key.

safety-lock = Lock
safety-lock-curtain = A lock is a curtain: it clears the screen, and the key store opens the ledger again by itself. With the key out of the key store it is a door.
safety-lock-door = A lock is a door: only what you type opens the ledger again.
safety-lock-now = Lock now
safety-lock-itself = When it locks by itself
safety-lock-away = Lock when the screen is locked or the computer sleeps
safety-lock-away-hint = Where the desktop says so.
safety-lock-idle = Lock after some minutes without use
safety-lock-minutes = Minutes without use
safety-lock-wrong = A whole number of minutes, 1 to 1440. Until then { $value } counts.

unlock-title = Your ledger is locked
unlock-title-broken = The ledger cannot be opened as it is
unlock-title-demo = The demo ledger is locked
unlock-keyring-silent = { $name } does not answer at the moment. Try again, or use another way below.
unlock-keyring = Open with { $name }
unlock-keyring-wait = Asking { $name }
unlock-passphrase = Passphrase
unlock-words = Recovery words
unlock-words-hint = All twelve, with spaces between them.
unlock-open = Unlock
unlock-other = Other ways
unlock-with-passphrase = Use the passphrase
unlock-with-words = Use the recovery words
mend-rebuild = Let the key store write new headers
mend-rebuild-title = Write new headers?
mend-rebuild-follows = The key store is asked for this ledger's key. If it fits, vault.json and its copy are written anew. What could not be read is kept beside them.
mend-rebuild-words = The words and the passphrase of before open the ledger no longer. Make new words right after that, on Safety.
mend-rebuild-records = Nothing is written into the history.
mend-rebuild-wait = Asking the key store. It may want to be unlocked.
mend-go-on = Go on without them
mend-go-on-title = Go on without the missing entries?
mend-go-on-follows = The ledger opens with the entries that are here. If you have a newer backup, restore that instead.
mend-go-on-records = Written down in the history: which entries are missing, and that this computer goes on as a new device.
mend-go-on-back = Nothing of what is here changes.
mend-go-on-wait = Opening the ledger.
mend-unchanged = Everything is as it was.
unlock-safe = Nothing on this screen can destroy anything.

start-step = Step { $number } of 3
start-key-title = Your key
start-key-intro = The ledger is encrypted and stays on this computer. There is no account and nothing is sent anywhere.
start-key-keyring = The key will be kept by { $name }.
start-key-none = This computer offers no key store, so a passphrase opens the ledger.
start-demo-title = A ledger for trying out
start-demo-intro = It has a key of its own and invented days. It never touches your own ledger.
start-demo-make = Make a demo ledger
demo-hint = Just looking? A demo never touches your own ledger.
demo-try = Try a demo ledger
demo-open = Open the demo ledger
start-passphrase = Passphrase
start-passphrase-optional = Passphrase (optional)
start-passphrase-hint = At least ten characters. Several plain words are good.
start-passphrase-hint-second = A second way in, should the key store be lost. At least ten characters; several plain words are good.
start-restore = You have a ledger already, from another computer or an earlier day?
start-make = Make my ledger
start-words-title = Write these twelve words down
start-words-intro = On paper. Two of them are asked below, so that they are not only on this screen. They open the ledger if the key store or the passphrase is lost. They are shown once.
start-word-number = Word { $number }
start-words-not-stored = No key store keeps the key: your passphrase or these words open the ledger.
start-words-check = Check the words
start-words-later = Later
start-services-title = What do you use?
start-region = I live in
start-region-hint = Some rules hold in some places only.
start-region-none = I don't want to say
start-use = I use
start-plan-of = Plan of { $name }
start-plan-unknown = I don't know
start-followed = · you follow one
start-other = Other…
start-other-hint = Type a name to find it.
start-none-match = No service by that name.
start-chosen = { $count ->
    [0] none chosen
    [one] 1 chosen
   *[other] { $count } chosen
}
start-add = Add these
start-skip = Skip
start-done-title = Done
start-done-services = { $count ->
    [one] 1 service
   *[other] { $count } services
}
start-done-undecided = { $count ->
    [0] nothing undecided
    [one] 1 undecided
   *[other] { $count } undecided
}
start-done-dates = { $count ->
    [0] no date in 30 days
    [one] 1 date in 30 days
   *[other] { $count } dates in 30 days
}
start-done-home = Go to Home

open-page-title = Open { $host } in your browser?
open-page-hint = Asked once for each host. Your browser then talks to it; this program does not.
open-page-open = Open

catalogue-intro = What providers say about training, choices, dates and how long things are kept, each with its source. It can be wrong or out of date.
catalogue-edition = Edition { $edition } is in use.
catalogue-search = Find by name or provider
catalogue-category = Kind
catalogue-category-all = Every kind
catalogue-whose = Whose
catalogue-whose-all = All services
catalogue-whose-followed = Those you follow
catalogue-whose-own = Those you added yourself
catalogue-date = A date ahead
catalogue-trains = Trains by default, on some plan at least
catalogue-way-out = Has a way to say no
catalogue-count = { $count ->
    [0] No service matches, of { $total }.
   *[other] { $count } of { $total } services
}
catalogue-clear = Clear the filters
catalogue-list = Services in the catalogue

known-yours = yours
known-followed = you follow it
known-next = Decide by { $date }
known-no-next = No date ahead that we know of
known-checked = checked { $date }
known-checked-unknown = no day of checking stated
known-disagree = Sources disagree
known-to-fact = Go to the fact

compare-title = Compare services

known-why = Why?
known-follow = Follow this service
known-follow-another = Follow another account
known-compare = Compare with…
known-accounts = Your accounts there
known-also = Also called: { $names }
known-plan = Plan
known-plan-none = In general, no plan chosen
known-region = Shown for: { $region }
known-unknown = What was looked for and not found
known-unknown-none = Nothing is noted here. That does not mean that everything is known.

answer-trains = Does it train on your content?
answer-due = What is due, and by when?
answer-gone = When will it be gone?
answer-unknown = Not known.
answer-rests-on = It rests on:

fact-kind-training = Training
fact-kind-opt-out = How a no is said
fact-kind-announcement = Dated changes
fact-kind-retention = How long it is kept
fact-kind-override = Orders that suspend deletion
fact-kind-export = Getting a copy
fact-kind-contact = Addresses
fact-kind-note = Remarks
fact-details = Details
fact-note = Remark: { $note }
fact-valid-unknown = no dates stated
fact-age = { $days ->
    [0] today
    [one] 1 day ago
   *[other] { $days } days ago
}
fact-old = Check again: this may have changed since
fact-entry = You wrote this down as entry { $number }
fact-no-source = No source stated
fact-replaced = The catalogue says instead:
fact-none-holds = Nothing that holds today for this plan and region.
fact-aside = { $count ->
    [one] 1 that does not hold today for this plan and region
   *[other] { $count } that do not hold today for this plan and region
}
fact-take-back = Take it back

compare-chosen = Services compared
compare-remove = Leave out { $name }
compare-add = Add a service to the comparison
compare-add-none = Choose one
compare-add-this = Add it
compare-too-few = Choose two to four services.
compare-caption = The same questions about each service
compare-question = Question

service-open-page = Open page
service-in-catalogue = What the catalogue says

what-if-title = What if…?
what-if-hint = Another plan, another switch, a deletion: see what would change for something made today, or on a day you name. This is a thought; nothing is written down.
what-if-open = Think it through
what-if-close = Close
what-if-plan = On the plan
what-if-as-it-is = As it is
what-if-on = On
what-if-off = Off
what-if-switch = “{ $purpose }” as if it were
what-if-created = For something made on
what-if-deleted = As if it were deleted on
what-if-look = See what would change
what-if-nothing = Nothing changes.
what-if-changes = What would change:
what-if-now = Now
what-if-supposed = Supposed
what-if-training-unknown = What the provider says of training then is not known.

date-why-own = You entered this date yourself.
date-why-unknown = No reason is on record beside the day itself.
date-safe-day = The last safe day is { $date }.
decision-no-period = No period is named in this column. Its lines rest on the sources below.
why-kept-of = For a chat made today and not deleted:
why-kept-none = No rule is on record that this date follows from.

check-again-changes = Changed since you last looked:
check-again-since = since { $date }
still-off = Still off
still-on = Still on
still-something-else = It shows something else

own-add = Add it yourself
own-state = State a fact
own-state-kind = State your own
own-replace = Put your own in its place
own-state-title = State a fact about { $name }
own-replace-title = Your own fact about { $name }, in the place of this one
own-about = What is it about?
own-may = (optional)
own-not-chosen = Not stated
own-plans = For these plans (none ticked: all)
own-plans-replaced = For these plans (none ticked: those of the fact it replaces)
own-since = Holds since
own-note = Remark
own-source = Where do you have it from?
own-source-title = Source
own-source-title-hint = A letter, a page, what the switch showed.
own-source-url = Its address (optional)
own-source-day = The day it speaks for
own-page-wrong = An address begins with https:// and has no spaces.
own-path-hint = The menu steps with > between them, for instance Settings > Privacy.
own-span-count = How many
own-span-unit = Of
own-span-time = For a stated time
own-span-none = Not kept
own-span-indefinite = No end is stated
own-span-until_deleted_by_user = Until you delete it
own-unit-D = days
own-unit-M = months
own-unit-Y = years
own-unit-words-D = { $count ->
    [one] 1 day
   *[other] { $count } days
}
own-unit-words-M = { $count ->
    [one] 1 month
   *[other] { $count } months
}
own-unit-words-Y = { $count ->
    [one] 1 year
   *[other] { $count } years
}
own-preview = You state about { $name } · { $kind }
own-preview-since = Holds since { $date }
own-preview-source = Source: { $title }, { $date }
own-field-uses_content_for_training = Does it train on your content?
own-value-uses_content_for_training-yes = Yes
own-value-uses_content_for_training-no = No
own-value-uses_content_for_training-opt_out = Yes, unless you say no
own-value-uses_content_for_training-opt_in_only = Only if you say yes
own-value-uses_content_for_training-unclear = The source does not make it clear
own-field-default_state = Where the switch stands if nobody moves it
own-value-default_state-on = On
own-value-default_state-off = Off
own-value-default_state-asks = It asks first
own-value-default_state-always_on = Always on
own-value-default_state-not_offered = There is none
own-field-user_choice_available = Can you choose?
own-value-user_choice_available-true = Yes
own-value-user_choice_available-false = No
own-field-method = How a no is said
own-value-method-setting = A setting
own-value-method-admin_setting = A setting of the administrator
own-value-method-device_setting = A setting of the device
own-value-method-web_form = A web form
own-value-method-objection_form = A form for objections
own-value-method-email = By e-mail
own-value-method-support_ticket = By writing to support
own-value-method-private_mode = A private mode
own-value-method-plan_upgrade = Another plan
own-value-method-account_deletion = Deleting the account
own-field-path = Menu steps
own-field-label = Exact words of the control
own-field-url = Its page
own-field-state_when_opted_out = What the switch shows when you have said no
own-value-state_when_opted_out-off = Off
own-value-state_when_opted_out-on = On
own-field-title = What was announced
own-field-announced_on = Announced on
own-field-decide_by = Decide by
own-field-effective_on = Takes effect on
own-field-default_outcome = What doing nothing leads to
own-value-default_outcome-opted_in = It counts as allowed
own-value-default_outcome-opted_out = It counts as not allowed
own-value-default_outcome-access_blocked = You must choose to go on using it
own-value-default_outcome-consent_assumed = Going on using it counts as agreeing
own-value-default_outcome-unaffected = Nothing changes for you
own-value-default_outcome-service_ended = The service ends
own-value-default_outcome-unknown = The source does not say
own-field-purpose = For what
own-value-purpose-model-training = Model training
own-value-purpose-human-review = Human review
own-value-purpose-personalisation = Personalisation
own-value-purpose-advertising = Advertising
own-field-change = What changes
own-field-state = What is kept
own-value-state-active_chat = Chats you keep
own-value-state-deleted_by_user = Chats you delete
own-value-state-opted_in = Chats that may train models
own-value-state-opted_out = Chats that may not train models
own-value-state-flagged = Flagged chats
own-value-state-feedback_given = Feedback you send
own-value-state-account_deleted = Everything, after the account is deleted
own-value-state-temporary_chat = Temporary chats
own-field-duration = How long
own-field-duration_kind = How exactly that is meant
own-value-duration_kind-max = At most
own-value-duration_kind-exact = Exactly
own-value-duration_kind-default = Unless set otherwise
own-value-duration_kind-min = At least
own-value-duration_kind-unspecified = The source does not say
own-field-text = Remark
own-service-title = Add a service yourself
own-service-name = Name
own-service-provider = Who runs it
own-service-homepage = Its page
own-service-plan-names = Names of its plans
own-plans-hint = With commas between them.
own-service-follow-it = Follow an account there at once
own-service-preview = A service of your own: { $name }, run by: { $provider }
own-provider-unknown = not stated
own-service-plans = Plans: { $names }
own-service-follow = You follow an account there.
own-date-title = Add a date
own-date-what = What is it about?
own-date-day = The day
own-date-source = Where is it said?
own-date-source-hint = A title or an address.
own-date-preview = Your date { $date }: { $title }
own-date-source-preview = Source: { $source }
own-date-no-source = Without a source.

packs-title = Where the catalogue comes from
packs-intro = Another edition comes as a file that its publisher signed; nothing is fetched.
packs-built-in = built in
packs-signed = signed by { $signer }
packs-on = since { $date }
packs-digest = digest
packs-in-use = in use
packs-not-in-use = not in use: a newer edition has its facts
packs-none = No edition is on record yet.
packs-adopt-file = Adopt a catalogue file…
packs-key = The publisher's public key (optional)
packs-key-hint = A minisign key, as its publisher gives it out. Not needed for a publisher you have trusted before.
packs-choose = Choose the file…
packs-no-file = No file was chosen.
packs-from-to = From edition { $from } to { $to }
packs-signer-known = a key you trusted before
packs-signer-new = A key you have not trusted before; adopting trusts it
packs-remark = Signed remark: { $remark }
packs-holds = { $services ->
    [one] 1 service
   *[other] { $services } services
}, { $facts ->
    [one] 1 fact
   *[other] { $facts } facts
}
packs-dates = Dates of yours that change
packs-dates-none = No date of yours changes.
packs-no-day = no day
packs-date-new = New: { $to }
packs-date-gone = Withdrawn: { $from }
packs-date-moves = Moves: { $from } → { $to }
packs-accept-later = Let these dates move later
packs-services = { $count ->
    [one] 1 service differs
   *[other] { $count } services differ
}
packs-services-none = What it says of services is the same.
packs-service-new = new
packs-facts = { $count ->
    [one] 1 fact differs
   *[other] { $count } facts differ
}
packs-hosts-new = new pages outside
packs-hosts = Pages could be opened on, which they could not before: { $hosts }
packs-fact-added = New
packs-fact-changed = Changed
packs-fact-removed = No longer there
packs-before = Before: { $words }
packs-after = After: { $words }
packs-adopt = Adopt this edition

as-of-title = Look back at a day
as-of-hint = What held on that day by everything you know now, and what you knew then.
as-of-day = Day
as-of-look = Look back
as-of-found = { $count ->
    [0] Nothing is on record about { $date }.
    [one] 1 account on { $date }
   *[other] { $count } accounts on { $date }
}
as-of-caption = What held and what you knew on { $date }
as-of-held = What held
as-of-known = What you knew that day
as-of-same = The same
as-of-nothing = Nothing written down by then
as-of-not-followed = You did not follow it then
as-of-no-dates = No date ahead
as-of-slider = Day to look back at
as-of-keys = Arrow keys go by day, Page Up and Page Down by month.

login-offer-title = May it start with the computer, to remind you?
login-offer-hint = It would start without a window. If not, it is silent until you open it; a calendar file can remind you instead (Export and check).
login-offer-yes = Yes, start with the computer
login-offer-no = No
login-offer-on = It starts with the computer from now on, without a window. Settings can change it.
login-offer-off = It does not start by itself. Settings can change it.

calendar-button = Calendar file…
calendar-title = Calendar file (iCalendar)
calendar-hint = The dates of the agenda as whole-day events with their lead times as alarms. A date that moves keeps its identity: reading the file again moves the event. Give it a calendar of its own.
calendar-names = Name the services
calendar-names-hint = Calendars are often copied to other people's servers. Without names an event says only that there is a privacy deadline, and when.
calendar-save = Save the calendar…
calendar-save-tasks = Save it as tasks…
calendar-keep = Keep a file fresh…
calendar-keep-hint = A file that is kept fresh follows the agenda while Consent Ledger runs; let your calendar subscribe to it.
calendar-written = { $count ->
    [one] 1 date was written to
   *[other] { $count } dates were written to
}
calendar-kept = Kept fresh:
calendar-kept-names = It names the services.
calendar-kept-discreet = It names no service.
calendar-stop = Keep it no longer

settings-title = Settings
settings-language = Language
settings-language-legend = Everything is said in
settings-language-system = The system's language
settings-language-en = English
settings-language-de = Deutsch
settings-language-fr = Français
settings-language-es = Español
settings-find = Find a setting
settings-find-none = No setting is called so.
settings-find-some = { $count ->
    [one] 1 setting. Enter goes to it.
   *[other] { $count } settings. Enter goes to the first.
}
settings-reminders = Reminders
settings-at = Reminders come at
settings-at-hint = Where you are: wall time counts, also after a journey.
settings-leads = How long before
date-kind-decide-by = A date to decide by
date-kind-own = A date of your own
date-kind-re-check = A switch to look at again
date-kind-kept-until = Deleted content is gone by then, the provider says
date-kind-hold-review = A court order to look at again
settings-lead-never = No reminder of these comes. They stay on the agenda.
settings-quiet = Quiet hours
settings-quiet-on = No notices in these hours
settings-quiet-from = From
settings-quiet-to = Until
settings-quiet-breaks = A notice that cannot wait may come in quiet hours; otherwise it comes just before they begin
settings-text = What notices say
settings-names = Name the service
settings-names-on = For instance: “Claude: decide by Sun 28 Sep 2025”. Others may see it on your screen.
settings-names-off = For instance: “1 privacy deadline in 3 days”.
settings-saved = Saved.
time-wrong = Write hours and minutes, for instance 09:00. Until then { $value } counts.
settings-running = While the window is closed
settings-keep-running = When the window is closed
settings-keep-running-unasked = You were not asked yet: the first time you close the window, you are.
settings-login = When you log in
settings-login-yes = Start without a window
settings-login-no = Do not start
settings-login-unknown = This system does not say what starts at login; add Consent Ledger in its own settings.
settings-silent = Nothing can remind you while the app does not run. On systems with a scheduler, “consent remind --install” reminds without it.
settings-notices = Notices on the desktop
settings-notices-by = Notices go to: { $service }
settings-notices-none = No notification service answers here. The agenda is complete all the same.
settings-test = Send a notice to try it
settings-test-sent = Handed to { $service }. If you do not see it, look at the system's own settings for notices.
settings-test-none = Nobody took it: no notification service answers here.
closing-title = What should closing the window mean?
closing-stay-hint = In the background it goes on reminding you. To see it again, press its icon in the tray or start Consent Ledger again.
closing-quit-hint = Quitting means silence while it is closed: no reminder comes until you start it again.
closing-later = Asked once. You can change it in Settings.
closing-stay = Stay in the background, to remind you
closing-quit = Quit: silent while closed

settings-looks = How the window looks
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-high-contrast = High contrast
settings-rows = Rows of lists
settings-rows-comfortable = Comfortable
settings-rows-compact = Compact
settings-looks-hint = Kept in the ledger, not in the web view. Colours that the system forces stay in force.

palette-title = Search or run a command
palette-open = Search
palette-label = A service, an account, a screen, a date or a command
palette-hint = Type the beginning of any word. Arrow keys go through, Enter opens.
palette-reading = Reading names and dates
palette-found = { $count ->
    [one] 1 found
   *[other] { $count } found
}
palette-none = Nothing begins so.
palette-group-account = Your accounts
palette-group-screen = Screens
palette-group-command = Commands
palette-group-date = Dates
palette-group-service = Catalogue
palette-do-record = Record a choice
palette-do-add = Add a service
palette-do-own-date = Add a date of your own
palette-do-csv = Export as CSV
palette-do-check = Check everything
palette-do-backup = Make a backup
palette-do-lock = Lock
palette-do-keys = Show every key
palette-do-theme-system = Theme: as the system
palette-do-theme-light = Theme: light
palette-do-theme-dark = Theme: dark
palette-do-theme-high-contrast = Theme: high contrast
palette-do-rows-comfortable = Rows: comfortable
palette-do-rows-compact = Rows: compact

quick-title = Record something
quick-open = Record
quick-label = For which account?
quick-nothing = You follow no service yet. Add one, then record what happened there.

keys-title = Keys
keys-what = What it does
keys-which = Keys
keys-or = or
keys-group-anywhere = Anywhere
keys-group-lists = In lists and forms
keys-group-dates = In charts of dates
keys-palette = Search or run a command
keys-record = Record something
keys-search = Search or filter on this screen
keys-lock = Lock the ledger
keys-section = Go to a section
keys-region = Next or previous part of the window
keys-keys = This sheet
keys-move = Go through a list
keys-ends = First and last
keys-open = Open or choose
keys-close = Close, and go back to where you were
keys-week = In the agenda: a week back or on
keys-day = In the history: a day back or on
keys-month = In the history: a month back or on

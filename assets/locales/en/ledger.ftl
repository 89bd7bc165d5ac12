### What every part of the program says.

when-on-day = on { $day }
when-in-month = in { $month }
when-in-year = in { $year }
ahead-today = today
ahead-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
ago-days = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
list-and = { $first } and { $last }

purpose-inside-model-training = model training
purpose-inside-human-review = human review
purpose-inside-personalisation = personalisation
purpose-inside-advertising = advertising
purpose-inside-sharing = sharing
purpose-inside-feedback = feedback
purpose-inside-connectors = connectors
purpose-inside-analytics = analytics
purpose-inside-service = service
purpose-inside-safety = safety

region-AU = Australia
region-AT = Austria
region-BE = Belgium
region-BR = Brazil
region-BG = Bulgaria
region-CA = Canada
region-HR = Croatia
region-CY = Cyprus
region-CZ = Czechia
region-DK = Denmark
region-EE = Estonia
region-FI = Finland
region-FR = France
region-DE = Germany
region-GR = Greece
region-HK = Hong Kong
region-HU = Hungary
region-IS = Iceland
region-IN = India
region-IE = Ireland
region-IT = Italy
region-JP = Japan
region-LV = Latvia
region-LI = Liechtenstein
region-LT = Lithuania
region-LU = Luxembourg
region-MT = Malta
region-MX = Mexico
region-NL = Netherlands
region-NZ = New Zealand
region-NO = Norway
region-PL = Poland
region-PT = Portugal
region-RO = Romania
region-SG = Singapore
region-SK = Slovakia
region-SI = Slovenia
region-KR = South Korea
region-ES = Spain
region-SE = Sweden
region-CH = Switzerland
region-GB = United Kingdom
region-US = United States

region-not-told = Region not told


left-out-feedback = feedback you send
left-out-safety = flagged chats
left-out-human-review = samples that people read
left-out-prospective-only = training that has already begun
left-out-training-copy = copies in training data
left-out-not-reversible = a choice that cannot be taken back
left-out-hold = copies under an order to preserve
left-out-data-kind = some kinds of data (see the catalogue)
left-out-other = other uses

switch-on = on
switch-off = off
counted-chats = { $count ->
    [one] 1 chat
   *[other] { $count } chats
}
counted-chats-unknown = chats
counted-files = { $count ->
    [one] 1 uploaded file
   *[other] { $count } uploaded files
}
counted-files-unknown = uploaded files
counted-of-kind = { $count } of kind { $kind }
counted-kind-unknown = content of kind { $kind }
entry-range = #{ $from } to #{ $to }
entry-put-off = you put it off ({ $words })
entry-ended = { $purpose }: ended by the { $by ->
    [court] court
   *[provider] provider
}

fault-pages = { $count } pages of the file are damaged
fault-contents = { $count } notes or files kept beside entries are not what the entries name

nothing-opted-in = the use begins, { $who }.
nothing-opted-out = the use does not begin, { $who }.
nothing-access-blocked = you must choose to go on using it, { $who }.
nothing-consent-assumed = going on counts as agreement, { $who }. This ledger never counts it so.
nothing-unaffected = nothing changes for you, { $who }.
nothing-service-ended = the service ends, { $who }.
nothing-unknown = the sources do not say what follows.
list-or = {" "}or{" "}

date-decide = decide
date-check-again = check again
date-erased = a date of yours whose name was erased
date-gone-by-then = gone by then, the provider says
date-order = look at the order again

columns-training-no-the-provider-says = Training: no, the provider says.
columns-training-no-except = Training: no, except { $left }.
columns-training-yes = Training: yes.
columns-the-change = The change: { $text }
columns-change-later-no-the-provider-says = Change later: no, the provider says.
columns-change-later-yes-but-training-already = Change later: yes, but training already begun keeps what it has.
columns-change-later-yes = Change later: yes.
columns-the-switch-in-the-notice-is = The switch in the notice is already On: going on without moving it leaves it On.
columns-the-switch-stands-on-until-somebody = The switch stands On until somebody turns it off.
columns-the-switch-stands-off-until-somebody = The switch stands Off until somebody turns it on.
columns-the-sources-do-not-say-how = The sources do not say how the switch stands untouched.
columns-how-long-with-the-switch-as = How long, with the switch as you recorded it:
columns-how-long-with-the-switch-left = How long, with the switch left On:
columns-how-long-with-the-switch-left-2 = How long, with the switch left Off:
columns-how-long-not-knowing-how-the = How long, not knowing how the switch stands:
columns-this-ledger-would-say-date-passed = This ledger would say: “Date passed, not checked”. Never a yes.
columns-this-ledger-would-go-on-saying = This ledger would go on saying: “Not known yet”. Never a yes.

stale-you-last-looked-at-this-switch = You last looked at this switch on { $looked }; { $days } days later it is time to look again.
stale-for-your-plan-and-region-the = For your plan and region: the provider
stale-the-provider = The provider
stale-now-says-before = { $lead } now says { $now } (before: { $before }).
stale-the-provider-now-says-that-a = The provider now says that a no is said so: { $now } (before: { $before }).
stale-the-provider-now-says-for-before = The provider now says for “{ $about }”: { $now } (before: { $before }).
stale-an-order-to-preserve-began-a = An order to preserve began: a no now leaves out { $what } (before: none).
stale-the-provider-now-says-that-a-2 = The provider now says that a no leaves out, too: { $what } (before: not said).
stale-the-provider-now-says-nothing-of = The provider now says nothing of what a no left out before: { $what }.
stale-new-terms = New terms, “{ $title }”: { $text }
stale-a-new-edition-the-catalogue-does = A new edition, “{ $title }”; the catalogue does not say what changed.
stale-that = that { $says }
stale-nothing-clear-on-whether-content-trains = nothing clear on whether content trains models
stale-nothing-on-whether-content-trains-models = nothing on whether content trains models
stale-no-way-is-named = no way is named
stale-no-number-stated = no number stated
stale-nothing-stated = nothing stated

view-announced-for = Announced for { $from }: { $words }

date-other-sources-say-otherwise = { $words }; other sources say otherwise.
date-you-set-this-date-yourself-it = You set this date yourself. It counts to its end where you are.
date-names = “{ $title }” ({ $as_of }) names { $day }.
date-it-says-neither-whether-that-day = It says neither whether that day is included nor where on earth it ends. { $day } is the last day that is early enough in every reading.
date-no-date = no date
date-moved-announced-on = Moved: { $before } -> { $after }, announced on { $announced_on }.

date-set-aside-no-reminder-of-it = Set aside: { $what }, { $date }. No reminder of it comes, and the agenda lists it as not for you. Nothing was written into the ledger; if another day comes out, you are told of that one.

date-deleted-gone-by-then-the-provider = { $what }, deleted { $day }: gone by then, the provider says
date-that-is-the-last-day-of = That is the last day of the order, as you recorded it.
date-no-end-is-stated-you-last = No end is stated. You last recorded something about it on { $told_on }; { $days } days later it is time to ask whether it still stands.
date-look-at-the-order-again = look at the order again: { $title }

entry-not-to-be-found = not to be found
entry-whether-content-trains-models = whether content trains models
entry-how-to-say-no = how to say no
entry-a-change-that-was-announced = a change that was announced
entry-how-long-something-is-kept = how long something is kept
entry-an-order-that-suspends-deletion = an order that suspends deletion
entry-how-a-copy-of-your-data = how a copy of your data is fetched
entry-an-address = an address
entry-a-remark-of-yours = a remark
entry-another-device-writes-here = another device writes here
entry-a-backup-was-restored = a backup was restored
entry-the-ledger-was-moved-to-this = the ledger was moved to this computer
entry-another-ledger-was-merged = another ledger was merged
entry-you-went-on-although-entries-are = you went on although entries are missing
entry-the-ledger-was-begun = the ledger was begun
entry-you-live-in = you live in { $region }
entry-where-you-live-is-not-told = where you live is not told
entry-catalogue-edition-a-pack-signed-by = catalogue edition { $edition }, a pack signed by { $signer }
entry-catalogue-edition = catalogue edition { $edition }
entry-you-described-this-service-yourself = you described this service yourself
entry-you-stated-yourself-in-place-of = you stated { $what } yourself, in place of { $replaced }
entry-you-stated-yourself = you stated { $what } yourself
entry-you-follow-it-plan = you follow it (plan { $plan })
entry-you-follow-it = you follow it
entry-plan-changed-to = plan changed to { $to }
entry-no-longer-followed-the-records-stay = no longer followed; the records stay
entry-its-switch-was-already = ; its switch was already { $seen }
entry-you-were-asked-about = you were asked about { $about }{ $preset }
entry-you-pressed-the-button-that-goes = you pressed the button that goes on, after moving the switch
entry-you-pressed-the-button-that-goes-2 = you pressed the button that goes on; the switch was left as it was
entry-turned-on-by-you = turned on by you
entry-turned-off-by-you = turned off by you
entry-you-consented = you consented
entry-you-refused-consent = you refused consent
entry-you-withdrew-your-consent = you withdrew your consent
entry-you-looked-the-switch-was = { $purpose }: you looked, the switch was { $seen }
entry-on-because-nobody-turned-it-off = { $purpose }: on because nobody turned it off
entry-you-sent-feedback = you sent feedback ({ $covers })
entry-you-deleted-there = you deleted { $what } there
entry-content-of-kind-was-flagged = content of kind { $what } was flagged
entry-an-order-suspends-deletion = an order suspends deletion: { $title }
entry-the-order-ended-on = the order ended on { $to }
entry-an-earlier-entry-does-not-count = an earlier entry does not count: it did not happen
entry-an-earlier-entry-was-corrected-it = an earlier entry was corrected: it happened on { $day }
entry-an-earlier-entry-was-corrected = an earlier entry was corrected
entry-you-set-a-date = you set a date: { $date }
entry-a-date-that-you-stated-decide = a date that you stated: decide by { $date }
entry-a-date-was-announced-decide-by = a date was announced: decide by { $date }
entry-by-what-you-stated-the-date = by what you stated, the date is { $date }
entry-you-took-your-own-date-back = you took your own date back: it is { $date } again
entry-you-took-your-own-date-back-2 = you took your own date back
entry-the-provider-moved-the-date-to = the provider moved the date to { $date }
entry-the-date-was-withdrawn = the date was withdrawn
entry-you-did-what-the-date-was = you did what the date was for
entry-the-date-does-not-concern-you = the date does not concern you

verify-the-structure-of-the-file-is = the structure of the file is damaged
verify-entry-is-missing-follows = entry #{ $expected } is missing; #{ $found } follows
verify-entry-does-not-follow-from-the = entry #{ $seq } does not follow from the entry before it
verify-entry-was-changed = entry #{ $seq } was changed
verify-entry-is-known-from-elsewhere-and = entry #{ $seq } is known from elsewhere and is missing here

as-of-passed-not-checked = passed, not checked
as-of-decide-by = Decide by { $day } ({ $left })

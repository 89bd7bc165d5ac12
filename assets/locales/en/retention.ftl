### How long something is kept: periods, rules, and what comes of them.

period-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
period-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
period-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
period-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
period-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
period-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
period-and = { $before } and { $next }
period-none = no time

length-not-kept = not kept
length-at-most = up to { $length }
length-at-least = at least { $length }
length-about = about { $length }
length-no-end = no end stated
length-until-deleted = until you delete them
length-until-account-deleted = until the account is deleted

about-opted-in = Kept for training
about-opted-out = Back-end copies
about-active-chat = Chats you keep
about-temporary-chat = Temporary chats
about-deleted = Chats you delete
about-flagged = Flagged chats
about-flag-scores = Scores of safety checks
about-feedback = Feedback you send
about-human-reviewed = Samples that people read
about-api = Content sent over the API
about-zero-retention = Under a zero-retention agreement
about-account-deleted = After the account is closed
about-training-data = Copies in training data
about-org-controlled = By your organisation's setting
about-local-copy = Copies on your own device

is-on = on
is-off = off
change-deleted-on = deleted on { $day }
change-flagged-on = flagged on { $day }
change-feedback-on = feedback sent on { $day }
change-no-date = none

result-nothing-kept = { $by ->
    [you] Not kept, by what you wrote down.
   *[provider] Not kept, the provider says.
}
result-gone-by = { $by ->
    [you] Gone by { $about ->
        [yes] about { $day }
       *[no] { $day }
    }, by what you wrote down.
   *[provider] Gone by { $about ->
        [yes] about { $day }
       *[no] { $day }
    }, the provider says.
}
result-gone-by-not-before = { $by ->
    [you] Gone by { $about ->
        [yes] about { $day }
       *[no] { $day }
    } (not before { $first }), by what you wrote down.
   *[provider] Gone by { $about ->
        [yes] about { $day }
       *[no] { $day }
    } (not before { $first }), the provider says.
}
result-should-be-gone = { $by ->
    [you] Should be gone since { $about ->
        [yes] about { $day }
       *[no] { $day }
    }, by what you wrote down.
   *[provider] Should be gone since { $about ->
        [yes] about { $day }
       *[no] { $day }
    }, the provider says.
}
result-indefinite = { $by ->
    [you] Kept, no end stated in what you wrote down.
   *[provider] Kept, no end stated by the provider.
}
result-contradiction = Sources disagree; both statements are in the trace.
result-no-number = { $by ->
    [you] No number stated in what you wrote down.
   *[provider] No number stated by the provider.
}
result-depends = Depends on: { $missing }.
result-depends-latest = { $by ->
    [you] Depends on: { $missing }. At the latest: { $day }, by what you wrote down.
   *[provider] Depends on: { $missing }. At the latest: { $day }, the provider says.
}
lacks-human-review = whether people read samples of it
lacks-setting = how { $purpose } stands
lacks-period = a period that is not stated
lacks-plan = your plan
lacks-region = where you live

trace-no-text-in-the-catalogue-says = No text in the catalogue says how long the service itself keeps { $kind }.
trace-and = , and { $within } { $event }
trace-you-wrote-down = you wrote down
trace-the-provider-says = the provider says
trace-whether-it-counts-depends-on-which = Whether it counts depends on { $missing }, which is not known.{" "}
trace-counted-from = Counted from { $day } ({ $event }): { $came }.
trace-that-has-not-happened-so-no = That has not happened ({ $event }), so no end can be counted.
trace-no-end-can-be-counted = No end can be counted.
trace-ended-early-on = Ended early on { $day } ({ $event }): { $came }.
trace-so-no-end-can-be-counted = So no end can be counted.
trace-so-it-is-no-reason-to = So it is no reason to keep it.
trace-does-not-count = Does not count: { $why }.
trace-not-counted-it-is-no-copy = {" "}Not counted: it is no copy of the content.
trace-on-it-did-not-exist-yet = on { $on } it did not exist yet
trace-it-is-about = it is about { $kinds }
trace-it-is-about-and-the-plan = it is about { $plans }, and the plan is { $yours }
trace-it-is-about-other-regions = it is about other regions
trace-the-terms-behind-it-reach-only = the terms behind it reach only { $reach } { $day }
trace-the-terms-behind-it-have-no = the terms behind it have no first day for you yet
trace-was-not-on-the-day-of = { $purpose } was not { $is } on the day of creation or of the last use
trace-no-day-is-told-for-it = no day is told for it ({ $event })
trace-no-day-is-told-for-it-2 = no day is told for it
trace-it-changes-no-end-here = it changes no end here
trace-order = Order: { $title }.
trace-an-order-you-told-of = An order you told of: { $title }.
trace-an-order = An order.
trace-then-up-to-to-catch-up = , then up to { $after } to catch up
trace-it-suspends-deletion-from-to = { $title } It suspends deletion from { $from } to { $to }{ $after }.
trace-it-suspends-deletion-from-on-no = { $title } It suspends deletion from { $from } on; no end was known.
trace-so-it-is-kept-longer-gone = So it is kept longer: gone by { $day }.
trace-so-it-is-kept-and-no = So it is kept, and no end can be counted.
trace-it-changes-no-end-here-2 = It changes no end here.
trace-nothing-is-kept-that-it-could = Nothing is kept that it could hold.
trace-does-not-count-it-did-not = Does not count: it did not exist yet.
trace-does-not-count-it-is-about = Does not count: it is about other plans or other data.
trace-does-not-count-it-is-about-2 = Does not count: it is about other regions.
trace-does-not-count-it-had-not = Does not count: it had not begun on { $on }.
trace-does-not-count-it-was-over = Does not count: it was over before this was created.
trace-does-not-count-the-days-of = Does not count: the days of this item lie outside what it set apart.
trace-does-not-count-this-was-over = Does not count: this was over before the order began.

rule-words-chats-there = chats
rule-words-all-of-it = everything
rule-words-kept-until = kept until { $lo }
rule-words-gone-by-not-before = gone by { $day } (not before { $lo })
rule-words-gone-by = gone by { $day }
rule-words-kept-until-at-least-when-it = kept until { $lo } at least; when it goes is not stated
rule-words-no-end-can-be-counted = no end can be counted
rule-words-with = with { $purpose } { $is }
rule-words-for-the-terms-hold = for { $reach } the terms hold
rule-words-everything-since = everything, since
rule-words-what-was-created-since = what was created since
rule-words-what-was-created-or-taken-up = what was created or taken up again since
rule-words-from = { $length } from { $event }
rule-words-how-soon-after-that-they-go = { $until }; how soon after that they go is not stated
rule-words-then = { $until }, then { $length }
rule-words-kept-without-an-end = kept without an end
rule-words-kept-with-no-number-stated = kept, with no number stated
rule-words-for-a-time-that-is-not = for a time that is not stated
rule-words-gone-at-once = gone at once
rule-words-to = { $least } to { $length }
rule-words-at-once-after = at once after
rule-words-within-after = within { $within } after
rule-words-until-you-delete-them-or-close = until you delete them or close the account
rule-words-until-the-account-is-closed = until the account is closed
rule-words-until-they-are-flagged = until they are flagged
rule-words-until-you-send-feedback = until you send feedback
rule-words-until-they-are-used = until they are used
rule-words-the-day-of-creation = the day of creation
rule-words-the-last-use = the last use
rule-words-your-deletion = your deletion
rule-words-the-closing-of-the-account = the closing of the account
rule-words-the-removal = the removal
rule-words-the-flag = the flag
rule-words-your-feedback = your feedback
rule-words-you-delete-them-or-close-the = you delete them or close the account
rule-words-you-delete-them = you delete them

layers-flagged-chats-deleted-or-not = Flagged chats, deleted or not
layers-this-item = This item
layers-to-give-you-the-service = To give you the service
layers-for-training = For training
layers-because-it-was-flagged = Because it was flagged
layers-because-you-sent-feedback = Because you sent feedback
layers-because-people-read-samples = Because people read samples
layers-until-the-account-is-closed = Until the account is closed
layers-for-another-reason = For another reason

foreseen-chats-you-delete = Chats you delete: { $said }.
foreseen-no-number-stated = { $label }: no number stated.
foreseen-the-provider-also-says = { $about }: { $length }, the provider also says.
foreseen-chats-you-keep-not-kept = Chats you keep: not kept.
foreseen-chats-you-keep-for-training = Chats you keep: { $said }, for training.
foreseen-chats-you-keep = Chats you keep: { $said }.
foreseen-chats-for-training = Chats for training: { $said }.
foreseen-depends-on = { $said } (depends on { $missing })
foreseen-without-an-end = without an end
foreseen-no-number-stated-2 = no number stated
foreseen-gone-by-because-of-an-order = gone by { $by }, because of an order to preserve
foreseen-kept-while-an-order-to-preserve = kept while an order to preserve lasts; no end is known
foreseen-sources-disagree = sources disagree
foreseen-whether-longer-depends-on = { $gone }; whether longer depends on { $longer }
foreseen-depends-on-2 = depends on { $facts }
foreseen-gone-within = gone within { $length }
foreseen-gone-after = gone after { $length }
foreseen-or = , or{" "}

what-if-the-plan-is-not-known = the plan is not known
what-if-the-plan-is = the plan is { $name }
what-if-model-training-is-on = model training is on
what-if-model-training-is-off = model training is off
what-if-how-model-training-stands-is-not = how model training stands is not known
what-if-as-it-is-created-on = As it is: { $what } created on { $created_on }; { $parts }.
what-if-with-the-switch-on-it-does = {" "}With the switch on, it does.
what-if-with-the-switch-off-it-does = {" "}With the switch off, it does not.
what-if-a-chat = a chat
what-if-your-record-says-that-model-training = Your record says that model training was on since { $since }. Training begun with it is not undone; the supposed answer leaves it out.

change-the-plan-is = the plan is { $plan }{ $of }
change-the-region-is = the region is { $regions }
change-has-been-since-the-day-of = { $purpose } has been { $is } since { $created_on }, the day of creation
change-supposed-nothing-else = Supposed: nothing else.
change-supposed = Supposed: { $parts }.
change-counts-then = Counts then
change-no-longer-counts = No longer counts
change-how-long-instead-of = How long: “{ $then }” instead of “{ $now }”
change-the-catalogue-has-nothing-on-whether = The catalogue has nothing on whether content trains models.
change-training-instead-of = Training: “{ $then }” instead of “{ $now }”
change-a-no-would-leave-out-too = A no would leave out, too: { $more }.
change-no-source-says-there-that-a = No source says there that a no leaves out: { $fewer }.
change-date-to-decide-instead-of = Date to decide: { $dates_then } instead of { $dates_now }.

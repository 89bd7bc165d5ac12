### Words for states, dates and results. The same words in the window, notices and exports.

standing-not-known = Not known yet
standing-put-off = Put off
standing-turned-off = You turned it off
standing-except = { $words }, except { $left }
standing-allowed = You allowed it
standing-default-on = On because nobody turned it off
standing-seen-off = Off when you looked
standing-seen-on = On when you looked
standing-switch-not-found = Switch not found when you looked
standing-withdrew = You withdrew it
standing-cannot-refuse = Can't be turned off
standing-not-covered = Not covered
standing-date-passed = Date passed, not checked
standing-ended-provider = Ended by the provider
standing-ended-court = Ended by a court

check-again = Check again
check-again-days = last seen { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
check-again-terms = terms changed on { $date }
grade-seen = you saw the switch
grade-asserted = from memory
grade-evidenced = with a file

deadline-decide-by = Decide by { $date }
deadline-own = Your date { $date }
deadline-re-check = Check again { $date }
deadline-kept-until = Gone by { $date }, the provider says
deadline-hold-review = Look at the order again { $date }
deadline-passed = Date passed { $date } · not checked
deadline-settled = Settled · { $date }
deadline-dismissed = Not for you · { $date }
deadline-done = Done · { $date }
deadline-kept-until-over = Should be gone since { $date }, the provider says
nearness-passed = Date passed, not checked
nearness-settled = Settled
nearness-dismissed = Not for you
nearness-done = Done
nearness-kept-until-over = Should be gone since then, the provider says
deadline-last-safe = last safe day { $date }
deadline-last-safe-today = last safe day today
deadline-last-safe-yesterday = last safe day was yesterday
deadline-last-safe-was = last safe day was { $date }
deadline-in-days = { $days ->
    [-1] yesterday
    [0] today
    [one] 1 day
   *[other] { $days } days
}
deadline-moved = Moved: { $dates }
deadline-no-day = no day stated

retention-nothing-kept = Not kept, the provider says
retention-gone-by = Gone by { $date }
retention-gone-by-about = Gone by about { $date }
retention-gone-by-not-before = Gone by { $date } (not before { $start })
retention-should-be-gone = Should be gone since { $date }
retention-should-be-gone-about = Should be gone since about { $date }
retention-indefinite = Kept, no end stated
retention-indefinite-not-before = Kept, no end stated (not before { $start })
retention-unknown = No number stated
retention-unknown-depends = Depends on: { $missing }
retention-unknown-range = { $first } at the earliest, { $last } at the latest
retention-contradiction = Sources disagree: gone by { $first }, or kept until { $last }
until-unknown = no number stated
until-indefinite = no end stated

missing-plan = your plan
missing-region = where you live
missing-setting = your choice on “{ $purpose }”
missing-deleted = whether you deleted it
missing-created = the day it was made

purpose-model-training = Model training
purpose-human-review = Human review
purpose-personalisation = Personalisation
purpose-advertising = Advertising
purpose-sharing = Sharing with others
purpose-feedback = Feedback
purpose-connectors = Linked services
purpose-analytics = Usage measurement
purpose-service = Giving the answer
purpose-safety = Safety

question-model-training = May your chats train models?
question-human-review = May people read samples of your chats?
question-personalisation = May what you write shape later answers?
question-advertising = May your use shape the ads you see?
question-sharing = May your content be passed on to others?
question-feedback = May feedback you send be used?
question-connectors = May content of linked services be used?
question-analytics = May your use be measured?
question-service = Is your content used to give the answer?
question-safety = Is your content checked for misuse?

confidence-high = well sourced
confidence-medium = one good source
confidence-low = weak source
basis-consent = consent
basis-contract = contract
basis-legitimate-interests = legitimate interests
basis-legal-obligation = legal obligation
basis-other = another ground
basis-not-stated = not stated
says-provider = the provider says
says-you = by what you wrote down
says-regulator = a regulator says
says-user = you say
missing-not-stated = a period that no source states

source-kind-archived_policy = archived terms
source-kind-provider_help = provider's help page
source-kind-provider_policy = provider's terms
source-kind-provider_announcement = provider's announcement
source-kind-press = press
source-kind-secondary = second hand
source-kind-regulator = regulator
source-kind-public_code = public code
source-kind-community = community
source-kind-court = court
source-kind-user = from you

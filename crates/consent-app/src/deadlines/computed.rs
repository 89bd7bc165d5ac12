//! Days that follow from what is recorded: when to look at a switch again, by when deleted content is
//! gone as the provider says, when to ask whether an order still stands. Computed for a day, never stored.

use crate::say;
use consent_core::choices::Purpose;
use consent_core::deadlines::{DeadlineStatus, Inclusive, Stated, StatedOffset};
use consent_core::reminders::{DateKind, Moved, OpenDeadline, Settled, derive_date_id};
use consent_core::state::{Account, Deletion, Hold, LedgerState};
use consent_core::time::{CivilDate, Timestamp};

use super::known::{KnownDate, Wishes};
use crate::as_of::{Clocks, When};
use crate::choices::{purposes_of, re_check};
use crate::dto::{DeadlineView, RetentionResultView, RevisionView, deleted_words};
use crate::error::AppError;
use crate::retention::RetentionQuestion;
use crate::vault::ConsentApp;

/// Days after which somebody should ask whether an order without a stated end still stands.
const HOLD_REVIEW_DAYS: i64 = 90;

/// A computed day before it is dressed.
struct Computed<'a> {
    kind: DateKind,
    about: [&'a str; 2],
    date: CivilDate,
    learned_at: Timestamp,
    account: Option<&'a Account>,
    purpose: Option<Purpose>,
    what: String,
    why: Vec<String>,
}

impl ConsentApp {
    /// The computed days of every account that is followed.
    pub(super) fn computed_dates(
        &self,
        state: &LedgerState,
        today: CivilDate,
        wishes: &Wishes,
    ) -> Result<Vec<KnownDate>, AppError> {
        let mut dates = vec![];
        for account in state.followed(today) {
            for purpose in purposes_of(account) {
                dates.extend(self.looked_again(state, account, purpose, today, wishes)?);
            }
            for deletion in account.deletions.iter().filter(|d| d.on <= today) {
                dates.extend(self.gone_by(state, account, deletion, today, wishes)?);
            }
        }
        for hold in state.holds.values() {
            dates.extend(self.hold_review(state, hold, today, wishes)?);
        }
        Ok(dates)
    }

    fn looked_again(
        &self,
        state: &LedgerState,
        account: &Account,
        purpose: Purpose,
        today: CivilDate,
        wishes: &Wishes,
    ) -> Result<Option<KnownDate>, AppError> {
        let say = self.words();
        let service = self.service_of(state, account)?;
        let coordinate = Self::coordinate(state, account, today);
        let clocks = Clocks::on(today);
        let Some(found) = re_check(say, state, account, purpose, clocks, &service, &coordinate)
        else {
            return Ok(None);
        };
        let learned = self.vault.recorded_at(found.looked_in)?;
        let account_id = account.account_id.to_string();
        self.dressed(
            state,
            today,
            wishes,
            Computed {
                kind: DateKind::ReCheck,
                about: [&account_id, purpose.code()],
                date: found.due_on,
                learned_at: learned.unwrap_or(Timestamp::UNIX_EPOCH),
                account: Some(account),
                purpose: Some(purpose),
                what: super::known::words(say, DateKind::ReCheck, Some(purpose), None),
                why: found.why,
            },
        )
        .map(Some)
    }

    fn gone_by(
        &self,
        state: &LedgerState,
        account: &Account,
        deletion: &Deletion,
        today: CivilDate,
        wishes: &Wishes,
    ) -> Result<Option<KnownDate>, AppError> {
        let say = self.words();
        let question = RetentionQuestion {
            data_kind: Some(deletion.data_kind.clone()),
            created: Some(
                deletion
                    .created_from
                    .unwrap_or(deletion.on)
                    .min(deletion.on),
            ),
            deleted: Some(deletion.on),
            when: When::from(Some(today)),
            ..RetentionQuestion::default()
        };
        let kept = self.resolve_item(state, account, &question, Clocks::on(today))?;
        let (RetentionResultView::GoneBy { by: day, .. }
        | RetentionResultView::ShouldBeGone { since: day, .. }) = &kept.result
        else {
            return Ok(None);
        };
        let Ok(date) = day.parse() else {
            return Ok(None);
        };
        let learned = self.vault.recorded_at(deletion.entry_id)?;
        let entry = deletion.entry_id.to_string();
        let what = say!(
            say,
            "date-deleted-gone-by-then-the-provider",
            what = deleted_words(say, deletion),
            day = say.day(deletion.on)
        );
        self.dressed(
            state,
            today,
            wishes,
            Computed {
                kind: DateKind::KeptUntil,
                about: [&entry, ""],
                date,
                learned_at: learned.unwrap_or(Timestamp::UNIX_EPOCH),
                account: Some(account),
                purpose: None,
                what,
                why: vec![kept.words],
            },
        )
        .map(Some)
    }

    fn hold_review(
        &self,
        state: &LedgerState,
        hold: &Hold,
        today: CivilDate,
        wishes: &Wishes,
    ) -> Result<Option<KnownDate>, AppError> {
        let say = self.words();
        let id = hold.hold_id.to_string();
        let told = self.vault.last_recorded(&format!("hold:{id}"))?;
        let told = told.unwrap_or(Timestamp::UNIX_EPOCH);
        let zone = self.ports.clock.zone();
        let told_on = told.local(zone.offset_at(told)).date;
        let (date, why) = match hold.to {
            // Lifted, or ended as stated: there is nothing to ask any more.
            Some(to) if to < today => return Ok(None),
            Some(to) => (Some(to), say!(say, "date-that-is-the-last-day-of")),
            None => (
                told_on.plus_days(HOLD_REVIEW_DAYS),
                say!(
                    say,
                    "date-no-end-is-stated-you-last",
                    told_on = say.day(told_on),
                    days = HOLD_REVIEW_DAYS
                ),
            ),
        };
        let Some(date) = date else { return Ok(None) };
        let followed = state
            .followed(today)
            .find(|a| a.service_id == hold.service_id);
        self.dressed(
            state,
            today,
            wishes,
            Computed {
                kind: DateKind::HoldReview,
                about: [&id, ""],
                date,
                learned_at: told,
                account: followed,
                purpose: None,
                what: say!(say, "date-look-at-the-order-again", title = hold.title),
                why: vec![why],
            },
        )
        .map(Some)
    }

    /// A computed day as reminders and screens know days. It counts to its end where the person is.
    fn dressed(
        &self,
        state: &LedgerState,
        today: CivilDate,
        wishes: &Wishes,
        computed: Computed<'_>,
    ) -> Result<KnownDate, AppError> {
        let Computed {
            kind,
            about,
            date,
            learned_at,
            account,
            purpose,
            what,
            why,
        } = computed;
        let deadline_id = derive_date_id(kind, &about);
        // A day that changes is a new revision of the same thing; its number says which day it is.
        let revision = CivilDate::new(1970, 1, 1).map_or(0, |first| first.days_until(date));
        let revision = u32::try_from(revision).unwrap_or_default();
        let aside = wishes.asides.of(deadline_id);
        let dismissed = aside.is_silenced(revision);
        let is_over = kind == DateKind::KeptUntil && date < today;
        let settled = dismissed || is_over;
        let status = match date.cmp(&today) {
            std::cmp::Ordering::Greater => DeadlineStatus::Open,
            std::cmp::Ordering::Equal => DeadlineStatus::LastSafeDay,
            std::cmp::Ordering::Less => DeadlineStatus::Passed,
        };
        let account = account.map(|account| self.account_ref(state, account, today));
        Ok(KnownDate {
            open: OpenDeadline {
                deadline_id,
                revision,
                kind,
                stated: Stated {
                    date,
                    inclusive: Inclusive::Yes,
                    offset: StatedOffset::Local,
                },
                learned_at,
                // What is over was still to be told of, if the computer was off on its day.
                settled: if dismissed { Settled::Yes } else { Settled::No },
                moved: Moved::No,
                series: kind.series(aside.leads(kind, &wishes.settings)),
                put_off: aside.put_off(revision),
            },
            view: DeadlineView {
                deadline_id: deadline_id.to_string(),
                account: account.transpose()?,
                title: None,
                kind: kind.code().to_owned(),
                what,
                purpose: purpose.map(|p| p.code().to_owned()),
                date: date.to_string(),
                safe_day: date.to_string(),
                status: status.code().to_owned(),
                days_left: i32::try_from(today.days_until(date)).unwrap_or(i32::MAX),
                settled,
                dismissed,
                done: false,
                if_nothing: None,
                if_nothing_words: None,
                why,
                source: None,
                revisions: vec![RevisionView {
                    revision,
                    date: Some(date.to_string()),
                    announced_on: learned_at
                        .local(self.ports.clock.zone().offset_at(learned_at))
                        .date
                        .to_string(),
                    source: None,
                }],
            },
        })
    }
}

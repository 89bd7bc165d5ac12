//! Dates to act by: taken from the catalogue as they become known, moved, dismissed, listed.

mod agenda;
mod asking;
mod computed;
mod follow;
mod known;
mod names;

pub use agenda::Dismissed;
pub use names::DateNames;

pub(crate) use follow::{is_about, moves};
pub(crate) use known::KnownDate;

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{CatalogueService, DefaultOutcome, FactMeta};
use consent_core::command::Command;
use consent_core::deadlines::{DeadlineKind, DismissReason, Inclusive, Stated, StatedOffset};
use consent_core::id::DeadlineId;
use consent_core::state::{Deadline, DeadlineRevision, LedgerState};
use consent_core::time::CivilDate;

use crate::as_of::When;
use crate::catalogue::speaker_inside;
use crate::change::ChangeSet;
use crate::choices::{Told, if_nothing_by, if_nothing_words};
use crate::dto::{AddDeadlineRequest, DeadlineView, RevisionView, SourceView};
use crate::error::AppError;
use crate::vault::{ConsentApp, erasable, user};
use crate::words;

impl ConsentApp {
    /// Adds a date of the person's own.
    pub fn add_deadline(&mut self, request: &AddDeadlineRequest) -> Result<ChangeSet, AppError> {
        let deadline_id = DeadlineId::from_bytes(self.ports.ids.next_id());
        let title = words::told("the title", &request.title, words::NAME_MOST)?;
        let source = request.source.as_deref().map(str::trim);
        let source = source.filter(|source| !source.is_empty());
        let source = source.map(|text| words::told("the source", text, words::SOURCE_MOST));
        let source = source.transpose()?;
        let (title, content) = erasable(self.ports.ids.as_mut(), title);
        let mut command = user(Command::AddDeadline {
            deadline_id,
            account_id: request.account_id,
            kind: DeadlineKind::Own,
            title: Some(title),
            purpose: None,
            stated: Stated {
                date: request.date,
                inclusive: Inclusive::Yes,
                offset: StatedOffset::Local,
            },
            announced_on: self.today(),
            if_nothing: None,
            source: source.map(str::to_owned),
        });
        command.contents.push(content);
        self.ask(command)
    }

    /// The person set a date.
    pub fn tell_own_deadline(&mut self, request: &AddDeadlineRequest) -> Result<Told, AppError> {
        let changes = self.add_deadline(request)?;
        self.told(changes, None)
    }

    /// Moves a date, as announced on a day; none means that it was withdrawn.
    pub fn move_deadline(
        &mut self,
        deadline_id: DeadlineId,
        date: Option<CivilDate>,
        announced_on: Option<CivilDate>,
        source: Option<String>,
    ) -> Result<ChangeSet, AppError> {
        let announced_on = announced_on.unwrap_or_else(|| self.today());
        let stated = date.map(stated);
        self.ask(user(Command::MoveDeadline {
            deadline_id,
            stated,
            announced_on,
            source,
        }))
    }

    /// Says that nothing is to be done about a date any more.
    pub fn dismiss_deadline(
        &mut self,
        deadline_id: DeadlineId,
        reason: DismissReason,
    ) -> Result<ChangeSet, AppError> {
        self.ask(user(Command::DismissDeadline {
            deadline_id,
            reason,
        }))
    }

    /// The date on record whose id begins so.
    pub fn find_deadline(&self, start: &str) -> Result<DeadlineId, AppError> {
        let id = self.date_names()?.find(start)?;
        if self.state(None)?.deadlines.contains_key(&id) {
            Ok(id)
        } else {
            Err(AppError::ComputedDay)
        }
    }

    /// Every date, the settled ones too, as they stand on a day, nearest first.
    pub fn deadlines(&self, when: impl Into<When>) -> Result<Vec<DeadlineView>, AppError> {
        let clocks = when.into().clocks(self.today());
        self.deadline_views(&self.state_by(clocks)?, clocks.on)
    }

    pub(crate) fn deadline_views(
        &self,
        state: &LedgerState,
        on: CivilDate,
    ) -> Result<Vec<DeadlineView>, AppError> {
        let say = self.words();
        let zone = self.ports.clock.zone();
        let now = self.now();
        let mut views = vec![];
        for deadline in state.deadlines.values() {
            let Some(in_force) = deadline.in_force() else {
                continue;
            };
            let Some(date) = in_force.date else { continue };
            let stated = Stated {
                date,
                inclusive: in_force.inclusive,
                offset: in_force.offset,
            };
            let reading = stated.read(zone.as_ref());
            // Today is a moment, any other day is a day.
            let status = if on == now.today() {
                reading.status(now.at, zone.as_ref())
            } else {
                reading.status_on(on)
            };
            let account = deadline.account_id.and_then(|id| state.accounts.get(&id));
            let service = account.map(|account| self.service_of(state, account));
            let service = service.transpose()?;
            let fact = in_force.fact.as_ref();
            let fact = fact.and_then(|fact| service.as_ref()?.fact(fact).cloned());
            let title = self.text_of(deadline.title)?;
            views.push(DeadlineView {
                what: known::words(
                    say,
                    deadline.kind.into(),
                    deadline.purpose,
                    title.as_deref(),
                ),
                deadline_id: deadline.deadline_id.to_string(),
                account: account
                    .map(|account| self.account_ref(state, account, on))
                    .transpose()?,
                title,
                kind: deadline.kind.code().to_owned(),
                purpose: deadline.purpose.map(|p| p.code().to_owned()),
                date: date.to_string(),
                safe_day: reading.safe_day.to_string(),
                status: status.code().to_owned(),
                days_left: i32::try_from(on.days_until(date)).unwrap_or(i32::MAX),
                settled: state.is_settled(deadline, on),
                dismissed: deadline.dismissed_on.is_some_and(|d| d <= on),
                done: deadline.dismissed_because.as_deref() == Some(DismissReason::Done.code()),
                if_nothing: deadline.if_nothing.clone(),
                if_nothing_words: nothing_words(say, deadline, service.as_deref(), fact.as_ref()),
                why: why(
                    say,
                    deadline,
                    in_force,
                    date,
                    reading.safe_day,
                    fact.as_ref(),
                ),
                source: source_of(in_force, fact.as_ref()),
                revisions: deadline
                    .revisions
                    .iter()
                    .map(|r| RevisionView {
                        revision: r.revision,
                        date: r.date.map(|d| d.to_string()),
                        announced_on: r.announced_on.to_string(),
                        source: r.source.clone(),
                    })
                    .collect(),
            });
        }
        views.sort_by(|a, b| (&a.date, &a.deadline_id).cmp(&(&b.date, &b.deadline_id)));
        Ok(views)
    }
}

/// A provider's day: how it reads "by" and where it ends is not said, so it is read with caution.
fn stated(date: CivilDate) -> Stated {
    Stated {
        date,
        inclusive: Inclusive::Unknown,
        offset: StatedOffset::Unknown,
    }
}

/// The source of the fact behind the date in force, else the address the person gave.
fn source_of(in_force: &DeadlineRevision, fact: Option<&FactMeta>) -> Option<SourceView> {
    if let Some(fact) = fact {
        let sources: Vec<SourceView> = SourceView::all(fact).collect();
        let same = sources
            .iter()
            .find(|s| Some(s.place()) == in_force.source.as_deref());
        return same.cloned().or_else(|| SourceView::leading(fact));
    }
    in_force.source.as_ref().map(|url| SourceView {
        title: url.clone(),
        url: Some(url)
            .filter(|url| url.starts_with("https://"))
            .cloned()
            .unwrap_or_default(),
        kind: "user".to_owned(),
        as_of: in_force.announced_on.to_string(),
        confidence: "low".to_owned(),
    })
}

/// What doing nothing leads to, and whether sources disagree about it.
fn nothing_words(
    say: &Words,
    deadline: &Deadline,
    service: Option<&CatalogueService>,
    fact: Option<&FactMeta>,
) -> Option<String> {
    let recorded: DefaultOutcome = deadline.if_nothing.as_deref()?.parse().ok()?;
    // What the catalogue in force says of the date in force; else what was recorded with it.
    let told = fact.and_then(|fact| {
        let mut all = service?.announcements.iter();
        all.find(|announced| announced.meta.id == fact.id)
    });
    let outcome = told.map_or(recorded, |fact| fact.default_outcome);
    let words = match fact {
        Some(fact) => if_nothing_by(say, outcome, &speaker_inside(say, fact)),
        None => if_nothing_words(say, outcome),
    };
    let facts = deadline.revisions.iter().filter_map(|r| r.fact.as_ref());
    Some(match words.strip_suffix('.') {
        Some(words) if service.is_some_and(|s| s.is_outcome_disputed(facts)) => {
            say!(say, "date-other-sources-say-otherwise", words = words)
        }
        _ => words,
    })
}

/// Why this date and this last safe day, in sentences.
fn why(
    say: &Words,
    deadline: &Deadline,
    in_force: &DeadlineRevision,
    date: CivilDate,
    safe_day: CivilDate,
    fact: Option<&FactMeta>,
) -> Vec<String> {
    let mut lines = vec![];
    if deadline.kind == DeadlineKind::Own {
        lines.push(say!(say, "date-you-set-this-date-yourself-it"));
    }
    if let Some(source) = source_of(in_force, fact) {
        lines.push(say!(
            say,
            "date-names",
            title = source.title,
            as_of = source.as_of,
            day = say.day(date)
        ));
    }
    if in_force.offset == StatedOffset::Unknown {
        lines.push(say!(
            say,
            "date-it-says-neither-whether-that-day",
            day = say.day(safe_day)
        ));
    }
    for pair in deadline.revisions.windows(2) {
        if let [before, after] = pair {
            let said = |r: &DeadlineRevision| {
                r.date
                    .map_or_else(|| say!(say, "date-no-date"), |it| say.day(it))
            };
            lines.push(say!(
                say,
                "date-moved-announced-on",
                before = said(before),
                after = said(after),
                announced_on = say.day(after.announced_on)
            ));
        }
    }
    lines.extend(fact.and_then(|meta| meta.note.clone()));
    lines
}

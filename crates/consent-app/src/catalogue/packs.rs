//! Packs: looked at before they are adopted, adopted as they were shown.

use std::path::{Path, PathBuf};

use consent_core::catalogue::{
    Catalogue, CatalogueDeadline, CatalogueService, Change, FactChange, ServiceChange, diff,
    edition_day,
};
use consent_core::command::{Asked, Command, EditionFrom};
use consent_core::decide;
use consent_core::event::{Context, Origin};
use consent_core::id::DeadlineId;
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;
use consent_formats::pack::{self, PackError, Signed};

use super::with_own;
use crate::change::ChangeSet;
use crate::choices::Told;
use crate::deadlines::{is_about, moves};
use crate::dto::{
    self, AdoptPackRequest, ChangeKind, DateChangeView, FactChangeView, PackPreviewView,
    ServiceChangeView, SourceView,
};
use crate::error::AppError;
use crate::say;
use crate::vault::{ConsentApp, user};
use crate::words::Words;

/// So far ahead that every announcement of a pack is known by then.
const FAR_DAYS: i64 = 36_500;
/// An edition may be dated so many days ahead: clocks and time zones differ, a month is no mistake.
const EDITION_AHEAD_DAYS: i64 = 31;

/// A pack that passed every check and was shown.
pub(crate) struct LookedAt {
    text: String,
    signed: Signed,
    catalogue: std::sync::Arc<Catalogue>,
}

/// A date of a followed account that a pack would change.
struct DateChange {
    view: DateChangeView,
    /// The date on record, if the pack has it no more.
    withdrawn: Option<DeadlineId>,
}

impl ConsentApp {
    /// Reads a pack and its signature beside it, checks both, and says what adopting it would change.
    /// Nothing is written. Its bytes are kept, so that what is adopted is what was shown.
    pub fn preview_pack(
        &mut self,
        path: &Path,
        key: Option<&str>,
    ) -> Result<PackPreviewView, AppError> {
        self.looked_at = None;
        let bytes = self.read_limited(path, pack::PACK_MOST_BYTES)?;
        let beside = PathBuf::from(format!("{}.minisig", path.display()));
        let signature = self.read_limited(&beside, pack::SIGNATURE_MOST_BYTES)?;
        let signed = pack::check_signature(&bytes, &signature, &self.keys_to_try(key)?)?;
        let catalogue = pack::read(&bytes)?;
        let text = String::from_utf8(bytes).map_err(|_| PackError::Malformed {
            reason: "it is no UTF-8".to_owned(),
        })?;
        let looked_at = LookedAt {
            text,
            signed,
            catalogue: std::sync::Arc::new(catalogue),
        };
        let view = self.preview(&looked_at)?;
        self.looked_at = Some(looked_at);
        Ok(view)
    }

    /// Adopts the pack that was looked at last, if it is the one named.
    ///
    /// # Errors
    /// A date would move later or be withdrawn, and that was not accepted; then nothing is written.
    pub fn adopt_pack(&mut self, request: &AdoptPackRequest) -> Result<ChangeSet, AppError> {
        let Some(looked_at) = self.looked_at.take() else {
            return Err(AppError::PackNotShown);
        };
        if looked_at.catalogue.digest.to_string() != request.digest {
            return Err(AppError::PackNotShown);
        }
        let state = self.state(None)?;
        let after = self.with_pack(&state, &looked_at)?;
        let dates = self.date_changes(&state, &after)?;
        let later: Vec<String> = dates
            .iter()
            .filter(|date| date.view.later)
            .map(|date| said(self.words(), &date.view))
            .collect();
        if !later.is_empty() && !request.accept_later {
            self.looked_at = Some(looked_at);
            return Err(AppError::LaterDates { dates: later });
        }
        let digest = looked_at.catalogue.digest;
        let mut adoption = user(adoption(&looked_at)?);
        adoption.pack = Some((digest, looked_at.text));
        let mut changes = self.ask(adoption)?;
        if !self.is_trusted(&looked_at.signed.key)? {
            self.trust_key(looked_at.signed.key.text(), None)?;
        }
        changes.join(self.follow_catalogue()?);
        for deadline_id in dates.iter().filter_map(|date| date.withdrawn) {
            let mut withdrawal = user(Command::MoveDeadline {
                deadline_id,
                stated: None,
                announced_on: self.today(),
                source: None,
            });
            withdrawal.context.origin = Some(Origin::Catalogue);
            changes.join(self.ask(withdrawal)?);
        }
        Ok(changes)
    }

    /// The person adopted the pack that the window showed.
    pub fn tell_adoption(&mut self, request: &AdoptPackRequest) -> Result<Told, AppError> {
        let changes = self.adopt_pack(request)?;
        self.told(changes, None)
    }

    fn read_limited(&self, path: &Path, most_bytes: u64) -> Result<Vec<u8>, AppError> {
        let read = self
            .ports
            .files
            .read_at_most(path, most_bytes.saturating_add(1));
        read.map_err(|error| AppError::FileNotRead {
            path: path.display().to_string(),
            reason: error.kind(),
        })
    }

    fn preview(&self, looked_at: &LookedAt) -> Result<PackPreviewView, AppError> {
        let state = self.state(None)?;
        let asked = Asked {
            command: adoption(looked_at)?,
            occurred: None,
            context: Context::default(),
        };
        // The same no as when it is adopted; nothing is written by asking.
        decide(&state, &asked, &self.now())?;
        let before = self.adopted_catalogue(&state)?;
        let after = self.with_pack(&state, looked_at)?;
        let today = self.today();
        let newest = edition_day(&before.edition).map_or(today, |day| day.max(today));
        refuse_far_edition(looked_at, newest)?;
        let followed = |change: &ServiceChange| {
            state
                .followed(today)
                .any(|a| a.service_id == change.service_id)
        };
        let mut services: Vec<ServiceChangeView> = diff(&before, &after)
            .into_iter()
            .map(|change| service_view(followed(&change), change))
            .collect();
        services.sort_by_key(|service| (!service.followed, service.service_id.clone()));
        let facts = looked_at
            .catalogue
            .services
            .values()
            .map(|s| s.metas().count());
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(PackPreviewView {
            edition: looked_at.catalogue.edition.clone(),
            from_edition: before.edition.clone(),
            digest: looked_at.catalogue.digest.to_string(),
            signer: looked_at.signed.key.id().to_owned(),
            signer_known: self.is_trusted(&looked_at.signed.key)?,
            remark: looked_at.signed.remark.clone(),
            services_count: count(looked_at.catalogue.services.len()),
            facts_count: count(facts.sum()),
            services,
            dates: self
                .date_changes(&state, &after)?
                .into_iter()
                .map(|date| date.view)
                .collect(),
        })
    }

    /// The catalogue as it would be; refused if its names or ids clash with those of other editions.
    fn with_pack(
        &self,
        state: &LedgerState,
        looked_at: &LookedAt,
    ) -> Result<std::sync::Arc<Catalogue>, AppError> {
        let before = self.adopted_catalogue(state)?;
        let whole = before.with_editions([looked_at.catalogue.as_ref()]);
        let problems = whole.clashes();
        if problems.is_empty() {
            Ok(std::sync::Arc::new(whole))
        } else {
            Err(PackError::Catalogue { problems }.into())
        }
    }

    /// Each date of a followed account that would be another one.
    fn date_changes(
        &self,
        state: &LedgerState,
        after: &std::sync::Arc<Catalogue>,
    ) -> Result<Vec<DateChange>, AppError> {
        let today = self.today();
        let after = with_own(after, state);
        let mut changes = vec![];
        for account in state.followed(today) {
            let Some(service) = after.service(&account.service_id) else {
                continue;
            };
            let name = self.account_words(state, account)?;
            let coordinate = Self::coordinate(state, account, today);
            let known = service.deadlines(&coordinate, today);
            let mine = || {
                let of = state.deadlines.values();
                of.filter(|d| d.account_id == Some(account.account_id))
            };
            for date in &known {
                let existing = mine().find(|d| is_about(d, date, service));
                let from = existing.and_then(|d| d.in_force()).and_then(|r| r.date);
                let to = moves(existing, date).date;
                let over = existing.is_none() && to.is_none_or(|day| day < account.added_on);
                if from != to && !over {
                    changes.push(DateChange {
                        view: DateChangeView {
                            account: name.clone(),
                            title: date.title.clone(),
                            from: from.map(|day| day.to_string()),
                            to: to.map(|day| day.to_string()),
                            later: from.is_some_and(|from| is_lost(from, to, today)),
                        },
                        withdrawn: None,
                    });
                }
            }
            changes.extend(self.announced_ahead((state, account, &name), service)?);
            for deadline in mine() {
                let Some(in_force) = deadline.in_force() else {
                    continue;
                };
                let gone = in_force
                    .fact
                    .as_ref()
                    .is_some_and(|f| service.fact(f).is_none());
                let elsewhere = known.iter().any(|k| is_about(deadline, k, service));
                let ahead = in_force.date.filter(|day| *day >= today);
                if let (true, false, Some(day)) = (gone, elsewhere, ahead) {
                    changes.push(DateChange {
                        view: DateChangeView {
                            account: name.clone(),
                            title: "a date to decide by".to_owned(),
                            from: Some(day.to_string()),
                            to: None,
                            later: true,
                        },
                        withdrawn: Some(deadline.deadline_id),
                    });
                }
            }
        }
        Ok(changes)
    }

    /// Dates that announcements of days ahead would move later than those in force now would: they are
    /// not due to be followed yet, and when they are, nobody is asked.
    fn announced_ahead(
        &self,
        (state, account, name): (&LedgerState, &Account, &str),
        after: &CatalogueService,
    ) -> Result<Vec<DateChange>, AppError> {
        let today = self.today();
        let before = self.catalogue_of(state)?;
        let Some(before) = before.service(&account.service_id) else {
            return Ok(vec![]);
        };
        let coordinate = Self::coordinate(state, account, today);
        let far = today.plus_days(FAR_DAYS).unwrap_or(today);
        let ahead = |service: &CatalogueService| service.deadlines(&coordinate, far);
        let (was, will) = (ahead(before), ahead(after));
        let last =
            |date: &CatalogueDeadline| date.revisions.last().map(|r| (r.date, r.announced_on));
        let mut changes = vec![];
        for date in &will {
            let old = was.iter().find(|old| old.began_with == date.began_with);
            let (Some((from, _)), Some((to, announced_on))) = (old.and_then(last), last(date))
            else {
                continue;
            };
            if announced_on > today && is_lost(from, Some(to), today) {
                changes.push(DateChange {
                    view: DateChangeView {
                        account: name.to_owned(),
                        title: date.title.clone(),
                        from: Some(from.to_string()),
                        to: Some(to.to_string()),
                        later: true,
                    },
                    withdrawn: None,
                });
            }
        }
        Ok(changes)
    }

    fn account_words(&self, state: &LedgerState, account: &Account) -> Result<String, AppError> {
        let view = self.account_ref(state, account, self.today())?;
        let parts = [Some(view.name), view.plan, view.label];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        Ok(parts.join(", "))
    }
}

/// Whether a day to decide by would be lost unseen: moved later, taken away, or put into the past.
fn is_lost(from: CivilDate, to: Option<CivilDate>, today: CivilDate) -> bool {
    to.is_none_or(|to| to > from || (from >= today && to < today))
}

/// An edition far ahead would keep every later one out.
fn refuse_far_edition(looked_at: &LookedAt, newest: CivilDate) -> Result<(), AppError> {
    let edition = &looked_at.catalogue.edition;
    let far = edition_day(edition).is_some_and(|day| newest.days_until(day) > EDITION_AHEAD_DAYS);
    if far {
        let reason = format!(
            "its edition {edition} is more than {EDITION_AHEAD_DAYS} days ahead, and would keep every later one out"
        );
        return Err(PackError::Malformed { reason }.into());
    }
    Ok(())
}

fn adoption(looked_at: &LookedAt) -> Result<Command, AppError> {
    let edition = &looked_at.catalogue.edition;
    Ok(Command::AdoptCatalogue {
        edition: edition_day(edition).ok_or_else(|| PackError::Malformed {
            reason: format!("its edition {edition:?} is no day"),
        })?,
        digest: looked_at.catalogue.digest,
        from: EditionFrom::Pack {
            signer: looked_at.signed.key.id().to_owned(),
        },
    })
}

fn said(say: &Words, date: &DateChangeView) -> String {
    let spelled = |day: &Option<String>| match day {
        Some(day) => say.spelled(day),
        None => say!(say, "pack-no-date"),
    };
    format!(
        "{}: {} -> {}",
        date.account,
        spelled(&date.from),
        spelled(&date.to)
    )
}

fn service_view(followed: bool, change: ServiceChange) -> ServiceChangeView {
    ServiceChangeView {
        service_id: change.service_id.to_string(),
        name: change.name,
        is_new: change.before.is_none(),
        followed,
        new_hosts: change.new_hosts,
        facts: change.facts.into_iter().map(fact_view).collect(),
    }
}

fn fact_view(change: FactChange) -> FactChangeView {
    FactChangeView {
        fact_id: change.fact_id.to_string(),
        kind: dto::FactKind::from(change.kind),
        change: match change.change {
            Change::Added => ChangeKind::Added,
            Change::Changed => ChangeKind::Changed,
            Change::Removed => ChangeKind::Removed,
        },
        before: change.before,
        after: change.after,
        source: change.rests_on.as_ref().and_then(SourceView::leading),
    }
}

//! Where a purpose stands, with the reasons to look again.

use crate::words::Words;
use consent_core::catalogue::{CatalogueService, Coordinate};
use consent_core::choices::{Purpose, Standing, derive_standing};
use consent_core::state::{Account, LedgerState};

use super::stale::check_again;
use crate::as_of::Clocks;
use crate::dto::{self, DeadlineView, StandingView};

/// Purposes to show for an account: model training, and those of which something is recorded.
pub(crate) fn purposes_of(account: &Account) -> Vec<Purpose> {
    let mut purposes: Vec<Purpose> = account.purposes.keys().copied().collect();
    if !purposes.contains(&Purpose::ModelTraining) {
        purposes.insert(0, Purpose::ModelTraining);
    }
    purposes
}

/// Where one purpose of an account stands by two clocks; `dates` are those of the account.
pub(crate) fn standing_of(
    say: &Words,
    state: &LedgerState,
    account: &Account,
    purpose: Purpose,
    clocks: Clocks,
    (service, coordinate): (&CatalogueService, &Coordinate),
    dates: &[DeadlineView],
) -> StandingView {
    let on = clocks.on;
    let passed = dates
        .iter()
        .filter(|d| d.purpose.as_deref() == Some(purpose.code()) && d.status == "passed")
        .filter(|d| !d.dismissed)
        .filter_map(|d| d.date.parse().ok())
        .max();
    let history = state.history(account.account_id, purpose);
    let standing = derive_standing(&history, on, passed);
    let grade = history
        .steps
        .iter()
        .filter(|step| Some(step.on) == standing.since())
        .map(|step| step.grade)
        .next_back();
    let told = (purpose, &history);
    let check_again = check_again(say, account, told, clocks, service, coordinate);
    let view = StandingView::of(say, purpose, standing, grade, check_again);
    match (standing, purpose) {
        (Standing::NotKnown, Purpose::ModelTraining) => {
            match service.training_without_choice(coordinate, clocks.facts) {
                Some(none) => StandingView {
                    code: none.code().to_owned(),
                    words: say.say(&format!("standing-{}", none.code()), vec![]),
                    ..view
                },
                None => view,
            }
        }
        // A no is never shown as total: what it leaves out belongs to the line.
        (
            Standing::TurnedOff { .. } | Standing::Withdrew { .. } | Standing::SeenOff { .. },
            Purpose::ModelTraining,
        ) => StandingView {
            except: dto::excepted(say, service, coordinate),
            ..view
        },
        _ => view,
    }
}

//! Standing: where one purpose of one account stands on a day. Computed, never stored.

use crate::choices::{DefaultHow, Did, EndedBy, Grade, SwitchSeen};
use crate::id::EntryId;
use crate::time::CivilDate;

/// One thing in the history of a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A notice about it was shown.
    Asked,
    /// "Not now" was pressed.
    PutOff,
    /// The notice was accepted with the switch untouched, or moved.
    Accepted,
    /// The person's own act.
    Act(Did),
    /// The person looked.
    Seen(SwitchSeen),
    /// A default was seen in force.
    Default(DefaultHow),
    /// Someone else ended the choice.
    Ended(EndedBy),
}

/// A step with its day and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PurposeStep {
    /// The day it happened.
    pub on: CivilDate,
    /// What happened.
    pub step: Step,
    /// How sure the record is.
    pub grade: Grade,
    /// The entry that says so.
    pub entry_id: EntryId,
}

/// Everything that happened for one purpose of one account, in the order of the fold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PurposeHistory {
    /// The steps.
    pub steps: Vec<PurposeStep>,
}

impl PurposeHistory {
    /// The day the switch was last seen or moved, up to `on`.
    #[must_use]
    pub fn last_looked(&self, on: CivilDate) -> Option<CivilDate> {
        let looked =
            |s: &&PurposeStep| matches!(s.step, Step::Act(_) | Step::Seen(_) | Step::Default(_));
        self.steps
            .iter()
            .filter(|s| s.on <= on)
            .filter(looked)
            .map(|s| s.on)
            .max()
    }

    /// The positions of the switch over time as far as they are known, in order. Where it is found
    /// otherwise than it was, nobody knows when it moved: the days between are not known.
    #[must_use]
    pub fn positions(&self) -> Vec<(CivilDate, SwitchSeen)> {
        let mut positions: Vec<(CivilDate, SwitchSeen)> = vec![];
        for step in &self.steps {
            let Some((on, position)) = Self::position(step) else {
                continue;
            };
            if let (Step::Seen(_), Some((last, before))) = (step.step, positions.last().copied())
                && before != position
                && let Some(unseen) = last.plus_days(1).filter(|day| *day < on)
            {
                positions.push((unseen, SwitchSeen::NotFound));
            }
            positions.push((on, position));
        }
        positions
    }

    fn position(s: &PurposeStep) -> Option<(CivilDate, SwitchSeen)> {
        match s.step {
            Step::Act(did) => Some((s.on, did.leaves())),
            Step::Seen(seen) => Some((s.on, seen)),
            Step::Default(_) => Some((s.on, SwitchSeen::On)),
            Step::Asked | Step::PutOff | Step::Accepted | Step::Ended(_) => None,
        }
    }
}

/// Where a purpose stands. A default that was left on is not an act, and has its own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No record.
    NotKnown,
    /// "Not now" was pressed, nothing since.
    PutOff {
        /// The day.
        on: CivilDate,
    },
    /// The person's own no by the switch.
    TurnedOff {
        /// The day.
        on: CivilDate,
    },
    /// The person's own yes.
    Allowed {
        /// The day.
        on: CivilDate,
    },
    /// The person took a consent back.
    Withdrew {
        /// The day.
        on: CivilDate,
    },
    /// On, seen by the person, because nobody turned it off.
    DefaultOn {
        /// The day it was seen or came about.
        on: CivilDate,
    },
    /// Off when the person looked, without an act of theirs.
    SeenOff {
        /// The day.
        on: CivilDate,
    },
    /// On when the person looked; nobody has said who turned it on.
    SeenOn {
        /// The day.
        on: CivilDate,
    },
    /// The switch could not be found.
    SwitchNotFound {
        /// The day.
        on: CivilDate,
    },
    /// A date to decide by passed, and the switch was not looked at since.
    DatePassedNotChecked {
        /// The day written in the deadline.
        due: CivilDate,
    },
    /// The provider or a court ended the choice.
    Ended {
        /// Who.
        by: EndedBy,
        /// The day.
        on: CivilDate,
    },
}

impl Standing {
    /// The stable code, used in exports, JSON and as the key of the words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotKnown => "not-known",
            Self::PutOff { .. } => "put-off",
            Self::TurnedOff { .. } => "turned-off",
            Self::Allowed { .. } => "allowed",
            Self::Withdrew { .. } => "withdrew",
            Self::DefaultOn { .. } => "default-on",
            Self::SeenOff { .. } => "seen-off",
            Self::SeenOn { .. } => "seen-on",
            Self::SwitchNotFound { .. } => "switch-not-found",
            Self::DatePassedNotChecked { .. } => "date-passed",
            Self::Ended {
                by: EndedBy::Provider,
                ..
            } => "ended-provider",
            Self::Ended {
                by: EndedBy::Court, ..
            } => "ended-court",
        }
    }

    /// The day it goes back to, if any.
    #[must_use]
    pub const fn since(self) -> Option<CivilDate> {
        match self {
            Self::NotKnown => None,
            Self::DatePassedNotChecked { due: on }
            | Self::PutOff { on }
            | Self::TurnedOff { on }
            | Self::Allowed { on }
            | Self::Withdrew { on }
            | Self::DefaultOn { on }
            | Self::SeenOff { on }
            | Self::SeenOn { on }
            | Self::SwitchNotFound { on }
            | Self::Ended { on, .. } => Some(on),
        }
    }
}

/// The standing on day `on`. `passed_due` is the written day of a date to decide by that has passed by
/// then; it counts as unchecked unless the switch was moved or seen after it was announced.
#[must_use]
pub fn derive_standing(
    history: &PurposeHistory,
    on: CivilDate,
    passed_due: Option<CivilDate>,
) -> Standing {
    let mut standing = Standing::NotKnown;
    for step in history.steps.iter().filter(|s| s.on <= on) {
        standing = after(standing, step);
    }
    match (standing, passed_due) {
        (Standing::NotKnown | Standing::PutOff { .. }, Some(due)) => {
            Standing::DatePassedNotChecked { due }
        }
        _ => standing,
    }
}

fn after(standing: Standing, step: &PurposeStep) -> Standing {
    let on = step.on;
    match step.step {
        // Being asked, or pressing the button that goes on, says nothing about the switch.
        Step::Asked | Step::Accepted => standing,
        Step::PutOff => match standing {
            Standing::NotKnown | Standing::PutOff { .. } => Standing::PutOff { on },
            known => known,
        },
        Step::Act(Did::TurnedOff | Did::Refused) => Standing::TurnedOff { on },
        Step::Act(Did::TurnedOn | Did::Given) => Standing::Allowed { on },
        Step::Act(Did::Withdrawn) => Standing::Withdrew { on },
        Step::Default(_) => Standing::DefaultOn { on },
        Step::Ended(by) => Standing::Ended { by, on },
        Step::Seen(seen) => match (standing, seen) {
            // Seen unchanged: the act behind it stands.
            (Standing::TurnedOff { .. } | Standing::Withdrew { .. }, SwitchSeen::Off)
            | (Standing::Allowed { .. } | Standing::DefaultOn { .. }, SwitchSeen::On) => standing,
            (_, SwitchSeen::Off) => Standing::SeenOff { on },
            (_, SwitchSeen::On) => Standing::SeenOn { on },
            (_, SwitchSeen::NotFound) => Standing::SwitchNotFound { on },
        },
    }
}

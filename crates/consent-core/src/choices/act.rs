//! The words of an act: what a hand did, what an eye saw, and who says on which ground.

use serde::{Deserialize, Serialize};

use super::purpose::codes;
use std::fmt;
use std::str::FromStr;

codes!(
    /// Which kind of act; the third kind, a statutory right, is a request of its own.
    ActKind {
        /// The provider's switch, moved by the person's own hand.
        Setting = "setting",
        /// Consent; only where the provider claims consent as its basis.
        Consent = "consent",
    }
);

codes!(
    /// What the person did.
    Did {
        /// Moved the switch to the position that allows the purpose.
        TurnedOn = "turned-on",
        /// Moved it to the position that refuses the purpose.
        TurnedOff = "turned-off",
        /// Consent: said yes (GDPR Art. 4(11)).
        Given = "given",
        /// Consent: said no when asked.
        Refused = "refused",
        /// Consent: took a yes back (GDPR Art. 7(3)).
        Withdrawn = "withdrawn",
    }
);

impl Did {
    /// Which kind of act this is a form of.
    #[must_use]
    pub const fn kind(self) -> ActKind {
        match self {
            Self::TurnedOn | Self::TurnedOff => ActKind::Setting,
            Self::Given | Self::Refused | Self::Withdrawn => ActKind::Consent,
        }
    }

    /// Whether the purpose is allowed after it.
    #[must_use]
    pub const fn leaves(self) -> SwitchSeen {
        match self {
            Self::TurnedOn | Self::Given => SwitchSeen::On,
            Self::TurnedOff | Self::Refused | Self::Withdrawn => SwitchSeen::Off,
        }
    }
}

codes!(
    /// Where a switch was seen to stand. Seeing is not an act.
    SwitchSeen {
        /// The purpose is allowed.
        On = "on",
        /// The purpose is refused.
        Off = "off",
        /// There is no such switch any more.
        NotFound = "not-found",
    }
);

codes!(
    /// How sure the record is of what it says.
    Grade {
        /// Told from memory.
        Asserted = "asserted",
        /// The person looked at the switch.
        Seen = "seen",
        /// A file shows it.
        Evidenced = "evidenced",
    }
);

codes!(
    /// The form in which a notice came.
    NoticeForm {
        /// A pop-up over the service.
        PopUp = "pop-up",
        /// A question within the service.
        Prompt = "prompt",
        /// An e-mail.
        Email = "e-mail",
        /// A page that was read.
        Page = "page",
    }
);

codes!(
    /// What happened to the switch when a notice was accepted.
    SwitchTouched {
        /// The person moved it.
        Moved = "moved",
        /// It was left as it was set beforehand.
        Untouched = "untouched",
    }
);

codes!(
    /// How a default came to apply.
    DefaultHow {
        /// Accept was pressed with the switch untouched.
        AcceptedUntouched = "accepted-untouched",
        /// The switch was seen on, and nobody had moved it.
        Seen = "seen",
        /// A new account came with it.
        NewAccount = "new-account",
    }
);

codes!(
    /// Why the person looked at a switch.
    ObservedCause {
        /// It was time to look again, or the date had passed.
        Schedule = "schedule",
        /// A later edition of the terms.
        Edition = "edition",
        /// A letter.
        Letter = "letter",
    }
);

codes!(
    /// Who ended a choice that the person had made.
    EndedBy {
        /// The provider.
        Provider = "provider",
        /// A court.
        Court = "court",
    }
);

codes!(
    /// Who names a claimed basis.
    BasisSays {
        /// The provider.
        Provider = "provider",
        /// A regulator.
        Regulator = "regulator",
        /// The person.
        User = "user",
    }
);

/// The ground named for a purpose, and who names it. Missing is `not-stated`, never a guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimedBasis {
    /// `consent`, `contract`, `legitimate-interests`, `legal-obligation`, `other` or `not-stated`.
    pub code: String,
    /// Who names it.
    pub says: BasisSays,
    /// Where.
    pub source: String,
}

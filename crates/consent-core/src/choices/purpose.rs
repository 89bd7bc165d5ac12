//! What data is used for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// Every value, in the order of the list in the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code used in the ledger, in exports and on the command line.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }

        impl FromStr for $name {
            type Err = crate::id::ParseIdError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|v| v.code() == text).ok_or_else(|| {
                    crate::id::ParseIdError { kind: stringify!($name), text: text.to_owned() }
                })
            }
        }
    };
}
pub(crate) use codes;

codes!(
    /// What data is used for; each purpose is chosen, and stands, by itself.
    Purpose {
        /// Training and improving models.
        ModelTraining = "model-training",
        /// People read samples.
        HumanReview = "human-review",
        /// Memory and tailored answers.
        Personalisation = "personalisation",
        /// Ads from use or content.
        Advertising = "advertising",
        /// Passing on to third parties.
        Sharing = "sharing",
        /// Use of thumbs and reports that the person sends.
        Feedback = "feedback",
        /// Content of linked services.
        Connectors = "connectors",
        /// Usage measurement.
        Analytics = "analytics",
        /// Giving the answer itself.
        Service = "service",
        /// Detection of misuse; flagged content.
        Safety = "safety",
    }
);

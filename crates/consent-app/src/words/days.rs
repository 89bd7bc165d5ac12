//! The one place on this side where days and periods become words of a sentence.

use consent_core::catalogue::{DurationKind, RetentionFact, RetentionState, StatedDuration};
use consent_core::time::{CivilDate, LocalTime, PartialDate, Period, Weekday};

use super::{Words, clock};
use crate::say;

impl Words {
    /// "Sun 28 Sep 2025".
    #[must_use]
    pub fn day(&self, date: CivilDate) -> String {
        let weekday = match date.weekday() {
            Weekday::Monday => 1,
            Weekday::Tuesday => 2,
            Weekday::Wednesday => 3,
            Weekday::Thursday => 4,
            Weekday::Friday => 5,
            Weekday::Saturday => 6,
            Weekday::Sunday => 7,
        };
        say!(
            self,
            "date-day",
            weekday = self.say(&format!("weekday-short-{weekday}"), vec![]),
            day = date.day().to_string(),
            month = self.say(&format!("month-short-{}", date.month()), vec![]),
            year = date.year().to_string(),
        )
    }

    /// "Sat 27 Sep 2025, 09:00": what the wall clock shows.
    pub(crate) fn moment(&self, local: LocalTime) -> String {
        format!("{}, {}", self.day(local.date), clock(local.minute))
    }

    /// "Sun 28 Sep 2025", "October 2025" or "2024": as precisely as it is known.
    pub(crate) fn partial(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Day(date) => self.day(date),
            PartialDate::Month(year, number) => {
                let month = self.say(&format!("month-long-{number}"), vec![]);
                say!(self, "date-month", month = month, year = year.to_string())
            }
            PartialDate::Year(year) => year.to_string(),
        }
    }

    /// "on Sun 28 Sep 2025", "in October 2025" or "in 2024".
    pub(crate) fn when(&self, date: PartialDate) -> String {
        let said = self.partial(date);
        match date {
            PartialDate::Day(_) => say!(self, "when-on-day", day = said),
            PartialDate::Month(..) => say!(self, "when-in-month", month = said),
            PartialDate::Year(_) => say!(self, "when-in-year", year = said),
        }
    }

    /// An ISO day as it stands in a view, in words; any other text as it is.
    #[must_use]
    pub fn spelled(&self, iso: &str) -> String {
        iso.parse()
            .map_or_else(|_| iso.to_owned(), |date| self.day(date))
    }

    /// "today", "in 1 day" is "1 day", "3 days ago": never zero days.
    #[must_use]
    pub fn days_ahead(&self, days: i32) -> String {
        match days {
            0 => say!(self, "ahead-today"),
            1.. => say!(self, "ahead-days", days = days),
            _ => say!(self, "ago-days", days = days.unsigned_abs()),
        }
    }

    /// "5 years", "30 days", "72 hours"; parts that are zero are left out.
    pub(crate) fn period(&self, period: Period) -> String {
        let text = period.to_string();
        let mut parts = vec![];
        let mut number = String::new();
        let mut of_a_day = false;
        for letter in text.chars() {
            let unit = match letter {
                digit if digit.is_ascii_digit() => {
                    number.push(digit);
                    continue;
                }
                'T' => {
                    of_a_day = true;
                    continue;
                }
                'Y' => "period-years",
                'M' if of_a_day => "period-minutes",
                'M' => "period-months",
                'W' => "period-weeks",
                'D' => "period-days",
                'H' => "period-hours",
                _ => continue,
            };
            let count = number.parse().unwrap_or(0_u32);
            if count != 0 {
                parts.push(say!(self, unit, count = count));
            }
            number.clear();
        }
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else {
            return say!(self, "period-none");
        };
        parts.fold(first, |before, next| {
            say!(self, "period-and", before = before, next = next)
        })
    }

    /// "up to 5 years", as firmly as the fact says it; none where it states no number.
    pub(crate) fn how_long(&self, fact: &RetentionFact) -> Option<String> {
        Some(match fact.duration? {
            StatedDuration::For(stated) if is_nothing(stated) => say!(self, "length-not-kept"),
            StatedDuration::For(stated) => {
                let length = self.period(stated);
                match fact.duration_kind {
                    Some(DurationKind::Max | DurationKind::Default) => {
                        say!(self, "length-at-most", length = length)
                    }
                    Some(DurationKind::Min) => say!(self, "length-at-least", length = length),
                    Some(DurationKind::Exact) => length,
                    Some(DurationKind::Unspecified) | None => {
                        say!(self, "length-about", length = length)
                    }
                }
            }
            StatedDuration::Nothing => say!(self, "length-not-kept"),
            StatedDuration::Indefinite => say!(self, "length-no-end"),
            StatedDuration::UntilDeleted => say!(self, "length-until-deleted"),
            StatedDuration::UntilAccountDeleted => say!(self, "length-until-account-deleted"),
        })
    }

    /// What a fact about keeping is about: "Chats you delete".
    pub(crate) fn about(&self, state: RetentionState) -> String {
        self.say(
            match state {
                RetentionState::OptedIn => "about-opted-in",
                RetentionState::OptedOut => "about-opted-out",
                RetentionState::ActiveChat => "about-active-chat",
                RetentionState::TemporaryChat => "about-temporary-chat",
                RetentionState::DeletedByUser => "about-deleted",
                RetentionState::Flagged => "about-flagged",
                RetentionState::FlagScores => "about-flag-scores",
                RetentionState::FeedbackGiven => "about-feedback",
                RetentionState::HumanReviewed => "about-human-reviewed",
                RetentionState::ApiDefault => "about-api",
                RetentionState::ZeroDataRetention => "about-zero-retention",
                RetentionState::AccountDeleted => "about-account-deleted",
                RetentionState::TrainingData => "about-training-data",
                RetentionState::OrgControlled => "about-org-controlled",
                RetentionState::LocalCopy => "about-local-copy",
            },
            vec![],
        )
    }

    /// "a, b and c".
    pub(crate) fn listed(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => say!(self, "list-and", first = first.join(", "), last = last),
        }
    }

    /// What a purpose is called within a sentence: "model training".
    pub(crate) fn purpose(&self, code: &str) -> String {
        let named = self.find(&format!("purpose-inside-{code}"), vec![]);
        named.unwrap_or_else(|| code.replace('-', " "))
    }
}

/// A day as errors say it for developers and logs, which are in English.
pub(crate) fn english_day(date: CivilDate) -> String {
    Words::of(super::Language::English).day(date)
}

/// Whether a period has no length: it is then never counted out as "0 days".
fn is_nothing(stated: Period) -> bool {
    stated.to_string().chars().all(|c| !matches!(c, '1'..='9'))
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    fn english() -> std::sync::Arc<Words> {
        Words::of(Language::English)
    }

    #[test]
    fn days_carry_their_weekday() {
        let day = |text: &str| english().day(text.parse().unwrap());
        assert_eq!(day("2025-09-28"), "Sun 28 Sep 2025");
        assert_eq!(day("2028-02-29"), "Tue 29 Feb 2028");
    }

    /// The same days as in `ui/src/format/dates.test.ts`.
    #[test]
    fn days_are_said_in_the_order_of_the_language() {
        let words = Words::of(Language::German);
        for (iso, said) in [
            ("2025-09-28", "So., 28. Sept. 2025"),
            ("2025-03-01", "Sa., 1. März 2025"),
            ("2025-05-05", "Mo., 5. Mai 2025"),
            ("2028-02-29", "Di., 29. Feb. 2028"),
            ("2026-12-31", "Do., 31. Dez. 2026"),
        ] {
            assert_eq!(words.spelled(iso), said);
        }
        assert_eq!(
            words.period("P1Y6M".parse().unwrap()),
            "1 Jahr und 6 Monate"
        );
    }

    #[test]
    fn a_date_is_said_as_precisely_as_it_is_known() {
        let said = |text: &str| english().when(text.parse().unwrap());
        assert_eq!(said("2025-09-28"), "on Sun 28 Sep 2025");
        assert_eq!(said("2025-10"), "in October 2025");
        assert_eq!(said("2024"), "in 2024");
    }

    #[test]
    fn a_day_in_a_view_is_spelled_and_nothing_else_is() {
        assert_eq!(english().spelled("2025-09-28"), "Sun 28 Sep 2025");
        for other in ["indefinite", "2025-09", "2025-13-40", ""] {
            assert_eq!(english().spelled(other), other);
        }
    }

    #[test]
    fn days_are_counted_from_today() {
        let said: Vec<String> = [-3, -1, 0, 1, 12]
            .into_iter()
            .map(|days| english().days_ahead(days))
            .collect();
        let expected = ["3 days ago", "1 day ago", "today", "1 day", "12 days"];
        assert_eq!(said, expected);
    }

    #[test]
    fn periods_are_counted_in_their_own_units() {
        let said = |text: &str| english().period(text.parse().unwrap());
        assert_eq!(said("P30D"), "30 days");
        assert_eq!(said("P1Y"), "1 year");
        assert_eq!(said("PT72H"), "72 hours");
        assert_eq!(said("P1Y6M"), "1 year and 6 months");
        assert_eq!(said("P0D"), "no time");
    }
}

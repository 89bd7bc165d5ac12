//! The one place on this side where days and periods become words of a sentence.

use consent_core::catalogue::{DurationKind, RetentionFact, RetentionState, StatedDuration};
use consent_core::time::{CivilDate, LocalTime, PartialDate, Period, Weekday};

use crate::error::AppError;

/// "Sun 28 Sep 2025".
pub(crate) fn day(date: CivilDate) -> String {
    let weekday = match date.weekday() {
        Weekday::Monday => "Mon",
        Weekday::Tuesday => "Tue",
        Weekday::Wednesday => "Wed",
        Weekday::Thursday => "Thu",
        Weekday::Friday => "Fri",
        Weekday::Saturday => "Sat",
        Weekday::Sunday => "Sun",
    };
    let month: String = month(date.month()).chars().take(3).collect();
    format!("{weekday} {} {month} {}", date.day(), date.year())
}

/// "Sat 27 Sep 2025, 09:00": what the wall clock shows.
pub(crate) fn moment(local: LocalTime) -> String {
    format!("{}, {}", day(local.date), clock(local.minute))
}

/// "09:00".
pub(crate) fn clock(minute: u16) -> String {
    let minute = u32::from(minute);
    format!("{:02}:{:02}", minute.div_euclid(60), minute.rem_euclid(60))
}

/// Minutes since midnight of "09:00"; none if it is no time of day.
pub(crate) fn minute_of(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| part.len() == 2 && part.chars().all(|c| c.is_ascii_digit());
    let (hours, minutes) = (
        digits(hours).then_some(hours)?,
        digits(minutes).then_some(minutes)?,
    );
    let (hours, minutes) = (hours.parse::<u16>().ok()?, minutes.parse::<u16>().ok()?);
    (hours < 24 && minutes < 60).then(|| hours.saturating_mul(60).saturating_add(minutes))
}

fn month(number: u32) -> &'static str {
    match number {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// "Sun 28 Sep 2025", "October 2025" or "2024": as precisely as it is known.
pub(crate) fn partial(date: PartialDate) -> String {
    match date {
        PartialDate::Day(date) => day(date),
        PartialDate::Month(year, number) => format!("{} {year}", month(number)),
        PartialDate::Year(year) => year.to_string(),
    }
}

/// "on Sun 28 Sep 2025", "in October 2025" or "in 2024".
pub(crate) fn when(date: PartialDate) -> String {
    let preposition = match date {
        PartialDate::Day(_) => "on",
        PartialDate::Month(..) | PartialDate::Year(_) => "in",
    };
    format!("{preposition} {}", partial(date))
}

/// An ISO day as it stands in a view, in words; any other text as it is.
#[must_use]
pub fn spelled(iso: &str) -> String {
    iso.parse().map_or_else(|_| iso.to_owned(), day)
}

/// "today", "in 1 day" is "1 day", "3 days ago": never zero days.
#[must_use]
pub fn days_ahead(days: i32) -> String {
    let plural = if days.unsigned_abs() == 1 { "" } else { "s" };
    match days {
        0 => "today".to_owned(),
        1.. => format!("{days} day{plural}"),
        _ => format!("{} day{plural} ago", days.unsigned_abs()),
    }
}

/// A text of the person's, trimmed, if it is there and not longer than an export can carry.
pub(crate) fn told<'a>(what: &'static str, text: &'a str, most: u32) -> Result<&'a str, AppError> {
    let text = text.trim();
    let found = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if found == 0 || found > most {
        return Err(AppError::TextLength { what, found, most });
    }
    Ok(text)
}

/// Characters of a name or title at most.
pub(crate) const NAME_MOST: u32 = 200;
/// Characters of the title or address of a source at most.
pub(crate) const SOURCE_MOST: u32 = 500;
/// Characters of a note at most.
pub(crate) const NOTE_MOST: u32 = 30_000;

/// "5 years", "30 days", "72 hours"; parts that are zero are left out.
pub(crate) fn period(period: Period) -> String {
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
            'Y' => "year",
            'M' if of_a_day => "minute",
            'M' => "month",
            'W' => "week",
            'D' => "day",
            'H' => "hour",
            _ => continue,
        };
        let plural = if number == "1" { "" } else { "s" };
        if number != "0" {
            parts.push(format!("{number} {unit}{plural}"));
        }
        number.clear();
    }
    if parts.is_empty() {
        "no time".to_owned()
    } else {
        parts.join(" and ")
    }
}

/// Whether a period has no length: it is then never counted out as "0 days".
fn is_nothing(stated: Period) -> bool {
    stated.to_string().chars().all(|c| !matches!(c, '1'..='9'))
}

/// "up to 5 years", as firmly as the fact says it; none where it states no number.
pub(crate) fn how_long(fact: &RetentionFact) -> Option<String> {
    Some(match fact.duration? {
        StatedDuration::For(stated) if is_nothing(stated) => "not kept".to_owned(),
        StatedDuration::For(stated) => {
            let length = period(stated);
            match fact.duration_kind {
                Some(DurationKind::Max | DurationKind::Default) => format!("up to {length}"),
                Some(DurationKind::Min) => format!("at least {length}"),
                Some(DurationKind::Exact) => length,
                Some(DurationKind::Unspecified) | None => format!("about {length}"),
            }
        }
        StatedDuration::Nothing => "not kept".to_owned(),
        StatedDuration::Indefinite => "no end stated".to_owned(),
        StatedDuration::UntilDeleted => "until you delete them".to_owned(),
        StatedDuration::UntilAccountDeleted => "until the account is deleted".to_owned(),
    })
}

/// What a fact about keeping is about: "Chats you delete".
pub(crate) fn about(state: RetentionState) -> &'static str {
    match state {
        RetentionState::OptedIn => "Kept for training",
        RetentionState::OptedOut => "Back-end copies",
        RetentionState::ActiveChat => "Chats you keep",
        RetentionState::TemporaryChat => "Temporary chats",
        RetentionState::DeletedByUser => "Chats you delete",
        RetentionState::Flagged => "Flagged chats",
        RetentionState::FlagScores => "Scores of safety checks",
        RetentionState::FeedbackGiven => "Feedback you send",
        RetentionState::HumanReviewed => "Samples that people read",
        RetentionState::ApiDefault => "Content sent over the API",
        RetentionState::ZeroDataRetention => "Under a zero-retention agreement",
        RetentionState::AccountDeleted => "After the account is closed",
        RetentionState::TrainingData => "Copies in training data",
        RetentionState::OrgControlled => "By your organisation's setting",
        RetentionState::LocalCopy => "Copies on your own device",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_carry_their_weekday() {
        assert_eq!(day("2025-09-28".parse().unwrap()), "Sun 28 Sep 2025");
        assert_eq!(day("2028-02-29".parse().unwrap()), "Tue 29 Feb 2028");
    }

    #[test]
    fn a_date_is_said_as_precisely_as_it_is_known() {
        let said = |text: &str| when(text.parse().unwrap());
        assert_eq!(said("2025-09-28"), "on Sun 28 Sep 2025");
        assert_eq!(said("2025-10"), "in October 2025");
        assert_eq!(said("2024"), "in 2024");
    }

    #[test]
    fn a_day_in_a_view_is_spelled_and_nothing_else_is() {
        assert_eq!(spelled("2025-09-28"), "Sun 28 Sep 2025");
        for other in ["indefinite", "2025-09", "2025-13-40", ""] {
            assert_eq!(spelled(other), other);
        }
    }

    #[test]
    fn periods_are_counted_in_their_own_units() {
        let said = |text: &str| period(text.parse().unwrap());
        assert_eq!(said("P30D"), "30 days");
        assert_eq!(said("P1Y"), "1 year");
        assert_eq!(said("PT72H"), "72 hours");
        assert_eq!(said("P1Y6M"), "1 year and 6 months");
        assert_eq!(said("P0D"), "no time");
    }
}

//! Texts and times as the person types them; these are the same in every language.

use crate::error::AppError;

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

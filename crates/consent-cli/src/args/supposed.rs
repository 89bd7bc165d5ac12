//! What is supposed: `plan=team,training=off,deleted=2025-11-01`.

use consent_app::Supposing;
use consent_core::choices::Purpose;
use consent_core::retention::OnOff;
use consent_core::time::CivilDate;

use super::{day, purpose};

/// Reads what to suppose.
pub(super) fn supposed(text: &str) -> Result<Supposing, String> {
    let mut supposing = Supposing::default();
    let mut keys: Vec<&str> = vec![];
    for part in text.split(',').map(str::trim) {
        let Some((key, value)) = part.split_once('=') else {
            return Err(format!("{part:?} is no key=value; {KEYS}"));
        };
        let (key, value) = (key.trim(), value.trim());
        if value.is_empty() {
            return Err(format!("{key} has no value; {KEYS}"));
        }
        if keys.contains(&key) {
            return Err(format!("{key} is supposed twice; suppose one thing of it"));
        }
        keys.push(key);
        let when = |value: &str| -> Result<Option<CivilDate>, String> { day(value).map(Some) };
        match key {
            "plan" => supposing.plan = Some(value.to_owned()),
            "region" => supposing.regions = value.split('+').map(str::to_owned).collect(),
            "deleted" => supposing.deleted = when(value)?,
            "flagged" => supposing.flagged = when(value)?,
            "feedback" if !is_switch(value) => supposing.feedback = when(value)?,
            "training" => {
                let is = position(key, value)?;
                supposing.settings.push((Purpose::ModelTraining, is));
            }
            key => {
                let purpose = purpose(key).map_err(|_| format!("{key:?} is no key; {KEYS}"))?;
                supposing.settings.push((purpose, position(key, value)?));
            }
        }
    }
    Ok(supposing)
}

const KEYS: &str = "keys are plan, training or another purpose (on, off), deleted, flagged, feedback \
                    (a day), region";

fn is_switch(value: &str) -> bool {
    value == "on" || value == "off"
}

fn position(key: &str, value: &str) -> Result<OnOff, String> {
    match value {
        "on" => Ok(OnOff::On),
        "off" => Ok(OnOff::Off),
        _ => Err(format!("{key} is on or off, not {value:?}")),
    }
}

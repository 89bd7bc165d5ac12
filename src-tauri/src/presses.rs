//! What a press on a notice does. Nothing is ever recorded by it: it puts a reminder off, or opens the
//! window where the person goes on.

use std::sync::mpsc::Receiver;

use consent_app::ports::NoticeAction;
use consent_core::reminders::Snooze;
use consent_platform::Press;
use tauri::{AppHandle, Manager, Runtime};

use crate::state::Desktop;
use crate::window::{self, AGENDA};

/// Hears what is pressed, in one thread that ends with the program.
pub(crate) fn start<R: Runtime>(
    app: AppHandle<R>,
    presses: Receiver<Press>,
) -> std::io::Result<()> {
    std::thread::Builder::new()
        .name("presses".to_owned())
        .spawn(move || {
            for press in presses {
                act(&app, &press);
            }
        })
        .map(|_| ())
}

fn act<R: Runtime>(app: &AppHandle<R>, press: &Press) {
    if press.action == NoticeAction::Snooze && snooze(&app.state::<Desktop>(), &press.tag) {
        return;
    }
    window::show_at(app, &route(press));
}

/// Puts it off by an hour. If that cannot be done, the window shows the date instead.
fn snooze(desktop: &Desktop, date: &str) -> bool {
    let snoozed = desktop.read(|app| app.snooze(date, Snooze::Hour));
    if let Err(error) = &snoozed {
        tracing::warn!(code = %error.code, "the reminder could not be put off");
        return false;
    }
    desktop.tell_slices(&["deadlines".to_owned()]);
    true
}

/// The date, if the notice is about one; what was done is asked there.
fn route(press: &Press) -> String {
    if press.tag == consent_app::DIGEST_TAG {
        return AGENDA.to_owned();
    }
    let at = window::agenda_at(&press.tag);
    match press.action {
        NoticeAction::Done => format!("{at}&done"),
        NoticeAction::Open | NoticeAction::Snooze => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_leads_to_its_date_and_one_for_many_to_the_list() {
        let to = |tag: &str, action| {
            route(&Press {
                tag: tag.to_owned(),
                action,
            })
        };
        assert_eq!(to("0198", NoticeAction::Open), "#/agenda?date=0198");
        assert_eq!(to("0198", NoticeAction::Done), "#/agenda?date=0198&done");
        assert_eq!(to("digest", NoticeAction::Open), "#/agenda");
    }
}

//! Notices through the system's notification service. Handed is not seen.

use consent_app::ports::{Notice, Notifier, NotifierAbsent};
use notify_rust::Notification;

use crate::process::answered_in;

/// A service that hangs must not hold up the ledger that everything else waits for.
const TIMEOUT: std::time::Duration = std::time::Duration::from_secs(5);

/// The notification service of the desktop.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemNotifier;

impl Notifier for SystemNotifier {
    fn hand(&self, notice: &Notice) -> Result<(), NotifierAbsent> {
        let mut notification = Notification::new();
        notification
            .appname("Consent Ledger")
            .summary(&notice.title)
            .body(&plain(&notice.body))
            .id(number_of(&notice.tag));
        #[cfg(target_os = "linux")]
        notification.hint(notify_rust::Hint::DesktopEntry("consent-ledger".to_owned()));
        let shown = answered_in(TIMEOUT, move || notification.show().is_ok());
        if shown == Some(true) {
            Ok(())
        } else {
            Err(NotifierAbsent)
        }
    }
}

/// A server that reads markup must not find any.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The same tag gives the same number, so that a later notice takes the earlier one's place.
fn number_of(tag: &str) -> u32 {
    tag.bytes().fold(2_166_136_261_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(16_777_619)
    }) | 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_carries_no_markup_and_tags_keep_their_number() {
        assert_eq!(plain("<b>a & b</b>"), "&lt;b&gt;a &amp; b&lt;/b&gt;");
        assert_eq!(number_of("x"), number_of("x"));
        assert_ne!(number_of("x"), number_of("y"));
    }
}

//! Pages of the catalogue, opened host by host.

use consent_app::dto::OpenPageRequest;

use super::Desk;

const SWITCH: &str = "https://claude.ai/settings/data-privacy-controls";

fn asks(desk: &mut Desk, address: &str, host_confirmed: bool) -> (String, bool, bool) {
    let request = OpenPageRequest {
        address: address.to_owned(),
        host_confirmed,
    };
    let page = desk.app().page_to_open(request).unwrap();
    let handed = page.address.as_deref() == Some(address);
    assert_eq!(page.address.is_some(), handed, "never another address");
    (page.response.host, page.response.opened, handed)
}

#[test]
fn a_host_is_asked_about_once_and_each_for_itself() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE"]);
    let claude = |opened| ("claude.ai".to_owned(), opened, opened);
    assert_eq!(asks(&mut desk, SWITCH, false), claude(false));
    assert_eq!(
        asks(&mut desk, SWITCH, false),
        claude(false),
        "not yet told"
    );
    assert_eq!(asks(&mut desk, SWITCH, true), claude(true));
    assert_eq!(asks(&mut desk, SWITCH, false), claude(true));
    desk.off().start();
    assert_eq!(asks(&mut desk, SWITCH, false), claude(true), "kept");
    let policy = "https://www.anthropic.com/legal/privacy";
    let (host, opened, _) = asks(&mut desk, policy, false);
    assert_eq!((host.as_str(), opened), ("www.anthropic.com", false));
}

#[test]
fn saying_yes_to_a_host_opens_no_page_that_the_catalogue_does_not_name() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE"]);
    asks(&mut desk, SWITCH, true);
    for address in [
        "https://claude.ai/settings",
        "https://claude.ai/settings/data-privacy-controls/more",
        "https://claude.ai@evil.example/",
        "https://claude.ai.evil.example/settings/data-privacy-controls",
        "http://claude.ai/settings/data-privacy-controls",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ] {
        let request = OpenPageRequest {
            address: address.to_owned(),
            host_confirmed: true,
        };
        let refused = desk.app().page_to_open(request).unwrap_err();
        assert_eq!(refused.code(), "unknown_page", "{address}");
    }
}

//! The details of each kind of fact, in words; what is not known is said so.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{
    Announcement, CatalogueService, Coordinate, DataExport, DefaultState, DurationKind, OptOutPath,
    Override, RetentionFact, StatedDuration, Training,
};
use consent_core::time::{PartialDate, Period};

use super::says::{stance, way};
use super::terms::{capital, spaced};
use crate::choices::if_nothing_words;
use crate::dto::DetailView;

fn detail(label: String, value: impl Into<String>) -> DetailView {
    DetailView {
        label,
        value: value.into(),
    }
}

fn yes_no(say: &Words, value: Option<bool>) -> String {
    match value {
        Some(true) => say!(say, "detail-yes"),
        Some(false) => say!(say, "detail-no"),
        None => say!(say, "detail-not-known"),
    }
}

fn date(say: &Words, value: Option<PartialDate>, unknown: String) -> String {
    value.map_or(unknown, |it| say.partial(it))
}

pub(super) fn training(say: &Words, says: &Training) -> Vec<DetailView> {
    let untouched = match says.default_state {
        Some(DefaultState::On) => say!(say, "detail-on"),
        Some(DefaultState::Off) => say!(say, "detail-off"),
        Some(DefaultState::AlwaysOn) => say!(say, "detail-on-and-there-is-no-switch"),
        Some(DefaultState::Asks) => say!(say, "detail-you-are-asked-first"),
        Some(DefaultState::NotOffered) => say!(say, "detail-there-is-nothing-to-switch-on"),
        None => say!(say, "detail-not-known"),
    };
    let later = says.opt_out_prospective_only.map(|only| {
        if only {
            say!(say, "detail-only-from-the-day-you-say")
        } else {
            say!(say, "detail-also-for-what-was-there-before")
        }
    });
    vec![
        detail(say!(say, "detail-the-switch-untouched"), untouched),
        detail(
            say!(say, "detail-you-have-a-choice"),
            yes_no(say, says.user_choice_available),
        ),
        detail(
            say!(say, "detail-a-no-counts"),
            later.unwrap_or(say!(say, "detail-not-known")),
        ),
        detail(
            say!(say, "detail-the-choice-can-be-taken-back"),
            yes_no(say, says.choice_reversible),
        ),
        detail(
            say!(say, "detail-used-in-spite-of-a-no"),
            yes_no(say, says.feedback_exception),
        ),
        detail(
            say!(say, "detail-used-in-spite-of-a-no-2"),
            yes_no(say, says.safety_flag_exception),
        ),
        detail(
            say!(say, "compare-human-review"),
            yes_no(say, says.human_review),
        ),
        detail(
            say!(say, "compare-third-parties"),
            yes_no(say, says.shared_with_third_parties_for_training),
        ),
    ]
}

/// A last day for a no is told once the notice that names it is known.
pub(super) fn opt_out(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
    says: &OptOutPath,
) -> Vec<DetailView> {
    let who = says.who_can_act.as_deref().map(|who| match who {
        "user" => say!(say, "detail-the-person-themselves"),
        "org administrator" => say!(say, "detail-an-administrator-of-the-organisation"),
        other => other.to_owned(),
    });
    let mut details = vec![
        detail(
            say!(say, "detail-where"),
            way(says).unwrap_or_else(|| say!(say, "detail-not-known")),
        ),
        detail(
            say!(say, "detail-what-a-no-looks-like"),
            stance(say, says).unwrap_or_else(|| say!(say, "detail-not-known")),
        ),
        detail(
            say!(say, "detail-who-can-do-it"),
            who.unwrap_or(say!(say, "detail-not-known")),
        ),
    ];
    if let Some(address) = &says.address {
        details.push(detail(say!(say, "detail-e-mail-to"), address));
    }
    if let Some(page) = &says.url {
        details.push(detail(say!(say, "detail-page"), page));
    }
    let noticed = |by: &PartialDate| {
        by.latest() < coordinate.on
            || service
                .announcements_known(coordinate, coordinate.on)
                .iter()
                .any(|fact| fact.decide_by == Some(*by))
    };
    if let Some(by) = says.deadline.filter(noticed) {
        details.push(detail(say!(say, "detail-last-day-named"), say.partial(by)));
    }
    details
}

pub(super) fn announcement(
    say: &Words,
    service: &CatalogueService,
    fact: &Announcement,
) -> Vec<DetailView> {
    let mut nothing = capital(&if_nothing_words(say, fact.default_outcome));
    if fact.outcome_disputed {
        nothing.push_str(&say!(say, "detail-sources-disagree-about-this-see-the"));
    }
    let mut details = vec![
        detail(
            say!(say, "detail-announced"),
            date(say, fact.announced_on, say!(say, "detail-not-known")),
        ),
        detail(
            say!(say, "detail-decide-by"),
            date(say, fact.decide_by, say!(say, "detail-no-day-is-named")),
        ),
        detail(
            say!(say, "detail-in-effect-from"),
            date(say, fact.effective_on, say!(say, "detail-not-stated")),
        ),
        detail(say!(say, "detail-if-you-do-nothing"), nothing),
    ];
    if let Some(preset) = &fact.preset_control_state {
        details.push(detail(
            say!(say, "detail-the-switch-in-the-notice"),
            capital(preset),
        ));
    }
    if let Some(change) = &fact.change {
        details.push(detail(say!(say, "detail-what-changes"), change));
    }
    if let Some(purpose) = fact.purpose {
        details.push(detail(
            say!(say, "detail-what-the-data-is-for"),
            spaced(purpose.code()),
        ));
    }
    let earlier = fact.supersedes.as_ref();
    if let Some(earlier) =
        earlier.and_then(|id| service.announcements.iter().find(|a| a.meta.id == *id))
    {
        details.push(detail(
            say!(say, "detail-takes-the-place-of"),
            &earlier.title,
        ));
    }
    details
}

pub(super) fn retention(say: &Words, fact: &RetentionFact) -> Vec<DetailView> {
    let firm = match (fact.duration, fact.duration_kind) {
        (Some(StatedDuration::For(_)), Some(kind)) => Some(match kind {
            DurationKind::Max => say!(say, "detail-no-longer-than-that"),
            DurationKind::Exact => say!(say, "detail-that-long"),
            DurationKind::Default => say!(say, "detail-that-long-unless-it-is-set"),
            DurationKind::Min => say!(say, "detail-at-least-that-long"),
            DurationKind::Unspecified => say!(say, "detail-not-stated"),
        }),
        (Some(StatedDuration::For(_)), None) => Some(say!(say, "detail-not-stated")),
        _ => None,
    };
    let mut details = vec![detail(
        say!(say, "detail-how-long"),
        say.how_long(fact)
            .unwrap_or_else(|| say!(say, "detail-not-published")),
    )];
    if let Some(firm) = firm {
        details.push(detail(say!(say, "detail-how-firm-that-is"), firm));
        details.push(detail(
            say!(say, "detail-counted-from"),
            counted_from(say, fact),
        ));
    }
    if !fact.user_selectable.is_empty() {
        let choices: Vec<String> = fact
            .user_selectable
            .iter()
            .map(|c| selectable(say, c))
            .collect();
        details.push(detail(
            say!(say, "detail-you-can-choose"),
            say.listed(&choices),
        ));
    }
    if let Some(covers) = &fact.covers {
        details.push(detail(say!(say, "detail-what-is-meant"), covers));
    }
    details
}

fn counted_from(say: &Words, fact: &RetentionFact) -> String {
    let Some(stated) = fact.starts_at.as_deref() else {
        return say!(say, "detail-not-stated");
    };
    match stated {
        "created" | "message" => say!(say, "detail-the-day-it-was-made"),
        "activity" | "last activity" | "last_activity" => say!(say, "detail-the-last-use"),
        "conversation_end" => say!(say, "detail-the-end-of-the-conversation"),
        "deletion" => say!(say, "detail-the-day-you-delete-it"),
        "flagged" => say!(say, "detail-the-day-it-was-flagged"),
        "account_termination" | "account deletion" => {
            say!(say, "detail-the-closing-of-the-account")
        }
        "termination" => say!(say, "detail-the-end-of-the-contract"),
        "request" => say!(say, "detail-your-request"),
        other => spaced(other),
    }
}

/// A period to choose; other words stay as the source has them.
fn selectable(say: &Words, choice: &str) -> String {
    let (period, rest) = choice.split_once(' ').unwrap_or((choice, ""));
    match period.parse::<Period>() {
        Ok(period) => format!("{} {rest}", say.period(period)).trim().to_owned(),
        Err(_) if choice == "indefinite" => say!(say, "detail-no-end"),
        Err(_) => choice.to_owned(),
    }
}

/// Whether the end of an order is known on the day asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EndOfOrder {
    /// It was announced, or it is in the past.
    Known,
    /// Nobody could know it yet.
    NotYetKnown,
}

pub(super) fn order(say: &Words, says: &Override, end: EndOfOrder) -> Vec<DetailView> {
    let during = says.duration_during_override.map(|length| match length {
        StatedDuration::For(period) => say.period(period),
        StatedDuration::Nothing => say!(say, "detail-not-kept"),
        StatedDuration::Indefinite => say!(say, "detail-no-end-stated"),
        StatedDuration::UntilDeleted => say!(say, "detail-until-you-delete-them"),
        StatedDuration::UntilAccountDeleted => say!(say, "detail-until-the-account-is-deleted"),
    });
    let mut details = vec![
        detail(
            say!(say, "detail-kept-while-it-lasts"),
            during.unwrap_or_else(|| say!(say, "detail-not-stated")),
        ),
        detail(
            say!(say, "detail-concerns"),
            stated_list(say, &says.affected),
        ),
        detail(
            say!(say, "detail-does-not-concern"),
            stated_list(say, &says.excluded),
        ),
    ];
    if end == EndOfOrder::Known {
        if let Some(after) = says.after {
            details.push(detail(
                say!(say, "detail-time-to-catch-up"),
                say.period(after),
            ));
        }
        let rest = says.residual_after_end.as_deref();
        details.push(detail(
            say!(say, "detail-after-its-end"),
            rest.map_or_else(|| say!(say, "detail-not-stated"), str::to_owned),
        ));
    }
    details
}

fn stated_list(say: &Words, list: &[String]) -> String {
    if list.is_empty() {
        say!(say, "detail-not-stated")
    } else {
        list.join("; ")
    }
}

pub(super) fn export(say: &Words, says: &DataExport) -> Vec<DetailView> {
    let text = |value: Option<&String>| {
        value
            .cloned()
            .unwrap_or_else(|| say!(say, "detail-not-stated"))
    };
    let period = |value: Option<Period>| {
        value.map_or_else(|| say!(say, "detail-not-stated"), |it| say.period(it))
    };
    let way = match says.path.as_slice() {
        [] => say!(say, "detail-not-known"),
        steps => steps.join(" > "),
    };
    let mut details = vec![
        detail(say!(say, "detail-where"), way),
        detail(say!(say, "detail-what-comes"), text(says.format.as_ref())),
        detail(
            say!(say, "detail-files-in-it"),
            stated_list(say, &says.files),
        ),
        detail(
            say!(say, "detail-how-it-comes"),
            text(says.delivery.as_ref()),
        ),
        detail(
            say!(say, "detail-the-link-works-for"),
            period(says.link_expires_after),
        ),
        detail(say!(say, "detail-longest-wait"), period(says.max_wait)),
    ];
    if let Some(page) = &says.url {
        details.push(detail(say!(say, "detail-page"), page));
    }
    details
}

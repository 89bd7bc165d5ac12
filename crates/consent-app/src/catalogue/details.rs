//! The details of each kind of fact, in words; what is not known is said so.

use consent_core::catalogue::{
    Announcement, CatalogueService, Coordinate, DataExport, DefaultState, DurationKind, OptOutPath,
    Override, RetentionFact, StatedDuration, Training,
};
use consent_core::time::{PartialDate, Period};

use super::says::{stance, way};
use super::terms::{capital, listed, spaced};
use crate::choices::if_nothing_words;
use crate::dto::DetailView;
use crate::words;

const NOT_KNOWN: &str = "not known";
const NOT_STATED: &str = "not stated";
const NOT_PUBLISHED: &str = "not published";

fn detail(label: &str, value: impl Into<String>) -> DetailView {
    DetailView {
        label: label.to_owned(),
        value: value.into(),
    }
}

fn yes_no(value: Option<bool>) -> &'static str {
    match value {
        Some(true) => "yes",
        Some(false) => "no",
        None => NOT_KNOWN,
    }
}

fn date(value: Option<PartialDate>, unknown: &str) -> String {
    value.map_or_else(|| unknown.to_owned(), words::partial)
}

pub(super) fn training(says: &Training) -> Vec<DetailView> {
    let untouched = match says.default_state {
        Some(DefaultState::On) => "On",
        Some(DefaultState::Off) => "Off",
        Some(DefaultState::AlwaysOn) => "On, and there is no switch",
        Some(DefaultState::Asks) => "you are asked first",
        Some(DefaultState::NotOffered) => "there is nothing to switch on",
        None => NOT_KNOWN,
    };
    let later = says.opt_out_prospective_only.map(|only| {
        if only {
            "only from the day you say it"
        } else {
            "also for what was there before"
        }
    });
    vec![
        detail("The switch, untouched", untouched),
        detail("You have a choice", yes_no(says.user_choice_available)),
        detail("A no counts", later.unwrap_or(NOT_KNOWN)),
        detail(
            "The choice can be taken back",
            yes_no(says.choice_reversible),
        ),
        detail(
            "Used in spite of a no: feedback you send",
            yes_no(says.feedback_exception),
        ),
        detail(
            "Used in spite of a no: flagged content",
            yes_no(says.safety_flag_exception),
        ),
        detail("People read samples", yes_no(says.human_review)),
        detail(
            "Others get it for training",
            yes_no(says.shared_with_third_parties_for_training),
        ),
    ]
}

/// A last day for a no is told once the notice that names it is known.
pub(super) fn opt_out(
    service: &CatalogueService,
    coordinate: &Coordinate,
    says: &OptOutPath,
) -> Vec<DetailView> {
    let who = says.who_can_act.as_deref().map(|who| match who {
        "user" => "you",
        "org administrator" => "an administrator of the organisation",
        other => other,
    });
    let mut details = vec![
        detail("Where", way(says).unwrap_or_else(|| NOT_KNOWN.to_owned())),
        detail(
            "What a no looks like",
            stance(says).unwrap_or_else(|| NOT_KNOWN.to_owned()),
        ),
        detail("Who can do it", who.unwrap_or(NOT_KNOWN)),
    ];
    if let Some(address) = &says.address {
        details.push(detail("E-mail to", address));
    }
    if let Some(page) = &says.url {
        details.push(detail("Page", page));
    }
    let noticed = |by: &PartialDate| {
        by.latest() < coordinate.on
            || service
                .announcements_known(coordinate, coordinate.on)
                .iter()
                .any(|fact| fact.decide_by == Some(*by))
    };
    if let Some(by) = says.deadline.filter(noticed) {
        details.push(detail("Last day named", words::partial(by)));
    }
    details
}

pub(super) fn announcement(service: &CatalogueService, fact: &Announcement) -> Vec<DetailView> {
    let mut nothing = capital(if_nothing_words(fact.default_outcome));
    if fact.outcome_disputed {
        nothing.push_str(" Sources disagree about this; see the remark.");
    }
    let mut details = vec![
        detail("Announced", date(fact.announced_on, NOT_KNOWN)),
        detail("Decide by", date(fact.decide_by, "no day is named")),
        detail("In effect from", date(fact.effective_on, NOT_STATED)),
        detail("If you do nothing", nothing),
    ];
    if let Some(preset) = &fact.preset_control_state {
        details.push(detail("The switch in the notice", capital(preset)));
    }
    if let Some(change) = &fact.change {
        details.push(detail("What changes", change));
    }
    if let Some(purpose) = fact.purpose {
        details.push(detail("What the data is for", spaced(purpose.code())));
    }
    let earlier = fact.supersedes.as_ref();
    if let Some(earlier) =
        earlier.and_then(|id| service.announcements.iter().find(|a| a.meta.id == *id))
    {
        details.push(detail("Takes the place of", &earlier.title));
    }
    details
}

pub(super) fn retention(fact: &RetentionFact) -> Vec<DetailView> {
    let firm = match (fact.duration, fact.duration_kind) {
        (Some(StatedDuration::For(_)), Some(kind)) => Some(match kind {
            DurationKind::Max => "no longer than that",
            DurationKind::Exact => "that long",
            DurationKind::Default => "that long unless it is set otherwise",
            DurationKind::Min => "at least that long",
            DurationKind::Unspecified => NOT_STATED,
        }),
        (Some(StatedDuration::For(_)), None) => Some(NOT_STATED),
        _ => None,
    };
    let mut details = vec![detail(
        "How long",
        words::how_long(fact).unwrap_or_else(|| NOT_PUBLISHED.to_owned()),
    )];
    if let Some(firm) = firm {
        details.push(detail("How firm that is", firm));
        details.push(detail("Counted from", counted_from(fact)));
    }
    if !fact.user_selectable.is_empty() {
        let choices: Vec<String> = fact.user_selectable.iter().map(|c| selectable(c)).collect();
        details.push(detail("You can choose", listed(&choices)));
    }
    if let Some(covers) = &fact.covers {
        details.push(detail("What is meant", covers));
    }
    details
}

fn counted_from(fact: &RetentionFact) -> String {
    let Some(stated) = fact.starts_at.as_deref() else {
        return NOT_STATED.to_owned();
    };
    match stated {
        "created" | "message" => "the day it was made".to_owned(),
        "activity" | "last activity" | "last_activity" => "the last use".to_owned(),
        "conversation_end" => "the end of the conversation".to_owned(),
        "deletion" => "the day you delete it".to_owned(),
        "flagged" => "the day it was flagged".to_owned(),
        "account_termination" | "account deletion" => "the closing of the account".to_owned(),
        "termination" => "the end of the contract".to_owned(),
        "request" => "your request".to_owned(),
        other => spaced(other),
    }
}

/// A period to choose; other words stay as the source has them.
fn selectable(choice: &str) -> String {
    let (period, rest) = choice.split_once(' ').unwrap_or((choice, ""));
    match period.parse::<Period>() {
        Ok(period) => format!("{} {rest}", words::period(period))
            .trim()
            .to_owned(),
        Err(_) if choice == "indefinite" => "no end".to_owned(),
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

pub(super) fn order(says: &Override, end: EndOfOrder) -> Vec<DetailView> {
    let during = says.duration_during_override.map(|length| match length {
        StatedDuration::For(period) => words::period(period),
        StatedDuration::Nothing => "not kept".to_owned(),
        StatedDuration::Indefinite => "no end stated".to_owned(),
        StatedDuration::UntilDeleted => "until you delete them".to_owned(),
        StatedDuration::UntilAccountDeleted => "until the account is deleted".to_owned(),
    });
    let mut details = vec![
        detail(
            "Kept while it lasts",
            during.unwrap_or_else(|| NOT_STATED.to_owned()),
        ),
        detail("Concerns", stated_list(&says.affected)),
        detail("Does not concern", stated_list(&says.excluded)),
    ];
    if end == EndOfOrder::Known {
        if let Some(after) = says.after {
            details.push(detail("Time to catch up", words::period(after)));
        }
        let rest = says.residual_after_end.as_deref();
        details.push(detail("After its end", rest.unwrap_or(NOT_STATED)));
    }
    details
}

fn stated_list(list: &[String]) -> String {
    if list.is_empty() {
        NOT_STATED.to_owned()
    } else {
        list.join("; ")
    }
}

pub(super) fn export(says: &DataExport) -> Vec<DetailView> {
    let text = |value: Option<&String>| value.map_or(NOT_STATED, String::as_str).to_owned();
    let period = |value: Option<Period>| value.map_or_else(|| NOT_STATED.to_owned(), words::period);
    let way = match says.path.as_slice() {
        [] => NOT_KNOWN.to_owned(),
        steps => steps.join(" > "),
    };
    let mut details = vec![
        detail("Where", way),
        detail("What comes", text(says.format.as_ref())),
        detail("Files in it", stated_list(&says.files)),
        detail("How it comes", text(says.delivery.as_ref())),
        detail("The link works for", period(says.link_expires_after)),
        detail("Longest wait", period(says.max_wait)),
    ];
    if let Some(page) = &says.url {
        details.push(detail("Page", page));
    }
    details
}

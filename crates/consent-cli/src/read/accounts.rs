//! Followed accounts: the table of all, and one in full.

use consent_app::dto::{AccountView, CheckAgainView, DeadlineView, StandingView};
use consent_app::{AppError, ConsentApp, RetentionQuestion, When, days_ahead, spelled};

use crate::both::{Then, by_knowledge_of};
use crate::output::Output;

/// An account, and until when a chat of it is kept.
type Row = (AccountView, String);

pub(super) fn status(app: &ConsentApp, when: When, output: &mut Output) -> Result<(), AppError> {
    let rows = rows(app, when)?;
    let then = Then::of(when, &rows, |when| self::rows(app, when))?;
    by_knowledge_of(when, output);
    if rows.is_empty() {
        output.line(&nothing_followed(app, when)?);
    } else {
        table(&rows, output);
    }
    then.print(output, |rows, output| {
        if rows.is_empty() {
            output.line("Nothing had been written down.");
        } else {
            table(rows, output);
        }
    });
    let views = |rows: &Vec<Row>| -> Vec<AccountView> {
        rows.iter().map(|(view, _)| view.clone()).collect()
    };
    let day = app.day_of(when).to_string();
    then.data(output, (&day, when), &views(&rows), |then| {
        serde_json::json!(views(then))
    });
    Ok(())
}

fn rows(app: &ConsentApp, when: When) -> Result<Vec<Row>, AppError> {
    let mut rows = vec![];
    for view in app.status(when)? {
        let question = RetentionQuestion {
            created: Some(app.day_of(when)),
            when,
            ..RetentionQuestion::default()
        };
        let account = app.find_account_ever(&view.account_id, None, Some(app.day_of(when)))?;
        let kept = app.retention(account, &question)?.words;
        rows.push((view, kept));
    }
    Ok(rows)
}

/// Why the list is empty, in plain words.
fn nothing_followed(app: &ConsentApp, when: When) -> Result<String, AppError> {
    let begin = "Begin with `consent add claude --plan pro`.";
    if when == When::default() {
        return Ok(format!("No service is followed yet. {begin}"));
    }
    let on = spelled(&app.day_of(when).to_string());
    let first = app
        .history(None, None)?
        .into_iter()
        .filter(|entry| entry.event_type == "account.added" && !entry.corrected)
        .map(|entry| entry.occurred)
        .min();
    Ok(match first {
        Some(first) => format!(
            "No service was followed on {on}. The first is followed since {}.",
            spelled(&first)
        ),
        None => format!("No service was followed on {on}. {begin}"),
    })
}

fn account_name(view: &AccountView) -> String {
    let plan = view.plan_name.clone().or_else(|| view.plan.clone());
    let parts: Vec<String> = [plan, view.label.clone()].into_iter().flatten().collect();
    if parts.is_empty() {
        "plan not known".to_owned()
    } else {
        parts.join(", ")
    }
}

fn table(rows: &[Row], output: &mut Output) {
    let cells = rows.iter().map(|(view, kept)| {
        let training = view
            .standings
            .iter()
            .find(|s| s.purpose == "model-training");
        let words = training.map_or_else(
            || "not known".to_owned(),
            |s| {
                let again = s.check_again.as_ref().map_or_else(String::new, |again| {
                    match again.changes.as_slice() {
                        [] => " (check again)".to_owned(),
                        changes => {
                            let mut topics: Vec<&str> = vec![];
                            for change in changes {
                                if !topics.contains(&change.topic.as_str()) {
                                    topics.push(&change.topic);
                                }
                            }
                            format!(" (check again: {} changed)", topics.join(", "))
                        }
                    }
                });
                format!("{}{again}", standing_line(s))
            },
        );
        let next = view.deadlines.iter().find(|d| !d.settled);
        vec![
            view.service.clone(),
            account_name(view),
            words,
            kept.clone(),
            next.map_or_else(|| "none known".to_owned(), next_date),
        ]
    });
    let header = [
        "SERVICE",
        "ACCOUNT",
        "TRAINING",
        "A CHAT IS KEPT",
        "NEXT DATE",
    ];
    output.table(&header, &[4], &cells.collect::<Vec<_>>());
}

fn next_date(date: &DeadlineView) -> String {
    let left = match date.status.as_str() {
        "passed" => "passed".to_owned(),
        _ => days_ahead(date.days_left),
    };
    format!("{}, {left}", spelled(&date.date))
}

/// Where a purpose stands, since when, and what a no leaves out.
fn standing_line(standing: &StandingView) -> String {
    let since = standing.since.as_deref();
    let since = since.map(|day| format!(", {}", spelled(day)));
    let except = standing.except.as_deref();
    let except = except.map(|left| format!(", except {left}"));
    let (since, except) = (since.unwrap_or_default(), except.unwrap_or_default());
    format!("{}{since}{except}", standing.words)
}

pub(super) fn show(
    app: &ConsentApp,
    (service, account): (&str, Option<&str>),
    when: When,
    output: &mut Output,
) -> Result<(), AppError> {
    let account = app.find_account_ever(service, account, Some(app.day_of(when)))?;
    let view = app.show(account, when)?;
    let then = Then::of(when, &view, |when| app.show(account, when))?;
    by_knowledge_of(when, output);
    print(&view, output);
    then.print(output, print);
    let day = app.day_of(when).to_string();
    then.data(output, (&day, when), &view, |then| serde_json::json!(then));
    Ok(())
}

fn print(view: &AccountView, output: &mut Output) {
    output.line(&format!("{} \u{b7} {}", view.service, account_name(view)));
    for standing in &view.standings {
        output.line(&format!(
            "  {}: {}",
            standing.purpose,
            standing_line(standing)
        ));
        if let Some(again) = &standing.check_again {
            check_again(again, output);
        }
    }
    if let Some(training) = &view.training {
        output.line(&format!("  {training}"));
    }
    if !view.left_out.is_empty() {
        let words: Vec<&str> = view.left_out.iter().map(|l| l.words.as_str()).collect();
        output.line(&format!("  A no leaves out: {}.", words.join(", ")));
    }
    for deadline in &view.deadlines {
        let dates: Vec<String> = deadline
            .revisions
            .iter()
            .filter_map(|r| r.date.as_deref().map(spelled))
            .collect();
        let settled = match (deadline.done, deadline.dismissed, deadline.settled) {
            (true, ..) => ", done",
            (_, true, _) => ", not for you",
            (.., true) => ", settled",
            _ => "",
        };
        let what = match deadline.kind.as_str() {
            "own" => format!("Your date: {},", deadline.what),
            _ => "Decide by".to_owned(),
        };
        output.line(&format!(
            "  {what} {} (last safe day {}){settled}",
            dates.join(", moved to "),
            spelled(&deadline.safe_day)
        ));
        if let Some(words) = &deadline.if_nothing_words {
            output.line(&format!("    If you do nothing: {words}"));
        }
        if let Some(source) = &deadline.source {
            output.line(&format!("    Source: {}", source.place()));
        }
    }
    for path in view.paths.iter().filter(|p| !p.steps.is_empty()) {
        let label = path
            .label
            .as_deref()
            .map(|l| format!(" ({l})"))
            .unwrap_or_default();
        output.line(&format!("  Switch: {}{label}", path.steps.join(" > ")));
    }
}

/// Why to look again, with what changed and where that is said.
fn check_again(again: &CheckAgainView, output: &mut Output) {
    let seen = i32::try_from(again.days).map_or(i32::MIN, i32::saturating_neg);
    let terms = again
        .terms_changed_on
        .as_deref()
        .map(|day| format!("; terms changed on {}", spelled(day)))
        .unwrap_or_default();
    output.line(&format!(
        "    Check again: last seen {}{terms}.",
        days_ahead(seen)
    ));
    output.line("      Look at the switch, then: consent record look SERVICE PURPOSE on|off");
    for change in &again.changes {
        output.line(&format!("      {}", change.words));
        if let Some(source) = &change.source {
            output.line(&format!("        {} ({})", source.place(), source.as_of));
        }
    }
}

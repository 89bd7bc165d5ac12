//! Followed accounts: the table of all, and one in full.

use consent_app::dto::{AccountView, CheckAgainView, DeadlineView, StandingView};
use consent_app::{AppError, ConsentApp, RetentionQuestion, When, Words, say};

use crate::both::{Then, by_knowledge_of};
use crate::output::Output;

/// An account, and until when a chat of it is kept.
type Row = (AccountView, String);

pub(super) fn status(app: &ConsentApp, when: When, output: &mut Output) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
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
            output.line(say!(say, "cli-accounts-nothing-had-been-written-down"));
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
    let say = app.words();
    let begin = say!(say, "cli-accounts-begin-with-consent-add-claude-plan");
    if when == When::default() {
        return Ok(say!(
            say,
            "cli-accounts-no-service-is-followed-yet",
            begin = begin
        ));
    }
    let on = say.spelled(&app.day_of(when).to_string());
    let first = app
        .history(None, None)?
        .into_iter()
        .filter(|entry| entry.event_type == "account.added" && !entry.corrected)
        .map(|entry| entry.occurred)
        .min();
    Ok(match first {
        Some(first) => say!(
            say,
            "cli-accounts-no-service-was-followed-on-the",
            on = on,
            first = say.spelled(&first)
        ),
        None => say!(
            say,
            "cli-accounts-no-service-was-followed-on",
            on = on,
            begin = begin
        ),
    })
}

fn account_name(say: &Words, view: &AccountView) -> String {
    let plan = view.plan_name.clone().or_else(|| view.plan.clone());
    let parts: Vec<String> = [plan, view.label.clone()].into_iter().flatten().collect();
    if parts.is_empty() {
        say!(say, "cli-accounts-plan-not-known")
    } else {
        parts.join(", ")
    }
}

fn table(rows: &[Row], output: &mut Output) {
    let words = output.words();
    let say = &*words;
    let cells = rows.iter().map(|(view, kept)| {
        let training = view
            .standings
            .iter()
            .find(|s| s.purpose == "model-training");
        let words = training.map_or_else(
            || say!(say, "cli-catalogue-not-known"),
            |s| {
                let again = s.check_again.as_ref().map_or_else(String::new, |again| {
                    match again.changes.as_slice() {
                        [] => say!(say, "cli-accounts-check-again"),
                        changes => {
                            let mut topics: Vec<&str> = vec![];
                            for change in changes {
                                if !topics.contains(&change.topic.as_str()) {
                                    topics.push(&change.topic);
                                }
                            }
                            say!(
                                say,
                                "cli-accounts-check-again-changed",
                                topics = topics.join(", ")
                            )
                        }
                    }
                });
                format!("{}{again}", standing_line(say, s))
            },
        );
        let next = view.deadlines.iter().find(|d| !d.settled);
        vec![
            view.service.clone(),
            account_name(say, view),
            words,
            kept.clone(),
            next.map_or_else(
                || say!(say, "cli-catalogue-none-known"),
                |d| next_date(say, d),
            ),
        ]
    });
    let header = [
        say!(say, "cli-catalogue-service"),
        say!(say, "cli-accounts-account"),
        say!(say, "cli-accounts-training"),
        say!(say, "cli-accounts-a-chat-is-kept"),
        say!(say, "cli-catalogue-next-date"),
    ];
    output.table(&header, &[4], &cells.collect::<Vec<_>>());
}

fn next_date(say: &Words, date: &DeadlineView) -> String {
    let left = match date.status.as_str() {
        "passed" => say!(say, "cli-agenda-passed"),
        _ => say.days_ahead(date.days_left),
    };
    format!("{}, {left}", say.spelled(&date.date))
}

/// Where a purpose stands, since when, and what a no leaves out.
fn standing_line(say: &Words, standing: &StandingView) -> String {
    let since = standing.since.as_deref();
    let since = since.map(|day| format!(", {}", say.spelled(day)));
    let except = standing.except.as_deref();
    let except = except.map(|left| say!(say, "cli-accounts-except", left = left));
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
    let words = output.words();
    let say = &*words;
    output.line(format!(
        "{} \u{b7} {}",
        view.service,
        account_name(say, view)
    ));
    for standing in &view.standings {
        output.line(format!(
            "  {}: {}",
            standing.purpose,
            standing_line(say, standing)
        ));
        if let Some(again) = &standing.check_again {
            check_again(again, output);
        }
    }
    if let Some(training) = &view.training {
        output.line(format!("  {training}"));
    }
    if !view.left_out.is_empty() {
        let words: Vec<&str> = view.left_out.iter().map(|l| l.words.as_str()).collect();
        output.line(say!(
            say,
            "cli-accounts-a-no-leaves-out",
            words = words.join(", ")
        ));
    }
    for deadline in &view.deadlines {
        let dates: Vec<String> = deadline
            .revisions
            .iter()
            .filter_map(|r| r.date.as_deref().map(|day| say.spelled(day)))
            .collect();
        let settled = match (deadline.done, deadline.dismissed, deadline.settled) {
            (true, ..) => say!(say, "cli-accounts-done"),
            (_, true, _) => say!(say, "cli-accounts-not-for-you"),
            (.., true) => say!(say, "cli-accounts-settled"),
            _ => String::new(),
        };
        let what = match deadline.kind.as_str() {
            "own" => say!(say, "cli-accounts-your-date", what = deadline.what),
            _ => say!(say, "cli-accounts-decide-by"),
        };
        output.line(say!(
            say,
            "cli-accounts-last-safe-day",
            what = what,
            dates = dates.join(&format!(", {} ", say!(say, "cli-accounts-moved-to"))),
            safe_day = say.spelled(&deadline.safe_day),
            settled = settled
        ));
        if let Some(words) = &deadline.if_nothing_words {
            output.line(say!(say, "cli-accounts-if-you-do-nothing", words = words));
        }
        if let Some(source) = &deadline.source {
            output.line(say!(say, "cli-accounts-source", place = source.place()));
        }
    }
    for path in view.paths.iter().filter(|p| !p.steps.is_empty()) {
        let label = path
            .label
            .as_deref()
            .map(|l| format!(" ({l})"))
            .unwrap_or_default();
        output.line(say!(
            say,
            "cli-accounts-switch",
            steps = path.steps.join(" > "),
            label = label
        ));
    }
}

/// Why to look again, with what changed and where that is said.
fn check_again(again: &CheckAgainView, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    let seen = i32::try_from(again.days).map_or(i32::MIN, i32::saturating_neg);
    let terms = again
        .terms_changed_on
        .as_deref()
        .map(|day| say!(say, "cli-accounts-terms-changed-on", day = say.spelled(day)))
        .unwrap_or_default();
    output.line(say!(
        say,
        "cli-accounts-check-again-last-seen",
        seen = say.days_ahead(seen),
        terms = terms
    ));
    output.line(say!(say, "cli-accounts-look-at-the-switch-then-consent"));
    for change in &again.changes {
        output.line(format!("      {}", change.words));
        if let Some(source) = &change.source {
            output.line(format!("        {} ({})", source.place(), source.as_of));
        }
    }
}

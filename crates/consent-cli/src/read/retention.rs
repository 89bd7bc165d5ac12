//! Until when something is kept, with the rules that say so.

use consent_app::dto::{RetentionView, RuleView, WhatIfView};
use consent_app::{AppError, ConsentApp, RetentionQuestion, When, spelled};

use crate::args::Retention;
use crate::both::{Then, by_knowledge_of};
use crate::output::Output;

pub(super) fn retention(
    app: &ConsentApp,
    asked: &Retention,
    output: &mut Output,
) -> Result<(), AppError> {
    let when = asked.clocks.when();
    let day = app.day_of(when);
    let account = app.find_account_ever(&asked.service, asked.account.as_deref(), Some(day))?;
    let question = |when: When| RetentionQuestion {
        data_kind: asked.kind.clone(),
        created: asked.created,
        last_activity: asked.last_activity,
        deleted: asked.deleted,
        flagged: asked.flagged,
        feedback: asked.feedback,
        when,
    };
    if let Some(supposing) = &asked.supposing {
        let view = app.suppose(account, &question(when), supposing)?;
        by_knowledge_of(when, output);
        what_if(&view, asked, output);
        Then::Same::<()>.data(output, (&day.to_string(), when), &view, |()| {
            serde_json::Value::Null
        });
        return Ok(());
    }
    let view = app.retention(account, &question(when))?;
    let then = Then::of(when, &view, |when| app.retention(account, &question(when)))?;
    by_knowledge_of(when, output);
    let print = |view: &RetentionView, output: &mut Output| {
        output.line(&view.words);
        if asked.trace {
            trace(&view.trace, output);
        }
    };
    print(&view, output);
    then.print(output, print);
    output.line(if asked.trace {
        "Not legal advice."
    } else {
        "Add --trace for the rules. Not legal advice."
    });
    then.data(output, (&day.to_string(), when), &view, |then| {
        serde_json::json!(then)
    });
    Ok(())
}

/// What holds and what would, one line each, and what that changes.
fn what_if(view: &WhatIfView, asked: &Retention, output: &mut Output) {
    for side in [&view.now, &view.supposed] {
        output.line(&side.supposed);
        output.line(&format!("  {}", side.words));
        if asked.trace {
            trace(&side.trace, output);
        }
    }
    if view.changes.is_empty() {
        output.line("Nothing changes, as far as the provider says.");
    } else {
        output.line("What changes:");
    }
    for change in &view.changes {
        output.line(&format!("  {change}"));
    }
    output.line(if asked.trace {
        "Nothing was written down. Not legal advice."
    } else {
        "Nothing was written down. Add --trace for the rules. Not legal advice."
    });
}

/// One line for each rule and order, those that count first, each with its source below.
pub(super) fn trace(lines: &[RuleView], output: &mut Output) {
    let (counts, not): (Vec<_>, Vec<_>) = lines
        .iter()
        .partition(|line| line.outcome != "not-applicable");
    for line in counts.into_iter().chain(not) {
        output.line(&format!("  {} {}", mark(&line.outcome), line.words));
        if let Some(source) = &line.source {
            output.line(&format!(
                "      Source: \u{201c}{}\u{201d} ({}, {} confidence) {}",
                source.title,
                spelled(&source.as_of),
                source.confidence,
                source.place()
            ));
        }
    }
}

/// What came of a rule or an order, in one word or two; why one does not count is in its words.
fn mark(outcome: &str) -> &str {
    match outcome {
        "kept" => "Counts:",
        "maybe" => "May count:",
        "held" => "Held:",
        "covers" => "No change:",
        "nothing" => "Nothing kept:",
        "not-counted" => "Beside it:",
        _ => "-",
    }
}

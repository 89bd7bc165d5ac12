//! Until when something is kept, with the rules that say so.

use consent_app::dto::{RetentionView, RuleView, WhatIfView};
use consent_app::{AppError, ConsentApp, RetentionQuestion, When, Words, say};

use crate::args::Retention;
use crate::both::{Then, by_knowledge_of};
use crate::output::Output;

pub(super) fn retention(
    app: &ConsentApp,
    asked: &Retention,
    output: &mut Output,
) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
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
        say!(say, "cli-retention-not-legal-advice")
    } else {
        say!(say, "cli-retention-add-trace-for-the-rules-not")
    });
    then.data(output, (&day.to_string(), when), &view, |then| {
        serde_json::json!(then)
    });
    Ok(())
}

/// What holds and what would, one line each, and what that changes.
fn what_if(view: &WhatIfView, asked: &Retention, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    for side in [&view.now, &view.supposed] {
        output.line(&side.supposed);
        output.line(format!("  {}", side.words));
        if asked.trace {
            trace(&side.trace, output);
        }
    }
    if view.changes.is_empty() {
        output.line(say!(say, "cli-retention-nothing-changes-as-far-as-the"));
    } else {
        output.line(say!(say, "cli-retention-what-changes"));
    }
    for change in &view.changes {
        output.line(format!("  {change}"));
    }
    output.line(if asked.trace {
        say!(say, "cli-retention-nothing-was-written-down-not-legal")
    } else {
        say!(say, "cli-retention-nothing-was-written-down-add-trace")
    });
}

/// One line for each rule and order, those that count first, each with its source below.
pub(super) fn trace(lines: &[RuleView], output: &mut Output) {
    let words = output.words();
    let say = &*words;
    let (counts, not): (Vec<_>, Vec<_>) = lines
        .iter()
        .partition(|line| line.outcome != "not-applicable");
    for line in counts.into_iter().chain(not) {
        output.line(format!("  {} {}", mark(say, &line.outcome), line.words));
        if let Some(source) = &line.source {
            output.line(say!(
                say,
                "cli-retention-source-confidence",
                title = source.title,
                as_of = say.spelled(&source.as_of),
                confidence = source.confidence,
                place = source.place()
            ));
        }
    }
}

/// What came of a rule or an order, in one word or two; why one does not count is in its words.
fn mark(say: &Words, outcome: &str) -> String {
    match outcome {
        "kept" => say!(say, "cli-retention-counts"),
        "maybe" => say!(say, "cli-retention-may-count"),
        "held" => say!(say, "cli-retention-held"),
        "covers" => say!(say, "cli-retention-no-change"),
        "nothing" => say!(say, "cli-retention-nothing-kept"),
        "not-counted" => say!(say, "cli-retention-beside-it"),
        _ => "-".to_owned(),
    }
}

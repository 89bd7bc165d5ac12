//! Settings by name, as text.

use consent_app::{AppError, ConsentApp, Replace, SettingLine, Words, say};

use crate::args::{ChangeSettings, Settings};
use crate::output::Output;

pub(crate) fn settings(
    app: &mut ConsentApp,
    asked: &Settings,
    output: &mut Output,
) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
    if let Some(ChangeSettings::Set { name, value, force }) = &asked.change {
        let replace = if *force { Replace::Yes } else { Replace::No };
        let line = app.set_named(name, value, replace)?;
        output.line(format!("{}: {}. {}", line.name, line.value, line.means));
        demo(app, output);
        trouble(say, &line);
        output.data(None, &line);
        return Ok(());
    }
    let lines = app.named_settings()?;
    demo(app, output);
    let rows: Vec<Vec<String>> = lines.iter().map(row).collect();
    output.table(
        &[
            say!(say, "cli-settings-name"),
            say!(say, "cli-settings-value"),
            say!(say, "cli-settings-means"),
        ],
        &[0],
        &rows,
    );
    output.line(say!(
        say,
        "cli-settings-change-one-with-consent-settings-set"
    ));
    for line in &lines {
        trouble(say, line);
    }
    output.data(None, &lines);
    Ok(())
}

fn demo(app: &ConsentApp, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    if app.is_demo() {
        output.line(say!(say, "cli-agenda-demo-this-ledger-is-for-trying"));
    }
}

fn row(line: &SettingLine) -> Vec<String> {
    vec![
        line.name.to_owned(),
        line.value.clone(),
        line.means.to_owned(),
    ]
}

fn trouble(say: &Words, line: &SettingLine) {
    if let Some(trouble) = &line.trouble {
        Output::remark(say!(
            say,
            "cli-settings-consent",
            name = line.name,
            trouble = trouble
        ));
    }
}

//! Settings by name, as text.

use consent_app::{AppError, ConsentApp, Replace, SettingLine};

use crate::args::{ChangeSettings, Settings};
use crate::output::Output;

pub(crate) fn settings(
    app: &mut ConsentApp,
    asked: &Settings,
    output: &mut Output,
) -> Result<(), AppError> {
    if let Some(ChangeSettings::Set { name, value, force }) = &asked.change {
        let replace = if *force { Replace::Yes } else { Replace::No };
        let line = app.set_named(name, value, replace)?;
        output.line(&format!("{}: {}. {}", line.name, line.value, line.means));
        demo(app, output);
        trouble(&line);
        output.data(None, &line);
        return Ok(());
    }
    let lines = app.named_settings()?;
    demo(app, output);
    let rows: Vec<Vec<String>> = lines.iter().map(row).collect();
    output.table(&["NAME", "VALUE", "MEANS"], &[0], &rows);
    output.line("Change one with `consent settings set NAME VALUE`: a time, on or off, a file, or days before.");
    lines.iter().for_each(trouble);
    output.data(None, &lines);
    Ok(())
}

fn demo(app: &ConsentApp, output: &mut Output) {
    if app.is_demo() {
        output.line("DEMO: this ledger is for trying out.");
    }
}

fn row(line: &SettingLine) -> Vec<String> {
    vec![
        line.name.to_owned(),
        line.value.clone(),
        line.means.to_owned(),
    ]
}

fn trouble(line: &SettingLine) {
    if let Some(trouble) = &line.trouble {
        Output::remark(&format!("consent: {}: {trouble}", line.name));
    }
}

//! Printing: text for people, one JSON object for programs; no control character reaches a terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use clap::CommandFactory;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};
use consent_app::{ConsentApp, Words};
use serde::Serialize;
use serde_json::json;

use crate::args::Arguments;

/// Columns of a table where no terminal says how many there are.
const WIDTH: u16 = 100;

/// Where answers go, and in which language.
pub(crate) struct Output {
    json: bool,
    words: Arc<Words>,
    /// Whether something could not be written, other than to a reader who had enough.
    failed: bool,
}

impl Output {
    pub(crate) fn new(json: bool, words: Arc<Words>) -> Self {
        Self {
            json,
            words,
            failed: false,
        }
    }

    /// The words of the language in force.
    pub(crate) fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// From now on in the language of a ledger that was opened.
    pub(crate) fn speak(&mut self, app: &ConsentApp) {
        self.words = app.words_shared();
    }

    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// One line for people; nothing in JSON mode.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) {
        if !self.json {
            self.write(format!("{}\n", safe(text.as_ref())).as_bytes());
        }
    }

    /// The answer for programs; nothing in text mode.
    pub(crate) fn data(&mut self, as_of: Option<&str>, data: &impl Serialize) {
        if self.json {
            let mut object = json!({ "format": 1, "data": data });
            if let (Some(day), Some(map)) = (as_of, object.as_object_mut()) {
                map.insert("as_of".to_owned(), json!(day));
            }
            self.write(format!("{object}\n").as_bytes());
        }
    }

    /// As [`Self::data`], about a day: by the knowledge of which day, and what was known on the day asked
    /// about, where that is another answer.
    pub(crate) fn data_of(
        &mut self,
        as_of: &str,
        known_on: Option<String>,
        data: &impl Serialize,
        known_then: Option<serde_json::Value>,
    ) {
        if !self.json {
            return;
        }
        let mut object = json!({ "format": 1, "data": data, "as_of": as_of });
        if let Some(map) = object.as_object_mut() {
            map.extend(known_on.map(|day| ("known_on".to_owned(), json!(day))));
            map.extend(known_then.map(|then| ("known_then".to_owned(), then)));
        }
        self.write(format!("{object}\n").as_bytes());
    }

    /// A table for people. The columns named in `whole` are never broken; sentences are, at words.
    pub(crate) fn table(
        &mut self,
        header: &[impl AsRef<str>],
        whole: &[usize],
        rows: &[Vec<String>],
    ) {
        if self.json {
            return;
        }
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        if !io::stdout().is_terminal() {
            table.set_width(WIDTH);
        }
        table.set_header(header.iter().map(AsRef::as_ref));
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        for column in whole {
            if let Some(column) = table.column_mut(*column) {
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
        for row in rows {
            table.add_row(row.iter().map(|cell| safe(cell)));
        }
        let mut printed = String::new();
        for line in table.to_string().lines() {
            printed.push_str(line.trim_end());
            printed.push('\n');
        }
        self.write(printed.as_bytes());
    }

    /// Bytes as they are: an export to standard output.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.write(bytes);
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        let written = out.write_all(bytes).and_then(|()| out.flush());
        // A closed pipe is the reader's choice; a full disk is not.
        self.failed |= written.is_err_and(|e| e.kind() != io::ErrorKind::BrokenPipe);
    }

    /// Whether everything reached its place.
    pub(crate) fn arrived(&self) -> bool {
        !self.failed
    }

    /// An error on standard error.
    pub(crate) fn error(&mut self, code: &str, message: &str) {
        let text = if self.json {
            json!({ "format": 1, "error": { "code": code, "message": safe(message) } }).to_string()
        } else {
            format!("consent: {} [{code}]", safe(message))
        };
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// A remark on standard error that is no part of the answer.
    pub(crate) fn remark(text: impl AsRef<str>) {
        let _ = writeln!(io::stderr().lock(), "{}", safe(text.as_ref()));
    }

    /// A way on, after an error; nothing in JSON mode, where the error is the one object.
    pub(crate) fn hint(&self, text: impl AsRef<str>) {
        if !self.json {
            Self::remark(text);
        }
    }

    pub(crate) fn completions(&mut self, shell: clap_complete::Shell) {
        let mut script = vec![];
        clap_complete::generate(shell, &mut Arguments::command(), "consent", &mut script);
        if self.json {
            let text = String::from_utf8_lossy(&script);
            self.data(None, &json!({ "shell": shell.to_string(), "script": text }));
        } else {
            self.bytes(&script);
        }
    }
}

/// Control characters, escapes and bidi controls are dropped; line ends become spaces.
fn safe(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' | '\t' => Some(' '),
            '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{feff}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn no_escape_reaches_the_terminal() {
        assert_eq!(safe("a\u{1b}[31mb\u{202e}c\r\nd"), "a[31mbc d");
    }
}

//! How deep a file nests, counted without reading it as TOML: before anything can follow it down.

use super::problem::Report;

/// Levels of lists, tables and dotted keys at most.
const DEEPEST: usize = 32;

/// Refuses a file whose lists, tables or dotted keys nest deeper than any catalogue needs.
pub(super) fn check_nesting(report: &mut Report<'_>, text: &str) {
    let found = deepest(text);
    if found > DEEPEST {
        report.add(
            None,
            format!("it nests {found} levels deep; {DEEPEST} are the most"),
            "Write it flat, as the other files are",
        );
    }
}

/// The deepest nesting outside of strings and comments: open brackets, and dots of one line.
fn deepest(text: &str) -> usize {
    let (mut open, mut dots, mut most) = (0_usize, 0_usize, 0_usize);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match c {
            '"' | '\'' => {
                rest = after_string(rest, c);
                continue;
            }
            '#' => {
                rest = rest
                    .find('\n')
                    .and_then(|end| rest.get(end..))
                    .unwrap_or_default();
                continue;
            }
            '[' | '{' => open = open.saturating_add(1),
            ']' | '}' => open = open.saturating_sub(1),
            '\n' => dots = 0,
            '.' => dots = dots.saturating_add(1),
            _ => {}
        }
        most = most.max(open).max(dots);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    most
}

/// What follows the string that begins here.
fn after_string(text: &str, quote: char) -> &str {
    let long = format!("{quote}{quote}{quote}");
    let escapes = quote == '"';
    let (mut rest, end) = match text.strip_prefix(&long) {
        Some(rest) => (rest, long.as_str()),
        None => (
            text.get(1..).unwrap_or_default(),
            long.get(..1).unwrap_or_default(),
        ),
    };
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(end) {
            return after;
        }
        if end.len() == 1 && rest.starts_with('\n') {
            return rest;
        }
        let mut chars = rest.chars();
        if chars.next() == Some('\\') && escapes {
            chars.next();
        }
        rest = chars.as_str();
    }
    rest
}

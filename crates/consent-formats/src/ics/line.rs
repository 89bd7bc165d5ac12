//! Content lines: escaped, folded, ended with CRLF.

/// The longest line in octets, its end not counted.
const LONGEST: usize = 75;

/// The lines of a file so far.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value is written as it stands: numbers, dates, codes, addresses.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        fold(&format!("{name}:{value}"), &mut self.0);
    }

    /// A line whose value is words of people.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.plain(name, &escape(value));
    }

    /// The bytes of the file, UTF-8 without a byte order mark.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// The text with one sign for the end of a line, and without any other control character.
///
/// The separators of lines and paragraphs of Unicode, and NEL, end a line too: some readers split there.
pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
        .chars()
        .filter(|sign| *sign == '\n' || !sign.is_control())
        .collect()
}

/// The text as a TEXT value: RFC 5545, 3.3.11.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in clean(text).chars() {
        match sign {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(sign);
            }
            _ => out.push(sign),
        }
    }
    out
}

/// Cuts between characters, never within one; the space that begins a further line counts.
fn fold(line: &str, out: &mut String) {
    let mut used = 0;
    for sign in line.chars() {
        let octets = sign.len_utf8();
        if used + octets > LONGEST {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(sign);
        used += octets;
    }
    out.push_str("\r\n");
}

//! A short text as a QR code: as a picture without scripts or references, and for a terminal.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// Bytes of a text at most; more would need modules too small for a camera.
pub const QR_MOST_BYTES: usize = 1_200;
/// Light modules around the code, by its standard.
const QUIET: usize = 4;

/// Why there is no code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QrError {
    /// Nothing to tell.
    #[error("there is no text to show as a QR code")]
    Empty,
    /// More than a camera reads well.
    #[error(
        "a text of {found_bytes} bytes is too long for a QR code; {QR_MOST_BYTES} are the most"
    )]
    TooLong {
        /// How many it has.
        found_bytes: usize,
    },
}

impl QrError {
    /// A name for this kind of refusal that never changes.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "qr_empty",
            Self::TooLong { .. } => "qr_too_long",
        }
    }
}

/// What a terminal shows text on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Light text on a dark ground.
    Dark,
    /// Dark text on a light ground.
    Light,
}

/// The modules of a code with its quiet border, row by row.
struct Modules {
    width: usize,
    dark: Vec<bool>,
}

impl Modules {
    fn of(text: &str) -> Result<Self, QrError> {
        let found_bytes = text.len();
        if text.is_empty() {
            return Err(QrError::Empty);
        }
        if found_bytes > QR_MOST_BYTES {
            return Err(QrError::TooLong { found_bytes });
        }
        let code = QrCode::with_error_correction_level(text, EcLevel::M)
            .map_err(|_| QrError::TooLong { found_bytes })?;
        let width = code.width();
        let dark = code.into_colors().into_iter();
        Ok(Self {
            width,
            dark: dark.map(|color| color == Color::Dark).collect(),
        })
    }

    /// Width with the border.
    fn side(&self) -> usize {
        self.width.saturating_add(2 * QUIET)
    }

    /// Whether a module is dark; those of the border are not.
    fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |place: usize| {
            let place = place.checked_sub(QUIET);
            place.filter(|place| *place < self.width)
        };
        let place = inside(x).zip(inside(y));
        let found = place.and_then(|(x, y)| self.dark.get(y.checked_mul(self.width)? + x));
        found.copied().unwrap_or(false)
    }

    /// The dark stretches of a row: where each begins, and how long it is.
    fn stretches(&self, y: usize) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = vec![];
        for x in (0..self.side()).filter(|x| self.is_dark(*x, y)) {
            match found.last_mut() {
                Some((from, length)) if *from + *length == x => *length += 1,
                _ => found.push((x, 1)),
            }
        }
        found
    }
}

/// The code as an SVG picture: one white square and one path, its own size in modules. The text itself
/// is not in it.
///
/// # Errors
/// No text, or too much of it.
pub fn svg(text: &str) -> Result<String, QrError> {
    let modules = Modules::of(text)?;
    let side = modules.side();
    let mut path = String::new();
    for y in 0..side {
        for (x, length) in modules.stretches(y) {
            // Writing to a String does not fail.
            let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/>\
         <path fill=\"#000\" d=\"{path}\"/></svg>\n"
    ))
}

/// The code for a terminal, two rows of modules a line, without any control sequence.
///
/// # Errors
/// No text, or too much of it.
pub fn terminal(text: &str, screen: Screen) -> Result<String, QrError> {
    let modules = Modules::of(text)?;
    let side = modules.side();
    let inked = |x, y| match screen {
        // Beyond the last row lies the ground of the terminal.
        Screen::Dark => y < side && !modules.is_dark(x, y),
        Screen::Light => modules.is_dark(x, y),
    };
    let mut lines = String::new();
    for y in (0..side).step_by(2) {
        for x in 0..side {
            lines.push(match (inked(x, y), inked(x, y.saturating_add(1))) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        lines.push('\n');
    }
    Ok(lines)
}

#[cfg(test)]
mod tests;

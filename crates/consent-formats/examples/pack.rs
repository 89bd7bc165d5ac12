//! Prints the catalogue that is part of the program as a pack; `cargo xtask catalogue --pack` writes it.

#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

use consent_core::catalogue::Catalogue;

fn main() -> Result<(), consent_formats::pack::PackError> {
    print!("{}", consent_formats::pack::write(Catalogue::built_in())?);
    Ok(())
}

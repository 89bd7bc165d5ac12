//! Prints the TypeScript form of what crosses to the window; `cargo xtask codegen` writes it.

#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

fn main() {
    print!("{}", consent_app::dto::bindings());
}

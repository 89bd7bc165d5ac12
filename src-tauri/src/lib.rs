//! The desktop shell: one window over the built page. Use cases are not wired to it yet, so the page
//! says that the core does not answer; the command line has them all.

/// Opens the window and stays until it is closed.
#[expect(clippy::exit, reason = "within the code that generate_context! writes")]
pub fn run() -> anyhow::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())?;
    Ok(())
}

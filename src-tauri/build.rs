//! Tells Tauri where the capabilities and permissions lie, and Cargo to look at them again when they
//! change.

fn main() {
    for watched in [
        "src-tauri/capabilities",
        "src-tauri/permissions",
        "tauri.conf.json",
        "ui/dist",
    ] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let manifest =
        tauri_build::AppManifest::new().permissions_path_pattern("src-tauri/permissions/*.toml");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/*.json")
        .app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}

//! The control: openers that make what they do not find. What watches the start-up must see them.

use std::fs;

use super::scene::{By, Scene};
use super::untouched::touched_by;

fn seen(scene: &Scene, spoiler: impl FnOnce()) -> Vec<String> {
    touched_by(|| scene.traces(), spoiler)
}

/// "Make a key if none is found": a new ledger where no header is, a new entry where the key store has none.
#[test]
fn an_opener_that_makes_a_key_if_none_is_found_is_seen() {
    let scene = Scene::typed();
    for name in ["vault.json", "vault.json.bak"] {
        fs::remove_file(scene.vault().join(name)).unwrap();
    }
    let touched = seen(&scene, || {
        let said = scene.run(By::Passphrase, &["status"]);
        assert!(said.err.contains("[header_missing]"), "{}", said.err);
        fs::rename(scene.vault(), scene.elsewhere("out of the way")).unwrap();
        scene.ok(By::Passphrase, &["init", "--demo"]);
    });
    for name in ["vault.json", "vault.json.bak", "ledger.db"] {
        let path = scene.vault().join(name).display().to_string();
        assert!(touched.contains(&path), "{name}: {touched:?}");
    }
    let scene = Scene::kept();
    scene.session.as_ref().unwrap().empty();
    let touched = seen(&scene, || {
        if scene
            .run(By::KeyStore, &["status"])
            .err
            .contains("[key_missing]")
        {
            scene.ok(By::Words, &["key", "renew-store"]);
        }
    });
    assert!(
        touched.iter().any(|name| name.starts_with("key store")),
        "{touched:?}"
    );
}

/// One byte, one mode, one file more or less: each is seen.
#[test]
fn the_smallest_change_of_a_folder_is_seen() {
    use std::os::unix::fs::PermissionsExt;
    let scene = Scene::typed();
    let vault = scene.vault();
    assert_eq!(seen(&scene, || {}), Vec::<String>::new());
    let one_byte = || {
        let mut bytes = fs::read(vault.join("ledger.db")).unwrap();
        bytes[5000] ^= 1;
        fs::write(vault.join("ledger.db"), bytes).unwrap();
    };
    assert_eq!(seen(&scene, one_byte).len(), 1);
    let wider = fs::Permissions::from_mode(0o644);
    let mode = || fs::set_permissions(vault.join("head"), wider).unwrap();
    assert_eq!(seen(&scene, mode).len(), 1);
    let beside = || fs::create_dir(scene.ledgers().join("vault.setup")).unwrap();
    assert_eq!(seen(&scene, beside).len(), 1);
    let gone = seen(&scene, || fs::remove_file(vault.join("due.json")).unwrap());
    assert!(
        gone.iter().any(|name| name.ends_with("due.json")),
        "{gone:?}"
    );
}

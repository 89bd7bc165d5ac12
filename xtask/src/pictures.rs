//! The pictures of the guide: taken by the tests in the real window, never by hand.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::step::{FEATURES, cargo, command, npm, run};

const TAKEN: &str = "target/e2e";
const SHOWN: &str = "docs/guide/pictures";
const PAGES: &str = "docs/guide";
const TESTS: &str = "tests/e2e";
/// How a picture is kept in fewer bytes, the same bytes each time.
const FEWER_COLOURS: [&str; 6] = ["-strip", "+dither", "-colors", "128", "-depth", "8"];
/// How far two pictures may be apart, of 1, before it is said: below it lie a line around what has the
/// focus, and the edges of letters.
const APART: f64 = 0.02;
/// A line of text is a few pixels high then: what stands where is compared, not how it is drawn.
const REDUCED: &str = "300x205!";

/// Runs the tests that take the pictures which README and guide show, and puts them there.
pub fn take() -> Result<()> {
    let names = names()?;
    crate::setup::setup()?;
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&[
        "build",
        "--workspace",
        "--features",
        FEATURES,
    ]))?;
    let mut tests = vec![
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--test",
        "e2e",
        "--",
        "--test-threads=1",
    ];
    let modules = modules(&names)?;
    tests.extend(modules.iter().map(String::as_str));
    run(cargo(&tests).env_remove("CONSENT_TOUR"))?;
    put(&names)
}

/// Puts the pictures that were taken last where the pages show them.
fn put(names: &[String]) -> Result<()> {
    std::fs::create_dir_all(SHOWN)?;
    for name in names {
        let (taken, shown) = places(name);
        if !taken.is_file() {
            bail!("{} was not taken", taken.display());
        }
        reduce(&taken, &shown)?;
    }
    println!("{} pictures are in {SHOWN}; look at each", names.len());
    Ok(())
}

fn reduce(from: &Path, to: &Path) -> Result<()> {
    let (from, to) = (from.to_string_lossy(), to.to_string_lossy());
    let mut all = vec![from.as_ref()];
    all.extend(FEWER_COLOURS);
    all.extend(["-define", "png:exclude-chunks=date,time"]);
    all.extend(["-define", "png:compression-level=9", to.as_ref()]);
    run(&mut command("convert", &all))
}

/// Says which pictures of the guide no longer look like those that the tests took. Fails for no
/// picture: fonts differ between computers.
pub fn compare() {
    match changed() {
        Ok(lines) if lines.is_empty() => println!("the pictures of the guide look as taken now"),
        Ok(lines) => {
            for line in lines {
                println!("{line}");
            }
            println!("look at them; `cargo xtask pictures` takes them anew");
        }
        Err(error) => println!("the pictures of the guide were not compared: {error:#}"),
    }
}

fn changed() -> Result<Vec<String>> {
    let mut lines = vec![];
    for name in names()? {
        let (taken, shown) = places(&name);
        if !taken.is_file() {
            lines.push(format!("{name}: not taken"));
        } else if !shown.is_file() {
            lines.push(format!("{name}: not in {SHOWN}"));
        } else {
            let apart = apart(&taken, &shown).with_context(|| name.clone())?;
            if apart > APART {
                lines.push(format!("{name}: changed ({apart:.3})"));
            }
        }
    }
    Ok(lines)
}

/// How far a picture that was taken is from the one that is shown: 0 the same, 1 black against white.
fn apart(taken: &Path, shown: &Path) -> Result<f64> {
    let (taken, shown) = (taken.to_string_lossy(), shown.to_string_lossy());
    let mut all = vec!["(", taken.as_ref()];
    all.extend(FEWER_COLOURS);
    all.extend([")", shown.as_ref(), "-resize", REDUCED]);
    all.extend(["-colorspace", "Gray", "-metric", "RMSE", "-compare"]);
    all.extend(["-format", "%[distortion]", "info:"]);
    let done = command("convert", &all)
        .output()
        .context("ImageMagick's convert does not start")?;
    let told = String::from_utf8_lossy(&done.stdout);
    told.trim()
        .parse()
        .with_context(|| format!("no number: {told}"))
}

/// The pictures that README and guide show, each once.
fn names() -> Result<Vec<String>> {
    let mut pages = listed(PAGES, "md")?;
    pages.push(PathBuf::from("README.md"));
    let mut names = vec![];
    for page in pages {
        let text = std::fs::read_to_string(&page)
            .with_context(|| format!("cannot read {}", page.display()))?;
        for rest in text.split("pictures/").skip(1) {
            let found = rest.split(')').next().and_then(|n| n.strip_suffix(".png"));
            names.extend(found.map(str::to_owned));
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// The modules of the tests that take these pictures, as the test program is told of them.
fn modules(names: &[String]) -> Result<Vec<String>> {
    let mut modules = vec![];
    let mut missing = names.to_vec();
    for file in listed(TESTS, "rs")? {
        let text = std::fs::read_to_string(&file)?;
        let before = missing.len();
        missing.retain(|name| !text.contains(&format!("\"{name}\"")));
        if missing.len() < before {
            let stem = file.file_stem().context("a file without a name")?;
            modules.push(format!("{}::", stem.to_string_lossy()));
        }
    }
    if !missing.is_empty() {
        bail!("no test in {TESTS} takes: {}", missing.join(", "));
    }
    Ok(modules)
}

fn listed(folder: &str, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = vec![];
    for item in std::fs::read_dir(folder).with_context(|| format!("cannot read {folder}"))? {
        let path = item?.path();
        if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Where a picture is taken, and where it is shown.
fn places(name: &str) -> (PathBuf, PathBuf) {
    let file = format!("{name}.png");
    (Path::new(TAKEN).join(&file), Path::new(SHOWN).join(&file))
}

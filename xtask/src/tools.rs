//! The tools that build the page: found on the path, or installed once under `target/tools`.

use crate::{
    Outcome,
    command::{cargo, command, find, output, run},
    root,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

/// The target of the app.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

const TRUNK: &str = "0.21.14";
const TRUNK_BEFORE: &str = "0.21.13";
const GECKODRIVER: &str = "0.37.1";
const GECKODRIVER_BEFORE: &str = "0.36.0";
const BINARYEN: &str = "132.0.0";
const TERSER: &str = "5.51.2";
const ESBUILD: &str = "0.28.2";
/// Of workbox-precaching, which brings workbox-core and workbox-routing.
const WORKBOX: &str = "7.4.1";
const AXE: &str = "4.14.1";
/// Of react and react-dom.
const REACT: &str = "19.3.1";
const REACT_DRAWIO: &str = "1.0.7";
/// Older versions of wasm-opt do not know what rustc writes.
const OLDEST_WASM_OPT: u32 = 118;

/// Where tools are installed: `target/tools`, with programs in `bin` and `node_modules/.bin`.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("target/tools")
}

/// Makes sure that everything is there that builds the page.
///
/// # Errors
/// When a tool is missing and cannot be installed; the sentence says what to do.
pub fn for_site() -> Outcome {
    wasm_target()?;
    cargo_tool("trunk", "trunk", &[TRUNK, TRUNK_BEFORE])?;
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &[&locked_version("wasm-bindgen")?])?;
    wasm_opt()?;
    node_package("terser", TERSER)?;
    node_package("esbuild", ESBUILD)?;
    node_package("workbox-precaching", WORKBOX).map(drop)
}

/// Where packages of npm are installed.
#[must_use]
pub fn node_modules() -> PathBuf {
    folder().join("node_modules")
}

/// Makes sure that geckodriver is there and gives its path.
///
/// # Errors
/// When it is missing and cannot be installed.
pub fn geckodriver() -> Outcome<PathBuf> {
    if let Some(found) = find("geckodriver") {
        return Ok(found);
    }
    cargo_tool("geckodriver", "geckodriver", &[GECKODRIVER, GECKODRIVER_BEFORE])?;
    find("geckodriver").ok_or_else(|| "geckodriver was installed but is not found".to_owned())
}

/// Makes sure that axe-core is there and gives the path of its script.
///
/// # Errors
/// When it is missing and npm cannot install it.
pub fn axe() -> Outcome<PathBuf> {
    Ok(node_package("axe-core", AXE)?.join("axe.min.js"))
}

/// Makes sure that react-drawio is there, which puts an editor into a page, and what it and its pages are made with.
///
/// # Errors
/// When something is missing and npm cannot install it.
pub fn react_drawio() -> Outcome {
    node_package("esbuild", ESBUILD)?;
    node_package("react", REACT)?;
    node_package("react-dom", REACT)?;
    node_package("react-drawio", REACT_DRAWIO).map(drop)
}

/// The version of a package in Cargo.lock.
///
/// # Errors
/// When Cargo.lock cannot be read or does not hold the package.
pub fn locked_version(package: &str) -> Outcome<String> {
    let lock =
        fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    version_in_lock(&lock, package).ok_or_else(|| format!("Cargo.lock does not hold {package}"))
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

/// Makes sure that Rust can compile for the browser.
///
/// # Errors
/// When its target is missing and rustup cannot add it.
pub fn wasm_target() -> Outcome {
    let sysroot = output(command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    if PathBuf::from(sysroot).join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    if find("rustup").is_none() {
        return Err(format!(
            "Rust's target {WASM_TARGET} is missing. Install it the way this Rust was installed, \
             or install Rust with rustup (https://rustup.rs) and try again."
        ));
    }
    println!("Installing Rust's target {WASM_TARGET} …");
    run(command("rustup").args(["target", "add", WASM_TARGET]))
}

/// Installs the first of `versions` that can be, unless the tool is there in that version.
fn cargo_tool(program: &str, package: &str, versions: &[&str]) -> Outcome {
    if version_of(program).is_some_and(|found| versions.contains(&found.as_str())) {
        return Ok(());
    }
    let attempts = versions.iter().flat_map(|version| [(version, true), (version, false)]);
    for (version, locked) in attempts {
        println!("Installing {package} {version} under target/tools; this takes some minutes, once …");
        if run(&mut install(package, version, locked)).is_ok() {
            return Ok(());
        }
    }
    Err(format!(
        "{package} {} could not be installed. Try `cargo install {package} --version {}` by hand; \
         it is used when it is on the path.",
        versions[0], versions[0]
    ))
}

/// `cargo install` with settings that compile several times faster; these tools need not run fast. Only
/// wasm-bindgen reads the whole program, byte by byte, which takes it minutes without any optimisation.
fn install(package: &str, version: &str, locked: bool) -> Command {
    let optimised = if package == "wasm-bindgen-cli" { "1" } else { "0" };
    let mut install = cargo();
    install
        .args(["install", package, "--version", version, "--force", "--root"])
        .arg(folder())
        .args(locked.then_some("--locked"))
        .env("CARGO_TARGET_DIR", folder().join("build"))
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimised);
    install
}

fn wasm_opt() -> Outcome {
    let found = find("wasm-opt").and_then(|program| major_version(&program));
    if found.is_some_and(|version| version >= OLDEST_WASM_OPT) {
        return Ok(());
    }
    node_package("binaryen", BINARYEN)?;
    find("wasm-opt").map(drop).ok_or_else(|| "wasm-opt was installed but is not found".to_owned())
}

/// The folder of a package of npm in exactly this version, installed when it is not there.
fn node_package(name: &str, version: &str) -> Outcome<PathBuf> {
    let package = node_modules().join(name);
    let told = fs::read_to_string(package.join("package.json")).unwrap_or_default();
    if told.contains(&format!("\"version\": \"{version}\"")) {
        return Ok(package);
    }
    if find("npm").is_none() {
        return Err(format!(
            "npm is missing, which brings {name}. Install Node.js (https://nodejs.org) and try again."
        ));
    }
    // Two at once would undo each other's work in the same folder.
    static ONE: Mutex<()> = Mutex::new(());
    let _alone = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    println!("Installing {name} {version} under target/tools …");
    fs::create_dir_all(folder())
        .map_err(|error| format!("{} cannot be made: {error}", folder().display()))?;
    let mut npm = command("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(folder());
    run(npm.arg(format!("{name}@{version}")))?;
    Ok(package)
}

/// The first number of the version that a program gives of itself.
#[must_use]
pub fn major_version(program: &Path) -> Option<u32> {
    version_in(&output(command(program).arg("--version"))?)?.split('.').next()?.parse().ok()
}

/// The version that the first such program on the path gives of itself.
fn version_of(program: &str) -> Option<String> {
    version_in(&output(command(find(program)?).arg("--version"))?)
}

/// The first word of a version line that begins with a digit.
fn version_in(line: &str) -> Option<String> {
    line.split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_line_a_tool_prints() {
        assert_eq!(version_in("wasm-opt version 132 (version_132)").as_deref(), Some("132"));
        assert_eq!(version_in("trunk 0.21.14").as_deref(), Some("0.21.14"));
        assert_eq!(version_in("no number here"), None);
    }

    #[test]
    fn a_version_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in_lock(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in_lock(lock, "leptos"), None);
    }
}

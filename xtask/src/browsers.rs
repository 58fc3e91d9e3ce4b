//! The browsers and drivers of the browser tests and the bench.

use crate::{
    Outcome,
    command::{command, find, output, run},
    tools,
};
use std::{
    env,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

/// The Debian packages that bring both browsers, Chromium's driver and a font with known widths.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "firefox-esr", "fonts-liberation"];

/// Programs and scripts for tests in real browsers.
#[derive(Clone, Debug)]
pub struct Browsers {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// The WebDriver server of Chromium.
    pub chromedriver: PathBuf,
    /// Firefox.
    pub firefox: PathBuf,
    /// The WebDriver server of Firefox.
    pub geckodriver: PathBuf,
    /// The script of axe-core, to be put into a page.
    pub axe: PathBuf,
}

/// Finds the browsers, and installs what is missing where that can be done.
///
/// # Errors
/// When something is missing that cannot be installed from here; the sentence names it.
pub fn ready() -> Outcome<Browsers> {
    // Two tests that begin at once would install the same twice.
    static ONE: Mutex<()> = Mutex::new(());
    let _alone = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    if chromium().is_none() || chromedriver().is_none() || firefox().is_none() {
        install_packages()?;
    }
    Ok(Browsers {
        chromium: chromium().ok_or_else(|| missing("Chromium"))?,
        chromedriver: chromedriver().ok_or_else(|| missing("chromedriver"))?,
        firefox: firefox().ok_or_else(|| missing("Firefox"))?,
        geckodriver: geckodriver()?,
        axe: tools::axe()?,
    })
}

/// Finds Chromium alone, and installs it where that can be done: what the bench needs.
///
/// # Errors
/// When it is missing and cannot be installed from here; the sentence says so.
pub fn chromium_ready() -> Outcome<PathBuf> {
    if chromium().is_none() {
        install_packages()?;
    }
    chromium().ok_or_else(|| missing("Chromium"))
}

/// Of several, the one that the driver can drive: a driver refuses a browser of another version.
fn chromium() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    let mut found: Vec<PathBuf> = names.into_iter().filter_map(find).collect();
    if found.len() > 1 {
        let driver = chromedriver().and_then(|driver| tools::major_version(&driver));
        let fitting = found.iter().position(|browser| tools::major_version(browser) == driver);
        found.swap(0, fitting.unwrap_or_default());
    }
    found.into_iter().next()
}

fn chromedriver() -> Option<PathBuf> {
    in_folder_of("CHROMEWEBDRIVER", "chromedriver").or_else(|| find("chromedriver"))
}

fn firefox() -> Option<PathBuf> {
    ["firefox", "firefox-esr"].into_iter().find_map(find)
}

fn geckodriver() -> Outcome<PathBuf> {
    in_folder_of("GECKOWEBDRIVER", "geckodriver").map_or_else(tools::geckodriver, Ok)
}

/// Build machines name the folder of a driver in a variable.
fn in_folder_of(variable: &str, program: &str) -> Option<PathBuf> {
    let file = PathBuf::from(env::var_os(variable)?).join(program);
    file.is_file().then_some(file)
}

fn install_packages() -> Outcome {
    let Some(rights) = rights_to_install() else {
        return Err(format!("{} As root: apt-get install {}", missing("A browser"), PACKAGES.join(" ")));
    };
    println!("Installing {} with apt-get …", PACKAGES.join(", "));
    let apt = |arguments: &[&str]| {
        let words = rights.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        let words: Vec<&str> = words.chain(arguments).copied().collect();
        run(command(words[0]).args(&words[1..]))
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], &PACKAGES[..]].concat())
}

/// The words before `apt-get` that make it work: none for root, `sudo` without a question; `None` when neither is there.
fn rights_to_install() -> Option<&'static [&'static str]> {
    find("apt-get")?;
    let user = output(command("id").arg("-u"))?;
    if user == "0" {
        return Some(&[]);
    }
    find("sudo")?;
    output(command("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

fn missing(what: &str) -> String {
    format!(
        "{what} is missing. The browser tests need Chromium or Chrome with its chromedriver, and Firefox \
         (geckodriver is installed with cargo)."
    )
}

//! The two browsers, and how they are started: by thirtyfour, which runs the driver program of each.

use serde_json::json;
use std::{path::Path, time::Duration};
use thirtyfour::{
    BrowserCapabilitiesHelper, Capabilities, CapabilitiesHelper, ChromiumLikeCapabilities,
    DesiredCapabilities, WebDriver,
    common::config::WebDriverConfig,
    error::WebDriverResult,
    manager::{BrowserKind, StdioMode},
};
use xtask::browsers::Browsers;

/// How long a browser may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A kind of browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }
}

/// Starts `kind` in the profile that the folder `profile` holds, or in a fresh one; what it downloads goes into the
/// folder `downloads`.
pub async fn start(
    kind: Kind,
    programs: &Browsers,
    downloads: &Path,
    profile: Option<&Path>,
) -> WebDriverResult<WebDriver> {
    let mut wishes = match kind {
        Kind::Chromium => chromium(&programs.chromium, downloads, profile)?,
        Kind::Firefox => firefox(&programs.firefox, downloads, profile)?,
    };
    wishes.enable_bidi()?;
    // By kind of prompt, which thirtyfour's own setting can't say.
    wishes.set("unhandledPromptBehavior", json!({ "default": "accept", "file": "ignore" }))?;
    WebDriver::managed(wishes)
        .driver_binary(BrowserKind::Chrome, &programs.chromedriver)
        .driver_binary(BrowserKind::Firefox, &programs.geckodriver)
        .driver_arg(BrowserKind::Firefox, "--allow-system-access")
        .config(WebDriverConfig::builder().request_timeout(PATIENCE).build()?)
        .stdio(StdioMode::Null)
        .await
}

fn chromium(browser: &Path, downloads: &Path, profile: Option<&Path>) -> WebDriverResult<Capabilities> {
    let mut wishes = DesiredCapabilities::chrome();
    wishes.set_binary(&browser.to_string_lossy())?;
    for argument in [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--touch-events=enabled",
        "--lang=en",
        "--force-color-profile=srgb",
        // A mouse: what is pointed at hovers. Without a screen there would be none.
        "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
    ] {
        wishes.add_arg(argument)?;
    }
    if let Some(folder) = profile {
        wishes.add_arg(&format!("--user-data-dir={}", folder.display()))?;
    }
    let preferences =
        json!({ "download.default_directory": downloads, "download.prompt_for_download": false });
    wishes.add_experimental_option("prefs", preferences)?;
    Ok(wishes.into())
}

fn firefox(browser: &Path, downloads: &Path, profile: Option<&Path>) -> WebDriverResult<Capabilities> {
    let mut wishes = DesiredCapabilities::firefox();
    wishes.set_firefox_binary(&browser.to_string_lossy())?;
    wishes.set_headless()?;
    if let Some(folder) = profile {
        wishes.add_arg("-profile")?;
        wishes.add_arg(&folder.to_string_lossy())?;
    }
    let preferences = json!({
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.alwaysOpenPanel": false,
        "browser.download.start_downloads_in_tmp_dir": false,
        "dom.w3c_touch_events.enabled": 1,
        "intl.accept_languages": "en",
        // Whoever is asked whether the site may store permanently says yes.
        "dom.storageManager.prompt.testing": true,
        "dom.storageManager.prompt.testing.allow": true,
        // A mouse, fine and hovering. Without a screen there would be none.
        "ui.primaryPointerCapabilities": 6,
        "ui.allPointerCapabilities": 6,
    });
    wishes.set_browser_option("prefs", preferences)?;
    Ok(wishes.into())
}

//! A running browser with its connection.

use super::driver::{Kind, start};
use super::socket::Socket;
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
};
use thirtyfour::bidi::{
    BidiEvent,
    events::{BeforeRequestSent, FileDialogOpened, LogEntryAdded, ResponseCompleted},
};

/// What a browser tells of.
const EVENTS: [&str; 4] =
    [LogEntryAdded::METHOD, BeforeRequestSent::METHOD, ResponseCompleted::METHOD, FileDialogOpened::METHOD];

/// A browser that runs for the whole suite.
pub struct Browser {
    pub kind: Kind,
    pub socket: Socket,
    /// Where its downloads go.
    pub downloads: PathBuf,
    preferences: AtomicBool,
}

impl Browser {
    /// Starts a browser in a fresh profile, or in the one that a folder holds.
    pub fn start(kind: Kind, profile: Option<&Path>) -> Result<Self, String> {
        let downloads = fresh_folder(kind, "downloads");
        std::fs::create_dir_all(&downloads).map_err(|why| format!("{}: {why}", downloads.display()))?;
        let programs = xtask::browsers::ready()?;
        let open = || Socket::open(start(kind, &programs, &downloads, profile), &EVENTS);
        // Now and then a driver finds its port taken.
        let socket = open().or_else(|_| open())?;
        Ok(Self { kind, socket, downloads, preferences: AtomicBool::new(false) })
    }

    /// Sets what Firefox takes for a wish of the system; every tab follows.
    pub fn set_preference_of(&self, feature: &str, value: &str) {
        let (preference, number) = match (feature, value) {
            ("prefers-color-scheme", "dark") => (COLOR_SCHEME, 0),
            ("prefers-color-scheme", "light") => (COLOR_SCHEME, 1),
            ("prefers-reduced-motion", "reduce") => (REDUCED_MOTION, 1),
            _ => panic!("Firefox has no preference for {feature}: {value}"),
        };
        self.preferences.store(true, Ordering::Relaxed);
        self.in_firefox("Services.prefs.setIntPref(...arguments)", vec![json!(preference), json!(number)]);
    }

    /// Forgets all wishes of the system.
    pub fn forget_preferences(&self) {
        if self.preferences.swap(false, Ordering::Relaxed) {
            let forget = "for (const preference of arguments) Services.prefs.clearUserPref(preference)";
            self.in_firefox(forget, vec![json!(COLOR_SCHEME), json!(REDUCED_MOTION)]);
        }
    }

    fn in_firefox(&self, script: &str, arguments: Vec<Value>) {
        self.socket.in_firefox(script, arguments).unwrap_or_else(|why| panic!("{why}"));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _never_used = std::fs::remove_dir_all(&self.downloads);
    }
}

const COLOR_SCHEME: &str = "layout.css.prefers-color-scheme.content-override";
const REDUCED_MOTION: &str = "ui.prefersReducedMotion";

/// The name of a folder that nothing else in this run uses.
pub fn fresh_folder(kind: Kind, purpose: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let process = std::process::id();
    std::env::temp_dir().join(format!("klantreis-{purpose}-{process}-{}-{number}", kind.name()))
}

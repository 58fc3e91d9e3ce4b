//! The pages that may embed the editor.

use serde::Deserialize;

/// The pages that may embed the editor, by their origins: `{ "hosts": ["https://wiki.example.nl"] }`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Hosts {
    hosts: Vec<String>,
}

/// The file doesn't say who may embed the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HostsFault;

impl Hosts {
    /// What a file says. Names that aren't known are left alone.
    ///
    /// # Errors
    /// It is no JSON, or has no list of texts called `hosts`.
    pub fn read(file: &[u8]) -> Result<Self, HostsFault> {
        let text = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(file);
        serde_json::from_slice(text).map_err(|_| HostsFault)
    }

    /// Whether a page of this origin may embed the editor. A slash at the end and the case of letters don't matter.
    pub fn allow(&self, origin: &str) -> bool {
        self.hosts.iter().any(|host| host.trim().trim_end_matches('/').eq_ignore_ascii_case(origin))
    }
}

//! The built page under a sub-path, as a static host serves it.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};
use xtask::server::{Compression, Server, serve_as};

/// Where the site stands on its host: never at the root.
const SUB_PATH: &str = "/some/repo/";

/// A host of the built page.
pub struct Site {
    folder: PathBuf,
    url: String,
    /// While it runs.
    server: Mutex<Option<Server>>,
}

impl Site {
    /// Serves the built page on a free port: another origin each time.
    pub fn start() -> Result<Self, String> {
        Self::of(Self::built())
    }

    /// The folder that `cargo xtask dist` wrote, or the one that `KLANTREIS_SITE` names.
    pub fn built() -> PathBuf {
        std::env::var_os("KLANTREIS_SITE").map_or_else(xtask::dist_folder, PathBuf::from)
    }

    /// Serves a folder on a free port.
    pub fn of(folder: PathBuf) -> Result<Self, String> {
        if !folder.join("index.html").is_file() {
            return Err(format!("{} holds no page; `cargo xtask dist` writes it", folder.display()));
        }
        let server = served(&folder, 0)?;
        Ok(Self { folder, url: server.url().to_owned(), server: Mutex::new(Some(server)) })
    }

    /// From now on nobody answers at its address.
    pub fn stop(&self) {
        self.server().take();
    }

    /// Serves again at the same address.
    pub fn start_again(&self) {
        let port = self.origin().rsplit(':').next().and_then(|port| port.parse().ok()).unwrap_or_default();
        *self.server() = Some(served(&self.folder, port).unwrap_or_else(|why| panic!("{why}")));
    }

    fn server(&self) -> MutexGuard<'_, Option<Server>> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The address of the page.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        self.url().trim_end_matches(SUB_PATH)
    }
}

fn served(folder: &Path, port: u16) -> Result<Server, String> {
    serve_as(folder, SUB_PATH, port, Compression::None).map_err(|why| format!("the server: {why}"))
}

//! The built page under a sub-path, as a static host serves it.

use std::path::PathBuf;
use xtask::server::{Compression, Server, serve_as};

/// Where the site stands on its host: never at the root.
const SUB_PATH: &str = "/some/repo/";

/// A running host of the built page.
pub struct Site {
    server: Server,
}

impl Site {
    /// Serves what `cargo xtask dist` wrote, or the folder that `KLANTREIS_SITE` names, on a free port:
    /// another origin each time.
    pub fn start() -> Result<Self, String> {
        let folder = std::env::var_os("KLANTREIS_SITE").map_or_else(xtask::dist_folder, PathBuf::from);
        if !folder.join("index.html").is_file() {
            return Err(format!("{} holds no page; `cargo xtask dist` writes it", folder.display()));
        }
        let server =
            serve_as(folder, SUB_PATH, 0, Compression::None).map_err(|why| format!("the server: {why}"))?;
        Ok(Self { server })
    }

    /// The address of the page.
    pub fn url(&self) -> &str {
        self.server.url()
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        self.url().trim_end_matches(SUB_PATH)
    }
}

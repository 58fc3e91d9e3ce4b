//! A site whose pages have the editor in a frame, as wikis and intranets do: `tests/browser/hosts`.

use super::page::Page;
use super::start::scratch_file;
use super::visitor::Visitor;
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use xtask::{
    bundle::bundle,
    root,
    server::{Compression, Server, serve_as},
    tools,
};

/// The scripts that import packages of npm.
const BUNDLED: [&str; 2] = ["react.jsx", "docmost.jsx"];
const PLAIN: [&str; 3] = ["index.html", "bookstack.js", "plain.js"];

/// A running site of somebody else.
pub struct Host {
    server: Server,
}

impl Host {
    /// Serves the pages on a free port: another origin each time.
    pub fn start(visitor: &Visitor) -> Self {
        static PAGES: LazyLock<Result<PathBuf, String>> = LazyLock::new(pages);
        Self::of(visitor, PAGES.as_ref().unwrap_or_else(|why| panic!("{why}")))
    }

    /// Serves a page alone.
    pub fn with(visitor: &Visitor, page: &str) -> Self {
        let file = scratch_file(visitor, "index.html", page.as_bytes());
        Self::of(visitor, file.parent().expect("a folder"))
    }

    fn of(visitor: &Visitor, folder: &Path) -> Self {
        let server = serve_as(folder, "/", 0, Compression::None).unwrap_or_else(|why| panic!("{why}"));
        let host = Self { server };
        for origin in [host.origin(), host.origin_on_another_site()] {
            visitor.expect_complaint(&format!("leaves the site: {origin}"));
        }
        host
    }

    /// Scheme, host and port. For browsers it is the same site as ours: what a frame stores here is in our store.
    pub fn origin(&self) -> String {
        self.server.url().trim_end_matches('/').to_owned()
    }

    /// The same pages on another site than ours: browsers give a frame there a store of its own.
    pub fn origin_on_another_site(&self) -> String {
        self.origin().replace("localhost", "127.0.0.1")
    }

    /// Opens the page in the first tab.
    pub fn open(&self, visitor: &Visitor) -> Page {
        open(visitor, &self.origin())
    }

    /// As [`Host::open`], on another site than ours.
    pub fn open_on_another_site(&self, visitor: &Visitor) -> Page {
        open(visitor, &self.origin_on_another_site())
    }
}

fn open(visitor: &Visitor, origin: &str) -> Page {
    let page = visitor.first_tab();
    page.go(&format!("{origin}/"));
    page
}

impl Page {
    /// What a value of a host's page is by now, as `bookstack.uploads`.
    pub fn value(&self, path: &str) -> Value {
        self.call(&format!("() => {path}"), json!([]))
    }

    /// Puts the editor at `address` into this page, which speaks the protocol itself: `plain.js`.
    pub fn embed(&self, address: &str) {
        self.embed_with(address, json!({}));
    }

    /// As [`Page::embed`], in a frame with further attributes.
    pub fn embed_with(&self, address: &str, attributes: Value) {
        let mut attributes = attributes;
        attributes["src"] = format!("{address}?embed=1&proto=json").into();
        self.call("(attributes) => plain.open(attributes)", json!([attributes]));
    }

    /// Sends a request to the editor.
    pub fn ask(&self, request: &Value) {
        self.call("(request) => plain.send(request)", json!([request]));
    }

    /// Waits until the editor tells of an event, and takes all that it told up to then.
    #[track_caller]
    pub fn hears(&self, event: &str) -> Value {
        let mut heard = Value::Null;
        let came = self.poll(|| {
            heard = self.value("plain.heard");
            heard.as_array()?.iter().find(|told| told["event"] == event).cloned()
        });
        self.call("() => { plain.heard.length = 0 }", json!([]));
        came.unwrap_or_else(|| panic!("the editor doesn't tell of {event}, but {heard}"))
    }

    /// The page in the only frame, of which every complaint counts as one of the visitor's own pages; but for the file
    /// that would name the hosts, which isn't there.
    #[track_caller]
    pub fn watched_frame(&self, visitor: &Visitor) -> Page {
        let frame = self.frame();
        visitor.expect_complaint("embed.json");
        visitor.expect_complaint("404");
        visitor.contexts.borrow_mut().push(frame.context());
        frame
    }
}

/// Makes the pages ready, once a run, and gives their folder.
fn pages() -> Result<PathBuf, String> {
    let (sources, folder) = (root().join("tests/browser/hosts"), root().join("target/hosts"));
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    for name in PLAIN {
        fs::copy(sources.join(name), folder.join(name)).map_err(|why| format!("{name}: {why}"))?;
    }
    tools::react_drawio()?;
    for name in BUNDLED {
        bundle(&sources.join(name), &folder.join(Path::new(name).with_extension("js")))?;
    }
    Ok(folder)
}

//! A page of somebody else that shows ours in a frame.

use super::page::Page;
use super::visitor::Visitor;
use xtask::server::{Compression, Server, serve_as};

/// A page of another origin, such as an intranet, with ours in its only frame. It is there while this is kept.
pub struct Around {
    /// The page around.
    pub page: Page,
    /// What the frame shows.
    pub frame: Page,
    _host: Server,
}

impl Visitor {
    /// Opens a page with a field that has the focus and a frame with these `attributes` that shows `address`.
    pub fn framed(&self, address: &str, attributes: &str) -> Around {
        let folder = self.downloads().join("intranet");
        std::fs::create_dir_all(&folder).unwrap_or_else(|why| panic!("{why}"));
        let frame = format!("<iframe {attributes} width=1200 height=700 src='{address}'></iframe>");
        let text = format!("<!doctype html><link rel=icon href=data:,><input autofocus>{frame}");
        std::fs::write(folder.join("index.html"), text).unwrap_or_else(|why| panic!("{why}"));
        let host = serve_as(folder, "/", 0, Compression::None).unwrap_or_else(|why| panic!("{why}"));
        self.expect_complaint(host.url());
        let page = self.first_tab();
        page.go(host.url());
        Around { frame: page.frame(), page, _host: host }
    }
}

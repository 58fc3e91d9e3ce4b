//! A page of somebody else that shows ours in a frame.

use super::host::Host;
use super::page::Page;
use super::visitor::Visitor;

/// A page of another origin, such as an intranet, with ours in its only frame. It is there while this is kept.
pub struct Around {
    /// The page around.
    pub page: Page,
    /// What the frame shows.
    pub frame: Page,
    _host: Host,
}

impl Visitor {
    /// Opens a page with a field that has the focus and a frame with these `attributes` that shows `address`.
    pub fn framed(&self, address: &str, attributes: &str) -> Around {
        let frame = format!("<iframe {attributes} width=1200 height=700 src='{address}'></iframe>");
        let host =
            Host::with(self, &format!("<!doctype html><link rel=icon href=data:,><input autofocus>{frame}"));
        let page = host.open(self);
        Around { frame: page.frame(), page, _host: host }
    }
}

//! What the browser complains of while somebody visits the page.

use super::visitor::Visitor;
use thirtyfour::bidi::{
    BrowsingContextId,
    events::{BeforeRequestSent, LogEntryAdded, ResponseCompleted},
    modules::{log::LogLevel, session::Status},
};

impl Visitor {
    /// Errors, violations of the policy, requests that leave the site.
    pub fn complaints(&self) -> Vec<String> {
        let socket = &self.browser.socket;
        // What was told before this answer has arrived.
        socket.send(Status);
        let expected = self.expected.borrow();
        let errors = socket.take::<LogEntryAdded>().into_iter().filter(|entry| {
            let tab = entry.source["context"].as_str().map(BrowsingContextId::from);
            self.is_own(tab.as_ref()) && entry.level == LogLevel::Error
        });
        let errors = errors.map(|entry| format!("error: {}", entry.text.unwrap_or_default()));
        let leaving = socket.take::<BeforeRequestSent>().into_iter().filter(|sent| {
            self.is_own(sent.context.as_ref()) && !stays(&sent.request.url, self.site.origin())
        });
        let leaving = leaving.map(|sent| format!("a request leaves the site: {}", sent.request.url));
        let refused = socket
            .take::<ResponseCompleted>()
            .into_iter()
            .filter(|answer| self.is_own(answer.context.as_ref()) && answer.response.status >= 400);
        let refused = refused
            .map(|answer| format!("{} is answered with {}", answer.request.url, answer.response.status));
        let complaints = errors.chain(leaving).chain(refused);
        complaints.filter(|said| !expected.iter().any(|words| said.contains(words))).collect()
    }

    /// Whether a tab is one of this person.
    fn is_own(&self, tab: Option<&BrowsingContextId>) -> bool {
        tab.is_some_and(|tab| self.contexts.borrow().contains(tab))
    }
}

/// Whether a request goes no further than the site.
fn stays(url: &str, origin: &str) -> bool {
    [origin, "data:", "blob:", "about:"].iter().any(|place| url.starts_with(place))
}

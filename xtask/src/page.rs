//! The promises of the built page: its policy, and that it works under any path.

use crate::Outcome;
use scraper::{ElementRef, Html, Selector};
use std::{fs, path::Path};

/// The tag that carries the Content-Security-Policy.
const POLICY: &str = "meta[http-equiv='Content-Security-Policy' i]";

/// What is loaded from where it stands, before the rest of the page is read.
const LOADED: &str = "script, link, style, img";

/// Reads `index.html` of a built site and says everything that breaks a promise.
///
/// # Errors
/// With one line for each thing that is wrong.
pub fn check(site: &Path) -> Outcome {
    let page = fs::read_to_string(site.join("index.html")).map_err(|error| format!("index.html: {error}"))?;
    let wrong = faults(&page);
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// What is wrong with a page: its policy, anything that the policy refuses, and addresses that are not relative.
#[must_use]
pub fn faults(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let mut faults = policy_faults(&page);
    faults.extend(element_faults(&page));
    // Read as text, since a browser with scripts does so too; one without reads elements.
    for without_scripts in page.select(&selector("noscript")) {
        faults.extend(element_faults(&Html::parse_fragment(&text(without_scripts))));
    }
    faults
}

/// Elements by a selector of CSS.
///
/// # Panics
/// When `css` is no selector.
pub(crate) fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

fn policy_faults(page: &Html) -> Vec<String> {
    let Some(meta) = page.select(&selector(POLICY)).next() else {
        return vec!["The page has no Content-Security-Policy.".to_owned()];
    };
    let mut faults = Vec::new();
    if page.select(&selector(&format!("{LOADED}, {POLICY}"))).next() != Some(meta) {
        faults.push("Something is loaded before the Content-Security-Policy.".to_owned());
    }
    let policy = meta.attr("content").unwrap_or_default();
    if !policy.split(';').any(|directive| directive.trim() == "default-src 'none'") {
        faults.push("The policy does not begin from default-src 'none'.".to_owned());
    }
    // The worker and the manifest are the site's own; without a word of their own they would fall back to another.
    for own in ["worker-src 'self'", "manifest-src 'self'"] {
        if !policy.split(';').any(|directive| directive.trim() == own) {
            faults.push(format!("The policy does not say {own}."));
        }
    }
    for word in policy.split([' ', ';']) {
        if word == "*" || word.contains("unsafe-inline") || word == "'unsafe-eval'" || word.contains("http") {
            faults.push(format!("The policy allows {word}."));
        }
    }
    faults
}

fn element_faults(page: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    for element in page.select(&selector("*")) {
        faults.extend(inline_faults(element));
        faults.extend(address_faults(element));
    }
    faults
}

fn inline_faults(element: ElementRef) -> Vec<String> {
    let mut faults = Vec::new();
    let name = element.value().name();
    if name == "script" && element.attr("src").is_none() {
        faults.push(format!("An inline script, which the policy refuses: {}", beginning(element)));
    }
    if name == "style" {
        faults.push(format!("An inline stylesheet, which the policy refuses: {}", beginning(element)));
    }
    for (attribute, _) in element.value().attrs() {
        if attribute == "style" || attribute.starts_with("on") {
            faults.push(format!("<{name}> has the attribute {attribute}, which the policy refuses."));
        }
    }
    faults
}

/// Everything that is loaded has a relative address; only the links a person follows may leave the site.
fn address_faults(element: ElementRef) -> Vec<String> {
    let name = element.value().name();
    let addresses = ["src", "href"].into_iter().filter_map(|attribute| element.attr(attribute));
    addresses
        .filter(|address| address.starts_with('/') || (name != "a" && address.contains("://")))
        .map(|address| format!("<{name}> has an address that is not relative: {address}"))
        .collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}

fn beginning(element: ElementRef) -> String {
    text(element).trim().chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" \
        content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
        worker-src 'self'; manifest-src 'self'\">";

    fn faults_of(rest: &str) -> Vec<String> {
        faults(&format!("<!doctype html><html><head>{POLICY}{rest}"))
    }

    #[test]
    fn a_page_that_keeps_its_promises_has_no_faults() {
        let rest = "<script type=module src=./start-1.js></script><link rel=stylesheet href=./a.css>\
                    <a href=\"https://example.org\">Example</a><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>";
        assert_eq!(faults_of(rest), Vec::<String>::new());
    }

    #[test]
    fn each_broken_promise_is_named() {
        for (rest, words) in [
            ("<script>start()</script>", "An inline script"),
            ("<style>p{}</style>", "An inline stylesheet"),
            ("<p style=\"color:red\">", "the attribute style"),
            ("<body onload=\"x()\">", "the attribute onload"),
            ("<script src=\"/start.js\"></script>", "not relative: /start.js"),
            ("<img src=\"https://example.org/a.png\">", "not relative: https://example.org"),
            ("<body><noscript><img src=/a.png></noscript>", "not relative: /a.png"),
        ] {
            let faults = faults_of(rest);
            assert!(faults.len() == 1 && faults[0].contains(words), "{rest}: {faults:?}");
        }
    }

    #[test]
    fn a_loose_or_late_policy_is_named() {
        assert_eq!(faults("<html></html>"), ["The page has no Content-Security-Policy."]);
        assert_eq!(
            faults(&format!("<link href=a.css>{POLICY}")),
            ["Something is loaded before the Content-Security-Policy."]
        );
        let loose = POLICY
            .replace("'wasm-unsafe-eval'", "'unsafe-inline' https://example.org")
            .replace("'none'", "'self'")
            .replace("worker-src 'self'", "worker-src 'self' blob:");
        let faults = faults(&loose);
        assert_eq!(faults.len(), 4, "{faults:?}");
    }
}

//! The promises of the built page: its policy, and that it works under any path.

use crate::{
    Outcome,
    html::{Tag, tags},
};
use std::{fs, path::Path};

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
    let tags = tags(page);
    let mut faults = policy_faults(&tags);
    for tag in &tags {
        faults.extend(inline_faults(tag));
        faults.extend(address_faults(tag));
    }
    faults
}

/// The Content-Security-Policy of a page, as its meta tag gives it.
#[must_use]
pub fn policy(page: &str) -> Option<String> {
    let meta = tags(page).into_iter().find(is_policy)?;
    meta.attribute("content").map(str::to_owned)
}

fn is_policy(tag: &Tag) -> bool {
    tag.name == "meta"
        && tag
            .attribute("http-equiv")
            .is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
}

fn policy_faults(tags: &[Tag]) -> Vec<String> {
    let Some(place) = tags.iter().position(is_policy) else {
        return vec!["The page has no Content-Security-Policy.".to_owned()];
    };
    let mut faults = Vec::new();
    if tags[..place].iter().any(|tag| ["script", "link", "style", "img"].contains(&tag.name.as_str())) {
        faults.push("Something is loaded before the Content-Security-Policy.".to_owned());
    }
    let policy = tags[place].attribute("content").unwrap_or_default();
    let directives: Vec<&str> = policy.split(';').map(str::trim).collect();
    if !directives.contains(&"default-src 'none'") {
        faults.push("The policy does not begin from default-src 'none'.".to_owned());
    }
    for word in policy.split([' ', ';']) {
        if word == "*" || word.contains("unsafe-inline") || word == "'unsafe-eval'" || word.contains("http") {
            faults.push(format!("The policy allows {word}."));
        }
    }
    faults
}

fn inline_faults(tag: &Tag) -> Vec<String> {
    let mut faults = Vec::new();
    if tag.name == "script" && tag.attribute("src").is_none() {
        faults.push(format!("An inline script, which the policy refuses: {}", shortened(&tag.text)));
    }
    if tag.name == "style" {
        faults.push(format!("An inline stylesheet, which the policy refuses: {}", shortened(&tag.text)));
    }
    for (name, _) in &tag.attributes {
        if name == "style" || name.starts_with("on") {
            faults.push(format!("<{}> has the attribute {name}, which the policy refuses.", tag.name));
        }
    }
    faults
}

/// Everything that is loaded has a relative address; only the links a person follows may leave the site.
fn address_faults(tag: &Tag) -> Vec<String> {
    let addresses = ["src", "href"].into_iter().filter_map(|name| tag.attribute(name));
    addresses
        .filter(|address| address.starts_with('/') || (tag.name != "a" && address.contains("://")))
        .map(|address| format!("<{}> has an address that is not relative: {address}", tag.name))
        .collect()
}

fn shortened(text: &str) -> String {
    text.trim().chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" \
        content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'\">";

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
            .replace("'none'", "'self'");
        let faults = faults(&loose);
        assert_eq!(faults.len(), 3, "{faults:?}");
    }
}

//! The address of the page, and the history of addresses.

use js_sys::Array;
use web_sys::{Url, UrlSearchParams};

use super::page::window;

/// The whole address of the page.
pub fn page() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The names and values behind the `?` of the page's own address.
pub fn own_parts() -> Vec<(String, String)> {
    let query = window().and_then(|window| window.location().search().ok());
    query.map(|query| parts(&query)).unwrap_or_default()
}

/// The address of the page, without what stands behind its `?` and `#`.
pub fn of_page() -> String {
    page().split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Loads the page anew, at a fragment of its plain address.
pub fn leave_for(fragment: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_href(&format!("{}#{fragment}", of_page()));
    }
}

/// The whole of an address, which may be relative to the page; nothing where it doesn't lie on the same site.
pub fn on_this_site(address: &str) -> Option<String> {
    let here = page();
    let asked = Url::new_with_base(address, &here).ok()?;
    let is_here = asked.origin() == Url::new(&here).ok()?.origin();
    (is_here && asked.protocol().starts_with("http")).then(|| asked.href())
}

/// What stands behind the `#` of the address, still encoded.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_string()
}

/// Goes to a fragment, as a new entry of the history.
pub fn go_to(fragment: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Changes the fragment, without a new entry of the history.
pub fn replace_fragment(fragment: &str) {
    let address = format!("#{fragment}");
    if let Some(history) = window().and_then(|window| window.history().ok())
        && self::fragment() != fragment
    {
        let mark = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&mark, "", Some(&address));
    }
}

/// The names and values that stand behind the `?` of an address.
pub fn parts(query: &str) -> Vec<(String, String)> {
    let Ok(query) = UrlSearchParams::new_with_str(query) else { return Vec::new() };
    let text = |pair: &Array, at| pair.get(at).as_string().unwrap_or_default();
    let pairs = query.entries().into_iter().flatten().map(|pair| Array::from(&pair));
    pairs.map(|pair| (text(&pair, 0), text(&pair, 1))).collect()
}

/// Names and values as they stand behind the `?` of an address; empty where there are none.
pub fn query<'a>(parts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let Ok(query) = UrlSearchParams::new() else { return String::new() };
    parts.into_iter().for_each(|(name, value)| query.append(name, value));
    query.to_string().into()
}

/// `text` as a step of the path of an address.
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// The text that was [`encoded`]; as it is, where it wasn't.
pub fn decoded(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_string(), String::from)
}

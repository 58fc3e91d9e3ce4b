//! All text of a map is shown as text, and only links of the allowed kinds are opened.

use crate::harness::Visitor;
use serde_json::{Value, json};

crate::tests! {
    a_script_in_any_text_field_is_shown_as_text,
    a_script_in_a_file_name_is_shown_as_text,
    the_page_carries_its_content_security_policy,
    everything_comes_from_the_site_itself_under_its_sub_path,
}

/// Would run in every careless place: as an element, in an attribute, as an address.
const SCRIPT: &str = "\"'><img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";

fn hostile_file() -> Value {
    let s = SCRIPT;
    json!({ "format": "klantreis", "version": 1,
        "journeys": [{
            "id": "hostile", "title": s, "description": s, "state": "current", "personas": ["p1"],
            "phases": [{ "id": "f1", "name": s, "goal": s, "steps": [{ "id": "s1", "name": s }] }],
            "lanes": [
                { "id": "l1", "name": s, "kind": "touchpoints", "channel": "website", "cards": [
                    { "id": "c1", "step": "s1", "title": s, "note": s, "source": s, "owner": s, "tags": [s],
                      "link": "https://example.org/\"><script>window.ran=1</script>" }] },
                { "id": "l2", "name": s, "kind": "thoughts", "cards": [{ "id": "c2", "step": "s1", "title": s }] },
                { "id": "l3", "name": s, "kind": "metric", "measure": "custom", "unit": s, "values": { "f1": 7 } },
                { "id": "l4", "name": s, "kind": "experience", "persona": "p1", "points": { "s1": { "actual": 1 } } } ],
            "links": [{ "id": "k1", "from": "c1", "to": "c2", "label": s }] }],
        "personas": [{ "id": "p1", "name": s, "quote": s }] })
}

fn a_script_in_any_text_field_is_shown_as_text(visitor: &Visitor) {
    let page = visitor.open();
    page.open_file(visitor, "hostile.klantreis.json", hostile_file().to_string().as_bytes());
    page.find("table", SCRIPT);
    let card = page.card(SCRIPT);
    assert!(card.text().contains(SCRIPT));
    card.click();
    page.find("complementary", "*");
    page.find("columnheader", &format!("*{SCRIPT}*")).click();
    page.find("rowheader", &format!("*{SCRIPT}*")).click();
    page.go_to_start(visitor);
    page.find("link", SCRIPT);
    let ran = page.call("() => window.ran === 1 || document.querySelector('img[src=x]') !== null", json!([]));
    assert_eq!(ran, json!(false));
}

fn a_script_in_a_file_name_is_shown_as_text(visitor: &Visitor) {
    let page = visitor.open();
    page.drop_files(&[("<img src=x onerror=window.ran=1>.json", b"{")]);
    page.find("dialog", "*");
    let ran = page.call("() => window.ran === 1 || document.querySelector('img[src=x]') !== null", json!([]));
    assert_eq!(ran, json!(false));
}

fn the_page_carries_its_content_security_policy(visitor: &Visitor) {
    let page = visitor.open();
    let policy = page
        .call("() => document.querySelector('meta[http-equiv=Content-Security-Policy]').content", json!([]));
    let policy = policy.as_str().unwrap_or_default();
    assert!(policy.contains("default-src 'none'"), "{policy}");
    let scripts = policy.split(';').find(|rule| rule.trim().starts_with("script-src")).unwrap_or_default();
    assert!(!scripts.contains("unsafe-inline") && !scripts.contains("'unsafe-eval'"), "{scripts}");
    // What the policy says is what the browser does.
    visitor.expect_complaint("content security policy");
    visitor.expect_complaint("Content-Security-Policy");
    let ran = page.call(
        "() => {
            const script = document.createElement('script');
            script.textContent = 'window.ran = 1';
            document.body.append(script);
            return window.ran === 1;
        }",
        json!([]),
    );
    assert_eq!(ran, json!(false), "an inline script runs");
}

fn everything_comes_from_the_site_itself_under_its_sub_path(visitor: &Visitor) {
    let page = visitor.open();
    let names =
        page.call("() => performance.getEntriesByType('resource').map((entry) => entry.name)", json!([]));
    let names = crate::harness::json::strings(&names);
    assert!(names.iter().any(|name| name.ends_with(".wasm")), "{names:?}");
    assert!(names.iter().all(|name| name.starts_with(visitor.site.url())), "{names:?}");
}

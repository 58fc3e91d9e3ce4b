//! What the editor in the page of somebody else keeps apart: frames without an origin or a store, windows and pages that
//! it has nothing to do with, and documents that are no maps.

use crate::harness::{Drawing, Host, Page, Releases, Visitor};
use crate::hosted::{BOARD, EDITED, drawn, edit, file, png, shows};
use crate::payloads::{file_of, payloads};
use base64::{Engine, prelude::BASE64_STANDARD};
use klantreis::format;
use klantreis::text::{host as words, share};
use serde_json::{Value, json};

crate::tests! {
    a_frame_without_an_origin_or_a_store_hands_the_map_back,
    only_the_page_around_is_heard,
    a_file_beside_the_editor_names_who_may_embed_it,
    what_is_no_map_is_refused_and_never_sent_back,
    no_text_of_a_map_runs_in_the_frame.limit(150),
}

/// Loads a document once the editor waits for one.
fn load(page: &Page, document: &str) {
    page.hears("init");
    page.ask(&json!({ "action": "load", "xml": document }));
}

/// The text of the map that an event brings.
fn text(event: &Value) -> &str {
    event["xml"].as_str().unwrap_or_default()
}

fn a_frame_without_an_origin_or_a_store_hands_the_map_back(visitor: &Visitor) {
    let hand_back = |visitor: &Visitor, attributes: Value| {
        let page = Host::start(visitor).open(visitor);
        page.embed_with(visitor.site.url(), attributes);
        load(&page, &file(BOARD));
        let frame = page.watched_frame(visitor);
        shows(&frame, BOARD);
        assert!(frame.maybe("alert", "*").is_none(), "nobody expects a store here");
        edit(visitor, &frame);
        frame.press("Control+s");
        assert_eq!(drawn(text(&page.hears("save"))), Drawing::parse(EDITED));
        frame
    };
    let frame = hand_back(visitor, json!({ "sandbox": "allow-scripts" }));
    frame.press("Control+Shift+s");
    frame.click("tab", &format!("{}*", visitor.t(share::FILE)));
    let pane = frame.find("tabpanel", "*");
    assert!(pane.text().contains(visitor.t(words::NO_DOWNLOADS)), "{}", pane.text());
    let other = visitor.other(visitor.language);
    other.always_before(
        "() => Object.defineProperty(window, 'localStorage', {
            get() { throw new DOMException('The operation is insecure.', 'SecurityError') },
        })",
    );
    hand_back(&other, json!({}));
}

fn only_the_page_around_is_heard(visitor: &Visitor) {
    let (host, stranger) = (Host::start(visitor), Host::start(visitor));
    let page = host.open(visitor);
    page.embed(visitor.site.url());
    load(&page, &file(BOARD));
    let frame = page.frame();
    shows(&frame, BOARD);
    page.hears("load");
    let beside = "(src) => { const frame = document.createElement('iframe'); frame.src = src; document.body.append(frame) }";
    page.call(beside, json!([stranger.origin_on_another_site()]));
    let stranger = page.frame_of(&stranger.origin_on_another_site());
    let ask = "(requests) => {
        window.got = [];
        addEventListener('message', ({ data }) => got.push(data));
        for (const request of requests) parent.frames[0].postMessage(JSON.stringify(request), '*');
    }";
    let requests = json!([
        { "action": "load", "xml": file(EDITED) },
        { "action": "export", "format": "json" },
        { "action": "dialog", "title": "Stranger", "message": "Press me" },
        { "action": "status", "message": "Stranger" },
    ]);
    stranger.call(ask, json!([requests]));
    // What is asked now is answered last.
    page.ask(&json!({ "action": "export", "format": "json", "of": "the page" }));
    let answer = page.hears("export");
    assert_eq!(answer["message"]["of"], "the page");
    shows(&frame, BOARD);
    assert!(frame.maybe("dialog", "*").is_none());
    assert_eq!(stranger.value("got"), json!([]));
}

fn a_file_beside_the_editor_names_who_may_embed_it(visitor: &Visitor) {
    let host = Host::start(visitor);
    let ours = Releases::start(visitor.browser.kind);
    let embed = |page: &Page| page.embed(ours.site.url());
    ours.put("embed.json", &json!({ "hosts": [host.origin()] }).to_string());
    let page = host.open(visitor);
    embed(&page);
    load(&page, &file(BOARD));
    shows(&page.frame(), BOARD);

    let page = host.open_on_another_site(visitor);
    embed(&page);
    load(&page, &file(BOARD));
    let frame = page.frame();
    frame.find("heading", visitor.t(words::NOT_ALLOWED));
    let told = frame.find("main", "*").text();
    assert!(told.contains(&host.origin_on_another_site()), "{told}");
    page.ask(&json!({ "action": "export", "format": "json" }));
    frame.press("Control+s");
    assert_eq!(page.value("plain.heard"), json!([]));

    for file in ["{", "{ \"hosts\": 3 }", "<!doctype html>"] {
        ours.put("embed.json", file);
        let page = host.open(visitor);
        embed(&page);
        page.frame().find("heading", visitor.t(words::UNCLEAR_HOSTS));
        assert_eq!(page.value("plain.heard"), json!([]));
    }
}

fn what_is_no_map_is_refused_and_never_sent_back(visitor: &Visitor) {
    let page = Host::start(visitor).open(visitor);
    page.embed(visitor.site.url());
    load(&page, &file(BOARD));
    let frame = page.frame();
    shows(&frame, BOARD);
    page.hears("load");
    let damaged = {
        let mut png = png(BOARD);
        let middle = png.len() / 2;
        png[middle] ^= 0x55;
        format!("data:image/png;base64,{}", BASE64_STANDARD.encode(png))
    };
    let drawing = "<mxfile host=\"embed.diagrams.net\"><diagram id=\"x\" name=\"Page-1\"></diagram></mxfile>";
    let newer = file(BOARD).replace("\"version\":1", "\"version\":99");
    let flawed = file(BOARD).replace("\"title\":\"a\"", "\"title\":7");
    for document in [drawing, &damaged, &newer, &flawed, "data:image/png;base64,AAAA", "no map"] {
        page.ask(&json!({ "action": "load", "xml": file(BOARD) }));
        page.hears("load");
        page.ask(&json!({ "action": "load", "xml": document, "autosave": 1 }));
        frame.find("heading", "*");
        frame.gone("table", "*");
        let said = frame.find("main", "*").text();
        assert!(said.contains(visitor.t(words::STILL_YOURS)), "{document}: {said}");
        frame.press("Control+s");
        frame.press("Control+Shift+Enter");
        page.ask(&json!({ "action": "export", "format": "json" }));
        page.ask(&json!({ "action": "what" }));
        page.wait("the last request is answered", || page.value("plain.heard.length") == json!(1));
        let heard = page.value("plain.heard");
        assert_eq!(heard[0]["error"], "unknownMessage", "{document}: {heard}");
        frame.find("dialog", visitor.t(words::NOT_HANDED_OVER));
        frame.press("Escape");
        frame.gone("dialog", "*");
        page.call("() => { plain.heard.length = 0 }", json!([]));
    }
}

/// How many texts a map holds at once: each stands in every field.
const AT_ONCE: usize = 30;

fn no_text_of_a_map_runs_in_the_frame(visitor: &Visitor) {
    let page = Host::start(visitor).open(visitor);
    page.embed(visitor.site.url());
    page.hears("init");
    let frame = page.watched_frame(visitor);
    for texts in payloads().chunks(AT_ONCE) {
        page.ask(
            &json!({ "action": "load", "xml": format::write(&file_of(texts)), "title": texts.join(" ") }),
        );
        page.hears("load");
        frame.find("table", "*");
        page.ask(&json!({ "action": "dialog", "title": texts[0], "message": texts.join("\n"), "button": texts[0] }));
        frame.find("dialog", "*").find("button", "*");
        page.ask(&json!({ "action": "status", "message": texts.join(" ") }));
        frame.press("Escape");
        frame.gone("dialog", "*");
        assert_eq!(frame.value("window.ran ?? null"), Value::Null, "one of {texts:?} runs");
    }
}

//! The editor in the page of somebody else, which keeps the map: real clients of the protocol, and others who try.

use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, Host, MOUSE, Page, Place::In, Visitor};
use crate::screens::full_map;
use base64::{Engine, prelude::BASE64_STANDARD};
use klantreis::exchange::{carried, carry_in_png, carry_in_svg};
use klantreis::text::{board, host as words};
use serde_json::{Value, json};

crate::tests! {
    react_drawio_edits_a_map_and_gets_it_back,
    react_drawio_makes_a_new_map,
    bookstack_gives_and_gets_png,
    docmost_gives_and_gets_svg,
    the_page_in_the_documentation_keeps_a_map,
}

pub const BOARD: &str = "Think: search compare | Do: pay\n Web | a | b | c\n Shop | | |";
pub const EDITED: &str = "Think: search compare | Do: pay\n Web | | b | c\n Shop | a | |";

/// The text of a file with the map.
pub fn file(drawing: &str) -> String {
    let journey = Drawing::parse(drawing).journey(MAP, TITLE);
    json!({ "format": "klantreis", "version": 1, "journeys": [journey] }).to_string()
}

/// The only map of a file.
pub fn drawn(file: &str) -> Drawing {
    let file: Value = serde_json::from_str(file).unwrap_or_else(|why| panic!("{why}: {file}"));
    assert_eq!(file["journeys"].as_array().map(Vec::len), Some(1), "{file}");
    Drawing::of_journey(&file["journeys"][0])
}

/// The map that a picture carries, which came in base64.
fn drawn_in(base64: &str) -> Drawing {
    let picture = BASE64_STANDARD.decode(base64).unwrap_or_else(|why| panic!("{why}: {base64}"));
    drawn(&carried(&picture).expect("a map in the picture").expect("a whole one"))
}

/// The same, as a `data:` address of exactly this kind.
fn drawn_at(address: &Value, kind: &str) -> Drawing {
    let address = address.as_str().unwrap_or_default();
    let base64 = address.strip_prefix(&format!("data:{kind};base64,"));
    drawn_in(base64.unwrap_or_else(|| panic!("{address} is no {kind}")))
}

/// A picture of one point, which carries a map.
pub fn png(drawing: &str) -> Vec<u8> {
    let point =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";
    let point = BASE64_STANDARD.decode(point).expect("a PNG");
    carry_in_png(&point, &file(drawing)).expect("room for a map")
}

/// The editor, once it shows the map.
#[track_caller]
fn editor(visitor: &Visitor, page: &Page, drawing: &str) -> Page {
    let frame = page.watched_frame(visitor);
    shows(&frame, drawing);
    frame
}

#[track_caller]
pub fn shows(frame: &Page, drawing: &str) {
    let wanted = Drawing::parse(drawing).without_kinds();
    frame.wait(drawing, || frame.board() == wanted);
}

/// Makes [`EDITED`] of [`BOARD`].
#[track_caller]
pub fn edit(visitor: &Visitor, frame: &Page) {
    frame.drag_card(MOUSE, "a", In("Shop", "search"));
    shows(frame, EDITED);
    frame.find("status", &words::UNSAVED.get(visitor.language, 1, "1"));
}

/// What the last of these callbacks of react-drawio was told, once there is one that `fits`.
#[track_caller]
fn told(page: &Page, callback: &str, fits: impl Fn(&Value) -> bool) -> Value {
    let mut last = Value::Null;
    let came = page.poll(|| {
        let all = page.value("react.told");
        let all = all.as_array().cloned().unwrap_or_default();
        last = all.into_iter().rfind(|one| one[0] == callback)?[1].clone();
        fits(&last).then_some(())
    });
    assert!(
        came.is_some(),
        "{callback} was told {last} at last, of {}",
        page.value("react.told.map(([name]) => name)")
    );
    last
}

/// The editor in a frame that fills the window.
pub fn opened(visitor: &Visitor) -> Page {
    let page = Host::start(visitor).open(visitor);
    let style = "position: fixed; inset: 0; width: 100%; height: 100%";
    page.embed_with(visitor.site.url(), json!({ "style": style }));
    page.hears("init");
    let file = json!({ "format": "klantreis", "version": 1, "journeys": [full_map()],
        "personas": [{ "id": "p1", "name": "Noor" }] });
    page.ask(&json!({ "action": "load", "xml": file.to_string() }));
    page.hears("load");
    let frame = page.watched_frame(visitor);
    frame.find("main", "*");
    frame
}

/// The same with a change that isn't saved.
pub fn changed(visitor: &Visitor) -> Page {
    let frame = opened(visitor);
    frame.card(frame.board().cards()[0]).press("Control+d");
    frame.find("status", &words::UNSAVED.get(visitor.language, 1, "1"));
    frame
}

fn react_drawio_edits_a_map_and_gets_it_back(visitor: &Visitor) {
    let host = Host::start(visitor);
    let page = host.open_on_another_site(visitor);
    let show = |xml: &str, format: &str| {
        let props = json!({ "baseUrl": visitor.site.url(), "autosave": true, "configuration": { "css": "" },
            "urlParameters": { "spin": true, "lang": visitor.language.tag(), "dark": false },
            "exportFormat": format, "xml": xml });
        page.call("(props) => react.show(props)", json!([props]));
    };
    show(&file(BOARD), "xmlsvg");
    let frame = editor(visitor, &page, BOARD);
    told(&page, "onConfigure", |_| true);
    told(&page, "onLoad", |event| event["xml"].is_string());
    edit(visitor, &frame);
    told(&page, "onAutoSave", |event| {
        drawn(event["xml"].as_str().unwrap_or_default()) == Drawing::parse(EDITED)
    });
    frame.press("Control+s");
    let saved = told(&page, "onSave", |event| event["parentEvent"] == "save");
    assert_eq!(drawn_at(&saved["xml"], "image/svg+xml"), Drawing::parse(EDITED));
    frame.hear(visitor.t(words::HANDED_OVER));
    frame.find("status", visitor.t(words::ALL_SAVED));

    for (format, kind) in [("xmlpng", "image/png"), ("xmlsvg", "image/svg+xml")] {
        page.call("(format) => react.ask('exportDiagram', { format, scale: 1 })", json!([format]));
        let picture = told(&page, "onExport", |event| event["format"] == format);
        assert_eq!(drawn_at(&picture["data"], kind), Drawing::parse(EDITED));
        assert_eq!(picture["message"]["scale"], 1);
    }

    // What was saved is a map to edit again; loading it is no change of it.
    let changes = || page.value("react.told.filter(([name]) => name === 'onAutoSave').length");
    let before = changes();
    page.call("(xml) => react.ask('load', { xml, autosave: true })", json!([file(BOARD)]));
    shows(&frame, BOARD);
    show(saved["xml"].as_str().unwrap_or_default(), "xmlsvg");
    shows(&frame, EDITED);
    assert_eq!(changes(), before);
    assert_eq!(frame.stored(), serde_json::Map::new());
    assert_eq!(page.value("react.told.filter(([name]) => name === 'onClose').length"), json!(0));
    frame.move_card("a", In("Web", "search"));
    shows(&frame, BOARD);
    frame.click("button", visitor.t(words::CLOSE));
    let question = frame.find("dialog", visitor.t(words::CLOSE_QUESTION));
    question.find("button", visitor.t(words::CLOSE_WITHOUT)).click();
    assert_eq!(told(&page, "onClose", |_| true)["modified"], true);
}

fn react_drawio_makes_a_new_map(visitor: &Visitor) {
    let page = Host::start(visitor).open(visitor);
    let props = json!({ "baseUrl": visitor.site.url(), "exportFormat": "xmlpng",
        "urlParameters": { "saveAndExit": true, "noSaveBtn": true } });
    page.call("(props) => react.show(props)", json!([props]));
    let frame = page.watched_frame(visitor);
    frame.find("table", "*");
    frame.gone("button", visitor.t(words::SAVE));
    frame.click("button", visitor.t(words::SAVE_AND_CLOSE));
    let saved = told(&page, "onSave", |event| event["parentEvent"] == "save");
    told(&page, "onClose", |event| event["parentEvent"] == "save");
    let map = drawn_at(&saved["xml"], "image/png");
    // The component hands a PNG over in a field of its own.
    let props = json!({ "baseUrl": visitor.site.url(), "exportFormat": "xmlpng", "xml": saved["xml"] });
    page.call("(props) => react.show(props)", json!([props]));
    told(&page, "onLoad", |event| drawn(event["xml"].as_str().unwrap_or_default()) == map);
    assert_eq!(frame.stored(), serde_json::Map::new());
}

/// The frame is on the same site as the page: what it stored would be stored among the user's own maps.
fn bookstack_gives_and_gets_png(visitor: &Visitor) {
    let mine = Drawing::parse("Think: search\n Web | mine").journey(MAP, TITLE);
    let before = visitor.open_with_journeys(&[mine]).stored();
    let host = Host::start(visitor);
    let page = host.open(visitor);
    let open = |drawing: &str| {
        let address = format!("{}?embed=1&proto=json&spin=1&configure=1", visitor.site.url());
        page.call("(address) => bookstack.open(address)", json!([address]));
        editor(visitor, &page, drawing)
    };
    page.call("(png) => { bookstack.drawing = png }", json!([BASE64_STANDARD.encode(png(BOARD))]));
    edit(visitor, &open(BOARD));
    let frame = page.frame();
    assert_eq!(frame.stored(), before);
    frame.click("button", visitor.t(words::SAVE_AND_CLOSE));
    page.wait("the drawing is uploaded", || page.value("bookstack.uploads") == json!(1));
    page.has_no_frame();
    assert_eq!(
        drawn_in(page.value("bookstack.drawing").as_str().unwrap_or_default()),
        Drawing::parse(EDITED)
    );

    let frame = open(EDITED);
    frame.click("button", visitor.t(words::CLOSE));
    page.has_no_frame();
    assert_eq!(page.value("bookstack.uploads"), json!(1));
    assert_eq!(visitor.open().stored(), before);
}

/// Adds a card where there is room for one.
#[track_caller]
fn add_card(visitor: &Visitor, frame: &Page) {
    let add = visitor.fill(board::ADD_CARD_TO, &[("cell", "*")]);
    frame.find("table", "*").find("button", &add).click();
    frame.type_text("one more");
    frame.press("Enter");
    frame.find("status", &words::UNSAVED.get(visitor.language, 1, "1"));
}

fn docmost_gives_and_gets_svg(visitor: &Visitor) {
    let page = Host::start(visitor).open_on_another_site(visitor);
    let open = || page.call("(url) => docmost.open(url, 1000)", json!([visitor.site.url()]));
    open();
    let frame = page.watched_frame(visitor);
    add_card(visitor, &frame);
    page.wait("what was changed is uploaded meanwhile", || page.value("docmost.uploads") == json!(1));
    frame.find("status", &words::UNSAVED.get(visitor.language, 1, "1"));
    frame.click("button", visitor.t(words::SAVE_AND_CLOSE));
    page.has_no_frame();
    page.wait("what is saved is uploaded", || page.value("docmost.uploads") == json!(2));

    let svg = carry_in_svg("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", &file(BOARD));
    page.call("(svg) => { docmost.file = svg }", json!([svg]));
    open();
    let frame = editor(visitor, &page, BOARD);
    edit(visitor, &frame);
    frame.press("Control+Shift+Enter");
    page.has_no_frame();
    page.wait("what is saved is uploaded", || page.value("docmost.uploads") == json!(3));
    let saved = page.value("docmost.file").as_str().unwrap_or_default().to_owned();
    assert_eq!(
        drawn(&carried(saved.as_bytes()).expect("a map").expect("a whole one")),
        Drawing::parse(EDITED)
    );
    assert_eq!(page.value("docmost.asked"), json!(0));
}

fn the_page_in_the_documentation_keeps_a_map(visitor: &Visitor) {
    let documentation = include_str!("../../docs/embedding.md");
    let (_, script) = documentation.split_once("A whole host:").expect("a host");
    let (_, script) = script.split_once("```html").expect("its code");
    let (script, _) = script.split_once("```").expect("its end");
    let script = script.replace("https://maps.example/klantreis/", visitor.site.url());
    let style = "<style>iframe { height: 700px; width: 1400px }</style>";
    let head = format!("<!doctype html><link rel=icon href=data:,>{style}<body>");
    let host = Host::with(visitor, &format!("{head}{script}"));
    let page = host.open(visitor);
    page.watched_frame(visitor).find("table", "*");
    page.call("(map) => localStorage.setItem('map', map)", json!([file(BOARD)]));
    let page = host.open(visitor);
    let frame = editor(visitor, &page, BOARD);
    edit(visitor, &frame);
    frame.press("Control+s");
    page.wait("the map is kept", || page.stored()["map"] != json!(file(BOARD)));
    let page = host.open(visitor);
    let frame = editor(visitor, &page, EDITED);
    frame.click("button", visitor.t(words::SAVE_AND_CLOSE));
    page.has_no_frame();
    assert_eq!(drawn_at(&page.stored()["map"], "image/svg+xml"), Drawing::parse(EDITED));
}

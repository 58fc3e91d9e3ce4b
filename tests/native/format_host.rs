//! The messages between the editor and a page that embeds it.

use klantreis::format::host::{Action, Event, Export, Hosts, HostsFault, Load, Request, Shape, Told};

/// What a message asks.
#[track_caller]
fn asked(text: &str) -> Action {
    Request::read(text).unwrap_or_else(|| panic!("{text} asks nothing")).action
}

#[track_caller]
fn check_load(text: &str, load: Load) {
    assert_eq!(asked(text), Action::Load(load));
}

#[test]
fn a_map_comes_as_text_as_json_or_as_a_picture() {
    let with = |content: &str| Load { content: content.to_owned(), ..Load::default() };
    check_load(r#"{"action":"load","xml":""}"#, with(""));
    check_load(r#"{"action":"load"}"#, with(""));
    check_load(r#"{"action":"load","xml":null}"#, with(""));
    check_load(r#"{"action":"load","xml":"<svg/>"}"#, with("<svg/>"));
    check_load(
        r#"{"action":"load","xmlpng":"data:image/png;base64,AA=="}"#,
        with("data:image/png;base64,AA=="),
    );
    check_load(r#"{"action":"load","xml":{"version":1.50}}"#, with(r#"{"version":1.50}"#));
}

#[test]
fn hosts_write_a_flag_as_they_like() {
    for (flag, on) in
        [("true", true), ("1", true), ("\"1\"", true), ("false", false), ("0", false), ("\"0\"", false)]
    {
        let text = format!(
            r#"{{"action":"load","autosave":{flag},"saveAndExit":{flag},"noSaveBtn":{flag},"dark":{flag}}}"#
        );
        let load = Load {
            autosave: on,
            save_and_exit: Some(on),
            no_save: Some(on),
            dark: Some(on),
            ..Load::default()
        };
        check_load(&text, load);
    }
    check_load(r#"{"action":"load","autosave":null,"noExitBtn":[]}"#, Load::default());
}

#[track_caller]
fn check_export(text: &str, shape: Option<Shape>, scale: f64) {
    let Action::Export(Export { shape: found, scale: at, .. }) = asked(text) else {
        panic!("{text} exports nothing")
    };
    assert_eq!((found, at), (shape, scale));
}

#[test]
fn a_shape_is_asked_for_by_its_word() {
    check_export(r#"{"action":"export","format":"xmlsvg"}"#, Some(Shape::Svg { carries: true }), 1.0);
    check_export(r#"{"action":"export","format":"svg","scale":2}"#, Some(Shape::Svg { carries: false }), 2.0);
    check_export(
        r#"{"action":"export","format":"xmlpng","scale":"1.5"}"#,
        Some(Shape::Png { carries: true }),
        1.5,
    );
    check_export(
        r#"{"action":"export","format":"png","scale":"much"}"#,
        Some(Shape::Png { carries: false }),
        1.0,
    );
    check_export(r#"{"action":"export","format":"json"}"#, Some(Shape::Json), 1.0);
    check_export(r#"{"action":"export"}"#, Some(Shape::Svg { carries: true }), 1.0);
    check_export(r#"{"action":"export","format":"html2"}"#, None, 1.0);
}

#[test]
fn what_the_page_says_is_said() {
    let told = |title: &str, text: &str, button: Option<&str>| {
        Action::Dialog(Told {
            title: title.to_owned(),
            text: text.to_owned(),
            button: button.map(str::to_owned),
        })
    };
    assert_eq!(asked(r#"{"action":"dialog","titleKey":"error","message":"Full"}"#), told("", "Full", None));
    assert_eq!(asked(r#"{"action":"dialog","title":"A","button":"Ok"}"#), told("A", "", Some("Ok")));
    let status = |text: Option<&str>, modified| Action::Status { text: text.map(str::to_owned), modified };
    assert_eq!(
        asked(r#"{"action":"status","message":"Saved","modified":false}"#),
        status(Some("Saved"), Some(false))
    );
    assert_eq!(asked(r#"{"action":"status","messageKey":"allChangesSaved"}"#), status(None, None));
    let spinner = |text: Option<&str>| Action::Spinner { text: text.map(str::to_owned) };
    assert_eq!(asked(r#"{"action":"spinner","show":true,"message":"Wait"}"#), spinner(Some("Wait")));
    assert_eq!(asked(r#"{"action":"spinner","show":0,"message":"Wait"}"#), spinner(None));
    assert_eq!(asked(r#"{"action":"merge","xml":""}"#), Action::Unknown);
}

#[test]
fn what_other_programs_say_is_no_request() {
    for text in
        ["", "ready", "{", "[]", "null", r#"{"event":"init"}"#, r#"{"action":1}"#, r#"[{"action":"load"}]"#]
    {
        assert!(Request::read(text).is_none(), "{text}");
    }
    let deep = format!(r#"{{"action":"load","xml":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert!(Request::read(&deep).is_none());
}

#[test]
fn the_editor_says_what_happened() {
    let check = |event: Event<'_>, text: &str| assert_eq!(event.write(), text);
    check(Event::Configure, r#"{"event":"configure"}"#);
    check(Event::Init, r#"{"event":"init"}"#);
    check(Event::Load { xml: "{}" }, r#"{"event":"load","xml":"{}"}"#);
    check(Event::Autosave { xml: "a\"b" }, r#"{"event":"autosave","xml":"a\"b"}"#);
    check(Event::Save { xml: "", exit: None }, r#"{"event":"save","xml":""}"#);
    check(Event::Save { xml: "", exit: Some(true) }, r#"{"event":"save","xml":"","exit":true}"#);
    check(Event::Exit { modified: true }, r#"{"event":"exit","modified":true}"#);
}

#[test]
fn a_request_comes_back_with_its_answer_to_the_letter() {
    let asked = r#"{"action":"export", "format":"xmlsvg","parentEvent":"save","n":1.50,"exit":null}"#;
    let request = Request::read(asked).expect("a request");
    let event = Event::Export { format: "xmlsvg", data: "data:", xml: "{}", message: &request.message };
    let said =
        format!(r#"{{"event":"export","format":"xmlsvg","data":"data:","xml":"{{}}","message":{asked}}}"#);
    assert_eq!(event.write(), said);
    let refused = format!(r#"{{"error":"unknownMessage","data":{asked}}}"#);
    assert_eq!(Event::not_understood(&request.message), refused);
}

#[test]
fn a_file_beside_the_page_names_who_may_embed_it() {
    let hosts =
        Hosts::read(br#"{"hosts":["https://wiki.example.nl/", "HTTP://localhost:8080"],"note":"ours"}"#);
    let hosts = hosts.expect("a list");
    for (origin, may) in [
        ("https://wiki.example.nl", true),
        ("http://localhost:8080", true),
        ("http://wiki.example.nl", false),
        ("https://wiki.example.nl:8443", false),
        ("https://evil.wiki.example.nl", false),
        ("https://wiki.example.nl.evil.nl", false),
        ("", false),
        ("null", false),
    ] {
        assert_eq!(hosts.allow(origin), may, "{origin}");
    }
    assert!(!Hosts::read(br#"{"hosts":[]}"#).expect("a list").allow("https://wiki.example.nl"));
}

#[test]
fn a_file_that_says_nothing_lets_nobody_in() {
    for file in
        ["", "{}", "[]", r#"{"hosts":"https://wiki.example.nl"}"#, r#"{"hosts":[1]}"#, r#"{"hosts":[]"#]
    {
        assert_eq!(Hosts::read(file.as_bytes()), Err(HostsFault), "{file}");
    }
}

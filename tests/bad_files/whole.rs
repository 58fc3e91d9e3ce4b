//! Files of which nothing can be read.

use super::{BadFile, MAP, changed, refused};

/// Other kinds of files.
pub fn foreign() -> Vec<BadFile> {
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(MAP.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    vec![
        refused("nothing", "", "leeg", "empty"),
        refused("nothing but space", " \r\n\t ", "leeg", "empty"),
        refused("nothing but a byte order mark", "\u{feff}", "leeg", "empty"),
        refused("ZIP", *b"PK\x03\x04\x14\0\0\0\x08\0", "zipbestand", "ZIP file"),
        refused("empty ZIP", *b"PK\x05\x06\0\0\0\0", "zipbestand", "ZIP file"),
        refused("old Word document", *b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "oud document", "old Word"),
        refused("PDF", "%PDF-1.7\n", "PDF", "PDF"),
        refused("PNG", *b"\x89PNG\r\n\x1a\n\0\0", "afbeelding", "picture"),
        refused("JPEG", *b"\xff\xd8\xff\xe0\0\x10JFIF", "afbeelding", "picture"),
        refused("GIF", *b"GIF89a\x01\0", "afbeelding", "picture"),
        refused("WebP", *b"RIFF\x24\0\0\0WEBPVP8 ", "afbeelding", "picture"),
        refused("gzip", *b"\x1f\x8b\x08\0\0\0", "ingepakt", "compressed"),
        refused("7z", *b"7z\xbc\xaf\x27\x1c", "ingepakt", "compressed"),
        refused("RTF", "{\\rtf1\\ansi Klantreis}", "RTF", "RTF"),
        refused("web page", "<!DOCTYPE html><html><body>Klantreis</body></html>", "webpagina", "web page"),
        refused("web page after a mark", "\u{feff}\n <HTML lang=nl>", "webpagina", "web page"),
        refused("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "SVG", "SVG"),
        refused("XML", "<?xml version=\"1.0\"?><map/>", "XML", "XML"),
        refused("UTF-16", utf16, "UTF-16", "UTF-16"),
        refused("CSV", "journey;phase;step\nE-bike;Bewustwording;Zoekt\n", "geldige JSON", "valid JSON"),
        refused("Mermaid", "journey\n  title E-bike kopen\n", "geldige JSON", "valid JSON"),
        refused("a sound", *b"RIFF\x24\0\0\0WAVEfmt \x80", "geen UTF-8", "not UTF-8"),
        refused("more than 10 MB", " ".repeat(10_000_001), "te groot: 11 MB", "too large: 11 MB"),
    ]
}

/// Text that isn't JSON.
pub fn broken() -> Vec<BadFile> {
    let bad_bytes = |bytes: &[u8]| {
        let at = MAP.find("Noor").expect("the persona has a name");
        [&MAP.as_bytes()[..at], bytes, &MAP.as_bytes()[at..]].concat()
    };
    let not_json =
        |name: &str, from: &str, to: &str| refused(name, changed(from, to), "geldige JSON", "valid JSON");
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let deep_field = format!("\"home\":{}", deep(1_000));
    vec![
        refused("Latin-1", bad_bytes(b"\xeb"), "geen UTF-8: byte 1.609 ", "not UTF-8: byte 1,609 "),
        refused("a lone continuation byte", bad_bytes(b"\x80"), "geen UTF-8", "not UTF-8"),
        refused("an overlong slash", bad_bytes(b"\xc0\xaf"), "geen UTF-8", "not UTF-8"),
        refused("a surrogate in UTF-8", bad_bytes(b"\xed\xa0\x80"), "geen UTF-8", "not UTF-8"),
        refused("a NUL", bad_bytes(b"\0"), "geldige JSON", "valid JSON"),
        not_json("a line break in a text", "Noor", "No\nor"),
        not_json("an unknown escape", "Noor", "\\x4eoor"),
        not_json("half a character", "Noor", "\\ud83d"),
        not_json("a comma too many", "\"age\":34,", "\"age\":34,,"),
        not_json("a comma at the end", "\"channels\":[\"store\"]", "\"channels\":[\"store\",]"),
        not_json("a comma too few", "\"age\":34,", "\"age\":34"),
        not_json("single quotes", "\"Noor\"", "'Noor'"),
        not_json("a name without quotes", "\"age\":34", "age:34"),
        not_json("a comment", "\"age\":34,", "\"age\":34,// jaar\n"),
        not_json("NaN", "\"age\":34", "\"age\":NaN"),
        not_json("a number with a zero in front", "\"age\":34", "\"age\":034"),
        not_json("a number with a plus", "\"age\":34", "\"age\":+34"),
        not_json("a hexadecimal number", "\"age\":34", "\"age\":0x22"),
        refused("two files in one", format!("{MAP}{MAP}"), "geldige JSON", "valid JSON"),
        refused("deep lists", deep(100_000), "te diep", "too deeply"),
        refused("deep objects", "{\"a\":".repeat(100_000), "te diep", "too deeply"),
        refused(
            "a deep field",
            changed("\"home\":\"Met twee kinderen\"", &deep_field),
            "te diep",
            "too deeply",
        ),
        refused(
            "a deep unknown field",
            changed("\"age\":34", &format!("\"x\":{}", deep(200))),
            "te diep",
            "too deeply",
        ),
    ]
}

/// Downloads that were broken off.
pub fn cut() -> Vec<BadFile> {
    let places = [
        ("after a brace", "{"),
        ("within a name", "{\"form"),
        ("after a colon", "\"version\":"),
        ("within a list", "\"journeys\":["),
        ("within a text", "\"title\":\"E-b"),
        ("within a character", "Enqu\u{ea}"),
        ("within a word", "\"archived\":fa"),
        ("after a number", "\"actual\":-1"),
        ("after a minus", "\"actual\":-"),
        ("after a point", "\"desired\":1."),
        ("after a comma", "\"senses\":[\"see\"],"),
        ("before the last brace", "\"212 mensen\"}]}]"),
    ];
    let cut = |(name, until): (&str, &str)| {
        let at = MAP.find(until).expect("stands in the map") + until.len();
        // Within a character means one byte less.
        let at = if until.ends_with('ê') { at - 1 } else { at };
        refused(&format!("cut {name}"), &MAP.as_bytes()[..at], "te vroeg op", "ends too early")
    };
    places.into_iter().map(cut).collect()
}

/// JSON that isn't ours, or not of this version.
pub fn headless() -> Vec<BadFile> {
    let other = |name: &str, text: &str| refused(name, text, "“format” ontbreekt", "“format” is missing");
    let version = |name: &str, version: &str, dutch, english| {
        refused(name, changed("\"version\":1", &format!("\"version\":{version}")), dutch, english)
    };
    let no_whole = "geen heel getal vanaf 1";
    let not_whole = "not a whole number from 1";
    vec![
        other("null", "null"),
        other("a list", "[]"),
        other("a text", "\"klantreis\""),
        other("a number", "1"),
        other("an empty object", "{}"),
        refused(
            "no format",
            changed("\"format\":\"klantreis\",", ""),
            "“format” ontbreekt",
            "“format” is missing",
        ),
        refused(
            "another format",
            changed(":\"klantreis\"", ":\"excalidraw\""),
            "“excalidraw”",
            "“excalidraw”",
        ),
        refused(
            "a format of numbers",
            changed("\"format\":\"klantreis\"", "\"format\":1"),
            "“format”",
            "“format”",
        ),
        refused("no version", changed("\"version\":1,", ""), "“version” ontbreekt", "“version” is missing"),
        version("a newer version", "2", "versie 2, gemaakt met een nieuwere", "version 2, made with a newer"),
        version("a far newer version", "1e99", "versie 1e99", "version 1e99"),
        version("version 0", "0", no_whole, not_whole),
        version("version -1", "-1", no_whole, not_whole),
        version("version 1.5", "1.5", no_whole, not_whole),
        version("version as a text", "\"1\"", no_whole, not_whole),
        version("version null", "null", no_whole, not_whole),
    ]
}

//! Files that only look wrong.

use super::{BadFile, MAP, Outcome, changed};

/// Files that only look wrong.
pub fn odd_but_fine() -> Vec<BadFile> {
    const SCRIPT: &str =
        "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">";
    let fine = |name: &str, bytes: Vec<u8>, shown: &'static str| BadFile {
        name: name.to_string(),
        bytes,
        outcome: Outcome::Fine(shown),
    };
    let of = |name: &str, from: &str, to: &str| fine(name, changed(from, to), "E-bike kopen");
    let prototypes = MAP
        .replace("\"j1\"", "\"__proto__\"")
        .replace("\"f1\"", "\"__proto__\"")
        .replace("\"s1\"", "\"__proto__\"")
        .replace("\"l1\"", "\"constructor\"")
        .replace("\"c1\"", "\"toString\"")
        .replace("\"p1\"", "\"hasOwnProperty\"");
    let unknown = r#""age":34,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}"#;
    vec![
        fine("scripts in every text", scripts(SCRIPT).into_bytes(), SCRIPT),
        fine("names of prototypes as ids", prototypes.into_bytes(), "E-bike kopen"),
        of("names of prototypes as unknown fields", "\"age\":34", unknown),
        fine("a byte order mark", [b"\xef\xbb\xbf", MAP.as_bytes()].concat(), "E-bike kopen"),
        of("unknown fields", "\"age\":34", r#""age":34,"x":[null,{"y":1e400}],"":"""#),
        of("a persona that lives elsewhere", r#""personas":["p1"]"#, r#""personas":["p1","p9"]"#),
        of("numbers written another way", r#""actual":-1"#, r#""actual":-0,"x":1"#),
        of("an age with an exponent", "\"age\":34", "\"age\":3.4e1"),
        of("version 1.0", "\"version\":1", "\"version\":1.0"),
        of("empty texts", r#""link":"https://example.org""#, r#""link":"""#),
        of("an empty date", r#""date":"2026-09-01""#, r#""date":"""#),
        of("a title of 10,000 characters", "Op drie sites", &"é".repeat(10_000)),
        of(
            "right to left",
            "Op drie sites",
            "\u{202e}\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{0}".replace('\0', "\\u0000").as_str(),
        ),
        fine("no journeys at all", br#"{"format":"klantreis","version":1}"#.to_vec(), ""),
    ]
}

/// [`MAP`] with `script` in every text that people write.
fn scripts(script: &str) -> String {
    const TEXTS: [&str; 30] = [
        "E-bike kopen",
        "Van zoeken tot rijden",
        "Bewustwording",
        "Top of mind worden",
        "Zoekt online",
        "Praat erover",
        "Aankoop",
        "Betaalt",
        "Leest vergelijkingstest",
        "Op drie sites",
        "8 interviews",
        "Marketing",
        "seo",
        "Rekent af",
        "Beleving",
        "Klanten",
        "stuks",
        "Zichtbaarheid",
        "twijfelt",
        "Noor",
        "Ik wil fietsen",
        "Forenzen",
        "Docent",
        "Utrecht",
        "Met twee kinderen",
        "Tuinieren",
        "Sneller thuis",
        "Advies",
        "Te veel keus",
        "Leest tests",
    ];
    let escaped = script.replace('"', "\\\"");
    TEXTS.iter().fold(MAP.to_string(), |map, text| {
        assert!(map.contains(&format!("\"{text}\"")), "{text} stands in the map");
        map.replace(&format!("\"{text}\""), &format!("\"{escaped}\""))
    })
}

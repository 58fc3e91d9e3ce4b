//! Rules of the page: its icons, its stylesheets, and that it needs no other host.

use super::{
    none,
    tree::{Text, between, files, root},
};
use scraper::{Html, Selector};
use std::collections::BTreeSet;

fn page() -> Text {
    Text::read("index.html")
}

/// The names of the icons in the page, in its order.
fn drawn_icons() -> Vec<String> {
    let page = Html::parse_document(&page().text);
    let symbols = Selector::parse("symbol[id]").expect("a selector");
    let ids = page.select(&symbols).filter_map(|symbol| symbol.attr("id")?.strip_prefix("i-"));
    ids.map(str::to_owned).collect()
}

/// The names of icons in the code: `#i-name` anywhere, and what is handed to `icon(…)` or a field `icon`, and what a
/// function with `icon` in its name gives.
fn wanted_icons() -> Vec<(String, String)> {
    let mut wanted = Vec::new();
    for file in files("src", &["rs"]).into_iter().chain(files("public", &["js"])) {
        let mut in_icon_function = false;
        for (place, line) in file.code() {
            if let Some((_, rest)) = line.split_once("fn ") {
                let name = rest.split(['(', '<']).next().unwrap_or_default();
                in_icon_function = name != "icon" && name.contains("icon");
            }
            let mut found = between(line, "#i-", "\"");
            for start in ["icon(\"", "icon: \"", "icon: Some(\"", "icon = \""] {
                found.extend(between(line, start, "\""));
            }
            if in_icon_function {
                found.extend(between(line, "=> \"", "\""));
            }
            let names = found.into_iter().filter(|name| !name.contains('{'));
            wanted.extend(names.map(|name| (place.clone(), name.to_owned())));
        }
    }
    wanted
}

#[test]
fn every_icon_that_is_used_is_drawn() {
    let drawn: BTreeSet<String> = drawn_icons().into_iter().collect();
    let wanted = wanted_icons();
    assert!(!wanted.is_empty(), "no icon was found in the code");
    let missing = wanted.into_iter().filter(|(_, name)| !drawn.contains(name));
    none(
        "an icon is drawn in index.html",
        &missing.map(|(place, name)| format!("{place}: {name}")).collect::<Vec<_>>(),
    );
}

#[test]
fn no_icon_is_drawn_twice() {
    let names = drawn_icons();
    let unique: BTreeSet<&String> = names.iter().collect();
    assert_eq!(names.len(), unique.len(), "{names:?}");
}

#[test]
fn stylesheets_use_only_values_that_are_defined() {
    let sheets = files("style", &["css"]);
    let code = files("src", &["rs"]);
    let mut defined: BTreeSet<&str> = BTreeSet::new();
    for (_, line) in sheets.iter().flat_map(Text::lines) {
        defined.extend(declared(line));
    }
    let set_by_code = |name: &str| code.iter().any(|file| file.text.contains(name));
    let mut breaches = Vec::new();
    for file in sheets.iter().chain([&page()]) {
        for (place, line) in file.lines() {
            let used = between(line, "var(", ")").into_iter().filter(|inside| !inside.contains(','));
            let unknown = used.map(str::trim).filter(|name| !defined.contains(name) && !set_by_code(name));
            breaches.extend(unknown.map(|name| format!("{place}: {name}")));
        }
    }
    none("a value is defined in style/ or set by the code", &breaches);
}

/// The custom properties that a line of a stylesheet declares.
fn declared(line: &str) -> Vec<&str> {
    let starts = line.match_indices("--").map(|(place, _)| &line[place..]);
    let names = starts.filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?;
        rest[end..].trim_start().starts_with(':').then_some(&rest[..end])
    });
    names
        .chain(line.trim().strip_prefix("@property ").map(|rest| rest.trim_end_matches([' ', '{'])))
        .collect()
}

#[test]
fn declarations_are_told_from_uses() {
    assert_eq!(declared(":root { --ink: black; --line : 1px; color: var(--other) }"), ["--ink", "--line"]);
    assert_eq!(declared("@property --at {"), ["--at"]);
}

#[test]
fn colours_are_tokens() {
    let mut breaches = Vec::new();
    for file in files("style", &["css"]).into_iter().chain(files("src", &["css"])) {
        if file.within(&["style/10-tokens.css", "style/95-print.css"]) {
            continue;
        }
        let colour = |line: &str| {
            ["rgb(", "rgba(", "hsl(", ": #", " #f", " #0"].iter().any(|start| line.contains(start))
        };
        breaches.extend(
            file.lines()
                .filter(|(_, line)| colour(line))
                .map(|(place, line)| format!("{place}: {}", line.trim())),
        );
    }
    none("colours come from style/10-tokens.css", &breaches);
}

#[test]
fn the_page_needs_no_other_host() {
    let mut breaches = Vec::new();
    for file in files("style", &["css"]).into_iter().chain(files("public", &["js"])).chain([page()]) {
        for (place, line) in file.lines() {
            let loads = [
                "src=\"http",
                "href=\"http",
                "url(http",
                "url(\"http",
                "url(//",
                "@import",
                "fetch(\"http",
                "from \"http",
            ];
            if loads.iter().any(|start| line.contains(start)) {
                breaches.push(format!("{place}: {}", line.trim()));
            }
        }
    }
    none("no request leaves the origin", &breaches);
}

#[test]
fn every_class_of_the_stylesheets_is_used() {
    let users: Vec<Text> =
        files("src", &["rs"]).into_iter().chain(files("public", &["js"])).chain([page()]).collect();
    let used = |class: &str| {
        // A class may be put together, as in `format!("emo--{sign}")`.
        let put_together = class.rfind('-').map(|place| format!("{}{{", &class[..=place]));
        users.iter().any(|file| {
            file.text.contains(class) || put_together.as_ref().is_some_and(|start| file.text.contains(start))
        })
    };
    let mut unused = BTreeSet::new();
    for sheet in files("style", &["css"]) {
        unused.extend(
            classes(&sheet.text)
                .into_iter()
                .filter(|class| !used(class))
                .map(|class| format!("{}: .{class}", sheet.path)),
        );
    }
    none("a class that nothing uses is removed", &unused.into_iter().collect::<Vec<_>>());
}

#[test]
fn the_manifest_names_icons_that_are_there_and_the_files_of_maps() {
    let manifest = Text::read("public/manifest.webmanifest").text;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
    let icons = manifest["icons"].as_array().expect("icons");
    let missing = icons.iter().filter_map(|icon| icon["src"].as_str());
    let missing = missing.filter(|name| !root().join("public").join(name).is_file()).map(str::to_owned);
    none("an icon of the manifest is there", &missing.collect::<Vec<_>>());
    for purpose in ["any", "maskable"] {
        for size in ["any", "192x192", "512x512"] {
            let fits = |icon: &serde_json::Value| icon["purpose"] == purpose && icon["sizes"] == size;
            assert!(icons.iter().any(fits), "{purpose}, {size}");
        }
    }
    let accepted = manifest["file_handlers"][0]["accept"].as_object().expect("kinds of files");
    assert!(accepted.values().any(|endings| endings[0] == ".klantreis.json"));
    for name in ["start_url", "scope"] {
        assert_eq!(manifest[name], "./", "{name}: the site works under any path");
    }
}

/// The classes in the selectors of a stylesheet.
fn classes(sheet: &str) -> BTreeSet<&str> {
    let mut classes = BTreeSet::new();
    for piece in sheet.split(['{', '}', ';']) {
        let piece = piece.rsplit("*/").next().unwrap_or_default();
        if piece.contains(": ") {
            continue;
        }
        for rest in piece.split('.').skip(1) {
            let end =
                rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
            if rest.starts_with(|first: char| first.is_ascii_lowercase()) {
                classes.insert(&rest[..end]);
            }
        }
    }
    classes
}

#[test]
fn classes_are_told_from_numbers() {
    let sheet = "/* .old */ .card.is-selected > .card__title:hover, .ic--12 { width: .5rem; top: 0.25px }";
    assert_eq!(
        classes(sheet).into_iter().collect::<Vec<_>>(),
        ["card", "card__title", "ic--12", "is-selected"]
    );
}

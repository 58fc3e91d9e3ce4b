//! Rules of the Rust code: who may name what, how long a file is, what must not be left in it.

use super::{
    none,
    tree::{Text, files, names},
};

/// What knows the browser. All the rest knows no browser, no clock, no randomness and no files.
const BROWSER: [&str; 4] = ["src/ui", "src/state", "src/platform", "src/main.rs"];

/// A longer file holds more than one noun.
const LONGEST_FILE: usize = 500;

fn sources() -> Vec<Text> {
    files("src", &["rs"])
}

/// The lines of code outside `places` that name one of these identifiers.
fn named_outside(places: &[&str], identifiers: &[&str]) -> Vec<String> {
    let elsewhere = sources().into_iter().filter(|file| !file.within(places)).collect::<Vec<_>>();
    lines_naming(&elsewhere, identifiers)
}

fn lines_naming(files: &[Text], identifiers: &[&str]) -> Vec<String> {
    let lines = files.iter().flat_map(Text::code);
    let naming = lines.filter(|(_, line)| identifiers.iter().any(|identifier| names(line, identifier)));
    naming.map(|(place, line)| format!("{place}: {}", line.trim())).collect()
}

#[test]
fn only_platform_names_the_browser() {
    let browser = ["web_sys", "js_sys", "gloo_storage", "gloo_utils", "gloo_net", "gloo"];
    none("only src/platform may name the browser", &named_outside(&["src/platform"], &browser));
}

#[test]
fn only_format_names_serde() {
    none("only src/format may name serde", &named_outside(&["src/format"], &["serde", "serde_json"]));
}

#[test]
fn the_library_asks_nothing_of_the_world() {
    let world =
        ["leptos", "wasm_bindgen", "SystemTime", "Instant", "std::fs", "std::env", "std::net", "std::thread"];
    none("the library is pure", &named_outside(&BROWSER, &world));
}

#[test]
fn the_tour_passes_every_part_of_the_library() {
    let library = Text::read("src/lib.rs");
    let tour: String =
        library.lines().filter(|(_, line)| line.starts_with("//!")).map(|(_, line)| line).collect();
    let parts = library.code().filter_map(|(_, line)| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let passed_over = parts.filter(|part| !tour.contains(&format!("[`{part}`]"))).map(str::to_owned);
    none("the tour in src/lib.rs names every module as [`module`]", &passed_over.collect::<Vec<_>>());
}

#[test]
fn the_browser_is_a_dependency_of_the_browser_alone() {
    let manifest = Text::read("Cargo.toml");
    let mut section = "";
    let mut breaches = Vec::new();
    for (place, line) in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let browser = ["leptos", "web-sys", "js-sys", "gloo-storage", "wasm-bindgen"];
        if browser.iter().any(|name| line.starts_with(name)) && !section.contains("wasm32") {
            breaches.push(format!("{place}: {line}"));
        }
    }
    none("only wasm32 depends on the browser", &breaches);
}

#[test]
fn every_file_says_what_it_is() {
    let all = files("", &["rs"]);
    let silent = all.iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path.clone());
    none("every file begins with a line of documentation", &silent.collect::<Vec<_>>());
}

#[test]
fn no_file_is_long() {
    let counted =
        files("src", &["rs"]).into_iter().chain(files("xtask", &["rs"])).chain(files("tests", &["rs"]));
    let long =
        counted.map(|file| (file.text.lines().count(), file.path)).filter(|(lines, _)| *lines > LONGEST_FILE);
    let long: Vec<String> = long.map(|(lines, path)| format!("{path} has {lines} lines")).collect();
    none(&format!("a file has at most {LONGEST_FILE} lines"), &long);
}

#[test]
fn nothing_is_left_to_do() {
    // Put together here, so that this file does not find itself.
    let marks =
        [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["dbg", "!"], ["todo", "!"], ["unimplemented", "!"]];
    let marks = marks.map(|halves| halves.concat());
    let mut breaches = Vec::new();
    for file in files("", &["rs", "js", "css", "toml", "html", "yml"]) {
        let lines = file.lines().filter(|(_, line)| marks.iter().any(|mark| names(line, mark)));
        breaches.extend(lines.map(|(place, line)| format!("{place}: {}", line.trim())));
    }
    none("nothing is left to do in the code", &breaches);
}

#[test]
fn text_of_a_map_is_never_taken_for_markup() {
    let markup =
        ["inner_html", "set_inner_html", "insert_adjacent_html", "set_outer_html", "innerHTML", "outerHTML"];
    let all: Vec<Text> = files("src", &["rs", "js"]).into_iter().chain(files("public", &["js"])).collect();
    none("text is shown as text", &lines_naming(&all, &markup));
}

/// Markup that is handed over is escaped wherever it is written, but for these.
#[test]
fn only_a_stylesheet_and_a_file_go_into_a_page_as_they_are() {
    let places = ["src/exchange/page/style.rs", "src/exchange/page/inside.rs"];
    none("all other text is escaped", &named_outside(&places, &["PreEscaped"]));
}

#[test]
fn nothing_sets_a_style_as_an_attribute() {
    let mut breaches = Vec::new();
    for file in files("src", &["rs"]).into_iter().chain(files("public", &["js", "html"])) {
        let spaceless =
            |line: &str| line.contains("style=\"") || line.contains("style={") || line.contains("style=move");
        let attribute = |line: &str| spaceless(line) || line.contains("attribute(\"style\"");
        breaches.extend(
            file.code()
                .filter(|(_, line)| attribute(line))
                .map(|(place, line)| format!("{place}: {}", line.trim())),
        );
    }
    none("the policy refuses style attributes; use style:name", &breaches);
}

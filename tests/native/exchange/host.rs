//! A page that embeds the editor: what it wants, and the documents that it hands over.

use klantreis::exchange::host::{Hosting, data_address, handed};
use klantreis::exchange::{carry_in_png, carry_in_svg};
use klantreis::format::host::Load;
use klantreis::format::{self, ForeignFile, Refusal};
use klantreis::text::Language;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::carry::{file, picture, pixel};

fn wishes(query: &str) -> Option<Hosting> {
    let parts = query.split('&').map(|part| part.split_once('=').unwrap_or((part, "")));
    let parts: Vec<_> = parts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    Hosting::of_parts(&parts)
}

#[track_caller]
fn check(query: &str, wish: impl Fn(&Hosting) -> bool) {
    let hosting = wishes(query).unwrap_or_else(|| panic!("{query} asks for no host"));
    assert!(wish(&hosting), "{query}: {hosting:?}");
}

#[test]
fn an_address_says_what_the_page_wants() {
    assert_eq!(wishes("view"), None);
    assert_eq!(wishes("embed=0&proto=json"), None);
    check("embed=1&proto=json", |it| {
        it.speaks_json && it.save && it.save_and_exit && it.exit && !it.configures
    });
    check("embed=1", |it| !it.speaks_json);
    check("embed=1&spin=1&configure=1", |it| it.spins && it.configures);
    check("embed=1&saveAndExit=0&noExitBtn=1", |it| it.save && !it.save_and_exit && !it.exit);
    check("embed=1&noSaveBtn=1&saveAndExit=1", |it| !it.save && it.save_and_exit);
    check("embed=1&libraries=1&ui=kennedy&lang=nl", |it| {
        it.dark.is_none() && it.language == Some(Language::Dutch)
    });
    check("embed=1&ui=dark", |it| it.dark == Some(true));
    check("embed=1&ui=dark&dark=0", |it| it.dark == Some(false));
    check("embed=1&dark=auto&lang=fr", |it| it.dark.is_none() && it.language.is_none());
}

#[test]
fn what_comes_with_a_map_counts_before_the_address() {
    let address = wishes("embed=1&noSaveBtn=1").expect("a host");
    let load = Load { no_save: Some(false), save_and_exit: Some(false), dark: Some(true), ..Load::default() };
    let both = address.clone().with(&load);
    assert!(both.save && !both.save_and_exit && both.exit && both.dark == Some(true));
    assert_eq!(address.clone().with(&Load::default()), address);
}

#[test]
fn a_map_is_found_however_it_is_handed_over() {
    let known = format::read(file().as_bytes()).map(Some);
    let svg = carry_in_svg(&picture(&file()), &file());
    let png = carry_in_png(&pixel(), &file()).expect("a picture");
    let percent = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    for content in [
        file(),
        format!("\n {}\n", file()),
        svg.clone(),
        data_address("application/json", file().as_bytes()),
        data_address("image/svg+xml", svg.as_bytes()),
        data_address("image/png", &png),
        format!("data:image/svg+xml;utf8,{}", percent(&svg)),
        format!("data:application/json;charset=utf-8,{}", percent(&file())),
    ] {
        assert_eq!(handed(&content), known, "{}", &content[..60]);
    }
}

#[test]
fn nothing_handed_over_is_a_new_map() {
    for content in ["", "  \n", "data:,", "data:image/svg+xml;base64,"] {
        assert_eq!(handed(content), Ok(None), "{content}");
    }
}

#[test]
fn what_is_no_map_is_refused() {
    let check = |content: &str, refusal: Refusal| assert_eq!(handed(content), Err(refusal), "{content}");
    check("<mxfile><diagram/></mxfile>", Refusal::Foreign(ForeignFile::DrawIo));
    check("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", Refusal::Foreign(ForeignFile::Svg));
    check(&data_address("image/png", &pixel()), Refusal::Foreign(ForeignFile::Picture));
    check("data:image/png;base64,!!!", Refusal::DamagedPicture);
    check("{}", Refusal::NoFormat);
}

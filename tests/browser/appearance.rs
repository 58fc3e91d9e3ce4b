//! What the screens look like: pictures for people to look at, and what a program can see in them.

use crate::harness::json::strings;
use crate::harness::{Kind, Language, Page, Visitor, output_folder};
use crate::screens::{PHONE_SCREENS, SCREENS, Screen, THEMES, board};
use klantreis::text::board as words;
use serde_json::json;

crate::tests! {
    every_screen_fits_a_desktop_window_and_nothing_is_cut_off_or_overlaps.limit(240),
    every_screen_fits_a_tablet_and_nothing_is_cut_off_or_overlaps.limit(240),
    every_screen_fits_a_phone_and_nothing_is_cut_off_or_overlaps.limit(240),
    zoom_goes_by_buttons_keys_and_wheel_and_fit_shows_the_whole_width,
    the_theme_follows_the_system_and_the_switch,
    with_reduced_motion_nothing_moves_by_itself,
    the_headers_stay_in_sight_when_the_board_scrolls,
    full_screen_is_asked_for,
}

/// The width of a phone, in CSS pixels.
const PHONE: u32 = 390;

/// The languages in which a browser shows the screens in a window of this width. Texts are laid out alike in both: Chromium
/// shows Dutch, whose words are longer, Firefox English, and on a phone, where room is scarce, Dutch too.
fn languages(kind: Kind, width: u32) -> &'static [Language] {
    match kind {
        Kind::Chromium => &[Language::Dutch],
        Kind::Firefox if width == PHONE => &[Language::Dutch, Language::English],
        Kind::Firefox => &[Language::English],
    }
}

/// Whether everything on these screens fits a window, with a picture of each. A theme changes colours alone: Dutch is seen
/// in the light, English in the dark.
fn expect_all_fits(visitor: &Visitor, (width, height): (u32, u32), screens: &[Screen]) {
    let mut wrong = Vec::new();
    for language in languages(visitor.browser.kind, width) {
        let person = visitor.other(*language).with_window(width, height);
        let theme = person.word(THEMES[0], THEMES[1]);
        for screen in screens {
            let page = (screen.open)(&person);
            page.show_theme(theme);
            let name = format!("{}-{width}-{}-{theme}", screen.name, language.tag());
            let file = output_folder().join(visitor.browser.kind.name()).join(format!("{name}.png"));
            page.screenshot(&file).unwrap_or_else(|why| panic!("{why}"));
            let found = strings(&page.call(include_str!("harness/geometry.js"), json!([])));
            wrong.extend(found.into_iter().map(|what| format!("{name}: {what}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n  "));
}

fn every_screen_fits_a_desktop_window_and_nothing_is_cut_off_or_overlaps(visitor: &Visitor) {
    expect_all_fits(visitor, (1440, 900), SCREENS);
    expect_all_fits(visitor, (2560, 1440), &[SCREENS[2]]);
}

fn every_screen_fits_a_tablet_and_nothing_is_cut_off_or_overlaps(visitor: &Visitor) {
    expect_all_fits(visitor, (1024, 768), SCREENS);
}

fn every_screen_fits_a_phone_and_nothing_is_cut_off_or_overlaps(visitor: &Visitor) {
    expect_all_fits(visitor, (PHONE, 844), PHONE_SCREENS);
}

fn zoom_goes_by_buttons_keys_and_wheel_and_fit_shows_the_whole_width(visitor: &Visitor) {
    let page = board(visitor);
    let width = || page.find("table", "*").rectangle().width;
    let full = width();
    page.click("button", visitor.word("Inzoomen", "Zoom in"));
    page.wait("larger", || width() > full * 1.1);
    page.find("group", "Zoom").find("button", "125*").click();
    page.wait("as it was", || (width() - full).abs() < 2.0);
    let middle = page.find("main", "*").rectangle().center();
    page.holding("Control", || page.wheel(middle, 0, 120));
    page.wait("smaller by the wheel", || width() < full * 0.95);
    page.card(page.board().cards()[0]).press("0");
    page.wait("as it was", || (width() - full).abs() < 2.0);
    page.press("-");
    page.wait("smaller by the key", || width() < full * 0.95);
    page.press("+");
    page.wait("larger by the key", || (width() - full).abs() < 2.0);
    page.click("button", visitor.word("Passend maken", "Fit to screen"));
    let board = page.find("main", "*");
    page.wait("the whole width is in sight", || {
        board.call("(board) => board.scrollWidth <= board.clientWidth + 1", json!([])) == json!(true)
    });
}

fn the_theme_follows_the_system_and_the_switch(visitor: &Visitor) {
    let ground = |page: &Page| page.call("() => getComputedStyle(document.body).backgroundColor", json!([]));
    let page = visitor.open();
    let light = ground(&page);
    page.emulate_media("prefers-color-scheme", "dark");
    page.wait("dark as the system", || ground(&page) != light);
    let dark = ground(&page);
    page.find("button", visitor.t(words::LIGHT_THEME));
    page.set_theme(visitor, "light");
    page.wait("the switch wins over the system", || ground(&page) == light);
    page.reload();
    page.find("main", "*");
    page.wait("the choice stays", || ground(&page) == light);
    page.set_theme(visitor, "dark");
    page.wait("the switch as the system", || ground(&page) == dark);
}

fn with_reduced_motion_nothing_moves_by_itself(visitor: &Visitor) {
    let page = board(visitor);
    page.emulate_media("prefers-reduced-motion", "reduce");
    let moving = || {
        page.call(
        "() => [...document.querySelectorAll('*')].filter((element) => {
            const style = getComputedStyle(element);
            const longest = (times) => Math.max(...times.split(',').map(parseFloat));
            return longest(style.transitionDuration) > 0.01 || longest(style.animationDuration) > 0.01 && style.animationName !== 'none';
        }).map((element) => element.className).slice(0, 5)",
        json!([]),
    )
    };
    page.wait("nothing moves by itself", || moving() == json!([]));
}

fn the_headers_stay_in_sight_when_the_board_scrolls(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(900, 500);
    let page = board(&visitor);
    let map = page.board();
    let phase = page.find("columnheader", &format!("{}*", map.phases[0].0)).rectangle();
    let lane = page.find("rowheader", &format!("{}*", map.lanes[0].name)).rectangle();
    page.find("main", "*").call("(board) => board.scrollBy(220, 180)", json!([]));
    let phase_after = page.find("columnheader", &format!("{}*", map.phases[0].0)).rectangle();
    let lane_after = page.find("rowheader", &format!("{}*", map.lanes[0].name)).rectangle();
    assert!((phase.y - phase_after.y).abs() < 1.0 && phase_after.x < phase.x, "{phase:?} {phase_after:?}");
    assert!((lane.x - lane_after.x).abs() < 1.0 && lane_after.y < lane.y, "{lane:?} {lane_after:?}");
}

fn full_screen_is_asked_for(visitor: &Visitor) {
    let page = board(visitor);
    page.click("button", visitor.word("Volledig scherm", "Full screen"));
    page.wait("full screen", || {
        page.call("() => document.fullscreenElement !== null", json!([])) == json!(true)
    });
    page.click("button", visitor.word("Volledig scherm", "Full screen"));
    page.wait("a window again", || {
        page.call("() => document.fullscreenElement === null", json!([])) == json!(true)
    });
}

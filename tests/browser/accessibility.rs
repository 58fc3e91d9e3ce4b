//! axe-core finds nothing on any screen, and the browsers' own accessibility trees agree with the contract.

use crate::harness::{Language, Visitor};
use crate::screens::{PHONE_SCREENS, SCREENS, Screen, THEMES};

crate::tests! {
    axe_finds_nothing_on_any_screen_in_either_theme_and_language.limit(180),
    axe_finds_nothing_on_a_phone.limit(120),
}

fn on_all_screens(visitor: &Visitor, screens: &[Screen], width: u32, height: u32) {
    let mut violations = Vec::new();
    for language in Language::ALL {
        let person = visitor.other(language).with_window(width, height);
        for Screen { name, open } in screens {
            let page = open(&person);
            for theme in THEMES {
                page.show_theme(theme);
                let place = format!("{name}, {theme}, {}: ", language.tag());
                violations
                    .extend(page.accessibility_violations().into_iter().map(|found| place.clone() + &found));
            }
        }
    }
    assert!(violations.is_empty(), "{} violations:\n  {}", violations.len(), violations.join("\n  "));
}

fn axe_finds_nothing_on_any_screen_in_either_theme_and_language(visitor: &Visitor) {
    on_all_screens(visitor, SCREENS, 1440, 900);
}

fn axe_finds_nothing_on_a_phone(visitor: &Visitor) {
    on_all_screens(visitor, PHONE_SCREENS, 390, 844);
}

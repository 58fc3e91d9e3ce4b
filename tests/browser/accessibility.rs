//! axe-core finds nothing on any screen, and the browsers' own accessibility trees agree with the contract.

use crate::harness::{Kind, Language, Visitor};
use crate::screens::{PHONE_SCREENS, SCREENS, Screen, THEMES, board};

crate::tests! {
    axe_finds_nothing_on_any_screen_in_either_theme_and_language.limit(300),
    roles_and_names_are_those_of_the_browsers_own_tree.limit(240),
    axe_finds_nothing_on_a_phone.limit(240),
}

fn on_all_screens(visitor: &Visitor, screens: &[Screen], width: u32, height: u32) {
    let mut violations = Vec::new();
    for language in Language::ALL {
        let person = visitor.other(language).with_window(width, height);
        let theme = theme(visitor.browser.kind, language);
        for Screen { name, open } in screens {
            let page = open(&person);
            page.show_theme(theme);
            let place = format!("{name}, {theme}, {}: ", language.tag());
            violations
                .extend(page.accessibility_violations().into_iter().map(|found| format!("{place}{found}")));
        }
    }
    assert!(violations.is_empty(), "{} violations:\n  {}", violations.len(), violations.join("\n  "));
}

/// The rules of axe are the same in every browser: each is asked for both languages and both themes, and the two of them for
/// every language in every theme.
fn theme(kind: Kind, language: Language) -> &'static str {
    let is_dark = (kind == Kind::Chromium) == (language == Language::English);
    THEMES[usize::from(is_dark)]
}

fn axe_finds_nothing_on_any_screen_in_either_theme_and_language(visitor: &Visitor) {
    on_all_screens(visitor, SCREENS, 1440, 900);
}

fn axe_finds_nothing_on_a_phone(visitor: &Visitor) {
    on_all_screens(visitor, PHONE_SCREENS, 390, 844);
}

/// How many things of each role a browser is asked for: that takes it seconds.
const ASKED: usize = 4;

/// Own computation of roles and names, held against the browsers'.
fn roles_and_names_are_those_of_the_browsers_own_tree(visitor: &Visitor) {
    let page = board(visitor);
    let roles =
        ["table", "rowgroup", "columnheader", "rowheader", "cell", "button", "radiogroup", "radio", "meter"];
    let mut missing = Vec::new();
    for role in roles {
        let names: Vec<String> = page.names(role).into_iter().filter(|name| !name.is_empty()).collect();
        assert!(!names.is_empty(), "nothing is a {role}");
        let asked = names.iter().step_by(names.len().div_ceil(ASKED));
        missing.extend(
            asked.filter(|name| page.in_accessibility_tree(role, name) == 0).map(|name| (role, name.clone())),
        );
    }
    assert!(missing.is_empty(), "not in the browser's own tree: {missing:?}");
}

//! axe-core finds nothing on any screen, and the browsers' own accessibility trees agree with the contract.

use crate::harness::{Language, Visitor};
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
        for Screen { name, open } in screens {
            let page = open(&person);
            for theme in THEMES {
                page.show_theme(theme);
                let place = format!("{name}, {theme}, {}: ", language.tag());
                violations.extend(
                    page.accessibility_violations().into_iter().map(|found| format!("{place}{found}")),
                );
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

/// Own computation of roles and names, held against the browsers'. A few of each role: asking takes time.
fn roles_and_names_are_those_of_the_browsers_own_tree(visitor: &Visitor) {
    let page = board(visitor);
    let roles =
        ["table", "rowgroup", "columnheader", "rowheader", "cell", "button", "radiogroup", "radio", "meter"];
    let mut missing = Vec::new();
    for role in roles {
        let names = page.names(role).into_iter().filter(|name| !name.is_empty());
        missing.extend(
            names
                .step_by(7)
                .filter(|name| page.in_accessibility_tree(role, name) == 0)
                .map(|name| (role, name)),
        );
    }
    assert!(missing.is_empty(), "not in the browser's own tree: {missing:?}");
}

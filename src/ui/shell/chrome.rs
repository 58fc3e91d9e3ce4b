//! What every screen has in its bar: the logo, the language and the theme.

use leptos::prelude::*;

use crate::state::session::Theme;
use crate::state::session::session;
use crate::text::Language;
use crate::text::Text;
use crate::text::board as words;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::drawn;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;
use crate::ui::parts::segment;
use crate::ui::parts::segments;

/// The picture of the logo.
pub fn logo() -> Node {
    let circle = |x: &str, y: &str| drawn("circle").attr("cx", x).attr("cy", y);
    let line = drawn("path").attr("d", "M5.5 17.5c4 0 4-9 8-9s3.6 8 9 8").attr("fill", "none");
    drawn("svg").attr("viewBox", "0 0 28 28").attr("aria-hidden", "true").with(vec![
        drawn("rect").attr("width", "28").attr("height", "28").attr("rx", "8").attr("fill", "var(--accent)"),
        line.attr("stroke", "var(--on-accent)").attr("stroke-width", "2.2").attr("stroke-linecap", "round"),
        circle("5.7", "17.5").attr("r", "2.3").attr("fill", "var(--on-accent)"),
        circle("13.5", "8.5")
            .attr("r", "2.3")
            .attr("fill", "var(--accent)")
            .attr("stroke", "var(--on-accent)")
            .attr("stroke-width", "1.8"),
        circle("22.3", "16.5").attr("r", "2.3").attr("fill", "var(--on-accent)"),
    ])
}

/// Dutch or English.
pub fn language_switch() -> Node {
    let session = session();
    let buttons = Language::ALL.map(|language| segment().text(&language.tag().to_ascii_uppercase()));
    let chosen = move || Language::ALL.iter().position(|language| *language == session.language.get());
    let row = segments("seg", buttons.into(), chosen, move |at| session.set_language(Language::ALL[at]));
    el("div", "lang").child(row.attr_word("aria-label", words::LANGUAGE))
}

/// Changes between light and dark.
pub fn theme_button() -> Node {
    let session = session();
    let label = move || {
        Some(session.t(if session.is_dark() { words::LIGHT_THEME } else { words::DARK_THEME }).to_owned())
    };
    let sign = icon("moon", 16);
    let shown = sign.clone();
    watch(move || shown.set_icon(if session.is_dark() { "sun" } else { "moon" }));
    button("btn btn--icon btn--theme")
        .attr_of("aria-label", label)
        .attr_of("title", label)
        .child(sign)
        .on_press(move || session.set_theme(if session.is_dark() { Theme::Light } else { Theme::Dark }))
}

/// Takes the last step back, where `can` says there is one.
pub fn undo_button(can: RwSignal<bool>) -> Node {
    travel(words::UNDO, " (Ctrl+Z)", "undo", can)
}

/// Makes the last step again, where `can` says there is one.
pub fn redo_button(can: RwSignal<bool>) -> Node {
    travel(words::REDO, " (Ctrl+Shift+Z)", "redo", can)
}

fn travel(name: Text, key: &'static str, sign: &str, can: RwSignal<bool>) -> Node {
    let session = session();
    button("btn btn--icon")
        .attr_word("aria-label", name)
        .attr_of("title", move || Some([session.t(name), key].concat()))
        .attr_of("aria-disabled", move || (!can.get()).then(|| "true".to_owned()))
        .child(icon(sign, 16))
}

//! One of a few: a radio group in the look of a row of segments, or of swatches.

use std::rc::Rc;

use leptos::prelude::untrack;

use crate::ui::node::{Node, drawn, el, icon, watch};
use super::panel::{Get, Panel};
use crate::model::Evidence;
use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::text::inspector as words;

/// What the group shows as chosen: `None` where several cards differ, `Some(None)` where nothing is chosen.
pub type Chosen = Get<Option<Option<usize>>>;

/// One of the few: its name, and what stands for it.
pub struct Member {
    name: &'static str,
    /// Shown before the name.
    picture: Option<Node>,
    /// Shown instead of the name: a hue from 1, or 0 for no colour.
    hue: Option<usize>,
}

impl Member {
    /// A member with an icon before its name.
    pub fn new(name: &'static str, sign: Option<&str>) -> Self {
        Self { name, picture: sign.map(|sign| icon(sign, 12)), hue: None }
    }

    /// A member with the evidence meter before its name.
    pub fn of_evidence(name: &'static str, evidence: Evidence) -> Self {
        Self { name, picture: Some(meter(evidence as usize)), hue: None }
    }

    /// A member that is shown as a swatch; `hue` from 1, or 0 for no colour.
    pub fn of_color(name: &'static str, hue: usize) -> Self {
        Self { name, picture: None, hue: Some(hue) }
    }

    fn button(self) -> Node {
        let button = el("button", "").attr("type", "button").attr("role", "radio");
        let button = match self.hue {
            Some(0) => button.attr("class", "swatch swatch--none"),
            Some(hue) => button.attr("class", HUES[hue - 1]),
            None => return button.with(self.picture.into_iter().collect()).text(self.name),
        };
        button.attr("aria-label", self.name)
    }
}

const HUES: [&str; 8] = [
    "swatch hue-1",
    "swatch hue-2",
    "swatch hue-3",
    "swatch hue-4",
    "swatch hue-5",
    "swatch hue-6",
    "swatch hue-7",
    "swatch hue-8",
];

/// A radio group called `name`. Where it `clears`, pressing the chosen member again leaves nothing chosen.
pub fn choice(
    panel: Panel,
    name: &'static str,
    members: Vec<Member>,
    chosen: Chosen,
    clears: bool,
    choose: impl Fn(Option<usize>) + 'static,
) -> Node {
    let choose = Rc::new(choose);
    let colors = members.first().is_some_and(|member| member.hue.is_some());
    let group =
        el("div", if colors { "swatches" } else { "seg seg--fill" }).attr("role", "radiogroup").on_key(along);
    let names: Vec<&'static str> = members.iter().map(|member| member.name).collect();
    let radio = |(at, member): (usize, Member)| {
        let (chosen, choose) = (chosen.clone(), choose.clone());
        member.button().on_press(move || match untrack(|| chosen()) == Some(Some(at)) {
            true if clears => choose(None),
            true => {}
            false => choose(Some(at)),
        })
    };
    let radios: Vec<Node> = members.into_iter().enumerate().map(radio).collect();
    let shown = group.clone().with(radios.clone());
    watch(move || {
        let chosen = chosen();
        match chosen {
            Some(_) => shown.set("aria-label", Some(name)),
            None => shown.set("aria-label", Some(&panel.fill(words::MIXED_NAME, "name", name))),
        }
        for (at, radio) in radios.iter().enumerate() {
            let on = chosen == Some(Some(at));
            let reached = on || (at == 0 && chosen.flatten().is_none());
            let title =
                if on && clears { Some(panel.t(words::PRESS_CLEARS)) } else { colors.then_some(names[at]) };
            radio.set_flag("aria-checked", on);
            radio.set("tabindex", Some(if reached { "0" } else { "-1" }));
            radio.set("title", title);
        }
    });
    group
}

/// Arrow keys go along the group and press, as in every radio group.
fn along(event: &KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => true,
        "ArrowLeft" | "ArrowUp" => false,
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    page::press_neighbour(event, forward);
}

/// The evidence meter: three bars, of which the first `level` + 1 are full.
fn meter(level: usize) -> Node {
    let svg = drawn("svg").attr("viewBox", "0 0 13 12").attr("aria-hidden", "true");
    let svg = svg.attr("class", ["evi evi--1", "evi evi--2", "evi evi--3"][level]);
    let bars = [("1", "7.5", "3.5"), ("5.2", "4.5", "6.5"), ("9.4", "1.5", "9.5")];
    svg.with(bars.into_iter().enumerate().map(|(at, bar)| meter_bar(at <= level, bar)).collect())
}

fn meter_bar(full: bool, (x, y, height): (&str, &str, &str)) -> Node {
    let bar = drawn("rect").attr("class", if full { "on" } else { "off" });
    bar.attr("x", x).attr("y", y).attr("width", "2.6").attr("height", height).attr("rx", ".8")
}

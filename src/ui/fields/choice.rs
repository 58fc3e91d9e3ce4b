//! One of a few: a radio group in the look of a row of segments, or of swatches.

use super::panel::Get;
use super::panel::Panel;
use crate::model::Evidence;
use crate::text::inspector as words;
use crate::ui::node::Node;
use crate::ui::node::drawn;
use crate::ui::node::icon;
use crate::ui::node::watch;
use crate::ui::parts::segment;
use crate::ui::parts::segments;
use crate::ui::shell::HUES;

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
        let button = segment();
        let button = match self.hue {
            Some(0) => button.attr("class", "swatch swatch--none"),
            Some(hue) => button.attr("class", HUES[hue - 1]),
            None => return button.with(self.picture.into_iter().collect()).text(self.name),
        };
        button.attr("aria-label", self.name)
    }
}

/// A radio group called `name`. Where it `clears`, pressing the chosen member again leaves nothing chosen.
pub fn choice(
    panel: Panel,
    name: &'static str,
    members: Vec<Member>,
    chosen: Chosen,
    clears: bool,
    choose: impl Fn(Option<usize>) + 'static,
) -> Node {
    boxed(panel, name, members, chosen, clears, Box::new(choose))
}

fn boxed(
    panel: Panel,
    name: &'static str,
    members: Vec<Member>,
    chosen: Chosen,
    clears: bool,
    choose: Box<dyn Fn(Option<usize>)>,
) -> Node {
    let colors = members.first().is_some_and(|member| member.hue.is_some());
    let names: Vec<&'static str> = members.iter().map(|member| member.name).collect();
    let radios: Vec<Node> = members.into_iter().map(Member::button).collect();
    let (on, known) = (chosen.clone(), chosen.clone());
    let choose = move |at| match known() == Some(Some(at)) {
        true if clears => choose(None),
        true => {}
        false => choose(Some(at)),
    };
    let class = if colors { "swatches" } else { "seg seg--fill" };
    let group = segments(class, radios.clone(), move || on().flatten(), choose);
    let shown = group.clone();
    watch(move || {
        let chosen = chosen();
        match chosen {
            Some(_) => shown.set("aria-label", Some(name)),
            None => shown.set("aria-label", Some(&panel.fill(words::MIXED_NAME, "name", name))),
        }
        for (at, radio) in radios.iter().enumerate() {
            let cleared_by_press = clears && chosen == Some(Some(at));
            radio.set(
                "title",
                match cleared_by_press {
                    true => Some(panel.t(words::PRESS_CLEARS)),
                    false => colors.then_some(names[at]),
                },
            );
        }
    });
    group
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

//! One of a few: a radio group in the look of a row of segments, or of swatches.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::panel::Panel;
use crate::model::Evidence;
use crate::platform::page;
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// What the group shows as chosen: `None` where several cards differ, `Some(None)` where nothing is chosen.
pub type Chosen = Memo<Option<Option<usize>>>;

/// What choosing does; nothing is given where the choice is cleared.
pub type Choose = Arc<dyn Fn(Option<usize>) + Send + Sync>;

/// One of the few.
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// What stands before its name.
    pub picture: Option<AnyView>,
    /// Its class, where it is shown by colour and not by name.
    pub swatch: Option<String>,
}

impl Member {
    /// A member with an icon before its name.
    pub fn new(name: &'static str, sign: Option<&'static str>) -> Self {
        Self { name, picture: sign.map(|sign| icon(sign, 12).into_any()), swatch: None }
    }

    /// A member with the evidence meter before its name.
    pub fn of_evidence(name: &'static str, evidence: Evidence) -> Self {
        Self { name, picture: Some(meter(evidence as usize)), swatch: None }
    }

    /// A member that is shown as a swatch; `hue` from 1, or 0 for no colour.
    pub fn of_color(name: &'static str, hue: usize) -> Self {
        let class = match hue {
            0 => "swatch swatch--none".to_string(),
            hue => format!("swatch hue-{hue}"),
        };
        Self { name, picture: None, swatch: Some(class) }
    }
}

/// A radio group called `name`. Where it `clears`, pressing the chosen member again leaves nothing chosen.
pub fn choice(
    panel: Panel,
    name: &'static str,
    members: Vec<Member>,
    chosen: Chosen,
    clears: bool,
    choose: Choose,
) -> AnyView {
    let swatches = members.first().is_some_and(|member| member.swatch.is_some());
    let radio = |(at, member): (usize, Member)| {
        let on = Memo::new(move |_| chosen.get() == Some(Some(at)));
        let first = move || at == 0 && chosen.get().flatten().is_none();
        let tab = move || if on.get() || first() { "0" } else { "-1" };
        let choose = choose.clone();
        let press = move |_| match on.get_untracked() {
            true if clears => choose(None),
            true => {}
            false => choose(Some(at)),
        };
        let name = member.name;
        let title = move || match on.get() {
            true if clears => Some(panel.t(words::PRESS_CLEARS)),
            _ => swatches.then_some(name),
        };
        view! {
            <button type="button" role="radio" class=member.swatch tabindex=tab title=title
                aria-label=swatches.then_some(name) aria-checked=move || on.get().to_string() on:click=press>
                {member.picture}{(!swatches).then_some(name)}
            </button>
        }
    };
    let radios = members.into_iter().enumerate().map(radio).collect_view();
    let class = if swatches { "swatches" } else { "seg seg--fill" };
    let full_name = move || match chosen.get() {
        None => panel.fill(words::MIXED_NAME, "name", name),
        Some(_) => name.to_string(),
    };
    view! { <div class=class role="radiogroup" aria-label=full_name on:keydown=along>{radios}</div> }
        .into_any()
}

/// Arrow keys go along the group and press, as in every radio group.
fn along(event: KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => true,
        "ArrowLeft" | "ArrowUp" => false,
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    page::press_neighbour(&event, forward);
}

/// The evidence meter: three bars, of which the first `level` + 1 are full.
fn meter(level: usize) -> AnyView {
    let bar = |(at, x, y, height): (usize, &'static str, &'static str, &'static str)| {
        let class = if at <= level { "on" } else { "off" };
        view! { <rect class=class x=x y=y width="2.6" height=height rx=".8"/> }
    };
    let bars = [(0, "1", "7.5", "3.5"), (1, "5.2", "4.5", "6.5"), (2, "9.4", "1.5", "9.5")];
    let bars = bars.into_iter().map(bar).collect_view();
    let class = format!("evi evi--{}", level + 1);
    view! { <svg class=class viewBox="0 0 13 12" aria-hidden="true">{bars}</svg> }.into_any()
}

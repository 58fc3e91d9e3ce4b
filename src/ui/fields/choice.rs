//! One of a few: a radio group in the look of a row of segments, or of swatches.

use leptos::prelude::*;

use crate::model::{Color, Evidence};
use crate::state::session::session;
use crate::text::inspector as words;
use crate::ui::map::swatch::swatch_class;
use crate::ui::parts::{Icon, Segment, Segments};

/// What a group shows as chosen, by place: `None` where several cards differ, `Some(None)` where nothing is chosen.
pub type Chosen = Option<Option<usize>>;

/// One of the few: its name, and what stands for it.
#[derive(Clone, Copy)]
pub struct Member {
    name: &'static str,
    look: Look,
}

#[derive(Clone, Copy)]
enum Look {
    /// Its name, behind an icon.
    Sign(Option<&'static str>),
    /// A number for a name.
    Number,
    /// Its name, behind the evidence meter.
    Meter(Evidence),
    /// A swatch in place of its name, of a hue or for none.
    Swatch(Option<Color>),
}

impl Member {
    /// A member with an icon before its name.
    pub fn new(name: &'static str, sign: Option<&'static str>) -> Self {
        Self { name, look: Look::Sign(sign) }
    }

    /// A member that is a number.
    pub fn of_number(number: &'static str) -> Self {
        Self { name: number, look: Look::Number }
    }

    /// A member with the evidence meter before its name.
    pub fn of_evidence(name: &'static str, evidence: Evidence) -> Self {
        Self { name, look: Look::Meter(evidence) }
    }

    /// A member that is shown as a swatch, of a hue or for none.
    pub fn of_color(name: &'static str, color: Option<Color>) -> Self {
        Self { name, look: Look::Swatch(color) }
    }

    fn is_swatch(self) -> bool {
        matches!(self.look, Look::Swatch(_))
    }

    fn segment(self) -> Segment {
        let name = self.name;
        match self.look {
            Look::Sign(sign) => Segment::new(view! {
                {sign.map(|sign| view! { <Icon name=sign size=12/> })}
                {name}
            }),
            Look::Number => Segment::new(view! { <span translate="no">{name}</span> }),
            Look::Meter(evidence) => Segment::new(view! {
                <Meter evidence/>
                {name}
            }),
            Look::Swatch(color) => Segment::new(()).class(swatch_class(color)).named(move || name),
        }
    }
}

/// A radio group called `name`. Where it `clears`, pressing the chosen member again leaves nothing chosen.
#[component]
pub fn Choice(
    name: &'static str,
    members: Vec<Member>,
    #[prop(into)] chosen: Signal<Chosen>,
    #[prop(optional)] clears: bool,
    #[prop(into)] choose: Callback<Option<usize>>,
) -> impl IntoView {
    let session = session();
    let chosen = Memo::new(move |_| chosen.get());
    let swatches = members.first().is_some_and(|member| member.is_swatch());
    let title = move |at: usize, name: &'static str| match clears && chosen.get() == Some(Some(at)) {
        true => Some(session.t(words::PRESS_CLEARS).to_owned()),
        false => swatches.then(|| name.to_owned()),
    };
    let segment = |(at, member): (usize, Member)| member.segment().titled(move || title(at, member.name));
    let label = move || match chosen.read().is_some() {
        true => name.to_owned(),
        false => session.fill(words::MIXED_NAME, &[("name", name)]),
    };
    let press = move |at| match chosen.get_untracked() == Some(Some(at)) {
        true if clears => choose.run(None),
        true => {}
        false => choose.run(Some(at)),
    };
    view! {
        <Segments
            class=if swatches { "swatches" } else { "seg seg--fill" }
            label=label
            options=members.into_iter().enumerate().map(segment).collect()
            chosen=move || chosen.get().flatten()
            on_choose=press
        />
    }
    .into_any()
}

/// The evidence meter: three bars, of which one more than the level are full.
#[component]
fn Meter(evidence: Evidence) -> impl IntoView {
    let level = evidence as usize;
    let bars = [("1", "7.5", "3.5"), ("5.2", "4.5", "6.5"), ("9.4", "1.5", "9.5")];
    let bar = |(at, (x, y, height))| {
        let class = if at <= level { "on" } else { "off" };
        view! { <rect class=class x=x y=y width="2.6" height=height rx=".8"></rect> }
    };
    view! {
        <svg viewBox="0 0 13 12" aria-hidden="true" class=format!("evi evi--{}", level + 1)>
            {bars.into_iter().enumerate().map(bar).collect_view()}
        </svg>
    }
    .into_any()
}

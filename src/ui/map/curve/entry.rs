//! The field for a number that is typed at a point.

use leptos::prelude::*;

use crate::gesture::pull::Curve;
use crate::model::{Emotion, Point, StepId};
use crate::picture::experience::height;
use crate::picture::with_unit;
use crate::state::experience::{Hand, Typed};
use crate::ui::map::inline_edit::InlineEdit;

/// The fields of the step whose points are being typed, called as the points are; each beside its point.
#[component]
pub fn Entries(
    hand: Hand,
    step: StepId,
    point: Memo<Point>,
    #[prop(into)] name: Callback<Curve, String>,
) -> impl IntoView {
    let typed = Memo::new(move |_| {
        let all = hand.typed.read();
        all.iter().filter(|typed| typed.handle.step == step).cloned().collect::<Vec<Typed>>()
    });
    view! {
        <For
            each=move || typed.get()
            key=|typed| typed.handle.curve == Curve::Actual
            children=move |typed| view! { <Entry hand typed point name/> }
        />
    }
    .into_any()
}

#[component]
fn Entry(hand: Hand, typed: Typed, point: Memo<Point>, name: Callback<Curve, String>) -> impl IntoView {
    let Typed { handle, begun } = typed;
    let value = match handle.curve {
        Curve::Actual => point.read_untracked().actual,
        Curve::Desired => point.read_untracked().desired,
    };
    let place = height(value.map_or(0.0, Emotion::value));
    // In the half of the row that has room.
    let (above, below) = match place < 50.0 {
        true => (Some(with_unit(place, "%")), None),
        false => (None, Some(with_unit(100.0 - place, "%"))),
    };
    let (curve, at) = (handle.curve, StoredValue::new(handle));
    view! {
        <div class="pt__entry" style:top=above style:bottom=below>
            <InlineEdit
                name=name.run(curve)
                text=hand.written(value)
                begun=Some(begun)
                clears=true
                on_typed=Callback::new(move |text| hand.keep_unfinished(&at.get_value(), text))
                on_commit=move |text: String| hand.put(&at.get_value(), &text)
                on_way=Callback::new(move |forward| hand.go_on(&at.get_value(), forward))
                on_done=move |by_key| hand.ended(&at.get_value(), by_key)
            />
        </div>
    }
    .into_any()
}

//! A list of words of the interface, of which one holds for a lane.

use leptos::prelude::*;

use crate::command::LaneEdit;
use crate::model::{Lane, Word};
use crate::text::{Term, Text};
use crate::ui::fields::frame::Labelled;
use crate::ui::fields::lane::ThisLane;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::select_field::SelectField;

/// A list of words to choose from for a lane, by the place of each.
#[component]
pub fn WordField(
    lane: ThisLane,
    label: Text,
    /// The words.
    names: Vec<Text>,
    #[prop(optional, into)] sign: Option<Signal<&'static str>>,
    #[prop(optional, into)] hidden: Signal<bool>,
    /// The place of the word that holds now.
    get: fn(&Lane) -> Option<usize>,
    /// What choosing the word at a place does.
    edit: fn(usize) -> LaneEdit,
) -> impl IntoView {
    let (panel, id) = (lane.panel, element_id());
    let named = names.into_iter().enumerate();
    let options = named.map(|(at, name)| (at.to_string(), panel.t(name).to_string())).collect::<Vec<_>>();
    let chosen = lane.follow(move |lane| Some(Some(get(lane)?.to_string())));
    let pick = move |at: String| at.parse().is_ok_and(|at| lane.set(edit(at)));
    let list = match sign {
        Some(sign) => view! { <SelectField id=id.clone() sign options chosen pick/> }.into_any(),
        None => view! { <SelectField id=id.clone() options chosen pick/> }.into_any(),
    };
    view! {
        <Labelled label=panel.t(label) id hidden>
            {list}
        </Labelled>
    }
    .into_any()
}

/// The names of a closed list, in its order.
pub fn texts<W: Word + Term>() -> Vec<Text> {
    W::ALL.iter().map(|word| word.text()).collect()
}

//! The pain points, step by step, with the opportunities that answer them.

use leptos::prelude::*;

use super::{Chance, StepView};
use crate::command::Command;
use crate::editor::Selection;
use crate::model::{Card, CardId, CardKind, Cell, Journey, Lane, LaneId, StepId};
use crate::platform::ids;
use crate::text::{Term, view as words};
use crate::ui::board::inline_edit::inline_command;
use crate::ui::node::{Node, button, el, icon, watch};
use crate::ui::projection::Sought;
use crate::ui::session::Session;

/// The steps that have a pain point or an opportunity.
pub fn steps(session: Session, seen: Memo<Vec<StepView>>) -> Node {
    let ids = move || seen.read().iter().map(|step| step.id.clone()).collect();
    let list = el("ul", "chances__steps").rows(ids, move |id| step(session, seen, id));
    let section = el("section", "chances__list")
        .attr_word("aria-label", words::PAINS_BY_STEP)
        .child(el("h2", "").word(words::PAINS_BY_STEP))
        .child(list);
    let hidden = section.clone();
    watch(move || hidden.set_hidden(seen.read().is_empty()));
    section
}

fn step(session: Session, seen: Memo<Vec<StepView>>, id: String) -> Node {
    let known = id.clone();
    let now = Memo::new(move |_| seen.read().iter().find(|step| step.id == known).cloned());
    let adding = RwSignal::new(false);
    let parts = move || {
        let Some(step) = now.get() else { return Vec::new() };
        let pains = step.pains.iter().map(|(id, title)| pain(session, id, title));
        let chances = step.chances.iter().map(|chance| answer(session, chance));
        let none = step.chances.is_empty().then(|| {
            let text = el("span", "").text(session.t(words::NO_OPPORTUNITY));
            el("li", "chances__none").child(icon("warn", 14)).child(text)
        });
        let name = session.fill(words::PHASE_STEP, &[("phase", &step.phase), ("step", &step.name)]);
        let heading = el("h3", "").child(el("span", "").text(&step.phase)).child(icon("right", 12));
        vec![
            heading.child(el("b", "").text(&step.name)).attr("aria-label", &name),
            el("ul", "chances__pains").with(pains.collect()),
            el("ul", "chances__answers").with(chances.collect()).maybe(none),
        ]
    };
    let hue = now.with_untracked(|step| step.as_ref().map_or(1, |step| step.hue)).to_string();
    let named =
        move || now.get().map(|step| session.fill(words::ADD_OPPORTUNITY_AT, &[("step", &step.name)]));
    let to = StepId::new(id.as_str());
    let add = move || {
        Some(match adding.get() {
            true => new_opportunity(session, &to, adding),
            false => button("btn btn--sm")
                .attr_of("aria-label", named)
                .child(icon("plus", 14))
                .word(words::ADD_OPPORTUNITY)
                .on_press(move || adding.set(true)),
        })
    };
    el("li", &["chances__step hue-", &hue].concat()).child(el("div", "").only(parts)).slot(add)
}

fn pain(session: Session, id: &str, title: &str) -> Node {
    let press = button("card card--flat card--pain").child(icon("pain", 14));
    el("li", "").child(opening(session, press.child(el("span", "card__title").text(title)), id))
}

fn answer(session: Session, chance: &Chance) -> Node {
    let number = el("span", "chances__n num").attr("aria-hidden", "true").text(&chance.number.to_string());
    let status = chance.status.map(|status| el("span", "muted").text(session.name(status)));
    let press = button("chances__answer").child(number).child(icon("bulb", 14));
    let press = press.child(el("span", "card__title").text(&chance.title)).maybe(status);
    el("li", "").child(opening(session, press, &chance.id))
}

/// A button that selects a card, so that its fields are shown; it fades with the card.
fn opening(session: Session, press: Node, id: &str) -> Node {
    let card = CardId::new(id);
    if let Some(view) = session.desk.projection.card(&card) {
        let shown = press.clone();
        watch(move || shown.set("data-faded", (view.sought.get() == Sought::Fades).then_some("")));
    }
    press.on_press(move || session.desk.select(Selection::Cards(vec![card.clone()])))
}

/// The field in which a new opportunity is written.
fn new_opportunity(session: Session, step: &StepId, adding: RwSignal<bool>) -> Node {
    let (card, lane) = (CardId::new(ids::fresh()), LaneId::new(ids::fresh()));
    let step = step.clone();
    let name = session.t(CardKind::Opportunities.text());
    let command = move |title: String| {
        let new = Card::new(card.clone(), title);
        add_opportunity(
            &session.desk.map(),
            new,
            &step,
            Lane::of_cards(lane.clone(), name, CardKind::Opportunities),
        )
    };
    let field =
        inline_command(session, session.t(words::NEW_OPPORTUNITY), String::new(), true, command, move |_| {
            adding.set(false)
        });
    el("div", "card card--flat card--chance is-editing").child(field)
}

/// Puts an opportunity into the first lane for them, or into `lane` where the map has none.
fn add_opportunity(map: &Journey, card: Card, step: &StepId, lane: Lane) -> Command {
    let holds = |lane: &Lane| lane.cards().is_some_and(|cards| cards.kind == CardKind::Opportunities);
    let known = map.lanes.iter().find(|lane| holds(lane)).map(|lane| lane.id.clone());
    let to = Cell { lane: known.clone().unwrap_or_else(|| lane.id.clone()), step: step.clone() };
    let insert = Command::InsertCards { cards: vec![card.into()], to, before: None };
    match known {
        Some(_) => insert,
        None => Command::Batch(vec![Command::AddLane { lane, before: None }, insert]),
    }
}

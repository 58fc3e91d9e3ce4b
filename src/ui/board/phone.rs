//! The board on a phone: phase by phase, step by step, lanes as sections.

use std::sync::Arc;

use leptos::html::Main;
use leptos::prelude::*;

use super::card::{card_item, signed};
use super::cell::new_card;
use super::lane::{lane_icon, line_name};
use super::state::BoardState;
use super::{actions, experience, menus, top_bar};
use crate::editor::Selection;
use crate::model::{CardKind, Cell, Journey, Lane, LaneContent, Phase, StepId, Word};
use crate::picture::with_unit;
use crate::platform::{locale, page};
use crate::text::board as words;
use crate::ui::alerts::{alert_bars, save_status};
use crate::ui::inspector::Inspector;
use crate::ui::parts::{Item, MenuAt, icon, open_menu, segment, segments};
use crate::ui::projection::LaneView;
use crate::ui::session::{Screen, Session, address, session};

/// The screen of one journey on a phone. `main` is where the listeners of the board go.
#[component]
pub fn Phone(state: BoardState, main: NodeRef<Main>) -> impl IntoView {
    let session = session();
    let desk = session.desk;
    let phases = desk.projection.phases;
    let step = Memo::new(move |_| shown_step(state, &phases.read()));
    let phase = Memo::new(move |_| {
        let step = step.get()?;
        phases.read().iter().find(|phase| phase.step(&step).is_some()).cloned()
    });
    let groups = desk.projection.groups;
    let lanes = move || groups.read().iter().flat_map(|group| group.lanes.clone()).collect::<Vec<_>>();
    let title = move || desk.journey.read().title.clone();
    let label = move || phase.get().map(|phase| phase.name.clone());
    view! {
        <div class="m">
            <header class="m__top">
                <a class="btn btn--icon" href=format!("#{}", address(&Screen::Start))
                    aria-label=move || session.t(words::ALL_JOURNEYS)>{icon("left", 20)}</a>
                <div class="m__title"><h1>{title}</h1>{save_status().view()}</div>
                <button type="button" class="btn btn--icon" aria-haspopup="menu" aria-label=move || session.t(words::MORE)
                    on:click=move |_| more(session, state, phase.get_untracked(), step.get_untracked())>
                    {icon("more", 20)}
                </button>
            </header>
            {alert_bars().view()}
            <nav class="m__nav" aria-label=move || session.t(words::PHASES)>
                <div class="m__tabs" role="tablist" aria-label=move || session.t(words::PHASES)>
                    <For each=move || phases.get() key=|phase| phase.id.clone()
                        children=move |known| tab(session, state, known.id.clone(), phase)/>
                </div>
                {move || spark(session, state, phase.get())}
            </nav>
            <main class="m__main" tabindex="0" aria-label=move || session.t(words::BOARD) node_ref=main>
                <div role="tabpanel" aria-label=label>
                {move || steps(session, state, phase.get(), step)}
                <For each=lanes key=|lane| lane.id.clone()
                    children=move |lane| section(session, state, lane, step, phase)/>
                <button type="button" class="addlane" aria-haspopup="menu"
                    on:click=move |_| open_menu(MenuAt::Focus, session.t(words::ADD_LANE), menus::new_lane_items(session, state, None))>
                    {icon("plus", 14)}{move || session.t(words::ADD_LANE)}
                </button>
                </div>
            </main>
            <Inspector/>
            <nav class="m__bar" aria-label=move || session.t(words::ACTIONS)>
                <button type="button" aria-disabled=move || (!desk.can_undo.get()).then_some("true")
                    on:click=move |_| desk.undo()>{icon("undo", 20)}{move || session.t(words::UNDO_SHORT)}</button>
                <button type="button" aria-disabled=move || (!desk.can_redo.get()).then_some("true")
                    on:click=move |_| desk.redo()>{icon("redo", 20)}{move || session.t(words::REDO)}</button>
                <button type="button" class="fab" aria-haspopup="menu" aria-label=move || session.t(words::ADD_CARD)
                    on:click=move |_| add(session, step.get_untracked())>{icon("plus", 20)}</button>
                <button type="button" on:click=move |_| desk.select(Selection::Journey)>
                    {icon("info", 20)}{move || session.t(words::ABOUT_SHORT)}</button>
                <button type="button" aria-haspopup="menu" on:click=move |_| top_bar::export_menu(session)>
                    {icon("download", 20)}{move || session.t(words::EXPORT)}</button>
            </nav>
        </div>
    }
}

/// The step that is shown: the chosen one, or the first where that is gone.
fn shown_step(state: BoardState, phases: &[Arc<Phase>]) -> Option<StepId> {
    let chosen = state.shown_step.get().filter(|step| phases.iter().any(|phase| phase.step(step).is_some()));
    chosen.or_else(|| phases.first()?.steps.first().map(|step| step.id.clone()))
}

fn tab(
    session: Session,
    state: BoardState,
    id: crate::model::PhaseId,
    shown: Memo<Option<Arc<Phase>>>,
) -> AnyView {
    let phases = session.desk.projection.phases;
    let known = {
        let id = id.clone();
        Memo::new(move |_| {
            let phases = phases.read();
            let at = phases.iter().position(|phase| phase.id == id)?;
            Some((at, phases[at].color.map_or(at % 8, Word::index) + 1, phases[at].name.clone()))
        })
    };
    let selected = {
        let id = id.clone();
        Memo::new(move |_| shown.read().as_ref().is_some_and(|phase| phase.id == id))
    };
    let show = move |_| {
        let first =
            session.desk.map().phase(&id).and_then(|phase| phase.steps.first().map(|step| step.id.clone()));
        state.shown_step.set(first);
    };
    view! {
        <button type="button" class=move || format!("m__tab hue-{}", known.get().map_or(1, |(_, hue, _)| hue)) role="tab"
            aria-selected=move || selected.get().to_string() tabindex=move || if selected.get() { "0" } else { "-1" }
            on:keydown=along on:click=show>
            <span class="phase__n" aria-hidden="true">{move || known.get().map(|(at, ..)| at + 1)}</span>
            {move || known.get().map(|(.., name)| name)}
        </button>
    }
    .into_any()
}

/// Arrow keys go along the tabs and press them.
fn along(event: leptos::ev::KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowRight" => true,
        "ArrowLeft" => false,
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    page::press_neighbour(&event, forward);
}

/// The first experience curve in small, with the shown phase marked.
fn spark(session: Session, state: BoardState, phase: Option<Arc<Phase>>) -> Option<AnyView> {
    let map = session.desk.journey.read();
    let lane = map.lanes.iter().find_map(|lane| match &lane.content {
        LaneContent::Experience(experience) if !experience.points.is_empty() => Some(experience.clone()),
        _ => None,
    })?;
    let steps = state.steps();
    let phase = phase?;
    let hue = map.phase_color(&phase.id).index() + 1;
    let width = 100.0 / steps.len().max(1) as f64;
    let first = steps.iter().position(|step| phase.step(step).is_some()).unwrap_or_default();
    let points = steps.iter().enumerate().filter_map(|(at, step)| {
        let emotion = lane.points.get(step)?.actual?;
        let class = format!("emo emo--sign emo--{}", emotion.level().word());
        Some(view! {
            <span class="pt" style:left=with_unit((at as f64 + 0.5) * width, "%")
                style:top=with_unit(experience::height(emotion.value()), "%")><span class=class></span></span>
        })
    });
    Some(
        view! {
            <div class=format!("spark hue-{hue}") aria-hidden="true">
                <span class="band" style:left=with_unit(first as f64 * width, "%")
                    style:width=with_unit(phase.steps.len() as f64 * width, "%")></span>
                <div class="curve">{experience::lines(&steps, &lane)}{points.collect_view()}</div>
            </div>
        }
        .into_any(),
    )
}

fn steps(
    session: Session,
    state: BoardState,
    phase: Option<Arc<Phase>>,
    shown: Memo<Option<StepId>>,
) -> Option<AnyView> {
    let phase = phase.filter(|phase| phase.steps.len() > 1)?;
    let buttons = phase.steps.iter().map(|step| segment().text(&step.name)).collect();
    let ids: Vec<StepId> = phase.steps.iter().map(|step| step.id.clone()).collect();
    let known = ids.clone();
    let chosen = move || known.iter().position(|id| Some(id) == shown.read().as_ref());
    let row =
        segments("seg seg--fill", buttons, chosen, move |at| state.shown_step.set(Some(ids[at].clone())));
    let row = row.attr_word("aria-label", words::STEP).view();
    Some(view! { <div class="m__steps">{row}</div> }.into_any())
}

fn section(
    session: Session,
    state: BoardState,
    view: LaneView,
    step: Memo<Option<StepId>>,
    phase: Memo<Option<Arc<Phase>>>,
) -> AnyView {
    let lane = view.lane.clone();
    let known = lane.get_untracked();
    if let LaneContent::Line(_) = &known.content {
        let line = view.lane.clone();
        return view! { <p class="visline"><span>{move || line_name(session, &line.read())}</span></p> }
            .into_any();
    }
    let hue = move || {
        let map = session.desk.journey.read();
        phase.get().map_or(1, |phase| map.phase_color(&phase.id).index() + 1)
    };
    let (name, sign, counted) = (view.lane.clone(), view.lane.clone(), view.clone());
    let label = view.lane.clone();
    let count =
        move || step.get().map(|step| counted.cell(&step).cards.read().len()).filter(|count| *count > 0);
    let id = view.id.clone();
    let select = {
        let id = id.clone();
        move |_| session.desk.select(Selection::Lane(id.clone()))
    };
    let content = move || {
        let step = step.get()?;
        Some(match &lane.get().content {
            LaneContent::Cards(cards) => cards_of(session, state, &view, step, cards.kind),
            LaneContent::Experience(experience) => {
                let point = experience.points.get(&step).cloned().unwrap_or_default();
                let value = |emotion: Option<_>| emotion.map_or_else(|| "–".to_string(), signed);
                let text = format!(
                    "{} {}, {} {}",
                    session.t(words::ACTUAL),
                    value(point.actual),
                    session.t(words::DESIRED).to_lowercase(),
                    value(point.desired)
                );
                view! { <p class="muted">{text}</p> }.into_any()
            }
            LaneContent::Metric(metric) => {
                let value = phase.get().and_then(|phase| metric.values.get(&phase.id).copied());
                let text = value.map_or_else(
                    || "–".to_string(),
                    |value| locale::number(session.language.get(), value, 2),
                );
                view! { <p class="metric__v">{text}" "<span class="metric__u">{metric.unit.clone()}</span></p> }.into_any()
            }
            LaneContent::Line(_) => ().into_any(),
        })
    };
    view! {
        <section class=move || format!("m__lane hue-{}", hue()) data-lane=id.as_str().to_string()
            aria-label=move || label.read().name.clone()>
            <h2 data-lane-head=id.as_str().to_string()>
                {move || icon(lane_icon(&sign.read()), 16)}
                <button type="button" class="lane__title" on:click=select>{move || name.read().name.clone()}</button>
                {move || count().map(|count| view! { <span class="badge">{count}</span> })}
            </h2>
            {content}
        </section>
    }
    .into_any()
}

fn cards_of(session: Session, state: BoardState, view: &LaneView, step: StepId, kind: CardKind) -> AnyView {
    let cell_view = view.cell(&step);
    let cell = Cell { lane: view.id.clone(), step: step.clone() };
    let cards = cell_view.cards.clone();
    let draft = cell_view.draft.clone();
    let column = state.column(step.clone());
    let name = super::cell::cell_name(session, view, column);
    let add_label = move || session.fill(words::ADD_CARD_TO, &[("cell", &name())]);
    let press = {
        let draft = draft.clone();
        move |_| draft.set(true)
    };
    let drafted = move || draft.get().then(|| new_card(session, cell_view.clone(), cell.clone(), kind));
    view! {
        <div data-step=step.as_str().to_string()>
            <ul>
                <For each=move || cards.get() key=|card| card.id.clone() children=move |card| card_item(card, kind)/>
                {drafted}
            </ul>
            <button type="button" class="addcard" aria-label=add_label on:click=press>{icon("plus", 14)}</button>
        </div>
    }
    .into_any()
}

/// The menu of the plus: the lanes that a card can go to.
fn add(session: Session, step: Option<StepId>) {
    let Some(step) = step else { return };
    let item = |lane: &Arc<Lane>| {
        let cell = Cell { lane: lane.id.clone(), step: step.clone() };
        Item::press(lane.name.clone(), lane_icon(lane), move || {
            if let Some(view) = session.desk.projection.cell(&cell) {
                view.draft.set(true);
            }
        })
    };
    let map: Arc<Journey> = session.desk.map();
    let items = map.lanes.iter().filter(|lane| lane.cards().is_some()).map(item).collect();
    open_menu(MenuAt::Focus, session.t(words::ADD_CARD), items);
}

/// The menu of the screen: the shown phase and step, and the settings.
fn more(session: Session, state: BoardState, phase: Option<Arc<Phase>>, step: Option<StepId>) {
    let mut items = Vec::new();
    if let Some(phase) = phase {
        let (menu, label) = (phase.id.clone(), session.fill(words::PHASE_OF, &[("name", &phase.name)]));
        items.push(Item::press(label, "board", move || {
            menus::phase_menu(session, state, &menu, MenuAt::Point(8.0, 52.0))
        }));
    }
    if let Some(step) = step {
        let name = session.desk.map().step(&step).map(|(_, step)| step.name.clone()).unwrap_or_default();
        let label = session.fill(words::STEP_OF, &[("name", &name)]);
        items.push(Item::press(label, "steps", move || {
            menus::step_menu(session, state, &step, MenuAt::Point(8.0, 52.0))
        }));
    }
    items.push(Item::press(session.t(words::ADD_PHASE), "plus", move || {
        actions::add_phase(session, state, None)
    }));
    let lanes = menus::new_lane_items(session, state, None);
    items.push(Item::More { label: session.t(words::ADD_LANE).into(), icon: "plus", items: lanes });
    items.push(Item::Line);
    items.extend(top_bar::setting_items(session));
    open_menu(MenuAt::Focus, session.t(words::MORE), items);
}

//! The panel of the journey itself.

use std::rc::Rc;

use super::benchmarks::benchmarks;
use super::head::Head;
use super::personas::{self, Offered};
use crate::command::{Command, JourneyEdit};
use crate::model::{Date, Journey, Market, PersonaId, State, Word};
use crate::platform::clock;
use crate::state::session::{Screen, address};
use crate::text::{Text, inspector as words, persona};
use crate::ui::fields::choice::Member;
use crate::ui::fields::choice::choice;
use crate::ui::fields::frame::buttons;
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::heading;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::frame::titled;
use crate::ui::fields::frame::word_button;
use crate::ui::fields::panel::Get;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::journey::seen::create_here;
use crate::ui::node::{Node, el, icon, rows, watch};

/// The panel of the open journey.
pub fn journey(panel: Panel) -> Node {
    let title = text(panel, Look::Title, |map| map.title.clone(), JourneyEdit::Title);
    let description = text(panel, Look::Lines, |map| map.description.clone(), JourneyEdit::Description);
    let label = panel.t(words::DESCRIPTION);
    let body = vec![
        title.named(panel.t(words::TITLE)).view(),
        group(vec![heading(label), description.named(label).view()]),
        group(vec![state(panel), market(panel), reviewed(panel), all_personas(panel)]),
        benchmarks(panel),
    ];
    Head::new(panel, words::EDIT_JOURNEY, path(panel)).frame(body, Some(counts(panel)))
}

fn path(panel: Panel) -> Node {
    let name = el("span", "");
    let shown = name.clone();
    let title = panel.follow(|map| Some(map.title.clone()));
    watch(move || shown.set_text(&title()));
    el("h2", "").child(icon("board", 14)).child(name)
}

fn set(panel: Panel, edit: JourneyEdit) {
    panel.execute(&Command::EditJourney(edit));
}

fn text(panel: Panel, look: Look, get: fn(&Journey) -> String, edit: fn(String) -> JourneyEdit) -> TextField {
    let put = move |text: &str| Ok(Command::EditJourney(edit(text.to_string())));
    TextField::new(panel, look, panel.follow(move |map| Some(get(map))), Rc::new(put))
}

fn members(
    panel: Panel,
    label: Text,
    members: Vec<Member>,
    get: fn(&Journey) -> Option<usize>,
    edit: fn(Option<usize>) -> Option<JourneyEdit>,
) -> Node {
    let label = panel.t(label);
    let chosen = panel.follow(move |map| Some(Some(get(map))));
    let clears = edit(None).is_some();
    let choose = move |at| {
        if let Some(edit) = edit(at) {
            set(panel, edit);
        }
    };
    titled(label, None, false, choice(panel, label, members, chosen, clears, choose))
}

fn state(panel: Panel) -> Node {
    let states = State::ALL.iter().map(|state| Member::new(panel.name(*state), None)).collect();
    let edit = |at: Option<usize>| at.map(|at| JourneyEdit::State(State::ALL[at]));
    members(panel, words::STATE, states, |map| Some(map.state.index()), edit)
}

fn market(panel: Panel) -> Node {
    let short = |market: &Market| panel.name(*market).split(',').next().unwrap_or_default();
    let markets = Market::ALL.iter().map(|market| Member::new(short(market), None)).collect();
    let edit = |at: Option<usize>| Some(JourneyEdit::Market(at.map(|at| Market::ALL[at])));
    members(panel, words::MARKET, markets, |map| map.market.map(Word::index), edit)
}

/// The day of the last look through, and a button for today.
fn reviewed(panel: Panel) -> Node {
    let get = |map: &Journey| map.reviewed.map(|date| date.to_string()).unwrap_or_default();
    let field = text(panel, Look::Day, get, |day| JourneyEdit::Reviewed(Date::parse(&day)));
    let today = move || set(panel, JourneyEdit::Reviewed(clock::today()));
    let button = word_button("check", panel.t(words::REVIEWED_TODAY), today);
    labelled(panel.t(words::REVIEWED), &field.field.clone(), vec![field.view(), buttons(vec![button])])
}

/// Whom it is about, with a way to each, and to a new one.
fn all_personas(panel: Panel) -> Node {
    let session = panel.session;
    let chosen = panel.follow(|map| Some(map.personas.clone()));
    let listed = chosen.clone();
    let toggles = personas::toggles(panel, Offered::OfWorkspace, chosen, move |personas| {
        set(panel, JourneyEdit::Personas(personas));
    });
    let ids = move || {
        let known = listed().into_iter().filter(|id| session.keeping.persona(id).is_some());
        known.map(|id| id.to_string()).collect::<Vec<_>>()
    };
    let link = move |id: String| {
        let id = PersonaId::new(id);
        let to = address(&Screen::Persona { id: id.clone(), from: Some(session.desk.map().id.clone()) });
        let name =
            move || session.keeping.persona(&id).map(|persona| persona.name.clone()).unwrap_or_default();
        let link = el("a", "side__link").attr("href", &["#", &to].concat()).child(icon("pencil", 12));
        link.text_of(move || panel.fill(persona::OPEN_OF, "name", &name()))
    };
    let add = word_button("plus", panel.t(persona::NEW), move || create_here(session));
    let ways = buttons(vec![add.clone()]);
    rows(&ways, Some(add), ids, link);
    el("div", "").child(toggles).child(ways)
}

fn counts(panel: Panel) -> Get<String> {
    panel.follow(move |map| {
        let counts = [
            panel.count(words::PHASE_COUNT, map.phases.len()),
            panel.count(words::STEP_COUNT, map.steps().count()),
            panel.count(words::LANE_COUNT, map.lanes.iter().filter(|lane| lane.line().is_none()).count()),
            panel.count(words::CARDS, map.card_count()),
        ];
        Some(counts.join(", "))
    })
}

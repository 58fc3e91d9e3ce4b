//! The findings, one below the other.

use leptos::prelude::*;

use super::is_of;
use crate::command::Command;
use crate::gesture::Load;
use crate::insight::{Finding, Place, Severity, Value};
use crate::model::Selection;
use crate::model::{Cell, LaneId};
use crate::platform::{board as dom, clock, locale, page};
use crate::state::session::Session;
use crate::state::uncover::uncover;
use crate::state::view::View;
use crate::text::{Language, Text, insight as words};
use crate::ui::node::{Node, button, el, icon};
use crate::ui::shell::open_persona;

/// The findings of a tab, and below them, when asked for, those that are dismissed.
pub fn list(session: Session, tab: RwSignal<usize>) -> Node {
    let found = session.insights.found;
    let with_dismissed = RwSignal::new(false);
    let ids = move || {
        let found = found.read();
        let all = |dismissed| {
            found
                .iter()
                .filter(move |(_, f)| f.dismissed == dismissed && is_of(f, tab.get()))
                .map(|(key, _)| key.clone())
        };
        let shown = all(false);
        if with_dismissed.get() { shown.chain(all(true)).collect() } else { shown.collect() }
    };
    let empty = move || {
        let none = !found.read().iter().any(|(_, finding)| !finding.dismissed && is_of(finding, tab.get()));
        none.then(|| el("p", "muted").word(words::NOTHING_FOUND))
    };
    let dismissed = Memo::new(move |_| found.read().iter().filter(|(_, f)| f.dismissed).count());
    let any_dismissed = Memo::new(move |_| dismissed.get() > 0);
    let more_name = move || {
        let number = locale::count(session.language.get(), dismissed.get());
        let word = if with_dismissed.get() { words::HIDE_DISMISSED } else { words::SHOW_DISMISSED };
        session.fill(word, &[("n", &number)])
    };
    let more = move || {
        any_dismissed.get().then(|| {
            button("btn btn--line btn--sm")
                .text_of(more_name)
                .on_press(move || with_dismissed.update(|shown| *shown = !*shown))
        })
    };
    el("div", "")
        .slot(empty)
        .child(el("ul", "findings").rows(ids, move |key| row(session, key)))
        .child(el("div", "side__more").slot(more))
}

fn row(session: Session, key: String) -> Node {
    let found = session.insights.found;
    let now = Memo::new(move |_| {
        found.read().iter().find(|(known, _)| *known == key).map(|(_, finding)| finding.clone())
    });
    el("li", "finding").only(move || now.get().map(|finding| parts(session, &finding)).unwrap_or_default())
}

fn parts(session: Session, finding: &Finding) -> Vec<Node> {
    let language = session.language.get();
    let show = |value: &Value| shown(language, value);
    let title = finding.title(language, &show);
    let (class, sign) = match finding.severity {
        Severity::Critical => ("finding__ic sev--bad", "warn"),
        Severity::Attention => ("finding__ic sev--warn", "pain"),
        Severity::Tip => ("finding__ic sev--tip", "bulb"),
    };
    let severity = finding.severity.text().get(language);
    let mark = el("span", class).attr("role", "img").attr("aria-label", severity).child(icon(sign, 14));
    let said =
        el("div", "").child(el("h3", "").text(&title)).child(el("p", "").text(&finding.why(language, &show)));
    vec![mark, said, ways(session, finding, language, &title)]
}

fn ways(session: Session, finding: &Finding, language: Language, title: &str) -> Node {
    let named = |word: Text, name: &str, value: &str, sign: &str| {
        let label = word.fill(language, &[(name, value)]);
        button("btn btn--icon btn--sm").attr("aria-label", &label).attr("title", &label).child(icon(sign, 14))
    };
    let (place, lane) = (finding.place.clone(), LaneId::new(&*finding.part));
    let go = named(words::GO_TO, "place", &finding.name, "arrow");
    let go = go.on_press(move || go_to(session, &place, &lane));
    let key = finding.key();
    let put = match finding.dismissed {
        false => named(words::DISMISS, "finding", title, "eyeoff").on_press(move || {
            in_place(|| {
                session.desk.execute(&Command::Dismiss { finding: key.clone() });
                session.insights.look(session.desk, session.keeping);
            });
        }),
        true => named(words::RESTORE, "finding", title, "eye").on_press(move || {
            session.desk.execute(&Command::Restore { finding: key.clone() });
            session.insights.look(session.desk, session.keeping);
        }),
    };
    el("div", "finding__ways").child(put).child(go)
}

/// Keeps the focus at its place in the list where `act` takes its finding away.
fn in_place(act: impl FnOnce()) {
    let buttons = || page::find_all(".finding__ways > :first-child");
    let focused = page::focused();
    let at = buttons().iter().position(|button| focused.as_ref() == Some(button));
    act();
    let Some(at) = at else { return };
    clock::next_frame(move || {
        let buttons = buttons();
        if let Some(button) = buttons.get(at).or(buttons.last()) {
            page::focus(button);
        }
    })
    .forget();
}

/// Selects what a finding is about and brings it into sight: the place, or what a lane says of it. A persona has a
/// screen of its own.
fn go_to(session: Session, place: &Place, lane: &LaneId) {
    if let Place::Persona(id) = place {
        let from = session.desk.map().id.clone();
        return open_persona(session, id.clone(), Some(from));
    }
    let map = session.desk.map();
    let of_lane = map.lane(lane).map(|_| Load::Lane(lane.clone()));
    let (selection, load) = match place {
        // The panel of a lane holds its numbers.
        Place::Phase(_) if of_lane.is_some() => (Selection::Lane(lane.clone()), of_lane.clone()),
        Place::Journey | Place::Persona(_) => (Selection::Journey, None),
        Place::Phase(id) => (Selection::Phase(id.clone()), Some(Load::Phase(id.clone()))),
        Place::Step(id) => (Selection::Step(id.clone()), Some(Load::Step(id.clone()))),
        Place::Lane(id) => (Selection::Lane(id.clone()), Some(Load::Lane(id.clone()))),
        Place::Card(id) => (Selection::Cards(vec![id.clone()]), Some(Load::Cards(vec![id.clone()]))),
    };
    // On a phone the panel covers the map, and what belongs to the journey stands in another panel.
    if load.is_none() || session.narrow.get_untracked() {
        session.insights.open.set(false);
    }
    // Of the cards the matrix shows the opportunities alone, and of the rest nothing.
    if !session.view.get_untracked().shows_map() {
        session.show_view(View::Board);
    }
    session.desk.select(selection);
    if let Some(load) = load {
        uncover(session, of_lane.as_ref().unwrap_or(&load));
        let (place, lane) = (place.clone(), lane.clone());
        clock::soon(move || {
            let said = match place {
                Place::Phase(phase) => dom::number_element(&lane, &phase),
                Place::Step(step) => dom::cell_element(&Cell { lane, step }),
                _ => None,
            };
            said.or_else(|| dom::load_elements(&load).into_iter().next()).iter().for_each(dom::reveal);
        });
    }
}

fn shown(language: Language, value: &Value) -> String {
    match value {
        Value::Number(number) => locale::number(language, *number, 2),
        Value::Share(share) => locale::percent(language, *share, 1),
        Value::Day(day) => locale::day(language, *day),
        Value::Name(_) | Value::Term(_) | Value::Signed(_) | Value::Measured(..) => String::new(),
    }
}

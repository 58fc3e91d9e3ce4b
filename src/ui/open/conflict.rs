//! Something in a file that is stored already.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::keep::import::Answer;
use crate::keep::import::Choice;
use crate::keep::import::Presence;
use crate::model::Journey;
use crate::model::Persona;
use crate::platform::locale;
use crate::state::moment::last_changed;
use crate::state::opening::Asking;
use crate::state::opening::answer;
use crate::state::opening::give_up;
use crate::state::session::Session;
use crate::text::Text;
use crate::text::board;
use crate::text::import as words;
use crate::text::title::shown_title;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::parts::dialog;
use crate::ui::parts::dialog_body;
use crate::ui::parts::dialog_foot;

/// What can be done, in the order in which it is offered.
const ANSWERS: [Answer; 3] = [Answer::Replace, Answer::KeepBoth, Answer::Skip];

/// Asks what to do with the first thing of which that isn't said yet: replace the stored one, keep both, or leave
/// it out; on request the same for all that is left. Cancelling leaves everything as it is.
pub fn conflict(session: Session, asking: Asking) -> Node {
    let close = move || give_up(session);
    let Subject { title, text, usual } = Subject::of(session, &asking);
    let left = asking.plan.asked().count();
    let (chosen, all) = (Rc::new(Cell::new(usual)), Rc::new(Cell::new(false)));
    let go_on = button("btn btn--primary").text(session.t(words_of(usual).0));
    let things = asking.plan.journeys.len() + asking.plan.personas.len();
    let answers: &[Answer] = if things > 1 { &ANSWERS } else { &ANSWERS[..2] };
    let choice = |answer: &Answer| choice(session, *answer, &chosen, &go_on);
    let choices = el("div", "choices")
        .attr("role", "radiogroup")
        .attr("aria-label", &title)
        .with(answers.iter().map(choice).collect());
    let body = dialog_body(place(session, asking.questions, left).into_iter().collect())
        .with(text.iter().map(|line| el("p", "").text(line)).collect())
        .child(choices)
        .with(for_all(session, left, &all).into_iter().collect());
    let go_on = go_on.on_press(move || answer(session, asking.clone(), chosen.get(), all.get()));
    let foot = dialog_foot(vec![button("btn btn--line").word(words::CANCEL).on_press(close), go_on]);
    dialog(move || title.clone(), false, close, vec![body, foot])
}

/// Which question of how many it is, where there are several.
fn place(session: Session, questions: usize, left: usize) -> Option<Node> {
    let number = |number| locale::count(session.language.get(), number);
    (questions > 1).then(|| {
        let place = [("at", &*number(questions - left + 1)), ("of", &*number(questions))];
        el("p", "muted num").text(&session.fill(words::PLACE_OF, &place))
    })
}

/// Whether the answer is meant for all that is left, where anything is.
fn for_all(session: Session, left: usize, all: &Rc<Cell<bool>>) -> Option<Node> {
    (left > 1).then(|| {
        let all = all.clone();
        let check = el("input", "").attr("type", "checkbox");
        let check = check.on("change", move |event| all.set(event_target_checked(event)));
        let others = session.count(words::OTHERS, left - 1);
        el("label", "check").child(check).text(&session.fill(words::FOR_ALL, &[("others", &others)]))
    })
}

/// The word for an answer, which is also the word on the button that gives it; and what comes of it.
fn words_of(answer: Answer) -> (Text, Text) {
    match answer {
        Answer::Replace => (words::REPLACE, words::REPLACE_TEXT),
        Answer::KeepBoth => (words::KEEP_BOTH, words::KEEP_BOTH_TEXT),
        Answer::Skip => (words::SKIP, words::SKIP_TEXT),
    }
}

/// One of the answers. The word on the button `go_on` follows the one that is `chosen`.
fn choice(session: Session, answer: Answer, chosen: &Rc<Cell<Answer>>, go_on: &Node) -> Node {
    let (word, text) = words_of(answer);
    let radio = el("input", "").attr("type", "radio").attr("name", "answer");
    radio.set_checked(chosen.get() == answer);
    let (chosen, go_on) = (chosen.clone(), go_on.clone());
    let radio = radio.on("change", move |_| {
        chosen.set(answer);
        go_on.set_text(session.t(word));
    });
    let (name, text) = (el("b", "").text(session.t(word)), el("p", "").text(session.t(text)));
    el("label", "choice").child(radio).child(name).child(text)
}

/// What is asked about.
struct Subject {
    title: String,
    /// What is the same and what differs.
    text: Vec<String>,
    /// The answer that is offered first.
    usual: Answer,
}

impl Subject {
    /// The first thing of which isn't said yet what to do.
    fn of(session: Session, asking: &Asking) -> Self {
        let plan = &asking.plan;
        let journey = plan.journeys.iter().find(|choice| choice.asks());
        let persona = || plan.personas.iter().find(|choice| choice.asks());
        match (journey, journey.map_or_else(persona, |_| None)) {
            (Some(choice), _) => Self::journey(session, choice),
            (None, Some(choice)) => Self::persona(session, choice),
            (None, None) => Self { title: String::new(), text: Vec::new(), usual: Answer::KeepBoth },
        }
    }

    fn journey(session: Session, choice: &Choice<Journey>) -> Self {
        let language = session.language.get();
        let title = session.fill(words::KNOWN, &[("title", &shown_title(language, &choice.thing))]);
        if choice.presence == Presence::Same {
            return Self {
                title,
                text: vec![session.t(words::KNOWN_SAME).to_string()],
                usual: Answer::Replace,
            };
        }
        let cards = |journey: &Journey| session.count(board::CARDS, journey.card_count());
        let overview = session.keeping.overview.read_untracked();
        let stored = overview.journeys.iter().find(|entry| entry.journey.id == choice.thing.id);
        let here = stored.map(|entry| {
            let here = session.fill(words::HERE, &[("what", &cards(&entry.journey))]);
            let changed = last_changed(language, entry.saved);
            if changed.is_empty() { here } else { format!("{here} {changed}.") }
        });
        let there = session.fill(words::IN_FILE, &[("what", &cards(&choice.thing))]);
        let text = [Some(session.t(words::KNOWN_TEXT).to_string()), here, Some(there)];
        Self { title, text: text.into_iter().flatten().collect(), usual: Answer::KeepBoth }
    }

    fn persona(session: Session, choice: &Choice<Persona>) -> Self {
        Self {
            title: session.fill(words::PERSONA_KNOWN, &[("name", &choice.thing.name)]),
            text: vec![session.t(words::PERSONA_TEXT).to_string()],
            usual: Answer::KeepBoth,
        }
    }
}

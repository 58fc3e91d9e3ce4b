//! Something in a file that is stored already.

use leptos::prelude::*;

use crate::keep::import::{Answer, Choice, Presence};
use crate::model::{Journey, Persona};
use crate::platform::locale;
use crate::state::moment::last_changed;
use crate::state::opening::stage::Asking;
use crate::state::opening::{answer, give_up};
use crate::state::session::{Session, session};
use crate::text::title::shown_title;
use crate::text::{Text, board, import as words};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};

/// What can be done, in the order in which it is offered.
const ANSWERS: [Answer; 3] = [Answer::Replace, Answer::KeepBoth, Answer::Skip];

/// Asks what to do with the first thing of which that isn't said yet: replace the stored one, keep both, or leave
/// it out; on request the same for all that is left. Cancelling leaves everything as it is.
#[component]
pub fn Conflict(asking: Asking) -> impl IntoView {
    let session = session();
    let Subject { title, text, usual } = Subject::of(session, &asking);
    let left = asking.plan.asked().count();
    let things = asking.plan.journeys.len() + asking.plan.personas.len();
    let answers = if things > 1 { &ANSWERS[..] } else { &ANSWERS[..2] };
    let (chosen, all) = (RwSignal::new(usual), RwSignal::new(false));
    let place = place(session, asking.questions, left)
        .map(|place| view! { <p class="muted num" prop:textContent=place></p> });
    let text = text.into_iter().map(|line| view! { <p prop:textContent=line></p> }).collect_view();
    let options = answers.iter().map(|answer| view! { <AnswerOption answer=*answer chosen/> }).collect_view();
    let for_all = (left > 1).then(|| view! { <ForAll others={left - 1} all/> });
    let close = move |()| give_up(session);
    let go_on = move |()| answer(session, asking.clone(), chosen.get_untracked(), all.get_untracked());
    view! {
        <Dialog title=title.clone() on_close=close>
            <DialogBody>
                {place}
                {text}
                <div class="choices" role="radiogroup" aria-label=title>
                    {options}
                </div>
                {for_all}
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::CANCEL) on_press=close/>
                <TextButton
                    class="btn btn--primary"
                    word=move || session.t(words_of(chosen.get()).0)
                    on_press=go_on
                />
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

/// Which question of how many it is, where there are several.
fn place(session: Session, questions: usize, left: usize) -> Option<String> {
    let number = |number| locale::count(session.language_now(), number);
    let (at, of) = (number(questions - left + 1), number(questions));
    (questions > 1).then(|| session.fill(words::PLACE_OF, &[("at", &at), ("of", &of)]))
}

/// Whether the answer is meant for the `others` that are left too.
#[component]
fn ForAll(others: usize, all: RwSignal<bool>) -> impl IntoView {
    let session = session();
    let text = move || session.fill(words::FOR_ALL, &[("others", &session.count(words::OTHERS, others))]);
    view! {
        <label class="check">
            <input type="checkbox" on:change=move |event| all.set(event_target_checked(&event))/>
            <span prop:textContent=text></span>
        </label>
    }
    .into_any()
}

/// The word for an answer, which is also the word on the button that gives it; and what comes of it.
fn words_of(answer: Answer) -> (Text, Text) {
    match answer {
        Answer::Replace => (words::REPLACE, words::REPLACE_TEXT),
        Answer::KeepBoth => (words::KEEP_BOTH, words::KEEP_BOTH_TEXT),
        Answer::Skip => (words::SKIP, words::SKIP_TEXT),
    }
}

/// One of the answers.
#[component]
fn AnswerOption(answer: Answer, chosen: RwSignal<Answer>) -> impl IntoView {
    let session = session();
    let (word, text) = words_of(answer);
    view! {
        <label class="choice">
            <input
                type="radio"
                name="answer"
                prop:checked=move || chosen.get() == answer
                on:change=move |_| chosen.set(answer)
            />
            <b prop:textContent=move || session.t(word)></b>
            <p prop:textContent=move || session.t(text)></p>
        </label>
    }
    .into_any()
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
        let language = session.language_now();
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

//! Something in a file that is stored already.

use leptos::prelude::*;

use super::opening::{Asking, answer, give_up};
use crate::keep::import::{Answer, Choice, Presence};
use crate::model::{Journey, Persona};
use crate::text::{Text, board, import as words};
use crate::ui::parts::Dialog;
use crate::ui::session::Session;
use crate::ui::start::{last_changed, shown_title};

/// Asks what to do with the first thing of which that isn't said yet: replace the stored one, keep both, or leave
/// it out; on request the same for all that is left. Cancelling leaves everything as it is.
pub fn dialog(session: Session, asking: Asking) -> AnyView {
    let close = move || give_up(session);
    let subject = Subject::of(session, &asking);
    let left = asking.plan.asked().count();
    let place = (asking.questions > 1).then(|| {
        let language = session.language.get();
        let number = |number| crate::platform::locale::count(language, number);
        let place = [("at", &*number(asking.questions - left + 1)), ("of", &*number(asking.questions))];
        view! { <p class="muted num">{session.fill(words::PLACE_OF, &place)}</p> }
    });
    let chosen = RwSignal::new(subject.usual);
    let all = RwSignal::new(false);
    let others = (left > 1).then(|| {
        let others = session.count(words::OTHERS, left - 1);
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=all on:change:target=move |event| all.set(event.target().checked())/>
                {session.fill(words::FOR_ALL, &[("others", &others)])}
            </label>
        }
    });
    let things = asking.plan.journeys.len() + asking.plan.personas.len();
    let skip = (things > 1).then(|| choice(session, chosen, Answer::Skip));
    let text = subject.text.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let (title, heading) = (subject.title.clone(), subject.title);
    let go_on = move |_| answer(session, asking.clone(), chosen.get_untracked(), all.get_untracked());
    view! {
        <Dialog title=Signal::derive(move || title.clone()) close=Callback::new(move |()| close())>
            <div class="dialog__body">
                {place}
                {text}
                <div class="choices" role="radiogroup" aria-label=heading>
                    {choice(session, chosen, Answer::Replace)}
                    {choice(session, chosen, Answer::KeepBoth)}
                    {skip}
                </div>
                {others}
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--line" on:click=move |_| close()>{session.t(words::CANCEL)}</button>
                <button type="button" class="btn btn--primary" on:click=go_on>
                    {move || session.t(words_of(chosen.get()).0)}
                </button>
            </div>
        </Dialog>
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

fn choice(session: Session, chosen: RwSignal<Answer>, answer: Answer) -> AnyView {
    let (word, text) = words_of(answer);
    view! {
        <label class="choice">
            <input type="radio" name="answer" prop:checked=move || chosen.get() == answer
                on:change=move |_| chosen.set(answer)/>
            <b>{session.t(word)}</b><p>{session.t(text)}</p>
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

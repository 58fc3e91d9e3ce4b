//! What a persona wants, does and likes, as lists.

use leptos::prelude::*;

use super::adder::Adder;
use super::fields::{Part, QUIET, Sheet};
use crate::command::PersonaEdit;
use crate::model::lines::{lines, of_lines, of_words, words as words_of};
use crate::model::{Channel, Persona, Word};
use crate::persona::Numbered;
use crate::text::{Text, persona as words};
use crate::ui::fields::tags::{ChipWords, Chips};
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::fields::toggles::Toggle;
use crate::ui::parts::Icon;

/// A text of a persona that is shown as a list.
#[derive(Clone, Copy)]
struct Listed {
    /// The icon of the part, and that before each line.
    signs: (&'static str, &'static str),
    class: &'static str,
    title: Text,
    line: Text,
    add: Text,
    get: fn(&Persona) -> &str,
    edit: fn(String) -> PersonaEdit,
}

const LISTED: [Listed; 4] = [
    Listed {
        signs: ("target", "check"),
        class: "bul bul--goal",
        title: words::GOALS,
        line: words::GOAL,
        add: words::ADD_GOAL,
        get: |persona| &persona.goals,
        edit: PersonaEdit::Goals,
    },
    Listed {
        signs: ("thought", "right"),
        class: "bul",
        title: words::NEEDS,
        line: words::NEED,
        add: words::ADD_NEED,
        get: |persona| &persona.needs,
        edit: PersonaEdit::Needs,
    },
    Listed {
        signs: ("pain", "x"),
        class: "bul bul--pain",
        title: words::FRUSTRATIONS,
        line: words::FRUSTRATION,
        add: words::ADD_FRUSTRATION,
        get: |persona| &persona.frustrations,
        edit: PersonaEdit::Frustrations,
    },
    Listed {
        signs: ("steps", "arrow"),
        class: "bul bul--do",
        title: words::BEHAVIOUR,
        line: words::HABIT,
        add: words::ADD_HABIT,
        get: |persona| &persona.behaviour,
        edit: PersonaEdit::Behaviour,
    },
];

/// Goals, needs, frustrations and behaviour.
#[component]
pub fn Bullets(sheet: Sheet) -> impl IntoView {
    LISTED.map(|listed| view! { <List sheet listed/> }).into_iter().collect_view().into_any()
}

#[component]
fn List(sheet: Sheet, listed: Listed) -> impl IntoView {
    let Listed { signs, class, title, get, edit, .. } = listed;
    let persona = sheet.subject.persona;
    let numbered = Memo::new(move |known: Option<&Numbered<String>>| {
        let mut numbered = known.cloned().unwrap_or_default();
        numbered.follow(&lines(get(&persona.read())));
        numbered
    });
    let numbers = move || numbered.read().members().iter().map(|(number, _)| *number).collect::<Vec<u32>>();
    let put = move |text: String| {
        let mut all = lines(get(&persona.read_untracked()));
        all.push(text);
        Ok(edit(of_lines(&all)))
    };
    view! {
        <Part sheet sign=signs.0 title>
            <ul class=class>
                <For each=numbers key=|number| *number let(number)>
                    <Line sheet listed numbered number/>
                </For>
            </ul>
            <Adder sheet word=sheet.t(listed.line) name=sheet.t(listed.add) put/>
        </Part>
    }
    .into_any()
}

/// A line; emptied, it goes.
#[component]
fn Line(sheet: Sheet, listed: Listed, numbered: Memo<Numbered<String>>, number: u32) -> impl IntoView {
    let value = Signal::derive(move || numbered.read().get(number).cloned().unwrap_or_default());
    let edit = listed.edit;
    let text = sheet.editable(value, move |text| {
        let all = numbered.read_untracked().with(number, Some(text.to_owned()));
        Ok(edit(of_lines(&all)))
    });
    view! {
        <li>
            <Icon name=listed.signs.1/>
            <div><TextField look=Look::Wrapped text name=sheet.t(listed.line) class=QUIET/></div>
        </li>
    }
    .into_any()
}

/// Hobbies, as chips.
#[component]
pub fn Hobbies(sheet: Sheet) -> impl IntoView {
    let persona = sheet.subject.persona;
    let said = ChipWords { add: words::ADD_HOBBY, hint: words::NEW_HOBBY, remove: words::REMOVE_HOBBY };
    let add = sheet.editable(String::new(), move |text| {
        let mut all = words_of(&persona.read_untracked().hobbies);
        all.push(text.to_owned());
        Ok(PersonaEdit::Hobbies(of_words(&all)))
    });
    let remove = move |gone: String| {
        let mut all = words_of(&persona.read_untracked().hobbies);
        all.retain(|hobby| *hobby != gone);
        sheet.subject.set_or_say(&PersonaEdit::Hobbies(of_words(&all)));
    };
    let texts = sheet.memo(|persona| words_of(&persona.hobbies));
    view! {
        <Part sheet sign="heart" title=words::HOBBIES>
            <Chips words=said texts add remove/>
        </Part>
    }
    .into_any()
}

/// Where to reach it, as chips that are on or off.
#[component]
pub fn Channels(sheet: Sheet) -> impl IntoView {
    let chips = Channel::ALL.iter().map(move |channel| view! { <ChannelChip sheet channel=*channel/> });
    view! {
        <Part sheet sign="globe" title=words::CHANNELS>
            <div class="chips" role="group" aria-label=sheet.t(words::CHANNELS)>{chips.collect_view()}</div>
        </Part>
    }
    .into_any()
}

#[component]
fn ChannelChip(sheet: Sheet, channel: Channel) -> impl IntoView {
    let on = sheet.memo(move |persona| Some(persona.channels.contains(&channel)));
    let press = move |()| {
        let now = sheet.subject.persona.get_untracked();
        let all = Channel::ALL.iter().copied();
        let next = all.filter(|known| now.channels.contains(known) != (*known == channel));
        sheet.subject.set_or_say(&PersonaEdit::Channels(next.collect()));
    };
    view! { <Toggle name=sheet.panel.name(channel) on press/> }.into_any()
}

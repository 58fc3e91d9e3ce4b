//! What a persona wants, does and likes, as lists.

use std::rc::Rc;

use leptos::prelude::*;

use super::fields::Put;
use super::fields::Sheet;
use crate::command::PersonaEdit;
use crate::model::Channel;
use crate::model::Persona;
use crate::model::Word;
use crate::persona::Numbered;
use crate::persona::lines::lines;
use crate::persona::lines::of_lines;
use crate::persona::lines::of_words;
use crate::persona::lines::words as words_of;
use crate::text::Text;
use crate::text::persona as words;
use crate::ui::fields::tags::ChipWords;
use crate::ui::fields::tags::chips;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::toggles::toggle;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::rows;
use crate::ui::sheet::adder::adder;

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
pub fn all(sheet: Sheet) -> Vec<Node> {
    LISTED.map(|listed| list(sheet, listed)).into()
}

fn list(sheet: Sheet, listed: Listed) -> Node {
    let Listed { signs, class, title, get, edit, .. } = listed;
    let persona = sheet.subject.persona;
    let numbered = Memo::new(move |known: Option<&Numbered<String>>| {
        let mut numbered = known.cloned().unwrap_or_default();
        numbered.follow(&lines(get(&persona.read())));
        numbered
    });
    let ids =
        move || numbered.read().members().iter().map(|(number, _)| number.to_string()).collect::<Vec<_>>();
    let list = el("ul", class);
    rows(&list, None, ids, move |id| line(sheet, listed, numbered, id.parse().unwrap_or_default()));
    let put = move |text: &str| {
        let mut all = lines(get(&persona.read_untracked()));
        all.push(text.to_owned());
        Ok(edit(of_lines(&all)))
    };
    let add = adder(sheet, sheet.t(listed.line), sheet.t(listed.add).to_owned(), Rc::new(put));
    sheet.part(signs.0, title).child(list).child(add)
}

/// A line; emptied, it goes.
fn line(sheet: Sheet, listed: Listed, numbered: Memo<Numbered<String>>, number: u32) -> Node {
    let value = move || numbered.read().get(number).cloned().unwrap_or_default();
    let edit = listed.edit;
    let put: Put = Rc::new(move |text: &str| {
        let all = numbered.read_untracked().with(number, Some(text.to_owned()));
        Ok(edit(of_lines(&all)))
    });
    let field = sheet.field(Look::Wrapped, Rc::new(value), put).named(sheet.t(listed.line));
    el("li", "").child(icon(listed.signs.1, 14)).child(el("div", "").child(field.view()))
}

/// Hobbies, as chips.
pub fn hobbies(sheet: Sheet) -> Node {
    let persona = sheet.subject.persona;
    let words = ChipWords { add: words::ADD_HOBBY, hint: words::NEW_HOBBY, remove: words::REMOVE_HOBBY };
    let add: Put = Rc::new(move |text: &str| {
        let mut all = words_of(&persona.read_untracked().hobbies);
        all.push(text.to_owned());
        Ok(PersonaEdit::Hobbies(of_words(&all)))
    });
    let remove = move |gone: &str| {
        let mut all = words_of(&persona.read_untracked().hobbies);
        all.retain(|hobby| hobby != gone);
        sheet.subject.set_or_say(&PersonaEdit::Hobbies(of_words(&all)));
    };
    let shown = sheet.follow(|persona| words_of(&persona.hobbies));
    let (chips, _) = chips(sheet.panel, words, shown, sheet.goal(add), Rc::new(remove));
    sheet.part("heart", words::HOBBIES).child(chips)
}

/// Where to reach it, as chips that are on or off.
pub fn channels(sheet: Sheet) -> Node {
    let chip = |channel: &Channel| {
        let channel = *channel;
        let on = sheet.follow(move |persona| Some(persona.channels.contains(&channel)));
        toggle(sheet.panel.name(channel), None, on, move || {
            let chosen = sheet.subject.persona.get_untracked();
            let next = Channel::ALL
                .iter()
                .copied()
                .filter(|known| chosen.channels.contains(known) != (*known == channel));
            sheet.subject.set_or_say(&PersonaEdit::Channels(next.collect()));
        })
    };
    let label = sheet.t(words::CHANNELS);
    let chips = el("div", "chips").attr("role", "group").attr("aria-label", label);
    sheet.part("globe", words::CHANNELS).child(chips.with(Channel::ALL.iter().map(chip).collect()))
}

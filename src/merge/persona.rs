//! Two tabs that changed the same persona.

use std::collections::BTreeMap;

use super::sides::{settle, settle_extra};
use crate::model::lines::{lines, of_lines, of_words, words};
use crate::model::{Persona, limits};

/// A text of a persona: as it is, and to be changed.
type Text = (fn(&Persona) -> &String, fn(&mut Persona) -> &mut String);

/// How a text is taken apart into what it lists, and put together again.
type Parts = (fn(&str) -> Vec<String>, fn(&[String]) -> String);

const LINES: Parts = (lines, of_lines);
const WORDS: Parts = (words, of_words);

macro_rules! text {
    ($field:ident) => {
        (|persona: &Persona| &persona.$field, |persona: &mut Persona| &mut persona.$field)
    };
}

const TEXTS: [Text; 7] = [
    text!(name),
    text!(portrait),
    text!(quote),
    text!(segment),
    text!(occupation),
    text!(location),
    text!(home),
];

const LISTS: [(Text, Parts); 5] = [
    (text!(hobbies), WORDS),
    (text!(goals), LINES),
    (text!(needs), LINES),
    (text!(frustrations), LINES),
    (text!(behaviour), LINES),
];

/// The persona with the changes of both, of which both knew `base`. Where both set the same field, `later` stays;
/// then the second value says so. Of what is a list both keep what they added.
pub fn merge_persona(base: &Persona, later: &Persona, earlier: &Persona) -> (Persona, bool) {
    // The compiler asks for a field that isn't named here; those without a use stand in `TEXTS` and `LISTS`.
    let Persona {
        id: _,
        name: _,
        age,
        portrait: _,
        quote: _,
        segment: _,
        occupation: _,
        location: _,
        home: _,
        hobbies: _,
        goals: _,
        needs: _,
        frustrations: _,
        behaviour: _,
        channels,
        tone,
        research,
        extra,
    } = earlier;
    let mut merged = later.clone();
    let mut overruled = settle(Some(&base.age), &mut merged.age, age).is_some();
    for (get, change) in TEXTS {
        overruled |= settle(Some(get(base)), change(&mut merged), get(earlier)).is_some();
    }
    for (text, parts) in LISTS {
        overruled |= settle_list(base, &mut merged, earlier, text, parts);
    }
    settle_members(&base.channels, &mut merged.channels, channels);
    settle_members(&base.research, &mut merged.research, research);
    overruled |= merge_tone(&base.tone, &mut merged.tone, tone);
    settle_extra(Some(&base.extra), &mut merged.extra, extra);
    (merged, overruled)
}

/// Takes the list of the one that changed it, or what both added and took out.
fn settle_members<T: Clone + PartialEq>(base: &Vec<T>, later: &mut Vec<T>, earlier: &Vec<T>) {
    if settle(Some(base), later, earlier).is_some() {
        *later = merge_lists(base, later, earlier);
    }
}

/// Brings in what the earlier one added to a text that is a list, and took out of it. Whether that is too much for
/// one text.
fn settle_list(
    base: &Persona,
    later: &mut Persona,
    earlier: &Persona,
    (get, change): Text,
    (parts, whole): Parts,
) -> bool {
    if settle(Some(get(base)), change(later), get(earlier)).is_none() {
        return false;
    }
    let [base, mine, theirs] = [base, later, earlier].map(|persona| parts(get(persona)));
    let text = whole(&merge_lists(&base, &mine, &theirs));
    let fits = !limits::is_long(&text);
    if fits {
        *change(later) = text;
    }
    !fits
}

/// The later list without what the earlier one took away, and with what it added.
fn merge_lists<T: Clone + PartialEq>(base: &[T], later: &[T], earlier: &[T]) -> Vec<T> {
    let stays = |member: &&T| !base.contains(member) || earlier.contains(member);
    let comes = |member: &&T| !base.contains(member) && !later.contains(member);
    later.iter().filter(stays).chain(earlier.iter().filter(comes)).cloned().collect()
}

/// Takes in what the earlier one set, phase by phase. Whether both set the same one.
fn merge_tone(
    base: &BTreeMap<String, String>,
    later: &mut BTreeMap<String, String>,
    earlier: &BTreeMap<String, String>,
) -> bool {
    let mut overruled = false;
    let keys: Vec<String> = base.keys().chain(earlier.keys()).cloned().collect();
    for key in keys {
        let (before, mine, theirs) = (base.get(&key), later.get(&key), earlier.get(&key));
        if theirs == before || theirs == mine {
            continue;
        }
        if mine != before {
            overruled = true;
            continue;
        }
        match theirs.cloned() {
            Some(tone) => later.insert(key, tone),
            None => later.remove(&key),
        };
    }
    overruled
}

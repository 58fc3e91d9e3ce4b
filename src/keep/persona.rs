//! Two tabs that changed the same persona.

use crate::model::{Map, Persona, limits};
use crate::persona::lines::{lines, of_lines, of_words, words};

/// The persona with the changes of both, of which both knew `base`. Where both set the same field, `later` stays;
/// then the second value says so. Of what is a list both keep what they added.
pub fn merge_persona(base: &Persona, later: &Persona, earlier: &Persona) -> (Persona, bool) {
    let mut merged = later.clone();
    let mut overruled = false;
    // Whether the earlier one changed it too, and to something else than the later one did.
    macro_rules! both {
        ($field:ident) => {{
            let theirs = earlier.$field != base.$field && earlier.$field != later.$field;
            if theirs && later.$field == base.$field {
                merged.$field = earlier.$field.clone();
            }
            theirs && later.$field != base.$field
        }};
    }
    macro_rules! fields {
        ($($field:ident),+ $(,)?) => {$( overruled |= both!($field); )+};
    }
    macro_rules! texts {
        ($($field:ident: $parts:ident $whole:ident),+ $(,)?) => {$(
            if both!($field) {
                let [base, later, earlier] = [base, later, earlier].map(|persona| $parts(&persona.$field));
                let text = $whole(&merge_lists(&base, &later, &earlier));
                match limits::is_long(&text) {
                    true => overruled = true,
                    false => merged.$field = text,
                }
            }
        )+};
    }
    fields! { name, age, portrait, quote, segment, occupation, location, home, extra }
    texts! {
        hobbies: words of_words, goals: lines of_lines, needs: lines of_lines, frustrations: lines of_lines,
        behaviour: lines of_lines,
    }
    if both!(channels) {
        merged.channels = merge_lists(&base.channels, &later.channels, &earlier.channels);
    }
    if both!(research) {
        merged.research = merge_lists(&base.research, &later.research, &earlier.research);
    }
    overruled |= merge_tone(&base.tone, &mut merged.tone, &earlier.tone);
    (merged, overruled)
}

/// The later list without what the earlier one took away, and with what it added.
fn merge_lists<T: Clone + PartialEq>(base: &[T], later: &[T], earlier: &[T]) -> Vec<T> {
    let stays = |member: &&T| !base.contains(member) || earlier.contains(member);
    let comes = |member: &&T| !base.contains(member) && !later.contains(member);
    later.iter().filter(stays).chain(earlier.iter().filter(comes)).cloned().collect()
}

/// Takes in what the earlier one set, phase by phase. Whether both set the same one.
fn merge_tone(
    base: &Map<String, String>,
    later: &mut Map<String, String>,
    earlier: &Map<String, String>,
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

//! Two tabs that changed the same persona.

use crate::model::Persona;

/// The persona with the changes of both, of which both knew `base`. Where both set the same field, `later` stays;
/// then the second value says so.
pub fn merge_persona(base: &Persona, later: &Persona, earlier: &Persona) -> (Persona, bool) {
    let mut merged = later.clone();
    let mut overruled = false;
    macro_rules! fields {
        ($($field:ident),+ $(,)?) => {$(
            if earlier.$field != base.$field && earlier.$field != later.$field {
                if later.$field == base.$field {
                    merged.$field = earlier.$field.clone();
                } else {
                    overruled = true;
                }
            }
        )+};
    }
    fields! {
        name, age, portrait, quote, segment, occupation, location, home, hobbies, goals, needs, frustrations,
        behaviour, channels, tone, research, extra,
    }
    (merged, overruled)
}

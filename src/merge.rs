//! Two people, or two tabs, that changed the same map: nothing of either is silently lost.
//!
//! Three versions are laid side by side: the last one that both knew, mine and theirs. What only one changed, is
//! taken from that one, down to single fields. Commands would not do: they come one after another, where two
//! versions stand beside each other, and a file may hold what no command would set. The result passes the check of
//! a map all the same.

mod cards;
mod columns;
mod dismissed;
mod links;
mod order;
mod overruled;
mod persona;
mod remains;
mod rows;
mod share;
mod sides;
mod things;

pub use persona::merge_persona;
pub use share::share;

use crate::command::{Command, JourneyEdit};
use crate::model::Journey;
use remains::Remains;
use sides::{Sides, settle_extra, settle_fields};
use things::Things;

/// Two versions brought together.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The map with the changes of both.
    pub journey: Journey,
    /// Where both changed the same thing and mine was kept: what theirs wanted there.
    pub overruled: Vec<Command>,
}

/// `mine` with what changed between `base` and `theirs`.
///
/// Changes are compared field by field. Where both set the same field, or one deleted what the other changed,
/// mine stays, except that a card that either added or edited is never lost; see [`Merged::overruled`]. Two maps
/// that are too large together stay apart: then mine stays as it is.
///
/// The cost is that of what differs, where the three share structure; see [`share`].
pub fn merge(base: &Journey, mine: &Journey, theirs: &Journey) -> Merged {
    let mut overruled = Vec::new();
    let maps = Sides { base: Some(base), mine: Some(mine), theirs: Some(theirs) };
    let things = Things::of(maps);
    let remains = Remains::of(&things);
    let mut journey = Journey {
        phases: columns::phases(&things, &remains, maps.part(|map| Some(&map.phases[..])), &mut overruled),
        lanes: rows::lanes(&things, &remains, maps.part(|map| Some(&map.lanes[..])), &mut overruled),
        links: links::links(&things, &remains, maps, &mut overruled),
        ..mine.clone()
    };
    settle_journey(base, &mut journey, theirs, &mut overruled);
    overruled::report(&things, &remains, &mut overruled);
    if journey.is_too_large() {
        return Merged { journey: mine.clone(), overruled: overruled::additions(&things) };
    }
    Merged { journey, overruled }
}

fn settle_journey(base: &Journey, mine: &mut Journey, theirs: &Journey, overruled: &mut Vec<Command>) {
    let base = Some(base);
    let mut overrule = |edit| overruled.push(Command::EditJourney(edit));
    settle_fields!(
        base, mine, theirs, overrule;
        Journey {
            title => JourneyEdit::Title, description => JourneyEdit::Description, state => JourneyEdit::State,
            market => JourneyEdit::Market, personas => JourneyEdit::Personas, reviewed => JourneyEdit::Reviewed,
            archived => JourneyEdit::Archived, benchmarks => JourneyEdit::Benchmarks,
        } besides id, phases, lanes, links, dismissed, extra
    );
    mine.dismissed =
        dismissed::of_both(base.map_or(&[], |base| &base.dismissed), &mine.dismissed, &theirs.dismissed);
    settle_extra(base.map(|base| &base.extra), &mut mine.extra, &theirs.extra);
}

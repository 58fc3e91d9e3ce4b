//! The merged links between cards.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;

use super::order::{Ids, order};
use super::remains::Remains;
use super::sides::{Sides, by_id, settle, settle_extra};
use super::things::Things;
use crate::command::Command;
use crate::model::{Journey, Link};

/// The links that remain, in the order of both: mine and theirs, with both ends there, and none twice.
pub(super) fn links<'a>(
    things: &Things<'a>,
    remains: &Remains<'a>,
    maps: Sides<&'a Journey>,
    overruled: &mut Vec<Command>,
) -> Vec<Arc<Link>> {
    let sides = by_id(maps, |map| map.links.iter().map(|link| (link.id.as_str(), link)));
    let ends = Ends { things, remains, links: &sides, lost: ends_that_i_lack(&sides, maps.mine) };
    let mut merged: HashMap<&str, Arc<Link>> = HashMap::new();
    for (&id, link) in &sides {
        if let Some(link) = ends.merged(link, overruled) {
            merged.insert(id, link);
        }
    }
    let lists = maps.part(|map| Some(map.links.iter().map(|link| link.id.as_str()).collect::<Ids<'_>>()));
    let order = order(&lists, |id| merged.contains_key(id));
    order.ids.into_iter().filter_map(|id| merged.get(id).cloned()).collect()
}

/// The ends of their links that are no cards of mine.
fn ends_that_i_lack<'a>(links: &Links<'a>, mine: Option<&Journey>) -> HashSet<&'a str> {
    let theirs = links.values().filter(|link| link.theirs != link.mine).filter_map(|link| link.theirs);
    let mut ends: HashSet<&str> = theirs.flat_map(|link| [link.from.as_str(), link.to.as_str()]).collect();
    if let Some(mine) = mine.filter(|_| !ends.is_empty()) {
        mine.every_card().for_each(|card| {
            ends.remove(card.id.as_str());
        });
    }
    ends
}

struct Ends<'a, 'm> {
    things: &'m Things<'a>,
    remains: &'m Remains<'a>,
    links: &'m Links<'a>,
    /// Of their links, where I have no such card.
    lost: HashSet<&'a str>,
}

type Links<'a> = IndexMap<&'a str, Sides<&'a Arc<Link>>>;

impl Ends<'_, '_> {
    fn merged(&self, link: &Sides<&Arc<Link>>, overruled: &mut Vec<Command>) -> Option<Arc<Link>> {
        let known = link.mine.or(link.theirs)?;
        let base = link.base.map(|base| &**base);
        let mut merged = (**known).clone();
        match (link.mine, link.theirs) {
            (Some(_), Some(theirs)) => settle_link(base, &mut merged, theirs, overruled),
            (Some(mine), None) => {
                let edited = base.is_some_and(|base| base.label != mine.label);
                if edited && self.are_there(mine) {
                    overruled.push(Command::DeleteLink { link: mine.id.clone() });
                } else if base.is_some() && !self.lost_end(mine, |card| card.theirs.is_none()) {
                    return None;
                }
            }
            (None, Some(theirs)) => match base {
                None if self.i_added_the_same(theirs) => return None,
                Some(base) if !self.lost_end(theirs, |card| card.mine.is_none()) => {
                    settle_link(None, &mut base.clone(), theirs, overruled);
                    return None;
                }
                _ => {}
            },
            (None, None) => return None,
        }
        if !self.are_there(&merged) {
            return None;
        }
        Some(if merged == **known { known.clone() } else { Arc::new(merged) })
    }

    /// Whether I added a link between the same cards.
    fn i_added_the_same(&self, theirs: &Link) -> bool {
        let mut new = self.links.values().filter(|link| link.base.is_none()).filter_map(|link| link.mine);
        new.any(|mine| mine.from == theirs.from && mine.to == theirs.to)
    }

    fn are_there(&self, link: &Link) -> bool {
        [&link.from, &link.to].into_iter().all(|end| {
            match self.things.touched.cards.contains_key(end.as_str()) {
                true => self.remains.cards.contains_key(end.as_str()),
                false => !self.lost.contains(end.as_str()),
            }
        })
    }

    /// Whether the link went only because one of its cards did, which has come back.
    fn lost_end(&self, link: &Link, gone: impl Fn(&Sides<super::cards::CardIn<'_>>) -> bool) -> bool {
        let ends = [&link.from, &link.to].into_iter();
        ends.filter_map(|end| self.things.touched.cards.get(end.as_str())).any(gone) && self.are_there(link)
    }
}

fn settle_link(base: Option<&Link>, mine: &mut Link, theirs: &Link, overruled: &mut Vec<Command>) {
    if let Some(label) = settle(base.map(|base| &base.label), &mut mine.label, &theirs.label) {
        overruled.push(Command::LabelLink { link: theirs.id.clone(), label });
    }
    // No command moves the ends of a link, so nobody can be told of those that stay as mine.
    let _ = settle(base.map(|base| &base.from), &mut mine.from, &theirs.from);
    let _ = settle(base.map(|base| &base.to), &mut mine.to, &theirs.to);
    settle_extra(base.map(|base| &base.extra), &mut mine.extra, &theirs.extra);
}

//! Links between cards.

use std::sync::Arc;

use super::Rejection;
use super::edit::set_text;
use crate::model::{Journey, Link, LinkId};

fn index(map: &Journey, id: &LinkId) -> Result<usize, Rejection> {
    map.links.iter().position(|link| link.id == *id).ok_or(Rejection::NoSuchLink)
}

pub(super) fn add(map: &mut Journey, link: &Link) -> Result<(), Rejection> {
    if map.link(&link.id).is_some() {
        return Err(Rejection::IdInUse);
    }
    if map.card(&link.from).is_none() || map.card(&link.to).is_none() {
        return Err(Rejection::NoSuchCard);
    }
    let repeated = map.links.iter().any(|known| known.from == link.from && known.to == link.to);
    if link.from == link.to || repeated {
        return Err(Rejection::RepeatedLink);
    }
    let mut added = Link { label: String::new(), ..link.clone() };
    match set_text(&mut added.label, &link.label) {
        Err(Rejection::NothingChanges) | Ok(()) => map.links.push(Arc::new(added)),
        Err(rejection) => return Err(rejection),
    }
    Ok(())
}

pub(super) fn label(map: &mut Journey, id: &LinkId, label: &str) -> Result<(), Rejection> {
    let at = index(map, id)?;
    set_text(&mut Arc::make_mut(&mut map.links[at]).label, label)
}

pub(super) fn delete(map: &mut Journey, id: &LinkId) -> Result<(), Rejection> {
    let at = index(map, id)?;
    map.links.remove(at);
    Ok(())
}

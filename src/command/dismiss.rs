//! Findings that are dismissed on a map, and taken back.

use super::Rejection;
use crate::model::{Journey, limits};

pub(super) fn dismiss(map: &mut Journey, finding: &str) -> Result<(), Rejection> {
    if limits::is_long(finding) {
        return Err(Rejection::LongText);
    }
    if finding.is_empty() || is_dismissed(map, finding) {
        return Err(Rejection::NothingChanges);
    }
    map.dismissed.push(finding.to_string());
    Ok(())
}

pub(super) fn restore(map: &mut Journey, finding: &str) -> Result<(), Rejection> {
    if !is_dismissed(map, finding) {
        return Err(Rejection::NothingChanges);
    }
    map.dismissed.retain(|known| known != finding);
    Ok(())
}

fn is_dismissed(map: &Journey, finding: &str) -> bool {
    map.dismissed.iter().any(|known| known == finding)
}

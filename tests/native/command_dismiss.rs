//! Findings dismissed on a map, and taken back.

use klantreis::command::Rejection;
use klantreis::editor::Editor;
use klantreis::model::limits;

use crate::board_text::{check, command, map, rejects};

const BEFORE: &str = "| P\nDo | a\njourney dismissed = no_persona";

#[test]
fn a_finding_is_dismissed() {
    check("| P\nDo | a", "dismiss no_persona", BEFORE);
    check(BEFORE, "dismiss stale_evidence/a", "| P\nDo | a\njourney dismissed = no_persona,stale_evidence/a");
    rejects(BEFORE, "dismiss no_persona", Rejection::NothingChanges);
    rejects(BEFORE, "dismiss ", Rejection::NothingChanges);
    rejects(BEFORE, &format!("dismiss {}", "a".repeat(limits::TEXT + 1)), Rejection::LongText);
}

#[test]
fn a_finding_is_taken_back() {
    check(BEFORE, "restore no_persona", "| P\nDo | a");
    rejects(BEFORE, "restore stale_evidence/a", Rejection::NothingChanges);
}

#[test]
fn each_is_a_step_to_undo() {
    let mut editor = Editor::new(map("| P\nDo | a"));
    editor.execute(&command("dismiss no_persona")).expect("it isn't dismissed yet");
    assert_eq!(editor.journey().dismissed, ["no_persona"]);
    assert!(editor.undo().is_some());
    assert_eq!(editor.journey().dismissed, [""; 0]);
    assert!(editor.redo().is_some());
    assert_eq!(editor.journey().dismissed, ["no_persona"]);
}

//! The names in a file.

use klantreis::exchange::{names_in, without_names};
use klantreis::format::File;
use klantreis::model::{Persona, Research, ResearchKind, Word};
use proptest::prelude::*;

use crate::arbitrary;
use crate::board_text::map;

/// A file that says who sees to its cards and where evidence comes from, or not.
fn file(owner: &str, source: &str) -> File {
    let map = map(&format!("| One\n Do | a b\n card a owner = {owner}\n card b source = {source}"));
    let mut persona = Persona::new("p".into(), "Femke");
    persona.research.push(Research {
        kind: ResearchKind::ALL[0],
        source: source.to_owned(),
        date: None,
        note: "Said so herself".to_owned(),
        extra: Default::default(),
    });
    File { journeys: vec![map], personas: vec![persona], ..File::default() }
}

#[test]
fn are_counted_and_left_out_and_nothing_else_is() {
    let named = file("Jan Bakker", "Interviews");
    assert_eq!(names_in(&named), 3);
    assert_eq!(names_in(&file("", "")), 0);
    assert_eq!(without_names(named), file("", ""));
}

proptest! {
    #[test]
    fn nothing_is_left_of_them(file in arbitrary::file()) {
        let bare = without_names(file.clone());
        prop_assert_eq!(names_in(&bare), 0);
        if names_in(&file) == 0 {
            prop_assert_eq!(bare, file);
        }
    }
}

//! The photos of a file.

use std::sync::Arc;

use klantreis::exchange::{Photos, without_photos};
use klantreis::format::File;
use klantreis::model::{Card, Image, LaneContent, Persona};
use proptest::prelude::*;

use crate::arbitrary;
use crate::board_text::map;

/// A file with a photo on one of its cards and a portrait of one of its personas, or with neither.
fn file(photo: Option<&str>) -> File {
    let mut map = map("| One | Two\n Do | a b | c");
    let LaneContent::Cards(lane) = &mut Arc::make_mut(&mut map.lanes[0]).content else { panic!("cards") };
    let cell = Arc::make_mut(lane.cells.values_mut().next().expect("a cell"));
    let card: &mut Card = Arc::make_mut(&mut cell[1]);
    card.image = photo.map(|photo| Arc::new(Image::new(photo)));
    let mut seen = Persona::new("p".into(), "Femke");
    seen.portrait = photo.unwrap_or_default().to_owned();
    File { journeys: vec![map], personas: vec![seen, Persona::new("q".into(), "Hans")], ..File::default() }
}

const PHOTO: &str = "data:image/png;base64,AAAA";

#[test]
fn are_counted_on_cards_and_as_portraits() {
    assert_eq!(Photos::of(&file(Some(PHOTO))), Photos { number: 2, length: 2 * PHOTO.len() });
    assert_eq!(Photos::of(&file(None)), Photos::default());
}

#[test]
fn are_left_out_and_nothing_else_is() {
    assert_eq!(without_photos(file(Some(PHOTO))), file(None));
}

proptest! {
    #[test]
    fn nothing_is_left_of_them(file in arbitrary::file()) {
        let bare = without_photos(file.clone());
        prop_assert_eq!(Photos::of(&bare), Photos::default());
        if Photos::of(&file) == Photos::default() {
            prop_assert_eq!(bare, file);
        }
    }
}

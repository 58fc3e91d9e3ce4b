//! What a key means on every layout of a keyboard.

use klantreis::gesture::keys::{
    COPY, CUT, Cap, Chord, GROUPS, REDO, RENAME, UNDO, ZOOM_IN, ZOOM_OUT, is_single, said_already,
};
use klantreis::gesture::{Shortcut, Single, Stroke};

fn stroke(key: &str, code: &str) -> Stroke {
    Stroke { key: key.to_owned(), code: code.to_owned(), ..Stroke::default() }
}

fn control(key: &str, code: &str) -> Stroke {
    Stroke { control: true, ..stroke(key, code) }
}

/// Ctrl+Z did nothing wherever `z` isn't what the key writes.
#[test]
fn undo_works_on_every_layout() {
    for (layout, key, code) in [
        ("QWERTY", "z", "KeyZ"),
        ("QWERTZ", "z", "KeyY"),
        ("AZERTY", "z", "KeyW"),
        ("Dvorak", "z", "Slash"),
        ("capitals", "Z", "KeyZ"),
        ("Cyrillic", "я", "KeyZ"),
        ("Greek", "ζ", "KeyZ"),
        ("Arabic", "ئ", "KeyZ"),
        ("Hebrew", "ז", "KeyZ"),
        ("Thai", "ผ", "KeyZ"),
        ("Korean", "ㅋ", "KeyZ"),
        ("two letters on a key", "لا", "KeyZ"),
        ("a key without a name", "Unidentified", "KeyZ"),
        ("wide letters", "ｚ", "KeyZ"),
    ] {
        assert_eq!(control(key, code).shortcut(), Some(Shortcut::Undo), "{layout}");
        let shifted = Stroke { shift: true, ..control(key, code) };
        assert_eq!(shifted.shortcut(), Some(Shortcut::Redo), "{layout} with Shift");
    }
    // Shift writes a sign there.
    let arabic = Stroke { shift: true, ..control("~", "KeyZ") };
    assert_eq!(arabic.shortcut(), Some(Shortcut::Redo));
    assert_eq!(control("н", "KeyY").shortcut(), Some(Shortcut::Redo));
    assert_eq!(control("ф", "KeyA").shortcut(), Some(Shortcut::SelectAll));
    assert_eq!(control("в", "KeyD").shortcut(), Some(Shortcut::Duplicate));
}

#[test]
fn a_latin_letter_decides_whatever_its_place() {
    // Where QWERTY has its Z.
    for (layout, key) in [("QWERTZ", "y"), ("AZERTY", "w"), ("with a mark", "ž"), ("with a mark", "ẑ")] {
        assert_ne!(control(key, "KeyZ").shortcut(), Some(Shortcut::Undo), "{layout}: {key}");
    }
    assert_eq!(control("q", "KeyA").shortcut(), None);
    assert_eq!(control("é", "KeyD").shortcut(), None);
    assert_eq!(control("ñ", "Semicolon").shortcut(), None);
    assert_eq!(control(";", "Semicolon").shortcut(), None);
    assert_eq!(stroke("z", "KeyZ").shortcut(), None);
}

#[test]
fn alt_graph_never_means_anything() {
    for stroke in [
        Stroke { alt_graph: true, ..control("z", "KeyZ") },
        Stroke { alt: true, ..control("z", "KeyZ") },
        Stroke { alt: true, ..control("я", "KeyZ") },
        Stroke { alt_graph: true, ..stroke("n", "KeyN") },
        Stroke { alt_graph: true, ..stroke("+", "Equal") },
        Stroke { alt: true, ..stroke("0", "Digit0") },
        Stroke { alt: true, ..stroke("/", "Slash") },
    ] {
        assert_eq!((stroke.shortcut(), stroke.single()), (None, None), "{stroke:?}");
        assert!(!stroke.is_plain());
    }
}

#[test]
fn single_keys_are_found_on_every_layout() {
    for (key, code, meant) in [
        ("n", "KeyN", Some(Single::NewCard)),
        ("N", "KeyN", Some(Single::NewCard)),
        ("т", "KeyN", Some(Single::NewCard)),
        ("ν", "KeyN", Some(Single::NewCard)),
        ("д", "KeyL", Some(Single::Link)),
        ("+", "BracketRight", Some(Single::ZoomIn)),
        ("=", "Equal", Some(Single::ZoomIn)),
        ("-", "Slash", Some(Single::ZoomOut)),
        ("0", "Numpad0", Some(Single::ZoomReset)),
        ("/", "Digit7", Some(Single::Search)),
        ("?", "KeyM", Some(Single::Keys)),
        ("؟", "Slash", Some(Single::Keys)),
        // AZERTY has à where others have 0.
        ("à", "Digit0", None),
        ("ñ", "KeyN", None),
        ("Enter", "Enter", None),
        ("ArrowLeft", "ArrowLeft", None),
    ] {
        assert_eq!(stroke(key, code).single(), meant, "{key} at {code}");
    }
    assert_eq!(control("n", "KeyN").single(), None);
}

#[test]
fn keys_that_differ_in_their_letter_alone_are_said_in_short() {
    let check = |before, chord, said| assert_eq!(said_already(before, chord), said, "{before:?}, {chord:?}");
    check(COPY, CUT, 1);
    check(REDO, UNDO, 0);
    check(ZOOM_IN, ZOOM_OUT, 0);
    check(RENAME, COPY, 0);
    check(&[Cap::Shift, Cap::Named("Tab")], &[Cap::Shift, Cap::Named("Enter")], 0);
}

/// What a key with a letter or sign writes.
fn sign(chord: Chord) -> Option<char> {
    chord.iter().find_map(|cap| match cap {
        Cap::Sign(sign) => Some(*sign),
        _ => None,
    })
}

#[test]
fn the_overview_names_every_single_key_and_no_other() {
    let chords = GROUPS.iter().flat_map(|group| group.entries).flat_map(|entry| entry.chords);
    let singles = chords.filter(|chord| is_single(chord)).filter_map(|chord| sign(chord));
    let meant: Vec<Single> = singles
        .map(|sign| stroke(&sign.to_string(), "").single().unwrap_or_else(|| panic!("{sign} means nothing")))
        .collect();
    use Single::*;
    assert_eq!(meant, [Search, Keys, ZoomIn, ZoomOut, ZoomReset, NewCard, Link]);
}

#[test]
fn the_overview_names_every_shortcut() {
    let chords = GROUPS.iter().flat_map(|group| group.entries).flat_map(|entry| entry.chords);
    let strokes = chords.filter(|chord| chord.contains(&Cap::Control)).filter_map(|chord| {
        let shift = chord.contains(&Cap::Shift);
        let key = if chord.last() == Some(&Cap::Named("Enter")) {
            "Enter".to_owned()
        } else {
            sign(chord)?.to_string()
        };
        Some(Stroke { shift, ..control(&key, "") })
    });
    let meant: Vec<Shortcut> = strokes.filter_map(|stroke| stroke.shortcut()).collect();
    use Shortcut::*;
    assert_eq!(meant, [Undo, Redo, Redo, Share, Save, SaveAndClose, SelectAll, Duplicate]);
}

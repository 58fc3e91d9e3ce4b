//! All keys: the one list that the overview shows, and that menus, hints and documents are checked against.

use crate::text::{Language, Text, keys as words};

/// A key that is pressed alone or together with others, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    /// Ctrl, on a Mac Cmd.
    Control,
    /// Shift.
    Shift,
    /// Alt, on a Mac Option.
    Alt,
    /// A key that writes what stands on it.
    Sign(char),
    /// A key with the same name in both languages.
    Named(&'static str),
    /// Something with a name in each language.
    Word(Text),
}

/// Keys that are pressed together.
pub type Chord = &'static [Cap];

/// What keys do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// What they do.
    pub does: Text,
    /// The keys; each chord does it, or where the text names several things, one of them.
    pub chords: &'static [Chord],
}

/// Keys that belong together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// Where they work.
    pub name: Text,
    /// What they do.
    pub entries: &'static [Entry],
}

impl Cap {
    /// How it is written.
    pub fn name(self, language: Language, mac: bool) -> String {
        match self {
            Self::Control => if mac { "⌘" } else { "Ctrl" }.to_owned(),
            Self::Alt => if mac { "⌥" } else { "Alt" }.to_owned(),
            Self::Shift => "Shift".to_owned(),
            Self::Sign(sign) => sign.to_string(),
            Self::Named(name) => name.to_owned(),
            Self::Word(word) => word.get(language).to_owned(),
        }
    }
}

/// What keys do where a map is only read.
const READING: [Text; 10] = [
    words::SEARCH,
    words::MATCHES,
    words::PRINT,
    words::THIS_LIST,
    words::CLOSE,
    words::ZOOM,
    words::ZOOM_RESET,
    words::ZOOM_BY_WHEEL,
    words::BESIDE,
    words::ABOVE,
];

/// What keys do only where another page keeps the map.
const HOSTED: [Text; 2] = [words::SAVE, words::SAVE_AND_CLOSE];

impl Entry {
    /// Whether it is done only where another page keeps the map.
    pub fn is_for_hosts(&self) -> bool {
        HOSTED.contains(&self.does)
    }

    /// Whether it is done where a map is only read, too.
    pub fn is_for_readers(&self) -> bool {
        READING.contains(&self.does)
    }

    /// Whether a key of one letter or sign does it, which can be switched off.
    pub fn is_single(&self) -> bool {
        self.chords.iter().any(|chord| is_single(chord))
    }
}

/// Whether keys are one letter or sign alone.
pub fn is_single(chord: Chord) -> bool {
    matches!(chord, [Cap::Sign(_)])
}

/// How many keys at the front of `chord` needn't be said after `before`: all but the last, where both end in a letter
/// and differ in that alone. Named keys also mean something by themselves: Shift Tab or Enter would say too little.
pub fn said_already(before: Chord, chord: Chord) -> usize {
    match (before, chord) {
        ([held @ .., Cap::Sign(_)], [same @ .., Cap::Sign(_)]) if held == same => held.len(),
        _ => 0,
    }
}

/// Keys as one text: `Ctrl+Z`, on a Mac `⌘Z`.
pub fn chord_text(chord: Chord, language: Language, mac: bool) -> String {
    let names: Vec<String> = chord.iter().map(|cap| cap.name(language, mac)).collect();
    names.join(if mac { "" } else { "+" })
}

const UP: Cap = Cap::Named("↑");
const DOWN: Cap = Cap::Named("↓");
const LEFT: Cap = Cap::Named("←");
const RIGHT: Cap = Cap::Named("→");
const ENTER: Cap = Cap::Named("Enter");
const ESCAPE: Cap = Cap::Named("Esc");
const TAB: Cap = Cap::Named("Tab");
const SPACE: Cap = Cap::Word(words::SPACE);

/// Takes the last step back.
pub const UNDO: Chord = &[Cap::Control, Cap::Sign('Z')];
/// Makes it again.
pub const REDO: Chord = &[Cap::Control, Cap::Shift, Cap::Sign('Z')];
/// Shares.
pub const SHARE: Chord = &[Cap::Control, Cap::Shift, Cap::Sign('S')];
/// Hands the map to the page that keeps it.
pub const SAVE: Chord = &[Cap::Control, Cap::Sign('S')];
/// The same, and closes the editor.
pub const SAVE_AND_CLOSE: Chord = &[Cap::Control, Cap::Shift, ENTER];
/// Prints.
pub const PRINT: Chord = &[Cap::Control, Cap::Sign('P')];
/// Copies cards.
pub const COPY: Chord = &[Cap::Control, Cap::Sign('C')];
/// Cuts cards.
pub const CUT: Chord = &[Cap::Control, Cap::Sign('X')];
/// Pastes.
pub const PASTE: Chord = &[Cap::Control, Cap::Sign('V')];
/// Duplicates.
pub const DUPLICATE: Chord = &[Cap::Control, Cap::Sign('D')];
/// Edits a title or name.
pub const RENAME: Chord = &[Cap::Named("F2")];
/// Deletes.
pub const DELETE: Chord = &[Cap::Named("Del")];
/// A new card.
pub const NEW_CARD: Chord = &[Cap::Sign('N')];
/// A link.
pub const LINK: Chord = &[Cap::Sign('L')];
/// To the search.
pub const SEARCH: Chord = &[Cap::Sign('/')];
/// This list.
pub const KEYS: Chord = &[Cap::Sign('?')];
/// Larger.
pub const ZOOM_IN: Chord = &[Cap::Sign('+')];
/// Smaller.
pub const ZOOM_OUT: Chord = &[Cap::Sign('−')];
/// At its own size.
pub const ZOOM_RESET: Chord = &[Cap::Sign('0')];

/// All keys, in the order in which they are shown.
pub const GROUPS: &[Group] = &[
    Group {
        name: words::EVERYWHERE,
        entries: &[
            Entry { does: words::UNDO, chords: &[UNDO] },
            Entry { does: words::REDO, chords: &[REDO, &[Cap::Control, Cap::Sign('Y')]] },
            Entry { does: words::SEARCH, chords: &[SEARCH] },
            Entry { does: words::MATCHES, chords: &[&[Cap::Named("F3")], &[Cap::Shift, Cap::Named("F3")]] },
            Entry { does: words::SHARE, chords: &[SHARE] },
            Entry { does: words::PRINT, chords: &[PRINT] },
            Entry { does: words::THIS_LIST, chords: &[KEYS] },
            Entry { does: words::CLOSE, chords: &[&[ESCAPE]] },
        ],
    },
    Group {
        name: words::HOSTED,
        entries: &[
            Entry { does: words::SAVE, chords: &[SAVE] },
            Entry { does: words::SAVE_AND_CLOSE, chords: &[SAVE_AND_CLOSE] },
        ],
    },
    Group {
        name: words::VIEW,
        entries: &[
            Entry { does: words::ZOOM, chords: &[ZOOM_IN, ZOOM_OUT] },
            Entry { does: words::ZOOM_RESET, chords: &[ZOOM_RESET] },
            Entry { does: words::ZOOM_BY_WHEEL, chords: &[&[Cap::Control, Cap::Word(words::WHEEL)]] },
        ],
    },
    Group {
        name: words::WALKING,
        entries: &[
            Entry { does: words::BESIDE, chords: &[&[LEFT], &[RIGHT]] },
            Entry { does: words::ABOVE, chords: &[&[UP], &[DOWN]] },
            Entry { does: words::EXTEND, chords: &[&[Cap::Shift, UP], &[Cap::Shift, DOWN]] },
            Entry { does: words::SELECT_ALL, chords: &[&[Cap::Control, Cap::Sign('A')]] },
        ],
    },
    Group {
        name: words::CARD,
        entries: &[
            Entry { does: words::EDIT, chords: &[&[ENTER], RENAME] },
            Entry { does: words::NEW_CARD, chords: &[NEW_CARD] },
            Entry { does: words::DUPLICATE, chords: &[DUPLICATE] },
            Entry { does: words::COPY, chords: &[COPY, CUT, PASTE] },
            Entry { does: words::LINK, chords: &[LINK] },
            Entry { does: words::MENU, chords: &[&[Cap::Shift, Cap::Named("F10")]] },
            Entry { does: words::DELETE, chords: &[DELETE, &[Cap::Word(words::BACKSPACE)]] },
        ],
    },
    Group {
        name: words::MOVING,
        entries: &[
            Entry { does: words::LIFT, chords: &[&[SPACE]] },
            Entry { does: words::CARRY, chords: &[&[LEFT], &[RIGHT], &[UP], &[DOWN]] },
            Entry { does: words::DROP, chords: &[&[SPACE], &[ENTER]] },
            Entry { does: words::PUT_BACK, chords: &[&[ESCAPE]] },
        ],
    },
    Group {
        name: words::CURVE,
        entries: &[
            Entry { does: words::POINT, chords: &[&[UP], &[DOWN]] },
            Entry { does: words::POINT_FINE, chords: &[&[Cap::Alt, UP], &[Cap::Alt, DOWN]] },
            Entry { does: words::POINT_FAR, chords: &[&[Cap::Named("PgUp")], &[Cap::Named("PgDn")]] },
            Entry { does: words::POINT_ENDS, chords: &[&[Cap::Named("Home")], &[Cap::Named("End")]] },
            Entry { does: words::POINT_TYPED, chords: &[&[Cap::Word(words::EXAMPLE)]] },
            Entry { does: words::POINT_CLEARED, chords: &[DELETE] },
        ],
    },
    Group {
        name: words::NUMBERS,
        entries: &[
            Entry { does: words::NEXT_NUMBER, chords: &[&[TAB], &[ENTER]] },
            Entry { does: words::NUMBER_BEFORE, chords: &[&[Cap::Shift, TAB], &[Cap::Shift, ENTER]] },
            Entry { does: words::OLD_NUMBER, chords: &[&[ESCAPE]] },
        ],
    },
];

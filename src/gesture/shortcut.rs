//! What a key means, whatever the layout of the keyboard.

/// A key, with what was held down along with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stroke {
    /// What it writes or is called on the layout of the user, as the browser says it.
    pub key: String,
    /// Where it lies on the keyboard: `KeyZ` is where QWERTY has its Z.
    pub code: String,
    /// Whether Ctrl or Cmd was held down.
    pub control: bool,
    /// Whether Shift was.
    pub shift: bool,
    /// Whether Alt was.
    pub alt: bool,
    /// Whether AltGr was, which writes letters and signs of its own.
    pub alt_graph: bool,
}

/// What a key means with Ctrl or Cmd.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Takes the last step back.
    Undo,
    /// Makes the step again that was taken back last.
    Redo,
    /// Selects every card.
    SelectAll,
    /// Makes a copy beside what is meant.
    Duplicate,
    /// Asks how the journey is to be shared.
    Share,
    /// Hands the map to the page that keeps it.
    Save,
    /// The same, and closes the editor.
    SaveAndClose,
}

/// What a key means that writes a letter or a sign, without any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Single {
    /// A new card.
    NewCard,
    /// A link from the card that has the focus.
    Link,
    /// Shows the board larger.
    ZoomIn,
    /// Shows it smaller.
    ZoomOut,
    /// Shows it at its own size.
    ZoomReset,
    /// To the field to search in.
    Search,
    /// The overview of all keys.
    Keys,
}

impl Stroke {
    /// Whether neither Ctrl, Cmd, Alt nor AltGr was held down with it.
    pub fn is_plain(&self) -> bool {
        !(self.control || self.alt || self.alt_graph)
    }

    /// What it means with Ctrl or Cmd; nothing with Alt or AltGr besides.
    pub fn shortcut(&self) -> Option<Shortcut> {
        if !self.control || self.alt || self.alt_graph {
            return None;
        }
        if self.key == "Enter" && self.shift {
            return Some(Shortcut::SaveAndClose);
        }
        Some(match (self.letter()?, self.shift) {
            ('z', false) => Shortcut::Undo,
            ('z', true) | ('y', _) => Shortcut::Redo,
            ('a', false) => Shortcut::SelectAll,
            ('d', false) => Shortcut::Duplicate,
            ('s', true) => Shortcut::Share,
            ('s', false) => Shortcut::Save,
            _ => return None,
        })
    }

    /// What it means alone, or with Shift where the layout needs that.
    pub fn single(&self) -> Option<Single> {
        if !self.is_plain() {
            return None;
        }
        Some(match self.key.as_str() {
            "+" | "=" => Single::ZoomIn,
            "-" | "−" => Single::ZoomOut,
            "0" => Single::ZoomReset,
            "/" => Single::Search,
            "?" | "؟" => Single::Keys,
            _ => match self.letter()? {
                'n' => Single::NewCard,
                'l' => Single::Link,
                _ => return None,
            },
        })
    }

    /// The Latin letter that is meant, small: what the key writes where that is a Latin letter, as on QWERTZ and AZERTY,
    /// and otherwise, as on Cyrillic, Greek, Arabic or Hebrew layouts, what QWERTY has at its place.
    pub fn letter(&self) -> Option<char> {
        let mut written = self.key.chars();
        match (written.next(), written.next()) {
            (Some(letter), None) if is_latin(letter) => {
                Some(letter.to_ascii_lowercase()).filter(char::is_ascii_lowercase)
            }
            _ => at_place(&self.code),
        }
    }
}

/// Whether a letter is of the Latin script, with marks or without.
fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && matches!(letter, '\u{41}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// The letter of QWERTY at a place such as `KeyZ`.
fn at_place(code: &str) -> Option<char> {
    let letter = code.strip_prefix("Key")?.chars().next()?;
    Some(letter.to_ascii_lowercase())
}

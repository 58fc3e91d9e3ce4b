//! A place that keeps texts under keys.

/// What a browser's store holds: keys and values together, in UTF-16 units.
pub const CAPACITY: usize = 5_242_880;

/// A place that keeps texts under keys. Another tab may change it at any time.
pub trait Store {
    /// A text as the store hands it out. Large ones are kept and compared like this, without being copied.
    type Text: Clone + PartialEq;

    /// Whether the store lets itself be read now. Where it doesn't, what it seems to lack may well be there.
    fn answers(&self) -> bool;

    /// What stands under `key`.
    fn get(&self, key: &str) -> Option<Self::Text>;

    /// Puts `text` under `key`.
    ///
    /// # Errors
    /// Says why it is not there; then what stood there still does.
    fn set(&self, key: &str, text: &Self::Text) -> Result<(), Denied>;

    /// Takes away what stands under `key`.
    fn remove(&self, key: &str);

    /// Every key, also those of other pages on the same host, which share the room.
    fn keys(&self) -> Vec<String>;

    /// `text`, fit to be stored.
    fn text(text: &str) -> Self::Text;

    /// The text, to be read.
    fn read(text: &Self::Text) -> String;

    /// The length of a text in UTF-16 units, as the store counts.
    fn length(text: &Self::Text) -> usize;
}

/// Why the store doesn't take a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// There is no room.
    Full,
    /// The browser refuses for a reason of its own.
    Failed,
}

/// What a key and its text take of [`CAPACITY`].
pub fn units<S: Store>(key: &str, text: &S::Text) -> usize {
    key.encode_utf16().count() + S::length(text)
}

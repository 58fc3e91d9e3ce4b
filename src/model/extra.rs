//! Fields of a file that this version doesn't know: kept, and written back.

use std::sync::Arc;

/// Unknown fields of one object of the file, as name and JSON text, in the order in which they stood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(Option<Arc<[Field]>>);

/// A name and its JSON text.
type Field = (Box<str>, Box<str>);

impl Extra {
    /// Keeps `fields`, pairs of name and JSON text.
    pub fn new(fields: Vec<Field>) -> Self {
        Self(if fields.is_empty() { None } else { Some(fields.into()) })
    }

    /// The fields, as name and JSON text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|fields| fields.iter()).map(|(name, json)| (&**name, &**json))
    }
}

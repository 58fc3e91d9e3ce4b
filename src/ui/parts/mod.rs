//! Small parts that know neither a map nor any state: what they say and show is handed to them.

mod anew;
mod button;
mod dialog;
mod icon;
mod item;
mod live;
mod own_words;
mod search;
mod segments;

pub use anew::Anew;
pub use button::{IconButton, TextButton, WordButton};
pub use dialog::{Dialog, DialogBody, DialogFoot};
pub use icon::{ChangingIcon, Icon};
pub use item::Item;
pub use live::{Badge, Live, Written};
pub use own_words::PartsLanguage;
pub use search::SearchBox;
pub use segments::{Segment, Segments, along_row};

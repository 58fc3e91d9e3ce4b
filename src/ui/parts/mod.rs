//! Small parts that know neither a map nor any state: what they say and show is handed to them.

mod anew;
mod button;
mod dialog;
mod icon;
mod item;
mod live;
mod own_words;
mod say;
mod search;
mod segments;
mod switch_row;

pub use anew::Anew;
pub use button::{IconButton, TextButton, WordButton};
pub use dialog::{Dialog, DialogBody, DialogFoot};
pub use icon::{ChangingIcon, Icon};
pub use item::Item;
pub use live::{Badge, Live, Written};
pub use own_words::PartsLanguage;
pub use say::Say;
pub use search::SearchBox;
pub use segments::{Segment, Segments, along, along_row};
pub use switch_row::SwitchRow;

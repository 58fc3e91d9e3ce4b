//! Klantreis draws customer journey maps (klantreiskaarten) in the browser: phases with their steps as columns,
//! lanes as rows, cards in cells. It is a static page; nothing leaves the user's machine.
//!
//! # A tour, in reading order
//!
//! - [`model`] is what a map is: an immutable value that shares structure, so that a copy costs what changed.
//! - [`command`] is every change anyone can make to a map, and [`command::apply`] the one place where it is made.
//! - [`history`] is undo and redo over whole snapshots, [`editor`] a map with its history and its selection.
//! - [`merge`] brings two versions of a map together, so that nothing of either is silently lost.
//! - [`find`] looks for cards, by words and by what they are.
//! - [`insight`] reads a map and says what is worth a look, with the formulas of the field.
//! - [`gesture`] is the drag as a pure state machine, for pointer and keyboard alike.
//! - [`guide`] leads step by step to a first map.
//! - [`persona`] is a described type of customer that is looked at and edited.
//! - [`template`] holds the starting maps, [`picture`] draws a map from the model alone: in small, and whole as SVG.
//! - [`format`](mod@format) is text in and out: the file, the clipboard, the settings, and what is wrong with a file.
//! - [`exchange`] is what other programs hand over by the clipboard or a drop, and what is handed to them.
//! - [`keep`] decides what is kept in the browser's store, and what happens to what can't be read.
//! - [`text`] is every word the user sees, in Dutch and English.
//!
//! Then the browser, which exists for wasm32 alone: [`platform`] is the only code that names it, [`state`] holds signals
//! over the library with every action and names no element, and [`ui`] the screens: Leptos components that show state
//! and call its actions.
//!
//! [`platform`]: ../src/klantreis/lib.rs.html
//! [`state`]: ../src/klantreis/lib.rs.html
//! [`ui`]: ../src/klantreis/lib.rs.html
//!
//! # Invariants
//!
//! 1. Everything from `model` to `text` is pure: no browser, no clock, no randomness, no input or output. Ids and
//!    times come in as arguments.
//! 2. Only `platform` names web-sys, js-sys and gloo. Only `format` names serde and knows how a file is written; the
//!    types of the model are not serialisable.
//! 3. A map changes in [`command::apply`], and two versions of it meet in [`merge::merge`]; nowhere else. A
//!    rejected command changes nothing. Whether a button may be pressed is asked of the same function.
//! 4. One gesture or one committed text is one command and one step to undo. What is still being dragged or
//!    typed lives outside the map.
//! 5. What can't be read is never overwritten and never deleted.
//!
//! The compiler keeps the first two, with `tests/native/tidy.rs`; the rest have tests of their own.

pub mod command;
pub mod editor;
pub mod exchange;
pub mod find;
pub mod format;
pub mod gesture;
pub mod guide;
pub mod history;
pub mod insight;
pub mod keep;
pub mod merge;
pub mod model;
pub mod persona;
pub mod picture;
pub mod template;
pub mod text;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod state;
#[cfg(target_arch = "wasm32")]
pub mod ui;

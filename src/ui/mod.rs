//! The screens: Leptos components that show state and call its actions.
//!
//! [`parts`] know neither a map nor any state; [`map`] is how pieces of a map look wherever they stand, [`fields`] edit
//! it, [`sheet`] are the fields of a persona. [`shell`] is what stands around every screen, [`open`] the dialogs of a
//! file that is opened, [`share`] that in which a map is handed over. [`board`], [`outline`], [`opportunities`], [`insights`], [`facts`], [`inspector`] and [`guide`] show a map
//! or what stands beside it; [`journey`] is the screen made of them, [`persona`] and [`start`] are the others, [`host`] what is said where another page keeps the map. [`later`]
//! is the border before what is loaded later, and [`app`] the whole page.
//!
//! Each folder needs only those named before it; no screen knows another.

// A prop is documented where its name and type don't say enough.
#![allow(missing_docs)]

pub mod app;
pub mod board;
pub mod facts;
pub mod fields;
pub mod guide;
pub mod host;
pub mod insights;
pub mod inspector;
pub mod journey;
pub mod later;
pub mod map;
pub mod open;
pub mod opportunities;
pub mod outline;
pub mod parts;
pub mod persona;
pub mod share;
pub mod sheet;
pub mod shell;
pub mod start;

pub use app::mount;

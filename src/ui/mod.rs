//! The screens: elements built by hand ([`node`]) on the reactive graph of Leptos. They hold no logic: they show what
//! the session says and hand it commands.

#![allow(missing_docs)]

pub mod app;
pub mod board;
pub mod fields;
pub mod guide;
pub mod insights;
pub mod inspector;
pub mod journey;
pub mod later;
pub mod map;
pub mod node;
pub mod open;
pub mod opportunities;
pub mod outline;
pub mod parts;
pub mod persona;
pub mod sheet;
pub mod shell;
pub mod start;

pub use app::mount;

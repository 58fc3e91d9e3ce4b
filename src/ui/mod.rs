//! The screens: elements built by hand ([`node`]) on the reactive graph of Leptos. They hold no logic: they show what
//! the session says and hand it commands.

#![allow(missing_docs)]

mod alerts;
pub mod app;
pub mod board;
pub mod figure;
pub mod guide;
pub mod import;
pub mod insights;
pub mod inspector;
pub mod later;
pub mod node;
pub mod notices;
pub mod opportunities;
pub mod outline;
pub mod parts;
pub mod persona;
pub mod space;
pub mod start;
pub mod versions;

pub use app::mount;

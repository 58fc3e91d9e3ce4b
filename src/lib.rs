//! Klantreis draws customer journey maps in the browser. (Tour to be written at the end.)

pub mod command;
pub mod diff;
pub mod editor;
pub mod gesture;
pub mod history;
pub mod merge;
pub mod model;
pub mod picture;
pub mod template;
pub mod text;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod ui;

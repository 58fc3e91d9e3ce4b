//! Klantreis draws customer journey maps in the browser. (Tour to be written at the end.)

pub mod command;
pub mod diff;
pub mod editor;
pub mod gesture;
pub mod history;
pub mod merge;
pub mod model;
pub mod text;

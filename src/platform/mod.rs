//! The browser's edge: the only code that names web-sys, js-sys and gloo.
//!
//! Everything above it speaks in the words of the product: a stored value, a file, a point on the screen.

pub mod address;
pub mod anchor;
pub mod board;
pub mod clipboard;
pub mod clock;
pub mod curve;
pub mod drag;
pub mod events;
pub mod failure;
pub mod files;
pub mod grid;
pub mod host;
pub mod ids;
pub mod image;
pub mod input_method;
pub mod installing;
pub mod lasting;
pub mod launch;
pub mod layers;
pub mod links;
pub mod locale;
pub mod markup;
pub mod matrix;
pub mod middle_button;
pub mod network;
pub mod page;
pub mod paper;
pub mod pinch;
pub mod place;
pub mod raster;
pub mod send;
pub mod storage;
pub mod turn;
pub mod worker;

pub use web_sys as dom;

//! Whole screens and panels that are loaded when they are first shown, so that the first screen comes soon.
//!
//! [`parts`] says which; [`Later`] is the one border between what is there and what comes, and nothing else knows of
//! it.

mod border;
mod coming;
pub mod parts;

pub use border::Later;

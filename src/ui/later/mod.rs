//! Whole screens and panels that are loaded when they are first shown, so that the first screen comes soon.
//!
//! [`Later`] is the one border between what is there and what comes, and nothing else knows of it. A function with
//! `wasm_split` says what comes: what it leads to, and only it needs, is a file of the program of its own. Those
//! of the screen of a journey stand in `ui/journey/parts.rs`, the screens themselves in `ui/app/screens.rs`.

mod border;
mod coming;

use leptos::prelude::AnyView;
use wasm_split_helpers::SplitLoaderError;

pub use border::Later;

/// What shows a part, once its program is there: a function of what the part is given.
pub type Shown<T> = Result<fn(T) -> AnyView, SplitLoaderError>;

//! Where the program is split: each function here, with all that only it needs, is a file of its own.
//!
//! The tool that splits needs functions that the linker can find, which the lint against unsafe code forbids
//! elsewhere.
#![allow(unsafe_code, missing_docs)]

use wasm_split_helpers::wasm_split;

use super::{Loaded, Rest, Work};
use crate::ui::session::Session;

/// Whatever opens, changes or stores a journey.
#[wasm_split(work, fallible)]
pub fn work(session: Session, work: Work) -> Loaded {
    work.run(session);
    Ok(())
}

/// Whatever stands beside a journey.
#[wasm_split(rest, fallible)]
pub fn rest(session: Session, rest: Rest) -> Loaded {
    rest.run(session);
    Ok(())
}

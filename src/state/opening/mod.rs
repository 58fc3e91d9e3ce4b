//! Opening files: chosen, dropped on the window, or pasted.
//!
//! [`stage`] is how far a file has come, [`way`] what leads it from stage to stage. Until the last question is answered
//! nothing that is stored changes.

pub mod stage;
mod way;

pub use stage::{Asking, Opening, Reason, Stage};
pub use way::{answer, compare, give_up, open_bytes, open_example, open_file, open_files};

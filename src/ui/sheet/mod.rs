//! What is known of a persona, as fields: on its own screen, and in the guided start.
//!
//! [`fields`] is what the fields share, [`hero`] who the persona is, [`bullets`] what it wants, does and likes, and
//! [`adder`] the way to another line of a list.

pub mod adder;
pub mod bullets;
pub mod fields;
pub mod hero;

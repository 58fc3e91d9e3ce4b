//! The screens, as Leptos components. They hold no logic: they show what the session says and hand it commands.

pub mod desk;
pub mod keeping;
pub mod notices;
pub mod parts;
pub mod projection;
pub mod session;

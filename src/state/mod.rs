//! Signals over the library: what the screens show and follow, and what can be done. Nothing here knows an element.
//!
//! [`session`] holds it all. [`desk`] is the journey that is worked on, [`projection`] the same as signals of lanes,
//! cells and cards, [`board`] what the parts of its board share while it is open. [`keeping`] is the store, [`opening`]
//! the way of a file into it. [`draft`] is the text that is being typed. [`insights`], [`menu`] and [`notices`] are what
//! is found, offered and said. [`actions`] is what buttons, keys and menus do.

pub mod actions;
pub mod announce;
pub mod board;
pub mod clipboard;
pub mod desk;
pub mod draft;
pub mod fade;
pub mod focus;
pub mod insights;
pub mod keeping;
pub mod menu;
pub mod menus;
pub mod moment;
pub mod navigation;
pub mod notices;
pub mod opening;
pub mod people;
pub mod projection;
pub mod screen;
pub mod select;
pub mod session;
pub mod uncover;
pub mod view;
pub mod way_back;
pub mod zoom;

//! Fields that edit the map or a persona: each follows its own value, and what is committed in it is one command.
//!
//! [`text_field`], [`choice`], [`toggles`], [`select_field`], [`tags`] and [`emotion_slider`] are the kinds; what is
//! typed in them is a draft ([`crate::state::draft`]) until it is committed. [`cards`], [`lane`] and [`points`] are the
//! fields of cards, of lanes and of curves, [`frame`] is what stands around them, and [`panel`] what they share.

pub mod cards;
pub mod choice;
pub mod emotion_slider;
pub mod frame;
mod known;
pub mod lane;
pub mod panel;
pub mod points;
pub mod select_field;
pub mod tags;
pub mod text_field;
pub mod toggles;
mod typing;

//! Fields that edit the map or a persona: each follows its own value, and what is committed in it is one command.
//!
//! What is typed lives in a [`draft`] until it is committed. [`text_field`], [`choice`], [`toggles`], [`select_field`],
//! [`tags`] and [`emotion_slider`] are the kinds; [`cards`] and [`points`] are those of cards and of curves, [`frame`]
//! is what stands around them, and [`panel`] what they share.

pub mod cards;
pub mod choice;
pub mod draft;
pub mod emotion_slider;
pub mod frame;
pub mod lane;
pub mod panel;
pub mod points;
pub mod select_field;
pub mod tags;
pub mod text_field;
pub mod toggles;

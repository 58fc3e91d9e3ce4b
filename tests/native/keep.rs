//! What is kept in the store, with a store of our own in place of the browser's.

mod bin;
mod browser;
mod draw;
mod files;
mod labels;
mod library;
mod lost;
mod many_tabs;
mod one_tab;
mod personas;
mod values;

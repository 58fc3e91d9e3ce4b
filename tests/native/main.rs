//! The library, without a browser.

mod arbitrary;
mod format_bad_files;
mod format_clipboard;
mod format_fuzz;
mod format_golden;
mod format_json;
mod format_messages;
mod format_read;
mod format_round_trip;
mod format_schema;
mod keep;
mod picture;
mod template;
mod tidy;

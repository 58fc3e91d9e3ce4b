//! What a page that embeds the editor wants of it, by the address, and the documents that it hands over.
//!
//! [`Hosting`] is the address, [`handed`] what is read of a document, [`data_address`] how one is handed back.

mod document;
mod hosting;

pub use document::{data_address, handed};
pub use hosting::Hosting;

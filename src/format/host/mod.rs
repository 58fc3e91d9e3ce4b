//! The messages between the editor and a page that embeds it, as texts of JSON: those that diagrams.net exchanges with
//! its hosts, so that a host of that editor is one of this.
//!
//! [`Request`] is what the page asks, [`Event`] what the editor tells it. [`Hosts`] are the pages that may embed it, as a
//! file beside the page says.

mod event;
mod hosts;
mod request;

pub use event::Event;
pub use hosts::{Hosts, HostsFault};
pub use request::{Action, Export, Load, MOST_MESSAGE, Message, Request, Shape, Told};

//! What is kept in the browser's store, without the browser.
//!
//! Read in this order: [`Store`] is the place; [`Key`] what stands where in it; [`value`] what one value says,
//! and [`Stamp`] when it was made and from which one; [`Working`] is a journey or persona (each [`Kept`] alike) that
//! is changed in this tab, and perhaps in another one too; [`Workspace`] is everything together; [`import`] and
//! [`export`] are the way in and out of it by files.
//!
//! Five promises are kept here. What can't be read is never overwritten or deleted: see [`aside`]. A write that
//! doesn't fit leaves everything as it was: see [`Exchange`]. Two tabs never overwrite each other: see
//! [`Working`]. What is deleted can be had back: see [`bin`]. What others take out of the store without a word is
//! missed, and can be put back by whoever has seen it: see [`Missing`].

mod ancestry;
pub mod aside;
pub mod bin;
mod exchange;
pub mod export;
pub mod import;
mod kept;
mod key;
pub mod overruled;
mod overview;
mod settings;
pub mod snapshot;
mod stamp;
mod store;
pub mod value;
mod working;
mod workspace;

pub use exchange::{Change, Exchange};
pub use kept::Kept;
pub use key::Key;
pub use overview::{Entry, Overview};
pub use settings::{Settings, Theme};
pub use stamp::Stamp;
pub use store::{CAPACITY, Denied, Store, units};
pub use working::{Meeting, News, Stayed, Trouble, Working};
pub use workspace::{Failure, Missing, Workspace};

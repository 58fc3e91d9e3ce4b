//! Finding cards: a [`Query`] is what is typed and chosen, a [`Lens`] is that made ready to look at many cards
//! through, and a [`Facet`] is one thing that cards can be chosen by.

mod facet;
mod lens;
mod query;

pub use facet::{Choice, Facet, FacetKind, choices};
pub use lens::{Lens, found};
pub use query::Query;

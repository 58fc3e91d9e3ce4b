//! What the tests stand on, from the outside in.
//!
//! - [`driver`], [`socket`], [`browser`]: start a browser and talk WebDriver BiDi with it, on thirtyfour;
//!   [`commands`]: what that lacks
//! - [`site`]: the built page, served as a static host does; [`releases`]: a host of its own, with newer builds;
//!   [`host`]: a site with pages around the editor
//! - [`visitor`]: a person with a profile of their own; [`page`]: a tab they look at; [`picture`]: that tab as a
//!   picture and on paper; [`complaints`]: what the browser complains of meanwhile
//! - [`element`]: a thing found by role and accessible name; [`input`]: pointers and keys
//! - [`hand`], [`dragging`]: what a person does with them; [`handing`]: what comes from other programs
//! - [`drawing`]: a map as text; [`board`]: that text read from the screen and from the store
//! - [`start`]: the start screen
//! - [`menu`]: menus; [`language`]: the two languages
//! - [`around`]: somebody else's page around ours; [`others`]: what the browser and its extensions do to the page
//! - [`runner`]: runs the tests, on libtest-mimic

pub mod around;
pub mod axe;
pub mod board;
pub mod browser;
pub mod commands;
pub mod complaints;
pub mod dragging;
pub mod drawing;
pub mod driver;
pub mod element;
pub mod hand;
pub mod handing;
pub mod host;
pub mod input;
pub mod json;
pub mod language;
pub mod menu;
pub mod others;
pub mod page;
pub mod picture;
pub mod releases;
pub mod runner;
pub mod site;
pub mod socket;
pub mod start;
pub mod visitor;

pub use around::Around;
pub use board::check;
pub use dragging::{Place, Side};
pub use drawing::Drawing;
pub use driver::Kind;
pub use element::Element;
pub use host::Host;
pub use input::{MOUSE, PEN, Point, TOUCH};
pub use language::Language;
pub use page::Page;
pub use picture::output_folder;
pub use releases::Releases;
pub use runner::Test;
pub use visitor::Visitor;

//! The teams that own the example cards.

use super::plan::text;
use crate::text::Text;

pub(super) static MARKETING: Text = text("Marketing", "Marketing");
pub(super) static WEB: Text = text("Webteam", "Web team");
pub(super) static SERVICE: Text = text("Klantenservice", "Customer service");
pub(super) static SALES: Text = text("Verkoop", "Sales");
pub(super) static STORE: Text = text("Winkelteam", "Store team");
pub(super) static PRODUCT: Text = text("Productteam", "Product team");
pub(super) static LOGISTICS: Text = text("Logistiek", "Logistics");
pub(super) static EVENTS: Text = text("Evenementen", "Events");
pub(super) static PLANNING: Text = text("Planning", "Planning");
pub(super) static FINANCE: Text = text("Administratie", "Finance");

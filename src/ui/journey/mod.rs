//! The screen of a journey: its bars, the map in the way it is looked at, and the panel beside it.
//!
//! [`desktop`] is the screen where there is room for the board, with the [`top_bar`] and the [`status_bar`], [`phone`]
//! that where there is none; [`look`] is the map in both. [`reading`] are the
//! same for a map that is only read, [`hosted`] for one that another page keeps. [`search`] and [`seen`] stand in their bars. [`print`] is the
//! map on paper.

mod desktop;
mod hosted;
mod look;
mod more;
mod parts;
mod phone;
mod print;
mod reading;
mod search;
mod seen;
mod status_bar;
mod title;
mod top_bar;
mod view_switch;

use leptos::prelude::*;

use self::desktop::Desktop;
use self::hosted::{HostedDesktop, HostedPhone};
use self::look::Hands;
use self::phone::Phone;
use self::reading::{ReadingDesktop, ReadingPhone};
use crate::state::session::session;
use crate::state::{fade, search::keep_in_address, way_back};
use crate::ui::board::drag::Overlay;
use crate::ui::board::keys::show_lifted;
use crate::ui::map::flag::FlagNotes;

/// The screen of the journey on the desk.
#[component]
pub fn JourneyScreen() -> impl IntoView {
    let session = session();
    let hands = Hands::new(session);
    show_lifted(hands.keys);
    print::print_when_asked(session);
    keep_in_address(session);
    fade::fade_the_rest(session, hands.state);
    way_back::back_closes_the_panel(session);
    session.insights.follow(session.desk, session.keeping);
    let layout = move || match (session.reading, session.host, session.narrow.get()) {
        (Some(reading), _, true) => view! { <ReadingPhone reading hands/> }.into_any(),
        (Some(reading), _, false) => view! { <ReadingDesktop reading hands/> }.into_any(),
        (None, Some(host), true) => view! { <HostedPhone host hands/> }.into_any(),
        (None, Some(host), false) => view! { <HostedDesktop host hands/> }.into_any(),
        (None, None, true) => view! { <Phone hands/> }.into_any(),
        (None, None, false) => view! { <Desktop hands/> }.into_any(),
    };
    view! {
        {layout}
        <Overlay drag=hands.drag/>
        <FlagNotes/>
    }
    .into_any()
}

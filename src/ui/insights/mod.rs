//! What is worth a look on the map: the findings with a way to each, and the funnel of customers.

mod button;
mod funnel;
mod list;
mod tiles;

pub use button::{InsightsButton, InsightsStatus};

use leptos::prelude::*;

use self::funnel::FunnelPart;
use self::list::Findings;
use self::tiles::Tiles;
use crate::state::findings::FindingList;
use crate::state::session::session;
use crate::text::{Text, insight as words};
use crate::ui::parts::{Badge, Segment, Segments};
use crate::ui::shell::SidePanel;

/// The panel. Escape closes it. It is built anew for another language.
#[component]
pub fn InsightsPanel() -> impl IntoView {
    let session = session();
    let open = session.insights.open;
    let list = FindingList::new(session.insights);
    let head = view! {
        <Tabs list/>
        <span class="push"></span>
    };
    view! {
        <SidePanel
            class="side side--insights"
            name=session.t(words::INSIGHTS)
            head=head.into_any()
            on_close=move |()| open.set(false)
        >
            <Tiles/>
            <FunnelPart/>
            <div class="sect">
                <h2>{session.t(words::FINDINGS)}</h2>
                <span>{session.t(words::FOLLOWS_CHANGES)}</span>
            </div>
            <Findings list/>
        </SidePanel>
    }
    .into_any()
}

/// The tabs of the findings, each with its look and its name.
const TABS: [(&str, Text); 4] = [
    ("badge", words::ALL_FINDINGS),
    ("badge badge--bad", words::CRITICAL),
    ("badge badge--warn", words::ATTENTION),
    ("badge badge--accent", words::TIP),
];

/// All, or those of one severity.
#[component]
fn Tabs(list: FindingList) -> impl IntoView {
    let session = session();
    let tab = |(at, (class, name)): (usize, (&'static str, Text))| {
        Segment::new(view! {
            {session.t(name)}
            <Badge class text=move || list.count(at).to_string()/>
        })
    };
    view! {
        <Segments
            label=session.t(words::SEVERITY)
            options=TABS.into_iter().enumerate().map(tab).collect()
            chosen=move || Some(list.tab.get())
            on_choose=move |at| list.tab.set(at)
        />
    }
    .into_any()
}

//! The bar below a map that another page keeps: who keeps it, what the page says, how many cards, and the scale.

use leptos::prelude::*;

use crate::state::board::BoardState;
use crate::state::host::Host;
use crate::state::session::{Session, session};
use crate::text::{board, host as words};
use crate::ui::journey::status_bar::{Scale, counts};
use crate::ui::parts::{Icon, Live};

/// The bar.
#[component]
pub fn Foot(host: Host, state: BoardState) -> impl IntoView {
    let session = session();
    let said = Memo::new(move |_| host.status.get().unwrap_or_else(|| kept(session)));
    view! {
        <footer class="status" aria-label=move || session.t(board::STATUS_BAR)>
            <span class="status__item hostsaid" role="status">
                <Icon name="info" size=12/>
                <Live text=said/>
            </span>
            <span class="push"></span>
            <Live class="status__item num" text=move || counts(session)/>
            <span class="sep"></span>
            <Scale state/>
        </footer>
    }
    .into_any()
}

/// Who keeps the map, and what can't be done here.
fn kept(session: Session) -> String {
    let kept = session.t(words::KEPT_BY_PAGE);
    match session.keeping.no_downloads() {
        Some(text) => format!("{kept} {}", session.t(text)),
        None => kept.to_owned(),
    }
}

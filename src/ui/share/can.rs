//! What the receiver can do with what is shared.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::{Text, share as words};
use crate::ui::parts::Icon;

/// What the receiver can do, and what not.
#[component]
pub fn Can(can: &'static [Text], #[prop(default = &[])] cannot: &'static [Text]) -> impl IntoView {
    let session = session();
    let can = can.iter().map(|deed| {
        view! { <dd><Icon name="check"/><span prop:textContent=move || session.t(*deed)></span></dd> }
    });
    let cannot = cannot.iter().map(|deed| {
        view! {
            <dd class="can__not">
                <Icon name="x"/>
                <span class="vh" prop:textContent=move || session.t(words::NOT)></span>
                " "
                <span prop:textContent=move || session.t(*deed)></span>
            </dd>
        }
    });
    view! {
        <dl class="can">
            <dt prop:textContent=move || session.t(words::RECEIVER_CAN)></dt>
            {can.collect_view()}
            {cannot.collect_view()}
        </dl>
    }
    .into_any()
}

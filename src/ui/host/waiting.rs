//! The screen as long as there is no map: it is waited for, or there is none.

use leptos::prelude::*;

use crate::platform::address;
use crate::state::host::{Fault, Host, Stage};
use crate::state::session::session;
use crate::text::host as words;
use crate::ui::parts::TextButton;
use crate::ui::shell::{Flaws, Logo, Refused, TryAgain};

/// The screen.
#[component]
pub fn WaitingScreen(host: Host) -> impl IntoView {
    let shown = move || match host.stage.get() {
        Stage::Refused(fault) => view! { <NoMap host fault/> }.into_any(),
        Stage::Waiting | Stage::Open => view! { <Waiting host/> }.into_any(),
    };
    view! {
        <div class="app app--view app--unread">
            <header class="topbar readbar">
                <span class="logo" translate="no">
                    <Logo/>
                    "Klantreis"
                </span>
            </header>
            <main class="nope" tabindex="-1">
                {shown}
            </main>
        </div>
    }
    .into_any()
}

#[component]
fn Waiting(host: Host) -> impl IntoView {
    let session = session();
    let spins = host.wishes.with_untracked(|wishes| wishes.spins);
    view! {
        <p class="hostwait" role="status">
            {spins.then(|| view! { <span class="turning" aria-hidden="true"></span> })}
            <span prop:textContent=move || session.t(words::WAITING)></span>
        </p>
    }
    .into_any()
}

/// Why there is none, and what can be done about it.
#[component]
fn NoMap(host: Host, fault: Fault) -> impl IntoView {
    let session = session();
    let title = fault.title();
    let of_map = fault.of_map().cloned();
    let has_map = of_map.is_some();
    let flaws = of_map.map(|fault| view! { <Flaws fault/> });
    let still = has_map.then(|| view! { <p prop:textContent=move || session.t(words::STILL_YOURS)></p> });
    let way = match fault {
        Fault::Alone => Some(view! { <OpenAlone/> }.into_any()),
        Fault::HostsNotFetched => Some(view! { <TryAgain/> }.into_any()),
        _ if has_map && host.wishes.with_untracked(|wishes| wishes.exit) => Some(
            view! { <TextButton word=move || session.t(words::CLOSE) on_press=move |()| host.exit()/> }
                .into_any(),
        ),
        _ => None,
    };
    view! {
        <Refused sign="file" title message=move |language| fault.message(language)>
            {still}
            {flaws}
            <div class="nope__go">{way}</div>
        </Refused>
    }
    .into_any()
}

#[component]
fn OpenAlone() -> impl IntoView {
    let session = session();
    view! {
        <a class="btn btn--primary" href=address::of_page() prop:textContent=move || session.t(words::OPEN_ALONE)></a>
    }
    .into_any()
}

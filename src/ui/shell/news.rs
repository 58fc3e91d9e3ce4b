//! Bars below that of the screen which offer something that can wait: a newer version, and the page as an app.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::{Text, site as words};
use crate::ui::parts::{Icon, TextButton};

/// Offers a newer version of the page, where there is one.
#[component]
pub fn UpdateBar() -> impl IntoView {
    let session = session();
    let update = session.update;
    let later = move || session.t(words::LATER);
    let now = move || session.t(words::UPDATE_NOW);
    view! {
        <div role="status">
            <Show when=move || update.offered.get()>
                <NewsBar class="nbar" sign="refresh" fact=words::NEWER text=words::NEWER_TEXT>
                    <TextButton class="btn btn--line btn--sm" word=later on_press=move |()| update.put_off()/>
                    <TextButton class="btn btn--primary btn--sm" word=now on_press=move |()| update.take(session.keeping)/>
                </NewsBar>
            </Show>
        </div>
    }
    .into_any()
}

/// Asks whether to install the page, where the browser would and nobody has answered yet.
#[component]
pub fn InstallBar() -> impl IntoView {
    let session = session();
    let (installing, keeping) = (session.installing, session.keeping);
    let asks = Memo::new(move |_| installing.asks(keeping));
    let decline = move |()| installing.decline(keeping);
    let install = move |()| installing.install(keeping);
    view! {
        <div role="status">
            <Show when=move || asks.get()>
                <NewsBar
                    class="nbar nbar--quiet"
                    sign="device"
                    fact=words::INSTALL_QUESTION
                    text=words::INSTALL_TEXT
                >
                    <TextButton class="btn btn--sm" word=move || session.t(words::NOT_NOW) on_press=decline/>
                    <TextButton
                        class="btn btn--line btn--sm"
                        word=move || session.t(words::INSTALL)
                        on_press=install
                    />
                </NewsBar>
            </Show>
        </div>
    }
    .into_any()
}

/// A fact, what it means, and what can be done.
#[component]
pub(super) fn NewsBar(
    class: &'static str,
    /// The icon.
    sign: &'static str,
    fact: Text,
    text: Text,
    children: Children,
) -> impl IntoView {
    let session = session();
    view! {
        <div class=class>
            <Icon name=sign/>
            <p>
                <b prop:textContent=move || session.t(fact)></b>
                " "
                <span prop:textContent=move || session.t(text)></span>
            </p>
            {children()}
        </div>
    }
    .into_any()
}

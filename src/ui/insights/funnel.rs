//! The funnel: customers per phase as bars, beside what is usual.

use leptos::prelude::*;

use crate::model::Selection;
use crate::picture::with_unit;
use crate::state::findings::{Bar, DropOff, Funnel, Usual, funnel};
use crate::state::session::session;
use crate::text::{insight as words, metric};
use crate::ui::parts::Icon;

/// The funnel of the first lane of customers; nothing where none has a number.
#[component]
pub fn FunnelPart() -> impl IntoView {
    let session = session();
    let shown = Memo::new(move |_| funnel(session));
    (move || shown.get().map(|funnel| view! { <Shown funnel/> })).into_any()
}

#[component]
fn Shown(funnel: Funnel) -> impl IntoView {
    let session = session();
    let Funnel { bars, usual, conversion } = funnel;
    let conversion = conversion.map(|share| session.fill(words::CONVERSION_OF, &[("share", &share)]));
    view! {
        <div>
            <div class="sect">
                <h2 prop:textContent=session.t(words::FUNNEL)></h2>
                <Legend usual/>
            </div>
            <ol class="funnel" aria-label=session.t(words::FUNNEL)>
                {bars.into_iter().map(|bar| view! { <PhaseBar bar/> }).collect_view()}
            </ol>
            {conversion.map(|said| view! { <p class="muted" prop:textContent=said></p> })}
        </div>
    }
    .into_any()
}

/// What the dashed marks are; pressing it opens where they are set, unless the map is only read.
#[component]
fn Legend(usual: Usual) -> impl IntoView {
    let session = session();
    let name = session.t(match usual {
        Usual::Off => metric::EDIT_BENCHMARK,
        Usual::Average => words::BENCHMARK,
        Usual::Own => words::BENCHMARK_OWN,
    });
    let mark = (usual != Usual::Off).then(|| view! { <i class="mark"></i> });
    if !session.edits() {
        let said = (usual != Usual::Off).then(|| view! { <span prop:textContent=name></span> });
        return view! { <span class="sect__way">{mark}{said}</span> }.into_any();
    }
    let open = move |_| {
        session.insights.open.set(false);
        session.desk.select(Selection::Journey);
    };
    view! {
        <button
            type="button"
            class="sect__way"
            title=session.t(metric::EDIT_BENCHMARK)
            on:click=open
        >
            {mark}
            <span prop:textContent=name></span>
            <Icon name="pencil" size=12/>
        </button>
    }
    .into_any()
}

#[component]
fn PhaseBar(bar: Bar) -> impl IntoView {
    let Bar { hue, name, number, share, usual, drop_off } = bar;
    let drop_off = drop_off.map(|DropOff { said, beyond }| {
        view! { <span class=if beyond { "over" } else { "" } prop:textContent=said></span> }
    });
    view! {
        <li class=format!("hue-{hue}")>
            <span class="name" translate="no" dir="auto" prop:textContent=name></span>
            <span class="bar">
                {share.map(|share| view! { <i style:width=percent(share)></i> })}
                {usual.map(|share| view! { <b style:left=percent(share)></b> })}
            </span>
            <span class="val" translate="no">{number}{drop_off}</span>
        </li>
    }
    .into_any()
}

fn percent(share: f64) -> String {
    with_unit((share * 100.0).clamp(0.0, 100.0), "%")
}

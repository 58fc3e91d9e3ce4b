//! The two curves and the gap between them.

use leptos::prelude::*;

use crate::picture::experience::Curves;

/// The scale with the curves over it, as a drawing of 100 × 100; what else is drawn there comes after them.
#[component]
pub fn Lines(
    #[prop(into)] curves: Signal<Curves>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path class="gridline" d="M0,11H100M0,30.5H100M0,69.5H100M0,89H100"></path>
            <path class="zero" d="M0,50H100"></path>
            <path class="gap" d=move || curves.read().gap.clone()></path>
            <path class="over" d=move || curves.read().over.clone()></path>
            <path class="want" d=move || curves.read().desired.clone()></path>
            <path class="real" d=move || curves.read().actual.clone()></path>
            {children.map(|children| children())}
        </svg>
    }
    .into_any()
}

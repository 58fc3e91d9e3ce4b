//! A number of a metric lane as it is shown.

use leptos::prelude::*;

use crate::model::MetricLane;
use crate::state::figure::in_its_unit;
use crate::text::{Language, metric as words};
use crate::ui::parts::Icon;

/// The target of a lane, with a sign that says whether it is `reached`, where that is known; nothing where the lane has
/// none.
#[component]
pub fn Aim(language: Language, lane: MetricLane, reached: Option<bool>) -> impl IntoView {
    let target = lane.target.map(|target| in_its_unit(language, &lane, Some(target)));
    let said = target.map(|target| words::TARGET_IS.fill(language, &[("target", &target)]));
    said.map(|said| view! { <Told language said reached/> }).into_any()
}

#[component]
fn Told(language: Language, said: String, reached: Option<bool>) -> impl IntoView {
    let (class, sign, name) = match reached {
        Some(true) => ("aim aim--good", "check", words::REACHED),
        Some(false) => ("aim aim--bad", "warn", words::MISSED),
        None => return view! { <span class="aim" translate="no" prop:textContent=said></span> }.into_any(),
    };
    let name = name.get(language);
    view! {
        <span class=class title=name>
            <Icon name=sign size=12/>
            <span translate="no" prop:textContent=said></span>
            <span class="vh" prop:textContent=format!(", {name}")></span>
        </span>
    }
    .into_any()
}

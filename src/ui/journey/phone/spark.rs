//! The curve of the whole map in small.

use leptos::prelude::*;

use crate::model::{ExperienceLane, Phase};
use crate::picture::with_unit;
use crate::state::experience;
use crate::state::session::{Session, session};
use crate::state::shown::Shown;
use crate::ui::map::curve::CurvePicture;

/// The first experience curve in small, or the first of her through whose eyes the map is seen, with the shown phase
/// marked.
#[component]
pub fn Spark(shown: Shown) -> impl IntoView {
    let session = session();
    let lane = Memo::new(move |_| curve(session));
    let spark = move || {
        let phase = shown.phase.get()?;
        let lane = lane.get()?;
        let (left, width) = band(shown, &phase);
        Some(view! {
            <div class=move || format!("spark hue-{}", shown.hue(session)) aria-hidden="true">
                <span class="band" style:left=left style:width=width></span>
                <CurvePicture steps=shown.state.steps() lane/>
            </div>
        })
    };
    spark.into_any()
}

fn curve(session: Session) -> Option<ExperienceLane> {
    let map = session.desk.journey.read();
    let seen = session.desk.seen.get();
    let lanes = map.lanes.iter().filter_map(|lane| lane.experience());
    let mut felt = lanes.filter(|lane| seen.as_ref().is_none_or(|seen| map.is_felt_by(seen, lane)));
    felt.find_map(|lane| Some(experience::shown(session, lane)).filter(|lane| !lane.points.is_empty()))
}

/// Where the mark of a phase begins, and how wide it is, as CSS lengths.
fn band(shown: Shown, phase: &Phase) -> (String, String) {
    let steps = shown.state.steps();
    let width = 100.0 / steps.len().max(1) as f64;
    let first = steps.iter().position(|step| phase.step(step).is_some()).unwrap_or_default();
    (with_unit(first as f64 * width, "%"), with_unit(phase.steps.len() as f64 * width, "%"))
}

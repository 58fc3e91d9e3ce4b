//! The choice of one phase, where the whole map is too much.

use leptos::prelude::*;

use crate::model::PhaseId;
use crate::state::session::session;
use crate::state::sharing::Shared;
use crate::text::share as words;
use crate::ui::fields::select_field::{Choices, SelectField};

/// Which phase is shared rather than the whole map; nothing where there is only one.
#[component]
pub fn PhaseField(shared: Shared, phase: RwSignal<Option<PhaseId>>) -> impl IntoView {
    let session = session();
    let phases = shared.journey().map(|journey| journey.phases.clone()).unwrap_or_default();
    let any = phases.len() > 1;
    let options = move || {
        let whole = (String::new(), session.t(words::WHOLE).to_owned());
        let phases = phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone()));
        std::iter::once(whole).chain(phases).collect::<Choices>()
    };
    let pick = move |id: String| {
        phase.set(Some(id).filter(|id| !id.is_empty()).map(PhaseId::new));
        true
    };
    let chosen = move || Some(phase.get().map(|phase| phase.to_string()).unwrap_or_default());
    let name = Signal::derive(move || session.t(words::PART).to_owned());
    any.then(|| {
        view! {
            <div class="opt">
                <span class="lb" aria-hidden="true" prop:textContent=name></span>
                <SelectField options=Signal::derive(options) chosen pick name written=true/>
            </div>
        }
    })
    .into_any()
}

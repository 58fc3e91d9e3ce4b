//! What is said of the journey itself.

use leptos::prelude::*;

use super::Panel;
use super::row::{Fact, Lead, Said};
use crate::platform::locale;
use crate::state::people::open_persona;
use crate::state::seen::listed;
use crate::state::session::Session;
use crate::text::title::{named, shown_title};
use crate::text::{Count, Language, Term, inspector as words, reading};
use crate::ui::parts::TextButton;

/// The panel of the journey.
pub fn journey(session: Session, language: Language) -> AnyView {
    let map = session.desk.map();
    let market = map.market.map(|market| market.text().get(language)).unwrap_or_default();
    let reviewed = map.reviewed.map(|day| locale::day(language, day)).unwrap_or_default();
    let counted = |count: Count, number: usize| count.get(language, number, &locale::count(language, number));
    let size = [
        counted(words::PHASE_COUNT, map.phases.len()),
        counted(words::LANE_COUNT, map.lanes.len()),
        counted(words::CARDS, map.card_count()),
    ];
    let personas: Vec<_> = untrack(|| listed(session, &map))
        .into_iter()
        .map(|persona| {
            let id = persona.id.clone();
            let open = move |()| open_persona(session, id.clone(), None);
            view! { <TextButton class="btn btn--line btn--sm" word=named(language, &persona.name) on_press=open/> }
        })
        .collect();
    let personas =
        (!personas.is_empty()).then(|| view! { <Fact name=words::PERSONAS.get(language)>{personas}</Fact> });
    view! {
        <Panel name=reading::PANEL_OF_JOURNEY language>
            <Lead name=shown_title(language, &map) text=map.description.clone()/>
            <dl class="rd">
                <Said name=words::STATE.get(language) text=map.state.text().get(language)/>
                <Said name=words::MARKET.get(language) text=market/>
                {personas}
                <Said name=words::REVIEWED.get(language) text=reviewed/>
                <Said name=reading::SIZE.get(language) text=size.join(", ")/>
            </dl>
        </Panel>
    }
    .into_any()
}

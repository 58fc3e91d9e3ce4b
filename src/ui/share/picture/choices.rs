//! What there is to choose of a picture.

use leptos::prelude::*;

use super::wish::{Kind, MOST_SCALE, What, Wish};
use crate::model::{PhaseId, Selection};
use crate::picture::palette::Theme;
use crate::state::session::{Session, session};
use crate::text::title::{named, shown_lane_name, titled};
use crate::text::{Text, board, share as words};
use crate::ui::fields::select_field::SelectField;
use crate::ui::parts::{Segment, Segments, SwitchRow};

/// Kind, size, what is on it, theme, and whether the map is inside.
#[component]
pub(super) fn PictureChoices(wish: Wish) -> impl IntoView {
    let session = session();
    let kinds = [Kind::Png, Kind::Svg];
    let themes = [Theme::Light, Theme::Dark];
    let kind = Signal::derive(move || kinds.iter().position(|kind| *kind == wish.kind.get()));
    let theme = Signal::derive(move || themes.iter().position(|theme| *theme == wish.theme.get()));
    let scales = (1..=MOST_SCALE).map(|scale| Segment::word(move || format!("{scale}×"))).collect();
    let about = move || {
        let about = match (wish.inside.get(), wish.what.get()) {
            (false, _) => words::INSIDE_OFF,
            (true, What::Whole) => words::INSIDE_ABOUT,
            (true, _) => words::INSIDE_ALL,
        };
        session.t(about).to_owned()
    };
    view! {
        <div class="pictured__choices">
            <Labelled text=words::KIND/>
            <Segments
                class="seg seg--fill"
                label=move || session.t(words::KIND).to_owned()
                options=vec![Segment::word(|| "PNG"), Segment::word(|| "SVG")]
                chosen=kind
                on_choose=move |at: usize| wish.kind.set(kinds[at])
            />
            <p class="muted" prop:textContent=move || session.t(words::PNG_OR_SVG)></p>
            <Show when=move || wish.kind.get() == Kind::Png>
                <Labelled text=words::SIZE/>
            </Show>
            <div hidden=move || wish.kind.get() == Kind::Svg>
                <Segments
                    class="seg seg--fill"
                    label=move || session.t(words::SIZE).to_owned()
                    options=scales
                    chosen=Signal::derive(move || Some(wish.scale.get() - 1))
                    on_choose=move |at: usize| wish.scale.set(at + 1)
                />
            </div>
            <Parts wish/>
            <Labelled text=words::THEME/>
            <Segments
                class="seg seg--fill"
                label=move || session.t(words::THEME).to_owned()
                options=vec![
                    Segment::word(move || session.t(words::LIGHT)),
                    Segment::word(move || session.t(words::DARK)),
                ]
                chosen=theme
                on_choose=move |at: usize| wish.theme.set(themes[at])
            />
            <SwitchRow name=move || session.t(words::INSIDE).to_owned() about on=wish.inside/>
        </div>
    }
    .into_any()
}

/// What a group of buttons is called, for who sees it: the group itself has the name.
#[component]
fn Labelled(text: Text) -> impl IntoView {
    let session = session();
    view! { <span class="lb" aria-hidden="true" prop:textContent=move || session.t(text)></span> }.into_any()
}

/// What is on it: the whole map, what is selected, or a phase.
#[component]
fn Parts(wish: Wish) -> impl IntoView {
    let session = session();
    let selected = wish.selected.with_value(|selected| selected_said(session, wish, selected));
    let selected =
        selected.map(|said| view! { <PartRow wish of=What::Selected name=words::SELECTION said/> });
    let phases = wish.shared.with_value(|shared| {
        let phases = shared.journey().map(|journey| journey.phases.clone()).unwrap_or_default();
        phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone())).collect::<Vec<_>>()
    });
    let pick = move |id: String| {
        wish.phase.set(Some(PhaseId::new(id)));
        wish.what.set(What::Phase);
        true
    };
    let phase = (phases.len() > 1).then(|| {
        view! {
            <PartRow wish of=What::Phase name=words::ONE_PHASE/>
            <SelectField
                options=Signal::stored(phases)
                chosen=Signal::derive(move || wish.phase.get().map(|phase| phase.to_string()))
                pick
                name=Signal::derive(move || session.t(board::PHASE).to_owned())
                written=true
            />
        }
    });
    view! {
        <div class="pictured__parts" role="radiogroup" aria-label=move || session.t(words::WHAT)>
            <Labelled text=words::WHAT/>
            <PartRow wish of=What::Whole name=words::WHOLE/>
            {selected}
            {phase}
        </div>
    }
    .into_any()
}

#[component]
fn PartRow(wish: Wish, of: What, name: Text, #[prop(optional)] said: String) -> impl IntoView {
    let session = session();
    let said = (!said.is_empty()).then(|| view! { <small translate="no" prop:textContent=said></small> });
    view! {
        <label class="pictured__part">
            <input
                type="radio"
                name="share-part"
                prop:checked=move || wish.what.get() == of
                on:change=move |_| wish.what.set(of)
            />
            <span prop:textContent=move || session.t(name)></span>
            {said}
        </label>
    }
    .into_any()
}

/// What is selected, in words; nothing where that is nothing, or all.
fn selected_said(session: Session, wish: Wish, selected: &Selection) -> Option<String> {
    let language = session.language_now();
    wish.shared.with_value(|shared| {
        let journey = shared.journey()?;
        match selected {
            Selection::Nothing | Selection::Journey => None,
            Selection::Cards(cards) => {
                let count = untrack(|| session.count(board::CARDS, cards.len()));
                let title = match &cards[..] {
                    [only] => journey.card(only).map(|placed| titled(language, &placed.card.title)),
                    _ => None,
                };
                Some(title.map_or_else(|| count.clone(), |title| format!("{count}: {title}")))
            }
            Selection::Phase(id) => journey.phase(id).map(|phase| named(language, &phase.name)),
            Selection::Step(id) => journey.step(id).map(|(_, step)| named(language, &step.name)),
            Selection::Lane(id) => journey.lane(id).map(|lane| shown_lane_name(language, lane)),
        }
    })
}

//! The code that puts the map into another page, read only.

use std::sync::Arc;

use leptos::prelude::*;

use super::can::Can;
use super::copy::CopyButton;
use super::pane::{PaneBody, PaneFoot};
use super::size::size;
use super::way::Way;
use crate::exchange::{
    HEIGHTS, LONGEST_ADDRESS, Photos, Showing, frame_code, shared_link, showing_address, without_photos,
};
use crate::format;
use crate::keep::export::{ENDING, file_name};
use crate::model::{Journey, Lane, LaneId, Persona, Word};
use crate::platform::{address, locale};
use crate::state::lanes::line_name;
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::{Session, session};
use crate::state::sharing::Shared;
use crate::state::view::{SHOWN, View};
use crate::text::title::shown_title;
use crate::text::{Language, Text, embed as words, share, view};
use crate::ui::fields::panel::element_id;
use crate::ui::fields::select_field::{Choices, SelectField};
use crate::ui::parts::{Icon, Say, Segment, Segments, SwitchRow};

/// In another page.
pub const WAY: Way = Way {
    word: "embed",
    sign: "code",
    name: words::EMBED,
    about: words::ABOUT,
    pane: |shared| view! { <EmbedPane shared/> }.into_any(),
};

/// How high the frame is at first, in CSS pixels.
const HEIGHT: u32 = 560;

/// What is chosen.
#[derive(Clone, Copy)]
struct Chosen {
    showing: RwSignal<Showing>,
    /// Whether the map comes from a file beside the page, rather than in the code.
    from_file: RwSignal<bool>,
    file: RwSignal<String>,
    bars: RwSignal<bool>,
    height: RwSignal<u32>,
    /// The map as a part of an address.
    map: StoredValue<String>,
}

impl Chosen {
    fn new(shared: &Shared) -> Self {
        let title = shared.journey().map(|journey| journey.title.clone()).unwrap_or_default();
        let file = without_photos((*shared.file).clone());
        Self {
            showing: RwSignal::default(),
            from_file: RwSignal::new(false),
            file: RwSignal::new(file_name(&title) + ENDING),
            bars: RwSignal::new(true),
            height: RwSignal::new(HEIGHT),
            map: StoredValue::new(shared_link(&format::write_compact(&file))),
        }
    }

    /// The address that the frame shows; follows what is chosen.
    fn address(self) -> String {
        let source = self.from_file.get().then(|| self.file.get().trim().to_owned());
        let map = if source.is_none() { Some(self.map.get_value()) } else { None };
        let showing = Showing { source, bars: self.bars.get(), ..self.showing.get() };
        showing_address(&address::page(), &showing, map.as_deref())
    }

    fn set(self, change: impl FnOnce(&mut Showing)) -> bool {
        self.showing.update(change);
        true
    }
}

#[component]
fn EmbedPane(shared: Shared) -> impl IntoView {
    let session = session();
    let chosen = Chosen::new(&shared);
    let title = StoredValue::new(shared.journey().cloned().map(Arc::new));
    let address = Memo::new(move |_| chosen.address());
    let code = Memo::new(move |_| {
        let language = session.language.get();
        let title = title.with_value(|journey| journey.as_ref().map(|map| shown_title(language, map)));
        let title = words::FRAME_TITLE.name(language, &[("title", &title.unwrap_or_default())]);
        frame_code(&title, &address.read(), chosen.height.get())
    });
    let fits = Memo::new(move |_| address.read().len() <= LONGEST_ADDRESS);
    let has_photos = Photos::of(&shared.file).number > 0;
    let of_size = shared.clone();
    view! {
        <PaneBody title=words::TITLE about=words::TEXT>
            <Source chosen has_photos/>
            <Seen chosen shared=shared.clone()/>
            <Show when=move || fits.get() fallback=TooLong>
                <Code code/>
            </Show>
            <Can can=&[share::CAN_READ, words::CAN_FULL_SCREEN] cannot=&[share::CAN_CHANGE]/>
        </PaneBody>
        <PaneFoot said=move || size(session, &of_size)>
            <Show when=move || fits.get()>
                <a class="btn btn--line" target="_blank" rel="noopener" href=move || address.get()>
                    <Icon name="eye"/>
                    <span prop:textContent=move || session.t(words::PREVIEW)></span>
                </a>
                <CopyButton text=code word=words::COPY_CODE main=true done=words::CODE_COPIED/>
            </Show>
        </PaneFoot>
    }
    .into_any()
}

/// A choice with its name before it.
#[component]
fn Choice(name: Text, children: Children) -> impl IntoView {
    let session = session();
    view! {
        <div class="opt">
            <span class="lb" prop:textContent=move || session.t(name)></span>
            <div class="opt__value">{children()}</div>
        </div>
    }
    .into_any()
}

/// Whether the map comes in the code or from a file, and from which.
#[component]
fn Source(chosen: Chosen, has_photos: bool) -> impl IntoView {
    let session = session();
    let sources = [("link", words::FROM_LINK), ("file", words::FROM_FILE)].map(|(sign, word)| {
        Segment::new(view! {
            <Icon name=sign/>
            <span prop:textContent=move || session.t(word)></span>
        })
    });
    let in_code = move || {
        let said = [Some(words::LINK_HELP), has_photos.then_some(words::WITHOUT_PHOTOS)];
        let said = move || said.iter().flatten().map(|text| session.t(*text)).collect::<Vec<_>>().join(" ");
        view! { <p class="help" prop:textContent=said></p> }
    };
    view! {
        <Choice name=words::FROM>
            <Segments
                class="seg seg--fill"
                label=move || session.t(words::FROM)
                options=sources.into()
                chosen=move || Some(usize::from(chosen.from_file.get()))
                on_choose=move |at| chosen.from_file.set(at == 1)
            />
            <Show when=move || chosen.from_file.get() fallback=in_code>
                <FileAddress chosen/>
            </Show>
        </Choice>
    }
    .into_any()
}

#[component]
fn FileAddress(chosen: Chosen) -> impl IntoView {
    let session = session();
    let help = element_id();
    let is_here = Memo::new(move |_| address::on_this_site(&chosen.file.read()).is_some());
    let said = move || session.t(if is_here.get() { words::ADDRESS_HELP } else { words::ELSEWHERE });
    view! {
        <input
            class="field"
            translate="no"
            autocomplete="off"
            aria-label=move || session.t(words::ADDRESS)
            aria-describedby=help.clone()
            aria-invalid=move || (!is_here.get()).then_some("true")
            prop:value=move || chosen.file.get()
            on:input=move |event| chosen.file.set(event_target_value(&event))
        />
        <p class="help" id=help prop:textContent=said></p>
    }
    .into_any()
}

/// What of the map is shown, and how.
#[component]
fn Seen(chosen: Chosen, shared: Shared) -> impl IntoView {
    let session = session();
    let map = shared.journey().cloned().unwrap_or_else(|| Journey::new(shared.id.clone(), ""));
    let personas = shared.file.personas.clone();
    let showing = chosen.showing;
    let views = move || {
        let making = |view: &&View| !matches!(view, View::Guide(_));
        SHOWN
            .iter()
            .filter(making)
            .map(|view| (view.word().to_owned(), session.t(view.name()).to_owned()))
            .collect()
    };
    let pick_view = move |view: String| {
        chosen.set(|it| it.view = if view == View::Board.word() { String::new() } else { view })
    };
    let phases = map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone()));
    let phases = with_none(session, words::ALL_PHASES, phases.collect());
    let people = personas.iter().map(|Persona { id, name, .. }| (id.to_string(), name.clone()));
    let people = with_none(session, words::EVERYONE, people.collect());
    let languages = [("nl".to_owned(), "Nederlands".to_owned()), ("en".to_owned(), "English".to_owned())];
    let languages = with_none(session, words::READERS_LANGUAGE, languages.into());
    let themes = move || {
        let theme = |word: &str, text| (word.to_owned(), session.t(text).to_owned());
        vec![theme("", words::READERS_THEME), theme("light", words::LIGHT), theme("dark", words::DARK)]
    };
    let chosen_view = move || Some(showing.read().view.clone()).filter(|view| !view.is_empty());
    let theme = move || showing.read().dark.map_or("", |dark| if dark { "dark" } else { "light" }).to_owned();
    view! {
        <Choice name=words::SEEN>
            <div class="opt__three">
                <Select name=view::VIEW options=Signal::derive(views) chosen=move || {
                    chosen_view().unwrap_or_else(|| View::Board.word().to_owned())
                } pick=pick_view/>
                <Select name=words::PHASE options=phases written=true
                    chosen=move || showing.read().phase.clone().unwrap_or_default()
                    pick=move |phase| chosen.set(|it| it.phase = filled(phase))/>
                <Lanes chosen map/>
                <Select name=words::PERSONA options=people written=true
                    chosen=move || showing.read().persona.clone().unwrap_or_default()
                    pick=move |persona| chosen.set(|it| it.persona = filled(persona))/>
                <Select name=words::LANGUAGE options=languages
                    chosen=move || showing.read().language.map_or("", Language::tag).to_owned()
                    pick=move |tag: String| chosen.set(|it| it.language = filled(tag).map(|tag| Language::from_tag(&tag)))/>
                <Select name=words::THEME options=Signal::derive(themes) chosen=theme
                    pick=move |theme: String| chosen.set(|it| it.dark = filled(theme).map(|theme| theme == "dark"))/>
            </div>
            <SwitchRow
                name=move || session.t(words::BARS).to_owned()
                about=move || session.t(words::BARS_ABOUT).to_owned()
                on=chosen.bars
            />
            <Height chosen/>
        </Choice>
    }
    .into_any()
}

fn filled(value: String) -> Option<String> {
    Some(value).filter(|value| !value.is_empty())
}

/// Choices after one for none of them.
fn with_none(session: Session, none: Text, choices: Choices) -> Signal<Choices> {
    Signal::derive(move || {
        let none = (String::new(), session.t(none).to_owned());
        std::iter::once(none).chain(choices.iter().cloned()).collect()
    })
}

#[component]
fn Select(
    name: Text,
    #[prop(into)] options: Signal<Choices>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] pick: Callback<String, bool>,
    #[prop(optional)] written: bool,
) -> impl IntoView {
    let session = session();
    let name = Signal::derive(move || session.t(name).to_owned());
    view! { <SelectField options chosen=move || Some(chosen.get()) pick name written/> }.into_any()
}

/// The lanes that are shown: those that the map shows, or the chosen ones.
#[component]
fn Lanes(chosen: Chosen, map: Journey) -> impl IntoView {
    let session = session();
    let (lanes, showing) = (StoredValue::new(map.lanes), chosen.showing);
    let said = move || match showing.read().lanes.len() {
        0 => session.t(words::ALL_LANES).to_owned(),
        chosen => session.count(words::LANES_CHOSEN, chosen),
    };
    let name = move || format!("{}: {}", session.t(words::LANES), said());
    let toggle = move |lane: &LaneId| {
        let lane = lane.to_string();
        showing.update(|it| match it.lanes.iter().position(|known| *known == lane) {
            Some(at) => drop(it.lanes.remove(at)),
            None => it.lanes.push(lane),
        });
    };
    let open = move |_| {
        let item = |lane: &Arc<Lane>| {
            let (id, known) = (lane.id.clone(), lane.id.to_string());
            Item::Toggle {
                label: Label::written(untrack(|| line_name(session, lane))),
                hint: String::new(),
                on: Arc::new(move || showing.read().lanes.contains(&known)),
                act: Arc::new(move || toggle(&id)),
            }
        };
        let items = lanes.with_value(|lanes| lanes.iter().map(item).collect());
        session.menu.open(MenuAt::Focus, session.t(words::LANES), items);
    };
    view! {
        <button type="button" class="field field--select" aria-haspopup="menu" aria-label=name on:click=open>
            <span class="opt__said" prop:textContent=said></span>
            <Icon name="down"/>
        </button>
    }
    .into_any()
}

#[component]
fn Height(chosen: Chosen) -> impl IntoView {
    let session = session();
    let typed = move |event| {
        let typed = event_target_value(&event).trim().parse().ok();
        if let Some(height) = typed.filter(|height| HEIGHTS.contains(height)) {
            chosen.height.set(height);
        }
    };
    view! {
        <label class="opt__height">
            <span class="lb" prop:textContent=move || session.t(words::HEIGHT)></span>
            <input
                class="field num"
                type="number"
                min=HEIGHTS.start().to_string()
                max=HEIGHTS.end().to_string()
                step="20"
                prop:value=move || chosen.height.get().to_string()
                on:change=typed
            />
        </label>
    }
    .into_any()
}

#[component]
fn Code(code: Memo<String>) -> impl IntoView {
    let session = session();
    let length = move || {
        let length = code.read().chars().count();
        words::CHARACTERS.get(session.language.get(), length, &locale::count(session.language.get(), length))
    };
    view! {
        <div class="embed__code">
            <p>
                <span class="lb" prop:textContent=move || session.t(words::CODE)></span>
                <span class="help num" prop:textContent=length></span>
            </p>
            <pre
                class="code"
                tabindex="0"
                role="region"
                translate="no"
                aria-label=move || session.t(words::CODE_NAME)
                prop:textContent=code
            ></pre>
        </div>
    }
    .into_any()
}

#[component]
fn TooLong() -> impl IntoView {
    let session = session();
    view! {
        <Say
            class="say say--bad"
            sign="warn"
            fact=move || session.t(words::TOO_LONG).to_owned()
            text=move || session.t(words::TOO_LONG_TEXT).to_owned()
        />
    }
    .into_any()
}

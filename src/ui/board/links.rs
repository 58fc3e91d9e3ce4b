//! Links on the board: their lines, in one drawing behind the cards.
//!
//! They are drawn anew before the next frame when the map or the size of the board changed, and at no other time: a
//! drag costs nothing here.

use leptos::html::Div;
use leptos::prelude::*;
use leptos_use::use_resize_observer;

use crate::model::{LinkId, Spot};
use crate::picture::link::{Placing, Plan, Route, Wire, drawn, plan, route};
use crate::platform::clock::{self, Later};
use crate::platform::dom::HtmlElement;
use crate::platform::links as dom;
use crate::state::board::BoardState;
use crate::state::session::{Session, session};

/// A link, and its line as SVG's `d`.
#[derive(Clone, PartialEq)]
struct Line {
    link: LinkId,
    d: String,
}

/// The lines of all links, to stand in `grid`, which holds `table`.
#[component]
pub fn Links(state: BoardState, grid: NodeRef<Div>, table: NodeRef<Div>) -> impl IntoView {
    let session = session();
    let drawing =
        Drawing { session, state, grid, lines: RwSignal::default(), waiting: StoredValue::new_local(None) };
    let lines = drawing.lines;
    Effect::new(move || {
        state.filled.track();
        let any = !session.desk.journey.read().links.is_empty();
        drawing.draw_soon(any);
    });
    let _ = use_resize_observer(table, move |_, _| drawing.draw_soon(false));
    let path = move |line: Line| {
        let (id, link) = (line.link.to_string(), line.link);
        view! { <path d=line.d data-link=id class:is-faded=move || fades(session, &link)></path> }
    };
    view! {
        <svg class="links" aria-hidden="true">
            {move || lines.get().into_iter().map(path).collect_view()}
        </svg>
    }
    .into_any()
}

/// What draws the lines.
#[derive(Clone, Copy)]
struct Drawing {
    session: Session,
    state: BoardState,
    grid: NodeRef<Div>,
    lines: RwSignal<Vec<Line>>,
    waiting: StoredValue<Option<Later>, LocalStorage>,
}

impl Drawing {
    /// Draws before the next frame where there are links, or lines of some that were there.
    fn draw_soon(self, any: bool) {
        let any = any || !self.lines.read_untracked().is_empty();
        if any && self.waiting.with_value(Option::is_none) {
            self.waiting.set_value(Some(clock::next_frame(move || self.draw())));
        }
    }

    fn draw(self) {
        // The frame may come after the board has gone.
        let Some(zoom) = self.state.zoom.scale.try_get_untracked() else { return };
        self.waiting.set_value(None);
        if let Some(grid) = self.grid.get_untracked() {
            let (links, routes) = routes(self.session, zoom, &grid);
            let lines = links.iter().zip(&routes);
            let lines = lines.map(|(link, points)| Line { link: link.clone(), d: drawn(points) }).collect();
            self.state.routes.set_value((links, routes));
            if *self.lines.read_untracked() != lines {
                self.lines.set(lines);
            }
        }
    }
}

/// The links between cards that are drawn, and their ways.
fn routes(session: Session, zoom: f64, grid: &HtmlElement) -> (Vec<LinkId>, Vec<Route>) {
    let map = session.desk.map();
    let linked: Vec<_> = map.linked().into_iter().filter(|link| link.is_shown(&map)).collect();
    let wires: Vec<Wire> = linked.iter().map(Wire::from).collect();
    let lanes: Vec<&str> = map.lanes.iter().map(|lane| lane.id.as_str()).collect();
    let spot = |spot: &Spot<'_>| (spot.lane, spot.column, spot.at);
    let spots: Vec<_> = linked.iter().flat_map(|link| [spot(&link.from), spot(&link.to)]).collect();
    let (ground, cards) = dom::measure(grid, zoom, &lanes, &spots);
    let runs = plan(&wires).runs;
    let shown: Vec<_> = (0..linked.len())
        .filter_map(|at| {
            let placing = Placing { wire: wires[at], from: cards[2 * at]?, to: cards[2 * at + 1]? };
            Some((at, placing))
        })
        .collect();
    let plan = Plan { runs: shown.iter().map(|(at, _)| runs[*at]).collect() };
    let placings: Vec<Placing> = shown.iter().map(|(_, placing)| *placing).collect();
    let links = shown.iter().map(|(at, _)| linked[*at].link.id.clone()).collect();
    (links, route(&ground, &plan, &placings))
}

/// Whether something else is looked for than what a link joins; follows that.
pub fn fades(session: Session, link: &LinkId) -> bool {
    let matches = session.desk.matches.read();
    let Some(matches) = &*matches else { return false };
    let map = session.desk.map();
    map.link(link).is_some_and(|link| !(matches.contains(&link.from) && matches.contains(&link.to)))
}

//! Links on the board: their lines, in one drawing behind the cards, and what is said at them, in the gutter of their
//! lane.
//!
//! The lines are drawn anew before the next frame when the map or the size of the board changed, and at no other
//! time: a drag costs nothing here.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::model::{LinkId, Spot};
use crate::picture::link::{Placing, Plan, TRACK, Wire, drawn as line, plan, route};
use crate::picture::with_unit;
use crate::platform::clock::{self, Later};
use crate::platform::links as dom;
use crate::state::board::BoardState;
use crate::state::projection::{Label, LaneView};
use crate::state::session::{Session, session};
use crate::ui::node::{Node, drawn, el, icon, watch};

/// The lines of all links, to stand in `grid`, which holds `table`.
pub fn lines(session: Session, state: BoardState, grid: &Node, table: &Node) -> Node {
    let svg = drawn("svg").attr("class", "links").attr("aria-hidden", "true");
    let lines = Rc::new(Lines {
        session,
        state,
        grid: grid.clone(),
        svg: svg.clone(),
        drawn: RefCell::default(),
        waiting: RefCell::default(),
    });
    let (changed, resized, sought) = (lines.clone(), lines.clone(), lines);
    watch(move || sought.fade());
    watch(move || {
        state.filled.track();
        let any = !session.desk.journey.read().links.is_empty();
        if any || !changed.drawn.borrow().is_empty() {
            changed.draw_soon();
        }
    });
    let sizes = dom::on_resize(table.element(), move || {
        if !resized.drawn.borrow().is_empty() {
            resized.draw_soon();
        }
    });
    StoredValue::new_local(sizes);
    svg
}

/// The line of a link, and its `d`.
struct Line {
    link: LinkId,
    path: Node,
    d: String,
}

struct Lines {
    session: Session,
    state: BoardState,
    grid: Node,
    svg: Node,
    /// The lines.
    drawn: RefCell<Vec<Line>>,
    waiting: RefCell<Option<Later>>,
}

impl Lines {
    fn draw_soon(self: &Rc<Self>) {
        if self.waiting.borrow().is_none() {
            let lines = self.clone();
            let later = clock::next_frame(move || {
                lines.waiting.take();
                lines.draw();
            });
            self.waiting.replace(Some(later));
        }
    }

    fn draw(&self) {
        // The frame may come after the board has gone.
        let Some(zoom) = self.state.zoom.try_get_untracked() else { return };
        let map = self.session.desk.map();
        let linked: Vec<_> = map.linked().into_iter().filter(|link| link.is_shown(&map)).collect();
        let wires: Vec<Wire> = linked.iter().map(Wire::from).collect();
        let lanes: Vec<&str> = map.lanes.iter().map(|lane| lane.id.as_str()).collect();
        let spot = |spot: &Spot<'_>| (spot.lane, spot.column, spot.at);
        let spots: Vec<_> = linked.iter().flat_map(|link| [spot(&link.from), spot(&link.to)]).collect();
        let (ground, cards) = dom::measure(self.grid.html(), zoom, &lanes, &spots);
        let runs = plan(&wires).runs;
        let shown: Vec<_> = (0..linked.len())
            .filter_map(|at| {
                let placing = Placing { wire: wires[at], from: cards[2 * at]?, to: cards[2 * at + 1]? };
                Some((at, placing))
            })
            .collect();
        let plan = Plan { runs: shown.iter().map(|(at, _)| runs[*at]).collect() };
        let placings: Vec<Placing> = shown.iter().map(|(_, placing)| *placing).collect();
        let routes = route(&ground, &plan, &placings);
        let ids: Vec<&str> = shown.iter().map(|(at, _)| linked[*at].link.id.as_str()).collect();
        self.show(ids.iter().copied().zip(routes.iter().map(|points| line(points))).collect());
        self.state.routes.set_value((ids.into_iter().map(LinkId::new).collect(), routes));
    }

    fn show(&self, lines: Vec<(&str, String)>) {
        let mut drawn_lines = self.drawn.borrow_mut();
        while drawn_lines.len() > lines.len() {
            drawn_lines.pop().into_iter().for_each(|gone| gone.path.remove());
        }
        for (at, (id, d)) in lines.into_iter().enumerate() {
            if at == drawn_lines.len() {
                let path = drawn("path");
                let _ = self.svg.clone().child(path.clone());
                drawn_lines.push(Line { link: LinkId::new(""), path, d: String::new() });
            }
            let line = &mut drawn_lines[at];
            line.link = LinkId::new(id);
            line.path.set("data-link", Some(id));
            if line.d != d {
                line.path.set("d", Some(&d));
                line.d = d;
            }
        }
        drop(drawn_lines);
        untrack(|| self.fade());
    }

    /// Follows what is looked for.
    fn fade(&self) {
        self.session.desk.matches.track();
        for line in self.drawn.borrow().iter() {
            line.path.set_class("is-faded", fades(self.session, &line.link));
        }
    }
}

/// Whether something else is looked for than what a link joins; follows that.
fn fades(session: Session, link: &LinkId) -> bool {
    let matches = session.desk.matches.read();
    let Some(matches) = &*matches else { return false };
    let map = session.desk.map();
    map.link(link).is_some_and(|link| !(matches.contains(&link.from) && matches.contains(&link.to)))
}

/// What is said at the links of a lane, above its cards.
#[component]
pub fn Gutter(state: BoardState, lane: LaneView) -> impl IntoView {
    let session = session();
    let labels = move || {
        let labels: Vec<Label> = lane.gutter.read().labels.clone();
        let columns = state.step_count().max(1) as f64;
        (!labels.is_empty()).then(|| {
            let labels = labels.into_iter().map(|said| label(session, said, columns).into_view());
            view! { <div class="linklabels" aria-hidden="true">{labels.collect_view()}</div> }
        })
    };
    labels.into_any()
}

fn label(session: Session, said: Label, columns: f64) -> Node {
    let node = el("span", "linklabel").attr("title", &said.text).attr("data-link", said.link.as_str());
    node.set_style("left", &with_unit(said.run.middle() * 100.0 / columns, "%"));
    node.set_style("top", &with_unit(said.run.track as f64 * TRACK, "px"));
    node.set_style("max-width", &with_unit(said.run.width() * 100.0 / columns, "%"));
    let sign = icon(if said.back { "loop" } else { "arrow" }, 12);
    let text = el("span", "").text(&said.text);
    let shown = node.clone();
    watch(move || shown.set_class("is-faded", fades(session, &said.link)));
    node.child(sign).child(text)
}

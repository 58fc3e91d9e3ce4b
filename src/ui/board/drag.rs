//! Dragging by mouse, pen and touch: feeds the pure gesture with places and draws what it says.
//!
//! One set of listeners on the board. What a drag costs is paint, so the dragged card stays where it is: a
//! ghost moves in a fixed overlay by `transform`, and a line moves only when the place changes.

mod ghost;
mod marquee;
mod overlay;
mod strings;

pub use overlay::overlay;

use leptos::prelude::*;

use self::strings::Strings;
use crate::editor::Selection;
use crate::gesture::{self, Gesture, Load, Outcome, Point};
use crate::model::{CardId, CardKind, LinkId, Placed};
use crate::platform::board::{self as dom, Area, Pressed};
use crate::platform::clock::{self, Later};
use crate::platform::dom::{HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};
use crate::platform::place::place_at;
use crate::platform::{events, ids, page};
use crate::state::actions;
use crate::state::announce;
use crate::state::board::BoardState;
use crate::state::session::Session;
use crate::state::view::View;

/// How long a finger rests on a card before it is picked up, in milliseconds.
const LONG_PRESS: i32 = 350;

/// What is drawn of a drag.
#[derive(Clone, Copy)]
pub struct Drag {
    session: Session,
    state: BoardState,
    live: StoredValue<Live, LocalStorage>,
    /// Whether the finger that is down went sideways first.
    sideways: StoredValue<bool>,
    /// The layer that a drag is drawn in, and the line at the place.
    layer: StoredValue<Option<(HtmlElement, HtmlElement)>, LocalStorage>,
    /// The selection rectangle, while one is drawn.
    marquee: RwSignal<Option<Area>>,
}

/// What exists only while something is pressed.
#[derive(Default)]
struct Live {
    at: Point,
    pointer: i32,
    touch: bool,
    handle: bool,
    /// Whether the board scrolls in jumps, since its user wants little motion.
    jumps: bool,
    /// The scale of the ghost.
    scale: f64,
    /// From the pointer to the top left corner of the ghost.
    grip: Point,
    ghost: Option<HtmlElement>,
    /// Whether the ghost is a copy of a card.
    ghost_is_card: bool,
    strings: Strings,
    hint: Option<HtmlElement>,
    board: Option<HtmlElement>,
    frame: Option<Later>,
    hold: Option<Later>,
    sources: Vec<HtmlElement>,
    target: Option<HtmlElement>,
    /// Where a marquee began, and what was selected before it.
    corner: Option<(Point, Vec<CardId>)>,
    swallow_click: bool,
}

impl Drag {
    /// Nothing is dragged.
    pub fn new(session: Session, state: BoardState) -> Self {
        Self {
            session,
            state,
            live: StoredValue::new_local(Live::default()),
            sideways: StoredValue::new(false),
            layer: StoredValue::new_local(None),
            marquee: RwSignal::new(None),
        }
    }

    /// Starts listening on the board. The listeners go with the component that calls this.
    pub fn listen(self, board: &HtmlElement) {
        self.live.update_value(|live| live.board = Some(board.clone()));
        let active = events::Manner { active: true, ..Default::default() };
        let passive = events::Manner::default();
        let listeners = vec![
            Some(events::listen(board, "pointerdown", active, move |event| self.down(&event))),
            Some(events::listen(board, "pointermove", passive, move |event| self.moved(&event))),
            Some(events::listen(board, "pointerup", active, move |event| self.up(&event))),
            // The browser would start selecting text here, which costs more than the whole drag.
            Some(events::listen(board, "mousedown", active, |event: MouseEvent| dom::focus_pressed(&event))),
            Some(events::listen(board, "pointercancel", passive, move |_: PointerEvent| self.cancel())),
            Some(events::listen(board, "lostpointercapture", passive, move |_: PointerEvent| self.lost())),
            Some(events::listen(board, "touchmove", active, move |event: leptos::ev::Event| {
                if self.is_dragging() || self.would_leave() || self.is_linking() {
                    event.prevent_default();
                }
            })),
            Some(events::listen(board, "contextmenu", active, move |event: leptos::ev::Event| {
                if self.is_dragging() || self.live.with_value(|live| live.hold.is_some()) {
                    event.prevent_default();
                }
            })),
            Some(events::listen(board, "dragstart", active, |event: leptos::ev::Event| {
                event.prevent_default()
            })),
            Some(events::listen(board, "scroll", passive, move |_: leptos::ev::Event| self.scrolled())),
            events::on_window("keydown", move |event: KeyboardEvent| {
                if event.key() == "Escape" && self.is_busy() {
                    event.prevent_default();
                    event.stop_propagation();
                    self.break_off();
                }
            }),
            events::on_window("blur", move |_: leptos::ev::Event| self.cancel()),
        ];
        StoredValue::new_local(listeners);
        Effect::new(move || {
            self.session.desk.journey.track();
            self.drop_if_stale();
        });
    }

    /// Whether a click that follows belongs to a drag; asked once.
    pub fn swallows_click(self) -> bool {
        self.live.try_update_value(|live| std::mem::take(&mut live.swallow_click)).unwrap_or(false)
    }

    /// Whether a finger swipes sideways where nothing scrolls that way: the browser would take it for "back".
    fn would_leave(self) -> bool {
        self.sideways.get_value()
            && self
                .live
                .with_value(|live| live.board.as_ref().is_some_and(|board| !dom::scrolls_sideways(board)))
    }

    fn forget_click(self) {
        let _ = self.live.try_update_value(|live| live.swallow_click = false);
    }

    fn is_dragging(self) -> bool {
        self.state.gesture.with_value(|gesture| gesture.dragged().is_some())
    }

    fn is_linking(self) -> bool {
        self.state
            .gesture
            .with_value(|gesture| matches!(gesture, Gesture::Pressed { load: Load::Link { .. }, .. }))
    }

    fn is_busy(self) -> bool {
        let pressed = self.live.with_value(|live| live.ghost.is_some() || live.corner.is_some());
        pressed || self.marquee.with_untracked(Option::is_some)
    }

    fn down(self, event: &PointerEvent) {
        if !event.is_primary() {
            return self.cancel();
        }
        self.cancel();
        let (pressed, handle) = dom::pressed(event);
        if event.button() != 0 || pressed == Pressed::Control {
            return;
        }
        let at = dom::point(event);
        let touch = event.pointer_type() == "touch";
        let links = !self.session.narrow.get_untracked() && dom::on_link_handle(event);
        let handle = handle || links;
        self.sideways.set_value(false);
        self.live.update_value(|live| {
            live.at = at;
            live.pointer = event.pointer_id();
            live.touch = touch;
            live.handle = handle;
            live.swallow_click = false;
        });
        let on_board = self.session.view.get_untracked() == View::Board;
        let load = match pressed {
            Pressed::Card(from) if links => Load::Link { from, id: LinkId::new(ids::fresh()) },
            Pressed::Card(card) => Load::Cards(self.with_selected(card)),
            // The columns of the outline stand below each other, and are moved by keys and menus.
            Pressed::Phase(_) | Pressed::Step(_) | Pressed::Cell(_) | Pressed::Ground if !on_board => return,
            Pressed::Phase(phase) => Load::Phase(phase),
            Pressed::Step(step) => Load::Step(step),
            Pressed::Lane(lane) => Load::Lane(lane),
            Pressed::Cell(cell) => {
                self.state.current.set_value(Some(cell));
                return self.start_marquee(event, at, touch);
            }
            Pressed::Ground => return self.start_marquee(event, at, touch),
            Pressed::Link(_) | Pressed::Control => return,
        };
        self.state.gesture.update_value(|state| *state = gesture::press(std::mem::take(state), load, at));
        if touch && !handle {
            let hold = clock::after(LONG_PRESS, move || self.hold());
            self.live.update_value(|live| live.hold = Some(hold));
        }
    }

    /// The pressed card together with the other selected ones, in reading order.
    fn with_selected(self, card: CardId) -> Vec<CardId> {
        let selection = self.session.desk.selected();
        if !selection.has_card(&card) || selection.cards().len() == 1 {
            return vec![card];
        }
        let map = self.session.desk.map();
        let fits = |placed: &Placed| {
            let kind = placed.lane.cards().map(|cards| cards.kind);
            self.session.view.get_untracked().shows_map() || kind == Some(CardKind::Opportunities)
        };
        let selected = map.cards().filter(|placed| selection.has_card(&placed.card.id) && fits(placed));
        selected.map(|placed| placed.card.id.clone()).collect()
    }

    fn hold(self) {
        self.live.update_value(|live| live.hold = None);
        let at = self.live.with_value(|live| live.at);
        self.state.gesture.update_value(|state| {
            let over = match state {
                Gesture::Pressed { load, .. } => place_at(at, load),
                _ => None,
            };
            *state = gesture::pick_up(std::mem::take(state), over);
        });
        if self.is_dragging() {
            self.begin();
        }
    }

    fn moved(self, event: &PointerEvent) {
        let at = dom::point(event);
        let idle = self.state.gesture.with_value(|gesture| *gesture == Gesture::Idle);
        if idle && self.live.with_value(|live| live.corner.is_none()) {
            return;
        }
        if self.live.with_value(|live| live.pointer) != event.pointer_id() {
            return;
        }
        // A finger that travels before the card is picked up scrolls.
        let scrolls = self.live.with_value(|live| live.touch && !live.handle && live.ghost.is_none());
        if scrolls {
            let start = self.live.with_value(|live| live.at);
            self.sideways.set_value((at.x - start.x).abs() > (at.y - start.y).abs());
            if (at.x - start.x).abs().max((at.y - start.y).abs()) > 8.0 {
                self.cancel();
            }
            return;
        }
        self.live.update_value(|live| live.at = at);
        if self.is_dragging() || self.live.with_value(|live| live.corner.is_some()) {
            return self.draw_soon();
        }
        self.state.gesture.update_value(|state| {
            *state = gesture::travel(std::mem::take(state), at, |load| place_at(at, load));
        });
        if self.is_dragging() {
            self.begin();
        }
    }

    fn begin(self) {
        let Some(load) = self.state.gesture.with_value(|gesture| gesture.dragged().cloned()) else { return };
        let sources = dom::load_elements(&load);
        let Some(first) = sources.first() else { return self.cancel() };
        let links = matches!(load, Load::Link { .. });
        if !links {
            sources.iter().for_each(|source| drop(source.class_list().add_1("is-source")));
        }
        let strings = self.strings(&load);
        let rect: Area = first.get_bounding_client_rect().into();
        let scale = self.scale();
        let ghost = self.ghost(&load, first, &rect);
        self.live.update_value(|live| {
            if let Some(board) = &live.board {
                let _ = board.set_pointer_capture(live.pointer);
                let _ = board.class_list().add_1("is-dragging");
            }
            live.grip =
                Point { x: (live.at.x - rect.x).clamp(0.0, 240.0), y: (live.at.y - rect.y).clamp(0.0, 80.0) };
            if links {
                live.grip = Point::default();
            }
            live.jumps = page::matches("(prefers-reduced-motion: reduce)");
            live.strings = strings;
            live.ghost_is_card = matches!(load, Load::Cards(_));
            live.sources = sources;
            live.scale = if matches!(load, Load::Cards(_)) { scale } else { 1.0 };
            if let Some((ghost, hint)) = ghost {
                live.ghost = Some(ghost);
                live.hint = Some(hint);
            }
        });
        if let Some(home) = actions::home(self.session, &load) {
            self.session.notices.announce(announce::picked_up(self.session, &load, &home));
        }
        self.draw();
    }

    fn draw_soon(self) {
        if self.live.with_value(|live| live.frame.is_none()) {
            let frame = clock::next_frame(move || {
                self.live.update_value(|live| live.frame = None);
                self.draw();
            });
            self.live.update_value(|live| live.frame = Some(frame));
        }
    }

    fn draw(self) {
        if self.live.with_value(|live| live.corner.is_some()) {
            return self.draw_marquee();
        }
        let at = self.live.with_value(|live| live.at);
        let before = self.state.gesture.with_value(|gesture| gesture.over().cloned());
        self.state.gesture.update_value(|state| {
            *state = gesture::travel(std::mem::take(state), at, |load| place_at(at, load));
        });
        let after = self.state.gesture.with_value(|gesture| gesture.over().cloned());
        let fresh = self.live.with_value(|live| {
            live.hint.as_ref().is_some_and(|hint| hint.text_content().unwrap_or_default().is_empty())
        });
        // What asks where things are comes before what moves them: the page is laid out once.
        self.scroll();
        self.draw_strings();
        if after != before || fresh {
            self.show_place(after.as_ref());
        }
        self.live.with_value(|live| {
            if let Some(ghost) = &live.ghost {
                dom::follow(ghost, (at.x - live.grip.x) / live.scale, (at.y - live.grip.y) / live.scale);
            }
        });
    }

    /// Near an edge the board scrolls, and the place under the resting pointer changes.
    fn scroll(self) {
        let moved = self.live.with_value(|live| {
            live.board.as_ref().is_some_and(|board| dom::scroll_at_edge(board, live.at, live.jumps))
        });
        if moved {
            self.draw_soon();
        }
    }

    fn scrolled(self) {
        if self.is_dragging() {
            let over = self.state.gesture.with_value(|gesture| gesture.over().cloned());
            self.show_place(over.as_ref());
        }
    }

    fn up(self, event: &PointerEvent) {
        if self.live.with_value(|live| live.pointer) != event.pointer_id() {
            return;
        }
        if self.live.with_value(|live| live.corner.is_some()) {
            self.live.update_value(|live| live.at = dom::point(event));
            self.draw_marquee();
            return self.end();
        }
        if self.is_dragging() {
            self.live.update_value(|live| {
                live.at = dom::point(event);
                live.swallow_click = true;
            });
            let at = dom::point(event);
            self.state.gesture.update_value(|state| {
                *state = gesture::travel(std::mem::take(state), at, |load| place_at(at, load));
            });
            clock::after(50, move || self.forget_click()).forget();
        }
        let (_, outcome) = gesture::release(self.state.gesture.get_value());
        if let Some(load) = self.state.gesture.with_value(|gesture| gesture.dragged().cloned())
            && outcome == Outcome::Nothing
        {
            self.session.notices.announce(announce::put_back(self.session, &load));
        }
        self.end();
        match outcome {
            Outcome::Drop(load, place) => {
                actions::drop_at(self.session, &load, &place);
                crate::state::focus::focus_load(&load);
            }
            Outcome::Click(_) | Outcome::Nothing => {}
        }
    }

    fn lost(self) {
        // A finger's events go to what it pressed until the board takes them over.
        let kept = self.live.with_value(|live| {
            live.board.as_ref().is_some_and(|board| board.has_pointer_capture(live.pointer))
        });
        if self.is_dragging() && !kept {
            self.cancel();
        }
    }

    fn drop_if_stale(self) {
        let map = self.session.desk.map();
        let stale = self.state.gesture.with_value(|gesture| match gesture {
            Gesture::Pressed { load, .. } | Gesture::Dragging { load, .. } => !load.is_in(&map),
            Gesture::Idle => false,
        });
        if stale {
            self.cancel();
        }
    }

    /// Breaks the drag off and says so.
    pub fn break_off(self) {
        if let Some(load) = self.state.gesture.with_value(|gesture| gesture.dragged().cloned()) {
            self.session.notices.announce(announce::put_back(self.session, &load));
            self.live.update_value(|live| live.swallow_click = true);
            clock::after(400, move || self.forget_click()).forget();
        }
        if let Some((_, before)) = self.live.try_update_value(|live| live.corner.take()).flatten() {
            self.session.desk.select(Selection::of_cards(before));
        }
        self.cancel();
    }

    /// Breaks the drag off without a word.
    pub fn cancel(self) {
        self.state.gesture.update_value(|state| *state = gesture::cancel(std::mem::take(state)));
        self.end();
    }

    /// Takes away everything that was drawn.
    fn end(self) {
        self.state.gesture.set_value(Gesture::Idle);
        let live = self.live.try_update_value(|live| {
            let board = live.board.clone();
            let swallow_click = live.swallow_click;
            std::mem::replace(live, Live { board, swallow_click, ..Live::default() })
        });
        let Some(live) = live else { return };
        if let Some(ghost) = live.ghost {
            ghost.remove();
        }
        live.strings.end();
        for source in live.sources {
            let _ = source.class_list().remove_1("is-source");
        }
        if let Some(target) = live.target {
            let _ = target.class_list().remove_1("is-target");
        }
        if let Some(board) = live.board {
            let _ = board.class_list().remove_1("is-dragging");
            if board.has_pointer_capture(live.pointer) {
                let _ = board.release_pointer_capture(live.pointer);
            }
        }
        if let Some((_, line)) = self.layer.get_value() {
            dom::draw_line(&line, None);
        }
        if self.marquee.with_untracked(Option::is_some) {
            self.marquee.set(None);
        }
    }
}

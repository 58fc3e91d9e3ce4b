//! What lies over the screen, and the way back of the browser, which closes it: a dialog, a menu, the panel of a phone.
//!
//! Each layer has an entry of its own in the history, at the same address, marked with how many layers are open there.
//! The history is brought in line a moment after layers come or go, so that one that takes the place of another
//! changes nothing. A way back to an entry with fewer layers closes those on top; an entry that is left over from
//! layers that are gone is passed over.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::clock::Later;
use super::events::{Listener, on_window};
use super::{address, clock, page};

/// How the mark of an entry begins; the number of open layers follows.
const MARK: &str = "layers ";

/// How long a way through the history may take that was asked for, in milliseconds.
const PATIENCE: i32 = 1_000;

struct Open {
    number: u32,
    /// The address when it was opened.
    fragment: String,
    close: Rc<dyn Fn()>,
}

struct Going {
    /// The address that stays: what was pressed in a menu may have changed it.
    fragment: String,
    /// Its end, where the browser doesn't go.
    _patience: Later,
}

thread_local! {
    static OPEN: RefCell<Vec<Open>> = const { RefCell::new(Vec::new()) };
    static NUMBERS: Cell<u32> = const { Cell::new(0) };
    /// Whether the history is to be brought in line.
    static WAITING: Cell<bool> = const { Cell::new(false) };
    /// The way through the history that is asked for, and not gone yet.
    static GOING: RefCell<Option<Going>> = const { RefCell::new(None) };
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

/// A layer that is open; dropping it says that it is closed.
pub struct Layer(u32);

impl Layer {
    /// Puts a layer over what is there. The way back calls `close`.
    pub fn open(close: impl Fn() + 'static) -> Self {
        listen();
        let number = NUMBERS.get() + 1;
        NUMBERS.set(number);
        let open = Open { number, fragment: address::fragment(), close: Rc::new(close) };
        OPEN.with_borrow_mut(|layers| layers.push(open));
        settle_soon();
        Self(number)
    }
}

impl Drop for Layer {
    fn drop(&mut self) {
        OPEN.with_borrow_mut(|layers| layers.retain(|open| open.number != self.0));
        settle_soon();
    }
}

fn listen() {
    let is_new = LISTENER.with_borrow(Option::is_none);
    if is_new {
        // A mark of before the page was loaded again means nothing.
        if depth() > 0 {
            unmark();
        }
        let listener = on_window("popstate", |_: web_sys::Event| went());
        LISTENER.with_borrow_mut(|known| *known = listener);
    }
}

/// The number of layers at the present entry of the history.
fn depth() -> usize {
    let state = page::window().and_then(|window| window.history().ok()?.state().ok());
    let mark = state.and_then(|state| state.as_string()).unwrap_or_default();
    mark.strip_prefix(MARK).and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn unmark() {
    if let Some(history) = page::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", None);
    }
}

fn open_layers() -> usize {
    OPEN.with_borrow(Vec::len)
}

fn settle_soon() {
    if !WAITING.replace(true) {
        clock::after(0, || {
            WAITING.set(false);
            settle();
        })
        .forget();
    }
}

/// Brings the history in line with what is open.
fn settle() {
    if GOING.with_borrow(Option::is_some) {
        return;
    }
    let (there, open) = (depth(), open_layers());
    let Some(history) = page::window().and_then(|window| window.history().ok()) else { return };
    for depth in there + 1..=open {
        let _ = history.push_state(&format!("{MARK}{depth}").into(), "");
        OPEN.with_borrow_mut(|layers| layers[depth - 1].fragment = address::fragment());
    }
    if there > open {
        let patience = clock::after(PATIENCE, || GOING.set(None));
        GOING.set(Some(Going { fragment: address::fragment(), _patience: patience }));
        let _ = history.go_with_delta(-((there - open) as i32));
    }
}

/// The browser has gone to another entry of the history.
fn went() {
    if let Some(going) = GOING.take() {
        address::replace_fragment(&going.fragment);
        return settle_soon();
    }
    let (there, open) = (depth(), open_layers());
    let fragment = address::fragment();
    let is_back = OPEN.with_borrow(|layers| layers.last().is_some_and(|top| top.fragment == fragment));
    if there < open && is_back {
        let closing: Vec<Rc<dyn Fn()>> =
            OPEN.with_borrow(|layers| layers[there..].iter().rev().map(|open| open.close.clone()).collect());
        closing.iter().for_each(|close| close());
    }
    settle_soon();
}

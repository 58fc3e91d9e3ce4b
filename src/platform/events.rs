//! Listeners that end with what made them, and what the keys of an event are.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Event, EventTarget, KeyboardEvent, PointerEvent};

use crate::gesture::Stroke;

/// A listener; dropping it removes it.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    capture: bool,
    closure: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.name, function, self.capture);
    }
}

/// How a listener is called.
#[derive(Clone, Copy, Default)]
pub struct Manner {
    /// On the way down, before the listeners of the target itself.
    pub capture: bool,
    /// Whether it may call `prevent_default` on events that scroll.
    pub active: bool,
}

/// Calls `act` for each event called `name` at `target`, as long as the listener lives.
pub fn listen<E: JsCast>(
    target: &EventTarget,
    name: &'static str,
    manner: Manner,
    mut act: impl FnMut(E) + 'static,
) -> Listener {
    let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| act(event.unchecked_into()));
    let options = AddEventListenerOptions::new();
    options.set_capture(manner.capture);
    options.set_passive(!manner.active);
    let function = closure.as_ref().unchecked_ref();
    let _ = target.add_event_listener_with_callback_and_add_event_listener_options(name, function, &options);
    Listener { target: target.clone(), name, capture: manner.capture, closure }
}

/// Calls `act` for each event called `name` at the window; it may call `prevent_default`.
pub fn on_window<E: JsCast>(name: &'static str, act: impl FnMut(E) + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(listen(window.as_ref(), name, Manner { active: true, ..Manner::default() }, act))
}

/// Calls `act` for each event called `name` at the document; it may call `prevent_default`.
pub fn on_document<E: JsCast>(name: &'static str, act: impl FnMut(E) + 'static) -> Option<Listener> {
    let document = web_sys::window()?.document()?;
    Some(listen(document.as_ref(), name, Manner { active: true, ..Manner::default() }, act))
}

/// Calls `act` when a media query begins or ceases to hold.
pub fn on_media(query: &str, mut act: impl FnMut() + 'static) -> Option<Listener> {
    let list = web_sys::window()?.match_media(query).ok()??;
    Some(listen(list.as_ref(), "change", Manner::default(), move |_: Event| act()))
}

/// Calls `act` after the next event called `name` at the window, once everything else has seen it.
pub fn after_next(name: &str, act: impl FnOnce() + 'static) {
    let options = AddEventListenerOptions::new();
    options.set_once(true);
    options.set_capture(true);
    let function = Closure::once_into_js(move || super::clock::after(0, act).forget());
    if let Some(window) = web_sys::window() {
        let function = function.unchecked_ref();
        let _ =
            window.add_event_listener_with_callback_and_add_event_listener_options(name, function, &options);
    }
}

/// Calls `act` once the pointer holds no button any more, and everything else has seen that: after its release or,
/// where that never comes, as after a Ctrl+click on a Mac, after its first move without a button.
pub fn after_release(act: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let act = Rc::new(Cell::new(Some(act)));
    let listeners = Rc::new(Cell::new(Vec::new()));
    let heard = ["pointerup", "pointermove"].map(|name| {
        let (act, listeners) = (act.clone(), listeners.clone());
        let first = Manner { capture: true, ..Manner::default() };
        listen(window.as_ref(), name, first, move |event: PointerEvent| {
            if event.type_() == "pointerup" || event.buttons() == 0 {
                let (act, heard) = (act.take(), listeners.take());
                let end = move || {
                    drop(heard);
                    act.into_iter().for_each(|act| act());
                };
                super::clock::after(0, end).forget();
            }
        })
    });
    listeners.set(Vec::from(heard));
}

/// The key that was pressed.
pub fn stroke(event: &KeyboardEvent) -> Stroke {
    Stroke {
        key: event.key(),
        code: event.code(),
        control: event.ctrl_key() || event.meta_key(),
        shift: event.shift_key(),
        alt: event.alt_key(),
        alt_graph: event.get_modifier_state("AltGraph"),
    }
}

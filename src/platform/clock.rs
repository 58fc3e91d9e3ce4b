//! Time, and doing things later.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Date as JsDate, Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};

use crate::model::Date;

/// Milliseconds since 1970, by the computer's clock.
pub fn now() -> f64 {
    JsDate::now()
}

thread_local! {
    /// What the clock said when it was first asked, and the ticks of then.
    static FIRST: (f64, f64) = (now(), ticks());
}

/// As [`now`], but not later than the time that has passed since the page was opened: a clock that is set forward
/// meanwhile makes nothing old.
pub fn steady() -> f64 {
    FIRST.with(|(moment, at)| now().min(moment + (ticks() - at)))
}

/// Today, where the user is.
pub fn today() -> Option<Date> {
    day_of(now())
}

/// The day of a moment in milliseconds since 1970, where the user is.
pub fn day_of(moment: f64) -> Option<Date> {
    let date = JsDate::new(&JsValue::from_f64(moment));
    Date::new(date.get_full_year() as u16, date.get_month() as u8 + 1, date.get_date() as u8)
}

/// Something that will be done later; dropping it calls it off.
pub struct Later {
    live: Rc<Cell<bool>>,
}

impl Drop for Later {
    fn drop(&mut self) {
        self.live.set(false);
    }
}

impl Later {
    /// Lets it happen without keeping hold of it.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

fn schedule(act: impl FnOnce() + 'static, start: impl FnOnce(&web_sys::Window, &Function)) -> Later {
    let live = Rc::new(Cell::new(true));
    let alive = live.clone();
    let closure = Closure::once_into_js(move || {
        if alive.get() {
            act();
        }
    });
    if let Some(window) = web_sys::window() {
        start(&window, closure.unchecked_ref());
    }
    Later { live }
}

/// Does `act` after `delay` milliseconds.
pub fn after(delay: i32, act: impl FnOnce() + 'static) -> Later {
    schedule(act, |window, function| {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(function, delay);
    })
}

/// Does `act` before the next frame is drawn.
pub fn next_frame(act: impl FnOnce() + 'static) -> Later {
    schedule(act, |window, function| {
        let _ = window.request_animation_frame(function);
    })
}

/// Does `act` when the browser has nothing better to do, or at the latest after `limit` milliseconds.
/// Safari has no idle time to give: there it is done soon after the next frame.
pub fn when_idle(limit: i32, act: impl FnOnce() + 'static) -> Later {
    schedule(act, |window, function| {
        let idle = Reflect::get(window, &"requestIdleCallback".into()).unwrap_or_default();
        let options = js_sys::Object::new();
        let _ = Reflect::set(&options, &"timeout".into(), &limit.into());
        let called = idle.dyn_ref::<Function>().map(|idle| idle.call2(window, function, &options));
        if !matches!(called, Some(Ok(_))) {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(function, 16);
        }
    })
}

/// A span of time in the browser's own timeline, for whoever measures: from `started` till now.
pub fn measured(name: &str, started: f64) {
    let performance = web_sys::window().and_then(|window| Reflect::get(&window, &"performance".into()).ok());
    let Some(performance) = performance else { return };
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"start".into(), &started.into());
    let measure = Reflect::get(&performance, &"measure".into()).unwrap_or_default();
    if let Some(measure) = measure.dyn_ref::<Function>() {
        let _ = measure.call2(&performance, &name.into(), &options);
    }
}

/// Milliseconds since the page was opened, in fractions.
pub fn ticks() -> f64 {
    let performance = web_sys::window().and_then(|window| Reflect::get(&window, &"performance".into()).ok());
    let now = performance.as_ref().and_then(|performance| Reflect::get(performance, &"now".into()).ok());
    match (performance, now.and_then(|now| now.dyn_into::<Function>().ok())) {
        (Some(performance), Some(now)) => {
            now.call0(&performance).ok().and_then(|at| at.as_f64()).unwrap_or(0.0)
        }
        _ => 0.0,
    }
}

/// Does `act` as soon as the running code is done, before anything is drawn.
pub fn soon(act: impl FnOnce() + 'static) {
    wasm_bindgen_futures::spawn_local(async move { act() });
}

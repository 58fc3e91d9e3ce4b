//! Turns of tabs: what one does to the store in its turn, no other tab does at the same time.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::clock;

/// The name under which tabs wait for their turn.
const NAME: &str = "klantreis/store";

/// How long a turn is waited for, in milliseconds: a tab that the system has put to sleep must not hold up the others.
const PATIENCE: i32 = 300;

/// Calls `act` as soon as no other tab has its turn; at once where the browser knows no turns (the Web Locks API is
/// there on secure pages only), or where they don't come.
pub fn in_turn(act: impl FnOnce() + 'static) {
    let Some(locks) = Locks::of_page() else { return act() };
    let act = Rc::new(RefCell::new(Some(act)));
    let once = move || {
        if let Some(act) = act.take() {
            act();
        }
    };
    let (held, late, refused) = (once.clone(), once.clone(), once);
    let asked = locks.request(move |locks| {
        held();
        // Asking the browser about its locks takes as long as telling other tabs what was written.
        locks.query()
    });
    clock::after(PATIENCE, late).forget();
    spawn_local(async move {
        let granted = match asked {
            Some(asked) => JsFuture::from(asked).await.is_ok(),
            None => false,
        };
        if !granted {
            refused();
        }
    });
}

/// `navigator.locks`.
#[derive(Clone)]
struct Locks(JsValue);

impl Locks {
    fn of_page() -> Option<Self> {
        let navigator = web_sys::window()?.navigator();
        let locks = Reflect::get(&navigator, &JsValue::from_str("locks")).ok()?;
        locks.is_object().then_some(Self(locks))
    }

    /// Calls `held` as soon as the lock is free, and keeps it until what `held` promises is there.
    fn request(&self, held: impl FnOnce(&Self) -> Option<Promise> + 'static) -> Option<Promise> {
        let locks = self.clone();
        let held = Closure::once_into_js(move |_lock: JsValue| {
            held(&locks).unwrap_or_else(|| Promise::resolve(&JsValue::NULL))
        });
        let request = self.method("request")?;
        request.call2(&self.0, &JsValue::from_str(NAME), &held).ok()?.dyn_into().ok()
    }

    fn query(&self) -> Option<Promise> {
        self.method("query")?.call0(&self.0).ok()?.dyn_into().ok()
    }

    fn method(&self, name: &str) -> Option<Function> {
        Reflect::get(&self.0, &JsValue::from_str(name)).ok()?.dyn_into().ok()
    }
}

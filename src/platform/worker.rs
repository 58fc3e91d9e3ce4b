//! The service worker (`src/worker.js`), which answers for the site where there is no network.
//!
//! It is simply absent where the browser offers none: on an origin that isn't secure, in a frame in a sandbox, in some
//! private windows. A newer version of the site never takes a page over by itself. Its worker waits beside the one in
//! use until all pages are closed, or until one page has it take over. What other pages load later is then still
//! answered with the files of their own version.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use super::clock;
use super::events::{Listener, Manner, listen};

/// Where the worker lies, beside the page.
const SCRIPT: &str = "sw.js";

/// What a waiting worker is told.
const TAKE_OVER: &str = "take over";

/// How long a waiting worker may take to take over, in milliseconds.
const PATIENCE: i32 = 5_000;

/// The worker of this site. Dropping it stops listening.
pub struct Worker {
    container: ServiceWorkerContainer,
    registration: ServiceWorkerRegistration,
    /// Whether the page was answered for by another worker before one takes over.
    was_answered: Rc<Cell<bool>>,
    listeners: Rc<RefCell<Vec<Listener>>>,
}

/// Whether a worker answers for this page.
pub fn answers() -> bool {
    container().is_some_and(|container| container.controller().is_some())
}

/// Has the worker installed; nothing where there can't be one. A page that is built again and again has none.
pub async fn install() -> Option<Worker> {
    if cfg!(debug_assertions) {
        return None;
    }
    let container = container()?;
    let was_answered = Rc::new(Cell::new(container.controller().is_some()));
    let registration = JsFuture::from(container.register(SCRIPT)).await.ok()?.dyn_into().ok()?;
    Some(Worker { container, registration, was_answered, listeners: Rc::default() })
}

/// Asking for it is refused in a frame in a sandbox.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let container = Reflect::get(&navigator, &"serviceWorker".into()).ok().filter(JsValue::is_object)?;
    Some(container.unchecked_into())
}

impl Worker {
    /// Calls `act` whenever there is a newer version of the page: one that waits, or one that another page has let
    /// take over.
    pub fn on_newer(&self, act: impl Fn() + 'static) {
        let act: Rc<dyn Fn()> = Rc::new(act);
        if self.registration.waiting().is_some() && answers() {
            act();
        }
        let (registration, listeners) = (self.registration.clone(), Rc::downgrade(&self.listeners));
        let follow = {
            let act = act.clone();
            move || {
                let (Some(installing), Some(listeners)) = (registration.installing(), listeners.upgrade())
                else {
                    return;
                };
                listeners.borrow_mut().push(when_installed(installing, act.clone()));
            }
        };
        follow();
        self.hear(&self.registration, "updatefound", follow);
        let was_answered = self.was_answered.clone();
        self.hear(&self.container, "controllerchange", move || {
            // The first one of all comes to a page that was opened without.
            if was_answered.replace(true) {
                act();
            }
        });
    }

    /// Calls `act` whenever another worker answers for the page than before, or one at last.
    pub fn on_change(&self, act: impl Fn() + 'static) {
        self.hear(&self.container, "controllerchange", act);
    }

    /// Has the newer version take over that waits, and calls `then` once it has; at once where none waits.
    pub fn let_in(&self, then: impl FnOnce() + 'static) {
        let Some(waiting) = self.registration.waiting() else { return then() };
        let then = Rc::new(Cell::new(Some(then)));
        let go_on = move || then.take().into_iter().for_each(|then| then());
        self.hear(&self.container, "controllerchange", go_on.clone());
        let _ = waiting.post_message(&TAKE_OVER.into());
        clock::after(PATIENCE, go_on).forget();
    }

    /// Looks for a newer version, without waiting.
    pub fn look(&self) {
        if let Ok(looked) = self.registration.update() {
            // Without a network there is nothing to be found.
            wasm_bindgen_futures::spawn_local(async move { drop(JsFuture::from(looked).await) });
        }
    }

    fn hear(&self, target: &web_sys::EventTarget, name: &'static str, act: impl Fn() + 'static) {
        let listener = listen(target, name, Manner::default(), move |_: Event| act());
        self.listeners.borrow_mut().push(listener);
    }
}

/// Calls `act` once a worker is installed beside one that answers already.
fn when_installed(worker: ServiceWorker, act: Rc<dyn Fn()>) -> Listener {
    let heard = worker.clone();
    listen(worker.as_ref(), "statechange", Manner::default(), move |_: Event| {
        if heard.state() == ServiceWorkerState::Installed && answers() {
            act();
        }
    })
}

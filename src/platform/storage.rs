//! The browser's store.
//!
//! It may be blocked (frames in a sandbox, some private windows): then even asking for it fails. It is tried out
//! once at the start; where it doesn't work, everything is kept in memory for as long as the page is open.

use std::cell::RefCell;
use std::collections::BTreeMap;

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::{JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Storage, StorageEvent};

use super::events::{Listener, on_window};
use crate::keep::{Denied, Store};

const PROBE: &str = "klantreis/probe";

/// The store, or the memory in its place.
pub struct BrowserStore(Place);

enum Place {
    Browser(Storage),
    Memory(RefCell<BTreeMap<String, JsString>>),
}

/// A change that another tab made.
pub struct Change {
    /// The key; nothing where the whole store was emptied.
    pub key: Option<String>,
    /// What stands there now; nothing where it was deleted.
    pub text: Option<JsString>,
}

impl Change {
    /// What stands there now, to be read.
    pub fn words(&self) -> Option<String> {
        self.text.as_ref().map(String::from)
    }
}

impl BrowserStore {
    /// Tries the store out.
    pub fn open() -> Self {
        Self(if works() { Place::Browser(LocalStorage::raw()) } else { Place::Memory(RefCell::default()) })
    }

    /// Leaves the store alone: what is kept goes with the page.
    pub fn apart() -> Self {
        Self(Place::Memory(RefCell::default()))
    }

    /// Whether what is stored is still there when the page is opened again.
    pub fn lasts(&self) -> bool {
        matches!(self.0, Place::Browser(_))
    }
}

/// Whether the browser has a store for the page at all, without trying it out.
pub fn is_there() -> bool {
    matches!(web_sys::window().map(|window| window.local_storage()), Some(Ok(Some(_))))
}

/// Whether the store takes a text and gives it back. One that is merely full works too.
fn works() -> bool {
    let Some(Ok(Some(storage))) = web_sys::window().map(|window| window.local_storage()) else {
        return false;
    };
    match storage.set_item(PROBE, PROBE) {
        Ok(()) => {
            let kept = storage.get_item(PROBE).ok().flatten();
            storage.remove_item(PROBE).is_ok() && kept.as_deref() == Some(PROBE)
        }
        Err(error) => denied(&error) == Denied::Full && storage.length().is_ok_and(|length| length > 0),
    }
}

/// Values go to and fro by [`Reflect`], as the properties of the store that they are: so large texts stay on the
/// side of the browser, and an extension that puts methods of its own in place of the store's isn't in the way.
impl Store for BrowserStore {
    type Text = JsString;

    fn answers(&self) -> bool {
        match &self.0 {
            Place::Browser(storage) => {
                Reflect::own_keys(storage).is_ok() && Reflect::get(storage, &PROBE.into()).is_ok()
            }
            Place::Memory(_) => true,
        }
    }

    fn get(&self, key: &str) -> Option<JsString> {
        match &self.0 {
            Place::Browser(storage) => Reflect::get(storage, &key.into()).ok()?.dyn_into().ok(),
            Place::Memory(texts) => texts.borrow().get(key).cloned(),
        }
    }

    fn set(&self, key: &str, text: &JsString) -> Result<(), Denied> {
        match &self.0 {
            Place::Browser(storage) => {
                Reflect::set(storage, &key.into(), text).map(drop).map_err(|error| denied(&error))
            }
            Place::Memory(texts) => {
                texts.borrow_mut().insert(key.to_string(), text.clone());
                Ok(())
            }
        }
    }

    fn remove(&self, key: &str) {
        match &self.0 {
            Place::Browser(storage) => drop(Reflect::delete_property(storage, &key.into())),
            Place::Memory(texts) => drop(texts.borrow_mut().remove(key)),
        }
    }

    fn keys(&self) -> Vec<String> {
        match &self.0 {
            Place::Browser(storage) => {
                let keys = Reflect::own_keys(storage).unwrap_or_default();
                keys.iter().filter_map(|key| key.as_string()).collect()
            }
            Place::Memory(texts) => texts.borrow().keys().cloned().collect(),
        }
    }

    fn text(text: &str) -> JsString {
        text.into()
    }

    fn read(text: &JsString) -> String {
        text.into()
    }

    fn length(text: &JsString) -> usize {
        text.length() as usize
    }
}

fn denied(error: &JsValue) -> Denied {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Denied::Full,
        _ => Denied::Failed,
    }
}

/// Calls `act` for each change that another tab makes, as long as the listener lives.
pub fn on_change(mut act: impl FnMut(Change) + 'static) -> Option<Listener> {
    on_window("storage", move |event: StorageEvent| {
        let text = Reflect::get(&event, &"newValue".into()).ok().and_then(|text| text.dyn_into().ok());
        act(Change { key: event.key(), text });
    })
}

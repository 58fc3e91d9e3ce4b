//! Whether the browser promises to keep what is stored (the Storage API, on secure pages only).

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the browser keeps what is stored until the user clears it; nothing where it doesn't say.
pub async fn is_promised() -> Option<bool> {
    answer("persisted").await
}

/// Asks the browser to keep what is stored. Some browsers ask the user in turn; nothing where it doesn't say.
pub async fn ask() -> Option<bool> {
    answer("persist").await
}

/// Whether the user has done something on the page, so that a question isn't a surprise.
pub fn may_ask() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let activation = navigator.and_then(|navigator| Reflect::get(&navigator, &"userActivation".into()).ok());
    let active = activation.filter(JsValue::is_object);
    let active = active.and_then(|activation| Reflect::get(&activation, &"hasBeenActive".into()).ok());
    active.and_then(|active| active.as_bool()).unwrap_or(true)
}

async fn answer(method: &str) -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    let method: Function = Reflect::get(&storage, &method.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = method.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_bool()
}

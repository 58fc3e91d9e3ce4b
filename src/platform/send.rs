//! Handing an address to the other programs of the device, as phones do.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Whether the browser hands addresses on.
pub fn is_possible() -> bool {
    share().is_some()
}

/// Lets the user choose the program that gets an address, with a title. Must be called while a click is being handled.
pub fn send(title: &str, address: &str) {
    let _ = try_send(title, address);
}

/// The browser and what it has for that, which it has on secure pages alone.
fn share() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(web_sys::window()?.navigator());
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

fn try_send(title: &str, address: &str) -> Result<(), JsValue> {
    let (navigator, share) = share().ok_or(JsValue::NULL)?;
    let data = Object::new();
    Reflect::set(&data, &"title".into(), &title.into())?;
    Reflect::set(&data, &"url".into(), &address.into())?;
    let sent: Promise = share.call1(&navigator, &data)?.dyn_into()?;
    // Whoever chooses no program has changed their mind.
    spawn_local(async move { drop(JsFuture::from(sent).await) });
    Ok(())
}

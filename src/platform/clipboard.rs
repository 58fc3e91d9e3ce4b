//! The clipboard, as the browser's own copy, cut and paste events give it.

use web_sys::ClipboardEvent;

/// Puts a plain text, and a text for ourselves of type `kind`, on the clipboard of a copy or cut event.
pub fn put(event: &ClipboardEvent, plain: &str, kind: &str, own: &str) {
    if let Some(data) = event.clipboard_data() {
        let _ = data.set_data("text/plain", plain);
        let _ = data.set_data(kind, own);
    }
}

/// The text of a paste event: of type `kind` where it is there, plain otherwise.
pub fn take(event: &ClipboardEvent, kind: &str) -> Option<String> {
    let data = event.clipboard_data()?;
    let filled = |name: &str| data.get_data(name).ok().filter(|text| !text.trim().is_empty());
    filled(kind).or_else(|| filled("text/plain"))
}

/// Writes a plain text to the clipboard, where the browser lets a page do so.
pub fn write(text: &str) {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).unwrap_or_default();
    let write = js_sys::Reflect::get(&clipboard, &"writeText".into()).unwrap_or_default();
    if let Ok(write) = wasm_bindgen::JsCast::dyn_into::<js_sys::Function>(write) {
        let promise = write.call1(&clipboard, &text.into()).unwrap_or_default();
        if let Ok(promise) = wasm_bindgen::JsCast::dyn_into::<js_sys::Promise>(promise) {
            wasm_bindgen_futures::spawn_local(async move {
                // Refused where the page may not: the copy within the app works all the same.
                let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
            });
        }
    }
}

//! What is pasted and dropped, as the browser's own events give it, and what is copied.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, HtmlDocument, Node};

use super::events::{self, Manner as Listening};
use super::markup::Markup;
use super::{files, page};
use crate::exchange::{Copied, Handed, Link, Manner, Offer};

/// The type under which cards travel between our own pages.
const OWN: &str = "application/x-klantreis-cards+json";

/// Puts cards on the clipboard of a copy or cut event, in every form.
pub fn put(event: &ClipboardEvent, copied: &Copied) {
    if let Some(data) = event.clipboard_data() {
        let _ = data.set_data("text/plain", &copied.plain);
        let _ = data.set_data("text/html", &copied.html_with_own());
        let _ = data.set_data(OWN, &copied.own);
    }
}

/// Has the browser copy what is selected, as its own key does: a copy event follows at once, in which everything can be
/// put. Whether it did. Must be called while a click or a key is being handled.
pub fn copy() -> bool {
    let document = page::document().and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or_default())
}

/// Writes a plain text to the clipboard, where the browser lets a page do so. Must be called while a click or a key is
/// being handled.
pub fn write(text: &str) {
    // Refused where the page may not: the copy within the app works all the same.
    write_and_tell(text, |_| ());
}

/// As [`write()`], and tells `then` whether the text is there.
pub fn write_and_tell(text: &str, then: impl FnOnce(bool) + 'static) {
    let Some(promise) = try_write(text) else { return then(write_by_copying(text)) };
    let text = text.to_owned();
    wasm_bindgen_futures::spawn_local(async move {
        let written = wasm_bindgen_futures::JsFuture::from(promise).await.is_ok();
        then(written || write_by_copying(&text));
    });
}

/// Has the browser write a text; nothing where it has no way to, as on pages that didn't come over a secure connection.
fn try_write(text: &str) -> Option<js_sys::Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write = js_sys::Reflect::get(&clipboard, &"writeText".into()).ok()?;
    write.dyn_into::<js_sys::Function>().ok()?.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}

/// Writes a text as if it were selected and copied. Whether the browser let it.
fn write_by_copying(text: &str) -> bool {
    let Some(window) = page::window() else { return false };
    let (text, written) = (text.to_owned(), Rc::new(Cell::new(false)));
    let is_written = written.clone();
    let manner = Listening { capture: true, active: true };
    let _listener = events::listen(&window, "copy", manner, move |event: ClipboardEvent| {
        event.stop_propagation();
        event.prevent_default();
        let put = event.clipboard_data().map(|data| data.set_data("text/plain", &text));
        is_written.set(put.is_some_and(|put| put.is_ok()));
    });
    copy() && written.get()
}

/// Reads the plain text of the clipboard, and hands it to `then`, which is called later; nothing where the browser
/// doesn't hand it over. Must be called while a click is being handled.
pub fn read(then: impl FnOnce(Option<String>) + 'static) {
    wasm_bindgen_futures::spawn_local(async move { then(try_read().await.ok().flatten()) });
}

async fn try_read() -> Result<Option<String>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into())?;
    let read: js_sys::Function = js_sys::Reflect::get(&clipboard, &"readText".into())?.dyn_into()?;
    let promise: js_sys::Promise = read.call0(&clipboard)?.dyn_into()?;
    Ok(wasm_bindgen_futures::JsFuture::from(promise).await?.as_string())
}

/// What a paste event holds.
pub fn pasted(event: &ClipboardEvent) -> Offer {
    event.clipboard_data().map(|data| offer(&data, Manner::Pasted)).unwrap_or_default()
}

/// What a drop event holds.
pub fn dropped(event: &DragEvent) -> Offer {
    event.data_transfer().map(|data| offer(&data, Manner::Dropped)).unwrap_or_default()
}

fn offer(data: &DataTransfer, manner: Manner) -> Offer {
    let get = |name: &str| data.get_data(name).unwrap_or_default();
    let (own, text) = (get(OWN), get("text/plain"));
    // What is ours says everything; the same as HTML isn't looked into.
    let markup = own.is_empty().then(|| Markup::parse(&get("text/html"))).flatten();
    let no_text = text.trim().is_empty();
    let links = || {
        let name = markup.as_ref().and_then(Markup::name_of_link).unwrap_or_default();
        Link::all_of(&get("text/uri-list"), &get("text/x-moz-url"), &name)
    };
    Offer {
        manner,
        own: markup.as_ref().and_then(Markup::own).unwrap_or(own),
        table: markup.as_ref().and_then(Markup::table),
        links: links(),
        text: if no_text { markup.as_ref().map(Markup::text).unwrap_or_default() } else { text },
        files: files::of(data)
            .iter()
            .map(|file| Handed { name: file.name(), is_picture: file.is_picture() })
            .collect(),
    }
}

/// Whether an event happened in a field that takes text itself.
pub fn is_in_text(event: &Event) -> bool {
    let node = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    let element =
        node.and_then(|node| node.clone().dyn_into::<Element>().ok().or_else(|| node.parent_element()));
    element.is_some_and(|element| {
        element.closest(":read-write").ok().flatten().is_some_and(|field| page::is_text_field(&field))
    })
}

//! Files with which the installed page is opened (`launchQueue`, where the browser has it).

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::files::File;

/// Calls `act` with the files that were opened with the page, now and for as long as the page is open.
pub fn on_files(act: impl Fn(Vec<File>) + Clone + 'static) {
    let _ = try_on_files(act);
}

fn try_on_files(act: impl Fn(Vec<File>) + Clone + 'static) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let queue = Reflect::get(&window, &"launchQueue".into())?;
    if !queue.is_object() {
        return Ok(());
    }
    let consume = Closure::<dyn Fn(JsValue)>::new(move |launch: JsValue| {
        let act = act.clone();
        spawn_local(async move {
            let files = opened(&launch).await;
            if !files.is_empty() {
                act(files);
            }
        });
    });
    let consumer = consume.into_js_value();
    Reflect::get(&queue, &"setConsumer".into())?.dyn_into::<Function>()?.call1(&queue, &consumer).map(drop)
}

/// The files of a launch, but for those that are gone meanwhile.
async fn opened(launch: &JsValue) -> Vec<File> {
    let handles = Reflect::get(launch, &"files".into()).unwrap_or_default();
    let mut files = Vec::new();
    for handle in handles.dyn_ref::<Array>().into_iter().flat_map(Array::iter) {
        files.extend(file(&handle).await.ok());
    }
    files
}

async fn file(handle: &JsValue) -> Result<File, JsValue> {
    let get: Function = Reflect::get(handle, &"getFile".into())?.dyn_into()?;
    let file: Promise = get.call0(handle)?.dyn_into()?;
    JsFuture::from(file).await?.dyn_into().map(File::new)
}

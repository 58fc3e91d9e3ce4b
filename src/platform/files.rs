//! Files: given to the user, chosen, dropped and pasted.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortSignal, Blob, BlobPropertyBag, ClipboardEvent, DataTransfer, DragEvent, Event, FileList,
    HtmlAnchorElement, HtmlElement, HtmlInputElement, ReadableStreamDefaultReader, RequestCache, RequestInit,
    Response, Url,
};

use super::{clock, events, page};

/// How long a file may take to arrive, in milliseconds.
const PATIENCE: u32 = 15_000;

/// How long the address of a download stays good, in milliseconds.
const DOWNLOAD_TIME: i32 = 60_000;

/// A file that the user has handed to the page; not read yet.
#[derive(Clone)]
pub struct File(web_sys::File);

/// A file that was read.
pub struct Content {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Result<Vec<u8>, Unread>,
}

/// Why a file wasn't read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than was asked for.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// The browser can't read it: a folder, for instance, or a file that is gone.
    Failed,
}

/// Why a file of the site wasn't fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfetched {
    /// It isn't there.
    Missing,
    /// It is larger than was asked for.
    TooLarge,
    /// There is no connection, or the host doesn't give it.
    Failed,
}

impl File {
    pub(super) fn new(file: web_sys::File) -> Self {
        Self(file)
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// What it holds, for what only the browser can do with it.
    pub(super) fn blob(&self) -> &Blob {
        &self.0
    }

    /// Whether the browser takes it for a picture.
    pub fn is_picture(&self) -> bool {
        self.0.type_().starts_with("image/")
    }

    /// Reads it and hands it to `then`, which is called later. A file of more than `most` bytes isn't read.
    pub fn read(self, most: usize, then: impl FnOnce(Content) + 'static) {
        let name = self.name();
        if self.0.size() > most as f64 {
            let bytes = self.0.size() as usize;
            return then(Content { name, bytes: Err(Unread::TooLarge { bytes }) });
        }
        spawn_local(async move {
            let buffer = JsFuture::from(self.0.array_buffer()).await;
            let bytes = buffer.map(|buffer| Uint8Array::new(&buffer).to_vec()).map_err(|_| Unread::Failed);
            then(Content { name, bytes });
        });
    }
}

/// Fetches a file of the site as it is there now, and hands it to `then`, which is called later. Of a file of more than
/// `most` bytes no more than that is taken in.
pub fn fetch(address: String, most: usize, then: impl FnOnce(Result<Vec<u8>, Unfetched>) + 'static) {
    spawn_local(async move {
        let fetched = try_fetch(&address, most).await;
        then(fetched.unwrap_or(Err(Unfetched::Failed)));
    });
}

async fn try_fetch(address: &str, most: usize) -> Result<Result<Vec<u8>, Unfetched>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let manner = RequestInit::new();
    manner.set_cache(RequestCache::NoCache);
    manner.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let fetching = window.fetch_with_str_and_init(address, &manner);
    let response: Response = JsFuture::from(fetching).await?.dyn_into()?;
    match response.status() {
        404 | 410 => return Ok(Err(Unfetched::Missing)),
        _ if !response.ok() => return Ok(Err(Unfetched::Failed)),
        _ => {}
    }
    let Some(body) = response.body() else { return Ok(Ok(Vec::new())) };
    let reader: ReadableStreamDefaultReader = body.get_reader().dyn_into()?;
    let mut bytes = Vec::new();
    loop {
        let part = JsFuture::from(reader.read()).await?;
        let Ok(part) = Reflect::get(&part, &"value".into())?.dyn_into::<Uint8Array>() else {
            return Ok(Ok(bytes));
        };
        if bytes.len() + part.length() as usize > most {
            let _ = reader.cancel();
            return Ok(Err(Unfetched::TooLarge));
        }
        bytes.extend(part.to_vec());
    }
}

/// Gives the user a file, of the kind that its name says.
pub fn download(name: &str, bytes: &[u8]) {
    let kind = match name.rsplit_once('.') {
        Some((_, "json")) => "application/json",
        Some((_, "html")) => "text/html;charset=utf-8",
        Some((_, "svg")) => "image/svg+xml",
        Some((_, "png")) => "image/png",
        _ => "text/plain;charset=utf-8",
    };
    let _ = try_download(name, kind, bytes);
}

/// Bytes of a kind, such as `image/png`, as the browser takes them.
pub(super) fn blob(kind: &str, bytes: &[u8]) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
}

fn try_download(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&blob(kind, bytes)?)?;
    let document = page::document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    document.body().ok_or(JsValue::NULL)?.append_child(&link)?;
    link.click();
    link.remove();
    clock::after(DOWNLOAD_TIME, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// Lets the user choose files whose names end in one of `endings`, such as `.json,application/json`, and hands
/// them to `then`. Must be called while a click is being handled.
pub fn choose(endings: &str, then: impl FnOnce(Vec<File>) + 'static) {
    let Some(document) = page::document() else { return };
    let Some(Ok(element)) = document.create_element("input").ok().map(JsCast::dyn_into::<HtmlInputElement>)
    else {
        return;
    };
    element.set_type("file");
    element.set_accept(endings);
    element.set_multiple(true);
    element.set_hidden(true);
    // Some browsers forget a choice made with an element that isn't in the page.
    let shown: HtmlElement = element.clone().unchecked_into();
    if let Some(body) = document.body() {
        let _ = body.append_child(&shown);
    }
    let mut then = Some(then);
    let listener = events::listen(&element, "change", events::Manner::default(), move |event: Event| {
        if let Some(then) = then.take() {
            shown.remove();
            then(chosen(&event));
        }
    });
    // The choice may come at any time, or never.
    std::mem::forget(listener);
    element.click();
}

/// The files that were chosen with an `<input type="file">`, at its `change` event.
pub fn chosen(event: &Event) -> Vec<File> {
    let element = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let files = element.as_ref().and_then(HtmlInputElement::files);
    let list = list(files);
    // So that choosing the same file again is a change too.
    if let Some(element) = element {
        element.set_value("");
    }
    list
}

/// Whether files are being dragged, not text or a link.
pub fn are_dragged(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// The files that were dropped.
pub fn dropped(event: &DragEvent) -> Vec<File> {
    event.data_transfer().as_ref().map(of).unwrap_or_default()
}

/// The files that were pasted.
pub fn pasted(event: &ClipboardEvent) -> Vec<File> {
    event.clipboard_data().as_ref().map(of).unwrap_or_default()
}

/// The files among what is handed over.
pub(super) fn of(data: &DataTransfer) -> Vec<File> {
    list(data.files())
}

fn list(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|at| files.item(at)).map(File).collect()
}

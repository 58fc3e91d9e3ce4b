//! Drawings made into pictures of points: an SVG into a PNG, by a canvas.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::files::blob;
use super::{clock, page};

/// The longest side of a picture, in points: so many every browser draws. Chromium draws 65,535, Firefox 32,767.
pub const LONGEST_SIDE: f64 = 16_384.0;
/// The most points of a picture: they take 400 MB while it is made. Chromium draws 268 million, Firefox at least 125.
pub const MOST_POINTS: f64 = 100_000_000.0;

/// How many rows of the drawing are made into points between two frames.
const STRIP: f64 = 256.0;

/// An SVG that is to be made into points.
#[derive(Clone)]
pub struct Raster {
    /// The drawing.
    pub svg: Rc<str>,
    /// Its width and its height, in px; whole numbers.
    pub size: (f64, f64),
    /// How many points a px is wide; a whole number.
    pub scale: f64,
}

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// It was stopped.
    Stopped,
    /// The browser can't make it.
    Failed,
}

/// How a picture comes along, and whether it is to be stopped.
#[derive(Clone, Default)]
pub struct Progress {
    stopped: Rc<Cell<bool>>,
}

impl Progress {
    /// Makes no more of it.
    pub fn stop(&self) {
        self.stopped.set(true);
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.stopped.get()
    }
}

impl Raster {
    /// How many points it is wide and high.
    pub fn points(&self) -> (f64, f64) {
        (self.size.0 * self.scale, self.size.1 * self.scale)
    }

    /// Whether a browser makes so many points.
    pub fn fits(&self) -> bool {
        let (width, height) = self.points();
        width.max(height) <= LONGEST_SIDE && width * height <= MOST_POINTS
    }

    /// The PNG. `told` hears how much of it is done, from 0 to 1; between two calls the page stays alive.
    ///
    /// # Errors
    /// Says why there is none.
    pub async fn png(&self, progress: &Progress, told: impl Fn(f64)) -> Result<Vec<u8>, NoPicture> {
        let canvas = self.canvas(progress, told).await?;
        let blob = blob_of(&canvas).await.map_err(|_| NoPicture::Failed)?;
        let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|_| NoPicture::Failed)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }

    async fn canvas(&self, progress: &Progress, told: impl Fn(f64)) -> Result<HtmlCanvasElement, NoPicture> {
        let failed = |_: JsValue| NoPicture::Failed;
        told(0.0);
        let image = self.image().await.map_err(failed)?;
        let (canvas, context) = self.empty().map_err(failed)?;
        let (width, height) = self.size;
        let mut top = 0.0;
        while top < height {
            if progress.stopped.get() {
                return Err(NoPicture::Stopped);
            }
            let strip = STRIP.min(height - top);
            context
                .draw_image_with_html_image_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
                    &image,
                    0.0,
                    top,
                    width,
                    strip,
                    0.0,
                    top * self.scale,
                    width * self.scale,
                    strip * self.scale,
                )
                .map_err(failed)?;
            top += strip;
            told(top / height);
            next_frame().await;
        }
        Ok(canvas)
    }

    async fn image(&self) -> Result<HtmlImageElement, JsValue> {
        let address = Address::of(&self.svg)?;
        let image = HtmlImageElement::new()?;
        image.set_src(address.as_str());
        JsFuture::from(image.decode()).await?;
        Ok(image)
    }

    fn empty(&self) -> Result<(HtmlCanvasElement, CanvasRenderingContext2d), JsValue> {
        let document = page::document().ok_or(JsValue::NULL)?;
        let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
        let (width, height) = self.points();
        canvas.set_width(width as u32);
        canvas.set_height(height as u32);
        let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
        Ok((canvas, context))
    }
}

/// An address within the page under which an SVG is found, as long as this is there.
pub struct Address(String);

impl Address {
    /// That of a drawing; nothing where the browser refuses it.
    ///
    /// # Errors
    /// Hands on what the browser says.
    pub fn of(svg: &str) -> Result<Self, JsValue> {
        let blob = blob("image/svg+xml", svg.as_bytes())?;
        Ok(Self(Url::create_object_url_with_blob(&blob)?))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// Puts a PNG on the clipboard that is still being made. Must be called while a click is being handled: browsers hold the
/// clipboard open for what was promised then.
///
/// # Errors
/// Where the browser doesn't let the page copy pictures, or there is none.
pub fn copy(made: impl Future<Output = Result<Vec<u8>, NoPicture>> + 'static) -> Result<Promise, JsValue> {
    let promised = future_to_promise(async move {
        let png = made.await.map_err(|_| JsValue::NULL)?;
        Ok(blob("image/png", &png)?.into())
    });
    let window = page::window().ok_or(JsValue::NULL)?;
    let forms = Object::new();
    Reflect::set(&forms, &"image/png".into(), &promised)?;
    let item: Function = Reflect::get(&window, &"ClipboardItem".into())?.dyn_into()?;
    let item = Reflect::construct(&item, &Array::of1(&forms))?;
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into())?;
    let write: Function = Reflect::get(&clipboard, &"write".into())?.dyn_into()?;
    write.call1(&clipboard, &Array::of1(&item))?.dyn_into()
}

/// Whether what [`copy`] promised came about.
pub async fn is_done(copied: Promise) -> bool {
    JsFuture::from(copied).await.is_ok()
}

/// The canvas as a PNG; the browser packs it beside the page.
async fn blob_of(canvas: &HtmlCanvasElement) -> Result<Blob, JsValue> {
    let canvas = canvas.clone();
    let packed = Promise::new(&mut |done, failed| {
        let then = Closure::once_into_js(move |blob: Option<Blob>| match blob {
            Some(blob) => drop(done.call1(&JsValue::UNDEFINED, &blob)),
            None => drop(failed.call0(&JsValue::UNDEFINED)),
        });
        let _ = canvas.to_blob(then.unchecked_ref());
    });
    JsFuture::from(packed).await?.dyn_into()
}

/// Lets the browser draw and hear what is pressed; goes on soon also where the page is out of sight and draws nothing.
async fn next_frame() {
    let waited = Promise::new(&mut |done, _| {
        clock::after(0, move || {
            let _ = done.call0(&JsValue::UNDEFINED);
        })
        .forget();
    });
    let _ = JsFuture::from(waited).await;
}

//! Pictures that the user hands over, drawn anew so that they are small.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap};

use super::files::File;
use super::page;
use crate::picture::fitted;

/// What a picture is drawn with: how much of its size, and how good.
const TRIES: [(f64, f64); 6] = [(1.0, 0.82), (1.0, 0.6), (0.75, 0.7), (0.5, 0.7), (0.35, 0.6), (0.2, 0.5)];

/// Draws a picture anew, at most `longest` px wide and high, and hands its `data:` address of at most `most`
/// characters to `then`, which is called later; nothing where the browser can't read it. WebP where the browser writes
/// it, otherwise JPEG.
pub fn shrink(file: File, longest: f64, most: usize, then: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move { then(shrunk(&file, longest, most).await.ok()) });
}

async fn shrunk(file: &File, longest: f64, most: usize) -> Result<String, JsValue> {
    let window = page::window().ok_or(JsValue::NULL)?;
    let bitmap: ImageBitmap =
        JsFuture::from(window.create_image_bitmap_with_blob(file.blob())?).await?.unchecked_into();
    let size = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    for (part, quality) in TRIES {
        let drawn = draw(&bitmap, fitted(size, longest * part), quality)?;
        if drawn.length() as usize <= most {
            return Ok(drawn.into());
        }
    }
    Err(JsValue::NULL)
}

fn draw(bitmap: &ImageBitmap, (width, height): (f64, f64), quality: f64) -> Result<JsString, JsValue> {
    let document = page::document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height)?;
    let written = |kind: &str| canvas.to_data_url_with_type_and_encoder_options(kind, &quality.into());
    let address = match written("image/webp")? {
        webp if webp.starts_with("data:image/webp") => webp,
        _ => written("image/jpeg")?,
    };
    Ok(address.into())
}

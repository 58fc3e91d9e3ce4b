//! The page as a picture and on paper.

use super::page::Page;
use base64::{Engine, prelude::BASE64_STANDARD};
use std::path::{Path, PathBuf};
use thirtyfour::bidi::modules::browsing_context::{CaptureScreenshot, Print, PrintMargin, PrintPage};

impl Page {
    /// A picture of the window, as PNG.
    pub fn screenshot(&self, file: &Path) -> Result<(), String> {
        let shot = CaptureScreenshot { context: self.tab().context(), origin: None, format: None };
        write_base64(file, &self.browser.socket.try_send(shot)?.data)
    }

    /// The page as it prints, as PDF; the paper's width and height in cm.
    pub fn print(&self, file: &Path, width: f64, height: f64) {
        let margin = Some(1.0);
        let pdf = self.send(Print {
            context: self.context(),
            background: Some(true),
            margin: Some(PrintMargin { bottom: margin, left: margin, right: margin, top: margin }),
            orientation: None,
            page: Some(PrintPage { height: Some(height), width: Some(width) }),
            page_ranges: None,
            scale: None,
            shrink_to_fit: None,
        });
        write_base64(file, &pdf.data).unwrap_or_else(|why| panic!("{why}"));
    }
}

/// The folder for what people may want to look at.
pub fn output_folder() -> PathBuf {
    xtask::root().join("target/screenshots")
}

fn write_base64(file: &Path, data: &str) -> Result<(), String> {
    let bytes = BASE64_STANDARD.decode(data).map_err(|why| format!("{}: {why}", file.display()))?;
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(file, bytes))
        .map_err(|why| format!("{}: {why}", file.display()))
}

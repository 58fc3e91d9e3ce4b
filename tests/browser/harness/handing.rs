//! What comes from other programs with several forms at once, which no test can have them put on the clipboard or drag:
//! events with the same contents.

use super::element::Element;
use super::json::list;
use super::page::Page;
use serde_json::json;

/// Fills a DataTransfer from `[kind, text]` and, for files, `[name, kind of file, bytes]`.
const FILL: &str = "
    const data = new DataTransfer();
    for (const [kind, text] of texts) data.setData(kind, text);
    for (const [name, type, bytes] of files) data.items.add(new File([new Uint8Array(bytes)], name, { type }));";

/// A file that is handed over: its name, its kind and what it holds.
pub type Handed<'f> = (&'f str, &'f str, &'f [u8]);

impl Page {
    /// Pastes what another program put on the clipboard: texts by their kind, and files.
    pub fn paste(&self, texts: &[(&str, &str)], files: &[Handed<'_>]) {
        // Firefox hands over nothing with an event that a script makes, unless it is put there.
        let paste = format!(
            "(texts, files) => {{
                {FILL}
                const event = new ClipboardEvent('paste', {{ bubbles: true, cancelable: true }});
                Object.defineProperty(event, 'clipboardData', {{ value: data }});
                (document.activeElement ?? document.body).dispatchEvent(event);
            }}"
        );
        self.call(&paste, json!([texts, files]));
    }

    /// Drops on the middle of an element what another window gives. Whether the page took it, while it was dragged and
    /// when it was let go; the browser does what it likes with the rest.
    pub fn drop_from_elsewhere(
        &self,
        on: &Element,
        texts: &[(&str, &str)],
        files: &[Handed<'_>],
    ) -> [bool; 2] {
        let taken = self.drag_from_elsewhere(on, texts, files, &["dragenter", "dragover", "drop"]);
        [taken[1], taken[2]]
    }

    /// Holds over the middle of an element what another window gives.
    pub fn hold_from_elsewhere(&self, on: &Element, texts: &[(&str, &str)]) {
        self.drag_from_elsewhere(on, texts, &[], &["dragenter", "dragover"]);
    }

    fn drag_from_elsewhere(
        &self,
        on: &Element,
        texts: &[(&str, &str)],
        files: &[Handed<'_>],
        events: &[&str],
    ) -> Vec<bool> {
        let drag = format!(
            "(target, texts, files, events) => {{
                {FILL}
                const area = target.getBoundingClientRect();
                const [clientX, clientY] = [area.x + area.width / 2, area.y + area.height / 2];
                return events.map((type) => !target.dispatchEvent(
                    new DragEvent(type, {{ bubbles: true, cancelable: true, dataTransfer: data, clientX, clientY }})));
            }}"
        );
        let taken = self.call_with(&drag, json!([texts, files, events]), &[&on.node]);
        list(&taken).iter().map(|taken| taken == true).collect()
    }
}

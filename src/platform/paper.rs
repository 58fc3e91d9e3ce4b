//! Printing.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::page::{find, window};

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Puts a copy of what `selector` finds at the end of `paper`, as it is on the screen.
pub fn copy_onto(paper: &HtmlElement, selector: &str) {
    let copy = find(selector).and_then(|shown| shown.clone_node_with_deep(true).ok());
    if let Some(copy) = copy.and_then(|copy| copy.dyn_into::<HtmlElement>().ok()) {
        let _ = paper.append_child(&copy);
    }
}

//! What a person does with a page: pointers, keys, files.

use super::element::Element;
use super::input::{Gesture, Point, chord, stroke, typing};
use super::page::Page;
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::bidi::{
    events::FileDialogOpened,
    modules::{
        input::{PerformActions, ReleaseActions, SetFiles},
        session::Status,
    },
};

impl Page {
    /// Performs what one pointer or the keyboard does.
    pub fn perform(&self, source: &Value) {
        self.perform_together(vec![source.clone()]);
    }

    /// Performs what several pointers do at the same time.
    pub fn perform_together(&self, actions: Vec<Value>) {
        self.send(PerformActions { context: self.context(), actions });
    }

    /// A pointer that begins at `at`.
    pub fn pointer(&self, kind: &'static str, at: Point) -> Gesture<'_> {
        Gesture::new(self, kind, at)
    }

    /// Presses a key, or several together: `Control+Shift+Z`.
    pub fn press(&self, keys: &str) {
        self.perform(&chord(keys));
    }

    /// Presses a key `count` times.
    pub fn press_times(&self, keys: &str, count: usize) {
        (0..count).for_each(|_| self.press(keys));
    }

    /// Goes forward with Tab, or back with Shift, until something with this role and name has the focus. Never past
    /// the ends, where a browser may go on to its own bars.
    #[track_caller]
    pub fn tab_to(&self, role: &str, name: &str) -> Element {
        let wanted = self.find(role, name);
        for _ in 0..300 {
            if wanted.is_focused() {
                return wanted;
            }
            self.press(if wanted.stands_before_focus() { "Shift+Tab" } else { "Tab" });
        }
        panic!("Tab never reaches {wanted}")
    }

    /// Lets go of everything that is still pressed.
    pub fn let_go(&self) {
        self.send(ReleaseActions { context: self.context() });
    }

    pub fn type_text(&self, text: &str) {
        self.perform(&typing(text));
    }

    /// Does something while a key is held.
    pub fn holding(&self, key: &str, act: impl FnOnce()) {
        self.perform(&stroke("keyDown", key));
        act();
        self.perform(&stroke("keyUp", key));
    }

    /// Turns the wheel at `at` by so many px.
    pub fn wheel(&self, at: Point, right: i64, down: i64) {
        self.perform(&json!({ "type": "wheel", "id": "wheel", "actions": [
            { "type": "scroll", "x": at.x.round(), "y": at.y.round(), "deltaX": right, "deltaY": down }] }));
    }

    /// Does `ask`, which opens the file picker, and picks these files in it.
    #[track_caller]
    pub fn pick_files(&self, files: &[&Path], ask: impl FnOnce()) {
        let socket = &self.browser.socket;
        socket.take::<FileDialogOpened>();
        ask();
        let opened = self.poll(|| {
            socket.send(Status);
            socket.take::<FileDialogOpened>().pop()
        });
        let picker = opened.and_then(|opened| opened.element).expect("a file picker opens");
        let element = json!({ "sharedId": picker["sharedId"] });
        let files = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        self.send(SetFiles { context: self.context(), element, files });
    }

    /// Lets files fall on the middle of the page.
    pub fn drop_files(&self, files: &[(&str, &[u8])]) {
        let files: Vec<Value> = files.iter().map(|(name, bytes)| json!([name, bytes])).collect();
        self.call(
            "(files) => {
                const data = new DataTransfer();
                for (const [name, bytes] of files) data.items.add(new File([new Uint8Array(bytes)], name));
                const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
                for (const type of ['dragenter', 'dragover', 'drop']) {
                    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
                }
            }",
            json!([files]),
        );
    }
}

//! A tab.

use super::browser::Browser;
use super::driver::Kind;
use super::element::Element;
use super::input::{Gesture, Point, chord, stroke, typing};
use super::json::{list, strings};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

/// How long a test waits for something to come about.
const PATIENCE: Duration = Duration::from_secs(12);
const INTERVAL: Duration = Duration::from_millis(15);

/// A tab of a browser.
#[derive(Clone)]
pub struct Page {
    pub browser: Arc<Browser>,
    context: Arc<str>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        self.context == other.context
    }
}

impl Page {
    pub fn new(browser: &Arc<Browser>, context: &str) -> Self {
        Self { browser: Arc::clone(browser), context: context.into() }
    }

    // ---- going somewhere

    /// Opens `url` and waits until it has loaded.
    pub fn go(&self, url: &str) {
        self.command("browsingContext.navigate", json!({ "url": url, "wait": "complete" }));
    }

    pub fn reload(&self) {
        self.command("browsingContext.reload", json!({ "wait": "complete" }));
    }

    /// Brings the tab to the front.
    pub fn activate(&self) {
        self.command("browsingContext.activate", json!({}));
    }

    pub fn close(&self) {
        self.command("browsingContext.close", json!({}));
    }

    pub fn resize(&self, width: u32, height: u32) {
        self.command(
            "browsingContext.setViewport",
            json!({ "viewport": { "width": width, "height": height } }),
        );
    }

    /// Shows the page as if the system asked for this, such as `prefers-color-scheme`: `dark`.
    pub fn emulate_media(&self, feature: &str, value: &str) {
        match self.browser.kind {
            Kind::Chromium => {
                let params = json!({ "features": { feature: value }, "contexts": [&*self.context] });
                self.browser.socket.command("emulation.setMediaFeaturesOverride", &params);
            }
            Kind::Firefox => self.browser.set_preference_of(feature, value),
        }
    }

    // ---- asking

    /// A command about this tab.
    pub fn try_command(&self, method: &str, mut params: Value) -> Result<Value, String> {
        params["context"] = json!(&*self.context);
        self.browser.socket.try_command(method, &params)
    }

    /// As [`Page::try_command`], and panics when the browser refuses.
    pub fn command(&self, method: &str, params: Value) -> Value {
        self.try_command(method, params).unwrap_or_else(|why| panic!("{why}"))
    }

    /// What the JavaScript `function` returns for `arguments`, an array.
    pub fn call(&self, function: &str, arguments: Value) -> Value {
        self.call_with(function, arguments, &[])
    }

    /// As [`Page::call`], with elements before the other arguments.
    pub fn call_with(&self, function: &str, arguments: Value, nodes: &[&Value]) -> Value {
        let wrapped = format!(
            "async (list, ...nodes) => JSON.stringify(await ({function})(...nodes, ...JSON.parse(list))) ?? 'null'"
        );
        let result = self.run(&wrapped, &arguments, nodes);
        let text = result["value"].as_str().unwrap_or("null");
        serde_json::from_str(text).unwrap_or_else(|why| panic!("{why}: {text}"))
    }

    fn run(&self, function: &str, arguments: &Value, nodes: &[&Value]) -> Value {
        let list = json!({ "type": "string", "value": arguments.to_string() });
        let all: Vec<&Value> = std::iter::once(&list).chain(nodes.iter().copied()).collect();
        let answer = self.browser.socket.command(
            "script.callFunction",
            &json!({ "functionDeclaration": function, "awaitPromise": true, "arguments": all,
                "target": { "context": &*self.context } }),
        );
        assert_eq!(answer["type"], "success", "{}\nin {function}", answer["exceptionDetails"]["text"]);
        answer["result"].clone()
    }

    /// Asks again and again until there is an answer, or patience ends.
    pub fn poll<T>(&self, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            match ask() {
                None if Instant::now() < end => std::thread::sleep(INTERVAL),
                answer => return answer,
            }
        }
    }

    /// Waits until `true`; panics with `what` when it stays false.
    #[track_caller]
    pub fn wait(&self, what: &str, mut holds: impl FnMut() -> bool) {
        assert!(self.poll(|| holds().then_some(())).is_some(), "waited in vain: {what}");
    }

    // ---- finding

    /// All that is there now with this role, and this name (`*` stands for anything).
    pub fn find_all(&self, role: &str, name: Option<&str>) -> Vec<Element> {
        self.look(role, name, None)
    }

    /// The first thing with this role and name; waits for it.
    #[track_caller]
    pub fn find(&self, role: &str, name: &str) -> Element {
        self.await_one(role, name, None)
    }

    /// The first thing with this role and name, if it is there now.
    pub fn maybe(&self, role: &str, name: &str) -> Option<Element> {
        self.look(role, Some(name), None).into_iter().next()
    }

    /// Waits until nothing with this role and name is there any more.
    #[track_caller]
    pub fn gone(&self, role: &str, name: &str) {
        self.wait(&format!("{role} “{name}” goes away"), || self.maybe(role, name).is_none());
    }

    #[track_caller]
    pub fn click(&self, role: &str, name: &str) {
        self.find(role, name).click();
    }

    /// The names of all that is there with this role.
    pub fn names(&self, role: &str) -> Vec<String> {
        strings(&self.call("(role) => probe.names(role)", json!([role])))
    }

    /// See [`Page::find_all`]; `inside` an element, or anywhere.
    pub fn look(&self, role: &str, name: Option<&str>, inside: Option<&Element>) -> Vec<Element> {
        let sought = format!("{role} “{}”", name.unwrap_or("*"));
        let function =
            "(list, root) => { const [role, name] = JSON.parse(list); return probe.find(role, name, root) }";
        let nodes: Vec<&Value> = inside.iter().map(|element| &element.node).collect();
        let found = self.run(function, &json!([role, name]), &nodes);
        list(&found["value"])
            .iter()
            .map(|node| Element::new(self, json!({ "sharedId": node["sharedId"] }), sought.clone()))
            .collect()
    }

    /// How many things with this role and name the browser's own accessibility tree holds.
    pub fn in_accessibility_tree(&self, role: &str, name: &str) -> usize {
        let locator = json!({ "type": "accessibility", "value": { "role": role, "name": name } });
        list(&self.command("browsingContext.locateNodes", json!({ "locator": locator }))["nodes"]).len()
    }

    #[track_caller]
    pub fn await_one(&self, role: &str, name: &str, inside: Option<&Element>) -> Element {
        let found = self.poll(|| self.look(role, Some(name), inside).into_iter().next());
        found.unwrap_or_else(|| {
            let nodes: Vec<&Value> = inside.iter().map(|element| &element.node).collect();
            let function = "(...all) => all.length > 1 ? probe.names(all[1], all[0]) : probe.names(all[0])";
            let others = strings(&self.call_with(function, json!([role]), &nodes));
            panic!("there is no {role} “{name}”, but {others:?}")
        })
    }

    // ---- doing

    /// Performs what one pointer or the keyboard does.
    pub fn perform(&self, source: &Value) {
        self.command("input.performActions", json!({ "actions": [source] }));
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
        let is_picker = |event: &super::socket::Event| event.name == "input.fileDialogOpened";
        self.browser.socket.take_events(is_picker);
        ask();
        let opened = self.poll(|| {
            self.call("() => 1", json!([]));
            self.browser.socket.take_events(is_picker).pop()
        });
        let picker = opened.expect("a file picker opens").params;
        let element = json!({ "sharedId": picker["element"]["sharedId"] });
        self.command("input.setFiles", json!({ "element": element, "files": files }));
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

    // ---- seeing

    /// Everything that was announced since the page was opened, or since [`Page::hush`].
    pub fn heard(&self) -> Vec<String> {
        strings(&self.call("() => probe.heard", json!([])))
    }

    /// Waits until something is announced that contains `words`.
    #[track_caller]
    pub fn hear(&self, words: &str) {
        let mut heard = Vec::new();
        let came = self.poll(|| {
            heard = self.heard();
            heard.iter().any(|said| said.contains(words)).then_some(())
        });
        assert!(came.is_some(), "nobody says “{words}”, but {heard:?}");
    }

    /// Forgets what was announced up to now.
    pub fn hush(&self) {
        self.call("() => { probe.heard.length = 0 }", json!([]));
    }

    /// Everything in localStorage, by key.
    pub fn stored(&self) -> serde_json::Map<String, Value> {
        let stored = self.call("() => ({ ...localStorage })", json!([]));
        stored.as_object().cloned().unwrap_or_default()
    }

    /// A picture of the window, as PNG.
    pub fn screenshot(&self, file: &Path) -> Result<(), String> {
        let shot = self.try_command("browsingContext.captureScreenshot", json!({}))?;
        write_base64(file, &shot["data"])
    }

    /// The page as it prints, as PDF; the paper's width and height in cm.
    pub fn print(&self, file: &Path, width: f64, height: f64) {
        let pdf = self.command(
            "browsingContext.print",
            json!({ "background": true, "page": { "width": width, "height": height },
                "margin": { "top": 1.0, "right": 1.0, "bottom": 1.0, "left": 1.0 } }),
        );
        write_base64(file, &pdf["data"]).unwrap_or_else(|why| panic!("{why}"));
    }
}

/// The folder for what people may want to look at.
pub fn output_folder() -> PathBuf {
    xtask::root().join("target/screenshots")
}

fn write_base64(file: &Path, data: &Value) -> Result<(), String> {
    let bytes = decode_base64(data.as_str().unwrap_or_default());
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(file, bytes))
        .map_err(|why| format!("{}: {why}", file.display()))
}

fn decode_base64(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u8> = text.bytes().filter_map(digit).collect();
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for group in digits.chunks(4) {
        let value = group.iter().fold(0_u32, |value, digit| value << 6 | u32::from(*digit))
            << (6 * (4 - group.len()));
        bytes.extend_from_slice(&value.to_be_bytes()[1..group.len()]);
    }
    bytes
}

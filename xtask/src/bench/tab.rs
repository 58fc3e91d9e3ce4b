//! One tab: open an address, ask the page, use the mouse and the keyboard, record what the main thread does.

use super::{browser::Browser, trace::Trace};
use crate::Outcome;
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    thread::sleep,
    time::{Duration, Instant},
};

/// Names of the marks between which a recording counts.
pub(super) const BEGIN: &str = "klantreis-bench:begin";
/// See [`BEGIN`].
pub(super) const END: &str = "klantreis-bench:end";

/// A tab of a browser; closed when dropped.
pub(super) struct Tab<'a> {
    browser: &'a Browser,
    target: String,
    session: String,
    unanswered: RefCell<Vec<u64>>,
}

/// A point in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Point {
    /// The point at `part` (0…1) of the way to another.
    pub(super) fn towards(self, to: Self, part: f64) -> Self {
        Self { x: self.x + (to.x - self.x) * part, y: self.y + (to.y - self.y) * part }
    }
}

/// What the mouse does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mouse {
    /// Goes somewhere, with no button down.
    Hover,
    /// Goes somewhere, with the button down.
    Drag,
    /// Presses the button, the nth time in a row.
    Press(u32),
    /// Lets go of the button, the nth time in a row.
    Release(u32),
}

impl<'a> Tab<'a> {
    /// Opens an empty tab in a process of its own. Its pages have no service worker: what is measured comes from the
    /// host each time, and nothing is downloaded beside it.
    pub(super) fn open(browser: &'a Browser) -> Outcome<Self> {
        browser.forget_events();
        let created = browser.call(None, "Target.createTarget", &json!({ "url": "about:blank" }))?;
        let target = created["targetId"].as_str().unwrap_or_default().to_owned();
        let attach = json!({ "targetId": target, "flatten": true });
        let attached = browser.call(None, "Target.attachToTarget", &attach)?;
        let session = attached["sessionId"].as_str().unwrap_or_default().to_owned();
        let tab = Self { browser, target, session, unanswered: RefCell::default() };
        tab.call("Page.enable", &json!({}))?;
        tab.before_every_page("delete Navigator.prototype.serviceWorker")?;
        tab.call("Page.bringToFront", &json!({}))?;
        Ok(tab)
    }

    /// Runs a script before those of every page opened from now on.
    pub(super) fn before_every_page(&self, script: &str) -> Outcome {
        self.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script })).map(drop)
    }

    /// Opens an address; comes back when the navigation has begun.
    pub(super) fn go(&self, url: &str) -> Outcome {
        let answer = self.call("Page.navigate", &json!({ "url": url }))?;
        match answer["errorText"].as_str() {
            Some(why) => Err(format!("{url}: {why}")),
            None => Ok(()),
        }
    }

    /// The value of an expression in the page; promises are waited for.
    pub(super) fn ask(&self, expression: &str) -> Outcome<Value> {
        let question = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let mut answer = self.call("Runtime.evaluate", &question)?;
        match answer.get("exceptionDetails") {
            Some(why) => Err(format!("{expression}: {}", why["exception"]["description"])),
            None => Ok(answer["result"]["value"].take()),
        }
    }

    /// Asks again and again, until the answer is neither null, false nor 0.
    pub(super) fn ask_until(&self, expression: &str, patience: Duration) -> Outcome<Value> {
        let deadline = Instant::now() + patience;
        loop {
            let answer = self.ask(expression)?;
            if !matches!(answer, Value::Null | Value::Bool(false)) && answer.as_f64() != Some(0.0) {
                return Ok(answer);
            }
            if Instant::now() > deadline {
                return Err(format!("Waited {} s in vain for: {expression}", patience.as_secs()));
            }
            sleep(Duration::from_millis(100));
        }
    }

    /// Calls a method of the protocol.
    pub(super) fn call(&self, method: &str, parameters: &Value) -> Outcome<Value> {
        self.browser.call(Some(&self.session), method, parameters)
    }

    /// Moves or presses the mouse, without waiting for the page to have seen it; see [`Self::settle`].
    pub(super) fn mouse(&self, what: Mouse, at: Point) -> Outcome {
        let (kind, button, buttons, count) = match what {
            Mouse::Hover => ("mouseMoved", "none", 0, 0),
            Mouse::Drag => ("mouseMoved", "left", 1, 0),
            Mouse::Press(count) => ("mousePressed", "left", 1, count),
            Mouse::Release(count) => ("mouseReleased", "left", 0, count),
        };
        let event = json!({
            "type": kind, "x": at.x, "y": at.y, "button": button, "buttons": buttons, "clickCount": count,
            "pointerType": "mouse",
        });
        let call = self.browser.send(Some(&self.session), "Input.dispatchMouseEvent", &event)?;
        self.unanswered.borrow_mut().push(call);
        Ok(())
    }

    /// Waits until the page has handled all mouse events.
    pub(super) fn settle(&self) -> Outcome {
        for call in self.unanswered.take() {
            self.browser.answer(call, "Input.dispatchMouseEvent")?;
        }
        Ok(())
    }

    /// Presses a key and lets it go.
    pub(super) fn key(&self, name: &str, code: u32, text: &str) -> Outcome {
        let down = json!({
            "type": if text.is_empty() { "rawKeyDown" } else { "keyDown" },
            "key": name, "code": name, "windowsVirtualKeyCode": code, "text": text,
        });
        self.call("Input.dispatchKeyEvent", &down)?;
        let up = json!({ "type": "keyUp", "key": name, "code": name, "windowsVirtualKeyCode": code });
        self.call("Input.dispatchKeyEvent", &up).map(drop)
    }

    /// Types text where the cursor is.
    pub(super) fn write(&self, text: &str) -> Outcome {
        self.call("Input.insertText", &json!({ "text": text })).map(drop)
    }

    /// Records the tasks of the page's main thread while `action` goes on and for `after` more.
    pub(super) fn record(&self, after: Duration, action: impl FnOnce() -> Outcome) -> Outcome<Trace> {
        self.browser.forget_events();
        let config = json!({
            "recordMode": "recordAsMuchAsPossible",
            "includedCategories": ["toplevel", "blink.user_timing", "disabled-by-default-devtools.timeline", "devtools.timeline"],
            "excludedCategories": ["*"],
        });
        let start = json!({ "transferMode": "ReportEvents", "traceConfig": config });
        self.browser.call(None, "Tracing.start", &start)?;
        self.ask(&format!("void performance.mark('{BEGIN}')"))?;
        action()?;
        sleep(after);
        self.ask(&format!("void performance.mark('{END}')"))?;
        self.browser.call(None, "Tracing.end", &json!({}))?;
        let events = self.browser.events_until("Tracing.tracingComplete")?;
        let chunks = events.into_iter().filter(|event| event["method"] == "Tracing.dataCollected");
        let all = chunks.flat_map(|mut chunk| match chunk["params"]["value"].take() {
            Value::Array(events) => events,
            _ => Vec::new(),
        });
        Trace::read(all.collect())
    }
}

impl Drop for Tab<'_> {
    fn drop(&mut self) {
        let _may_be_gone = self.browser.call(None, "Target.closeTarget", &json!({ "targetId": self.target }));
    }
}

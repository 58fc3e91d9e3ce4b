//! Chromium without a window, spoken to in the DevTools protocol over a pair of pipes.
//!
//! Pipes need no port and no WebSocket: Chromium reads commands from file descriptor 3 and writes answers and
//! events to 4, each a JSON text that ends in a zero byte. The shell that starts it makes these two of its own
//! standard input and output.

use crate::{Outcome, command};
use serde_json::{Value, json};
use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Stdio},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::{Duration, Instant},
};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes standard input and output the pipes of the protocol. `$0` is the browser.
const WITH_PIPES: &str = r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null"#;

/// Switches that keep out what has nothing to do with the page. Nothing here makes a page faster or slower than
/// it is for a visitor, except that there is no graphics card.
const SWITCHES: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--window-size=1440,987",
    "--remote-debugging-pipe",
];

/// A running browser with a profile of its own, which is removed with it.
pub(super) struct Browser {
    process: Child,
    input: RefCell<ChildStdin>,
    messages: Receiver<Value>,
    events: RefCell<VecDeque<Value>>,
    last_call: Cell<u64>,
    profile: PathBuf,
}

impl Browser {
    /// Starts Chromium with an empty profile.
    pub(super) fn start(chromium: &Path) -> Outcome<Self> {
        let profile = fresh_profile()?;
        let mut command = command::command("sh");
        command.args(["-c", WITH_PIPES]).arg(chromium).args(SWITCHES);
        command.arg(format!("--user-data-dir={}", profile.display())).arg("about:blank");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(|error| command::not_started(&command, &error))?;
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err("The browser has no pipes.".to_owned());
        };
        let (sender, messages) = channel();
        thread::spawn(move || read_messages(output, &sender));
        let browser = Self {
            process,
            input: RefCell::new(input),
            messages,
            events: RefCell::default(),
            last_call: Cell::new(0),
            profile,
        };
        browser.call(None, "Browser.getVersion", &json!({}))?;
        Ok(browser)
    }

    /// The name and version of the browser.
    pub(super) fn version(&self) -> Outcome<String> {
        let answer = self.call(None, "Browser.getVersion", &json!({}))?;
        Ok(answer["product"].as_str().unwrap_or_default().to_owned())
    }

    /// Calls a method and waits for its result.
    pub(super) fn call(&self, session: Option<&str>, method: &str, parameters: &Value) -> Outcome<Value> {
        let call = self.send(session, method, parameters)?;
        self.answer(call, method)
    }

    /// Calls a method without waiting; the number is for [`Self::answer`].
    pub(super) fn send(&self, session: Option<&str>, method: &str, parameters: &Value) -> Outcome<u64> {
        let call = self.last_call.get() + 1;
        self.last_call.set(call);
        let mut message = json!({ "id": call, "method": method, "params": parameters });
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let mut input = self.input.borrow_mut();
        input.write_all(&bytes).and_then(|()| input.flush()).map_err(|error| format!("{method}: {error}"))?;
        Ok(call)
    }

    /// Waits for the result of a call. Events that come before it are kept.
    pub(super) fn answer(&self, call: u64, method: &str) -> Outcome<Value> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut message = self.next_message(deadline, method)?;
            if message["id"] == call {
                return match message.get("error") {
                    Some(error) => Err(format!("{method}: {error}")),
                    None => Ok(message["result"].take()),
                };
            }
            if message.get("method").is_some() {
                self.events.borrow_mut().push_back(message);
            }
        }
    }

    /// Takes events in the order in which they came, up to and with the first of this name.
    pub(super) fn events_until(&self, name: &str) -> Outcome<Vec<Value>> {
        let deadline = Instant::now() + PATIENCE;
        let mut taken = Vec::new();
        loop {
            let kept = self.events.borrow_mut().pop_front();
            let event = match kept {
                Some(event) => event,
                None => self.next_message(deadline, name)?,
            };
            let found = event["method"] == name;
            taken.push(event);
            if found {
                return Ok(taken);
            }
        }
    }

    /// Forgets the events that nobody waited for.
    pub(super) fn forget_events(&self) {
        self.events.borrow_mut().clear();
    }

    fn next_message(&self, deadline: Instant, waiting_for: &str) -> Outcome<Value> {
        let left = deadline.saturating_duration_since(Instant::now());
        self.messages.recv_timeout(left).map_err(|_| format!("The browser gave no answer to {waiting_for}."))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _may_be_gone = self.send(None, "Browser.close", &json!({}));
        let deadline = Instant::now() + Duration::from_secs(5);
        while matches!(self.process.try_wait(), Ok(None)) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(20));
        }
        let _has_ended = self.process.kill();
        let _reaped = self.process.wait();
        let _may_be_gone = fs::remove_dir_all(&self.profile);
    }
}

fn fresh_profile() -> Outcome<PathBuf> {
    let parent = std::env::temp_dir();
    for n in 0..u32::MAX {
        let folder = parent.join(format!("klantreis-bench-{}-{n}", std::process::id()));
        match fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(format!("{}: {error}", folder.display())),
        }
    }
    Err("There is no free name for a profile.".to_owned())
}

fn read_messages(output: ChildStdout, sender: &Sender<Value>) {
    let mut reader = BufReader::new(output);
    let mut bytes = Vec::new();
    while matches!(reader.read_until(0, &mut bytes), Ok(1..)) {
        bytes.pop();
        if let Ok(message) = serde_json::from_slice(&bytes)
            && sender.send(message).is_err()
        {
            return;
        }
        bytes.clear();
    }
}

//! WebDriver BiDi: commands to a browser, and what the browser tells unasked.

use serde_json::{Value, json};
use std::{
    io::ErrorKind,
    net::TcpStream,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tungstenite::{Error, Message, WebSocket};

/// How long the browser may take to answer one command.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection to a browser. One command at a time; events are gathered while its answer is awaited.
pub struct Socket {
    stream: Mutex<WebSocket<TcpStream>>,
    last: AtomicU64,
    events: Mutex<Vec<Event>>,
    deadline: Mutex<Option<Instant>>,
}

/// Something that the browser told.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its name, such as `log.entryAdded`.
    pub name: String,
    /// What it tells.
    pub params: Value,
}

impl Socket {
    /// Connects to `address`, a `ws:` URL.
    pub fn connect(address: &str) -> Result<Self, String> {
        let place = address.trim_start_matches("ws://").split('/').next().unwrap_or_default();
        let stream = TcpStream::connect(place).map_err(|why| format!("{address}: {why}"))?;
        let prepared = stream.set_nodelay(true).and_then(|()| stream.set_read_timeout(Some(PATIENCE)));
        prepared.map_err(|why| format!("{address}: {why}"))?;
        let (stream, _) = tungstenite::client(address, stream).map_err(|why| format!("{address}: {why}"))?;
        Ok(Self {
            stream: Mutex::new(stream),
            last: AtomicU64::new(0),
            events: Mutex::default(),
            deadline: Mutex::default(),
        })
    }

    /// From now on every command after `deadline` fails: the watchdog of a test.
    pub fn set_deadline(&self, deadline: Option<Instant>) {
        *lock(&self.deadline) = deadline;
    }

    /// Gives a command and waits for its answer.
    ///
    /// # Errors
    /// When the browser refuses, falls silent or is gone.
    pub fn try_command(&self, method: &str, params: &Value) -> Result<Value, String> {
        if lock(&self.deadline).take_if(|deadline| Instant::now() > *deadline).is_some() {
            return Err(format!("the test takes too long; it was about to call {method}"));
        }
        let id = self.last.fetch_add(1, Ordering::Relaxed);
        let text = json!({ "id": id, "method": method, "params": params }).to_string();
        lock(&self.stream).send(Message::text(text)).map_err(|why| format!("{method}: {why}"))?;
        loop {
            let message = self.receive().map_err(|why| format!("{method}: {why}"))?;
            match message["id"].as_u64() {
                Some(answered) if answered == id => {
                    return match message["type"].as_str() {
                        Some("success") => Ok(message["result"].clone()),
                        _ => Err(format!("{method}: {}: {}", message["error"], message["message"])),
                    };
                }
                Some(_) => {}
                None => self.gather(message),
            }
        }
    }

    /// As [`Socket::try_command`], and panics when the browser refuses.
    pub fn command(&self, method: &str, params: &Value) -> Value {
        self.try_command(method, params).unwrap_or_else(|why| panic!("{why}"))
    }

    /// Takes the events out that `wanted` chooses, the oldest first.
    pub fn take_events(&self, wanted: impl Fn(&Event) -> bool) -> Vec<Event> {
        lock(&self.events).extract_if(.., |event| wanted(event)).collect()
    }

    fn receive(&self) -> Result<Value, String> {
        loop {
            match lock(&self.stream).read() {
                Ok(Message::Text(text)) => return serde_json::from_str(&text).map_err(|why| why.to_string()),
                Ok(_) => {}
                Err(Error::Io(why)) if matches!(why.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    return Err(format!("no answer within {PATIENCE:?}"));
                }
                Err(why) => return Err(format!("the browser is gone: {why}")),
            }
        }
    }

    fn gather(&self, mut message: Value) {
        let name = message["method"].as_str().unwrap_or_default().to_owned();
        lock(&self.events).push(Event { name, params: message["params"].take() });
    }
}

/// Also after a test that panicked meanwhile.
fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

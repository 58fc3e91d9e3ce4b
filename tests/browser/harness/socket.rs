//! The connection to a browser: thirtyfour's WebDriver BiDi, for tests that wait for every answer.
//!
//! thirtyfour is asynchronous. Each connection has a runtime of its own, which runs on the thread of the test while that
//! waits for an answer, and not in between. thirtyfour keeps 1,024 events for whoever listens and drops older ones
//! without a word; so they are gathered after each command.

use super::commands::EnterFirefox;
use futures_util::{FutureExt, StreamExt};
use serde_json::Value;
use std::{
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use thirtyfour::{
    WebDriver,
    bidi::{BiDi, BidiCommand, BidiError, BidiEvent, RawEvent, RawEventStream, modules::session::Subscribe},
    error::WebDriverResult,
};
use tokio::{runtime, time::timeout};

/// How long the browser may take to answer one command.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection to a browser, which ends with it. One command at a time.
pub struct Socket {
    runtime: runtime::Runtime,
    /// There until the end.
    driver: Option<WebDriver>,
    bidi: BiDi,
    told: Mutex<Told>,
    deadline: Mutex<Option<Instant>>,
}

/// What the browser tells unasked.
struct Told {
    stream: RawEventStream,
    events: Vec<RawEvent>,
}

impl Socket {
    /// Starts a browser with `start`, and has it tell of these events.
    pub fn open(
        start: impl Future<Output = WebDriverResult<WebDriver>>,
        events: &[&str],
    ) -> Result<Self, String> {
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|why| why.to_string())?;
        let opened = runtime.block_on(async {
            let driver = start.await?;
            let bidi = driver.bidi().await?;
            WebDriverResult::Ok((driver, bidi))
        });
        let (driver, bidi) = opened.map_err(|why| why.to_string())?;
        let told = Mutex::new(Told { stream: bidi.subscribe_raw(), events: Vec::new() });
        let socket = Self { runtime, driver: Some(driver), bidi, told, deadline: Mutex::default() };
        let events = events.iter().map(ToString::to_string).collect();
        socket.try_send(Subscribe { events, ..Subscribe::default() })?;
        Ok(socket)
    }

    /// From now on every command after `deadline` fails: the watchdog of a test.
    pub fn set_deadline(&self, deadline: Option<Instant>) {
        *lock(&self.deadline) = deadline;
    }

    /// Gives a command and waits for its answer.
    ///
    /// # Errors
    /// When the browser refuses, falls silent or is gone.
    pub fn try_send<C: BidiCommand>(&self, command: C) -> Result<C::Returns, String> {
        self.wait(C::METHOD, self.bidi.send(command))
    }

    /// As [`Socket::try_send`], and panics when the browser refuses.
    pub fn send<C: BidiCommand>(&self, command: C) -> C::Returns {
        self.try_send(command).unwrap_or_else(|why| panic!("{why}"))
    }

    /// As [`Socket::try_send`], for a command that thirtyfour has no type for.
    pub fn try_command(&self, method: &str, params: &Value) -> Result<Value, String> {
        self.wait(method, self.bidi.send_raw(method, params))
    }

    /// Takes the events of one kind out, the oldest first.
    pub fn take<E: BidiEvent>(&self) -> Vec<E> {
        let read = |event: RawEvent| {
            serde_json::from_value(event.params).unwrap_or_else(|why| panic!("{}: {why}", E::METHOD))
        };
        lock(&self.told).events.extract_if(.., |event| event.method == E::METHOD).map(read).collect()
    }

    /// Runs a script of classic WebDriver in Firefox itself, where BiDi has no way yet.
    pub fn in_firefox(&self, script: &str, arguments: Vec<Value>) -> Result<(), String> {
        let Some(driver) = &self.driver else { return Ok(()) };
        let ran = self.runtime.block_on(async {
            driver.cmd(EnterFirefox).await?;
            driver.execute(script, arguments).await
        });
        ran.map(drop).map_err(|why| why.to_string())
    }

    fn wait<T>(&self, method: &str, answer: impl Future<Output = Result<T, BidiError>>) -> Result<T, String> {
        if lock(&self.deadline).take_if(|deadline| Instant::now() > *deadline).is_some() {
            return Err(format!("the test takes too long; it was about to call {method}"));
        }
        let answer = self.runtime.block_on(async { timeout(PATIENCE, answer).await });
        lock(&self.told).gather();
        answer
            .map_err(|_| format!("{method}: no answer within {PATIENCE:?}"))?
            .map_err(|why| format!("{method}: {}: {}", why.error, why.message))
    }
}

impl Told {
    fn gather(&mut self) {
        while let Some(Some(event)) = self.stream.next().now_or_never() {
            self.events.push(event);
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ended_already = self.runtime.block_on(driver.quit());
        }
    }
}

/// Also after a test that panicked meanwhile.
fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

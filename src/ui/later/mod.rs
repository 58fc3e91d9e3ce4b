//! Parts of the program that are loaded when they are first needed, so that the first screen comes soon.
//!
//! What the start screen shows is always there. [`Work`] is whatever opens, changes or stores a journey; [`Rest`] is
//! what stands beside one: panels, findings and personas. [`split`] says so to the tool that splits the program. Where
//! a part is there already, it does at once what it is asked to; otherwise as soon as it has come.

mod rest;
mod split;
mod work;

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use wasm_split_helpers::SplitLoaderError;

pub use self::rest::Rest;
pub use self::work::Work;
use super::node::{Node, el};
use super::session::{Session, session};
use crate::platform::{clock, events};
use crate::text::board as words;

/// Whether the part of the program was there.
type Loaded = Result<(), SplitLoaderError>;

type Task = Pin<Box<dyn Future<Output = Loaded>>>;

impl Work {
    /// Does it, as soon as its part of the program is there; unless what asks for it has gone by then.
    pub fn ask(self, session: Session) {
        run(session, Box::pin(split::work(session, self)));
    }
}

impl Rest {
    /// As [`Work::ask`].
    pub fn ask(self, session: Session) {
        run(session, Box::pin(split::rest(session, self)));
    }

    /// As [`Rest::ask`], once what is being built now is painted.
    pub fn ask_after_paint(self, session: Session) {
        let owner = Owner::current().unwrap_or_default();
        let asked = StoredValue::new_local(());
        let ask = move || {
            if asked.try_get_value().is_some() {
                owner.with(|| self.ask(session));
            }
        };
        clock::next_frame(move || clock::after(0, ask).forget()).forget();
    }
}

/// A place in the page that [`Work`] fills.
pub fn place(fill: impl FnOnce(Node) -> Work) -> Node {
    let place = el("div", "place");
    fill(place.clone()).ask(session());
    place
}

/// Loads the part that works on journeys at the first sign that somebody is going to. Where it doesn't come, whatever
/// needs it says so.
pub fn get_ready(session: Session) {
    for sign in ["pointermove", "keydown", "touchstart", "dragenter"] {
        events::after_next(sign, move || {
            leptos::task::spawn_local(async move {
                let _ = split::work(session, Work::GetReady).await;
            });
        });
    }
}

fn run(session: Session, mut task: Task) {
    match untrack(|| task.as_mut().poll(&mut Context::from_waker(Waker::noop()))) {
        Poll::Ready(loaded) => tell(session, loaded),
        Poll::Pending => {
            let owner = Owner::current().unwrap_or_default();
            let asked = StoredValue::new_local(());
            leptos::task::spawn_local(std::future::poll_fn(move |context| match asked.try_get_value() {
                Some(()) => {
                    owner.with(|| untrack(|| task.as_mut().poll(context))).map(|loaded| tell(session, loaded))
                }
                None => Poll::Ready(()),
            }));
        }
    }
}

fn tell(session: Session, loaded: Loaded) {
    if loaded.is_err() {
        session.show_something();
        session.notices.toast(words::PART_MISSING.get(session.keeping.language()).to_owned());
    }
}

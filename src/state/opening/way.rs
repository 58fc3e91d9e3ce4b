//! The way of a file into the workspace.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use super::stage::{Asking, Reason, Stage};
use crate::exchange::{self, MOST_PICTURE_BYTES, READABLE};
use crate::format::{self, MOST_BYTES, Refusal};
use crate::keep::import::{Answer, Plan};
use crate::model::JourneyId;
use crate::platform::files::{self, Content, File, Unread};
use crate::platform::{clock, locale};
use crate::state::keeping::Imported;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::template::example::Example;
use crate::text::title::shown_title;
use crate::text::{Count, Text, board, host, import as words};

/// A file of more bytes than this takes so long that the user must see something happen.
const LONG: usize = 300_000;

/// Long enough for the page to show what it is doing, in milliseconds.
const TIME_TO_SHOW: i32 = 60;

/// Lets the user choose files, and opens them. Must be called while a click is being handled.
pub fn open_file(session: Session) {
    files::choose(READABLE, move |files| open_files(session, files));
}

/// Opens files, one after the other; where another page keeps the map, there is no other to open.
pub fn open_files(session: Session, files: Vec<File>) {
    if session.host.is_some() {
        return session.notices.toast(session.t(host::FILES_ELSEWHERE).to_owned());
    }
    let opening = session.opening;
    let busy = opening.stage.with_untracked(Option::is_some);
    opening.several.set_value(busy || files.len() > 1);
    opening.waiting.update_value(|waiting| waiting.extend(files));
    if !busy {
        open_next(session);
    }
}

/// Opens what was read of a file called `name`.
pub fn open_bytes(session: Session, name: String, bytes: Vec<u8>) {
    if bytes.len() < LONG {
        return received(session, name, &bytes);
    }
    session.opening.stage.set(Some(Stage::Reading(name.clone())));
    clock::after(TIME_TO_SHOW, move || received(session, name, &bytes)).forget();
}

/// Fetches an example and opens it as any file; unless the user gives up while it is on its way.
pub fn open_example(session: Session, example: &Example) {
    let opening = session.opening;
    let name = example.title.to_owned();
    opening.several.set_value(false);
    opening.stage.set(Some(Stage::Reading(name.clone())));
    files::fetch(example.address.to_owned(), MOST_BYTES, move |bytes| {
        let awaited =
            |stage: &Option<Stage>| matches!(stage, Some(Stage::Reading(reading)) if *reading == name);
        if !opening.stage.with_untracked(awaited) {
            return;
        }
        match bytes {
            Ok(bytes) => received(session, name, &bytes),
            Err(_) => refuse(session, name, Reason::NotFetched),
        }
    });
}

/// Leaves the file as it is, and goes on with the next one.
pub fn give_up(session: Session) {
    session.opening.stage.set(None);
    open_next(session);
}

fn open_next(session: Session) {
    let next = session.opening.waiting.try_update_value(VecDeque::pop_front).flatten();
    let Some(file) = next else { return };
    let is_picture = file.is_picture();
    file.read(MOST_PICTURE_BYTES, move |Content { name, bytes }| match bytes {
        Ok(bytes) => open_bytes(session, name, bytes),
        Err(Unread::TooLarge { bytes }) if is_picture => {
            refuse(session, name, Reason::Refusal(Refusal::LargePicture { bytes }));
        }
        Err(Unread::TooLarge { bytes }) => {
            refuse(session, name, Reason::Refusal(Refusal::TooLarge { bytes }))
        }
        Err(Unread::Failed) => refuse(session, name, Reason::NotRead),
    });
}

fn refuse(session: Session, name: String, reason: Reason) {
    session.opening.stage.set(Some(Stage::Refused { name, reason }));
}

fn received(session: Session, name: String, bytes: &[u8]) {
    match exchange::read_file(bytes) {
        Err(refusal) => refuse(session, name, Reason::Refusal(refusal)),
        Ok(reading) if reading.findings.is_empty() => compare(session, name, reading.file),
        Ok(reading) => session.opening.stage.set(Some(Stage::Flawed { name, reading: Arc::new(reading) })),
    }
}

/// Compares what a file holds with what is stored.
pub fn compare(session: Session, name: String, file: format::File) {
    if file.journeys.is_empty() && file.personas.is_empty() {
        return refuse(session, name, Reason::NothingInIt);
    }
    let plan = session.keeping.plan(file);
    let questions = plan.asked().count();
    if questions > 0 {
        // The question says what is stored here.
        session.keeping.load_library();
    }
    proceed(session, Asking { name, plan, questions });
}

/// Answers the first question, or all that are left.
pub fn answer(session: Session, mut asking: Asking, answer: Answer, all: bool) {
    let plan = &mut asking.plan;
    if all {
        plan.answer(answer);
    } else if let Some(choice) = plan.journeys.iter_mut().find(|choice| choice.asks()) {
        choice.answer = Some(answer);
    } else if let Some(choice) = plan.personas.iter_mut().find(|choice| choice.asks()) {
        choice.answer = Some(answer);
    }
    proceed(session, asking);
}

/// Asks the next question; stores everything once there is none.
fn proceed(session: Session, asking: Asking) {
    if asking.plan.asks() {
        return session.opening.stage.set(Some(Stage::Asking(asking)));
    }
    let Asking { name, plan, .. } = asking;
    let replaces = replaces(&plan);
    match session.keeping.take_over(plan) {
        Err(failure) => refuse(session, name, Reason::NotStored(failure)),
        Ok(imported) => {
            session.opening.stage.set(None);
            report(session, &name, &imported, replaces);
            open_next(session);
        }
    }
}

/// Whether anything is put in place of a stored one.
fn replaces(plan: &Plan) -> bool {
    let journeys = plan.journeys.iter().map(|choice| choice.answer);
    let personas = plan.personas.iter().map(|choice| choice.answer);
    journeys.chain(personas).any(|answer| answer == Some(Answer::Replace))
}

/// Says what came of a file, and shows it: a single journey on the board, several in the list.
fn report(session: Session, name: &str, imported: &Imported, replaces: bool) {
    let keeping = session.keeping;
    let language = keeping.language_now();
    let counted = |count: Count, number: usize| count.get(language, number, &locale::count(language, number));
    let undo = imported.undo;
    let offer = |text: String| {
        let said = text.clone();
        let word = board::UNDO.get(language).to_string();
        session.notices.offer(text, word, move || keeping.take_back(undo, &said));
    };
    let offer_for = |text: Text, id| offer(text.fill(language, &[("title", &title_of(session, id))]));
    let several = session.opening.several.get_value();
    match (imported.journeys.as_slice(), imported.personas) {
        ([], 0) => session.notices.toast(words::NOTHING_NEW.fill(language, &[("name", name)])),
        ([], personas) => offer(counted(words::PERSONAS_IMPORTED, personas)),
        ([only], _) if !several => {
            session.go(&Screen::Board(only.clone()));
            if replaces {
                offer_for(words::REPLACED, only);
            }
        }
        ([only], _) => {
            session.go(&Screen::Start);
            offer_for(words::OPENED, only);
        }
        (journeys, _) => {
            session.go(&Screen::Start);
            offer(counted(words::IMPORTED, journeys.len()));
        }
    }
}

fn title_of(session: Session, id: &JourneyId) -> String {
    let overview = session.keeping.overview.read_untracked();
    let entry = overview.journeys.iter().find(|entry| entry.journey.id == *id);
    entry.map_or_else(String::new, |entry| shown_title(session.language_now(), &entry.journey))
}

//! The built page in real browsers: Chromium and Firefox, headless, driven by WebDriver BiDi.
//!
//! `cargo test -p browser-tests` runs everything on what `cargo xtask dist` wrote; `cargo test -p
//! browser-tests -- firefox keyboard` runs what has these words in its name, `--list` lists it. A test that
//! fails leaves a picture of its page in `target/screenshots`; `appearance` leaves one of every screen there.
//!
//! What hangs on the browser (how it takes pointers, keys, the clipboard and files, lays out, scrolls, paints,
//! prints, stores, times, and gives focus) is tried in both. What our own program alone keeps, and plain clicks and
//! keys show, says `either` in its list: one browser is enough, and each gets half of every module. `--both`, or
//! the name of a browser among the words, runs those in any.
//!
//! Each test is a promise: its name says what, its body shows how. Things are found by role and accessible
//! name, as a person with a screen reader finds them, and a map is compared as text, see
//! [`harness::drawing`].

mod harness;

mod accessibility;
mod announcements;
mod appearance;
mod attacked;
mod bad_files;
mod bin;
mod card_drag;
mod curves;
mod editing;
mod examples;
mod experience;
mod experience_look;
mod framed;
mod guide;
mod guide_again;
mod handed_over;
mod header_drag;
mod hosted;
mod hosts_apart;
mod images;
mod input_methods;
mod insights;
mod inspector;
mod keyboard;
mod keys;
mod lanes;
mod languages;
mod links;
mod lost_release;
mod metrics;
mod offline;
mod one_page;
mod opportunities;
mod outline;
mod parts;
mod pasting;
#[path = "../payloads/mod.rs"]
mod payloads;
mod personas;
mod phone;
mod pictures;
mod print;
mod random_drags;
mod reading;
mod rescue;
mod safety;
mod screens;
mod scripts;
mod search;
mod seen;
mod selection;
mod share;
mod start_screen;
mod storage;
mod tabs;
mod three_tabs;
mod time;
mod translated;
mod typed_numbers;
mod under_a_drag;
mod whole_path;
mod written;
mod zoom;

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::runner::run(
        // Those that take longest begin, so that no browser is left with one at the end.
        &[
            appearance::TESTS,
            accessibility::TESTS,
            random_drags::TESTS,
            three_tabs::TESTS,
            bad_files::TESTS,
            translated::TESTS,
            whole_path::TESTS,
            card_drag::TESTS,
            header_drag::TESTS,
            hosted::TESTS,
            hosts_apart::TESTS,
            lost_release::TESTS,
            under_a_drag::TESTS,
            zoom::TESTS,
            links::TESTS,
            lanes::TESTS,
            images::TESTS,
            keyboard::TESTS,
            keys::TESTS,
            input_methods::TESTS,
            phone::TESTS,
            reading::TESTS,
            framed::TESTS,
            parts::TESTS,
            announcements::TESTS,
            search::TESTS,
            insights::TESTS,
            outline::TESTS,
            one_page::TESTS,
            scripts::TESTS,
            opportunities::TESTS,
            metrics::TESTS,
            typed_numbers::TESTS,
            personas::TESTS,
            seen::TESTS,
            selection::TESTS,
            pasting::TESTS,
            handed_over::TESTS,
            editing::TESTS,
            experience::TESTS,
            experience_look::TESTS,
            curves::TESTS,
            inspector::TESTS,
            share::TESTS,
            start_screen::TESTS,
            guide::TESTS,
            guide_again::TESTS,
            examples::TESTS,
            languages::TESTS,
            tabs::TESTS,
            storage::TESTS,
            offline::TESTS,
            bin::TESTS,
            attacked::TESTS,
            time::TESTS,
            rescue::TESTS,
            safety::TESTS,
            pictures::TESTS,
            print::TESTS,
            written::TESTS,
        ]
        .concat(),
    )
}

//! Runs the tests: both browsers side by side, each test with a fresh visitor.
//!
//! Of its own, because one browser serves all tests and has to be closed behind the last one.

use super::browser::Browser;
use super::driver::Kind;
use super::language::Language;
use super::page::output_folder;
use super::site::Site;
use super::visitor::Visitor;
use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
    process::ExitCode,
    rc::Rc,
    sync::Arc,
    time::{Duration, Instant},
};

/// How long one test may take, where it doesn't say otherwise.
const LIMIT: Duration = Duration::from_secs(90);

/// A test: a promise and the function that tries it.
#[derive(Clone, Copy)]
pub struct Test {
    /// Module and function.
    pub name: &'static str,
    pub run: fn(&Visitor),
    /// The one browser that can show it, where only one can.
    pub only: Option<Kind>,
    pub limit: Duration,
}

impl Test {
    pub const fn new(name: &'static str, run: fn(&Visitor)) -> Self {
        Self { name, run, only: None, limit: LIMIT }
    }

    /// For what only one browser can be made to do.
    pub const fn only(mut self, kind: Kind) -> Self {
        self.only = Some(kind);
        self
    }

    /// For a test of many steps.
    pub const fn limit(mut self, seconds: u64) -> Self {
        self.limit = Duration::from_secs(seconds);
        self
    }
}

/// The tests of a module, by their functions' names.
#[macro_export]
macro_rules! tests {
    ($($name:ident $(.$change:ident($value:expr))*),+ $(,)?) => {
        pub const TESTS: &[$crate::harness::Test] = &[
            $($crate::harness::Test::new(concat!(module_path!(), "::", stringify!($name)), $name)$(.$change($value))*),+
        ];
    };
}

/// Runs all `tests` that the arguments choose: words that the name contains, `chromium` or `firefox` among
/// them. Prints as `cargo test` does.
pub fn run(tests: &[Test]) -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let site = match Site::start() {
        Ok(site) => Arc::new(site),
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    remember_panics();
    let started = Instant::now();
    let tallies: Vec<Tally> = std::thread::scope(|scope| {
        let running = Kind::ALL.map(|kind| {
            let (site, words) = (&site, &words);
            scope.spawn(move || run_in(kind, tests, words, site))
        });
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Tally::broken())).collect()
    });
    report(&tallies, started.elapsed())
}

/// What came out of the tests of one browser.
#[derive(Default)]
struct Tally {
    passed: usize,
    left_out: usize,
    failures: Vec<String>,
}

impl Tally {
    fn broken() -> Self {
        Self { failures: vec!["the runner itself".to_owned()], ..Self::default() }
    }
}

fn run_in(kind: Kind, tests: &[Test], words: &[String], site: &Arc<Site>) -> Tally {
    let mut tally = Tally::default();
    let mut browser = None;
    for test in tests {
        let name = format!("{}::{}", kind.name(), test.name.trim_start_matches("browser::"));
        if test.only.is_some_and(|only| only != kind) {
            continue;
        }
        if !words.iter().all(|word| name.contains(word.as_str())) {
            tally.left_out += 1;
            continue;
        }
        let started = Instant::now();
        let outcome = match browser.take().map_or_else(|| Browser::start(kind, None).map(Rc::new), Ok) {
            Ok(running) => {
                let outcome = run_one(test, &name, &running, site);
                // After a failure nobody knows in which state the browser is.
                browser = outcome.is_ok().then_some(running);
                outcome
            }
            Err(why) => Err(why),
        };
        let took = started.elapsed().as_secs_f64();
        match outcome {
            Ok(()) => {
                println!("test {name} ... ok ({took:.1} s)");
                tally.passed += 1;
            }
            Err(why) => {
                println!("test {name} ... FAILED ({took:.1} s)\n{}", indented(&why));
                tally.failures.push(name);
            }
        }
    }
    tally
}

fn run_one(test: &Test, name: &str, browser: &Rc<Browser>, site: &Arc<Site>) -> Result<(), String> {
    browser.socket.set_deadline(Some(Instant::now() + test.limit));
    let tried = catch_unwind(AssertUnwindSafe(|| {
        let visitor = Visitor::new(browser, site, Language::Dutch);
        let tried = catch_unwind(AssertUnwindSafe(|| {
            (test.run)(&visitor);
            let complaints = visitor.complaints();
            assert!(complaints.is_empty(), "the browser complained:\n  {}", complaints.join("\n  "));
        }));
        tried.map_err(|_| format!("{}{}", last_panic(), evidence(name, &visitor)))
    }));
    browser.socket.set_deadline(None);
    tried.unwrap_or_else(|_| Err(last_panic()))
}

/// Takes a picture of every tab of a test that failed, and says where it is.
fn evidence(name: &str, visitor: &Visitor) -> String {
    visitor.browser.socket.set_deadline(Some(Instant::now() + Duration::from_secs(10)));
    let taken = catch_unwind(AssertUnwindSafe(|| {
        let files = visitor.pages().into_iter().enumerate().filter_map(|(number, page)| {
            let file = output_folder().join(format!("failed-{}-{number}.png", name.replace("::", "-")));
            page.screenshot(&file).ok().map(|()| format!("\n  see {}", file.display()))
        });
        let complaints = visitor.complaints().into_iter().map(|said| format!("\n  {said}"));
        files.chain(complaints).collect()
    }));
    taken.unwrap_or_default()
}

thread_local! {
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

fn remember_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let words = panic.payload_as_str().unwrap_or("no words");
        PANIC.with_borrow_mut(|last| *last = format!("{place}: {words}"));
    }));
}

fn last_panic() -> String {
    PANIC.with_borrow(Clone::clone)
}

/// So that no line of a message is taken for one of the runner.
fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  | {line}\n")).collect()
}

fn report(tallies: &[Tally], took: Duration) -> ExitCode {
    let failures: Vec<&String> = tallies.iter().flat_map(|tally| &tally.failures).collect();
    if !failures.is_empty() {
        println!("\nfailures:");
        failures.iter().for_each(|name| println!("    {name}"));
    }
    let passed: usize = tallies.iter().map(|tally| tally.passed).sum();
    let left_out: usize = tallies.iter().map(|tally| tally.left_out).sum();
    println!(
        "\ntest result: {}. {passed} passed; {} failed; 0 ignored; 0 measured; {left_out} filtered out; finished in {:.2}s\n",
        if failures.is_empty() { "ok" } else { "FAILED" },
        failures.len(),
        took.as_secs_f64()
    );
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

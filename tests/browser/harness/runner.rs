//! Runs the tests in the browsers, as `cargo test` runs others: libtest-mimic lists, filters, spreads and counts them.
//!
//! What it doesn't know is here: in which browsers a test runs, several words to choose by, that a browser serves one test
//! after another, that a test has a time limit, and that a failure leaves pictures.

use super::browser::Browser;
use super::driver::Kind;
use super::language::Language;
use super::picture::output_folder;
use super::site::Site;
use super::visitor::Visitor;
use clap::Parser;
use libtest_mimic::{Arguments, Failed, Trial};
use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
    process::ExitCode,
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// How long one test may take, where it doesn't say otherwise.
const LIMIT: Duration = Duration::from_secs(90);

/// How many tests run at the same time, where the command line doesn't say otherwise. More browsers than processors
/// keep each other waiting, and a test that measures time fails.
const THREADS: usize = 2;

/// How many tests are named at the end as those that took longest.
const SLOWEST: usize = 10;

/// A test: a promise and the function that tries it.
#[derive(Clone, Copy)]
pub struct Test {
    /// Module and function.
    pub name: &'static str,
    pub run: fn(&Visitor),
    pub tried: Tried,
    pub limit: Duration,
}

/// In which browsers a promise is tried.
#[derive(Clone, Copy)]
pub enum Tried {
    /// It hangs on the browser.
    InBoth,
    /// It is kept by our own program alone, and plain clicks and keys show it in any browser.
    InEither,
    /// Only this one can show it.
    In(Kind),
}

impl Test {
    pub const fn new(name: &'static str, run: fn(&Visitor)) -> Self {
        Self { name, run, tried: Tried::InBoth, limit: LIMIT }
    }

    /// For what only one browser can be made to do.
    pub const fn only(mut self, kind: Kind) -> Self {
        self.tried = Tried::In(kind);
        self
    }

    /// For what says the same in either browser: nothing in it hangs on how one draws, lays out, scrolls, stores, prints,
    /// times, or takes what a hand, another program or another tab does. In doubt a test runs in both.
    pub const fn either(mut self) -> Self {
        self.tried = Tried::InEither;
        self
    }

    /// For a test of many steps.
    pub const fn limit(mut self, seconds: u64) -> Self {
        self.limit = Duration::from_secs(seconds);
        self
    }

    fn name_in(&self, kind: Kind) -> String {
        format!("{}::{}", kind.name(), self.name.trim_start_matches("browser::"))
    }
}

/// The tests of a module, by their functions' names.
#[macro_export]
macro_rules! tests {
    ($($name:ident $(.$change:ident($($value:expr)?))*),+ $(,)?) => {
        pub const TESTS: &[$crate::harness::Test] = &[
            $($crate::harness::Test::new(concat!(module_path!(), "::", stringify!($name)), $name)
                $(.$change($($value)?))*),+
        ];
    };
}

/// What the command line says.
#[derive(Parser)]
struct Wishes {
    #[command(flatten)]
    arguments: Arguments,
    /// Run in both browsers what one of them is enough for; so does a word that names a browser
    #[arg(long)]
    both: bool,
    /// Further words; only tests with all of them in their name run
    words: Vec<String>,
}

impl Wishes {
    /// Whether a test may be meant that would otherwise run in the other browser.
    fn are_for_both(&self) -> bool {
        let mut words = self.words.iter().chain(&self.arguments.filter);
        self.both || words.any(|word| Kind::ALL.iter().any(|kind| word.contains(kind.name())))
    }
}

/// Each test with each browser that it runs in. What either can show goes to the one and the other in turn, so that each
/// gets half of every module.
fn spread(tests: &[Test], both: bool) -> impl Iterator<Item = (Test, Kind)> {
    let mut turns = Kind::ALL.into_iter().cycle();
    tests.iter().flat_map(move |test| {
        let kinds = match test.tried {
            Tried::In(kind) => vec![kind],
            Tried::InEither if !both => turns.next().into_iter().collect(),
            Tried::InBoth | Tried::InEither => Kind::ALL.to_vec(),
        };
        kinds.into_iter().map(|kind| (*test, kind))
    })
}

/// Runs all `tests` that the command line chooses.
pub fn run(tests: &[Test]) -> ExitCode {
    let wishes = Wishes::parse();
    let spread = spread(tests, wishes.are_for_both());
    let Wishes { mut arguments, words, .. } = wishes;
    arguments.test_threads.get_or_insert(THREADS);
    let stage = Arc::new(Stage::default());
    if !arguments.list
        && let Err(why) = &*stage.site
    {
        eprintln!("{why}");
        return ExitCode::FAILURE;
    }
    remember_panics();
    let trials = spread.map(|(test, kind)| {
        let stage = Arc::clone(&stage);
        Trial::test(test.name_in(kind), move || stage.run(&test, kind))
    });
    let chosen = trials.filter(|trial| words.iter().all(|word| trial.name().contains(word.as_str())));
    let conclusion = libtest_mimic::run(&arguments, chosen.collect());
    if !arguments.list {
        stage.tell_slowest();
    }
    stage.close();
    conclusion.exit_code()
}

/// Where tests run: the site, and browsers that one test leaves to the next.
struct Stage {
    site: LazyLock<Result<Arc<Site>, String>>,
    idle: Mutex<Vec<Arc<Browser>>>,
    took: Mutex<Vec<(Duration, String)>>,
}

impl Default for Stage {
    fn default() -> Self {
        Self {
            site: LazyLock::new(|| Site::start().map(Arc::new)),
            idle: Mutex::default(),
            took: Mutex::default(),
        }
    }
}

impl Stage {
    fn run(&self, test: &Test, kind: Kind) -> Result<(), Failed> {
        let site = self.site.as_ref()?;
        let browser = self.browser(kind)?;
        let began = Instant::now();
        browser.socket.set_deadline(Some(began + test.limit));
        let outcome = try_in(&browser, test, site);
        unpoisoned(&self.took).push((began.elapsed(), test.name_in(kind)));
        browser.socket.set_deadline(None);
        // After a failure nobody knows in which state the browser is.
        if outcome.is_ok() {
            self.idle().push(browser);
        }
        outcome
    }

    /// A browser that no other test has now.
    fn browser(&self, kind: Kind) -> Result<Arc<Browser>, String> {
        let idle = self.idle().extract_if(.., |browser| browser.kind == kind).next();
        idle.map_or_else(|| Browser::start(kind, None).map(Arc::new), Ok)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Arc<Browser>>> {
        unpoisoned(&self.idle)
    }

    /// Names the tests that took longest: where to look when a run takes too long.
    fn tell_slowest(&self) {
        let mut took = unpoisoned(&self.took);
        took.sort_by(|one, other| other.cmp(one));
        println!("the slowest of {}:", took.len());
        took.iter().take(SLOWEST).for_each(|(time, name)| println!("  {:5.1} s  {name}", time.as_secs_f64()));
    }

    /// Closes the browsers.
    fn close(&self) {
        self.idle().clear();
    }
}

fn unpoisoned<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Tries the test as a fresh visitor.
fn try_in(browser: &Arc<Browser>, test: &Test, site: &Arc<Site>) -> Result<(), Failed> {
    let tried = catch_unwind(AssertUnwindSafe(|| {
        let visitor = Visitor::new(browser, site, Language::Dutch);
        let tried = catch_unwind(AssertUnwindSafe(|| {
            (test.run)(&visitor);
            let complaints = visitor.complaints();
            assert!(complaints.is_empty(), "the browser complained:\n  {}", complaints.join("\n  "));
        }));
        tried.map_err(|_| format!("{}{}", last_panic(), evidence(&test.name_in(browser.kind), &visitor)))
    }));
    tried.unwrap_or_else(|_| Err(last_panic())).map_err(Failed::from)
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

/// With the place; libtest-mimic tells the words alone.
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

//! `cargo xtask test`: everything that must hold, and one closing line that counts it.

mod part;
mod report;
mod tally;

use crate::{
    Outcome, browsers,
    command::{cargo, run as run_command},
    dist::{self, Profile},
    dist_folder, page, size, tools,
};
pub use part::Options;
use part::Part;
use report::Report;
use std::{
    process::{Command, Stdio},
    thread::{self, JoinHandle},
};

/// The test program that needs no browser.
const NATIVE: &str = "native";

/// The test program that runs the page in browsers.
const BROWSER: &str = "browser";

/// Runs the parts that are asked for (all of them without options) and goes on after a failure.
///
/// The page is built, and what is missing for the browsers installed, beside the parts before: both wait for the
/// network, and the last step of a release build uses one processor.
///
/// The last line printed is `N passed, N failed`, with `, N skipped` when something was left out.
///
/// # Errors
/// When anything failed.
pub fn run(options: &Options) -> Outcome {
    let mut report = Report::default();
    let parts = options.parts();
    let wants = |wanted: &[Part]| wanted.iter().any(|part| parts.contains(part));
    let mut page = wants(&[Part::Site, Part::Browser]).then(|| beside(|| dist::build(Profile::Release)));
    let mut browsers = wants(&[Part::Browser]).then(|| beside(|| browsers::ready().map(drop)));
    for part in &parts {
        match part {
            Part::Format => format(&mut report),
            Part::Lint => lint(&mut report),
            Part::Native => native(&mut report),
            Part::Site => site(&mut report, page.take()),
            Part::Browser => browser(&mut report, page.take(), browsers.take()),
        }
    }
    report.close()
}

/// Work that goes on while other parts run.
type Beside = JoinHandle<Outcome>;

fn beside(work: impl FnOnce() -> Outcome + Send + 'static) -> Beside {
    thread::spawn(work)
}

/// What came of work that went on beside.
fn ended(work: Option<Beside>) -> Outcome {
    work.map_or_else(
        || Err("it was not begun".to_owned()),
        |work| work.join().map_err(|_| "it ended in a panic".to_owned())?,
    )
}

fn format(report: &mut Report) {
    report.check("lock file", || {
        run_command(cargo().args(["metadata", "--locked", "--format-version=1"]).stdout(Stdio::null()))
    });
    report.check("format", || run_command(cargo().args(["fmt", "--all", "--check"])));
}

fn lint(report: &mut Report) {
    let clippy = |which: &[&str]| {
        run_command(cargo().args(["clippy", "--quiet"]).args(which).args(["--", "--deny", "warnings"]))
    };
    report.check("lint, native", || clippy(&["--workspace", "--all-targets"]));
    report.check("lint, browser", || {
        tools::wasm_target()?;
        clippy(&["--package", "klantreis", "--lib", "--bins", "--target", tools::WASM_TARGET])
    });
    report.check("lint, documentation", || {
        let mut doc = cargo();
        doc.args(["doc", "--quiet", "--package", "klantreis", "--lib", "--no-deps"]);
        run_command(doc.env("RUSTDOCFLAGS", "--deny warnings"))
    });
}

/// Tests of the whole workspace. Of parts of it they would be built with other features of the same packages, all of them
/// once more.
fn tests_of(which: &[&str]) -> Command {
    let mut tests = cargo();
    tests.args(["test", "--no-fail-fast", "--workspace"]).args(which);
    tests
}

/// The library, its tidy rules, and the developer's commands; then the examples in what is written about them.
fn native(report: &mut Report) {
    report.tests("native tests", &mut tests_of(&["--quiet", "--lib", "--bins", "--test", NATIVE]));
    report.tests("examples", &mut tests_of(&["--quiet", "--doc"]));
}

fn site(report: &mut Report, page: Option<Beside>) {
    if report.check("release build", || ended(page)) {
        report.check("policy of the page", || page::check(&dist_folder()));
        report.check("size of the page", || size::check(&dist_folder()));
    } else {
        report.skip("policy of the page", "there is no page");
        report.skip("size of the page", "there is no page");
    }
}

/// The built page in real browsers.
fn browser(report: &mut Report, page: Option<Beside>, browsers: Option<Beside>) {
    let built =
        report.passed("release build").unwrap_or_else(|| report.check("release build", || ended(page)));
    if !built {
        report.skip("browser tests", "there is no page");
        return;
    }
    if report.check("browsers", || ended(browsers)) {
        report.tests("browser tests", &mut tests_of(&["--test", BROWSER]));
    } else {
        report.skip("browser tests", "a browser is missing");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::output;
    use serde_json::Value;

    #[test]
    fn every_test_program_of_the_workspace_is_run() {
        let told = output(cargo().args(["metadata", "--no-deps", "--format-version=1"])).unwrap();
        let told: Value = serde_json::from_str(&told).unwrap();
        let packages = told["packages"].as_array().unwrap().iter();
        let targets = packages.flat_map(|package| package["targets"].as_array().unwrap());
        let tests = targets.filter(|target| target["kind"][0] == "test");
        let mut names: Vec<&str> = tests.filter_map(|target| target["name"].as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, [BROWSER, NATIVE]);
    }
}

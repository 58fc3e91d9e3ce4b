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
use std::process::Stdio;

/// Runs the parts that are asked for (all of them without options) and goes on after a failure.
///
/// The last line printed is `N passed, N failed`, with `, N skipped` when something was left out.
///
/// # Errors
/// When anything failed.
pub fn run(options: &Options) -> Outcome {
    let mut report = Report::default();
    for part in options.parts() {
        match part {
            Part::Format => format(&mut report),
            Part::Lint => lint(&mut report),
            Part::Native => native(&mut report),
            Part::Site => site(&mut report),
            Part::Browser => browser(&mut report),
        }
    }
    report.close()
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

/// The library, its tidy rules, and the developer's commands.
fn native(report: &mut Report) {
    let tests = ["test", "--quiet", "--no-fail-fast", "--workspace", "--exclude", "browser-tests"];
    report.tests("native tests", cargo().args(tests));
}

fn site(report: &mut Report) {
    if report.check("release build", || dist::build(Profile::Release)) {
        report.check("policy of the page", || page::check(&dist_folder()));
        report.check("size of the page", || size::check(&dist_folder()));
    } else {
        report.skip("policy of the page", "there is no page");
        report.skip("size of the page", "there is no page");
    }
}

/// The built page in real browsers. It is built here when this part runs by itself.
fn browser(report: &mut Report) {
    let built = report
        .passed("release build")
        .unwrap_or_else(|| report.check("release build", || dist::build(Profile::Release)));
    if !built {
        report.skip("browser tests", "there is no page");
        return;
    }
    if report.check("browsers", || browsers::ready().map(drop)) {
        report.tests("browser tests", cargo().args(["test", "--no-fail-fast", "--package", "browser-tests"]));
    } else {
        report.skip("browser tests", "a browser is missing");
    }
}

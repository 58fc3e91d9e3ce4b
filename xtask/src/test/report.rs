//! What was run, how long it took, and what came of it.

use super::tally::Tally;
use crate::{Outcome, command::not_started};
use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::Instant,
};

/// The sum of all checks and tests so far. A check of our own counts as one test.
#[derive(Debug, Default)]
pub(super) struct Report {
    passed: usize,
    failed: usize,
    skipped: usize,
    failures: Vec<String>,
    checks: Vec<(&'static str, bool)>,
}

impl Report {
    /// Runs a check of our own and says whether it passed.
    pub(super) fn check(&mut self, name: &'static str, check: impl FnOnce() -> Outcome) -> bool {
        let started = begin(name);
        let result = check();
        if let Err(why) = &result {
            println!("{why}");
            self.fail(format!("{name}: {why}"));
        } else {
            self.passed += 1;
        }
        self.checks.push((name, result.is_ok()));
        end(name, started, if result.is_ok() { "passed" } else { "FAILED" });
        result.is_ok()
    }

    /// What came of a check of this name; `None` when it has not been run.
    pub(super) fn passed(&self, name: &str) -> Option<bool> {
        self.checks.iter().find(|(known, _)| *known == name).map(|(_, passed)| *passed)
    }

    /// Runs a command that prints as `cargo test` does, and counts its tests.
    pub(super) fn tests(&mut self, name: &'static str, command: &mut Command) {
        let started = begin(name);
        let (tally, ended) = counted(command);
        self.passed += tally.passed;
        self.failed += tally.failed;
        self.skipped += tally.skipped;
        self.failures.extend(tally.failures.iter().map(|test| format!("{name}: {test}")));
        if let Err(why) = &ended
            && tally.failed == 0
        {
            self.fail(format!("{name}: {why}"));
        } else if tally.all() == 0 {
            self.fail(format!("{name}: not one test was run"));
        }
        let summary = format!("{} passed, {} failed, {} skipped", tally.passed, tally.failed, tally.skipped);
        end(name, started, &summary);
    }

    /// Counts a check that cannot be run.
    pub(super) fn skip(&mut self, name: &str, why: &str) {
        self.skipped += 1;
        println!("\n▸ {name}\n  skipped: {why}");
    }

    /// Lists the failures and prints the closing line.
    ///
    /// # Errors
    /// When anything failed.
    pub(super) fn close(self) -> Outcome {
        if !self.failures.is_empty() {
            println!("\nFailed:");
            self.failures.iter().for_each(|failure| println!("  {}", failure.replace('\n', "\n    ")));
        }
        let failed = self.failed;
        println!("\n{}", self.closing_line());
        if failed == 0 { Ok(()) } else { Err(String::new()) }
    }

    fn closing_line(&self) -> String {
        let skipped = if self.skipped == 0 { String::new() } else { format!(", {} skipped", self.skipped) };
        format!("{} passed, {} failed{skipped}", self.passed, self.failed)
    }

    fn fail(&mut self, failure: String) {
        self.failed += 1;
        self.failures.push(failure);
    }
}

fn begin(name: &str) -> Instant {
    println!("\n▸ {name}");
    Instant::now()
}

fn end(name: &str, started: Instant, result: &str) {
    println!("  {name}: {result}, {:.1} s", started.elapsed().as_secs_f64());
}

/// Runs a command, shows what it prints, and counts the tests in it.
fn counted(command: &mut Command) -> (Tally, Outcome) {
    let mut tally = Tally::default();
    let mut child = match command.stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return (tally, Err(not_started(command, &error))),
    };
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally.line(line.trim_end_matches('\r'));
        }
    }
    let ended = match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` failed ({status})", crate::command::line(command))),
        Err(error) => Err(not_started(command, &error)),
    };
    (tally, ended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_counts_checks_and_tests_together() {
        let mut report = Report::default();
        report.check("good", || Ok(()));
        assert_eq!(report.closing_line(), "1 passed, 0 failed");
        report.check("bad", || Err("broken".to_owned()));
        report.skip("late", "no page");
        assert_eq!(report.closing_line(), "1 passed, 1 failed, 1 skipped");
        assert_eq!(report.passed("good"), Some(true));
        assert_eq!(report.passed("bad"), Some(false));
        assert_eq!(report.passed("late"), None);
        assert_eq!(report.failures, ["bad: broken"]);
        assert!(report.close().is_err());
    }

    #[test]
    fn a_program_without_a_test_and_one_that_does_not_exist_are_failures() {
        let mut report = Report::default();
        report.tests("silent", Command::new("rustc").arg("--version"));
        report.tests("absent", &mut Command::new("klantreis-no-such-program"));
        assert_eq!((report.passed, report.failed), (0, 2));
        assert_eq!(report.failures[0], "silent: not one test was run");
        assert!(report.failures[1].starts_with("absent: `klantreis-no-such-program` could not be started"));
    }
}

//! Reading what `cargo test` prints.

/// The numbers of one or more test programs, and the names of the tests that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: usize,
    pub(super) failed: usize,
    pub(super) skipped: usize,
    pub(super) failures: Vec<String>,
    /// Names of the list that is being read; output of a failed test may look like one, the last list counts.
    listed: Vec<String>,
    listing: bool,
}

impl Tally {
    /// Takes in one line. A name may be padded, so that all results stand in one column.
    pub(super) fn line(&mut self, line: &str) {
        if let Some(numbers) = line.strip_prefix("test result: ") {
            self.passed += number_before(numbers, " passed");
            self.failed += number_before(numbers, " failed");
            self.skipped += number_before(numbers, " ignored");
            let listed = std::mem::take(&mut self.listed);
            listed.into_iter().for_each(|name| self.name(name));
            self.listing = false;
        } else if let Some((name, _)) =
            line.strip_prefix("test ").and_then(|line| line.split_once(" ... FAILED"))
        {
            self.name(name.trim_end().to_owned());
        } else if line == "failures:" {
            self.listed.clear();
            self.listing = true;
        } else if let Some(name) = line.strip_prefix("    ").filter(|_| self.listing) {
            self.listed.push(name.trim().to_owned());
        }
    }

    /// Notes a failed test; it is named when it fails and again in the list behind all tests.
    fn name(&mut self, name: String) {
        if !self.failures.contains(&name) {
            self.failures.push(name);
        }
    }

    /// How many tests there were.
    pub(super) fn all(&self) -> usize {
        self.passed + self.failed + self.skipped
    }
}

fn number_before(text: &str, word: &str) -> usize {
    let before = text.split(word).next().filter(|before| before.len() < text.len()).unwrap_or_default();
    before.rsplit([' ', ';']).next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(text: &str) -> Tally {
        let mut tally = Tally::default();
        text.lines().for_each(|line| tally.line(line));
        tally
    }

    #[test]
    fn results_of_several_programs_are_added_up() {
        let tally = tally(
            "running 3 tests\n...\n\
             test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\n\
             running 12 tests\n\
             test result: ok. 10 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 1.50s\n",
        );
        assert_eq!((tally.passed, tally.failed, tally.skipped, tally.all()), (13, 0, 2, 15));
        assert!(tally.failures.is_empty());
    }

    #[test]
    fn failed_tests_are_named_once_and_without_their_output() {
        let tally = tally(
            "test board::drops ... FAILED\ntest start::opens  ... FAILED\n\n\
             failures:\n\n---- board::drops stdout ----\nassertion failed\n    left: 1\n   right: 2\n\n\n\
             failures:\n    board::drops\n    board::lifts\n\n\
             test result: FAILED. 4 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n",
        );
        assert_eq!((tally.passed, tally.failed), (4, 3));
        assert_eq!(tally.failures, ["board::drops", "start::opens", "board::lifts"]);
    }
}

//! Which parts of the tests are asked for.

use crate::Outcome;

/// A part of what must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Cargo.lock and the layout of the code.
    Format,
    /// No warnings from clippy, for this machine and for the browser.
    Lint,
    /// Tests that need no browser.
    Native,
    /// The release build, its policy and its size.
    Site,
    /// Tests of the release build in Chromium and Firefox.
    Browser,
}

const PARTS: [(&str, Part); 5] = [
    ("format", Part::Format),
    ("lint", Part::Lint),
    ("native", Part::Native),
    ("site", Part::Site),
    ("browser", Part::Browser),
];

/// Reads `--only part,part`; without it every part is asked for. They always run in the same order.
pub(super) fn read(options: &[String]) -> Outcome<Vec<Part>> {
    let words: Vec<&str> = options.iter().map(String::as_str).collect();
    let wanted: Vec<&str> = match words.as_slice() {
        [] => return Ok(PARTS.map(|(_, part)| part).to_vec()),
        ["--only", list] => list.split(',').collect(),
        _ => return Err("test takes --only with parts, such as --only native,browser".to_owned()),
    };
    if let Some(unknown) = wanted.iter().find(|name| PARTS.iter().all(|(known, _)| known != *name)) {
        let names = PARTS.map(|(name, _)| name).join(", ");
        return Err(format!("There is no part '{unknown}'; the parts are {names}."));
    }
    Ok(PARTS.iter().filter(|(name, _)| wanted.contains(name)).map(|(_, part)| *part).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Outcome<Vec<Part>> {
        read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn without_options_everything_is_asked_for() {
        assert_eq!(asked("").unwrap().len(), 5);
    }

    #[test]
    fn named_parts_run_in_their_own_order() {
        assert_eq!(asked("--only browser,format"), Ok(vec![Part::Format, Part::Browser]));
    }

    #[test]
    fn what_is_not_a_part_is_refused() {
        let unknown = asked("--only speed").unwrap_err();
        assert_eq!(unknown, "There is no part 'speed'; the parts are format, lint, native, site, browser.");
        assert_eq!(
            asked("--fast").unwrap_err(),
            "test takes --only with parts, such as --only native,browser"
        );
    }
}

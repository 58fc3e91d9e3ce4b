//! Every bad file is told as what it is, and harms nothing.

use klantreis::format;
use klantreis::text::Language;

#[path = "../bad_files/mod.rs"]
mod bad_files;

use bad_files::{BadFile, Outcome};

#[test]
fn each_has_its_outcome() {
    let files = bad_files::every();
    for file in &files {
        check(file);
    }
    let wrong = files.iter().filter(|file| !matches!(file.outcome, Outcome::Fine(_))).count();
    assert!(wrong >= 60, "{wrong} bad files");
}

fn check(BadFile { name, bytes, outcome }: &BadFile) {
    let read = format::read(bytes);
    match (outcome, read) {
        (Outcome::Refused { dutch, english }, Err(refusal)) => {
            for (language, words) in [(Language::Dutch, dutch), (Language::English, english)] {
                let message = refusal.message(language);
                assert!(message.contains(words), "{name}: {message}");
            }
        }
        (Outcome::Findings(expected), Ok(reading)) => {
            let line = |finding: &format::Finding| {
                format!("{}: {}", finding.path, finding.message(Language::English))
            };
            let found: Vec<String> = reading.findings.iter().map(line).collect();
            for finding in expected {
                assert!(found.contains(finding), "{name}: {finding} is not among {found:#?}");
            }
            check_rest(name, &reading.file);
        }
        (Outcome::Fine(shown), Ok(reading)) => {
            assert_eq!(reading.findings, [], "{name}");
            let titles: Vec<&str> =
                reading.file.journeys.iter().map(|journey| journey.title.as_str()).collect();
            assert_eq!(titles.concat(), *shown, "{name}");
            check_rest(name, &reading.file);
        }
        (_, Ok(reading)) => panic!("{name}: opened, with {:?}", reading.findings),
        (_, Err(refusal)) => panic!("{name}: {}", refusal.message(Language::English)),
    }
}

/// What is left is a file without a fault.
fn check_rest(name: &str, file: &format::File) {
    for journey in &file.journeys {
        assert_eq!(journey.check(), [], "{name}");
    }
    let again = format::read(format::write(file).as_bytes());
    assert_eq!(again, Ok(format::Reading { file: file.clone(), findings: vec![] }), "{name}");
}

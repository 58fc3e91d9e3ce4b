//! Whatever comes in, what goes on is a map without a fault.

use klantreis::format;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::arbitrary;

const FULL: &str = include_str!("../golden/v1-full.klantreis.json");

/// Reads, and checks what is left.
fn check(bytes: &[u8]) {
    let Ok(reading) = format::read(bytes) else { return };
    for journey in &reading.file.journeys {
        assert_eq!(journey.check(), []);
    }
    let again = format::read(format::write(&reading.file).as_bytes());
    assert_eq!(again, Ok(format::Reading { file: reading.file, findings: vec![] }));
}

/// All values of `value`, by path.
fn paths(value: &Value, path: String, all: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                paths(member, format!("{path}/{name}"), all);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| paths(item, format!("{path}/{at}"), all));
        }
        _ => {}
    }
    all.push(path);
}

fn any_value() -> impl Strategy<Value = Value> {
    let words =
        ["", "s1", "s2", "f1", "c1", "l1", "line", "metric", "experience", "notes", "nps", "__proto__"];
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-3i32..3).prop_map(Value::from),
        proptest::sample::select(words.to_vec()).prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{}])),
        Just(json!({ "s1": { "actual": 1 } })),
        arbitrary::text().prop_map(Value::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Values put in the place of others, or moved there from elsewhere in the file.
    #[test]
    fn a_file_with_values_in_wrong_places(
        changes in proptest::collection::vec((any::<Index>(), proptest::option::of(any_value()), any::<Index>()), 1..8),
    ) {
        let mut file: Value = serde_json::from_str(FULL).expect("a golden file is JSON");
        for (to, value, from) in changes {
            let mut all = Vec::new();
            paths(&file, String::new(), &mut all);
            let value = value.unwrap_or_else(|| file.pointer(from.get::<String>(&all)).cloned().unwrap_or_default());
            *file.pointer_mut(to.get::<String>(&all)).expect("a path of the file") = value;
        }
        if let Some(members) = file.as_object_mut() {
            members.insert("format".into(), "klantreis".into());
            members.insert("version".into(), 1.into());
        }
        check(file.to_string().as_bytes());
    }

    #[test]
    fn a_file_with_wrong_bytes(changes in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..6)) {
        let mut bytes = FULL.as_bytes().to_vec();
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        check(&bytes);
    }

    #[test]
    fn a_file_that_was_cut(at in any::<Index>()) {
        let end = at.index(FULL.trim_end().len());
        let refusal = format::read(&FULL.as_bytes()[..end]).expect_err("a file that is cut is refused");
        let expected = matches!(refusal, format::Refusal::EndsEarly(_) | format::Refusal::Empty);
        prop_assert!(expected, "{refusal:?} at {end}");
    }
}

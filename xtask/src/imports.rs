//! The names under which the program imports what its script gives it.
//!
//! wasm-bindgen ends each in sixteen digits of a hash, which can't be compressed and hang on where the project lies.
//! They become a number that is as long, so that nothing else in the program moves: 0 where no other name begins
//! alike.

use std::collections::{BTreeMap, BTreeSet};

const PREFIX: &str = "__wbg_";
const DIGITS: usize = 16;

/// The script and the program with plain names.
#[must_use]
pub fn renamed(script: &str, program: &[u8]) -> (String, Vec<u8>) {
    let names = plain(&hashed(script));
    let script = names.iter().fold(script.to_owned(), |script, (old, new)| script.replace(old, new));
    (script, with_names(program, &names))
}

/// Every hashed name in the script.
fn hashed(script: &str) -> BTreeSet<String> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte == b'$';
    script
        .match_indices(PREFIX)
        .filter_map(|(at, _)| {
            let length = script.as_bytes()[at..].iter().take_while(|byte| is_part(byte)).count();
            let name = &script[at..at + length];
            let (_, hash) = name.rsplit_once('_')?;
            let is_hash = hash.len() == DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            is_hash.then(|| name.to_owned())
        })
        .collect()
}

/// The plain name of each.
fn plain(hashed: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for name in hashed {
        let beginning = &name[..name.len() - DIGITS];
        let count = alike.entry(beginning).or_default();
        names.insert(name.clone(), format!("{beginning}{:0DIGITS$}", *count));
        *count += 1;
    }
    names
}

/// The program with other names of the same lengths.
fn with_names(program: &[u8], names: &BTreeMap<String, String>) -> Vec<u8> {
    let mut renamed = program.to_vec();
    let mut at = 0;
    while let Some(found) = find(&renamed[at..], PREFIX.as_bytes()) {
        at += found;
        let rest = &renamed[at..];
        // A longer name may begin like a shorter one, but for its hash.
        let name = names.iter().find(|(old, _)| rest.starts_with(old.as_bytes()));
        if let Some((old, new)) = name {
            renamed[at..at + old.len()].copy_from_slice(new.as_bytes());
        }
        at += PREFIX.len();
    }
    renamed
}

fn find(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_hash_in_the_script_and_in_the_program() {
        let script = "import { __wbg_set_0123456789abcdef as a, __wbg_set_fedcba9876543210, __wbg_ptr } \
                      __wbg_appendChild_00aa00aa00aa00aa __wbg_appendChild_00aa00aa00aa00aa";
        let program = b"\0\x1a__wbg_set_fedcba9876543210\x01__wbg_appendChild_00aa00aa00aa00aa\x02__wbg_ptr";
        let (script, program) = renamed(script, program);
        assert_eq!(
            script,
            "import { __wbg_set_0000000000000000 as a, __wbg_set_0000000000000001, __wbg_ptr } \
             __wbg_appendChild_0000000000000000 __wbg_appendChild_0000000000000000"
        );
        let expected = b"\0\x1a__wbg_set_0000000000000001\x01__wbg_appendChild_0000000000000000\x02__wbg_ptr";
        assert_eq!(program, expected);
    }
}

//! The rules of the source tree that the compiler does not know, read from the files themselves.

mod code;
mod documents;
mod keys;
mod layers;
mod page;
pub mod tree;

/// Fails with every line that breaks a rule.
fn none(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}:\n  {}", breaches.join("\n  "));
}

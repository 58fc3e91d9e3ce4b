//! The two languages of the interface.

pub use klantreis::text::Language;

/// What a browser says that its user reads.
pub fn locale(language: Language) -> &'static str {
    match language {
        Language::Dutch => "nl-NL",
        Language::English => "en-GB",
    }
}

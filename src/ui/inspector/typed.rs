//! A number as it is typed in a field.

use crate::text::{rejection, typed_number};
use crate::ui::fields::panel::Panel;

/// The number that is typed; an empty field is no number.
///
/// # Errors
/// What to tell the user where it is none.
pub fn typed(panel: Panel, text: &str) -> Result<Option<f64>, &'static str> {
    match text.trim() {
        "" => Ok(None),
        text => typed_number(panel.language, text).map(Some).ok_or(panel.t(rejection::NOT_FINITE)),
    }
}

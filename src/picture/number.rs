//! Numbers as text, for attributes of a picture.

/// Writes `value` at the end of `out`, rounded to two decimals, without trailing zeros: `-0.5`, `12`, `8.33`.
///
/// Whole hundredths are what a picture needs, and writing them as integers keeps the formatting of floating
/// numbers out of the program. Not a number is written as 0.
pub fn push_number(out: &mut String, value: f64) {
    let hundredths = (value * 100.0).round() as i64;
    if hundredths < 0 {
        out.push('-');
    }
    let hundredths = hundredths.unsigned_abs();
    push_whole(out, hundredths / 100);
    let decimals = (hundredths % 100) as u8;
    if decimals > 0 {
        out.push('.');
        out.push(digit(decimals / 10));
        if !decimals.is_multiple_of(10) {
            out.push(digit(decimals % 10));
        }
    }
}

/// `value` as [`push_number`] writes it, with a unit behind it: `12.5%`.
pub fn with_unit(value: f64, unit: &str) -> String {
    let mut text = String::new();
    push_number(&mut text, value);
    text.push_str(unit);
    text
}

fn push_whole(out: &mut String, value: u64) {
    if value >= 10 {
        push_whole(out, value / 10);
    }
    out.push(digit((value % 10) as u8));
}

fn digit(value: u8) -> char {
    char::from(b'0' + value)
}

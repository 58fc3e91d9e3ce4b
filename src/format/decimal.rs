//! Numbers as text and back, exactly: `parse` finds the nearest double, `push` writes a text that is read
//! back as the same double.
//!
//! The standard library does the same with tables for speed, which weigh 22 KB of brotli in a page; this is
//! under 2. Numbers as people type them take a short path, all others one with long whole numbers.

/// Whole numbers up to here are exact in a double.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The powers of ten that are exact in a double.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
];

/// The double nearest to a number written as in JSON (`-1.5e3`; a leading `+` or zeros are fine too).
/// Nothing where the text is no such number, or too large for a double.
pub fn parse(text: &str) -> Option<f64> {
    let (negative, text) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (plain, exponent) = match text.split_once(['e', 'E']) {
        Some((plain, exponent)) => (plain, parse_exponent(exponent)?),
        None => (text, 0),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let digits = || whole.bytes().chain(fraction.bytes());
    if digits().next().is_none() || !digits().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant: Vec<u8> = digits().map(|byte| byte - b'0').skip_while(|digit| *digit == 0).collect();
    let magnitude = nearest(&significant, exponent.saturating_sub(fraction.len() as i64))?;
    Some(if negative { -magnitude } else { magnitude })
}

/// An exponent, cut off far beyond what any double needs.
fn parse_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let size = digits.bytes().fold(0, |size: i64, byte| (size * 10 + i64::from(byte - b'0')).min(1 << 40));
    Some(if text.starts_with('-') { -size } else { size })
}

/// The double nearest to `digits` × 10^`exponent`; nothing where that is infinite.
fn nearest(digits: &[u8], exponent: i64) -> Option<f64> {
    // More digits than this can't change the result, except by not being zero.
    const ENOUGH: usize = 800;
    if digits.is_empty() {
        return Some(0.0);
    }
    let size = exponent + digits.len() as i64;
    if size > 310 {
        return None;
    }
    if size < -330 {
        return Some(0.0);
    }
    let kept = &digits[..digits.len().min(ENOUGH)];
    let exponent = exponent + (digits.len() - kept.len()) as i64;
    if kept.len() <= 15 && exponent.unsigned_abs() <= 22 {
        let whole = kept.iter().fold(0.0, |whole, digit| whole * 10.0 + f64::from(*digit));
        let power = POWERS[exponent.unsigned_abs() as usize];
        return Some(if exponent < 0 { whole / power } else { whole * power });
    }
    let rest = digits[kept.len()..].iter().any(|digit| *digit != 0);
    let mut whole = Whole::default();
    kept.iter().for_each(|digit| whole.multiply_add(10, u32::from(*digit)));
    round(whole, exponent, rest)
}

/// The double nearest to `whole` × 10^`exponent`, where `rest` says that the true value is a little more.
fn round(mut whole: Whole, exponent: i64, mut rest: bool) -> Option<f64> {
    let mut scale = 0;
    if exponent >= 0 {
        each_power(exponent, |power| whole.multiply_add(power, 0));
    } else {
        // Room for a quotient of more than 64 bits: a factor of ten takes less than four.
        let limbs = (64 + 4 * exponent.unsigned_abs() as usize).div_ceil(32);
        whole.0.splice(..0, vec![0; limbs]);
        scale = 32 * limbs as i64;
        each_power(exponent, |power| rest |= whole.divide(power) != 0);
    }
    let length = whole.bits();
    // A double has 53 bits, and none below 2^−1074.
    let kept = (length - scale + 1074).min(53).min(length);
    if kept < 0 {
        return Some(0.0);
    }
    let dropped = length - kept;
    let mut bits = whole.bits_from(dropped);
    if dropped > 0 && whole.bits_from(dropped - 1) & 1 == 1 {
        rest |= !whole.is_multiple_of_two_to(dropped - 1);
        bits += u64::from(rest || bits & 1 == 1);
    }
    let value = bits as f64 * power_of_two(dropped - scale);
    value.is_finite().then_some(value)
}

/// Calls `step` with powers of ten whose product is 10^|`exponent`|.
fn each_power(exponent: i64, mut step: impl FnMut(u32)) {
    let exponent = exponent.unsigned_abs();
    (0..exponent / 9).for_each(|_| step(1_000_000_000));
    (0..exponent % 9).for_each(|_| step(10));
}

/// 2^`exponent`, for −1074 … 1023.
fn power_of_two(exponent: i64) -> f64 {
    f64::from_bits(if exponent < -1022 { 1 << (exponent + 1074) } else { ((exponent + 1023) as u64) << 52 })
}

/// The text of a number, as `push` writes it.
pub fn text(number: f64) -> String {
    let mut text = String::new();
    push(&mut text, number);
    text
}

/// Appends the shortest text, or nearly so, that `parse` reads as `number`; `null` where it isn't finite.
pub fn push(text: &mut String, number: f64) {
    if !number.is_finite() {
        return text.push_str("null");
    }
    if number < 0.0 {
        text.push('-');
    }
    let size = number.abs();
    if size == 0.0 {
        return text.push('0');
    }
    for (decimals, power) in POWERS.iter().enumerate() {
        let scaled = (size * power + 0.5).floor();
        if scaled >= EXACT {
            break;
        }
        if scaled / power == size {
            return push_digits(text, &(scaled as u64).to_string(), -(decimals as i64));
        }
    }
    let (digits, exponent) = digits_of(size);
    for precision in [15, 16] {
        let (rounded, exponent) = rounded(&digits, exponent, precision);
        let values: Vec<u8> = rounded.bytes().map(|byte| byte - b'0').collect();
        if nearest(&values, exponent) == Some(size) {
            return push_digits(text, &rounded, exponent);
        }
    }
    let (rounded, exponent) = rounded(&digits, exponent, 17);
    push_digits(text, &rounded, exponent);
}

/// `size` as digits × 10^exponent, with 18 digits or more of it right.
fn digits_of(size: f64) -> (Vec<u8>, i64) {
    let bits = size.to_bits();
    let (power, fraction) = ((bits >> 52) as i64, bits & ((1 << 52) - 1));
    let (mantissa, power) = if power == 0 { (fraction, -1074) } else { (fraction | 1 << 52, power - 1075) };
    let mut whole = Whole(vec![mantissa as u32, (mantissa >> 32) as u32]);
    let mut exponent = 0;
    if power >= 0 {
        (0..power).for_each(|_| whole.multiply_add(2, 0));
    } else {
        // The digits before the point, a little less than three for ten bits.
        let before = (i64::from(64 - mantissa.leading_zeros()) + power) * 3 / 10 - 1;
        exponent = -(20 - before).max(0);
        each_power(exponent, |factor| whole.multiply_add(factor, 0));
        let bits = -power;
        whole.0.drain(..((bits / 32) as usize).min(whole.0.len()));
        whole.divide(1 << (bits % 32));
    }
    let mut digits = Vec::new();
    while whole.bits() > 0 {
        digits.push(whole.divide(10) as u8);
    }
    digits.reverse();
    (digits, exponent)
}

/// The first `precision` digits, rounded, as text without zeros behind.
fn rounded(digits: &[u8], exponent: i64, precision: usize) -> (String, i64) {
    let kept = digits.len().min(precision);
    let mut number = digits[..kept].iter().fold(0u64, |number, digit| number * 10 + u64::from(*digit));
    let mut exponent = exponent + (digits.len() - kept) as i64;
    number += u64::from(digits.get(kept).is_some_and(|digit| *digit >= 5));
    while number % 10 == 0 {
        number /= 10;
        exponent += 1;
    }
    (number.to_string(), exponent)
}

/// Appends digits × 10^exponent: plain where the number isn't too small or large, otherwise `1.5e-9`.
fn push_digits(text: &mut String, digits: &str, exponent: i64) {
    let point = digits.len() as i64 + exponent;
    let zeros = |text: &mut String, count: i64| (0..count).for_each(|_| text.push('0'));
    if !(-6..=21).contains(&point) {
        text.push_str(&digits[..1]);
        if digits.len() > 1 {
            text.push('.');
            text.push_str(&digits[1..]);
        }
        text.push('e');
        text.push_str(&(point - 1).to_string());
    } else if exponent >= 0 {
        text.push_str(digits);
        zeros(text, exponent);
    } else if point > 0 {
        text.push_str(&digits[..point as usize]);
        text.push('.');
        text.push_str(&digits[point as usize..]);
    } else {
        text.push_str("0.");
        zeros(text, -point);
        text.push_str(digits);
    }
}

/// A whole number of any length, in limbs of 32 bits, the lowest first.
#[derive(Default)]
struct Whole(Vec<u32>);

impl Whole {
    fn multiply_add(&mut self, factor: u32, term: u32) {
        let mut carry = u64::from(term);
        for limb in &mut self.0 {
            carry += u64::from(*limb) * u64::from(factor);
            *limb = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    /// Divides, and returns what is left over.
    fn divide(&mut self, divisor: u32) -> u32 {
        let mut rest = 0u64;
        for limb in self.0.iter_mut().rev() {
            rest = rest << 32 | u64::from(*limb);
            *limb = (rest / u64::from(divisor)) as u32;
            rest %= u64::from(divisor);
        }
        rest as u32
    }

    /// The place of the highest bit that is set, from 1; 0 for zero.
    fn bits(&self) -> i64 {
        let top = self.0.iter().rposition(|limb| *limb != 0);
        top.map_or(0, |top| 32 * (top as i64 + 1) - i64::from(self.0[top].leading_zeros()))
    }

    /// The bits from `at` on, at most 53 of them being set.
    fn bits_from(&self, at: i64) -> u64 {
        let (limb, shift) = ((at / 32) as usize, at % 32);
        let part = |limb: usize| u128::from(self.0.get(limb).copied().unwrap_or_default());
        ((part(limb) | part(limb + 1) << 32 | part(limb + 2) << 64) >> shift) as u64
    }

    /// Whether no bit below `at` is set.
    fn is_multiple_of_two_to(&self, at: i64) -> bool {
        let (limb, shift) = ((at / 32) as usize, at % 32);
        self.0.iter().take(limb).all(|limb| *limb == 0)
            && self.0.get(limb).is_none_or(|limb| limb.trailing_zeros() >= shift as u32)
    }
}

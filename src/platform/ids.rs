//! New ids: short random strings.

const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A new id of ten letters: 50 random bits, so that among 50,000 cards two alike are one in a million.
pub fn fresh() -> String {
    let mut bits = (js_sys::Math::random() * (1u64 << 50) as f64) as u64;
    (0..10)
        .map(|_| {
            let letter = LETTERS[(bits & 31) as usize] as char;
            bits >>= 5;
            letter
        })
        .collect()
}

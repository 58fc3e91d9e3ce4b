//! Brotli at its highest quality, as a good static host serves files.

use std::{
    collections::HashMap,
    io::Write,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

const QUALITY: u32 = 11;
const WINDOW_BITS: u32 = 22;
const BUFFER: usize = 64 * 1024;

type Compressed = HashMap<Vec<u8>, Arc<Vec<u8>>>;

static DONE: LazyLock<Mutex<Compressed>> = LazyLock::new(Mutex::default);

/// The bytes compressed with brotli, quality 11. The same bytes are compressed once per process.
#[must_use]
pub fn brotli(bytes: &[u8]) -> Arc<Vec<u8>> {
    if let Some(done) = DONE.lock().unwrap_or_else(PoisonError::into_inner).get(bytes) {
        return Arc::clone(done);
    }
    let compressed = Arc::new(compress(bytes));
    DONE.lock().unwrap_or_else(PoisonError::into_inner).insert(bytes.to_vec(), Arc::clone(&compressed));
    compressed
}

fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW_BITS);
    writer.write_all(bytes).expect("a vector takes every byte");
    writer.into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_is_smaller_and_comes_back_whole() {
        let text = "touchpoint ".repeat(1_000);
        let compressed = brotli(text.as_bytes());
        assert!(compressed.len() < text.len() / 50, "{} bytes", compressed.len());
        let mut back = String::new();
        brotli::Decompressor::new(compressed.as_slice(), BUFFER).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
    }
}

//! Brotli and gzip at their highest quality, as a good static host serves files.

use flate2::write::GzEncoder;
use std::{
    collections::HashMap,
    io::Write,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW_BITS: u32 = 22;
const BUFFER: usize = 64 * 1024;

/// What was compressed already, by what it was.
type Done = LazyLock<Mutex<HashMap<Vec<u8>, Arc<[u8]>>>>;

/// The bytes compressed with brotli, quality 11. The same bytes are compressed once per process.
#[must_use]
pub fn brotli(bytes: &[u8]) -> Arc<[u8]> {
    static DONE: Done = LazyLock::new(Mutex::default);
    once(&DONE, bytes, || {
        let mut writer =
            brotli::CompressorWriter::new(Vec::new(), BUFFER, BROTLI_QUALITY, BROTLI_WINDOW_BITS);
        writer.write_all(bytes).expect("a vector takes every byte");
        writer.into_inner()
    })
}

/// The bytes compressed with gzip, level 9. The same bytes are compressed once per process.
#[must_use]
pub fn gzip(bytes: &[u8]) -> Arc<[u8]> {
    static DONE: Done = LazyLock::new(Mutex::default);
    once(&DONE, bytes, || {
        let mut writer = GzEncoder::new(Vec::new(), flate2::Compression::best());
        writer.write_all(bytes).expect("a vector takes every byte");
        writer.finish().expect("a vector takes every byte")
    })
}

fn once(done: &Done, bytes: &[u8], compress: impl FnOnce() -> Vec<u8>) -> Arc<[u8]> {
    if let Some(done) = done.lock().unwrap_or_else(PoisonError::into_inner).get(bytes) {
        return Arc::clone(done);
    }
    let compressed: Arc<[u8]> = compress().into();
    done.lock().unwrap_or_else(PoisonError::into_inner).insert(bytes.to_vec(), Arc::clone(&compressed));
    compressed
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
        brotli::Decompressor::new(&*compressed, BUFFER).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
        let compressed = gzip(text.as_bytes());
        assert!(compressed.len() < text.len() / 50, "{} bytes", compressed.len());
        let mut back = String::new();
        flate2::read::GzDecoder::new(&*compressed).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
    }
}

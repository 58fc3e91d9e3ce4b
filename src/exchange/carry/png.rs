//! A map in a PNG, as a chunk of international text with a keyword of our own.

use img_parts::Bytes;
use img_parts::png::{Png, PngChunk};

use super::packed::{packed, unpacked};
use crate::format::Refusal;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const KIND: [u8; 4] = *b"iTXt";
/// How our chunk begins: its keyword, that it is packed, by zlib, in no language, without another keyword.
const HEAD: &[u8] = b"Klantreis\0\x01\0\0\0";
/// The kind of our chunk and its keyword, as they stand in a file.
const MARK: &[u8] = b"iTXtKlantreis\0";

pub(super) fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

/// A PNG with the text of a file in it, in place of the one that it may carry already; nothing where it is no whole PNG.
pub fn carry_in_png(png: &[u8], text: &str) -> Option<Vec<u8>> {
    let mut png = Png::from_bytes(Bytes::copy_from_slice(png)).ok()?;
    let chunks = png.chunks_mut();
    chunks.retain(|chunk| !is_ours(chunk));
    // Behind the header, which must be first: who reads half of the picture has all of the map.
    let at = chunks.len().min(1);
    chunks.insert(at, PngChunk::new(KIND, Bytes::from([HEAD, &packed(text)].concat())));
    Some(png.encoder().bytes().to_vec())
}

pub(super) fn carried(bytes: &[u8]) -> Option<Result<String, Refusal>> {
    let damaged =
        || bytes.windows(MARK.len()).any(|part| part == MARK).then_some(Err(Refusal::DamagedPicture));
    let Ok(png) = Png::from_bytes(Bytes::copy_from_slice(bytes)) else { return damaged() };
    let ours = png.chunks().iter().find(|chunk| is_ours(chunk))?;
    Some(match ours.contents().strip_prefix(HEAD) {
        Some(packed) => unpacked(packed),
        None => Err(Refusal::DamagedPicture),
    })
}

fn is_ours(chunk: &PngChunk) -> bool {
    chunk.kind() == KIND && chunk.contents().starts_with(&MARK[KIND.len()..])
}

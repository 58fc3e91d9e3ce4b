//! A document as it goes between the editor and the page that keeps it.

use std::borrow::Cow;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use data_url::DataUrl;

use crate::exchange::read_file;
use crate::format::{Reading, Refusal};

/// What is read of a document that was handed over: the text of a file, a picture or page that carries one, or either as a
/// `data:` address. Nothing where it is empty, as that of a new map is.
///
/// # Errors
/// Says why nothing of it can be used.
pub fn handed(content: &str) -> Result<Option<Reading>, Refusal> {
    let bytes = bytes_of(content)?;
    match bytes.trim_ascii().is_empty() {
        true => Ok(None),
        false => read_file(&bytes).map(Some),
    }
}

/// Bytes of a kind, such as `image/png`, as a `data:` address in base64.
pub fn data_address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", BASE64_STANDARD.encode(bytes))
}

fn bytes_of(content: &str) -> Result<Cow<'_, [u8]>, Refusal> {
    let content = content.trim();
    match DataUrl::process(content) {
        Ok(address) => {
            let (bytes, _) = address.decode_to_vec().map_err(|_| Refusal::DamagedPicture)?;
            Ok(Cow::Owned(bytes))
        }
        Err(_) => Ok(Cow::Borrowed(content.as_bytes())),
    }
}

//! Reading what a browser asks for.

use std::io::{self, BufRead, Read};

/// The longest head of a request that is read, in bytes.
const LONGEST_HEAD: u64 = 64 * 1024;

/// The parts of a request that a static host looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Request {
    /// `GET`, `HEAD` or something that is refused.
    pub(super) method: String,
    /// The path, decoded, without a query.
    pub(super) path: String,
    /// Whether the browser takes brotli.
    pub(super) brotli: bool,
    /// The entity tag that the browser already has.
    pub(super) known: Option<String>,
    /// Whether the browser sends no more requests after this one.
    pub(super) last: bool,
}

impl Request {
    /// Reads one request; `None` when the browser has closed the connection.
    pub(super) fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut head = reader.take(LONGEST_HEAD);
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_whitespace();
        let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next()) else {
            return Err(io::ErrorKind::InvalidData.into());
        };
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let mut request = Self {
            method: method.to_owned(),
            path: decoded(path),
            last: version != "HTTP/1.1",
            ..Self::default()
        };
        loop {
            line.clear();
            if head.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            match line.split_once(':') {
                Some((name, value)) => request.header(&name.to_ascii_lowercase(), value.trim()),
                None if line.trim().is_empty() => return Ok(Some(request)),
                None => return Err(io::ErrorKind::InvalidData.into()),
            }
        }
    }

    fn header(&mut self, name: &str, value: &str) {
        match name {
            "accept-encoding" => self.brotli = value.split(',').any(|coding| coding.trim() == "br"),
            "if-none-match" => self.known = Some(value.to_owned()),
            "connection" => self.last |= value.eq_ignore_ascii_case("close"),
            // A body would be taken for the next request; no file is asked for with one.
            "content-length" | "transfer-encoding" => self.last |= value != "0",
            _ => {}
        }
    }
}

/// Percent signs and two digits stand for a byte.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

//! What a static host answers.

use super::{Compression, request::Request};
use crate::compress::brotli;
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Write},
    path::{Component, Path, PathBuf},
    sync::Arc,
};

/// A folder under a path.
#[derive(Debug)]
pub(super) struct Site {
    folder: PathBuf,
    base: String,
    compression: Compression,
}

/// An answer before it is written.
#[derive(Debug)]
pub(super) struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Arc<Vec<u8>>,
}

impl Site {
    pub(super) fn new(folder: PathBuf, sub_path: &str, compression: Compression) -> Self {
        let inner = sub_path.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        Self { folder, base, compression }
    }

    /// The path of the site on its host, with a slash at both ends.
    pub(super) fn base(&self) -> &str {
        &self.base
    }

    pub(super) fn answer(&self, request: &Request) -> Answer {
        if request.method != "GET" && request.method != "HEAD" {
            return Answer::says("405 Method Not Allowed", "Only GET and HEAD.");
        }
        if format!("{}/", request.path) == self.base {
            return Answer {
                status: "301 Moved Permanently",
                headers: vec![("Location", self.base.clone())],
                body: Arc::default(),
            };
        }
        let file = request.path.strip_prefix(&self.base).and_then(|name| self.file(name));
        match file.and_then(|file| Some((fs::read(&file).ok()?, file))) {
            Some((bytes, file)) => self.sends(&file, bytes, request),
            None => Answer::says("404 Not Found", "There is nothing here."),
        }
    }

    /// The file of a name within the site; none for a name that leads out of it.
    fn file(&self, name: &str) -> Option<PathBuf> {
        let name = Path::new(name);
        let inside = name.components().all(|part| matches!(part, Component::Normal(_)));
        let path = inside.then(|| self.folder.join(name))?;
        Some(if path.is_dir() { path.join("index.html") } else { path })
    }

    fn sends(&self, file: &Path, bytes: Vec<u8>, request: &Request) -> Answer {
        let extension = file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        let kind = content_type(&extension);
        let tag = entity_tag(&bytes);
        let mut headers = vec![
            ("Content-Type", kind.to_owned()),
            ("Cache-Control", "no-cache".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Vary", "Accept-Encoding".to_owned()),
            ("ETag", tag.clone()),
        ];
        if request.known.as_ref() == Some(&tag) {
            return Answer { status: "304 Not Modified", headers, body: Arc::default() };
        }
        let mut body = Arc::new(bytes);
        if request.brotli && self.compression == Compression::Brotli && gains(&extension) {
            body = brotli(&body);
            headers.push(("Content-Encoding", "br".to_owned()));
        }
        Answer { status: "200 OK", headers, body }
    }
}

impl Answer {
    fn says(status: &'static str, words: &str) -> Self {
        let kind = ("Content-Type", content_type("txt").to_owned());
        Self { status, headers: vec![kind], body: Arc::new(words.as_bytes().to_vec()) }
    }

    pub(super) fn write(&self, writer: &mut impl Write, head_only: bool) -> io::Result<()> {
        write!(writer, "HTTP/1.1 {}\r\n", self.status)?;
        for (name, value) in &self.headers {
            write!(writer, "{name}: {value}\r\n")?;
        }
        if !self.status.starts_with("304") {
            write!(writer, "Content-Length: {}\r\n", self.body.len())?;
        }
        writer.write_all(b"\r\n")?;
        if head_only { Ok(()) } else { writer.write_all(&self.body) }
    }
}

fn content_type(extension: &str) -> &'static str {
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether files of this kind get smaller; pictures and fonts are compressed already.
fn gains(extension: &str) -> bool {
    !["png", "webp", "woff2"].contains(&extension)
}

fn entity_tag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

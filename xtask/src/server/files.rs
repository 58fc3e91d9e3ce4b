//! The files of a folder, each with a compressed form beside it that is made when it is first asked for.

use crate::compress::{brotli, gzip};
use std::{
    fs,
    io::{self, Cursor, SeekFrom},
    path::{Path, PathBuf},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::SystemTime,
};
use tokio::{
    io::{AsyncRead, AsyncSeek, ReadBuf},
    task::spawn_blocking,
};
use tower_http::services::fs::{Backend, File, Metadata};

/// Reads from the disk; `page.html.br` and `page.html.gz` are `page.html` compressed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Files;

type Later<T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send>>;

impl Backend for Files {
    type File = Opened;
    type Metadata = About;
    type OpenFuture = Later<Opened>;
    type MetadataFuture = Later<About>;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        Box::pin(async move { spawn_blocking(move || Opened::read(&path)).await? })
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        Box::pin(async move { spawn_blocking(move || About::read(&path)).await? })
    }
}

/// What is known of a file or folder.
#[derive(Clone, Copy, Debug)]
pub(super) struct About {
    is_folder: bool,
    changed: SystemTime,
    size: u64,
}

impl About {
    fn read(path: &Path) -> io::Result<Self> {
        if let Some(compressed) = Compressed::named(path) {
            return Ok(compressed.open()?.about);
        }
        let found = fs::metadata(path)?;
        Ok(Self { is_folder: found.is_dir(), changed: found.modified()?, size: found.len() })
    }
}

impl Metadata for About {
    fn is_dir(&self) -> bool {
        self.is_folder
    }

    fn modified(&self) -> io::Result<SystemTime> {
        Ok(self.changed)
    }

    fn len(&self) -> u64 {
        self.size
    }
}

/// A compressed form that is asked for.
struct Compressed {
    /// The file that it is made of.
    file: PathBuf,
    compress: fn(&[u8]) -> Arc<[u8]>,
}

impl Compressed {
    fn named(path: &Path) -> Option<Self> {
        let compress = match path.extension()?.to_str()? {
            "br" => brotli,
            "gz" => gzip,
            _ => return None,
        };
        Some(Self { file: path.with_extension(""), compress })
    }

    /// There is none of a file that is compressed already.
    fn open(&self) -> io::Result<Opened> {
        let extension = self.file.extension().unwrap_or_default();
        if ["png", "webp", "woff2"].iter().any(|compressed| extension == *compressed) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let about = About::read(&self.file)?;
        Ok(Opened::new((self.compress)(&fs::read(&self.file)?), about))
    }
}

/// A file in memory.
#[derive(Debug)]
pub(super) struct Opened {
    bytes: Cursor<Arc<[u8]>>,
    about: About,
}

impl Opened {
    fn read(path: &Path) -> io::Result<Self> {
        match Compressed::named(path) {
            Some(compressed) => compressed.open(),
            None => Ok(Self::new(fs::read(path)?.into(), About::read(path)?)),
        }
    }

    fn new(bytes: Arc<[u8]>, about: About) -> Self {
        let about = About { size: bytes.len() as u64, ..about };
        Self { bytes: Cursor::new(bytes), about }
    }
}

impl File for Opened {
    type Metadata = About;
    type MetadataFuture<'a> = std::future::Ready<io::Result<About>>;

    fn metadata(&self) -> Self::MetadataFuture<'_> {
        std::future::ready(Ok(self.about))
    }
}

impl AsyncRead for Opened {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.bytes).poll_read(context, buffer)
    }
}

impl AsyncSeek for Opened {
    fn start_seek(mut self: Pin<&mut Self>, place: SeekFrom) -> io::Result<()> {
        Pin::new(&mut self.bytes).start_seek(place)
    }

    fn poll_complete(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Pin::new(&mut self.bytes).poll_complete(context)
    }
}

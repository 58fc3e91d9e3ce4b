//! A small static host: one folder, under any sub-path, compressed with brotli or gzip where the browser takes it.
//!
//! ```no_run
//! let server = xtask::server::serve("dist", "/maps/", 0)?;
//! println!("{}", server.url()); // http://localhost:<free port>/maps/
//! server.stop();
//! # std::io::Result::Ok(())
//! ```

mod files;
mod site;

use axum::{Router, serve::ListenerExt};
use std::{
    io,
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    thread::{self, JoinHandle},
};
use tokio::{runtime, sync::oneshot};

/// Whether files are sent compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// As they are: for a page that is built again and again.
    None,
    /// With brotli or gzip at the highest quality, as the browser takes it; compressed once, at the first request.
    Best,
}

/// A running server, on a thread of its own. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    url: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Serves a folder, compressed, at `http://localhost:<port><sub_path>`.
///
/// `sub_path` is the path of the site on its host, such as `/` or `/maps/`; requests beside it are not found.
/// Port 0 takes a free one.
///
/// # Errors
/// When the port cannot be had.
pub fn serve(folder: impl Into<PathBuf>, sub_path: &str, port: u16) -> io::Result<Server> {
    serve_as(folder, sub_path, port, Compression::Best)
}

/// As [`serve`], with a choice of compression.
///
/// # Errors
/// When the port cannot be had.
pub fn serve_as(
    folder: impl Into<PathBuf>,
    sub_path: &str,
    port: u16,
    compression: Compression,
) -> io::Result<Server> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    let base = site::base(sub_path);
    let url = format!("http://localhost:{}{base}", listener.local_addr()?.port());
    let site = site::router(folder.into(), &base, compression);
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    let (stop, stopped) = oneshot::channel();
    let thread = thread::spawn(move || {
        runtime.spawn(answer_all(listener, site));
        let _stopped_or_dropped = runtime.block_on(stopped);
        // Closes every connection, whatever goes on there.
        runtime.shutdown_background();
    });
    Ok(Server { url, stop: Some(stop), thread: Some(thread) })
}

async fn answer_all(listener: TcpListener, site: Router) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|connection| {
        // A connection that breaks off is the browser's right, and no news.
        let _closed_already = connection.set_nodelay(true);
    });
    axum::serve(listener, site).await
}

impl Server {
    /// The address of the page, ending in a slash.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Ends the server and closes its connections: as a host that cannot be reached any more.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ended = thread.join();
        }
    }
}

#[cfg(test)]
mod tests;

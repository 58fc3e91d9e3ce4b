//! A small static host: one folder, under any sub-path, compressed with brotli where the browser takes it.
//!
//! ```no_run
//! let server = xtask::server::serve("dist", "/maps/", 0)?;
//! println!("{}", server.url()); // http://localhost:<free port>/maps/
//! server.stop();
//! # std::io::Result::Ok(())
//! ```

mod request;
mod site;

use request::Request;
use site::Site;
use std::{
    io::{self, BufReader, BufWriter, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// How long an idle connection is kept.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether files are sent compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// As they are: for a page that is built again and again.
    None,
    /// With brotli at its highest quality, to browsers that take it; compressed once, at the first request.
    Brotli,
}

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    url: String,
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    open: Connections,
    accepting: Option<JoinHandle<()>>,
}

type Connections = Arc<Mutex<Vec<TcpStream>>>;

/// Serves a folder, compressed, at `http://localhost:<port><sub_path>`.
///
/// `sub_path` is the path of the site on its host, such as `/` or `/maps/`; requests beside it are not found.
/// Port 0 takes a free one.
///
/// # Errors
/// When the port cannot be had.
pub fn serve(folder: impl Into<PathBuf>, sub_path: &str, port: u16) -> io::Result<Server> {
    serve_as(folder, sub_path, port, Compression::Brotli)
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
    let address = listener.local_addr()?;
    let site = Arc::new(Site::new(folder.into(), sub_path, compression));
    let url = format!("http://localhost:{}{}", address.port(), site.base());
    let stopping = Arc::new(AtomicBool::new(false));
    let open = Connections::default();
    let accepting = {
        let (stopping, open) = (Arc::clone(&stopping), Arc::clone(&open));
        thread::spawn(move || accept(&listener, &site, &stopping, &open))
    };
    Ok(Server { url, address, stopping, open, accepting: Some(accepting) })
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

    /// Waits for the server, which goes on until the process ends.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            let _ended = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // The listener waits for a connection; this one lets it see that it has to stop.
        let _waking = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ended = accepting.join();
        }
        for connection in self.open.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            let _closed_already = connection.shutdown(Shutdown::Both);
        }
    }
}

fn accept(listener: &TcpListener, site: &Arc<Site>, stopping: &AtomicBool, open: &Connections) {
    for connection in listener.incoming() {
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(connection) = connection else { continue };
        if let Ok(copy) = connection.try_clone() {
            remember(open, copy);
        }
        let site = Arc::clone(site);
        thread::spawn(move || {
            // A connection that breaks off is the browser's right, and no news. However it ends, it is closed: the
            // copy would keep it open, and the browser would wait for answers to what it goes on asking there.
            let _ended = answer_all(&connection, &site);
            let _closed_already = connection.shutdown(Shutdown::Both);
        });
    }
}

/// Keeps a connection so that it can be closed, and forgets those that have ended.
fn remember(open: &Connections, connection: TcpStream) {
    let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
    open.retain(|connection| connection.peer_addr().is_ok());
    open.push(connection);
}

fn answer_all(connection: &TcpStream, site: &Site) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection);
    let mut writer = BufWriter::new(connection);
    while let Some(request) = Request::read(&mut reader)? {
        site.answer(&request).write(&mut writer, request.method == "HEAD")?;
        writer.flush()?;
        if request.last {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;

//! The server, asked over a real connection.

use super::*;
use std::{
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    time::Duration,
};

const PAGE: &str = "<!doctype html><title>Kaart</title><p>touchpoint touchpoint touchpoint touchpoint</p>";

fn site(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("klantreis-server-{name}-{}", std::process::id()));
    fs::create_dir_all(folder.join("deep")).unwrap();
    fs::write(folder.join("index.html"), PAGE).unwrap();
    fs::write(folder.join("deep/a b.wasm"), [0, 1, 2]).unwrap();
    folder
}

fn address(server: &Server) -> SocketAddr {
    let host = server.url().trim_start_matches("http://localhost:");
    (Ipv4Addr::LOCALHOST, host.split('/').next().unwrap().parse().unwrap()).into()
}

/// The head of the answer, with the names of headers in lower case, and its body.
fn ask(server: &Server, request: &str) -> (String, Vec<u8>) {
    let mut connection = TcpStream::connect(address(server)).unwrap();
    connection.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    (String::from_utf8(answer[..end].to_vec()).unwrap(), answer[end + 4..].to_vec())
}

fn get(server: &Server, path: &str, headers: &str) -> (String, Vec<u8>) {
    ask(server, &format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"))
}

#[test]
fn a_folder_is_served_under_its_sub_path_only() {
    let folder = site("sub-path");
    let server = serve(&folder, "maps", 0).unwrap();
    assert!(server.url().ends_with("/maps/"), "{}", server.url());
    let (head, body) = get(&server, "/maps/?x=1", "");
    assert!(
        head.starts_with("HTTP/1.1 200 OK") && head.contains("content-type: text/html; charset=utf-8"),
        "{head}"
    );
    assert_eq!(body, PAGE.as_bytes());
    let (head, body) = get(&server, "/maps/deep/a%20b.wasm", "");
    assert!(head.contains("content-type: application/wasm"), "{head}");
    assert_eq!(body, [0, 1, 2]);
    assert!(get(&server, "/maps", "").0.contains("location: /maps/"));
    for outside in ["/", "/index.html", "/maps/none", "/maps/../maps/", "/maps/%2e%2e/x", "/maps//etc/hosts"]
    {
        assert!(get(&server, outside, "").0.starts_with("HTTP/1.1 404"), "{outside}");
    }
    // An answer without words is a page of the browser's own, with another store.
    assert_eq!(get(&server, "/maps/none", "").1, b"There is no such file.");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_browser_that_takes_brotli_or_gzip_gets_it() {
    let folder = site("brotli");
    let accepting = "Accept-Encoding: gzip, deflate, br\r\n";
    let server = serve(&folder, "/", 0).unwrap();
    let (head, body) = get(&server, "/", accepting);
    assert!(head.contains("content-encoding: br"), "{head}");
    let mut page = String::new();
    brotli::Decompressor::new(body.as_slice(), 4096).read_to_string(&mut page).unwrap();
    assert_eq!(page, PAGE);
    let (head, body) = get(&server, "/", "Accept-Encoding: gzip, deflate\r\n");
    assert!(head.contains("content-encoding: gzip") && head.contains("vary: accept-encoding"), "{head}");
    let mut page = String::new();
    flate2::read::GzDecoder::new(body.as_slice()).read_to_string(&mut page).unwrap();
    assert_eq!(page, PAGE);
    let plain = serve_as(&folder, "/", 0, Compression::None).unwrap();
    assert_eq!(get(&plain, "/", accepting).1, PAGE.as_bytes());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_the_browser_has_already_is_not_sent_again() {
    let folder = site("known");
    let server = serve(&folder, "/", 0).unwrap();
    let (head, _) = get(&server, "/", "");
    let tag = head.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap();
    let (head, body) = get(&server, "/", &format!("If-None-Match: {tag}\r\n"));
    assert!(head.starts_with("HTTP/1.1 304") && body.is_empty(), "{head}");
    fs::write(folder.join("index.html"), "new").unwrap();
    assert_eq!(get(&server, "/", &format!("If-None-Match: {tag}\r\n")).1, b"new");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn one_connection_answers_several_requests_and_refuses_other_methods() {
    let folder = site("several");
    let server = serve(&folder, "/", 0).unwrap();
    let (head, rest) = ask(
        &server,
        "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\nPOST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    );
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(rest.starts_with(b"HTTP/1.1 405"), "{}", String::from_utf8_lossy(&rest));
    fs::remove_dir_all(folder).unwrap();
}

/// The server had given it up, after half a minute without a request or after a wrong one, but left it open: pages
/// that were opened on it never came.
#[test]
fn a_connection_that_is_given_up_is_closed() {
    let folder = site("given-up");
    let server = serve(&folder, "/", 0).unwrap();
    let mut connection = TcpStream::connect(address(&server)).unwrap();
    connection.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    connection.write_all(b"nonsense\r\n\r\n").unwrap();
    let ended = connection.read_to_end(&mut Vec::new());
    assert!(ended.is_ok() || ended.is_err_and(|error| error.kind() == io::ErrorKind::ConnectionReset));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_stopped_server_cannot_be_reached() {
    let folder = site("stopped");
    let server = serve(Path::new(&folder), "/", 0).unwrap();
    let address = address(&server);
    let mut waiting = TcpStream::connect(address).unwrap();
    waiting.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut first = [0; 1];
    waiting.read_exact(&mut first).unwrap();
    server.stop();
    let mut rest = Vec::new();
    let ended = waiting.read_to_end(&mut rest);
    assert!(ended.is_ok() || ended.is_err_and(|error| error.kind() == io::ErrorKind::ConnectionReset));
    assert!(TcpStream::connect(address).is_err());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_port_that_is_taken_cannot_be_had() {
    let folder = site("taken");
    let server = serve(&folder, "/", 0).unwrap();
    let refused = serve(&folder, "/", address(&server).port()).unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::AddrInUse);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn every_answer_says_what_it_is_and_is_asked_for_again() {
    let folder = site("headers");
    fs::write(folder.join("dot.png"), "compressed already ".repeat(100)).unwrap();
    fs::write(folder.join("start.js"), "start()").unwrap();
    let server = serve(&folder, "/", 0).unwrap();
    for (path, kind) in [("/start.js", "text/javascript; charset=utf-8"), ("/dot.png", "image/png")] {
        let (head, _) = get(&server, path, "Accept-Encoding: br\r\n");
        let promised = ["cache-control: no-cache", "x-content-type-options: nosniff"];
        assert!(promised.iter().all(|header| head.contains(header)), "{head}");
        assert!(head.contains(&format!("content-type: {kind}\r\n")), "{head}");
        assert_eq!(head.contains("content-encoding: br"), path == "/start.js", "{head}");
    }
    fs::remove_dir_all(folder).unwrap();
}

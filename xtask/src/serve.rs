//! A small server of static files, for this machine alone.

use crate::sh::Result;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Longest request head that is read.
const HEAD: u64 = 16 * 1024;

/// Listens on 127.0.0.1; port 0 takes a free one.
pub fn listen(port: u16) -> Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|e| format!("port {port} of 127.0.0.1: {e}"))?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    Ok((listener, address))
}

/// Serves the folder for ever, a thread a connection.
pub fn run(listener: TcpListener, folder: PathBuf) {
    for stream in listener.incoming().flatten() {
        let folder = folder.clone();
        std::thread::spawn(move || {
            let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
            // The other side went away: nothing to do about it.
            let _ = answer(stream, &folder);
        });
    }
}

fn answer(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?.take(HEAD));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    // The rest of the head is read, or closing the connection would cut the answer off.
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let mut words = request.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    if method != "GET" && method != "HEAD" {
        return reply(&mut stream, "405 Method Not Allowed", "text/plain; charset=utf-8", b"405: only GET and HEAD\n", true);
    }
    let file = find(folder, target).and_then(|path| Some((mime(&path), std::fs::read(&path).ok()?)));
    match file {
        Some((mime, bytes)) => reply(&mut stream, "200 OK", mime, &bytes, method == "GET"),
        None => reply(&mut stream, "404 Not Found", "text/plain; charset=utf-8", b"404: no such file\n", method == "GET"),
    }
}

fn reply(stream: &mut TcpStream, status: &str, mime: &str, body: &[u8], with_body: bool) -> std::io::Result<()> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {length}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    if with_body {
        stream.write_all(body)?;
    }
    stream.flush()
}

/// The file that a request's target names, if it lies inside the folder.
fn find(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = decode(target.split(['?', '#']).next()?)?;
    let parts = path.strip_prefix('/')?.split('/').filter(|p| !p.is_empty());
    let mut file = folder.to_path_buf();
    for part in parts {
        // `..`, hidden files, and what another system reads as a path of its own.
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    // A link may lead out.
    let file = file.canonicalize().ok()?;
    (file.is_file() && file.starts_with(folder.canonicalize().ok()?)).then_some(file)
}

/// Undoes the percent encoding; `None` where it is broken.
fn decode(path: &str) -> Option<String> {
    let (mut out, mut bytes) = (Vec::new(), path.bytes());
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'%' => {
                let hex = [bytes.next()?, bytes.next()?];
                u8::from_str_radix(std::str::from_utf8(&hex).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(out).ok()
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|e| e.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(request: &str) -> String {
        let (listener, address) = listen(0).unwrap();
        std::thread::spawn(move || run(listener, Path::new(env!("CARGO_MANIFEST_DIR")).join("src")));
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn serves_a_file() {
        let answer = ask("GET /main.rs?x HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.contains("fn main()"));
        let head = ask("HEAD /main.rs HTTP/1.1\r\n\r\n");
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && !head.contains("fn main()"));
    }

    #[test]
    fn stays_inside_the_folder() {
        for path in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/x/../../Cargo.toml",
            "/%2e%2e%5cCargo.toml",
            "//etc/passwd",
            "/%zz",
            "x",
            "",
        ] {
            let answer = ask(&format!("GET {path} HTTP/1.1\r\n\r\n"));
            assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
        }
        assert!(ask("POST / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405 "));
    }

    #[test]
    fn knows_the_types() {
        assert_eq!(mime(Path::new("a/engine_bg.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("a/app.js")), "text/javascript; charset=utf-8");
        assert_eq!(mime(Path::new("a")), "application/octet-stream");
    }
}

//! A small server of static files, for this machine alone.

use crate::sh::Result;
use std::io::{BufRead, BufReader, Read, Take, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Longest request head that is read, in bytes.
const HEAD: u64 = 16 * 1024;
/// How long a connection may stay open with nothing asked.
const IDLE: Duration = Duration::from_secs(10);

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
            // The other side went away: nothing to do about it.
            let _ = converse(stream, &folder);
        });
    }
}

/// Answers what is asked on a connection until the other side has enough: a page asks for some ninety files.
fn converse(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?.take(HEAD));
    while let Some(request) = Request::read(&mut reader)? {
        reader.get_mut().set_limit(HEAD);
        stream.write_all(&answer(&request, folder))?;
        if request.last {
            break;
        }
    }
    Ok(())
}

/// The head of a request, as far as it matters here.
struct Request {
    method: String,
    target: String,
    /// Nothing more is asked on the connection after it.
    last: bool,
}

impl Request {
    /// The next one; `None` if there is none.
    fn read(reader: &mut BufReader<Take<TcpStream>>) -> std::io::Result<Option<Self>> {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_ascii_whitespace().map(str::to_string);
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        // The body of another method is not read, so that nothing after it could be told from it.
        let mut last = words.next().as_deref() != Some("HTTP/1.1") || !matches!(&*method, "GET" | "HEAD");
        loop {
            line.clear();
            if reader.read_line(&mut line)? <= 2 {
                return Ok(Some(Request { method, target, last }));
            }
            let field = line.trim_end().to_ascii_lowercase();
            last |= field.strip_prefix("connection:").is_some_and(|value| value.trim() == "close");
        }
    }
}

fn answer(request: &Request, folder: &Path) -> Vec<u8> {
    if !matches!(&*request.method, "GET" | "HEAD") {
        return reply("405 Method Not Allowed", "text/plain; charset=utf-8", b"405: only GET and HEAD\n", request);
    }
    match find(folder, &request.target).and_then(|path| Some((mime(&path), std::fs::read(&path).ok()?))) {
        Some((mime, bytes)) => reply("200 OK", mime, &bytes, request),
        None => reply("404 Not Found", "text/plain; charset=utf-8", b"404: no such file\n", request),
    }
}

fn reply(status: &str, mime: &str, body: &[u8], request: &Request) -> Vec<u8> {
    let length = body.len();
    let connection = if request.last { "close" } else { "keep-alive" };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {length}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: {connection}\r\n\r\n"
    );
    let body = if request.method == "HEAD" { &[] } else { body };
    [head.as_bytes(), body].concat()
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
        stream.shutdown(std::net::Shutdown::Write).unwrap();
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
    fn answers_several_on_one_connection() {
        let two = ask("GET /main.rs HTTP/1.1\r\n\r\nHEAD /serve.rs HTTP/1.1\r\n\r\n");
        assert_eq!(two.matches("HTTP/1.1 200 OK\r\n").count(), 2);
        let closed = ask("GET /main.rs HTTP/1.1\r\nConnection: close\r\n\r\nGET /main.rs HTTP/1.1\r\n\r\n");
        assert_eq!(closed.matches("Connection: close\r\n").count(), 1);
        assert_eq!(closed.matches("HTTP/1.1 200 OK").count(), 1);
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

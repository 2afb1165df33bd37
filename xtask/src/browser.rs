//! A browser to test with: the one that is there, or Debian's.

use crate::sh::{self, Result};
use std::path::PathBuf;

const NAMES: [&str; 6] =
    ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"];
const PLACES: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/// Finds a browser of the Chromium family, and gets one where it can. `PULLQUOTE_BROWSER` names another.
pub fn find() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("PULLQUOTE_BROWSER").map(PathBuf::from) {
        return named.is_file().then_some(named.clone()).ok_or(format!("PULLQUOTE_BROWSER: {} is no file", named.display()));
    }
    if let Some(found) = there() {
        return Ok(found);
    }
    if sh::apt() {
        println!("installing Debian's chromium");
        sh::apt_install(&["chromium"])?;
    }
    there().ok_or("no browser: install Chromium or Chrome, or set PULLQUOTE_BROWSER to one".to_string())
}

fn there() -> Option<PathBuf> {
    let places = PLACES.iter().map(PathBuf::from).filter(|p| p.is_file());
    NAMES.iter().filter_map(|n| sh::on_path(n)).chain(places).next()
}

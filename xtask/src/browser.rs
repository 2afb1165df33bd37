//! Browsers to test with: those that are there, or Debian's.

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
        sh::apt_install(&["chromium"])?;
    }
    let by_hand = sh::by_hand(&["chromium"]);
    there().ok_or_else(|| format!("no browser: install Chromium or Chrome (on Debian `sudo {by_hand}`), or set PULLQUOTE_BROWSER to one"))
}

fn there() -> Option<PathBuf> {
    let places = PLACES.iter().map(PathBuf::from).filter(|p| p.is_file());
    NAMES.iter().filter_map(|n| sh::on_path(n)).chain(places).next()
}

/// Firefox, and WebKit's driver with its browser and a screen for it, as far as they can be had.
#[derive(Debug, Default)]
pub struct Others {
    /// The program.
    pub firefox: Option<PathBuf>,
    /// The driver, the browser, the screen.
    pub webkit: Option<[PathBuf; 3]>,
}

/// Finds Firefox and WebKit, and gets what is missing where it can.
pub fn others() -> Others {
    let found = look();
    let mut packages = Vec::new();
    if found.firefox.is_none() {
        packages.push("firefox-esr");
    }
    if found.webkit.is_none() {
        packages.extend(["webkit2gtk-driver", "xvfb"]);
    }
    if packages.is_empty() || !sh::apt() {
        return found;
    }
    // Each by itself if not all together: one of them may be missing there.
    if sh::apt_install(&packages).is_err() {
        for package in [&packages[..1], &packages[1..]].into_iter().filter(|p| !p.is_empty()) {
            let _ = sh::apt_install(package);
        }
    }
    look()
}

fn look() -> Others {
    // Debian puts the small browser where only its version knows.
    let libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/libexec"];
    let versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let mut browsers = libraries.iter().flat_map(|l| versions.iter().map(move |v| PathBuf::from(l).join(v).join("MiniBrowser")));
    let mut webkit = || Some([sh::on_path("WebKitWebDriver")?, browsers.find(|b| b.is_file())?, sh::on_path("Xvfb")?]);
    Others { firefox: sh::on_path("firefox-esr").or_else(|| sh::on_path("firefox")), webkit: webkit() }
}

//! Firefox and WebKit, as far as they can be had on this machine.

use super::count::Count;
use super::web;
use crate::browser::{others, Others};
use crate::sh::Result;

/// Uses the page in both. One that is not here and cannot be installed is left out, and said to be.
pub fn run() -> Result<Count> {
    let Others { firefox, webkit } = others();
    let skipped = match (&firefox, &webkit) {
        (None, None) => "skipped: no Firefox and no WebKit here, and Debian's cannot be installed",
        (None, _) => "skipped: no Firefox here, and Debian's cannot be installed",
        (_, None) => "skipped: no WebKit here, and Debian's cannot be installed",
        _ => "",
    };
    if firefox.is_none() && webkit.is_none() {
        return Ok(Count { skipped, ..Count::default() });
    }
    let mut node = web::serving()?;
    if let Some(program) = firefox {
        node.env("PULLQUOTE_FIREFOX", program);
    }
    if let Some(programs) = webkit {
        node.env("PULLQUOTE_WEBKIT", programs.map(|p| p.to_string_lossy().into_owned()).join("\n"));
    }
    let count = web::node(&mut node, 1, web::tests("browsers")?)?;
    Ok(Count { skipped, ..count })
}

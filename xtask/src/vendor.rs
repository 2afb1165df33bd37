//! The libraries by which the page reads files, bundled into `www/vendor/`.

use crate::npm;
use crate::sh::{self, Result};

/// Bundles them, unless what is there is what would be made.
pub fn build() -> Result<()> {
    let lock = sh::read(&sh::root().join("package-lock.json"))?;
    let inputs = sh::hash([lock.as_slice(), include_bytes!("../vendor.mjs")]);
    let stamp = sh::root().join("www/vendor/.built");
    if std::fs::read_to_string(&stamp).is_ok_and(|s| s == inputs) {
        return Ok(());
    }
    npm::install()?;
    sh::quiet(npm::node()?.arg("xtask/vendor.mjs"))?;
    sh::write(&stamp, inputs)
}

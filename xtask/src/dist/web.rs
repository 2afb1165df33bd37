//! The page as a site, in `dist/site`, and as one file, in `dist/single`: `xtask/dist/*.mjs` make them.

use crate::sh::{self, Result};
use crate::{npm, wasm};

/// Builds the engine, then the site, with the page for iframes in it.
pub fn site() -> Result<()> {
    build("site")?;
    let frame = super::folder("site").join("frame");
    sh::run(npm::node()?.arg("embed/frame.mjs").arg(frame).arg(super::version()?))
}

/// Builds the engine, then the single file.
pub fn single() -> Result<()> {
    build("single")
}

fn build(product: &str) -> Result<()> {
    wasm::build()?;
    npm::install()?;
    let folder = super::folder(product);
    sh::run(npm::node()?.arg(format!("xtask/dist/{product}.mjs")).arg(&folder).arg(super::version()?))?;
    println!("built {}", folder.display());
    Ok(())
}

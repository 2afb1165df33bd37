//! The npm package, in `dist/npm`: `embed/build.mjs` makes it.

use crate::sh::{self, Result};
use crate::{npm, wasm};

/// Builds the engine, then the package.
pub fn build() -> Result<()> {
    wasm::build()?;
    npm::install()?;
    let folder = super::folder("npm");
    sh::run(npm::node()?.arg("embed/build.mjs").arg(&folder).arg(super::version()?))?;
    println!("built {}", folder.display());
    Ok(())
}

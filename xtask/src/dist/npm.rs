//! The npm package, in `dist/npm`: `embed/build.mjs` makes it.

use crate::sh::{self, Result};
use crate::{npm, wasm};
use std::path::{Path, PathBuf};

/// Builds the engine, then the package.
pub fn build() -> Result<()> {
    wasm::build()?;
    npm::install()?;
    let folder = super::folder("npm");
    sh::run(npm::node()?.arg("embed/build.mjs").arg(&folder).arg(super::version()?))?;
    println!("built {}", folder.display());
    Ok(())
}

/// Builds the engine, then the plugin for WordPress: a folder for its `wp-content/plugins`, and beside it the zip that its page "Upload Plugin" takes.
pub fn wordpress() -> Result<()> {
    wasm::build()?;
    npm::install()?;
    let folder = super::folder("wordpress").join("pullquote");
    sh::run(npm::node()?.arg("embed/wordpress/build.mjs").arg(&folder).arg(super::version()?))?;
    println!("built {}", folder.with_extension("zip").display());
    Ok(())
}

/// An example as it would lie on a server: its own files, and the package's beside them as `pullquote/`.
pub fn example(name: &str) -> Result<PathBuf> {
    let source = sh::root().join("examples").join(name);
    if name.contains(['/', '\\', '.']) || !source.is_dir() {
        return Err(format!("there is no example `{name}`; examples/README.md lists them"));
    }
    build()?;
    let folder = super::folder("examples").join(name);
    copy(&source, &folder)?;
    copy(&super::folder("npm").join("dist"), &folder.join("pullquote"))?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in std::fs::read_dir(from).map_err(|e| format!("{}: {e}", from.display()))?.flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to)?;
        } else {
            sh::write(&to, sh::read(&path)?)?;
        }
    }
    Ok(())
}

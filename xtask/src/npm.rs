//! The tools that come from npm, as `package-lock.json` pins them.

use crate::sh::{self, Result};
use std::path::PathBuf;
use std::process::Command;

/// Installs what `package-lock.json` says, unless it is there already.
pub fn install() -> Result<()> {
    install_in("")
}

/// The same in a folder of the repository.
pub fn install_in(folder: &str) -> Result<()> {
    let folder = sh::root().join(folder);
    let stamp = folder.join("node_modules/.installed");
    let lock = sh::hash([sh::read(&folder.join("package-lock.json"))?.as_slice()]);
    if std::fs::read_to_string(&stamp).is_ok_and(|s| s == lock) {
        return Ok(());
    }
    let npm = sh::on_path("npm").ok_or("npm is not there: install Node.js 20 or later")?;
    println!("installing the tools of package-lock.json with npm");
    sh::quiet(sh::command(npm).current_dir(&folder).args(["ci", "--no-audit", "--no-fund"]))?;
    sh::write(&stamp, lock)
}

/// A script of an installed package, run by Node.
pub fn script(path: &str) -> Result<Command> {
    install()?;
    let script: PathBuf = sh::root().join("node_modules").join(path);
    if !script.is_file() {
        return Err(format!("node_modules/{path} is missing: delete node_modules and try again"));
    }
    let mut node = node()?;
    node.arg(script);
    Ok(node)
}

/// Node.js itself.
pub fn node() -> Result<Command> {
    sh::on_path("node").map(sh::command).ok_or("node is not there: install Node.js 20 or later".to_string())
}

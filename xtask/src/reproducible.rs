//! Whether the engine comes out the same wherever it is built: twice from nothing, in two folders, byte for byte.

use crate::sh::{self, Result};
use crate::{toolchain, wasm};
use std::path::Path;

/// Names of unlike length: a path in the module would change it.
const FOLDERS: [&str; 2] = ["a", "another-folder-of-the-same-source"];

/// What the package is, for cargo to accept it.
const SOURCE: [&str; 9] = ["src", "build", "build.rs", "data", "benches", "tests", "Cargo.toml", "Cargo.lock", "xtask"];

/// Builds twice and compares; the bindings and the optimiser, pinned tools, make of the same module the same files.
pub fn run() -> Result<()> {
    let tracked = sh::output(sh::command("git").args(["ls-files", "-z"]).args(SOURCE));
    let tracked = tracked.ok_or("git does not list the files")?;
    // All copies first: what is edited meanwhile belongs to neither build.
    let folders = FOLDERS.map(|name| sh::root().join("target/reproducible").join(name));
    for folder in &folders {
        let _ = std::fs::remove_dir_all(folder);
        for file in tracked.split('\0').filter(|f| !f.is_empty()) {
            sh::write(&folder.join(file), sh::read(&sh::root().join(file))?)?;
        }
    }
    let mut modules = Vec::new();
    for folder in &folders {
        println!("building in {}", folder.display());
        modules.push(build(folder)?);
    }
    let [one, other] = [0, 1].map(|i| sh::hash([modules[i].as_slice()]));
    println!("{one}  {} bytes\n{other}  {} bytes", modules[0].len(), modules[1].len());
    let root = sh::root().to_string_lossy().into_owned();
    if modules.iter().any(|m| m.windows(root.len()).any(|w| w == root.as_bytes())) {
        return Err("a path of this machine is in the module".into());
    }
    (modules[0] == modules[1]).then_some(()).ok_or("the two modules differ".into())
}

fn build(folder: &Path) -> Result<Vec<u8>> {
    let mut cargo = toolchain::wasm()?.cargo("rustc");
    let target = folder.join("target");
    sh::run(wasm::compile(&mut cargo, "js").current_dir(folder).env("CARGO_TARGET_DIR", &target))?;
    sh::read(&target.join("wasm32-unknown-unknown/wasm/pullquote.wasm"))
}

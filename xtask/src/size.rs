//! What a page must transfer, after brotli.

use crate::sh::{self, Result};
use crate::{npm, toolchain};
use std::path::{Path, PathBuf};

/// What the engine, its .js and .wasm as the package has them, may cost at most by each compiler, and the module that compares.
const BUDGETS: &str = include_str!("../budgets.tsv");

/// The engine's files, in `www/`: no part of what the page costs besides.
const ENGINE: [&str; 6] = ["pkg/engine_bg.wasm", "pullquote.js", "memory.js", "options.js", "tables.js", "compile.js"];

/// The files of the module that compares articles, which has the engine in it once more; loaded when several articles are opened.
const COMPARE: [&str; 2] = ["pkg/compare_code.js", "pkg/compare.js"];
/// The same for hosts that fetch it; the page does not.
const FETCHED: &str = "pkg/compare_bg.wasm";

/// What the engine and the module that compares may cost by a compiler; none for one that nobody has measured.
fn budget(compiler: &str) -> Option<(u64, u64)> {
    let mut rows = BUDGETS.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t'));
    let (engine, compare) = rows.find(|(name, _)| *name == compiler)?.1.split_once('\t')?;
    Some((engine.parse().ok()?, compare.parse().ok()?))
}

/// Prints every shipped file's size; an error if a module is over its budget for the compiler that is here.
pub fn run() -> Result<()> {
    let www = sh::root().join("www");
    let engine: Vec<PathBuf> = ENGINE.iter().map(PathBuf::from).collect();
    let compare: Vec<PathBuf> = COMPARE.iter().map(PathBuf::from).collect();
    let mut page = Vec::new();
    collect(&www, Path::new(""), &mut page)?;
    page.retain(|file| !engine.contains(file) && !compare.contains(file) && file != Path::new(FETCHED));
    page.sort();
    println!("{:>9} {:>9}  bytes, and after brotli; parts by themselves", "raw", "brotli");
    let sum = shipped()?;
    println!("{:>9} {sum:>9}  the engine\n", "");
    let several = list(&www, &compare)?;
    println!("{:>9} {several:>9}  the module that compares\n", "");
    let rest = list(&www, &page)?;
    println!("{:>9} {rest:>9}  the page", "");
    let compiler = toolchain::wasm()?.name();
    let Some((engine, compare)) = budget(&compiler) else {
        println!("\n{compiler} has no budget in xtask/budgets.tsv: its sizes are reported and not judged");
        return Ok(());
    };
    println!("\nat most by {compiler}: the engine {engine}, the module that compares {compare}");
    for (name, size, most) in [("engine", sum, engine), ("module that compares", several, compare)] {
        if size > most {
            return Err(format!("the {name} is {} bytes over its budget of {most}", size - most));
        }
    }
    Ok(())
}

/// Prints the engine as it is shipped, part by part; its size after brotli.
fn shipped() -> Result<u64> {
    measure(&["engine".into(), tables()?])
}

/// Prints files of a folder; their size after brotli.
fn list(folder: &Path, files: &[PathBuf]) -> Result<u64> {
    measure(&[&["files".into(), folder.to_path_buf()], files].concat())
}

/// Prints what xtask/size.mjs measures; the sum after brotli, without the parts of what is listed whole.
fn measure(what: &[PathBuf]) -> Result<u64> {
    npm::install()?;
    let mut node = npm::node()?;
    let failed = "xtask/size.mjs failed: is the engine built (`cargo xtask wasm`)?";
    let measured = sh::output(node.arg("xtask/size.mjs").args(what)).ok_or(failed)?;
    let mut sum = 0;
    for line in measured.lines() {
        let [raw, brotli, name] = line.split('\t').collect::<Vec<_>>()[..] else { return Err(format!("xtask/size.mjs printed {line}")) };
        println!("{raw:>9} {brotli:>9}  {name}");
        if !name.starts_with(' ') {
            sum += brotli.parse::<u64>().map_err(|e| e.to_string())?;
        }
    }
    Ok(sum)
}

/// The newest source of word tables that was built for the browser.
fn tables() -> Result<PathBuf> {
    let builds = sh::wasm_target().join("wasm32-unknown-unknown/wasm/build");
    let folders = std::fs::read_dir(&builds).map_err(|e| format!("{}: {e}", builds.display()))?.flatten();
    let made = |file: &PathBuf| file.metadata().and_then(|m| m.modified()).ok();
    let newest = folders.map(|f| f.path().join("out/lexicon.rs")).filter(|f| f.is_file()).max_by_key(made);
    newest.ok_or(format!("{}: no tables: build the engine (`cargo xtask wasm`)", builds.display()))
}

/// Every file that a visitor may get.
fn collect(www: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let path = www.join(folder);
    for entry in std::fs::read_dir(&path).map_err(|e| format!("{}: {e}", path.display()))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let file = folder.join(&name);
        if name.starts_with('.') || name.ends_with(".ts") || name == "tsconfig.json" {
            continue;
        }
        if entry.path().is_dir() {
            collect(www, &file, files)?;
        } else {
            files.push(file);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_budget_is_read_and_another_compiler_has_none() {
        let rows: Vec<&str> = BUDGETS.lines().filter(|l| !l.starts_with('#')).collect();
        assert!(!rows.is_empty());
        for row in rows {
            let name = row.split('\t').next().unwrap_or_default();
            assert!(budget(name).is_some_and(|(engine, compare)| engine > 50_000 && compare > engine), "{row}");
        }
        assert_eq!(budget("rustc 0.1.0, library as it came"), None);
    }
}

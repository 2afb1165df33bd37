//! Articles that a person has annotated: who says which words.

mod article;
mod brat;
mod kit;
mod names;
pub mod score;

use super::args::Common;
pub use article::Gold;
use std::path::{Path, PathBuf};

/// Reads all annotated articles of a file or folder; the error is one line, without the name of what was given.
pub fn read(given: &Path, common: &Common) -> Result<Vec<Gold>, String> {
    if given.is_dir() {
        let kit = given.join("gold.json");
        if kit.is_file() {
            return kit::read(&kit, common);
        }
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(given).map_err(|error| error.to_string())?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|file| file.extension().is_some_and(|end| end == "ann"));
        files.sort();
        if files.is_empty() {
            return Err("has neither a gold.json nor .ann files".to_string());
        }
        let read = |file: &PathBuf| brat::read(file, common).map_err(|problem| format!("{}: {problem}", file.to_string_lossy()));
        return files.iter().map(read).collect();
    }
    match given.extension().and_then(|end| end.to_str()) {
        Some("json") => kit::read(given, common),
        Some("ann") => Ok(vec![brat::read(given, common)?]),
        _ => Err("is no gold: a .json, an .ann or a folder of them is wanted".to_string()),
    }
}

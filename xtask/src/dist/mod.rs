//! What is given away: `cargo xtask dist <what>`, each into a folder of its own under `dist/`.

mod npm;
mod web;

use crate::sh::{self, Result};
pub use npm::example;
use std::path::PathBuf;

/// Builds what is named, or all.
pub fn run(named: &[&str]) -> Result<()> {
    if let Some(unknown) = named.iter().find(|n| PRODUCTS.iter().all(|p| p.0 != **n)) {
        let names: Vec<&str> = PRODUCTS.iter().map(|p| p.0).collect();
        return Err(format!("`dist {unknown}` is not known; there are: {}", names.join(", ")));
    }
    PRODUCTS.iter().filter(|p| named.is_empty() || named.contains(&p.0)).try_for_each(|p| p.1())
}

/// A product: its name, and what builds it.
type Product = (&'static str, fn() -> Result<()>);

const PRODUCTS: &[Product] =
    &[("npm", npm::build), ("wordpress", npm::wordpress), ("site", web::site), ("single", web::single), ("crate", crates)];

/// Packs the crate as it would be published, builds what was packed, and publishes nothing.
fn crates() -> Result<()> {
    sh::run(sh::cargo().args(["publish", "--dry-run", "--package", "pullquote"]))
}

/// The folder of a product.
fn folder(product: &str) -> PathBuf {
    sh::root().join("dist").join(product)
}

/// The version in Cargo.toml, that of everything.
fn version() -> Result<String> {
    let manifest = sh::read(&sh::root().join("Cargo.toml"))?;
    let manifest = String::from_utf8_lossy(&manifest).into_owned();
    let line = manifest.lines().find_map(|l| l.strip_prefix("version = \""));
    line.and_then(|l| l.split('"').next()).map(str::to_string).ok_or("Cargo.toml has no version".to_string())
}

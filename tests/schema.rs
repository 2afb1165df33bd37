//! docs/analysis.schema.json is what the types of the result say. tests/wasm/schema.test.mjs holds it against results.

#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/analysis.schema.json");
    let made = serde_json::to_string_pretty(&pullquote::schema::analysis()).unwrap() + "\n";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == made, "docs/analysis.schema.json is of other types: UPDATE=1 cargo test --features schema --test schema");
}

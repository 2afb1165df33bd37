//! The project's one front door: `cargo xtask <what>`.

mod bench;
mod browser;
mod dist;
mod eval;
mod lexicon;
mod npm;
mod pronouns;
mod reproducible;
mod serve;
mod sh;
mod size;
mod tagger;
mod test;
mod toolchain;
mod vendor;
mod wasm;

use sh::Result;

const HELP: &str = "\
cargo xtask <what>

  serve [--port N]   build the engine for the browser and serve the page on 127.0.0.1 (port 8080)
  serve --example E  the same for one of examples/
  wasm               build the engine for the browser into www/pkg
  dist [WHAT…]       build what is given away: npm (dist/npm), wordpress (a plugin, as a zip), site (dist/site), single (one file, dist/single), crate (packed, built, not published)
  reproducible       build the engine twice from nothing, in two folders, and compare
  test [STEP…]       run all tests, or only the steps named
  test quick         what an edit needs: format, lint, rust, style and types
  style              format the code of the page and the package (Biome)
  lexicon OPTION…    make data/tone-general.tsv and tone-hu-liu.tsv from the published lists; see xtask/src/lexicon.rs
  pronouns OPTION…   learn whom a pronoun means from text with coreference, and judge it; see xtask/src/pronouns.rs
  tagger OPTION…     learn data/tagger/weights.tsv from tagged text, and judge it; see xtask/src/tagger.rs
  bench [NAME…]      how fast the engine is, and whether its time grows with the text and no faster
  bench stages       how long each stage takes natively, beside what was recorded; `record` records
  bench browser      how fast it is in a browser, beside what a page could use instead; bench/run.mjs lists its options
  eval CORPUS…       measure accuracy on the public corpora named; `eval --help` lists them
  screenshots        take the pictures of the README
  size               what the engine and the page cost to transfer, after brotli

  --no-install       anywhere: install nothing on this system; what is missing is named instead
";

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    if args.iter().any(|arg| arg == "--no-install") {
        args.retain(|arg| arg != "--no-install");
        std::env::set_var(sh::NO_INSTALL, "1");
    }
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["serve"] => page(8080),
        ["serve", "--port", port] => port.parse().map_err(|_| format!("{port} is no port")).and_then(page),
        ["serve", "--example", "editors"] => editors(8080),
        ["serve", "--example", name] => dist::example(name).and_then(|folder| serve(8080, folder)),
        ["wasm"] => wasm::build(),
        ["dist", products @ ..] => dist::run(products),
        ["reproducible"] => reproducible::run(),
        ["lexicon", options @ ..] => lexicon::run(options),
        ["pronouns", options @ ..] => pronouns::run(options),
        ["tagger", options @ ..] => tagger::run(options),
        ["bench", "browser", options @ ..] => bench::in_browser(options),
        ["bench", "stages", options @ ..] => bench::stages(options),
        ["bench", names @ ..] => bench::native(names),
        ["eval", options @ ..] => eval::run(options),
        ["style"] => npm::script(test::BIOME).and_then(|mut biome| sh::run(biome.args(["format", "--write", "."]))),
        ["screenshots"] => test::screenshots(),
        ["size"] => wasm::build().and_then(|()| size::run()),
        ["test", steps @ ..] => test::run(steps).and_then(|passed| match passed {
            true => Ok(()),
            // The closing line has been printed: nothing comes after it.
            false => std::process::exit(1),
        }),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(format!("`{}` is not understood\n\n{HELP}", args.join(" "))),
    };
    if let Err(problem) = done {
        eprintln!("{problem}");
        std::process::exit(1);
    }
}

fn page(port: u16) -> Result<()> {
    wasm::build()?;
    serve(port, sh::root().join("www"))
}

/// The editors lie in `node_modules`, so the whole checkout is served, on this machine alone.
fn editors(port: u16) -> Result<()> {
    npm::install()?;
    wasm::build()?;
    println!("the examples are at /examples/editors/");
    serve(port, sh::root())
}

fn serve(port: u16, folder: std::path::PathBuf) -> Result<()> {
    let (listener, address) = serve::listen(port)?;
    println!("serving on http://{address}/ (Ctrl-C stops)");
    serve::run(listener, folder);
    Ok(())
}

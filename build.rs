//! Compiles the word lists of `data/` into static tables, so that nothing is parsed or built at start-up.

#[path = "src/lexicon/classes.rs"]
#[allow(dead_code)]
mod classes;
#[path = "build/compile.rs"]
mod compile;
#[path = "build/inflect.rs"]
mod inflect;
#[path = "src/lexicon/lemma.rs"]
mod lemma;
#[path = "build/read.rs"]
mod read;

fn main() {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/lexicon/classes.rs");
    println!("cargo:rerun-if-changed=src/lexicon/lemma.rs");
    let out = std::path::PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("lexicon.rs");
    match read::folder(std::path::Path::new("data")) {
        Ok(lists) => std::fs::write(&out, compile::source(&lists)).expect("the build folder can be written"),
        Err(problem) => {
            eprintln!("{problem}");
            std::process::exit(1);
        }
    }
}

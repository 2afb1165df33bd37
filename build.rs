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
#[path = "src/syntax/names.rs"]
mod names;
#[path = "build/read.rs"]
mod read;
#[path = "build/tagger.rs"]
mod tagger;

fn main() {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/lexicon/classes.rs");
    println!("cargo:rerun-if-changed=src/lexicon/lemma.rs");
    println!("cargo:rerun-if-changed=src/syntax/names.rs");
    let out = std::path::PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let data = std::path::Path::new("data");
    let sources = read::folder(data).and_then(|lists| {
        let (lexicon, numbers) = compile::source(&lists);
        Ok([("lexicon.rs", lexicon), ("tagger.rs", tagger::source(&data.join("tagger"), &numbers)?)])
    });
    match sources {
        Ok(sources) => {
            for (file, source) in sources {
                std::fs::write(out.join(file), source).expect("the build folder can be written");
            }
        }
        Err(problem) => {
            eprintln!("{problem}");
            std::process::exit(1);
        }
    }
}

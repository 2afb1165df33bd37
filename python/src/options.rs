//! What a caller asks for, checked; the messages name the option.

use pullquote::UserLexicon;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::fmt::Display;

/// A wrong value, with the name of its option.
pub fn options_error(name: &str, problem: &impl Display) -> PyErr {
    PyValueError::new_err(format!("{name}: {problem}"))
}

/// The options of an analysis.
#[pyclass(frozen, module = "pullquote._native")]
pub struct Options(pub pullquote::Options);

#[pymethods]
impl Options {
    #[new]
    fn new(
        offsets: &str,
        quotations: &str,
        targets: Vec<(u32, u32)>,
        skip: Vec<(u32, u32)>,
        abbreviations: Vec<String>,
        lexicon: Lexicon,
    ) -> PyResult<Self> {
        Ok(Options(pullquote::Options {
            offsets: offsets.parse().map_err(|e| options_error("offsets", &e))?,
            quotations: quotations.parse().map_err(|e| options_error("quotations", &e))?,
            targets,
            skip,
            abbreviations,
            lexicon: lexicon.read()?,
        }))
    }
}

/// The user's own words: a TSV, or word, valence and category of each.
#[derive(FromPyObject)]
enum Lexicon {
    Tsv(String),
    Words(Vec<(String, Option<f64>, Option<String>)>),
}

impl Lexicon {
    fn read(self) -> PyResult<UserLexicon> {
        match self {
            Lexicon::Tsv(tsv) => {
                let (words, problems) = UserLexicon::parse(&tsv);
                match problems.first() {
                    Some(first) => Err(options_error("lexicon", &format!("line {}: {}", first.line, first.problem))),
                    None => Ok(words),
                }
            }
            Lexicon::Words(list) => {
                let mut words = UserLexicon::default();
                for (word, valence, category) in list {
                    let added = words.add(&word, valence, category.as_deref());
                    added.map_err(|problem| options_error("lexicon", &format!("\"{word}\": {problem}")))?;
                }
                Ok(words)
            }
        }
    }
}

//! The Python package's native half: texts, lists of texts and Arrow tables go in, JSON and Arrow tables come out. What users meet is written in
//! `python/pullquote/*.py`; this is what needs the core.

mod arrow;
mod many;
mod options;

use options::{options_error, Options};
use pullquote::compare::{compare as side_by_side, Article};
use pullquote::quotecheck::{self, Rule, Source};
use pullquote::{Analysis as Found, Offsets};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use serde::Serialize;

/// What was found in one article.
#[pyclass(frozen, module = "pullquote._native")]
struct Analysis(Found);

#[pymethods]
impl Analysis {
    /// As JSON: a line for each value, or all in one line.
    fn json(&self, py: Python<'_>, lines: bool) -> PyResult<String> {
        py.detach(|| json(&self.0, lines))
    }

    /// How many quotations, speakers and sentences there are.
    fn counts(&self) -> (usize, usize, usize) {
        (self.0.quotes.len(), self.0.speakers.len(), self.0.sentences.len())
    }
}

/// JSON as the command line writes it: over many lines or in one, without the last line end.
fn json(value: &impl Serialize, lines: bool) -> PyResult<String> {
    let mut out = Vec::new();
    let written = match lines {
        true => pullquote::json::write(&mut out, value),
        false => serde_json::to_writer(&mut out, value).map_err(Into::into),
    };
    written.map_err(|e| PyValueError::new_err(e.to_string()))?;
    String::from_utf8(out).map_err(|e| PyValueError::new_err(e.to_string()))
}

/// Analyses one text.
#[pyfunction]
fn analyze(py: Python<'_>, text: PyBackedStr, options: &Options) -> Analysis {
    py.detach(|| Analysis(pullquote::analyze(&text, &options.0)))
}

/// Analyses texts, several at a time; the results are in their order.
#[pyfunction]
fn analyze_many(py: Python<'_>, texts: Vec<PyBackedStr>, options: &Options, threads: Option<usize>) -> PyResult<Vec<Analysis>> {
    py.detach(|| many::map(&texts, threads, |text| Analysis(pullquote::analyze(text, &options.0))))
}

/// Start, end and paragraph of every sentence.
#[pyfunction]
fn sentences(py: Python<'_>, text: PyBackedStr, options: &Options) -> Vec<(u32, u32, u32)> {
    py.detach(|| pullquote::sentences(&text, &options.0).into_iter().map(|s| (s.start, s.end, s.paragraph)).collect())
}

/// Sentences and toned words, as JSON.
#[pyfunction]
fn tone(py: Python<'_>, text: PyBackedStr, options: &Options) -> PyResult<String> {
    py.detach(|| json(&pullquote::tone(&text, &options.0), false))
}

/// Whom a story rests on, as JSON.
#[pyfunction]
fn sources(py: Python<'_>, text: PyBackedStr, options: &Options, gender: bool) -> PyResult<String> {
    py.detach(|| {
        let mut rows = pullquote::sources(&text, &options.0);
        if !gender {
            rows.iter_mut().for_each(pullquote::Source::forget_gender);
        }
        json(&rows, false)
    })
}

/// A comparison or a report, as JSON in both ways.
type Both = (String, String);

fn both(value: &impl Serialize) -> PyResult<Both> {
    Ok((json(value, true)?, json(value, false)?))
}

/// Lays articles side by side.
#[pyfunction]
fn compare(
    py: Python<'_>,
    articles: Vec<(PyBackedStr, PyBackedStr)>,
    source: Option<usize>,
    events: Vec<Option<u32>>,
    offsets: &str,
    threads: Option<usize>,
) -> PyResult<Both> {
    let offsets: Offsets = offsets.parse().map_err(|e| options_error("offsets", &e))?;
    py.detach(|| {
        let analyses = many::map(&articles, threads, |(_, text)| pullquote::analyze(text, &pullquote::Options::default()))?;
        let laid: Vec<Article> = articles.iter().zip(&analyses).map(|((name, text), analysis)| Article { name, text, analysis }).collect();
        both(&side_by_side(&laid, &pullquote::compare::Options { offsets, source, events }))
    })
}

/// Checks the quotations of a draft against its sources.
#[pyfunction]
fn check(
    py: Python<'_>,
    draft: PyBackedStr,
    sources: Vec<(PyBackedStr, PyBackedStr)>,
    without: Vec<String>,
    offsets: &str,
) -> PyResult<Both> {
    let offsets: Offsets = offsets.parse().map_err(|e| options_error("offsets", &e))?;
    let mut options = quotecheck::Options { offsets, ..Default::default() };
    for name in &without {
        let known = || Rule::ALL.map(Rule::name).join(", ");
        let rule = Rule::named(name).ok_or_else(|| options_error("without", &format!("\"{name}\" is none of {}", known())))?;
        options.without.add(rule);
    }
    py.detach(|| {
        let sources: Vec<Source> = sources.iter().map(|(name, text)| Source { name, text }).collect();
        both(&quotecheck::check(&draft, &sources, &options))
    })
}

/// The functions that `pullquote` is made of.
#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("VERSION", pullquote::VERSION)?;
    module.add("SCHEMA", pullquote::report::SCHEMA)?;
    module.add("TABLE_SCHEMA", arrow::SCHEMA)?;
    module.add("LEXICON", pullquote::lexicon::version())?;
    module.add_class::<Analysis>()?;
    module.add_class::<Options>()?;
    module.add_class::<arrow::Table>()?;
    module.add_class::<arrow::Stream>()?;
    for function in [
        wrap_pyfunction!(analyze, module)?,
        wrap_pyfunction!(analyze_many, module)?,
        wrap_pyfunction!(sentences, module)?,
        wrap_pyfunction!(tone, module)?,
        wrap_pyfunction!(sources, module)?,
        wrap_pyfunction!(compare, module)?,
        wrap_pyfunction!(check, module)?,
        wrap_pyfunction!(arrow::table_columns, module)?,
        wrap_pyfunction!(arrow::read, module)?,
    ] {
        module.add_function(function)?;
    }
    Ok(())
}

//! What was found in an article, and who writes it.

use super::item::Id;
use pullquote::Analysis;
use std::io;

/// What was found in one article.
pub struct Found<'a> {
    /// What the output calls it.
    pub id: &'a Id,
    /// Who published it.
    pub outlet: &'a str,
    /// The fields of its line: name and value in JSON.
    pub fields: &'a [(String, String)],
    /// The text that was analysed.
    pub text: &'a str,
    /// What was found.
    pub analysis: &'a Analysis,
}

impl Found<'_> {
    /// A field that is carried over, in JSON.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|f| f.0 == name).map(|f| f.1.as_str())
    }
}

/// A way to write results.
pub trait Writer {
    /// Writes what was found in an article.
    fn analysis(&mut self, found: &Found) -> io::Result<()>;
    /// Keeps the place of an article that could not be read; the message itself goes to standard error.
    fn error(&mut self, _id: &Id, _problem: &str) -> io::Result<()> {
        Ok(())
    }
    /// Passes on what was written so far.
    fn flush(&mut self) -> io::Result<()>;
    /// Writes what stands at the end.
    fn end(&mut self) -> io::Result<()> {
        self.flush()
    }
}

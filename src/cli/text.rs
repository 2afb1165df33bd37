//! A report to read in a terminal: the voices, what each said, and what an editor should look at.

use super::colour::{Look, Paint};
use super::found::{Found, Writer};
use pullquote::report::{Modality, Quote, QuoteKind, Range, Severity, Speaker, Stance};
use pullquote::{Analysis, Words};
use std::io::{self, Write};

/// How many columns the words of a quotation may take.
const WIDTH: usize = 96;
/// The most columns of a name.
const NAME: usize = 28;

/// The report.
pub struct Report<W> {
    out: W,
    paint: Paint,
    single: bool,
    any: bool,
}

impl<W: Write> Report<W> {
    /// A report; with more than one article, each gets a heading.
    pub fn new(out: W, paint: Paint, single: bool) -> Self {
        Report { out, paint, single, any: false }
    }
}

impl<W: Write> Writer for Report<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        let analysis = found.analysis;
        if std::mem::replace(&mut self.any, true) {
            writeln!(self.out)?;
        }
        if !self.single {
            let id = printable(&found.id.plain());
            writeln!(self.out, "{}", self.paint.look(Look::Bold, &format!("== {id} ==")))?;
        }
        let words = analysis.words(found.text);
        self.voices(analysis)?;
        self.quotations(analysis, &words)?;
        self.checks(analysis, &words)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl<W: Write> Report<W> {
    fn heading(&mut self, name: &str, note: &str) -> io::Result<()> {
        writeln!(self.out, "{}{}", self.paint.look(Look::Bold, name), self.paint.look(Look::Dim, note))
    }

    fn voices(&mut self, analysis: &Analysis) -> io::Result<()> {
        let note = format!("{:>width$}   share    tone  verbs", "words", width = NAME + 5 - "VOICES".len());
        self.heading("VOICES", &note)?;
        let tone = &analysis.tone;
        for (name, score) in [("headline", tone.headline), ("the reporter", tone.narration), ("all quoted words", tone.quoted)] {
            writeln!(self.out, "  {}{:>15} {}", pad(name, NAME), "", self.tone(score))?;
        }
        let mut speakers: Vec<&Speaker> = analysis.speakers.iter().collect();
        speakers.sort_by_key(|s| std::cmp::Reverse(s.words));
        for speaker in speakers {
            let name = self.paint.look(Look::Name, &pad(&printable(&speaker.name), NAME));
            let verbs: Vec<String> = speaker.verbs.iter().map(|(verb, n)| format!("{} ×{n}", printable(verb))).collect();
            let share = format!("{:.0} %", speaker.share * 100.0);
            writeln!(self.out, "  {name}{:>5} {share:>8}  {}  {}", speaker.words, self.tone(speaker.tone), verbs.join(", "))?;
        }
        Ok(())
    }

    fn tone(&self, score: f64) -> String {
        let text = format!("{:>6}", format!("{score:+.2}"));
        match score {
            s if s >= 0.05 => self.paint.look(Look::Good, &text),
            s if s <= -0.05 => self.paint.look(Look::Bad, &text),
            _ => text,
        }
    }

    fn quotations(&mut self, analysis: &Analysis, words: &Words) -> io::Result<()> {
        let speech = |q: &Quote| q.kind.is_speech();
        for (i, speaker) in analysis.speakers.iter().enumerate() {
            let said: Vec<&Quote> = analysis.quotes.iter().filter(|q| speech(q) && q.speaker == Some(i as u32)).collect();
            if said.is_empty() {
                continue;
            }
            let aliases: Vec<String> = speaker.aliases.iter().map(|a| printable(a)).collect();
            let note = if aliases.is_empty() { String::new() } else { format!(", also {}", aliases.join(", ")) };
            writeln!(self.out)?;
            self.heading(&printable(&speaker.name), &format!(" ({}{note})", speaker.kind))?;
            said.iter().try_for_each(|q| self.quotation(q, words))?;
        }
        let nobody: Vec<&Quote> = analysis.quotes.iter().filter(|q| speech(q) && q.speaker.is_none()).collect();
        if !nobody.is_empty() {
            writeln!(self.out)?;
            self.heading("Unattributed", "")?;
            nobody.iter().try_for_each(|q| self.quotation(q, words))?;
        }
        Ok(())
    }

    fn quotation(&mut self, quote: &Quote, words: &Words) -> io::Result<()> {
        let (open, close) = if quote.kind == QuoteKind::Indirect { ("", "") } else { ("“", "”") };
        let mut notes = vec![quote.kind.to_string()];
        notes.extend(quote.cue.as_ref().map(|c| match c.stance {
            Stance::Neutral => printable(&c.lemma),
            stance => format!("{} ({stance})", printable(&c.lemma)),
        }));
        notes.extend((quote.modality != Modality::Asserted).then(|| quote.modality.to_string()));
        let text = format!("{open}{}{close}", cut(&words.said(quote), WIDTH));
        writeln!(self.out, "  {text}  {}", self.paint.look(Look::Dim, &format!("[{}]", notes.join(", "))))
    }

    fn checks(&mut self, analysis: &Analysis, words: &Words) -> io::Result<()> {
        if analysis.checks.is_empty() {
            return Ok(());
        }
        writeln!(self.out)?;
        self.heading("CHECKS", "")?;
        for check in &analysis.checks {
            let look = match check.severity {
                Severity::Error => Look::Bad,
                Severity::Warning => Look::Warn,
                _ => Look::Dim,
            };
            let severity = self.paint.look(look, &format!("{:<8}", check.severity.name()));
            let text = cut(words.of(Range { start: check.start, end: check.end }), WIDTH / 2);
            writeln!(self.out, "  {severity}{:<14} {text}  {}", check.code, self.paint.look(Look::Dim, &format!("at {}", check.start)))?;
        }
        Ok(())
    }
}

/// On one line, without the control characters that could steer a terminal.
pub(super) fn printable(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|c| !c.is_control()).collect()
}

/// Printable, and cut after that many characters at a space.
pub(super) fn cut(text: &str, width: usize) -> String {
    // The words of a quotation may be the whole text: only its start is looked at.
    let start: String = text.chars().take(width * 4).collect();
    let line = printable(&start);
    match line.char_indices().nth(width) {
        None if start.len() == text.len() => line,
        None => line + "…",
        Some((end, _)) => {
            let space = line[..end].rfind(' ').filter(|s| *s > end / 2).unwrap_or(end);
            format!("{}…", &line[..space])
        }
    }
}

/// Padded or cut to that many columns, and a space.
fn pad(text: &str, width: usize) -> String {
    let text = if text.chars().count() > width { text.chars().take(width - 1).chain(['…']).collect() } else { text.to_string() };
    format!("{text:<width$} ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_a_space() {
        assert_eq!(cut("one two  three", 20), "one two three");
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut(&"x".repeat(30), 9), "xxxxxxxxx…");
        assert_eq!(cut("a\x1b[31mb\nc", 20), "a[31mb c");
    }
}

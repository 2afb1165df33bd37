//! From places back to words: who said which.

use crate::offsets::OffsetMap;
use crate::report::{Analysis, Quote, QuoteKind, Range, Speaker};
use std::borrow::Cow;

/// Cuts words out of the text that was analysed, whatever the unit of the analysis.
pub struct Words<'t> {
    text: &'t str,
    map: OffsetMap<'t>,
}

impl<'t> Words<'t> {
    /// The words of a range; none where it is no place of the text.
    pub fn of(&self, range: Range) -> &'t str {
        self.text.get(self.map.byte(range.start) as usize..self.map.byte(range.end) as usize).unwrap_or("")
    }

    /// What was said: the words inside the marks, or those of a report, its parts joined by ` … `.
    pub fn said(&self, quote: &Quote) -> Cow<'t, str> {
        match *quote.parts {
            [part] => Cow::Borrowed(self.of(part)),
            ref parts => Cow::Owned(parts.iter().map(|p| self.of(*p)).collect::<Vec<_>>().join(" … ")),
        }
    }
}

/// Words, who said them, and how they stand in the article.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Said<'a> {
    /// The words inside the marks, or those of a report; two parts are joined by ` … `.
    pub words: Cow<'a, str>,
    /// The speaker's name; none where the article names nobody.
    pub speaker: Option<&'a str>,
    /// direct, partial or indirect.
    pub kind: QuoteKind,
    /// Everything else about it.
    pub quote: &'a Quote,
}

impl Quote {
    /// The quotation with its marks, of an analysis in bytes (the unit of the Rust API, unless another is asked for).
    ///
    /// None where the offsets cut a character or pass the end of the text. [`Analysis::words`] takes any unit.
    ///
    /// ```
    /// let text = "“Écoute!” said Ann Hale.";
    /// let found = pullquote::analyze(text, &pullquote::Options::default());
    /// assert_eq!(found.quotes[0].text(text), Some("“Écoute!”"));
    /// ```
    pub fn text<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.get(self.start as usize..self.end as usize)
    }
}

impl Analysis {
    /// Cuts words out of `text`, which is the one that was analysed.
    pub fn words<'t>(&self, text: &'t str) -> Words<'t> {
        Words { text, map: OffsetMap::new(text, self.offsets) }
    }

    /// Who says it; none where the article names nobody.
    pub fn speaker(&self, quote: &Quote) -> Option<&Speaker> {
        self.speakers.get(quote.speaker? as usize)
    }

    /// What is said in `text`, which is the one that was analysed: every quotation and report, in order. Words that are only named, and
    /// titles, are left out.
    ///
    /// ```
    /// let text = "“We are closing,” said Ann Hale. A clerk said it was sad.";
    /// let found = pullquote::analyze(text, &pullquote::Options::default());
    /// let said: Vec<_> = found.said(text).map(|s| (s.words, s.speaker, s.kind.name())).collect();
    /// assert_eq!(said[0], ("We are closing,".into(), Some("Ann Hale"), "direct"));
    /// assert_eq!(said[1], ("it was sad".into(), Some("clerk"), "indirect"));
    /// ```
    pub fn said<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Said<'a>> + 'a {
        let words = self.words(text);
        self.quotes.iter().filter(|quote| quote.kind.is_speech()).map(move |quote| Said {
            words: words.said(quote),
            speaker: self.speaker(quote).map(|s| s.name.as_str()),
            kind: quote.kind,
            quote,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::{analyze, Offsets, Options};

    #[test]
    fn the_words_are_the_same_in_every_unit() {
        let text = "🙂 “Naïve,” said Zoë Hale, “and 🙂 dear.” “Adieu!”";
        for offsets in Offsets::ALL {
            let found = analyze(text, &Options { offsets: *offsets, ..Options::default() });
            let said: Vec<_> = found.said(text).map(|s| (s.words.into_owned(), s.speaker)).collect();
            assert_eq!(said[0], ("Naïve,".to_string(), Some("Zoë Hale")), "{offsets}");
            assert_eq!(said[1], ("and 🙂 dear.".to_string(), Some("Zoë Hale")), "{offsets}");
            assert_eq!(said[2].0, "Adieu!", "{offsets}");
        }
        let units = analyze(text, &Options { offsets: Offsets::Utf16, ..Options::default() });
        assert_ne!(units.quotes[0].text(text), Some("“Naïve,”"), "it takes bytes alone");
    }
}

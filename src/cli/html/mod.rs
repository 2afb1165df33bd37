//! The article of a saved web page, by the rules of the page (`www/files/`): paragraphs stay paragraphs, and tags, entities, what is not seen
//! and what stands around an article are no text of it. Linear in the page.
//!
//! Style sheets are not read here: what only they hide is read as text.

mod article;
mod entities;
mod tree;

/// What was found.
pub struct Page {
    /// The words, an empty line between paragraphs.
    pub text: String,
    /// Whether the article was told from the rest; else this is all of the page.
    pub found: bool,
}

/// Reads a page.
pub fn read(markup: &str) -> Page {
    let (text, found) = article::of(&tree::parse(markup));
    Page { text, found }
}

/// Whether a text starts as a web page does.
pub fn looks_like(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let opens = |tag: &str| {
        let same = start.get(..tag.len()).is_some_and(|s| s.eq_ignore_ascii_case(tag.as_bytes()));
        same && start.get(tag.len()).is_some_and(|b| b.is_ascii_whitespace() || *b == b'>')
    };
    ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<p", "<h1"].iter().any(|tag| opens(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(markup: &str) -> String {
        read(markup).text
    }

    #[test]
    fn tags_and_entities_are_no_text() {
        let markup = "<!doctype html><title>x</title><p>&ldquo;We&rsquo;re <b>closing</b>,&rdquo; said\n Z&ouml;e &#72;ale.<p>At 5&nbsp;pm &amp; later &nosuch; <!-- a <p> -->end";
        assert_eq!(text(markup), "“We’re closing,” said Zöe Hale.\n\nAt 5\u{a0}pm & later &nosuch; end");
        assert_eq!(text("<p>one<br>two<script>if (a<b) x('<p>no')</script> three"), "one\ntwo three");
        assert_eq!(
            text("<ul><li>one<li>two</ul>a < b <div hidden>no</div><p style='display:none'>no</p><p class=sr-only>no"),
            "one\n\ntwo\n\na < b"
        );
    }

    #[test]
    fn what_stands_around_an_article_is_none_of_it() {
        let body = "<p>“The ferry is safe,” Nora Quist said on Monday at the town hall, where she spoke.</p>".repeat(5);
        let page = format!(
            "<html><head><title>Ferry | Echo</title></head><body><nav><a href=/>Home</a></nav><header><h1>Ferry is safe</h1></header>\
             <main><p class=byline>By Ann Hale</p><div class='article-body'>{body}<aside class=related><p>Read the other story about the harbour, which is long</p></aside></div></main>\
             <footer>© Echo. All rights reserved by the publisher of this site.</footer></body></html>"
        );
        let read = read(&page);
        assert!(read.found && read.text.starts_with("Ferry is safe\n\nBy Ann Hale\n\n“The ferry"), "{}", read.text);
        assert!(!read.text.contains("Home") && !read.text.contains("other story") && !read.text.contains("rights"), "{}", read.text);
    }

    #[test]
    fn a_page_is_told_by_its_first_bytes() {
        for page in ["\u{feff}\n<!DOCTYPE html>", "<html lang=en>", "<p>Hello"] {
            assert!(looks_like(page.as_bytes()), "{page}");
        }
        for text in ["<3 is a heart", "“We <b>are</b>", "<person>", ""] {
            assert!(!looks_like(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn anything_gives_a_text() {
        for markup in
            ["<", "</", "<a", "<a b='", "<!--", "&", "&#", "&#x110000;", "<p/><//p><table><td><p></table></b>", "<script>", "<title>"]
        {
            read(markup);
        }
        assert_eq!(text(&"<div>".repeat(20_000)), "");
        assert!(text(&format!("{}deep", "<b>".repeat(20_000))).contains("deep"));
    }
}

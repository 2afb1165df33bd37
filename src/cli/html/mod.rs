//! The article of a saved web page, by the rules of the page (`www/files/`): paragraphs stay paragraphs, and tags, entities, what is not seen
//! and what stands around an article are no text of it. Linear in the page.

mod article;
mod entities;
mod styles;
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

    const SAID: [&str; 4] = [
        "“The boat is thirty years old,” said Cara Dunn, the harbour master. “It will not sail another winter.”",
        "Dunn denied that anybody had been told to keep quiet about the engine, and the council said that it would look for another vessel.",
        "“We depend on it,” said Ivor Pell, who keeps the shop on the island and crosses twice a week, in summer and in winter alike.",
        "The crossing carries some four hundred people a day, and has done so since 1961, when the road bridge at Westhaven was closed.",
    ];
    const HEAD: &str = "Ferry to stop in May";
    const JUNK: &str = "<p>“Junk,” said Nobody Atall, a reader of this page who has much to say about lawnmowers and more.</p>";

    /// The pages of sites, each in its way.
    #[test]
    fn the_article_comes_out_of_pages_of_many_shapes() {
        let paragraphs = |between: &str| SAID.map(|words| format!("<p>{words}</p>")).join(between);
        let article = |between: &str| format!("<article><h1>{HEAD}</h1>{}</article>", paragraphs(between));
        let junk = |attributes: &str| format!("<div {attributes}>{JUNK}{JUNK}</div>");
        for body in [
            format!("<nav><a href=/>Home</a></nav><main>{}</main><footer>{JUNK}</footer>", article("")),
            format!("{}<h1>{HEAD}</h1><div itemprop=articleBody>{}</div>", junk("class=top-banner"), paragraphs("")),
            format!(
                "<div class=post><h1>{HEAD}</h1><div class=entry-content>{}</div></div><div id=comments>{JUNK}{JUNK}</div>",
                paragraphs("")
            ),
            format!("<h1>{HEAD}</h1><div id=main-text>{}</div>", SAID.join("<br><br>")),
            format!("<table><tr><td><a href=/>Home</a><td><h1>{HEAD}</h1>{}<td><a href=/x>Other</a></table>", paragraphs("")),
            article(&junk("class='ad-slot advert'")),
            article(&format!("{}{}", junk("class=newsletter-signup"), junk("class=relatedStories"))),
            article(&format!("<aside>{JUNK}</aside><form>{JUNK}</form>{}", junk("role=dialog"))),
            article(&["hidden", "style='display:none'", "class=gone", "class=sr-only", "aria-hidden=true"].map(junk).concat()),
            article(&["style='text-indent:-999em'", "style='height:0;overflow:hidden'", "style='clip:rect(0,0,0,0)'"].map(junk).concat()),
            article(&format!(
                "<template>{JUNK}</template><!-- {JUNK} --><script>{JUNK}</script><noscript>{JUNK}</noscript><svg><text>x</text></svg>"
            )),
            format!("<form><div class=menu><a href=/>Home</a></div><h1>{HEAD}</h1><div class=content>{}</div></form>", paragraphs("")),
            format!("<div class='tone-comment comment'>{}</div>", article("")),
            format!("<article><h1>{HEAD}</h1>{}</article><footer>{JUNK}</footer>", SAID.map(|words| format!("<p><b>{words}")).concat()),
        ] {
            let page = format!("<!doctype html><html><head><title>{HEAD} | Post</title><style>.gone{{display:none}}</style></head><body>{body}</body></html>");
            let read = read(&page);
            let wanted = [&[HEAD], &SAID[..]].concat();
            assert!(read.found, "{body}");
            assert_eq!(read.text.split("\n\n").collect::<Vec<_>>(), wanted, "{body}");
        }
    }

    #[test]
    fn markup_is_read_as_a_browser_shows_it() {
        for (markup, words) in [
            ("a<b>b</b> <i> c</i>\n d", "ab c d"),
            ("<q>yes</q>, he said &amp; &#8220;left&rdquo; &xyzname; &lt;b&gt;", "“yes”, he said & “left” &xyzname; <b>"),
            ("<pre>a  b\n  c</pre>", "a  b\nc"),
            ("<table><tr><td>a<td>b<tr><td>c</table>d", "a b\n\nc\n\nd"),
            ("a < b and <3 </ x> c", "a < b and <3 c"),
            ("<div title='>' data-x=\"</div>\">x</div>", "x"),
            ("<!-->a<!-- b --><!doctype html><?php c ?>d", "ad"),
            ("<p>a</div></b>b", "ab"),
            ("<svg><p>out</p>", "out"),
            ("x<textarea>y</textarea><plaintext><b>", "x<b>"),
            ("<style>.c{display:none} .c.on{display:block} p.d{display:none} @media print{.a{display:none}}</style><p class=a>A<p class=c>C<p class='c on'>On<p class=d>D<div class=d>Div", "A\n\nOn\n\nDiv"),
        ] {
            assert_eq!(text(markup), words, "{markup}");
        }
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

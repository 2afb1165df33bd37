//! The article of a page, found by where its sentences stand.

use super::styles::{hides, Rules};
use super::tree::{among, is_block, Child, Element, Tree};

/// Letters that a found article has at least, before the page is taken whole.
const LEAST: usize = 250;
/// Letters of a line that may be a sentence.
const SENTENCE: usize = 25;

/// Elements that are no text of the page.
const NOTHING: &str = " script style xmp noscript template head title iframe object embed svg math canvas audio video img input select option textarea button \
                       datalist meter progress dialog map noembed noframes ";
/// Names that sites give to words for screen readers alone.
const UNSEEN: &str = " sr-only screen-reader screen-reader-text screen-reader-only screenreader visually-hidden visuallyhidden offscreen off-screen is-hidden \
                      u-hidden a11y-hidden ";
/// Elements around an article.
const AROUND: &str = " nav footer form aside menu ";
const ROLES: &str = " navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist ";
/// Words in the names that pages give to such parts.
const WORDS: &str = " ad ads advert adverts advertisement advertising adslot dfp gpt sponsor sponsored sponsors promo promos promotion promoted newsletter \
                     newsletters subscribe subscription signup related recommended recommendations recirc recirculation readmore morestories popular trending \
                     mostread share sharing sharebar social socials comments commentlist disqus respond breadcrumb breadcrumbs cookie cookies consent gdpr \
                     outbrain taboola zergnet paywall regwall sidebar navbar navigation nav menu footer masthead topbar toolbar authorbio biography taglist \
                     topics pagination pager poll quiz banner modal popup overlay donate donation membership feedback ";
/// Words that mean it only together.
const PAIRS: &str = "sign up|more on|more from|read next|read more|also read|see also|up next|most read|most popular|you may|user comment|user comments|comment \
                     list|comment thread|comment form|comment section|author bio|author info|author box|about the author|social links|social media|related \
                     stories|related articles|related posts|related links|related content|tag list|skip to|call to action|in article ad|in article promo";
/// What sites call the article itself: a name with such words is no box.
const OWN: &str =
    "article body|article content|article text|article main|story body|story content|story text|post content|post body|entry content|main \
                   content|live blog|liveblog|body text|body copy|body content|caption";
/// Elements inside a line.
const INLINE: &str =
    " a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var ";
/// Elements that are a line of an article, or part of one.
const LINES: &str = " p li blockquote figcaption pre dd dt ";

/// The article of a page, and whether it was told from the rest; where none can be made out, all of the page's text.
pub fn of(tree: &Tree) -> (String, bool) {
    let rules = Rules::of(tree);
    let mut page = Reader {
        tree,
        shown: tree.0.iter().map(|element| seen(element) && !rules.hide(element)).collect(),
        weights: vec![0; tree.0.len()],
    };
    let all = page.text(0, false);
    page.weigh(0, false);
    page.take_boxes_out();
    page.weights.fill(0);
    page.weigh(0, false);
    let root = page.root();
    let body = page.text(root, true);
    let letters = |text: &str| text.chars().count();
    if letters(&body) < LEAST && letters(&body) < letters(&all) / 2 {
        return (all, false);
    }
    let start: String = body.chars().take(400).collect();
    let mut text = String::new();
    for line in [page.headline(), page.byline()].into_iter().flatten().filter(|line| !start.contains(line.as_str())) {
        text += &line;
        text += "\n\n";
    }
    (text + &body, true)
}

/// Whether a reader of the page sees an element, by its name and attributes.
fn seen(element: &Element) -> bool {
    let hidden = among(NOTHING, &element.name) || element.get("hidden").is_some() || element.get("aria-hidden") == Some("true");
    let classes = element.get("class").unwrap_or_default();
    !hidden
        && !element.get("style").is_some_and(hides)
        && !classes.split_ascii_whitespace().take(50).any(|c| among(UNSEEN, &c.to_lowercase()))
}

/// Whether an element stands around an article, or in it without being of it.
fn is_box(element: &Element) -> bool {
    let name = element.name.as_str();
    if matches!(name, "body" | "html" | "main" | "") {
        return false;
    }
    if among(AROUND, name) || among(ROLES, element.get("role").unwrap_or_default()) {
        return true;
    }
    let words = named(element);
    let spaced = format!(" {words} ");
    let has = |list: &str| list.split('|').any(|phrase| spaced.contains(&format!(" {phrase} ")));
    !words.is_empty()
        && !has(OWN)
        && !matches!(name, "figure" | "figcaption" | "blockquote")
        && (has(PAIRS) || words.split(' ').any(|w| among(WORDS, w)))
}

/// The words of an element's names: `relatedStories story-list` is "related stories story list".
fn named(element: &Element) -> String {
    let names = [element.get("class").unwrap_or_default(), " ", element.get("id").unwrap_or_default()].concat();
    let (mut out, mut small) = (String::new(), false);
    for c in names.chars().take(400) {
        if small && c.is_ascii_uppercase() {
            out.push(' ');
        }
        small = c.is_ascii_lowercase();
        out.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' });
    }
    out.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

struct Reader<'t> {
    tree: &'t Tree,
    /// Whether each element is read.
    shown: Vec<bool>,
    /// How many letters of sentences each holds: of lines that are long enough, and not made of links.
    weights: Vec<usize>,
}

impl Reader<'_> {
    fn parts(&self, element: usize) -> impl Iterator<Item = usize> + '_ {
        self.tree.0[element].children.iter().filter_map(|c| match c {
            Child::Element(e) if self.shown[*e] => Some(*e),
            _ => None,
        })
    }

    /// Letters of the element's own line, of links in it, and of the sentences in it.
    fn weigh(&mut self, at: usize, linked: bool) -> (usize, usize, usize) {
        let (tree, mut own, mut links, mut sum) = (self.tree, 0, 0, 0);
        let element = &tree.0[at];
        for child in &element.children {
            match child {
                Child::Words(words) => {
                    let letters = words.trim().chars().count();
                    own += letters;
                    links += if linked { letters } else { 0 };
                }
                Child::Element(e) if self.shown[*e] => {
                    let name = &tree.0[*e].name;
                    let found = self.weigh(*e, linked || name == "a");
                    sum += found.2;
                    if among(INLINE, name) {
                        own += found.0;
                        links += found.1;
                    }
                }
                Child::Element(_) => {}
            }
        }
        let heading = element.name.len() == 2 && element.name.starts_with('h') && element.name != "hr";
        if !among(INLINE, &element.name) && own >= SENTENCE && links * 2 < own && !heading {
            sum += own;
        }
        self.weights[at] = sum;
        (own, links, sum)
    }

    /// What stands around the article is not read. What holds most of the page's sentences is no such thing, whatever it is called.
    fn take_boxes_out(&mut self) {
        let most = self.weights[0] / 2;
        let mut stack = vec![0];
        while let Some(at) = stack.pop() {
            if is_box(&self.tree.0[at]) && self.weights[at] <= most {
                self.shown[at] = false;
            } else {
                let parts: Vec<usize> = self.parts(at).collect();
                stack.extend(parts);
            }
        }
    }

    /// The smallest element that holds most of the sentences, or the `article` around it.
    fn root(&self) -> usize {
        let mut root = 0;
        loop {
            let whole = self.weights[root];
            let holds = |e: &usize| !among(LINES, &self.tree.0[*e].name) && self.weights[*e] * 100 >= whole * 85;
            match self.parts(root).filter(holds).last() {
                Some(part) if whole > 0 && self.tree.0[root].name != "article" => root = part,
                _ => return root,
            }
        }
    }

    /// The first element that is looked for, in the order of the page.
    fn first(&self, wanted: impl Fn(&Element) -> bool) -> Option<usize> {
        let mut stack = vec![0];
        while let Some(at) = stack.pop() {
            if wanted(&self.tree.0[at]) {
                return Some(at);
            }
            let parts: Vec<usize> = self.parts(at).collect();
            stack.extend(parts.into_iter().rev());
        }
        None
    }

    fn line(&self, element: Option<usize>, longest: usize) -> Option<String> {
        let text = self.text(element?, false).split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty() && text.chars().count() <= longest).then_some(text)
    }

    fn headline(&self) -> Option<String> {
        let meta = || {
            let found = self.tree.0.iter().find(|e| e.name == "meta" && e.get("property") == Some("og:title"));
            found.and_then(|e| e.get("content")).map(|c| c.trim().to_string()).filter(|c| !c.is_empty())
        };
        self.line(self.first(|e| e.name == "h1"), 300).or_else(meta)
    }

    fn byline(&self) -> Option<String> {
        let by = |e: &Element| {
            e.get("rel") == Some("author") || e.get("itemprop") == Some("author") || named(e).split(' ').any(|w| w == "byline")
        };
        self.line(self.first(by), 120)
    }

    fn has_heading(&self, at: usize) -> bool {
        matches!(self.tree.0[at].name.as_str(), "h1" | "h2") || self.parts(at).any(|e| self.has_heading(e))
    }

    /// The text under an element. Of an article, a header with neither sentences nor a heading is none of it.
    fn text(&self, root: usize, article: bool) -> String {
        let mut out = Text { text: String::new(), line: String::new() };
        self.walk(root, &mut out, false, article);
        out.end();
        out.text
    }

    fn walk(&self, at: usize, out: &mut Text, kept: bool, article: bool) {
        let element = &self.tree.0[at];
        let block = is_block(&element.name);
        match element.name.as_str() {
            _ if block => out.end(),
            "br" => out.line.push('\n'),
            "td" | "th" => out.add(" "),
            // A browser shows marks around this that are not in its text.
            "q" => out.line.push('“'),
            _ => {}
        }
        let kept = kept || element.name == "pre";
        for child in &element.children {
            match child {
                Child::Words(words) if kept => out.line.push_str(words),
                Child::Words(words) => out.add(words),
                Child::Element(e) if !self.shown[*e] => {}
                Child::Element(e) if article && self.tree.0[*e].name == "header" && self.weights[*e] == 0 && !self.has_heading(*e) => {}
                Child::Element(e) => self.walk(*e, out, kept, article),
            }
        }
        if block {
            out.end();
        }
        if element.name == "q" {
            out.line.push('”');
        }
    }
}

/// The paragraphs as they come.
struct Text {
    text: String,
    line: String,
}

impl Text {
    /// Runs of white space are one space, as they show; a space that may not break is a letter.
    fn add(&mut self, words: &str) {
        for c in words.chars() {
            if !matches!(c, ' ' | '\t' | '\r' | '\n' | '\x0c') {
                self.line.push(c);
            } else if !self.line.is_empty() && !self.line.ends_with([' ', '\n']) {
                self.line.push(' ');
            }
        }
    }

    /// Ends the paragraph.
    fn end(&mut self) {
        let lines: Vec<&str> = self.line.split('\n').map(|line| line.trim_matches([' ', '\t', '\x0c'])).collect();
        let words = lines.join("\n");
        let words = words.trim_matches(['\n', ' ']);
        if !words.is_empty() {
            self.text += if self.text.is_empty() { "" } else { "\n\n" };
            self.text += words;
        }
        self.line.clear();
    }
}

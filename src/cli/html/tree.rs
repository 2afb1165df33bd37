//! Markup as a tree of words, in one pass. It is no browser's parser: it knows what matters for the words of a page.

use super::entities;

/// An element. Its name and attributes are in small letters.
#[derive(Default)]
pub struct Element {
    /// Its name; empty for the root.
    pub name: String,
    /// Those that say something about the words.
    pub attributes: Vec<(String, String)>,
    /// What is in it, in order.
    pub children: Vec<Child>,
}

/// What is in an element.
pub enum Child {
    /// Words, their entities read.
    Words(String),
    /// An element, by its number.
    Element(usize),
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|a| a.0 == name).map(|a| a.1.as_str())
    }
}

/// The elements of a page; the first is the root.
pub struct Tree(pub Vec<Element>);

const KEPT: &str = " id class style hidden role rel itemprop itemtype property name content aria-hidden ";
/// Bytes of an attribute that are kept.
const LONGEST: usize = 2000;
const EMPTY: &str = " area base br col embed frame hr img input link meta param source track wbr ";
/// Elements whose content is no markup.
const RAW: &str = " script style xmp iframe noembed noframes noscript textarea title ";
const HEAD: &str = " meta link title style script base noscript template ";
const BLOCKS: &str =
    " address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 \
                      header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul ";
/// Elements that an end tag outside does not reach into.
const WALLS: &str = " table td th caption template object button select svg math ";
/// Elements that are nested deeper stand side by side.
const DEEPEST: usize = 400;

/// Whether a list between spaces has the name.
pub fn among(list: &str, name: &str) -> bool {
    !name.is_empty() && list.split(' ').any(|each| each == name)
}

/// Whether an element begins a paragraph of its own.
pub fn is_block(name: &str) -> bool {
    among(BLOCKS, name)
}

/// Makes the tree.
pub fn parse(markup: &str) -> Tree {
    let mut reader = Reader { elements: vec![Element::default()], stack: vec![Open { element: 0, ..Open::default() }] };
    let mut at = 0;
    while let Some(found) = markup[at..].find('<') {
        let next = at + found;
        reader.words(&markup[at..next], false);
        let rest = &markup[next + 1..];
        at = match rest.bytes().next() {
            Some(b'!' | b'?') => comment(markup, next),
            Some(b'/') if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) => {
                reader.close(&name(&rest[1..]));
                after(markup, ">", next)
            }
            Some(b'/') => after(markup, ">", next),
            Some(b) if b.is_ascii_alphabetic() => opening(markup, next, &mut reader),
            _ => {
                reader.words("<", true);
                next + 1
            }
        };
    }
    reader.words(&markup[at..], false);
    Tree(reader.elements)
}

/// The name that a tag starts with.
fn name(rest: &str) -> String {
    let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(rest.len());
    rest[..end].to_ascii_lowercase()
}

fn after(markup: &str, sign: &str, from: usize) -> usize {
    markup[from..].find(sign).map_or(markup.len(), |at| from + at + sign.len())
}

fn comment(markup: &str, at: usize) -> usize {
    match markup[at..].strip_prefix("<!--") {
        Some(rest) if rest.starts_with('>') => at + 5,
        Some(_) => after(markup, "-->", at + 2),
        None => after(markup, ">", at),
    }
}

/// Reads the start tag at `from`, and the content of an element that holds no markup; says where to go on.
fn opening(markup: &str, from: usize, reader: &mut Reader) -> usize {
    let tag = name(&markup[from + 1..]);
    let bytes = markup.as_bytes();
    let mut at = from + 1 + tag.len();
    let mut attributes: Vec<(String, String)> = Vec::new();
    let ends = |b: u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'=');
    let skip = |mut at: usize, while_it: &dyn Fn(u8) -> bool| {
        while bytes.get(at).is_some_and(|b| while_it(*b)) {
            at += 1;
        }
        at
    };
    loop {
        at = skip(at, &|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'='));
        if bytes.get(at).is_none_or(|b| *b == b'>') {
            break;
        }
        let end = skip(at, &|b| !ends(b));
        let key = markup[at..end].to_ascii_lowercase();
        let equals = skip(end, &|b| b.is_ascii_whitespace());
        let mut value = "";
        at = end;
        if bytes.get(equals) == Some(&b'=') {
            let start = skip(equals + 1, &|b| b.is_ascii_whitespace());
            (value, at) = match bytes.get(start) {
                Some(mark @ (b'"' | b'\'')) => {
                    let close = markup[start + 1..].find(*mark as char).map_or(markup.len(), |n| start + 1 + n);
                    (&markup[start + 1..close], (close + 1).min(markup.len()))
                }
                _ => {
                    let close = skip(start, &|b| !b.is_ascii_whitespace() && b != b'>');
                    (&markup[start..close], close)
                }
            };
        }
        if among(KEPT, &key) && !attributes.iter().any(|a| a.0 == key) {
            let end = (0..=value.len().min(LONGEST)).rev().find(|e| value.is_char_boundary(*e)).unwrap_or(0);
            attributes.push((key, entities::read(&value[..end])));
        }
    }
    at = (at + 1).min(markup.len());
    let raw = among(RAW, &tag);
    reader.open(&tag, attributes);
    if tag == "plaintext" {
        reader.words(&markup[at..], true);
        return markup.len();
    }
    if !raw {
        return at;
    }
    let (close, next) = end_of(markup, at, &tag);
    reader.words(&markup[at..close], tag != "title" && tag != "textarea");
    reader.close(&tag);
    next
}

/// Where the end tag of a raw element starts, and what comes after it.
fn end_of(markup: &str, from: usize, tag: &str) -> (usize, usize) {
    let mut at = from;
    while let Some(found) = markup[at..].find("</") {
        let here = at + found;
        let rest = &markup[here + 2..];
        if rest.get(..tag.len()).is_some_and(|t| t.eq_ignore_ascii_case(tag)) {
            return (here, after(markup, ">", here));
        }
        at = here + 2;
    }
    (markup.len(), markup.len())
}

#[derive(Default)]
struct Open {
    element: usize,
    block: bool,
    wall: bool,
    name: String,
}

struct Reader {
    elements: Vec<Element>,
    stack: Vec<Open>,
}

impl Reader {
    fn top(&mut self) -> &mut Element {
        let at = self.stack[self.stack.len() - 1].element;
        &mut self.elements[at]
    }

    /// The place of the innermost open element of one of these names.
    fn last(&self, names: &str) -> Option<usize> {
        self.stack.iter().rposition(|open| among(names, &open.name))
    }

    fn wall(&self) -> usize {
        self.stack.iter().rposition(|open| open.wall).unwrap_or(0)
    }

    fn words(&mut self, words: &str, raw: bool) {
        if words.is_empty() {
            return;
        }
        if self.top().name == "head" && !words.trim().is_empty() {
            self.close("head");
        }
        let words = if raw { words.to_string() } else { entities::read(words) };
        self.top().children.push(Child::Words(words));
    }

    fn open(&mut self, name: &str, attributes: Vec<(String, String)>) {
        if self.top().name == "head" && !among(HEAD, name) {
            self.close("head");
        }
        if matches!(name, "html" | "head" | "body") && self.last(name).is_some() {
            return;
        }
        let block = is_block(name);
        // Pictures and formulas have no paragraphs.
        if let Some(at) = self.last("svg math").filter(|at| block && self.last("foreignobject").is_none_or(|inside| inside < *at)) {
            self.stack.truncate(at);
        }
        if let Some(at) = self.last("p").filter(|at| block && *at >= self.wall()) {
            self.stack.truncate(at);
        }
        let rule = match name {
            "li" => Some(("li", "ul ol menu")),
            "dt" | "dd" => Some(("dt dd", "dl")),
            "tr" => Some(("tr", "table")),
            "td" | "th" => Some(("td th", "table tr")),
            "tbody" | "thead" | "tfoot" => Some(("tbody thead tfoot", "table")),
            "option" => Some(("option", "select")),
            _ => None,
        };
        if let Some((closes, inside)) = rule {
            if let Some(at) = self.last(closes).filter(|at| self.last(inside).is_none_or(|inside| *at > inside)) {
                self.stack.truncate(at);
            }
        }
        let element = self.elements.len();
        self.elements.push(Element { name: name.to_string(), attributes, children: Vec::new() });
        self.top().children.push(Child::Element(element));
        if !among(EMPTY, name) && self.stack.len() < DEEPEST {
            self.stack.push(Open { element, block, wall: among(WALLS, name), name: name.to_string() });
        }
    }

    fn close(&mut self, name: &str) {
        if name == "br" {
            return self.open("br", Vec::new());
        }
        let Some(at) = self.last(name) else { return };
        let (block, wall) = (self.stack[at].block, self.stack[at].wall);
        let row = matches!(name, "tr" | "tbody" | "thead" | "tfoot") && self.last("table").is_none_or(|table| at > table);
        // What stands on the other side of a table's cell.
        if at < self.wall() && !wall && !row {
            return;
        }
        // Bold that ends in another paragraph than it began in ends nothing else.
        if !block && !wall && self.stack[at + 1..].iter().any(|open| open.block) {
            return;
        }
        self.stack.truncate(at);
    }
}

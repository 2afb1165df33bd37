//! What a page hides: by a style, and by the plain rules of its style sheets.

use super::tree::{Child, Element, Tree};
use std::collections::HashMap;

/// Rules that are looked at.
const MOST: usize = 20_000;

/// Whether a style hides what it stands at.
pub fn hides(style: &str) -> bool {
    let flat: String = style.to_lowercase().replace("!important", "").chars().filter(|c| !c.is_whitespace()).collect();
    let parts = || flat.split(';').filter_map(|part| part.split_once(':'));
    let has = |name: &str, wanted: &dyn Fn(&str) -> bool| parts().any(|(n, value)| n == name && wanted(value));
    let small = |value: &str| matches!(value, "0" | "1" | "0px" | "1px" | "0em" | "0%" | "1em" | "1%");
    let clipped = |value: &str| matches!(value, "hidden" | "clip");
    let by_one = |(name, value): (&str, &str)| match name {
        "display" => value == "none",
        "visibility" => matches!(value, "hidden" | "collapse"),
        "content-visibility" => value == "hidden",
        "font-size" => matches!(value, "0" | "0px" | "0em" | "0rem" | "0%"),
        "transform" => value.contains("scale(0"),
        "left" | "right" | "top" | "bottom" | "text-indent" | "margin-left" | "margin-top" => far(value),
        "clip" => value.starts_with("rect(0") || value.starts_with("rect(1px"),
        "clip-path" => value.starts_with("inset(50%") || value.starts_with("inset(100%"),
        _ => false,
    };
    let narrow = ["width", "height", "max-width", "max-height"].iter().any(|name| has(name, &small));
    parts().any(by_one) || (narrow && ["overflow", "overflow-x", "overflow-y"].iter().any(|name| has(name, &clipped)))
}

/// Whether a length leads out of the window: -999px, -50em.
fn far(value: &str) -> bool {
    let Some(length) = value.strip_prefix('-') else { return false };
    let digits = length.bytes().take_while(u8::is_ascii_digit).count();
    let unit = length[digits..].trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let whole: u32 = length[..digits].parse().unwrap_or(u32::MAX);
    match unit {
        "px" => whole >= 500,
        "em" | "rem" => whole >= 10,
        "vw" | "vh" | "%" => whole >= 100,
        _ => false,
    }
}

/// A rule by one compound selector: a tag, an id and classes.
struct Rule {
    tag: String,
    id: String,
    classes: Vec<String>,
    hides: bool,
    weight: (usize, usize),
}

/// The rules of a page's style sheets.
pub struct Rules {
    rules: Vec<Rule>,
    /// Rules by what they ask for: `#id`, `.class`, or a tag.
    by_key: HashMap<String, Vec<usize>>,
}

impl Rules {
    /// Reads the style sheets of a page; what holds for print or small screens alone is left out.
    pub fn of(tree: &Tree) -> Self {
        let mut found = Rules { rules: Vec::new(), by_key: HashMap::new() };
        for sheet in tree.0.iter().filter(|e| e.name == "style") {
            for child in &sheet.children {
                if let Child::Words(css) = child {
                    found.read(&without_comments(css));
                }
            }
        }
        found
    }

    fn read(&mut self, css: &str) {
        let mut at = 0;
        while let Some(open) = css[at..].find('{').map(|n| at + n) {
            let head = css[at..open].rsplit(';').next().unwrap_or("").trim_matches(|c: char| c == '}' || c.is_whitespace()).to_lowercase();
            if head.starts_with('@') {
                let all = head.starts_with("@layer")
                    || head.starts_with("@supports")
                    || matches!(head.strip_prefix("@media"), Some(m) if matches!(m.trim(), "all" | "screen"));
                at = if all { open + 1 } else { past(css, open) };
                continue;
            }
            let close = css[open..].find('}').map_or(css.len(), |n| open + n);
            let body = &css[open + 1..close];
            at = (close + 1).min(css.len());
            if head.len() > 5000 || body.len() > 5000 || self.rules.len() >= MOST {
                continue;
            }
            let hiding = hides(body);
            head.split(',').for_each(|selector| self.rule(selector.trim(), hiding));
        }
    }

    fn rule(&mut self, selector: &str, hides: bool) {
        if selector.is_empty() || !selector.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'#' | b'*')) {
            return;
        }
        let end = selector.find(['.', '#']).unwrap_or(selector.len());
        let tag = selector[..end].trim_matches('*').to_string();
        let (mut id, mut classes) = (String::new(), Vec::new());
        for part in selector[end..].split_inclusive(['.', '#']).collect::<Vec<_>>().windows(2) {
            let name = part[1].trim_end_matches(['.', '#']).to_string();
            match part[0].ends_with('#') {
                true => id = name,
                false => classes.push(name),
            }
        }
        let key = match (id.is_empty(), classes.first()) {
            (false, _) => format!("#{id}"),
            (true, Some(class)) => format!(".{class}"),
            (true, None) => tag.clone(),
        };
        let weight = (usize::from(!id.is_empty()) * 100 + classes.len() * 10 + usize::from(!tag.is_empty()), self.rules.len());
        self.by_key.entry(key).or_default().push(self.rules.len());
        self.rules.push(Rule { tag, id, classes, hides, weight });
    }

    /// Whether the rules hide an element: the one that weighs most says.
    pub fn hide(&self, element: &Element) -> bool {
        if self.rules.is_empty() {
            return false;
        }
        let id = element.get("id").unwrap_or_default().to_lowercase();
        let names = element.get("class").unwrap_or_default().to_lowercase();
        let classes: Vec<&str> = names.split_ascii_whitespace().take(50).collect();
        let keys = [element.name.clone(), format!("#{id}")].into_iter().chain(classes.iter().map(|c| format!(".{c}")));
        let rules = keys.flat_map(|key| self.by_key.get(&key).into_iter().flatten()).map(|n| &self.rules[*n]);
        let meant = rules.filter(|r| {
            let tag = r.tag.is_empty() || r.tag == element.name;
            tag && (r.id.is_empty() || r.id == id) && r.classes.iter().all(|c| classes.contains(&c.as_str()))
        });
        meant.max_by_key(|r| r.weight).is_some_and(|r| r.hides)
    }
}

fn without_comments(css: &str) -> String {
    let (mut out, mut rest) = (String::new(), css);
    while let Some(open) = rest.find("/*") {
        out.push_str(&rest[..open]);
        rest = rest[open + 2..].find("*/").map_or("", |close| &rest[open + 2 + close + 2..]);
    }
    out + rest
}

/// The end of a block with blocks in it.
fn past(css: &str, open: usize) -> usize {
    let mut depth = 0;
    for (at, b) in css.bytes().enumerate().skip(open) {
        match b {
            b'{' => depth += 1,
            b'}' if depth == 1 => return at + 1,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    css.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_that_hide_and_those_that_only_look_like_it() {
        for style in [
            "display: none !important",
            "left:-10000px;position:absolute",
            "opacity:1;VISIBILITY:HIDDEN",
            "width:1px;height:1px;overflow:hidden",
            "clip-path: inset(50%)",
            "transform:translate(0) scale(0)",
            "text-indent:-999em",
        ] {
            assert!(hides(style), "{style}");
        }
        for style in ["", "display:block", "left:-9px", "margin-left:-2em", "height:1px", "overflow:hidden;width:10px", "font-size:0.8em"] {
            assert!(!hides(style), "{style}");
        }
    }
}

//! Markdown to words: a name in bold is a name, a link is its words.

/// The words of a text in Markdown; its lines stay lines.
pub fn read(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        let quoted = words.trim_start_matches(['>', ' ']);
        let heading = quoted.trim_start_matches('#');
        let is_heading = heading.len() < quoted.len() && quoted.len() - heading.len() <= 6 && heading.starts_with(' ');
        inline(
            if is_heading {
                heading.trim()
            } else if words.starts_with('>') {
                quoted
            } else {
                words
            },
            &mut out,
        );
        out.push_str(&line[words.len()..]);
    }
    out
}

/// One line, without the marks of emphasis, code and links.
fn inline(line: &str, out: &mut String) {
    let mut rest = line;
    // links that are open, as places in `out`
    let mut open: Vec<(usize, bool)> = Vec::new();
    while let Some(c) = rest.chars().next() {
        let next = &rest[c.len_utf8()..];
        let before = out.chars().next_back();
        match c {
            '\\' if next.starts_with(|c: char| c.is_ascii_punctuation()) => {
                out.push_str(&next[..1]);
                rest = &next[1..];
                continue;
            }
            '*' | '_' | '`' | '~' => {
                let run = rest.len() - rest.trim_start_matches(c).len();
                let after = rest[run..].chars().next();
                let space = |side: Option<char>| side.is_none_or(char::is_whitespace);
                let inside = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
                // a star between spaces is one, and so is an underscore inside a word; one tilde means "about"
                let plain = space(before) && space(after) || c == '_' && inside(before) && inside(after) || c == '~' && run == 1;
                if plain {
                    out.push_str(&rest[..run]);
                }
                rest = &rest[run..];
                continue;
            }
            '!' if next.starts_with('[') => {
                open.push((out.len(), true));
                rest = &next[1..];
                continue;
            }
            '[' => {
                open.push((out.len(), false));
                out.push('[');
            }
            ']' => match (open.pop(), target(next)) {
                (Some((start, picture)), Some(end)) => {
                    match picture {
                        true => out.truncate(start),
                        false => drop(out.remove(start)),
                    }
                    rest = &next[end..];
                    continue;
                }
                _ => out.push(']'),
            },
            c => out.push(c),
        }
        rest = next;
    }
}

/// The length of the address behind the words of a link.
fn target(rest: &str) -> Option<usize> {
    let address = rest.strip_prefix('(')?;
    let end = address.find(')')?;
    (!address[..end].contains('(')).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_words() {
        for (text, words) in [
            ("**Nora Quist** said _yes_.", "Nora Quist said yes."),
            ("# Ferry *is* safe\r\n\n> “Yes,” said [Ann Hale](https://a.b).", "Ferry is safe\r\n\n“Yes,” said Ann Hale."),
            ("![The boat](boat.png)\nAt 5 * 3, snake_case_name, \\*no\\* and ~50", "\nAt 5 * 3, snake_case_name, *no* and ~50"),
            ("“[We] are [sic] closing” [1]", "“[We] are [sic] closing” [1]"),
            ("#5 is a number", "#5 is a number"),
            ("`code` ~~gone~~", "code gone"),
        ] {
            assert_eq!(read(text), words, "{text}");
        }
    }
}

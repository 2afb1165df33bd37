//! The named signs that news pages use: those of HTML 4, and the numbers.

/// The names of U+00A0 to U+00FF, in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil \
    sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH \
    Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
    eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// The others.
const OTHERS: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("lsaquo", '‹'),
    ("rsaquo", '›'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("horbar", '―'),
    ("hyphen", '‐'),
    ("hellip", '…'),
    ("bull", '•'),
    ("prime", '′'),
    ("Prime", '″'),
    ("dagger", '†'),
    ("Dagger", '‡'),
    ("permil", '‰'),
    ("euro", '€'),
    ("trade", '™'),
    ("minus", '−'),
    ("frasl", '⁄'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'),
    ("NewLine", '\n'),
    ("Tab", '\t'),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("Scaron", 'Š'),
    ("scaron", 'š'),
    ("Zcaron", 'Ž'),
    ("zcaron", 'ž'),
    ("Ccaron", 'Č'),
    ("ccaron", 'č'),
    ("cacute", 'ć'),
    ("Yuml", 'Ÿ'),
    ("fnof", 'ƒ'),
    ("circ", 'ˆ'),
    ("tilde", '˜'),
    ("larr", '←'),
    ("uarr", '↑'),
    ("rarr", '→'),
    ("darr", '↓'),
    ("check", '✓'),
    ("star", '☆'),
    ("starf", '★'),
    ("num", '#'),
    ("excl", '!'),
    ("quest", '?'),
    ("lpar", '('),
    ("rpar", ')'),
    ("lsqb", '['),
    ("lbrack", '['),
    ("rsqb", ']'),
    ("rbrack", ']'),
    ("comma", ','),
    ("period", '.'),
    ("colon", ':'),
    ("semi", ';'),
    ("dollar", '$'),
    ("percnt", '%'),
    ("ast", '*'),
    ("plus", '+'),
    ("equals", '='),
    ("sol", '/'),
    ("bsol", '\\'),
    ("commat", '@'),
    ("lowbar", '_'),
    ("vert", '|'),
    ("grave", '`'),
    ("infin", '∞'),
    ("ne", '≠'),
    ("le", '≤'),
    ("ge", '≥'),
    ("asymp", '≈'),
    ("radic", '√'),
    ("alpha", 'α'),
    ("beta", 'β'),
    ("gamma", 'γ'),
    ("delta", 'δ'),
    ("pi", 'π'),
    ("Omega", 'Ω'),
    ("omega", 'ω'),
    ("hearts", '♥'),
];

/// What the numbers 128 to 159 mean on web pages: the old Windows code page.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The longest name that is looked up.
const LONGEST: usize = 10;

/// The words with their entities read; what is none stays as it is.
pub fn read(words: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(words.len()), words);
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match entity(rest) {
            Some((sign, length)) => {
                out.push(sign);
                rest = &rest[length..];
            }
            None => out.push('&'),
        }
    }
    out + rest
}

/// The sign that stands behind an ampersand, and how many bytes name it.
fn entity(rest: &str) -> Option<(char, usize)> {
    if let Some(number) = rest.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let (digits, radix) = hex.map_or((number, 10), |digits| (digits, 16));
        let length = digits.bytes().take_while(|b| (*b as char).is_digit(radix)).take(8).count();
        let value = u32::from_str_radix(&digits[..length], radix).ok()?;
        let sign = match value {
            0x80..=0x9f => WINDOWS.chars().nth(value as usize - 0x80)?,
            0 => char::REPLACEMENT_CHARACTER,
            _ => char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER),
        };
        let named = rest.len() - digits.len() + length;
        return Some((sign, named + usize::from(rest[named..].starts_with(';'))));
    }
    let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).take(LONGEST).count();
    let name = &rest[..length];
    let latin = || LATIN.split_ascii_whitespace().position(|n| n == name).and_then(|n| char::from_u32(0xa0 + n as u32));
    let sign = OTHERS.iter().find(|o| o.0 == name).map(|o| o.1).or_else(latin)?;
    match rest[length..].starts_with(';') {
        true => Some((sign, length + 1)),
        // The oldest names stand without their semicolon too.
        false => matches!(name, "amp" | "lt" | "gt" | "quot" | "nbsp" | "pound").then_some((sign, length)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_read() {
        assert_eq!(read("&eacute;&yuml;&nbsp;&ldquo;&#8217;&#x2014;&#150;&amp;lt;"), "éÿ\u{a0}“’—–&lt;");
        assert_eq!(read("AT&T &c. &; &# &#x; R&D; &copyright &amp x"), "AT&T &c. &; &# &#x; R&D; &copyright & x");
        assert_eq!(LATIN.split_ascii_whitespace().count(), 96);
    }
}

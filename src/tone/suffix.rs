//! Suffix back-off: a word that no list holds may be a form of one that a list holds.
//!
//! `cargo xtask lexicon` uses the same rules to leave out of the lists whatever back-off gives anyway.

/// Longest word looked at; longer ones have no back-off.
const LONGEST: usize = 24;

/// What makes a stem of a form.
struct Rule {
    ending: &'static [u8],
    /// What stands in its place.
    place: Place,
    /// How long the stem must be before that.
    least: usize,
    /// Whether what stands before the ending speaks against it.
    unless: fn(&[u8]) -> bool,
}

enum Place {
    Letters(&'static [u8]),
    /// The doubled consonant before it becomes single.
    Single,
}

const fn rule(ending: &'static [u8], letters: &'static [u8], least: usize) -> Rule {
    unless(ending, letters, least, |_| false)
}

const fn unless(ending: &'static [u8], letters: &'static [u8], least: usize, unless: fn(&[u8]) -> bool) -> Rule {
    Rule { ending, place: Place::Letters(letters), least, unless }
}

const fn single(ending: &'static [u8]) -> Rule {
    Rule { ending, place: Place::Single, least: 3, unless: |_| false }
}

const S: &[Rule] = &[
    rule(b"iness", b"y", 3),
    rule(b"ness", b"", 3),
    rule(b"ies", b"y", 3),
    unless(b"es", b"", 3, |stem| !matches!(stem, [.., b's' | b'x' | b'z' | b'o'] | [.., b'c' | b's', b'h'])),
    unless(b"s", b"", 3, |stem| matches!(stem, [.., b's' | b'u' | b'i'])),
];
const D: &[Rule] = &[rule(b"ied", b"y", 3), unless(b"ed", b"", 3, doubles), rule(b"ed", b"e", 2), single(b"ed")];
const G: &[Rule] = &[rule(b"ying", b"ie", 1), unless(b"ing", b"", 3, doubles), rule(b"ing", b"e", 2), single(b"ing")];
const Y: &[Rule] = &[rule(b"ically", b"ic", 3), rule(b"ily", b"y", 3), rule(b"bly", b"ble", 2), rule(b"ly", b"", 3), rule(b"ly", b"le", 4)];
const T: &[Rule] = &[rule(b"iest", b"y", 3)];
const R: &[Rule] = &[rule(b"ier", b"y", 3)];

/// The rules for words with an ending, in the order tried.
fn rules(word: &[u8]) -> &'static [Rule] {
    let [.., a, b, c] = word else { return &[] };
    match [a | 0x20, b | 0x20, c | 0x20] {
        [.., b's'] => S,
        [_, b'e', b'd'] => D,
        [b'i', b'n', b'g'] => G,
        [_, b'l', b'y'] => Y,
        [b'e', b's', b't'] => T,
        [b'i', b'e', b'r'] => R,
        _ => &[],
    }
}

/// Gives every stem that the word may be a form of, in lower case and in fixed order, until `listed` says yes.
pub fn stem(word: &[u8], mut listed: impl FnMut(&[u8]) -> bool) -> bool {
    let rules = rules(word);
    if rules.is_empty() || word.len() < 4 || word.len() > LONGEST {
        return false;
    }
    let (mut form, n) = ([0; LONGEST], word.len());
    put(&mut form, word);
    for rule in rules {
        let Some(stem) = form[..n].strip_suffix(rule.ending).filter(|s| s.len() >= rule.least && !(rule.unless)(s)) else { continue };
        let cut = stem.len();
        let end = match rule.place {
            Place::Single if form[cut - 1] != form[cut - 2] => continue,
            Place::Single => cut - 1,
            Place::Letters(letters) => {
                put(&mut form[cut..], letters);
                cut + letters.len()
            }
        };
        if listed(&form[..end]) {
            return true;
        }
        put(&mut form[cut..], rule.ending);
    }
    false
}

/// Writes letters over the first ones, in lower case; nothing put in the place of an ending is longer than that.
fn put(over: &mut [u8], letters: &[u8]) {
    over.iter_mut().zip(letters).for_each(|(o, l)| *o = l.to_ascii_lowercase());
}

/// Whether the stem is so short that its last consonant would be doubled: "rating" is no form of "rat".
fn doubles(stem: &[u8]) -> bool {
    let vowel = |b: &u8| b"aeiou".contains(b);
    match stem {
        [rest @ .., a, b, c] => rest.len() < 2 && !vowel(a) && vowel(b) && !vowel(c) && !b"wxy".contains(c) && !rest.iter().any(vowel),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(word: &str) -> Vec<String> {
        let mut out = Vec::new();
        stem(word.as_bytes(), |s| {
            out.push(String::from_utf8_lossy(s).into_owned());
            false
        });
        out
    }

    #[test]
    fn gives_likely_stems() {
        for (word, want) in [
            ("Stunned", "stun"),
            ("praised", "praise"),
            ("worries", "worry"),
            ("lying", "lie"),
            ("tragically", "tragic"),
            ("terribly", "terrible"),
            ("happiness", "happy"),
            ("nastiest", "nasty"),
        ] {
            assert!(stems(word).iter().any(|s| s == want), "{word}: {:?}", stems(word));
        }
        assert!(!stems("rating").contains(&"rat".to_string()) && !stems("rates").contains(&"rat".to_string()));
        assert!(stems("this").is_empty() && stems("crisis").is_empty() && stems("é").is_empty());
    }
}

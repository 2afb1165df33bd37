//! Suffix back-off: a word that no list holds may be a form of one that a list holds.
//!
//! `cargo xtask lexicon` uses the same rules to leave out of the lists whatever back-off gives anyway.

/// What a form keeps of its stem's tone.
pub const KEPT: f64 = 0.9;

/// Longest word looked at; longer ones have no back-off.
const LONGEST: usize = 24;

/// Endings, what is put in their place, and how long the stem must be before that. `\0` in the place undoubles a consonant.
const RULES: &[(&[u8], &[u8], usize)] = &[
    (b"iness", b"y", 3),
    (b"ness", b"", 3),
    (b"ically", b"ic", 3),
    (b"ily", b"y", 3),
    (b"bly", b"ble", 2),
    (b"ly", b"", 3),
    (b"ly", b"le", 4),
    (b"iest", b"y", 3),
    (b"ier", b"y", 3),
    (b"ied", b"y", 3),
    (b"ed", b"", 3),
    (b"ed", b"e", 2),
    (b"ed", b"\0", 3),
    (b"ying", b"ie", 1),
    (b"ing", b"", 3),
    (b"ing", b"e", 2),
    (b"ing", b"\0", 3),
    (b"ies", b"y", 3),
    (b"es", b"", 3),
    (b"s", b"", 3),
];

/// Gives every stem that the word may be a form of, in lower case and in fixed order, until `listed` says yes.
pub fn stem(word: &[u8], mut listed: impl FnMut(&[u8]) -> bool) -> bool {
    let last = word.last().copied().unwrap_or(0) | 0x20;
    if word.len() < 4 || word.len() > LONGEST || !matches!(last, b's' | b'd' | b'g' | b'y' | b't' | b'r') {
        return false;
    }
    let mut lower = [0; LONGEST + 3];
    for (l, b) in lower.iter_mut().zip(word) {
        *l = b.to_ascii_lowercase();
    }
    let n = word.len();
    for &(ending, place, least) in RULES {
        let Some(cut) = n.checked_sub(ending.len()).filter(|cut| *cut >= least && lower[*cut..n] == *ending) else { continue };
        let before = &lower[..cut];
        let wrong = match ending {
            b"s" => matches!(before[cut - 1], b's' | b'u' | b'i'),
            b"es" => !(b"sxzo".contains(&before[cut - 1]) || before.ends_with(b"ch") || before.ends_with(b"sh")),
            b"ed" | b"ing" => place.is_empty() && doubles(before),
            _ => false,
        };
        if wrong {
            continue;
        }
        let mut form = lower;
        let len = if place == b"\0" {
            if lower[cut - 1] != lower[cut - 2] {
                continue;
            }
            cut - 1
        } else {
            form[cut..cut + place.len()].copy_from_slice(place);
            cut + place.len()
        };
        if listed(&form[..len]) {
            return true;
        }
    }
    false
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

//! One form for what newsrooms may write in two ways: British and American spelling, abbreviated months, short verbs.

/// The stems that differ by more than an ending, each with the form that stands for both. Only the start of a word is compared.
const STARTS: &[(&str, &str)] = &[
    ("aeroplane", "airplane"),
    ("aluminum", "aluminium"),
    ("anaemi", "anemi"),
    ("analog", "analogue"),
    ("archeolog", "archaeolog"),
    ("catalog", "catalogue"),
    ("dialog", "dialogue"),
    ("defense", "defence"),
    ("diarrhoea", "diarrhea"),
    ("encyclopaedia", "encyclopedia"),
    ("enrolment", "enrollment"),
    ("foet", "fet"),
    ("fulfill", "fulfil"),
    ("gray", "grey"),
    ("gynaeco", "gyneco"),
    ("haemo", "hemo"),
    ("installment", "instalment"),
    ("jewellery", "jewelry"),
    ("leukaemia", "leukemia"),
    ("license", "licence"),
    ("maneuver", "manoeuvre"),
    ("manoeuvr", "manoeuvre"),
    ("mediaeval", "medieval"),
    ("mold", "mould"),
    ("offense", "offence"),
    ("orthopaedic", "orthopedic"),
    ("paediatric", "pediatric"),
    ("paedophil", "pedophil"),
    ("plow", "plough"),
    ("pretense", "pretence"),
    ("pajama", "pyjama"),
    ("skeptic", "sceptic"),
    ("skillful", "skilful"),
    ("smolder", "smoulder"),
    ("willful", "wilful"),
];

/// Whole words that stand for another.
fn whole(word: &str) -> Option<&'static str> {
    Some(match word {
        "jan" => "january",
        "feb" => "february",
        "mar" => "march",
        "apr" => "april",
        "jun" => "june",
        "jul" => "july",
        "aug" => "august",
        "sept" | "sep" => "september",
        "oct" => "october",
        "nov" => "november",
        "dec" => "december",
        "mon" => "monday",
        "tues" => "tuesday",
        "weds" => "wednesday",
        "thurs" => "thursday",
        "fri" => "friday",
        "ageing" => "aging",
        "amongst" => "among",
        "whilst" => "while",
        "towards" => "toward",
        "afterwards" => "afterward",
        "burnt" => "burned",
        "dreamt" => "dreamed",
        "learnt" => "learned",
        "leant" => "leaned",
        "spelt" => "spelled",
        "spoilt" => "spoiled",
        "center" => "centre",
        "centers" => "centres",
        "centered" => "centred",
        "meter" => "metre",
        "meters" => "metres",
        "liter" => "litre",
        "liters" => "litres",
        "theater" => "theatre",
        "theaters" => "theatres",
        "fiber" => "fibre",
        "fibers" => "fibres",
        "somber" => "sombre",
        "specter" => "spectre",
        "caliber" => "calibre",
        "luster" => "lustre",
        "check" => "cheque",
        "checks" => "cheques",
        "curb" => "kerb",
        "curbs" => "kerbs",
        "judgment" => "judgement",
        "judgments" => "judgements",
        "mom" => "mum",
        "moms" => "mums",
        "practice" => "practise",
        "practices" => "practises",
        "practiced" => "practised",
        "program" => "programme",
        "programs" => "programmes",
        "story" => "storey",
        "stories" => "storeys",
        "tire" => "tyre",
        "tires" => "tyres",
        "draft" => "draught",
        "mustache" => "moustache",
        "fueled" => "fuelled",
        "fueling" => "fuelling",
        "ok" => "okay",
        "mr" => "mister",
        "dr" => "doctor",
        "prof" => "professor",
        "&" => "and",
        "pct" => "percent",
        "pounds" => "pound",
        "dollars" => "dollar",
        "euros" => "euro",
        "km" | "kms" | "kilometers" | "kilometer" | "kilometres" => "kilometre",
        "kg" | "kgs" | "kilo" | "kilos" | "kilograms" | "kilogrammes" | "kilogramme" => "kilogram",
        "cm" | "centimetres" | "centimeters" | "centimeter" => "centimetre",
        "mm" | "millimetres" | "millimeters" | "millimeter" => "millimetre",
        "ft" | "feet" => "foot",
        "lb" | "lbs" => "pound",
        "tons" | "tonnes" | "tonne" => "ton",
        "hrs" => "hours",
        "mins" => "minutes",
        "thru" => "through",
        "'til" | "til" => "until",
        "'em" => "them",
        _ => return None,
    })
}

/// The word that a sign before a figure stands for; empty for any other sign.
pub fn currency(sign: &str) -> &'static str {
    match sign {
        "£" => "pound",
        "$" => "dollar",
        "€" => "euro",
        _ => "",
    }
}

/// What a short or spoken form stands for, as separate words.
pub fn spoken(word: &str) -> Option<&'static [&'static str]> {
    Some(match word {
        "can't" | "cannot" => &["can", "not"],
        "won't" => &["will", "not"],
        "shan't" => &["shall", "not"],
        "ain't" => &["is", "not"],
        "gonna" => &["going", "to"],
        "gotta" => &["got", "to"],
        "wanna" => &["want", "to"],
        "'ll" => &["will"],
        "'re" => &["are"],
        "'ve" => &["have"],
        "'m" => &["am"],
        "'d" => &["would"],
        "'s" => &["is"],
        "cos" | "'cause" => &["because"],
        _ => return None,
    })
}

/// Number words up to twelve, the teens and the tens.
pub fn number(word: &str) -> Option<u64> {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let small = SMALL.iter().position(|s| *s == word).map(|n| n as u64);
    small.or_else(|| TENS.iter().position(|s| *s == word).map(|n| (n as u64 + 2) * 10))
}

/// Ordinals in words, as numbers.
pub fn ordinal(word: &str) -> Option<u64> {
    const SMALL: [&str; 12] =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    if let Some(n) = SMALL.iter().position(|s| *s == word) {
        return Some(n as u64 + 1);
    }
    match word.strip_suffix("ieth") {
        Some(tens) => number(&format!("{tens}y")),
        None => number(word.strip_suffix("th")?).filter(|n| *n > 12),
    }
}

/// A rank in digits: 1st, 22nd.
pub fn rank(n: u64) -> String {
    let end = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{n}{end}")
}

/// Whether "one" before the word makes a fraction: one-third, one quarter.
pub fn fraction(word: &str) -> bool {
    matches!(word, "half" | "quarter" | "3rd" | "5th" | "6th" | "7th" | "8th" | "9th" | "10th")
}

/// A letter without the accent that a newsroom may leave out.
pub const fn letter(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '’' => '\'',
        c => c,
    }
}

/// The one form of a word in lower case.
pub fn canonical(word: &str) -> String {
    if let Some(word) = whole(word) {
        return word.to_string();
    }
    if let Some((start, other)) = STARTS.iter().find(|(start, other)| word.starts_with(start) && !word.starts_with(other)) {
        return format!("{other}{}", &word[start.len()..]);
    }
    let letters = word.chars().count();
    let mut out = word.to_string();
    // colour, labour; not four, mourning, pouring
    if letters >= 5 && !out.starts_with("mourn") && !out.starts_with("pour") && !out.starts_with("hour") {
        out = out.replace("our", "or");
    }
    // organise, analyse
    for (from, to) in [("iz", "is"), ("yz", "ys")] {
        if let Some(at) = out.rfind(from).filter(|at| letters >= 6 && *at >= 3 && out.len() - at <= 8) {
            if matches!(out.as_bytes().get(at + 2), Some(b'e' | b'i' | b'a')) {
                out.replace_range(at..at + 2, to);
            }
        }
    }
    // travelled, cancelling, counsellor
    if letters >= 8 {
        for end in ["lled", "lling", "ller", "llers", "llor", "llors"] {
            if out.ends_with(end) {
                let at = out.len() - end.len();
                out.remove(at);
                break;
            }
        }
    }
    out
}

/// A word's stem by its ending alone: plural, -ed, -ing, -ly. Rough; only ever compared with another stem.
pub fn stem(word: &str) -> String {
    let mut w = word;
    for end in ["'s", "'"] {
        w = w.strip_suffix(end).unwrap_or(w);
    }
    let keep = |w: &str, end: &str, least: usize| w.strip_suffix(end).filter(|s| s.chars().count() >= least).map(str::to_string);
    let cut = keep(w, "ations", 4)
        .or_else(|| keep(w, "ation", 4))
        .or_else(|| keep(w, "ments", 4))
        .or_else(|| keep(w, "ment", 4))
        .or_else(|| keep(w, "ions", 4))
        .or_else(|| keep(w, "ion", 4))
        .or_else(|| keep(w, "ies", 2).map(|s| s + "y"))
        .or_else(|| keep(w, "ings", 3))
        .or_else(|| keep(w, "ing", 3))
        .or_else(|| keep(w, "ied", 2).map(|s| s + "y"))
        .or_else(|| keep(w, "ed", 3))
        .or_else(|| keep(w, "ers", 4))
        .or_else(|| keep(w, "er", 4))
        .or_else(|| keep(w, "ly", 3))
        .or_else(|| if w.ends_with("ss") || w.ends_with("us") || w.ends_with("is") { None } else { keep(w, "s", 3) })
        .unwrap_or_else(|| w.to_string());
    let mut cut = match cut.strip_suffix('e') {
        Some(s) if s.chars().count() >= 3 => s.to_string(),
        _ => cut,
    };
    // stopped: stop
    let bytes = cut.as_bytes();
    if bytes.len() > 3 && bytes[bytes.len() - 1] == bytes[bytes.len() - 2] && bytes[bytes.len() - 1].is_ascii_alphabetic() {
        cut.pop();
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_spellings() {
        for (a, b) in [
            ("colour", "color"),
            ("organisation", "organization"),
            ("travelled", "traveled"),
            ("analyse", "analyze"),
            ("centre", "center"),
            ("defence", "defense"),
            ("sept", "september"),
            ("labour", "labor"),
            ("catalogue", "catalog"),
        ] {
            assert_eq!(canonical(a), canonical(b), "{a} {b}");
        }
        for (a, b) in [("four", "for"), ("mourning", "morning"), ("pour", "poor"), ("size", "sise")] {
            assert_ne!(canonical(a), canonical(b), "{a} {b}");
        }
    }

    #[test]
    fn stems_by_endings() {
        for (a, b) in [("supporting", "supported"), ("closures", "closure"), ("stopped", "stop"), ("apologies", "apology")] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }
}

//! Made-up texts: the same seed always makes the same text.

/// A generator of numbers (xorshift64*), the same everywhere.
pub struct Random(u64);

impl Random {
    /// Starts from a seed.
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

const NAMES: &[&str] = &["Ann Hale", "Mr Osgood", "Dr. Lena Farrow", "Mayor Tom Brisk", "the ministry", "a spokesman", "She", "they"];
const VERBS: &[&str] = &["said", "told the Courier", "claimed", "denied", "has warned", "asked", "insisted on Friday"];
const WORDS: &[&str] =
    &["the bridge is safe", "nobody was hurt", "it's a terrible mess", "we won't pay", "a truly great day", "not bad", "the U.S. plan"];
const LINKS: &[&str] = &["that", ",", ":", "-", "–", "and", "but", "according to", "by", "in a statement,"];
const ENDS: &[&str] = &[". ", ".\n", ".\n\n", "? ", "! ", "... ", "\n\n", " "];
const MARKS: &[(&str, &str)] = &[("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“")];
const ODD: &[&str] = &[
    "\"",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "``",
    "''",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "…",
    "—",
    "-",
    ".",
    ",",
    ":",
    ";",
    "?",
    "!",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\u{200d}",
    "\u{fffd}",
    "\0",
    "🙂",
    "👩‍🚀",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "漢字",
    "العربية",
    "1.5",
    "$3m",
    "a",
    "A",
    "said",
    "Mr.",
    "he",
    "U.S.",
    "#",
    "@",
    "=",
    "http://x.y",
    "n't",
    "\u{85}",
    "𝒜",
];

/// Something like news copy: sentences, quotations of every style, headlines, lists, some of it broken.
pub fn article(random: &mut Random) -> String {
    let mut text = String::new();
    if random.below(2) == 0 {
        text += "Bridge to close after “terrible” storm\n\n";
    }
    for _ in 0..random.below(12) {
        let (open, close) = MARKS[random.below(MARKS.len())];
        let close = if random.below(8) == 0 { "" } else { close };
        let quote = format!("{open}{}{}{close}", random.pick(WORDS), random.pick(&[",", ".", "?", ""]));
        text += &match random.below(5) {
            0 => format!("{quote} {} {}", random.pick(NAMES), random.pick(VERBS)),
            1 => format!("{} {} {} {quote}", random.pick(NAMES), random.pick(VERBS), random.pick(LINKS)),
            2 => format!("{} {} {}", random.pick(NAMES), random.pick(VERBS), random.pick(WORDS)),
            3 => format!("{quote}, {} {}, {quote}", random.pick(VERBS), random.pick(NAMES)),
            _ => format!("{} {}", random.pick(WORDS), random.pick(WORDS)),
        };
        text += random.pick(ENDS);
        if random.below(20) == 0 {
            text += random.pick(ODD);
        }
    }
    text
}

/// News copy in one style of marks, all of them paired, so that another style of marks says the same.
pub fn curly(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..1 + random.below(8) {
        let quote = format!("“{},”", random.pick(&WORDS[..2]));
        text += &match random.below(3) {
            0 => format!("{quote} {} said.", random.pick(&NAMES[..4])),
            1 => format!("{} said {quote} and left.", random.pick(&NAMES[..4])),
            _ => format!("The harbour is full of ships, and {}.", random.pick(&WORDS[..2])),
        };
        text += random.pick(&[" ", "\n\n"]);
    }
    text
}

/// Anything at all.
pub fn noise(random: &mut Random) -> String {
    (0..random.below(120)).map(|_| if random.below(6) == 0 { random.pick(WORDS) } else { random.pick(ODD) }).collect()
}

//! The folding rules: what may differ between a quotation and its source and still be the same words.
//!
//! The list is closed: what no rule names is a change. A rule keeps its number for good; [`VERSION`] goes up when a rule is added or
//! one is made wider or narrower. METHOD.md describes each, tests/quotecheck/rules.rs tests each.

/// The version of the list.
pub const VERSION: u32 = 1;

/// A folding rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Rule {
    /// Quotation marks and apostrophes, curly or straight, single or double.
    Marks = 1,
    /// Capital or small letters.
    Case = 2,
    /// Dashes of any length, and what stands in for one.
    Dashes = 3,
    /// Commas, stops and the like between the same words.
    Punctuation = 4,
    /// Numbers, dates, times, money and shares in figures or in words.
    Numerals = 5,
    /// British and American spelling; long and short forms of one word.
    Spelling = 6,
    /// um, er, you know, I mean; well, so, oh and look at the start.
    Fillers = 7,
    /// Words said twice, and starts that the speaker gave up.
    Repeats = 8,
    /// Letters of a swear word masked.
    Masks = 9,
    /// Words in square brackets that the source bears out.
    Brackets = 10,
    /// gonna, wanna, 'cause.
    Spoken = 11,
    /// What a note-taker shortens: govt, w/, &.
    Abbreviations = 12,
}

impl Rule {
    /// Every rule, by its number.
    pub const ALL: [Rule; 12] = [
        Rule::Marks,
        Rule::Case,
        Rule::Dashes,
        Rule::Punctuation,
        Rule::Numerals,
        Rule::Spelling,
        Rule::Fillers,
        Rule::Repeats,
        Rule::Masks,
        Rule::Brackets,
        Rule::Spoken,
        Rule::Abbreviations,
    ];

    /// Its name in options and results.
    pub const fn name(self) -> &'static str {
        match self {
            Rule::Marks => "marks",
            Rule::Case => "case",
            Rule::Dashes => "dashes",
            Rule::Punctuation => "punctuation",
            Rule::Numerals => "numerals",
            Rule::Spelling => "spelling",
            Rule::Fillers => "fillers",
            Rule::Repeats => "repeats",
            Rule::Masks => "masks",
            Rule::Brackets => "brackets",
            Rule::Spoken => "spoken",
            Rule::Abbreviations => "abbreviations",
        }
    }

    /// The rule of that name.
    pub fn named(name: &str) -> Option<Self> {
        Rule::ALL.into_iter().find(|rule| rule.name() == name)
    }
}

/// A set of rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet(u16);

impl RuleSet {
    /// Adds a rule.
    pub fn add(&mut self, rule: Rule) {
        self.0 |= 1 << rule as u8;
    }

    /// Adds those of another set.
    pub fn join(&mut self, other: RuleSet) {
        self.0 |= other.0;
    }

    /// Whether the rule is in it.
    pub const fn has(self, rule: Rule) -> bool {
        self.0 & 1 << rule as u8 != 0
    }

    /// Whether the two share a rule.
    pub const fn meets(self, other: RuleSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether it has none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its rules, by their numbers.
    pub fn iter(self) -> impl Iterator<Item = Rule> {
        Rule::ALL.into_iter().filter(move |rule| self.has(*rule))
    }
}

impl FromIterator<Rule> for RuleSet {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        let mut set = RuleSet::default();
        rules.into_iter().for_each(|rule| set.add(rule));
        set
    }
}

//! The names of the word classes, shared by the build script (which compiles `data/*.tsv`) and the engine.
//!
//! A class is one bit of a `u64`; a word may have many. The names in lower case are the ones that the data files use.

/// Declares the class constants and the table from the names in the data files.
macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $word:literal),* $(,)?) => {
        classes!(@bits 0u32, $($(#[$doc])* $name,)*);
        /// Every class by the name that the data files use.
        pub const NAMES: &[(&str, u64)] = &[$(($word, $name)),*];
    };
    (@bits $n:expr, $(#[$doc:meta])* $name:ident, $($rest:tt)*) => {
        $(#[$doc])* pub const $name: u64 = 1 << ($n);
        classes!(@bits $n + 1, $($rest)*);
    };
    (@bits $n:expr,) => {};
}

classes! {
    /// A form of a reporting verb; its lemma, stance and frames are in the entry.
    REPORTING = "reporting",
    /// A form of any other verb that the lists know.
    VERB = "verb",
    /// The form is a past tense or a third person present: it can be a finite verb.
    FINITE = "finite",
    /// The form ends in -ing.
    GERUND = "gerund",
    /// A form of be, have, do or a modal verb.
    AUXILIARY = "auxiliary",
    /// A modal verb.
    MODAL = "modal",
    /// Turns the sense of what follows: not, never, no, hardly.
    NEGATOR = "negator",
    /// Turns away what is bad after it: prevent, reduce, combat.
    AVERTER = "averter",
    /// Makes a word stronger: very, extremely.
    BOOSTER = "booster",
    /// Makes a word weaker: slightly, somewhat.
    DAMPENER = "dampener",
    /// Marks doubt about what is said: perhaps, reportedly.
    HEDGE = "hedge",
    /// and, or, but, nor.
    CONJUNCTION = "conjunction",
    /// Opens a dependent clause: because, while, if, although.
    SUBORDINATOR = "subordinator",
    /// A preposition.
    PREPOSITION = "preposition",
    /// the, a, this, some, every.
    DETERMINER = "determiner",
    /// A pronoun that can be a subject: he, she, they, I, we, it, you, who.
    SUBJECT = "subject",
    /// A pronoun in any other form: him, her, them, us, me.
    OBJECT = "object",
    /// his, her, its, their, my, our.
    POSSESSIVE = "possessive",
    /// who, which, whom, whose, that.
    RELATIVE = "relative",
    /// Stands before a name: Mr, Sir, President, Prof.
    TITLE = "title",
    /// A given name.
    GIVEN = "given",
    /// The word tells a man: Mr, Sir, he, a given name of men.
    MALE = "male",
    /// The word tells a woman.
    FEMALE = "female",
    /// A part of a surname in lower case: van, de, bin, al.
    PARTICLE = "particle",
    /// Follows a name: Jr, Sr, III, MP, QC.
    SUFFIX = "suffix",
    /// A common noun for one person who may speak: mayor, spokesman, doctor.
    ROLE = "role",
    /// A plural for people who may speak: critics, officials, voters.
    GROUP = "group",
    /// A noun for a body that may speak: committee, party, police, bank; or a word that ends the name of one.
    ORGANISATION = "organisation",
    /// A person or paper that speaks without a name: spokesman, source, insider.
    ANONYMOUS = "anonymous",
    /// A noun that brings in words: claim, statement, comment, tweet.
    SAYING = "saying",
    /// A text or broadcast that can be the source of words: report, poll, letter, study.
    DOCUMENT = "document",
    /// A country, a city, or the adjective of one.
    PLACE = "place",
    /// A weekday, a month, today, yesterday, a season.
    TIME = "time",
    /// A weekday.
    WEEKDAY = "weekday",
    /// A month.
    MONTH = "month",
    /// An abbreviation whose full stop need not end a sentence; its policy is in the entry.
    ABBREVIATION = "abbreviation",
    /// A word that often starts a sentence and seldom follows an abbreviation inside one: The, He, In, But.
    STARTER = "starter",
    /// Carries tone; its valence is in the entry.
    TONED = "toned",
    /// A loaded word; its category is in the entry.
    LOADED = "loaded",
    /// An adverb that can stand between source and cue: also, later, then.
    ADVERB = "adverb",
    /// A work that has a title: book, film, song, play, album.
    WORK = "work",
    /// Introduces a term: called, dubbed, termed, titled, nicknamed.
    NAMING = "naming",
    /// A number word: two, dozen, first.
    NUMERAL = "numeral",
    /// A word that is seldom a name, whatever its capital: Monday, Internet, God.
    NOT_NAME = "not-name",
    /// A unit or a time zone that may follow a.m. and a number: EST, GMT.
    ZONE = "zone",
    /// An outlet or a programme that people tell things to: BBC, LBC, CNN, Times.
    OUTLET = "outlet",
    /// Names what an article is about rather than how it tells it: carries no tone in news, nor do its forms.
    TOPIC = "topic",
    /// Names who made a picture, before a colon or "by": Credit, Photo, Image.
    CREDIT = "credit",
    /// Sells pictures; at the end of a line without a stop it makes that line a caption: Getty Images.
    AGENCY = "agency",
    /// Words that a site puts on every page: Read more, Sign up, Advertisement.
    FURNITURE = "furniture",
    /// Counts as listed only with a capital: the Times, many times; see [`PROPER_ONLY`].
    PROPER = "proper",
    /// Mostly a noun, though it is or looks like a form of a verb: house, report, meeting.
    NOUN = "noun",
    /// A base form or third person of a verb that is never a noun: agree, refers.
    VERBAL = "verbal",
    /// Mostly an adjective, and its ending does not tell: good, open, tired.
    ADJECTIVE = "adjective",
    /// An entry of several words that a hyphen joins in the text too: a has-been, not has been. Set for toned and loaded entries that
    /// the lists write with a hyphen alone.
    HYPHENED = "hyphened",
    /// Starts an entry of several words.
    PHRASE_START = "phrase-start",
}

/// The classes that a word with [`PROPER`] loses in lower case; what else it is (May, may; March, march) stays.
pub const PROPER_ONLY: u64 = ORGANISATION | OUTLET | PLACE | GIVEN | MALE | FEMALE | TIME | WEEKDAY | MONTH | ZONE | NOT_NAME;

/// Words of the closed classes: grammar, no content.
pub const CLOSED: u64 =
    DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | SUBJECT | OBJECT | POSSESSIVE | RELATIVE | AUXILIARY | NEGATOR;

/// What a reporting verb says about the words it brings in.
pub const STANCES: &[&str] = &["neutral", "force", "doubt", "concession", "positive"];

/// What a reporting verb can stand with, in the order of their bits in [`frame`].
pub const FRAMES: &[&str] =
    &["quote", "clause", "object", "person", "infinitive", "deny", "weak", "naming", "mental", "pure", "theme", "resolve"];

/// What a reporting verb can stand with, one bit each.
pub mod frame {
    /// A whole quotation: "…," he said.
    pub const QUOTE: u16 = 1;
    /// A that-clause, with or without the word: said (that) it was late.
    pub const CLAUSE: u16 = 1 << 1;
    /// A noun phrase whose words may be quoted: blasted the "…".
    pub const OBJECT: u16 = 1 << 2;
    /// A hearer before the words: told X that.
    pub const PERSON: u16 = 1 << 3;
    /// An infinitive: promised to leave.
    pub const INFINITIVE: u16 = 1 << 4;
    /// The speaker denies the words: denied that it was late.
    pub const DENY: u16 = 1 << 5;
    /// Too common in other senses to open a report by itself: needs a quotation mark beside it.
    pub const WEAK: u16 = 1 << 6;
    /// Gives its object a name or a judgement: called it "…".
    pub const NAMING: u16 = 1 << 7;
    /// Tells a state of mind rather than words: believes, hopes. A verb of speech before it is the cue.
    pub const MENTAL: u16 = 1 << 8;
    /// Its present tense is seldom a noun: says, believes; not claims, reports.
    pub const PURE: u16 = 1 << 9;
    /// Its object alone tells what was said or thought: announced the closure, criticised the plan, called for an inquiry.
    pub const THEME: u16 = 1 << 10;
    /// Its infinitive tells what somebody will or will not do: refused to go, intends to stay.
    pub const RESOLVE: u16 = 1 << 11;
}

/// What the full stop of an abbreviation means for the sentence.
///
/// - `inner`: never ends one (Mr.)
/// - `open`: ends one before a starter, not before a name (Inc., U.S.)
/// - `capital`: the same, but only written with a capital: ill. and wash. are words
/// - `final`: ends one before any capital (etc.)
/// - `number`: inner before a number only (No. 5)
/// - `date`: inner before a number, a month or a day, written with a capital (Sept. 14)
/// - `time`: after a number; inner before a weekday, a date or a zone (6 p.m. Monday)
/// - `street`: St.: saint before a name, street after one
/// - `unit`: after a number ends one before a capital (400 mg. I …); else part of a name (Ft. Worth)
/// - `shout`: a name that ends in `!` or `?` (Yahoo!)
pub const POLICIES: &[&str] = &["none", "inner", "open", "capital", "final", "number", "date", "time", "street", "unit", "shout"];

/// The categories of loaded words.
pub const LOADED_CATEGORIES: &[&str] =
    &["none", "force", "doubt", "concession", "epithet", "evaluative", "euphemism", "exaggeration", "hedge", "booster", "scare"];

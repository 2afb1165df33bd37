//! The names of the tags and of the ambiguity classes, shared by the build script (which compiles the tagger's weights) and the engine.

/// Declares an enum of names, each with the word that the weights' file has for it.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name { $($(#[$of])* $variant),* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($word),*];

            /// The name.
            #[allow(dead_code)]
            pub const fn name(self) -> &'static str {
                $name::NAMES[self as usize]
            }
        }
    };
}

named! {
    /// What a token is where it stands.
    Tag {
        /// A sign, and what lies beyond the sentence.
        Sign = "sign",
        /// A common noun.
        Noun = "noun",
        /// A name, or a part of one.
        Proper = "proper",
        /// A pronoun: she, them, this (alone), there (is).
        Pronoun = "pronoun",
        /// An article or what stands for one: the, this, her, some.
        Determiner = "determiner",
        /// A number, in figures or letters.
        Numeral = "numeral",
        /// An adjective.
        Adjective = "adjective",
        /// An adverb, a particle (out, up) or a negator.
        Adverb = "adverb",
        /// A preposition.
        Preposition = "preposition",
        /// Opens a dependent clause: because, that, when.
        Subordinator = "subordinator",
        /// A relative or interrogative pronoun: who, which, what, that.
        Relative = "relative",
        /// and, or, but.
        Conjunction = "conjunction",
        /// A finite form of a full verb: said, says, say.
        Finite = "finite",
        /// The base form, of an infinitive, behind a modal verb, or an order.
        Base = "base",
        /// A past participle.
        Participle = "participle",
        /// A form on -ing that is a verb.
        Gerund = "gerund",
        /// A form of be, have or do, whatever it helps.
        Auxiliary = "auxiliary",
        /// A modal verb.
        Modal = "modal",
        /// The to of an infinitive.
        To = "to",
        /// The 's of an owner.
        Owner = "owner",
        /// An interjection or a word of another language.
        Other = "other",
    }
}

named! {
    /// What a token can be, as far as the word alone tells: its ambiguity class.
    Class {
        /// Beyond the sentence.
        Edge = "edge",
        Stop = "stop", Comma = "comma", Colon = "colon", Dash = "dash", Bracket = "bracket", Quote = "quote", Hyphen = "hyphen", Symbol = "symbol",
        Number = "number", Handle = "handle",
        OwnerS = "'s", Apostrophe = "'", ShortVerb = "'ve",
        Article = "article", Demonstrative = "demonstrative", Quantity = "quantity", Possessive = "possessive", Her = "her", His = "his", No = "no",
        Subject = "subject", Object = "object", It = "it", There = "there", Someone = "someone",
        That = "that", Who = "who", Which = "which", What = "what", When = "when",
        Of = "of", To = "to-word", Preposition = "preposition-only", Particle = "particle", As = "as", Like = "like", After = "after", Because = "because",
        About = "about",
        And = "and", So = "so", Negator = "negator", Adverb = "adverb-listed",
        Be = "be", Been = "been", Being = "being", Have = "have", Having = "having", Do = "do", Done = "done", Modal = "modal-verb",
        One = "one", NumberWord = "number-word", Ordinal = "ordinal",
        // verbs that the lists have
        Verb = "verb", VerbNoun = "verb-noun", VerbAdjective = "verb-adjective",
        Verbs = "verb-s", VerbsNoun = "verb-s-noun", Says = "says", Say = "say",
        Past = "past", PastAdjective = "past-adjective", Told = "past-of-speech", Took = "past-irregular", Taken = "participle-n",
        Verbing = "verb-ing", VerbingNoun = "verb-ing-noun", VerbingAdjective = "verb-ing-adjective",
        // other words that the lists have
        Noun = "noun-listed", Nouns = "nouns-listed", Adjective = "adjective-listed", AdjectiveNoun = "adjective-noun", Time = "time",
        Toned = "toned",
        // words in lower case that no list has, by their ends
        Ly = "-ly", Ing = "-ing", Ed = "-ed", S = "-s", NounEnd = "noun-end", AdjectiveEnd = "adjective-end", Er = "-er", Plain = "plain",
        // words with a capital
        Name = "name", Place = "place", Title = "title", CapitalNoun = "capital-noun", CapitalVerb = "capital-verb", Capital = "capital",
        CapitalAdjective = "capital-adjective", Capitals = "capitals", Letter = "letter", CapitalEd = "capital-ed", CapitalS = "capital-s", CapitalLy = "capital-ly",
        // the same at the start of a sentence
        First = "first", FirstLy = "first-ly", FirstIng = "first-ing", FirstEd = "first-ed", FirstS = "first-s",
    }
}

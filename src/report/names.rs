//! The words of a closed list that results use, each an enum inside: what kind, which modality, which rule.

use crate::named::named;

named! {
    /// What a quotation is.
    QuoteKind {
        /// Speech: whole words of a speaker.
        Direct = "direct",
        /// Speech: a fragment in the reporter's sentence.
        Partial = "partial",
        /// Speech: told in the reporter's words, without marks.
        Indirect = "indirect",
        /// No speech: a word that is named or held off.
        Term = "term",
        /// No speech: the name of a work.
        Title = "title",
    }
}

impl QuoteKind {
    /// Whether somebody says it.
    pub const fn is_speech(self) -> bool {
        !matches!(self, QuoteKind::Term | QuoteKind::Title)
    }

    /// Whether it is speech inside marks.
    pub const fn is_marked_speech(self) -> bool {
        matches!(self, QuoteKind::Direct | QuoteKind::Partial)
    }
}

named! {
    /// Whether words were said.
    #[derive(Default)]
    Modality {
        /// They were.
        #[default]
        Asserted = "asserted",
        /// Somebody denies that they were.
        Denied = "denied",
        /// They may have been, or may yet be.
        Hypothetical = "hypothetical",
    }
}

named! {
    /// How a reporting verb judges what it brings in; in the order of [`crate::lexicon::classes::STANCES`].
    #[derive(Default)]
    Stance {
        /// It does not: say.
        #[default]
        Neutral = "neutral",
        /// With force: insist.
        Force = "force",
        /// With doubt: claim.
        Doubt = "doubt",
        /// As a concession: admit.
        Concession = "concession",
        /// With praise: hail.
        Positive = "positive",
    }
}

impl Stance {
    /// Whether it colours what it brings in.
    pub const fn is_loaded(self) -> bool {
        matches!(self, Stance::Force | Stance::Doubt | Stance::Concession)
    }
}

named! {
    /// What a speaker is.
    SpeakerKind {
        /// A human being.
        Person = "person",
        /// A body: party, company, court, country.
        Organisation = "organisation",
        /// People without names of their own: critics, voters.
        Group = "group",
        /// One who speaks without a name: a spokesman, a source.
        Anonymous = "anonymous",
    }
}

named! {
    /// How it was told whose voice the words that name a speaker mean.
    Resolution {
        /// By a name that only one person or body has.
        Name = "name",
        /// By a name that somebody else has too.
        Namesake = "namesake",
        /// A pronoun, and nobody else near it fits.
        Pronoun = "pronoun",
        /// A pronoun that fits somebody else nearly as well.
        Close = "close",
        /// A description, by what the article tells of somebody: a role, an age, kin.
        Told = "told",
        /// A description, by who stands out most.
        Guessed = "guessed",
        /// A description that is nobody's but its own: "a reviewer".
        Own = "own",
        /// The same, though it sounds as if it meant somebody known: "the reviewer".
        Stranger = "stranger",
        /// What speaks for a body, or names it by what it is.
        Body = "body",
        /// A pronoun inside a quotation, by the words around it.
        Inside = "inside",
        /// Nothing told.
        None = "none",
    }
}

named! {
    /// How a place names a speaker.
    MentionKind {
        /// By a name.
        Name = "name",
        /// By a pronoun.
        Pronoun = "pronoun",
        /// By a description: "the mayor".
        Description = "description",
    }
}

named! {
    /// How much a check matters.
    Severity {
        /// The text could not be read.
        Error = "error",
        /// Likely a mistake.
        Warning = "warning",
        /// Worth a look.
        Info = "info",
    }
}

named! {
    /// What a check has found; in alphabetical order.
    CheckCode {
        /// A source without a name.
        Anonymous = "anonymous",
        /// Words that somebody denies having said.
        Denied = "denied",
        /// Words that the headline quotes and no quotation of the body has.
        HeadlineQuote = "headline-quote",
        /// A word of the headline that the body never uses.
        HeadlineWord = "headline-word",
        /// A reporting verb that judges.
        LoadedVerb = "loaded-verb",
        /// A line that stands in the text already.
        Repeated = "repeated",
        /// A mark without a partner.
        StrayMark = "stray-mark",
        /// A text longer than [`crate::LONGEST`].
        TooLong = "too-long",
        /// A quotation for which nobody is named.
        Unattributed = "unattributed",
        /// A quotation that never ends.
        Unclosed = "unclosed",
        /// A quotation whose speaker is doubtful.
        Unsure = "unsure",
    }
}

named! {
    /// What a line of the text is.
    LineKind {
        /// The line that names the article.
        Headline = "headline",
        /// A heading inside it.
        Subheading = "subheading",
        /// Who wrote it.
        Byline = "byline",
        /// Where and when.
        Dateline = "dateline",
        /// Beside a picture.
        Caption = "caption",
        /// Who made the picture.
        Credit = "credit",
        /// What the site puts on every page.
        Boilerplate = "boilerplate",
        /// A section marker or list number on its own.
        Marker = "marker",
        /// An item of a list.
        List = "list",
        /// The article itself.
        Body = "body",
    }
}

impl LineKind {
    /// Whether the line belongs to the article's running text or its headings.
    pub const fn counts(self) -> bool {
        matches!(self, LineKind::Headline) || self.runs()
    }

    /// Whether the line's words make the tone of the voices: what counts, without the headline.
    pub const fn runs(self) -> bool {
        matches!(self, LineKind::Subheading | LineKind::List | LineKind::Body)
    }
}

named! {
    /// Why a toned word counts as it does.
    Reason {
        /// As the list has it.
        Plain = "plain",
        /// A form of the word in the list.
        Inflected = "inflected",
        /// Made stronger: very.
        Boosted = "boosted",
        /// Made weaker: rather.
        Dampened = "dampened",
        /// Turned round: not.
        Negated = "negated",
        /// Both: not very.
        NegatedBoosted = "negated-boosted",
        /// Both: not at all.
        NegatedDampened = "negated-dampened",
        /// Before the last "but" of its sentence; what else there is counts too.
        Granted = "granted",
        /// In a question; what else there is counts too.
        Asked = "asked",
    }
}

named! {
    /// Whose words they are.
    Voice {
        /// The reporter's.
        Narration = "narration",
        /// Somebody's inside marks.
        Quoted = "quoted",
    }
}

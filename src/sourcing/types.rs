//! The rows of the table.

use crate::report::{named, Range, Ranges};
use serde::Serialize;

named! {
    /// What a source is.
    SourceType {
        /// Somebody with a name.
        PersonNamed = "person-named",
        /// Somebody whose name the article does not give.
        PersonUnnamed = "person-unnamed",
        /// A body, or who speaks for it without a name.
        Organisation = "organisation",
        /// People without names of their own: researchers, residents.
        Group = "group",
        /// A text: a report, a ruling.
        Document = "document",
    }
}

impl SourceType {
    /// Whether it is one person.
    pub const fn is_person(self) -> bool {
        matches!(self, SourceType::PersonNamed | SourceType::PersonUnnamed)
    }
}

named! {
    /// In what capacity a source speaks. Who speaks for a body has the role of the body.
    Role {
        /// For the state: government, councils, courts, police, armed forces, parties, public services.
        Official = "official",
        /// For a company or a trade.
        Business = "business",
        /// By what they know: science, medicine, other professions.
        Expert = "expert",
        /// For a cause, for members or for a side: unions, charities, campaigns, lawyers.
        Advocate = "advocate",
        /// For themselves.
        Citizen = "citizen",
        /// From the stage, the screen, the page or the pitch.
        Performer = "performer",
        /// For a newsroom.
        Media = "media",
        /// Anything else: clergy, teachers, sources of whom nothing is told.
        Other = "other",
    }
}

named! {
    /// What a role rests on.
    Basis {
        /// The words of the title.
        Title = "title",
        /// The words of the body that the source speaks for, or is.
        Organisation = "organisation",
        /// Nothing that the lists know: the role is only what such sources mostly have.
        Assumed = "assumed",
    }
}

named! {
    /// A gender as the text prints it, by a pronoun or a title; never by a name.
    #[derive(Default)]
    PrintedGender {
        /// he, Mr, Sir.
        He = "he",
        /// she, Mrs, Dame.
        She = "she",
        /// Neither stands in the text, or both do.
        #[default]
        NotStated = "not-stated",
    }
}

named! {
    /// How words came.
    Medium {
        /// By word of mouth, as far as the article tells.
        Said = "said",
        /// In writing: a letter, an e-mail, a column.
        Written = "written",
        /// On a network or a site.
        Posted = "posted",
        /// In a statement.
        Statement = "statement",
        /// In a filing, a report, a ruling.
        Record = "record",
        /// In an interview or a broadcast.
        Interview = "interview",
        /// By a text message.
        Message = "message",
    }
}

impl Role {
    /// The role of a name.
    pub fn named(name: &str) -> Option<Self> {
        Role::ALL.iter().copied().find(|role| role.name() == name)
    }
}

impl Medium {
    /// The medium of a name.
    pub fn named(name: &str) -> Option<Self> {
        Medium::ALL.iter().copied().find(|medium| medium.name() == name)
    }
}

/// A source: what the article tells of a voice.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Index into [`crate::Analysis::speakers`].
    pub speaker: u32,
    /// Other speakers that are most likely the same: "the agency" before its name, a volunteer who is named later.
    pub also: Vec<u32>,
    /// The fullest name, or the words for the unnamed.
    pub name: String,
    /// Office, job, rank, tie or description, as printed. Mr, Mrs, Ms and Dr are none.
    pub title: Option<String>,
    /// The body that the article puts the source in, as printed.
    pub organisation: Option<String>,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: SourceType,
    /// In what capacity it speaks.
    pub role: Role,
    /// What the role rests on.
    pub basis: Basis,
    /// Why somebody is not named, in the article's words.
    pub reason: Option<String>,
    /// Gender as printed.
    pub gender: PrintedGender,
    /// How many quotations in marks.
    pub quotations: u32,
    /// How many reports without marks.
    pub reports: u32,
    /// Words in marks, as [`crate::report::Speaker::words`].
    pub words: u32,
    /// Words of the reports, without those in marks.
    pub reported_words: u32,
    /// Share of all words in marks, 0 to 1.
    pub share: f64,
    /// How the words came, each way once.
    pub media: Vec<Medium>,
    /// Whom they were told: "the BBC", "reporters".
    pub addressee: Option<String>,
    /// Where each cell has its words.
    pub places: Places,
}

/// The places of the words that a row came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Places {
    /// The first words that it brings.
    pub first: Range,
    /// The first mention.
    pub name: Option<Range>,
    /// The title.
    pub title: Option<Range>,
    /// The body.
    pub organisation: Option<Range>,
    /// The words that decided the role.
    pub role: Ranges,
    /// The reason.
    pub reason: Option<Range>,
    /// Where the article says that no name is given: "on condition of anonymity".
    pub asked: Option<Range>,
    /// The pronoun or title that prints the gender.
    pub gender: Option<Range>,
    /// A place for each of [`Source::media`].
    pub media: Ranges,
    /// The hearer.
    pub addressee: Option<Range>,
}

impl Source {
    /// Leaves out the gender and its words: whoever shows it must ask for it.
    pub fn forget_gender(&mut self) {
        (self.gender, self.places.gender) = (PrintedGender::NotStated, None);
    }
}

impl Places {
    /// Passes every offset through `f`.
    pub(super) fn map_offsets(&mut self, mut f: impl FnMut(u32) -> u32) {
        let cells = [
            &mut self.name,
            &mut self.title,
            &mut self.organisation,
            &mut self.reason,
            &mut self.asked,
            &mut self.gender,
            &mut self.addressee,
        ];
        let lists = self.role.iter_mut().chain(self.media.iter_mut());
        for range in cells.into_iter().flatten().chain(lists).chain([&mut self.first]) {
            (range.start, range.end) = (f(range.start), f(range.end));
        }
    }
}

//! What a note-taker writes for a word.

/// The letters that the words of [`ABBREVIATIONS`] start with: most words need no look-up.
pub const SHORT_STARTS: &[u8] = b"abcdeghimnprstuwyABCDEGHIMNPRSTUWY";
/// What a note-taker writes for a word, and nobody for another.
const ABBREVIATIONS: [(&str, &str); 62] = [
    ("u", "you"),
    ("ur", "your"),
    ("r", "are"),
    ("cld", "could"),
    ("wld", "would"),
    ("shld", "should"),
    ("cd", "could"),
    ("wd", "would"),
    ("shd", "should"),
    ("cdn't", "couldn't"),
    ("wdn't", "wouldn't"),
    ("shdn't", "shouldn't"),
    ("hv", "have"),
    ("hvn't", "haven't"),
    ("abt", "about"),
    ("agst", "against"),
    ("bc", "because"),
    ("b4", "before"),
    ("btwn", "between"),
    ("betw", "between"),
    ("thru", "through"),
    ("tho", "though"),
    ("altho", "although"),
    ("w", "with"),
    ("wh", "which"),
    ("govt", "government"),
    ("gov't", "government"),
    ("parlt", "parliament"),
    ("cttee", "committee"),
    ("ctte", "committee"),
    ("mtg", "meeting"),
    ("mtgs", "meetings"),
    ("dept", "department"),
    ("mgr", "manager"),
    ("mgmt", "management"),
    ("hosp", "hospital"),
    ("info", "information"),
    ("approx", "approximately"),
    ("ppl", "people"),
    ("esp", "especially"),
    ("poss", "possible"),
    ("prob", "probably"),
    ("yr", "year"),
    ("yrs", "years"),
    ("wk", "week"),
    ("wks", "weeks"),
    ("mth", "month"),
    ("mths", "months"),
    ("hr", "hour"),
    ("hrs", "hours"),
    ("mins", "minutes"),
    ("secs", "seconds"),
    ("cllr", "councillor"),
    ("sen", "senator"),
    ("rep", "representative"),
    ("gov", "governor"),
    ("bldg", "building"),
    ("evng", "evening"),
    ("tmrw", "tomorrow"),
    ("yday", "yesterday"),
    ("smth", "something"),
    ("nthg", "nothing"),
];

/// The word that a note-taker's sign stands for.
pub fn long_form(short: &str) -> Option<&'static str> {
    ABBREVIATIONS.iter().find(|(s, _)| *s == short).map(|(_, long)| *long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_short_form_can_be_found() {
        assert!(ABBREVIATIONS.iter().all(|(short, _)| SHORT_STARTS.contains(&short.as_bytes()[0])));
        assert_eq!(long_form("govt"), Some("government"));
    }
}

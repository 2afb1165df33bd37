//! Whether a text looks like English, the one language that is read: as the page tells it (`www/model/words.js`).

/// The commonest short words of English. In running English they make up a third of the words or more; in other languages, even near
/// ones, under a tenth.
const COMMON: &str =
    " the of and to in a is that for it was on with as at by he his her she be had have has from but are not they this which or an \
                      were said who will ";
/// Words that the guess needs before it says anything.
const ENOUGH: usize = 25;
/// Letters that are looked at.
const SAMPLE: usize = 6000;
/// A text whose share of common words is below this is in another language.
const SHARE: f64 = 0.12;
/// So many letters of scripts that English does not use.
const FOREIGN: usize = 8;

/// Whether a text looks like English; one of a few words does, unless its letters are of another script.
pub fn looks_english(text: &str) -> bool {
    let start: String = text.chars().take(SAMPLE).collect::<String>().to_lowercase();
    let words: Vec<&str> = start.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).collect();
    if words.len() < ENOUGH {
        // Cyrillic and what comes after it; Latin and Greek, with the signs of phonetics, are before.
        let foreign = |c: &char| *c >= '\u{400}' && c.is_alphabetic() && !('\u{1d00}'..'\u{2c00}').contains(c);
        return start.chars().filter(foreign).count() < FOREIGN;
    }
    let common = words.iter().filter(|w| COMMON.split(' ').any(|c| c == **w)).count();
    common as f64 / words.len() as f64 >= SHARE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_languages_are_told() {
        for text in [
            "„Die Fähre ist sicher“, sagte Nora Quist am Montag im Rathaus. Sie fahre ab nächster Woche wieder, und zwar jeden Tag, auch am \
             Wochenende, teilte die Stadt am Abend mit, nachdem der Rat beraten hatte.",
            "« Le bac est sûr », a déclaré la maire lundi à la mairie. Il reprendra son service la semaine prochaine, tous les jours, y compris \
             le week-end, a annoncé la ville dans la soirée après une réunion du conseil.",
            "Паром безопасен, сказала мэр",
        ] {
            assert!(!looks_english(text), "{text}");
        }
    }

    #[test]
    fn english_and_short_texts_are_not() {
        for text in [
            "“The ferry is safe,” Nora Quist said on Monday. It will sail again from next week, every day, the weekend included, the town said in the \
             evening, after a meeting of the council that lasted three hours.",
            "Nothing.",
            "Él sí.",
            "",
        ] {
            assert!(looks_english(text), "{text}");
        }
    }
}

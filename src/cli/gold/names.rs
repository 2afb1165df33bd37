//! When a printed name is the name that the gold gives. The same rules as in tests/newsroom/names.py.

use super::article::Said;

/// What may stand before a name without being part of it: articles, styles, ranks, offices.
const TITLES: &str = "a an the mr mrs ms miss mx dr sir dame lord lady baroness prof professor rev hon mp mps msp td mna former ex \
mayor minister prime secretary chancellor president leader chairman chairwoman chair speaker senator sen governor gov deputy \
councillor cllr coun judge justice magistrate coroner chief officer superintendent supt inspector insp sergeant sgt \
constable pc dc det detective acting assistant commissioner col captain capt coach manager engr barr \
shri smt alhaji hajia datuk dato tan sri ratu adi nana mzee cde comrade sardar pir mian madam";

/// Case, stops, commas, the shape of apostrophes and a genitive do not matter; none of nothing.
fn norm(name: &str) -> Option<String> {
    let name = name.replace('’', "'").to_lowercase().replace(['.', ','], " ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.strip_suffix("'s").unwrap_or(&name);
    (!name.is_empty()).then(|| name.to_string())
}

/// How a name is that of the gold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Exact,
    Surname,
}

fn same(found: Option<&str>, gold: Option<&str>) -> Option<How> {
    let (Some(found), Some(gold)) = (found.and_then(norm), gold.and_then(norm)) else {
        return (found.and_then(norm) == gold.and_then(norm)).then_some(How::Exact);
    };
    let mut words: Vec<&str> = found.split_whitespace().collect();
    loop {
        if words.join(" ") == gold {
            return Some(How::Exact);
        }
        match words.first() {
            Some(first) if words.len() > 1 && TITLES.split_whitespace().any(|title| title == *first) => drop(words.remove(0)),
            _ => break,
        }
    }
    let surname = gold.contains(' ') && Some(words.join(" ").as_str()) == gold.split_whitespace().next_back();
    surname.then_some(How::Surname)
}

/// Whether the speaker found is the one of the gold: by the full name, by any name that will do.
pub fn grade(found: Option<&str>, gold: &Said) -> (bool, bool) {
    let how = same(found, gold.speaker.as_deref());
    let other = || gold.other_speakers.iter().any(|name| same(found, name.as_deref()).is_some());
    (how == Some(How::Exact), how.is_some() || other())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_case_do_not_matter_and_a_surname_will_do() {
        let exact = |found, gold| same(Some(found), Some(gold)) == Some(How::Exact);
        assert!(exact("The Mayor Ann O’Hale’s", "ann o'hale") && exact("Dr. Hale, A.", "Hale A") && exact("the", "the"));
        assert!(same(Some("Mrs Hale"), Some("Ann Hale")) == Some(How::Surname));
        assert!(same(Some("Ann"), Some("Ann Hale")).is_none() && same(Some("Hale"), Some("Hale House")).is_none());
        assert!(same(None, None) == Some(How::Exact) && same(None, Some("Hale")).is_none() && same(Some("Hale"), None).is_none());
    }
}

//! Regular English inflection, so that a verb or a noun is one line in a data file.

const VOWELS: &[u8] = b"aeiou";

fn ends_consonant_y(w: &str) -> bool {
    let b = w.as_bytes();
    b.len() > 1 && b[b.len() - 1] == b'y' && !VOWELS.contains(&b[b.len() - 2])
}

/// Third person present of a verb: says, tries, presses.
pub fn s_form(w: &str) -> String {
    if ends_consonant_y(w) {
        return format!("{}ies", &w[..w.len() - 1]);
    }
    if w.ends_with("iz") {
        return format!("{w}zes");
    }
    let sibilant = ["s", "x", "z", "ch", "sh"].iter().any(|e| w.ends_with(e));
    if sibilant || (w.ends_with('o') && !w.ends_with("oo")) {
        format!("{w}es")
    } else {
        format!("{w}s")
    }
}

/// Plural of a noun: councils, companies, spokesmen, memos. Others are listed with their forms.
pub fn plural(w: &str) -> String {
    match w.strip_suffix("man") {
        Some(stem) if !stem.ends_with("hu") && !stem.ends_with("ger") => format!("{stem}men"),
        _ if w.ends_with('o') && !["hero", "echo", "veto"].iter().any(|e| w.ends_with(e)) => format!("{w}s"),
        _ => s_form(w),
    }
}

/// A short verb whose last consonant doubles: rap, quip. Longer ones that double are listed with their forms.
fn doubles(w: &str) -> bool {
    let b = w.as_bytes();
    let vowels = b.iter().filter(|c| VOWELS.contains(c)).count();
    b.len() > 2
        && vowels == 1 + usize::from(w.starts_with("qu"))
        && !VOWELS.contains(&b[b.len() - 1])
        && !b"wxy".contains(&b[b.len() - 1])
        && VOWELS.contains(&b[b.len() - 2])
}

/// Past tense of a regular verb.
pub fn past(w: &str) -> String {
    if w.ends_with('e') {
        format!("{w}d")
    } else if ends_consonant_y(w) {
        format!("{}ied", &w[..w.len() - 1])
    } else if doubles(w) {
        format!("{w}{}ed", &w[w.len() - 1..])
    } else {
        format!("{w}ed")
    }
}

/// The -ing form of a verb.
pub fn gerund(w: &str) -> String {
    if let Some(stem) = w.strip_suffix("ie") {
        format!("{stem}ying")
    } else if w.ends_with('e') && !w.ends_with("ee") && w.len() > 2 {
        format!("{}ing", &w[..w.len() - 1])
    } else if doubles(w) {
        format!("{w}{}ing", &w[w.len() - 1..])
    } else {
        format!("{w}ing")
    }
}

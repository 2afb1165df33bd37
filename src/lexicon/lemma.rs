//! The dictionary form of a regular verb form; shared with the build script, which lists the forms that this gets wrong.

/// Endings and what stands for each in the dictionary form, in the order tried; `=` also takes away one of two like letters.
const ENDINGS: &[(&str, &str)] = &[
    ("ies", "y"),
    ("s", ""),
    ("es", ""),
    ("ied", "y"),
    ("d", ""),
    ("ed", ""),
    ("ed", "="),
    ("ying", "ie"),
    ("ing", "e"),
    ("ing", ""),
    ("ing", "="),
];

/// The first form without ending that `listed` accepts; otherwise the word itself. The word is in lower case.
pub fn regular(word: &str, mut listed: impl FnMut(&str) -> bool) -> String {
    for (ending, instead) in ENDINGS {
        let Some(stem) = word.strip_suffix(ending) else { continue };
        let mut form = stem.to_string();
        if *instead == "=" {
            form.pop();
        } else {
            form.push_str(instead);
        }
        if !form.is_empty() && listed(&form) {
            return form;
        }
    }
    word.to_string()
}

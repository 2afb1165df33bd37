//! Articles in CoNLL-U as running text, and the tag of each token of the engine's.

use pullquote::document::Document;
use pullquote::syntax::Tag;
use std::collections::HashMap;

/// One document.
pub struct Article {
    /// The running text.
    pub text: String,
    /// The tag of the word that starts at a byte.
    tags: HashMap<u32, Tag>,
    /// Who or what the smallest mention means whose head is the word that starts at a byte.
    pub entities: HashMap<u32, String>,
}

impl Article {
    /// Hands over the document and the right tag of each token, where it is known.
    pub fn with(&self, then: impl FnOnce(&Document, &[Option<Tag>])) {
        pullquote::with_document(&self.text, |doc| {
            let gold: Vec<Option<Tag>> = doc.tokens.iter().map(|t| self.tags.get(&{ t.span }.start).copied()).collect();
            then(doc, &gold);
        });
    }
}

/// Reads a file.
pub fn read(path: &str) -> Result<Vec<Article>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))?;
    let mut out: Vec<Article> = Vec::new();
    let mut glue = true;
    let mut open: Vec<Mention> = Vec::new();
    let mut compound = 0; // the last word of a token of several words, "don't", which stands in the text before its words
    for line in text.lines() {
        if line.starts_with("# newdoc") || out.is_empty() {
            out.push(Article { text: String::new(), tags: HashMap::new(), entities: HashMap::new() });
            glue = true;
        }
        let article = out.last_mut().expect("made above");
        if line.starts_with("# newpar") && !article.text.is_empty() && !article.text.ends_with('\n') {
            article.text.push_str("\n\n");
            glue = true;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, form, lemma, upos, xpos, _, _, _, _, misc] = cells[..] else { continue };
        if id.contains('.') {
            continue;
        }
        let space = !misc.contains("SpaceAfter=No");
        if let Some((_, last)) = id.split_once('-') {
            if !glue {
                article.text.push(' ');
            }
            // the words inside are laid out one behind the other in what stands here
            compound = last.parse().map_err(|_| format!("{path}: {line}"))?;
            article.tags.insert(u32::MAX, Tag::Sign);
            glue = true;
            if !space {
                article.tags.insert(u32::MAX - 1, Tag::Sign);
            }
            continue;
        }
        if !glue {
            article.text.push(' ');
        }
        open.iter_mut().for_each(|mention| mention.words += 1);
        let (opened, closed) = entities(misc);
        open.extend(opened);
        if let Some(smallest) = open.iter().rev().find(|mention| mention.heads.contains(&mention.words)) {
            article.entities.insert(article.text.len() as u32, smallest.entity.clone());
        }
        for entity in closed {
            open.retain({
                let last = open.iter().rposition(|mention| mention.entity == entity);
                let mut at = 0..;
                move |_| at.next() != last
            });
        }
        if let Some(tag) = tag(lemma, upos, xpos) {
            article.tags.insert(article.text.len() as u32, tag);
        }
        article.text.push_str(form);
        let number: usize = id.parse().map_err(|_| format!("{path}: {line}"))?;
        glue = if number < compound {
            true
        } else if number == compound {
            compound = 0;
            article.tags.remove(&(u32::MAX - 1)).is_some()
        } else {
            !space
        };
    }
    Ok(out)
}

/// A mention that has begun.
struct Mention {
    entity: String,
    /// Which of its words are its head, from 1.
    heads: Vec<usize>,
    /// How many of its words have come.
    words: usize,
}

/// The mentions that begin and the entities whose mentions end at a word: `Entity=(3-person-new-sssss-cf2-1,2-coref)2)`.
fn entities(misc: &str) -> (Vec<Mention>, Vec<String>) {
    let Some(marks) = misc.split('|').find_map(|part| part.strip_prefix("Entity=")) else { return Default::default() };
    let (mut opened, mut closed) = (Vec::new(), Vec::new());
    for part in marks.split_inclusive(['(', ')']) {
        let (inner, ends) = part.strip_suffix(')').map_or((part.trim_end_matches('('), false), |inner| (inner, true));
        let fields: Vec<&str> = inner.split('-').collect();
        if let [entity, _, _, _, _, heads, ..] = fields[..] {
            let heads = heads.split(',').filter_map(|n| n.parse().ok()).collect();
            opened.push(Mention { entity: entity.to_string(), heads, words: 1 });
        }
        if ends {
            closed.push(fields[0].to_string());
        }
    }
    (opened, closed)
}

/// Our tag for theirs.
fn tag(lemma: &str, upos: &str, xpos: &str) -> Option<Tag> {
    let helper = ["be", "have", "do"].contains(&lemma) && xpos.starts_with('V');
    Some(match (upos, xpos) {
        _ if helper => Tag::Auxiliary,
        ("ADP", x) if x != "RP" => Tag::Preposition,
        ("SCONJ", x) if x != "WRB" => Tag::Subordinator,
        ("CCONJ", _) => Tag::Conjunction,
        ("PRON", "DT") => Tag::Pronoun,
        (_, "NN" | "NNS") => Tag::Noun,
        (_, "NNP" | "NNPS") => Tag::Proper,
        (_, "PRP" | "EX") => Tag::Pronoun,
        (_, "WP" | "WDT" | "WP$") => Tag::Relative,
        (_, "PRP$" | "DT" | "PDT") => Tag::Determiner,
        (_, "CD") => Tag::Numeral,
        (_, "JJ" | "JJR" | "JJS") => Tag::Adjective,
        (_, "RB" | "RBR" | "RBS" | "RP") => Tag::Adverb,
        (_, "WRB") => Tag::Subordinator,
        (_, "IN") => Tag::Preposition,
        (_, "VBD" | "VBZ" | "VBP") => Tag::Finite,
        (_, "VB") => Tag::Base,
        (_, "VBN") => Tag::Participle,
        (_, "VBG") => Tag::Gerund,
        (_, "MD") => Tag::Modal,
        (_, "TO") => Tag::To,
        (_, "POS") => Tag::Owner,
        (_, "UH" | "FW") => Tag::Other,
        ("PUNCT" | "SYM", _) => Tag::Sign,
        _ => return None,
    })
}

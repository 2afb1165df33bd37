//! The words that the check's own rules ask for. They stand here and not in `data/`, so that the engine without the check does not
//! carry them.

use super::abbreviations::long_form;
use super::words::{words, Word};
use crate::compare::word::Interner;
use crate::tokens;

const FILLERS: &str = "um|uh|er|erm|ah|eh|hm|hmm|mm|mhm|uhm|umm|you know|i mean|you see|you know what";
/// Fillers only between commas, or at the start of a sentence.
const SET_OFF: &str =
    "like|well|so|oh|look|yeah|yes|right|okay|now|see|listen|basically|literally|anyway|actually|aye|sort of|kind of|of course|honestly";
const STARTERS: &str = "well|so|oh|look|um|uh|er|erm|ah|yeah|listen|hm|hmm|mm|you know|i mean|right|okay|aye well|aye|see|now";
const CONDITIONS: &str = "if|unless|until|till|provided|providing|as long as|so long as|in case|assuming|on condition|subject to|depending|depends|whether or not|only when|only where|only after";
const HEDGES: &str = "i think|i believe|i guess|i suppose|i suspect|i imagine|i hope|in my opinion|in my view|perhaps|maybe|possibly|probably|might|as far as|to my knowledge|based on|it seems|seems|apparently|allegedly|reportedly|so far|at this stage|at present|at the moment|for now|potentially|not sure|more or less|in theory|on paper|in principle|if i remember|i would say|likely|could be|i am told|roughly|in part|partly|mostly|largely|some of|most of|appears to|tends to|for me|if anything|as things stand|subject to|not yet|at this time|at this point|right now|currently|for the time being|as yet|this time|almost|nearly|hopefully|arguably|presumably|supposedly|i wonder|i am hoping";
const TURNS: &str = "but|although|though|however|except|albeit|even so|only|whereas|while|yet|rather than|other than|apart from|despite|on the other hand|unless|not|never|and not|nor|and neither|instead of|with the exception";
const LIMITS: &str = "best|worst|never|ever|always|all|every|no|none|only|most|least|nobody|everybody|everyone|nothing|anything|anybody|anyone|no one|nowhere|any|whole|entire|not|first|last|safe|free|right|wrong|true|fine|impossible|will|must|cannot|yes";
const SUMS: &str = "full|fully|complete|completely|total|totally|entire|entirely|whole|wholly|absolute|absolutely|never|always|nobody|everybody|everyone|nothing|everything|none";
const DOUBTS: &str = "deny|denied|denies|denying|refuse|refused|refuses|doubt|doubts|doubted|fail|failed|unsure|lack|stop short|stopped short|decline|declined|reject|rejected|unable|unlikely|rather than|without|nor|neither|far from|instead of|ruled out|rule out|hardly|uncertain|dismissed|not|reluctant|reluctance|unwilling|hesitant|avoid|avoided|resisted|wary|against|opposes|opposed|loath|shied|never|no|nothing|nobody|cannot";
const CARRIES_CONDITION: &str = "if|unless|until|should|provided|condition|conditions|conditional|depend|depends|depending|as long as|so long as|would|were|once|without|when|whether|subject to|only";
const CARRIES_TURN: &str = "but|although|though|however|except|while|yet|despite|still|nevertheless|also|conceded|acknowledged|admitted|cautioned|stressed|insisted|added that|caveat|only";
const CARRIES_HEDGE: &str = "thinks|think|thought|believes|believe|believed|view|opinion|feels|felt|feel|suspects|suspected|hopes|hoped|perhaps|maybe|probably|possibly|may|might|could|likely|suggested|suggests|guessed|expects|expected|appears|seems|so far|yet|reckons|reckoned|imagines|told|estimates|estimated|sure|would";
const SWEARS: &str = "bloody|fuck|fucking|fucked|fucker|fuckers|shit|shitty|shits|bullshit|bollocks|arse|arsehole|arseholes|ass|asses|asshole|assholes|bastard|bastards|bitch|bitches|cunt|cunts|damn|goddamn|goddamned|piss|pissed|pissing|crap|wanker|wankers|prick|pricks|dick|dickhead|twat|twats|motherfucker|motherfucking|hell|bugger|buggered|tits|cock|whore|nigger|faggot|retard|sod|sodding|shite|shitshow";
const QUANTITIES: &str = "all|every|some|many|most|few|none|no|nobody|everybody|everyone|somebody|someone|always|never|often|sometimes|usually|rarely|only|both|neither|more|less|fewer|least|any|each|half|twice|several|must|may|might|can|could|should|shall|will|would|before|after|up|down|above|below|over|under|increase|decrease|rise|fall|with|without|first|last|best|worst";
const PERSONS: &str =
    "i|me|my|mine|myself|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|they|them|their|theirs|it|its|this|that|these|those|there";
const SELF: &str = "i said|i say|i thought|i told|i asked|i wrote|i replied|i was like|i am like|we said|i go|i went|i answered|i shouted|i always say|we told";
const OTHERS_SAY: &str = "they say|they said|he says|he said|she says|she said|people say|people said|people think|they told me|they told us|he told me|she told me|they claim|he claims|she claims|some say|critics say|they think|according to|told me that|told us that|says that|claims that|thinks that|believes that|would have you believe|they call|they call it";
const OTHER_TIMES: &str = "last year|last month|last week|last autumn|last spring|last summer|last winter|years ago|months ago|weeks ago|a year ago|earlier this year|earlier this month|earlier this week|in an earlier|previously|once said|once told|once called|once described|had once|campaign|memoir|autobiography|book|blog|column|manifesto|op ed|documentary|in the past|at the time|back then|in a speech|lecture|novel|diary|essay|broadcast|newspaper|magazine|radio|television|tv|podcast|newsletter|leaflet|maiden speech|conference speech|inaugural|testified|has said before|annual report|last report|earlier report|earlier statement|brochure|prospectus|election leaflet|facebook|linkedin|in an interview with|told a|told an|paper|phone in";
/// A list of phrases, each as the numbers of its words.
pub struct Phrases(Vec<Vec<u32>>);

impl Phrases {
    fn new(list: &str, interner: &mut Interner) -> Self {
        let phrase = |p: &str, interner: &mut Interner| words(p, &tokens::scan(p).tokens, interner).iter().map(|w| w.word.form).collect();
        let mut all: Vec<Vec<u32>> = list.split('|').map(|p| phrase(p, interner)).collect();
        // the longest first
        all.sort_by_key(|p| (std::cmp::Reverse(p.len()), p.clone()));
        all.dedup();
        Phrases(all)
    }

    /// How many words of the phrase that the words start with; 0 for none.
    pub fn at(&self, words: &[Word]) -> usize {
        let fits = |p: &&Vec<u32>| p.len() <= words.len() && p.iter().zip(words).all(|(n, w)| *n == w.word.form);
        self.0.iter().find(fits).map_or(0, Vec::len)
    }

    /// Whether a phrase stands anywhere in the words.
    pub fn any(&self, words: &[Word]) -> bool {
        (0..words.len()).any(|i| self.at(&words[i..]) > 0)
    }
}

/// Every list, in numbers.
pub struct Lexis {
    /// um, you know.
    pub fillers: Phrases,
    /// like, well: fillers where commas set them off.
    pub set_off: Phrases,
    /// What may go at the start of a sentence.
    pub starters: Phrases,
    /// if, unless.
    pub conditions: Phrases,
    /// perhaps, I think.
    pub hedges: Phrases,
    /// but, although.
    pub turns: Phrases,
    /// best, never, all: what a limit belongs to.
    pub limits: Phrases,
    /// full, never, nobody: what the words right after them limit.
    pub sums: Phrases,
    /// Words of the draft that carry a negation.
    pub doubts: Phrases,
    /// Words of the draft that carry a condition.
    pub carries_condition: Phrases,
    /// Words of the draft that carry a contrast.
    pub carries_turn: Phrases,
    /// Words of the draft that carry a hedge.
    pub carries_hedge: Phrases,
    /// Quantities, modal verbs, directions: changed, they change what is said.
    pub quantities: Phrases,
    /// Pronouns.
    pub persons: Phrases,
    /// I said: one quotes oneself.
    pub own_words: Phrases,
    /// they say: the words that follow are another's.
    pub others_say: Phrases,
    /// Words of the draft that point to another occasion.
    pub other_times: Phrases,
}

impl Lexis {
    /// Reads the lists.
    pub fn new(interner: &mut Interner) -> Self {
        let mut list = |words: &str| Phrases::new(words, interner);
        Lexis {
            fillers: list(FILLERS),
            set_off: list(SET_OFF),
            starters: list(STARTERS),
            conditions: list(CONDITIONS),
            hedges: list(HEDGES),
            turns: list(TURNS),
            limits: list(LIMITS),
            sums: list(SUMS),
            doubts: list(DOUBTS),
            carries_condition: list(CARRIES_CONDITION),
            carries_turn: list(CARRIES_TURN),
            carries_hedge: list(CARRIES_HEDGE),
            quantities: list(QUANTITIES),
            persons: list(PERSONS),
            own_words: list(SELF),
            others_say: list(OTHERS_SAY),
            other_times: list(OTHER_TIMES),
        }
    }
}

/// Whether it is a swear word.
fn swears(word: &str) -> bool {
    SWEARS.split('|').any(|s| s == word)
}

/// Whether the list has one of the two as short for the other.
pub fn listed(a: &str, b: &str) -> bool {
    long_form(a.trim_end_matches('.')) == Some(b) || long_form(b.trim_end_matches('.')) == Some(a)
}

/// Whether one of the two is short for the other in a note-taker's hand: by the list, or the same word without vowels (`agnst`), or with
/// a vowel missing (`evryone`).
pub fn short_for(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a.trim_end_matches('.'), b) } else { (b.trim_end_matches('.'), a) };
    if listed(short, long) {
        return true;
    }
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let plain = |w: &str| w.chars().all(|c| c.is_ascii_alphabetic());
    let ends = short.chars().next() == long.chars().next() && short.chars().last() == long.chars().last();
    if short.len() < 3 || !plain(short) || !plain(long) || !ends {
        return false;
    }
    // the letters of the short one, in order, and what the long one has besides
    let mut rest = short.chars().peekable();
    let left: Vec<char> = long.chars().filter(|c| rest.next_if_eq(c).is_none()).collect();
    // "and" and "ask" are words of their own
    let bare = !short.chars().skip(1).any(vowel) && (!short.starts_with(vowel) || short.len() >= 4);
    rest.peek().is_none() && (bare && long.len() >= 4 || short.len() >= 5 && left.len() == 1 && left.iter().all(|c| vowel(*c)))
}

/// Whether a word is what a mask hides: b****y is bloody. No mask hides any swear word.
pub fn hides(mask: &str, word: &str) -> bool {
    let letter = |c: &char| c.is_alphabetic();
    let head: String = mask.chars().take_while(letter).collect();
    let tail: String = mask.chars().rev().take_while(letter).collect::<Vec<_>>().into_iter().rev().collect();
    let whole = !head.is_empty() || mask.chars().count() == word.chars().count();
    if mask.is_empty() {
        return swears(word);
    }
    swears(word) && whole && head.len() + tail.len() < word.len() && word.starts_with(&head) && word.ends_with(&tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_are_told_from_other_words() {
        assert!(short_for("agst", "against") && short_for("evryone", "everyone") && short_for("government", "govt."));
        for (a, b) in [("cut", "court"), ("ban", "bargain"), ("and", "around"), ("he", "here"), ("gate", "gates")] {
            assert!(!short_for(a, b), "{a} {b}");
        }
    }

    #[test]
    fn masks_hide_swear_words_only() {
        assert!(hides("b****y", "bloody") && hides("****", "shit") && !hides("b****y", "bakery") && !hides("****", "bloody"));
    }
}

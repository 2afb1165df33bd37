//! The quote check: annotated scenes of fictional events, edits of known kinds, and what must hold for any quotation.
//!
//! `cargo test --test quotecheck -- --nocapture` prints the figures and every miss.

use pullquote::quotecheck::{check, Checked, Options, Rule, RuleSet, Severity, Source, Sources, Verdict};
use pullquote::Offsets;
use std::path::Path;
use std::time::{Duration, Instant};

fn options() -> Options {
    Options { offsets: Offsets::Bytes, ..Options::default() }
}

/// The one quotation of a draft against one source.
fn one(draft: &str, source: &str) -> Checked {
    with(draft, source, &options())
}

fn with(draft: &str, source: &str, options: &Options) -> Checked {
    let report = check(draft, &[Source { name: "notes.txt", text: source }], options);
    assert_eq!(report.quotes.len(), 1, "{draft}");
    report.quotes.into_iter().next().unwrap()
}

// ---- scenes

/// What an annotator says of a quotation: where it ends, its verdict, its severity, and verdicts that are as good.
struct Noted {
    end: u32,
    verdict: String,
    severity: String,
    also: Vec<String>,
}

/// Takes the annotations, `⟦verdict severity also=…⟧` behind the closing mark, out of a draft.
fn read(marked: &str) -> (String, Vec<Noted>) {
    let (mut text, mut notes) = (String::new(), Vec::new());
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('⟦') {
        text.push_str(before);
        let (note, after) = after.split_once('⟧').expect("a note ends");
        let mut words = note.split(' ');
        let mut word = || words.next().unwrap_or_default().to_string();
        let (verdict, severity, also) = (word(), word(), word());
        let also = also.trim_start_matches("also=").split(',').map(str::to_string).collect();
        notes.push(Noted { end: text.len() as u32, verdict, severity, also });
        rest = after;
    }
    text.push_str(rest);
    (text, notes)
}

#[derive(Debug, Default)]
struct Figures {
    quotations: usize,
    verdict: usize,
    group: usize,
    sound: usize,
    false_alarms: usize,
    serious: usize,
    passed: usize,
}

fn group(verdict: &str) -> u8 {
    match verdict {
        "verbatim" | "folded" | "trimmed" => 0,
        "elsewhere" => 1,
        "not-speech" => 2,
        _ => 3,
    }
}

fn scenes(set: &str) -> Figures {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sets/check").join(set);
    let mut f = Figures::default();
    let list = |path: &Path| {
        let mut all: Vec<_> = std::fs::read_dir(path).unwrap().map(|f| f.unwrap().path()).collect();
        all.sort();
        all
    };
    for scene in list(&folder) {
        let (text, notes) = read(&std::fs::read_to_string(scene.join("draft.txt")).unwrap());
        let files: Vec<(String, String)> = list(&scene)
            .into_iter()
            .filter(|p| !p.ends_with("draft.txt"))
            .map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&p).unwrap()))
            .collect();
        let sources: Vec<Source> = files.iter().map(|(name, text)| Source { name, text }).collect();
        let report = check(&text, &sources, &options());
        assert_eq!(report.quotes.len(), notes.len(), "{}: quotations found", scene.display());
        for (q, note) in report.quotes.iter().zip(&notes) {
            assert_eq!(q.end, note.end, "{}: where a quotation ends", scene.display());
            let (verdict, severity) = (q.verdict.name(), q.severity.name());
            let right = verdict == note.verdict || note.also.iter().any(|v| v == verdict);
            f.quotations += 1;
            f.verdict += usize::from(right);
            f.group += usize::from(group(verdict) == group(&note.verdict));
            if note.severity == "serious" {
                f.serious += 1;
                f.passed += usize::from(group(verdict) == 0);
            } else {
                f.sound += 1;
                f.false_alarms += usize::from(severity == "serious");
            }
            if !right || severity != note.severity {
                let words = &text[q.start as usize..q.end as usize];
                println!("{set}: {words} {verdict} {severity}, not {} {} {:?}", note.verdict, note.severity, q.reasons);
            }
        }
    }
    println!("{set}: {f:?}");
    f
}

#[test]
fn scenes_are_judged_as_an_editor_would() {
    for set in ["first", "second", "third"] {
        let f = scenes(set);
        assert!(f.verdict * 100 >= f.quotations * 90, "{set}: {f:?}");
        assert!(f.group * 100 >= f.quotations * 93, "{set}: {f:?}");
        assert!(f.false_alarms * 100 <= f.sound * 5, "{set}: {f:?}");
        assert!(f.passed * 100 <= f.serious * 5, "{set}: {f:?}");
    }
}

// ---- rules

/// A rule, a draft that needs it, and what the source says.
const FOLDED: [(Rule, &str, &str); 12] = [
    (Rule::Marks, "“He called it a ‘total mess’ on Friday,” said Ann Hale.", "HALE: He called it a \"total mess\" on Friday.\n"),
    (Rule::Case, "“the gate was locked on Friday,” said Ann Hale.", "HALE: The gate was locked on Friday.\n"),
    (Rule::Dashes, "“The gate – the north gate – was locked,” said Ann Hale.", "HALE: The gate -- the north gate -- was locked.\n"),
    (Rule::Punctuation, "“We locked the gate, and we left,” said Ann Hale.", "HALE: We locked the gate and we left.\n"),
    (Rule::Numerals, "“We lost 62,000 litres of it,” said Ann Hale.", "HALE: We lost sixty-two thousand litres of it.\n"),
    (Rule::Spelling, "“The color of the harbor changed,” said Ann Hale.", "HALE: The colour of the harbour changed.\n"),
    (Rule::Fillers, "“We locked the gate on Friday,” said Ann Hale.", "HALE: Well, we, um, locked the gate on, you know, Friday.\n"),
    (Rule::Repeats, "“We locked the gate on Friday,” said Ann Hale.", "HALE: We locked the, the gate on Friday.\n"),
    (Rule::Masks, "“The gate is b****y useless,” said Ann Hale.", "HALE: The gate is bloody useless.\n"),
    (Rule::Brackets, "“We locked it [the gate] on Friday,” said Ann Hale.", "MARSH: And the gate?\nHALE: We locked it on Friday.\n"),
    (Rule::Spoken, "“We are going to lock the gate,” said Ann Hale.", "HALE: We are gonna lock the gate.\n"),
    (Rule::Abbreviations, "“The committee could not lock the gate,” said Ann Hale.", "HALE: The cttee cld not lock the gate.\n"),
];

/// Turns before and after, so that the source is a transcript.
fn transcript(lines: &str) -> String {
    format!("MARSH: What happened at the works?\n{lines}MARSH: Thank you.\nHALE: Goodbye.\n")
}

#[test]
fn every_rule_folds_what_it_names() {
    for (rule, draft, source) in FOLDED {
        let found = one(draft, &transcript(source));
        assert_eq!(found.verdict, Verdict::Folded, "{}: {:?}", rule.name(), found);
        assert!(found.rules.contains(&rule.name()), "{}: {:?}", rule.name(), found.rules);
    }
}

#[test]
fn a_rule_switched_off_folds_nothing() {
    for (rule, draft, source) in FOLDED {
        let options = Options { without: RuleSet::from_iter([rule]), ..options() };
        let found = with(draft, &transcript(source), &options);
        assert_eq!((found.verdict, found.severity), (Verdict::Altered, Severity::Minor), "{}", rule.name());
        assert!(found.reasons.contains(&"rule-off"), "{}", rule.name());
    }
}

#[test]
fn rules_have_names_and_numbers() {
    for (number, rule) in (1..).zip(Rule::ALL) {
        assert_eq!(rule as u8, number);
        assert_eq!(Rule::named(rule.name()), Some(rule));
    }
}

#[test]
fn what_no_rule_names_is_altered() {
    for (draft, source) in [
        ("“We locked the gates on Friday,” said Ann Hale.", "HALE: We locked the gate on Friday.\n"),
        ("“We lock the gate on Friday,” said Ann Hale.", "HALE: We locked the gate on Friday.\n"),
        ("“We do not lock the gate,” said Ann Hale.", "HALE: We don’t lock the gate.\n"),
        ("“They locked the gate on Friday,” said Ann Hale.", "HALE: We locked the gate on Friday.\n"),
    ] {
        let found = one(draft, &transcript(source));
        assert_eq!((found.verdict, found.severity), (Verdict::Altered, Severity::Minor), "{draft} {found:?}");
    }
}

#[test]
fn words_put_in_behind_the_last_word_of_all_sources_are_told() {
    let draft = "“We are closing the mill in March,” said Ann Hale.";
    for source in ["We are not closing the mill.", "We are closing the mill", "Ann Hale: We are closing the mill in"] {
        let found = one(draft, source);
        assert!(matches!(found.verdict, Verdict::Altered | Verdict::Distorted), "{source}: {found:?}");
    }
}

// ---- sources

#[test]
fn captions_keep_their_time_codes() {
    let vtt = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann Hale>We cannot keep running\na large vessel\n\n00:00:04.100 --> 00:00:06.000\n<v Ann Hale>for so few people.\n";
    let srt = "1\n00:00:01,000 --> 00:00:04,000\nANN HALE: We cannot keep running\na large vessel\n\n2\n00:00:04,100 --> 00:00:06,000\nfor so few people.\n";
    for source in [vtt, srt] {
        let found = one("“We cannot keep running a large vessel for so few people,” said Ann Hale.", source);
        assert_eq!(found.verdict, Verdict::Verbatim, "{found:?}");
        assert!(found.time.unwrap().starts_with("00:00:01"));
        assert_eq!(found.said_by.unwrap().to_lowercase(), "ann hale");
        let place = found.source.unwrap();
        let words = &source[place.start as usize..place.end as usize];
        assert!(words.starts_with("We cannot") && words.ends_with("few people"), "{words}");
    }
}

#[test]
fn speakers_are_those_of_the_labels() {
    let report = check(
        "",
        &[Source { name: "a", text: "AH: Ann Hale, harbour master\nR: reporter\n\nR: Why?\nAH: We shut it.\nR: When?\nAH: Friday." }],
        &options(),
    );
    assert_eq!(report.sources[0].speakers, ["R", "Ann Hale"]);
    assert_eq!(report.sources[0].kind, "transcript");
}

#[test]
fn mail_is_told_by_its_writers() {
    let mail = "From: Ann Hale <hale@example.org>\nTo: Tom Marsh\nSubject: Re: the gate\n\nWe shut it on Friday.\n\nOn 3 May, Tom Marsh wrote:\n> Why did you shut it on a Friday?\n";
    assert_eq!(one("“We shut it on Friday,” said Ann Hale.", mail).verdict, Verdict::Verbatim);
    assert_eq!(one("“Why did you shut it on a Friday?” Ann Hale asked.", mail).verdict, Verdict::OtherSpeaker);
}

/// While a draft changes, its sources are read once: what was checked before must show nowhere.
#[test]
fn sources_read_once_give_what_sources_read_anew_give() {
    let notes = transcript("HALE: We did not close the harbour school, and we lost sixty-two thousand litres.\n");
    let sources = [Source { name: "notes.txt", text: &notes }, Source { name: "empty.txt", text: "" }];
    let drafts = [
        "“We did not close the harbour school,” said Ann Hale.",
        "“We closed the harbour school in Zanzibar,” said Ann Hale, “and we lost 62,000 litres.”",
        "",
        "“We did not … lose sixty-two thousand litres,” said Piet Marsh of the Zanzibar Gazette. “B****y useless.”",
        "“We did not close the harbour school,” said Ann Hale.",
    ];
    let mut once = Sources::read(&sources);
    for draft in drafts {
        assert_eq!(once.check(draft, &options()), check(draft, &sources, &options()), "{draft}");
    }
    assert!(once.are(&sources) && !once.are(&sources[..1]) && !once.are(&[sources[1], sources[0]]));
}

#[test]
fn an_empty_source_is_said_to_be_empty() {
    let report = check("“We shut it on Friday,” said Ann Hale.", &[Source { name: "scan.pdf", text: " \n" }], &options());
    assert_eq!(report.sources[0].words, 0);
    assert_eq!(report.quotes[0].verdict, Verdict::Absent);
}

// ---- edits of known kinds

/// What somebody says in the source of the edits. No two rows share words of substance.
struct Row {
    claim: &'static str,
    condition: &'static str,
    result: &'static str,
    count: (&'static str, &'static str, &'static str),
    plain: &'static str,
    contrast: &'static str,
    act: &'static str,
    maybe: &'static str,
    last: &'static str,
}

const ROWS: [Row; 10] = [
    Row {
        claim: "the sea wall will hold another winter",
        condition: "the council pays for stone",
        result: "we can repair the western end",
        count: ("We have counted ", "47", " cracked blocks since April"),
        plain: "The tide comes over the railing twice a month",
        contrast: "nobody has drowned there",
        act: "build houses behind it",
        maybe: "the cliff path should close",
        last: "My father laid half of those blocks himself",
    },
    Row {
        claim: "the bakery broke any hygiene law",
        condition: "the oven passes inspection",
        result: "bread goes on sale again on Monday",
        count: ("The inspector found ", "12", " faults in the cellar"),
        plain: "Flour dust covers every shelf in that room",
        contrast: "customers never complained",
        act: "feed that loaf to a dog",
        maybe: "the owner ought to sell",
        last: "Our apprentices start work at three each morning",
    },
    Row {
        claim: "the goalkeeper took a bribe",
        condition: "the league opens its files",
        result: "the players will testify under oath",
        count: ("He let in ", "9", " goals during September"),
        plain: "The dressing room smelled of liniment and fear",
        contrast: "the captain kept his nerve",
        act: "sign that striker",
        maybe: "the manager lost his authority",
        last: "Supporters sang until the floodlights failed",
    },
    Row {
        claim: "the vaccine caused her fever",
        condition: "the laboratory confirms the sample",
        result: "doctors will publish their data",
        count: ("Nurses treated ", "230", " patients overnight"),
        plain: "The corridor was lined with trolleys and coats",
        contrast: "the pharmacy never ran dry",
        act: "discharge a child that ill",
        maybe: "the clinic was understaffed",
        last: "Volunteers brought blankets from the parish hall",
    },
    Row {
        claim: "the tunnel needs a second shaft",
        condition: "the geologists approve the route",
        result: "drilling starts before harvest",
        count: ("Engineers removed ", "5,400", " tonnes of clay"),
        plain: "Water dripped through the lining like a tap",
        contrast: "the pumps managed well enough",
        act: "ride a train through it",
        maybe: "the contractor cut corners",
        last: "Moles have dug straighter holes than that",
    },
    Row {
        claim: "the orchestra should play abroad",
        condition: "the sponsors renew their pledge",
        result: "violinists will get permanent posts",
        count: ("Musicians rehearsed for ", "16", " hours without heating"),
        plain: "The conductor hums along with the oboe",
        contrast: "audiences have grown younger",
        act: "programme an evening of marches",
        maybe: "the hall needs a new roof",
        last: "Children fall asleep during the slow movement",
    },
    Row {
        claim: "the bees died of hunger",
        condition: "farmers stop spraying at noon",
        result: "hives may recover by blossom time",
        count: ("We buried ", "81", " colonies behind the barn"),
        plain: "The honey tasted faintly of diesel",
        contrast: "the bumblebees seem untouched",
        act: "eat anything from that orchard",
        maybe: "the pesticide label is wrong",
        last: "Swallows left the valley a fortnight early",
    },
    Row {
        claim: "the examiner marked unfairly",
        condition: "the board releases the scripts",
        result: "pupils can appeal without a fee",
        count: ("Teachers regraded ", "318", " papers by hand"),
        plain: "The question about rivers had two right answers",
        contrast: "most parents shrugged",
        act: "set such a paper again",
        maybe: "the syllabus is outdated",
        last: "Somebody photocopied the answers in June",
    },
    Row {
        claim: "the satellite will fall on land",
        condition: "the antenna unfolds tonight",
        result: "controllers can steer it home",
        count: ("It has circled ", "7,200", " times around the equator"),
        plain: "The solar panel looks like a crumpled fan",
        contrast: "the batteries are cold",
        act: "stand under its path",
        maybe: "the agency was unlucky",
        last: "Fishermen reported a green streak above the bay",
    },
    Row {
        claim: "the tenants wanted a lift",
        condition: "the landlord lowers his price",
        result: "families will vote to buy the block",
        count: ("Plumbers replaced ", "64", " radiators last autumn"),
        plain: "The stairwell echoes whenever a pram goes down",
        contrast: "the neighbours help each other",
        act: "sleep on the top floor",
        maybe: "the lease contains a mistake",
        last: "Somebody keeps pigeons beside the chimney",
    },
];

/// The speaker of a row, and somebody else.
fn voices(row: usize) -> (&'static str, &'static str) {
    if row % 2 == 0 {
        ("Ann Hale", "Piet Marsh")
    } else {
        ("Piet Marsh", "Ann Hale")
    }
}

fn capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().collect::<String>() + chars.as_str())
}

/// The source of the edits: a turn a row, with a question before each.
fn material() -> String {
    let mut text = String::new();
    for (i, r) in ROWS.iter().enumerate() {
        let (label, (a, n, b)) = (voices(i).0.to_uppercase(), r.count);
        text += &format!(
            "REPORTER: Go on about number {i}?\n\n{label}: I do not believe that {}. If {}, {}. {a}{n}{b}. {}, but {}. I would not {}. Perhaps {}. Well, um, {}.\n\n",
            r.claim, r.condition, r.result, r.plain, r.contrast, r.act, r.maybe, r.last
        );
    }
    text
}

/// What an edit does to the sense.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expected {
    /// A reader would be misled.
    Serious,
    /// Other words; nobody is misled.
    Minor,
    /// Sound.
    Sound,
}

/// Twenty edits of each row.
fn edits(i: usize) -> Vec<(&'static str, Expected, String)> {
    use Expected::{Minor, Serious, Sound};
    let r = &ROWS[i];
    let other = &ROWS[(i + 1) % ROWS.len()];
    let (name, stranger) = voices(i);
    let (a, n, b) = r.count;
    let said = |words: String| format!("“{words},” said {name}.");
    let words: Vec<&str> = r.plain.split(' ').collect();
    let half = words.len() / 2;
    let wrong = n.replace(['1', '2', '4', '8', '9', '6'], "7").replace("77", "53");
    let wrong = if wrong == n { "3".to_string() + n } else { wrong };
    let last: Vec<&str> = r.last.split(' ').collect();
    vec![
        ("negation cut", Serious, said(capital(r.claim))),
        ("condition cut", Serious, said(capital(r.result))),
        ("cut after not", Serious, said("I would not".to_string())),
        ("number", Serious, said(format!("{a}{wrong}{b}"))),
        ("negation put in", Serious, said(format!("{} {} not {}", words[0], words[1..half].join(" "), words[half..].join(" ")))),
        ("other speaker", Serious, format!("“{},” said {stranger}.", r.last)),
        ("absent", Serious, said("Everything I own fits into one suitcase and a hat box".to_string())),
        ("order", Serious, said(format!("{} … {}", words[half..].join(" "), words[..half].join(" ")))),
        ("over another's words", Serious, said(format!("{} … {}", r.last, other.last))),
        ("two answers joined", Serious, said(format!("{}, {}", r.last, other.last))),
        ("unfaithful bracket", Serious, said(format!("{} [bribing officials]", r.plain))),
        ("negation under an ellipsis", Serious, said(format!("I … believe that {}", r.claim))),
        ("hedge cut", Minor, said(capital(r.maybe))),
        ("contrast cut", Minor, said(r.plain.to_string())),
        ("word put in", Minor, said(format!("{} wretched {}", last[..last.len() - 1].join(" "), last[last.len() - 1]))),
        ("word dropped", Minor, said(format!("{} {}", last[..2].join(" "), last[3..].join(" ")))),
        ("word for word", Sound, said(format!("{a}{n}{b}"))),
        ("fillers at the start", Sound, said(capital(r.last))),
        ("fragment", Sound, format!("{name} said it was a matter of “{}”.", last[last.len() - 4..].join(" "))),
        ("both halves", Sound, format!("“{},” said {name}, “but {}.”", r.plain, r.contrast)),
    ]
}

#[test]
fn every_change_of_sense_is_caught_and_no_honest_edit_accused() {
    let source = material();
    let (mut made, mut misses) = (0, Vec::new());
    for i in 0..ROWS.len() {
        for (kind, expected, draft) in edits(i) {
            made += 1;
            let report = check(&draft, &[Source { name: "notes.txt", text: &source }], &options());
            let worst = report.quotes.iter().map(|q| q.severity).max().unwrap_or_default();
            let fault = report.quotes.iter().any(|q| q.verdict.is_fault());
            // how much hangs on a change of sense is a matter of degree: that it is caught is not
            let right = match expected {
                Expected::Serious | Expected::Minor => fault && worst > Severity::None,
                Expected::Sound => !fault,
            };
            if !right {
                let found: Vec<_> = report.quotes.iter().map(|q| (q.verdict, q.severity, &q.reasons)).collect();
                misses.push(format!("{kind} ({expected:?}): {draft} {found:?}"));
            }
        }
    }
    assert_eq!(made, 200);
    assert!(misses.is_empty(), "{} of {made}:\n{}", misses.len(), misses.join("\n"));
}

// ---- what must hold

/// Numbers that are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }
}

#[test]
fn a_quotation_cut_out_of_the_source_is_verbatim_or_trimmed() {
    // sentences that say plainly what they say: no negation, condition, hedge, contrast or sum to cut
    let sentences = [
        "The harbour office opens at seven and the first ferry leaves at noon.",
        "We painted the hull in March, scraped the keel in April and launched her in May.",
        "My sister keeps the log book in a biscuit tin behind the stove.",
        "It costs about £1,400 a season, and the town pays half.",
        "My neighbours in Quayle’s Row have a key to the boathouse.",
        "He shouted “Mind the rope!” and the crew jumped.",
        "The old crane — the green one — still lifts eleven tonnes.",
    ];
    let source = format!("MARSH: Tell us about the boat.\n\nHALE: {}\n\nMARSH: Thank you.\n\nHALE: A pleasure.\n", sentences.join(" "));
    let turn = sentences.join(" ");
    let words: Vec<(usize, usize)> = {
        let mut at = 0;
        turn.split(' ')
            .map(|w| {
                let start = at;
                at += w.len() + 1;
                (start, start + w.len())
            })
            .collect()
    };
    let marks = [("“", "”"), ("\"", "\""), ("‘", "’"), ("«", "»")];
    let around = [" ", "\n\n", "\u{a0}", "  ", "\t", "\r\n\r\n"];
    let mut dice = Dice(7);
    for _ in 0..400 {
        let from = dice.below(words.len());
        let to = (from + 1 + dice.below(12)).min(words.len());
        let cut = &turn[words[from].0..words[to - 1].1];
        // a mark that has lost its partner is no cut that a quotation can hold
        let inner = cut.matches('“').count() != cut.matches('”').count();
        let (open, close) = marks[dice.below(marks.len())];
        let apostrophe = open == "‘" && cut.contains('’') || open == "«" && cut.contains('“');
        if to - from < 3 || cut.starts_with(['—', '“']) || inner || apostrophe || cut.contains(['“', '”']) && open != "‘" {
            continue;
        }
        let spaced = cut.replace(' ', ["\u{a0}", " ", "  ", " \t"][dice.below(4)]);
        let (before, after) = (around[dice.below(around.len())], around[dice.below(around.len())]);
        let draft = format!("Ann Hale said:{before}{open}{spaced}{close}{after}The town was glad.");
        let report = check(&draft, &[Source { name: "notes.txt", text: &source }], &options());
        assert!(!report.quotes.is_empty(), "{draft:?}");
        for q in &report.quotes {
            let quoted = draft[q.start as usize..q.end as usize].trim_matches(|c: char| "“”\"‘’«».,".contains(c)).to_string();
            assert!(
                matches!(q.verdict, Verdict::Verbatim | Verdict::Trimmed) || quoted.is_empty(),
                "{draft:?} {:?} {:?} {:?}",
                q.verdict,
                q.reasons,
                q.rules
            );
        }
    }
}

#[test]
fn any_draft_and_any_source_give_a_report() {
    let pieces = [
        "“a b” ",
        "\"",
        "‘",
        "[x] ",
        "… ",
        "HALE: ",
        "\n",
        "00:01 --> 00:02\n",
        "> ",
        "From: a\nTo: b\n",
        "b****y ",
        "not ",
        "12 ",
        "é🙂 ",
        "<v a>",
        "@a · b\n",
    ];
    let mut dice = Dice(3);
    for _ in 0..60 {
        let mut text = || (0..40).map(|_| pieces[dice.below(pieces.len())]).collect::<String>();
        let (draft, source) = (text(), text());
        let report = check(&draft, &[Source { name: "a", text: &source }, Source { name: "b", text: &draft }], &options());
        for q in &report.quotes {
            assert!(draft.get(q.start as usize..q.end as usize).is_some(), "{draft:?}");
            for place in q.source.iter().chain(&q.parts) {
                let text = if place.file == "a" { &source } else { &draft };
                assert!(place.start < place.end && text.get(place.start as usize..place.end as usize).is_some(), "{source:?} {place:?}");
            }
        }
    }
}

/// What this thread has computed so far, where the system tells it (Linux).
fn computed() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

#[test]
fn a_source_that_repeats_itself_costs_no_more_than_its_length() {
    let seconds = |piece: &str, bytes: usize| {
        let source = piece.repeat(bytes / piece.len());
        let draft = "“We shut the gate on Friday and we are not sorry,” said Ann Hale. ".repeat(20)
            + "“the gate the gate the gate the gate not,” she said.";
        let (start, before) = (Instant::now(), computed());
        let report = check(&draft, &[Source { name: "a", text: &source }], &options());
        assert_eq!(report.quotes.len(), 21);
        computed().zip(before).map_or(start.elapsed(), |(after, before)| after - before).as_secs_f64()
    };
    for piece in [
        "the gate ",
        "We shut the gate on Friday. ",
        "HALE: We are not sorry.\n",
        "a b a b c ",
        "\n",
        "[",
        "00:00:01.000 --> 00:00:02.000\nWe shut\n\n",
    ] {
        let (short, long) = (seconds(piece, 8_000), seconds(piece, 64_000));
        assert!(long < short.max(0.02) * 24.0, "{piece:?}: {short} s, {long} s");
    }
}

/**
 * The result of `analyze` as plain objects: what `src/report.rs` describes, field by field.
 * A test holds these types against results of the Rust code.
 */

/** A stretch of the text, half-open, in the unit that `Analysis.offsets` names: `text.slice(start, end)` for `utf16`. */
export interface Range {
  start: number;
  end: number;
}

export type Offsets = "utf16" | "codepoints" | "bytes";
export type ParagraphKind =
  | "headline" | "subheading" | "byline" | "dateline" | "caption" | "credit" | "boilerplate" | "marker" | "list" | "body";
/** `term` and `title` are not speech. */
export type QuoteKind = "direct" | "partial" | "indirect" | "term" | "title";
export type Stance = "neutral" | "force" | "doubt" | "concession" | "positive";
export type Modality = "asserted" | "denied" | "hypothetical";
export type SpeakerKind = "person" | "organisation" | "group" | "anonymous";
export type Resolution = "name" | "namesake" | "pronoun" | "close" | "told" | "guessed" | "own" | "stranger" | "body" | "inside" | "none";
export type MentionKind = "name" | "pronoun" | "description";
export type Severity = "error" | "warning" | "info";

/** A line of the text and what it is. */
export interface Paragraph extends Range {
  kind: ParagraphKind;
}

/** A sentence; `tone.score` is the sum of the contributions of its words, `tone.words` are indices into `Analysis.tone.words`. */
export interface Sentence extends Range {
  /** Index into `Analysis.paragraphs`. */
  paragraph: number;
  tone: { score: number; words: number[] };
}

/** A sentence alone: what `sentences` gives. */
export interface Place extends Range {
  /** Index of its paragraph, as in `Sentence.paragraph`. */
  paragraph: number;
  /** Its words. */
  text: string;
}

/** Sentences and the tone of each, voices not told apart: what `tone` gives. */
export interface Toned {
  sentences: Sentence[];
  words: TonedWord[];
}

/** The words that bring a quotation in. */
export interface Cue extends Range {
  /** The verb's dictionary form, or the words themselves: `say`, `according to`, `:`. */
  lemma: string;
  stance: Stance;
}

/** A quotation, or reported speech without marks. Its own range has the marks in it. */
export interface Quote extends Range {
  /**
   * The words inside the marks; of a report its content, two parts where the cue stands inside it. A quotation that resumes
   * after its cue is one of its own that `continues` the first.
   */
  parts: Range[];
  kind: QuoteKind;
  /** Index into `Analysis.speakers`; `null` is unattributed. */
  speaker: number | null;
  /** Index of the speaker that it could be instead, where little tells the two apart. */
  alternative: number | null;
  /** How it was told whose voice the source means. */
  resolution: Resolution;
  /** The words that name the speaker here: "he", "Mr Hale", "a spokesman". */
  source: Range | null;
  cue: Cue | null;
  modality: Modality;
  /** Index of the quotation that this one carries on from. */
  continues: number | null;
  /** Index of the quotation or report that this one stands in. */
  within: number | null;
  /** Where it was said: "told the BBC", "in a statement". */
  venue: Range | null;
  /** How sure the attribution is, 0 to 1. */
  confidence: number;
  /** The name of the rule that decided. */
  rule: string;
  /** The places that the rule read. */
  evidence: Range[];
}

/** A place that names a speaker. */
export interface Mention extends Range {
  kind: MentionKind;
}

/** Somebody whose words the article gives. */
export interface Speaker {
  /** The full name that stands most often, without title. */
  name: string;
  kind: SpeakerKind;
  /** Other names and roles that the article uses. */
  aliases: string[];
  mentions: Mention[];
  /** Indices into `Analysis.quotes`. */
  quotes: number[];
  /** Words spoken inside marks. */
  words: number;
  /** Share of all words spoken inside marks, 0 to 1. */
  share: number;
  /** Reporting verbs and how often each brings this speaker in. */
  verbs: { [verb: string]: number };
  /** Tone of the words spoken. */
  tone: number;
}

/** A word that carries tone. */
export interface TonedWord extends Range {
  /** From the word list, -4 to 4. */
  valence: number;
  /** What negation and intensity make of it. */
  factor: number;
  /** What it adds to its sentence. */
  contribution: number;
  /** Why the factor is what it is: `plain`, `negated`, `boosted`, … */
  reason: string;
}

/** The tone of the article, each voice by itself. */
export interface Tone {
  /** Mean over all sentences. */
  score: number;
  headline: number;
  /** The reporter's own words. */
  narration: number;
  /** The words inside quotations. */
  quoted: number;
  words: TonedWord[];
}

/** A loaded word. */
export interface Loaded extends Range {
  category: string;
  /** Whose word it is. */
  voice: "narration" | "quoted";
}

/** Tone towards a name that `Options.targets` asked for. */
export interface Target extends Range {
  score: number;
}

/** Something for an editor to look at. */
export interface Check extends Range {
  code: string;
  severity: Severity;
  related: Range[];
}

/** What `analyze` finds in one article. */
export interface Analysis {
  /** The version of this shape. */
  schema: number;
  /** The version of the engine. */
  engine: string;
  /** The hash of the word lists, the user's own words included. */
  lexicon: string;
  offsets: Offsets;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  quotes: Quote[];
  speakers: Speaker[];
  tone: Tone;
  loaded: Loaded[];
  targets: Target[];
  checks: Check[];
}

/** A word of the user's own: its tone, or its category as a loaded word, or both. */
export interface OwnWord {
  /** A word or a phrase. */
  word: string;
  /** -4 to 4. */
  valence?: number | null;
  category?: string | null;
}

/** What `analyze` may be asked for. */
export interface Options {
  /** The unit of every offset, in and out; `utf16` by default. */
  offsets?: Offsets;
  /** Whether sentences end inside a running quotation; `split` by default. */
  quotations?: "split" | "whole";
  /** Names to measure the tone towards. */
  targets?: Range[];
  /** Ranges to leave out. */
  skip?: Range[];
  /** The user's own words: a list, or a TSV of word, valence and category. */
  lexicon?: OwnWord[] | string;
  /** The user's own abbreviations, without their last stop: that stop ends no sentence before a name. */
  abbreviations?: string[];
}

/** What is running. */
export interface Version {
  schema: number;
  engine: string;
  /** The hash of the built-in word lists. */
  lexicon: string;
}

/** A place in one of several articles. */
export interface ArticlePlace extends Range {
  /** Name of the article. */
  file: string;
}

export type Relation =
  | "identical" | "truncated" | "edited" | "altered" | "paraphrased" | "reattributed" | "recued" | "context" | "denied" | "translated";
export type FindingSeverity = "certain" | "probable" | "check";
export type FindingCode = "misquote" | "reattributed" | "denied" | "context" | "fact";

/** A speaker in one article. */
export interface VoiceIn {
  file: string;
  /** Index into the speakers of that article's analysis. */
  speaker: number;
  /** Why it is the same speaker; `first` is the article that is counted from. */
  reason: "first" | "name" | "surname" | "alias" | "words";
  /** Words spoken inside marks. */
  words: number;
  /** Share of the words that the article quotes, 0 to 1. */
  share: number;
  /** Tone of the words spoken. */
  tone: number;
  /** Reporting verbs and how often each brings this speaker in. */
  verbs: { [verb: string]: number };
}

/** A speaker of one event. */
export interface ComparedVoice {
  /** Index into `Comparison.events`. */
  event: number;
  name: string;
  kind: SpeakerKind;
  articles: VoiceIn[];
}

/** A stretch where words differ: `cut` was left out at an end or an ellipsis, `spelling` is what newsrooms allow. */
export interface Difference {
  op: "cut" | "spelling" | "drop" | "insert" | "replace";
  /** The words here; `null` where they are left out. */
  here: ArticlePlace | null;
  /** The words of the reference; `null` where some are put in. */
  there: ArticlePlace | null;
}

/** A place where an utterance stands, from mark to mark. */
export interface Member extends ArticlePlace {
  /** The words inside the marks. */
  parts: Range[];
  relation: Relation;
  /** Whether the others are measured by this one. */
  reference: boolean;
  /** Whether the article seems to name another speaker than most, and that may be a misreading. */
  unsure: boolean;
  diff: Difference[];
}

/** One utterance, wherever it is quoted or reported. */
export interface Group {
  /** Index into `Comparison.events`. */
  event: number;
  speaker: string | null;
  members: Member[];
}

/** Something for an editor to look at: the place that is blamed, and those that contradict it. */
export interface Finding extends ArticlePlace {
  severity: FindingSeverity;
  code: FindingCode;
  /** What decided: `words`, `negation`, `number`, `headline`, … */
  reason: string;
  related: ArticlePlace[];
  /** What it rests on. */
  rests: Rests;
}

/** What a finding rests on. */
export interface Rests {
  /** Whether the source has the words otherwise. */
  source: boolean;
  /** Whether the article's own fuller quotation has. */
  own: boolean;
  /** How many other outlets have them otherwise. */
  outlets: number;
  /** How many outlets have them as they stand here, this one counted. */
  same: number;
}

/** An article in one row. */
export interface ArticleRow {
  file: string;
  event: number;
  /** How clearly it belongs there; under 0.05 is close. */
  margin: number;
  /** Tone of the reporter's own words. */
  narration: number;
  /** Tone of the words quoted. */
  quoted: number;
  /** Loaded words in the reporter's voice. */
  loaded: Range[];
  /** Words quoted, of all speakers. */
  words: number;
}

/** A sentence of a statement; an article of the event that is not in `ran` dropped it. */
export interface SentenceRow {
  event: number;
  place: ArticlePlace;
  ran: { how: "whole" | "part" | "altered" | "paraphrased"; place: ArticlePlace }[];
}

/** What `compare` finds in several articles. */
export interface Comparison {
  /** The version of this shape. */
  schema: number;
  offsets: Offsets;
  /** The text marked as the source, by name. */
  source: string | null;
  /** The articles of each event, by name. */
  events: string[][];
  speakers: ComparedVoice[];
  groups: Group[];
  findings: Finding[];
  articles: ArticleRow[];
  sentences: SentenceRow[];
}

/** What `compare` may be asked for. */
export interface CompareOptions {
  /** The unit of every offset; `utf16` by default. */
  offsets?: Offsets;
  /** Index of the text whose words all count as said: a press release, a transcript. */
  source?: number | null;
  /** Articles moved by hand: those with the same number are one event, and nothing else joins it; `null` leaves it to the engine. */
  events?: (number | null)[];
}

/** What a quotation is to its source. */
export type QuoteVerdict = "verbatim" | "folded" | "trimmed" | "not-speech" | "elsewhere" | "altered" | "distorted" | "other-speaker" | "absent";
/** How much hangs on it. */
export type QuoteSeverity = "none" | "minor" | "serious";
/** A folding rule: what may differ and still be the same words. */
export type FoldingRule = "marks" | "case" | "dashes" | "punctuation" | "numerals" | "spelling" | "fillers" | "repeats" | "masks" | "brackets" | "spoken" | "abbreviations";

/** The passage of a source that is most like some words. */
export interface NearestPassage {
  place: ArticlePlace;
  /** The share of the words that it has, 0 to 1. */
  share: number;
}

/** A quotation of a draft, from mark to mark, and what it is to the sources. */
export interface CheckedQuote extends Range {
  verdict: QuoteVerdict;
  severity: QuoteSeverity;
  /** Where the words stand, first to last; `null` where they are in no source. */
  source: ArticlePlace | null;
  /** The folding rules that it needed. */
  rules: FoldingRule[];
  /** Why, the weightiest first: `number`, `cut-negation`, … */
  reasons: string[];
  /** The stretches of the source, where the words stand apart; else none. */
  parts: ArticlePlace[];
  diff: { op: "cut" | "dropped" | "inserted" | "replaced" | "folded"; here: Range | null; there: ArticlePlace | null }[];
  /** Of an absent quotation, the passage most like it. */
  nearest: NearestPassage | null;
  /** The words as the source has them. */
  said: string | null;
  /** Who says it in the draft. */
  speaker: string | null;
  /** Who says it in the source, if the source tells. */
  saidBy: string | null;
  /** The time code of the first word, as the source writes it. */
  time: string | null;
}

/** What `check` finds in a draft. */
export interface QuoteCheck {
  /** The version of this shape. */
  schema: number;
  engine: string;
  /** The version of the folding rules. */
  rulesVersion: number;
  offsets: Offsets;
  /** What was read in each source; no words: nothing could be read. */
  sources: { file: string; kind: "captions" | "transcript" | "mail" | "posts" | "notes" | "text"; words: number; speakers: string[] }[];
  quotes: CheckedQuote[];
  /** Reported speech and the passage nearest to it: no verdict. */
  reports: (Range & { nearest: NearestPassage | null })[];
}

/** What `check` may be asked for. */
export interface CheckOptions {
  /** The unit of every offset; `utf16` by default. */
  offsets?: Offsets;
  /** Folding rules that are switched off: what they would fold counts as altered. */
  without?: FoldingRule[];
}

/** Why a quotation got its speaker: what `explain` of the module that compares gives. */
export interface Explanation {
  /** Its number in `Analysis.quotes`. */
  number: number;
  /** The same row. */
  quote: Quote;
  /** The name of its speaker. */
  speaker: string | null;
  /** Whether its confidence is too low to be believed unread. */
  unsure: boolean;
  /** What the rules offered, the best first. Of a report, the rule that found it. */
  candidates: Candidate[];
  /** What decided after the best was chosen, where that is not its rule. */
  overruled: string | null;
  /** The cues before the words that bring other words in. */
  passedOver: { cue: Range; reason: "other-clause" | "aside" | "names-thing" }[];
  /** Whom a pronoun could mean, the best first. */
  people: { name: string; score: number }[];
}

/** A source: what the article tells of a voice with words. */
export interface Source {
  /** Index into `Analysis.speakers`. */
  speaker: number;
  /** Other speakers that are most likely the same. */
  also: number[];
  /** The fullest name, or the words for the unnamed. */
  name: string;
  /** Office, job, rank, tie or description, as printed. */
  title: string | null;
  /** The body that the article puts the source in, as printed. */
  organisation: string | null;
  type: "person-named" | "person-unnamed" | "organisation" | "group" | "document";
  role: "official" | "business" | "expert" | "advocate" | "citizen" | "performer" | "media" | "other";
  /** What the role rests on. */
  basis: "title" | "organisation" | "assumed";
  /** Why somebody is not named, in the article's words. */
  reason: string | null;
  /** As the text prints it by a pronoun or a title; never by a name. */
  gender: "he" | "she" | "not-stated";
  quotations: number;
  reports: number;
  /** Words in marks. */
  words: number;
  /** Words of the reports, without those in marks. */
  reportedWords: number;
  /** Share of all words in marks, 0 to 1. */
  share: number;
  /** How the words came, each way once. */
  media: ("said" | "written" | "posted" | "statement" | "record" | "interview" | "message")[];
  /** Whom they were told. */
  addressee: string | null;
  /** Where each cell has its words; `asked` is where the article says that no name is given. */
  places: {
    first: Range;
    name: Range | null;
    title: Range | null;
    organisation: Range | null;
    role: Range[];
    reason: Range | null;
    asked: Range | null;
    gender: Range | null;
    media: Range[];
    addressee: Range | null;
  };
}

/** What a rule offered. */
export interface Candidate {
  rule: string;
  /** How well it fits; 0 for a report, which has no rival. */
  score: number;
  /** How often the rule is right. */
  share: number;
  cue: Range | null;
  source: Range | null;
  /** The quotation whose speaker it would have. */
  follows: Range | null;
}

/** What the stages before attribution find in the paragraph at a place, and who is named in the whole text. */
export interface Inspection {
  tokens: (Range & { tag: string })[];
  /** Noun phrases, and verb groups. */
  chunks: (Range & { noun: boolean })[];
  clauses: { kind: "main" | "subordinate" | "relative" | "participial" | "infinitive"; verb: Range; subject: Range | null }[];
  people: { name: string; kind: SpeakerKind; gender: "unknown" | "male" | "female"; aliases: string[]; names: number }[];
}

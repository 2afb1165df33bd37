/**
 * What the page shows of an analysis: the same facts, arranged by voice, with labels. No fact is made here; figures are counted from the
 * spans.
 */
import { UNSURE } from './constants.js';
import { inRepeats, inRunning, tonedByVoice } from './recount.js';
import { atOnce } from '../lib/slices.js';
import { below, countWords, pieceEnd, wordStarts } from './words.js';

/** @typedef {import('../types.d.ts').Analysis} Analysis */
/** @typedef {import('../types.d.ts').Quote} Quote */
/** @typedef {import('../types.d.ts').Range} Range */
/** @typedef {Extract<import('./corrections.js').Correction, { type: 'dismiss' }>} Dismissal */

/** The part of an article that most readers see. */
export const LEAD = 150;
/** Colours before they come round again; the letter always tells who. */
const HUES = 8;

/**
 * @typedef {Object} QuoteView
 * @property {number} index into the analysis's quotations
 * @property {Quote} quote
 * @property {boolean} speech neither a term nor a title
 * @property {boolean} unsure the attribution should be checked
 * @property {string} label the speaker's letter, or `?`
 * @property {number} hue 1 to 8, or 0 for nobody
 * @property {string} words what stands inside the marks
 * @property {boolean} opens counts as a quotation: not carried on from another
 */

/**
 * @typedef {Object} VerbView
 * @property {string} verb as printed
 * @property {number} count
 * @property {string} stance
 */

/**
 * @typedef {Object} Voice
 * @property {number | null} index into the analysis's speakers; null: nobody is named
 * @property {string} label
 * @property {number} hue
 * @property {string} name
 * @property {string} kind
 * @property {string[]} aliases
 * @property {number} words inside marks
 * @property {number} share of all words inside marks
 * @property {number} quotations
 * @property {number} reports indirect ones
 * @property {VerbView[]} verbs
 * @property {number | null} tone
 * @property {QuoteView[]} quotes
 * @property {number[]} toned indices into the toned words
 */

/**
 * @typedef {Object} View
 * @property {string} text
 * @property {Analysis} analysis with the visitor's corrections in it
 * @property {Analysis} found as the engine gave it
 * @property {QuoteView[]} quotes
 * @property {Voice[]} voices
 * @property {{ words: number, share: number, tone: number, loaded: number, toned: number[] }} reporter
 * @property {{ words: number, quotations: number, reports: number, speakers: number, unattributed: number, anonymous: number, named:
 *   number, unsure: number }} summary
 * @property {{ index: number | null, label: string, name: string }[]} lead who speaks in the first words
 * @property {number[]} starts where every word begins
 * @property {readonly Dismissal[]} dismissed checks that the visitor has dismissed
 */

/**
 * A, B, … Z, AA, AB, …
 * @param {number} index
 * @returns {string}
 */
export function letter(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/**
 * @param {string} text
 * @param {Analysis} analysis
 * @param {Analysis} [found] before it was corrected
 * @param {readonly import('./corrections.js').Correction[]} [corrections]
 * @returns {View}
 */
export const buildView = (text, analysis, found = analysis, corrections = []) => atOnce(viewing(text, analysis, found, corrections));

/** Things done between two chances to pause. */
const STRIDE = 200;

/**
 * The same, step by step.
 * @param {string} text
 * @param {Analysis} analysis
 * @param {Analysis} [found]
 * @param {readonly import('./corrections.js').Correction[]} [corrections]
 * @returns {Generator<void, View, void>}
 */
export function* viewing(text, analysis, found = analysis, corrections = []) {
  /** @type {QuoteView[]} */
  const quotes = [];
  /** Quotations by speaker. @type {Map<number | null, QuoteView[]>} */
  const own = new Map();
  const hues = huesOf(analysis.speakers);
  for (const quote of analysis.quotes) {
    const view = viewQuote(text, quote, quotes.length, hues);
    quotes.push(view);
    if (view.speech)
      own
        .set(quote.speaker, own.get(quote.speaker) ?? [])
        .get(quote.speaker)
        ?.push(view);
    if (quotes.length % STRIDE === 0) yield;
  }
  const running = inRunning(analysis);
  const toned = tonedByVoice(analysis, running);
  yield;
  /** @type {Voice[]} */
  const voices = [];
  for (const [index, speaker] of analysis.speakers.entries()) {
    const theirs = own.get(index);
    if (!theirs) continue;
    voices.push(viewVoice(text, theirs, toned, index, speaker, running, hues[index] ?? 0));
    yield;
  }
  const orphan = viewOrphan(text, own.get(null) ?? [], toned, voices);
  if (orphan) voices.push(orphan);
  yield;

  const repeated = inRepeats(analysis);
  const body = analysis.paragraphs.filter(({ kind, start }) => PROSE.has(kind) && !repeated(start));
  /** @type {number[]} */
  const starts = [];
  for (const { start, end } of analysis.paragraphs) {
    yield;
    for (let at = start, to = start; at < end; at = to) {
      to = pieceEnd(text, at, end);
      for (const word of wordStarts(text.slice(at, to))) starts.push(at + word);
      if (to < end) yield;
    }
  }
  const words = body.reduce((sum, { start, end }) => sum + below(starts, end) - below(starts, start), 0);
  const spoken = Math.min(
    words,
    yield* spokenWords(
      text,
      analysis.quotes.filter(({ start }) => !repeated(start)),
    ),
  );
  const opened = quotes.filter(({ speech, opens }) => speech && opens);
  const speakers = voices.filter(({ index }) => index !== null);
  const anonymous = speakers.filter(({ kind }) => kind === 'anonymous').length;
  return {
    text,
    analysis,
    found,
    quotes,
    voices,
    reporter: {
      words: words - spoken,
      share: words ? (words - spoken) / words : 0,
      tone: analysis.tone.narration,
      loaded: analysis.loaded.filter(({ voice }) => voice === 'narration').length,
      toned: toned.narration,
    },
    summary: {
      words,
      quotations: opened.filter(({ quote }) => quote.kind !== 'indirect').length,
      reports: opened.filter(({ quote }) => quote.kind === 'indirect').length,
      speakers: speakers.length,
      unattributed: opened.filter(({ quote }) => quote.speaker === null).length,
      anonymous,
      named: speakers.filter(({ kind }) => kind === 'person').length,
      unsure: quotes.filter(({ unsure }) => unsure).length,
    },
    lead: leadVoices(text, analysis, quotes, voices),
    starts,
    dismissed: corrections.filter((correction) => correction.type === 'dismiss'),
  };
}

/**
 * The speakers' colours: those with most words inside marks have the first ones, which nobody else has until all are taken.
 * @param {readonly import('../types.d.ts').Speaker[]} speakers
 */
function huesOf(speakers) {
  /** @type {number[]} */
  const hues = [];
  const size = (/** @type {number} */ index) => speakers[index]?.words ?? 0;
  const most = (/** @type {number} */ index) => speakers[index]?.quotes.length ?? 0;
  [...speakers.keys()]
    .sort((a, b) => size(b) - size(a) || most(b) - most(a) || a - b)
    .forEach((index, rank) => void (hues[index] = (rank % HUES) + 1));
  return hues;
}

/** Lines that are the article's prose: the others do not count. */
export const PROSE = new Set(['headline', 'subheading', 'list', 'body']);

/**
 * @param {string} text
 * @param {Quote} quote
 * @param {number} index
 * @param {number[]} hues of the speakers
 * @returns {QuoteView}
 */
function viewQuote(text, quote, index, hues) {
  const speech = quote.kind !== 'term' && quote.kind !== 'title';
  const known = quote.speaker !== null;
  return {
    index,
    quote,
    speech,
    unsure: speech && known && quote.confidence < UNSURE,
    label: !speech ? '' : known ? letter(/** @type {number} */ (quote.speaker)) : '?',
    hue: speech ? (hues[quote.speaker ?? -1] ?? 0) : 0,
    words: quote.parts.map(({ start, end }) => text.slice(start, end)).join(' … '),
    opens: quote.continues === null,
  };
}

/**
 * Words inside marks that somebody really says.
 * @param {Quote} quote
 */
export function counts(quote) {
  return (quote.kind === 'direct' || quote.kind === 'partial') && quote.modality !== 'denied';
}

/**
 * Words inside marks, those of a quotation in a quotation once.
 * @param {string} text
 * @param {Quote[]} quotes
 */
function* spokenWords(text, quotes) {
  let end = 0;
  let sum = 0;
  const parts = quotes.flatMap((quote) => (counts(quote) ? quote.parts : [])).sort((a, b) => a.start - b.start);
  for (const part of parts) {
    const start = Math.max(part.start, end);
    if (part.end > start) sum += countWords(text.slice(start, part.end));
    end = Math.max(end, part.end);
    yield;
  }
  return sum;
}

/**
 * @param {string} text
 * @param {QuoteView[]} own
 * @param {{ bySpeaker: Map<number | null, number[]> }} toned
 * @param {number} index
 * @param {import('../types.d.ts').Speaker} speaker
 * @param {(at: number) => boolean} running whether an offset stands where words make the tone
 * @param {number} hue
 * @returns {Voice}
 */
function viewVoice(text, own, toned, index, speaker, running, hue) {
  return {
    index,
    label: letter(index),
    hue,
    name: speaker.name,
    kind: speaker.kind,
    aliases: speaker.aliases,
    words: speaker.words,
    share: speaker.share,
    quotations: own.filter(({ quote, opens }) => opens && quote.kind !== 'indirect').length,
    reports: own.filter(({ quote, opens }) => opens && quote.kind === 'indirect').length,
    verbs: verbsOf(text, own),
    tone: own.some(({ quote }) => counts(quote) && running(quote.start)) ? speaker.tone : null,
    quotes: own,
    toned: toned.bySpeaker.get(index) ?? [],
  };
}

/**
 * Quotations that nobody is named for, as a row of their own.
 * @param {string} text
 * @param {QuoteView[]} own
 * @param {{ bySpeaker: Map<number | null, number[]> }} toned
 * @param {Voice[]} voices
 * @returns {Voice | null}
 */
function viewOrphan(text, own, toned, voices) {
  if (!own.length) return null;
  const words = atOnce(
    spokenWords(
      text,
      own.map(({ quote }) => quote),
    ),
  );
  const others = voices.reduce((sum, voice) => sum + voice.words, 0);
  return {
    index: null,
    label: '?',
    hue: 0,
    name: '',
    kind: 'unattributed',
    aliases: [],
    words,
    share: words + others ? words / (words + others) : 0,
    quotations: own.filter(({ quote, opens }) => opens && quote.kind !== 'indirect').length,
    reports: own.filter(({ quote, opens }) => opens && quote.kind === 'indirect').length,
    verbs: verbsOf(text, own),
    tone: null,
    quotes: own,
    toned: toned.bySpeaker.get(null) ?? [],
  };
}

/**
 * The verbs as printed; a verb that brings in two pieces counts once.
 * @param {string} text
 * @param {QuoteView[]} quotes
 * @returns {VerbView[]}
 */
function verbsOf(text, quotes) {
  const seen = new Set();
  /** @type {Map<string, VerbView>} */
  const verbs = new Map();
  for (const { quote } of quotes) {
    const { cue } = quote;
    if (!cue || seen.has(cue.start)) continue;
    seen.add(cue.start);
    const verb = text.slice(cue.start, cue.end).toLowerCase();
    if (!/\p{L}/u.test(verb)) continue;
    const entry = verbs.get(verb) ?? { verb, count: 0, stance: cue.stance };
    entry.count += 1;
    verbs.set(verb, entry);
  }
  return [...verbs.values()].sort((a, b) => b.count - a.count || (a.verb < b.verb ? -1 : 1));
}

/**
 * @param {string} text
 * @param {Analysis} analysis
 * @param {QuoteView[]} quotes
 * @param {Voice[]} voices
 */
function leadVoices(text, analysis, quotes, voices) {
  const from = analysis.paragraphs.find(({ kind }) => kind === 'body' || kind === 'dateline')?.start ?? 0;
  const starts = wordStarts(text.slice(from, from + 4000));
  const end = from + (starts[LEAD] ?? Infinity);
  const speaking = new Set(
    quotes.filter(({ quote, speech }) => speech && quote.start >= from && quote.start < end).map(({ quote }) => quote.speaker),
  );
  return voices.filter(({ index }) => speaking.has(index)).map(({ index, label, name }) => ({ index, label, name }));
}

/**
 * How many words stand before a place.
 * @param {View} view
 * @param {number} at
 */
export const wordsBefore = ({ starts }, at) => below(starts, at);

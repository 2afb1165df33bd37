/**
 * What the visitor puts right. A correction names its quotation or line by the words, not by a place, so that it holds while the text
 * around is edited;
 * one that finds nothing does nothing.
 */
import { COUNTED } from './constants.js';
import { recheck, recount } from './recount.js';

/** @typedef {import('../types.d.ts').Analysis} Analysis */
/** @typedef {import('../types.d.ts').Quote} Quote */
/** @typedef {import('../types.d.ts').Speaker} Speaker */
/** @typedef {import('../types.d.ts').QuoteKind} QuoteKind */
/** @typedef {import('../types.d.ts').Modality} Modality */
/** @typedef {import('../types.d.ts').Range} Range */

/**
 * `nth` counts the quotations, or lines, with the same words. Of a quotation that the visitor marked `near` is what stands
 * before and after, since an edit elsewhere may bring the same words once more, and `nth` counts the places where all of that is the same.
 * @typedef {{ exact: string, nth: number, near?: string[] }} Anchor
 */

/**
 * `kind: 'none'` takes a report away; `add` marks a quotation that was missed; `split` gives some of a speaker's quotations to another name; `line` puts a line back into the
 * counts; `dismiss` takes a check away, by its code and words, for a reason.
 * @typedef {{ type: 'speaker', quote: Anchor, to: string | null }
 *   | { type: 'kind', quote: Anchor, kind: QuoteKind | 'none' }
 *   | { type: 'modality', quote: Anchor, modality: Modality }
 *   | { type: 'add', quote: Anchor, kind: 'direct' | 'partial' | 'indirect', to: string | null }
 *   | { type: 'merge', from: string, into: string }
 *   | { type: 'rename', from: string, to: string }
 *   | { type: 'dismiss', code: string, check: Anchor, why: string }
 *   | { type: 'split', from: string, into: string, quotes: Anchor[] }
 *   | { type: 'line', line: Anchor }} Correction
 */

/** The rule of what was set by hand. */
export const BY_HAND = 'by-hand';

const KINDS = /** @type {const} */ (['direct', 'partial', 'indirect', 'term', 'title', 'none']);
const MODALITIES = /** @type {const} */ (['asserted', 'denied', 'hypothetical']);
/** Corrections that a file may bring, and quotations that one of them may name. */
const MOST = 10_000;
/** Of a quotation that is marked by hand: characters, and how many of them a file may bring; places of the same words that are looked at. */
export const LONGEST = 5000;
const ADDED = 1000;
const PLACES = 1000;
/** Characters of context that tell two places with the same words apart. */
const NEAR = 24;

/** The quotations that the visitor marked, and their anchors. @type {WeakMap<Quote, Anchor>} */
export const added = new WeakMap();

/**
 * @param {string} text
 * @param {readonly Range[]} ranges quotations, or paragraphs
 * @param {number} index
 * @returns {Anchor}
 */
export function anchor(text, ranges, index) {
  const exact = exactly(text, ranges[index]);
  let nth = 0;
  for (let at = 0; at < index; at += 1) if (exactly(text, ranges[at]) === exact) nth += 1;
  return { exact, nth };
}

/** @param {string} text @param {Range | undefined} range */
const exactly = (text, range) => (range ? text.slice(range.start, range.end) : '');

/**
 * Finds ranges by their anchors.
 * @template {Range} R
 * @param {string} text
 * @param {readonly R[]} ranges
 * @returns {(anchor: Anchor) => R | undefined}
 */
export function finder(text, ranges) {
  /** @type {Map<string, R[]>} */
  const places = new Map();
  for (const range of ranges) {
    const exact = exactly(text, range);
    const list = places.get(exact);
    if (list) list.push(range);
    else places.set(exact, [range]);
  }
  return ({ exact, nth }) => places.get(exact)?.[nth];
}

/**
 * The places of some words in the text, as far as anybody looks.
 * @param {string} text
 * @param {string} exact
 */
function placesOf(text, exact) {
  /** @type {number[]} */
  const places = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < PLACES; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/**
 * The anchor of a stretch of the text that is no quotation yet: `nth` counts the places with the same words around.
 * @param {string} text
 * @param {Range} range
 * @returns {Anchor}
 */
export function anchorIn(text, { start, end }) {
  const exact = text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const nth = Math.max(0, placesOf(text, before + exact + after).indexOf(start - before.length));
  return { exact, nth, near: [before, after] };
}

/**
 * Where such a stretch is now: where what stood on both sides of it does, or on one; where neither does, only words that stand there once
 * are taken for it.
 * @param {string} text
 * @param {Anchor} anchor
 * @returns {Range | undefined}
 */
function stretch(text, { exact, nth, near = [] }) {
  const [before = '', after = ''] = near;
  for (const [head, tail] of [
    [before, after],
    ['', after],
    [before, ''],
  ]) {
    const places = head || tail ? placesOf(text, head + exact + tail) : [];
    const at = places[Math.min(nth, places.length - 1)];
    if (at !== undefined && head !== undefined) return { start: at + head.length, end: at + head.length + exact.length };
  }
  const start = text.indexOf(exact);
  return start >= 0 && text.indexOf(exact, start + 1) < 0 ? { start, end: start + exact.length } : undefined;
}

const OPENING = '“"‘\'«„‹';
const CLOSING = '”"’\'»“›';

/**
 * Puts a quotation that was missed among the others. One that is there already, or that runs into another, is left out.
 * @param {string} text
 * @param {Quote[]} quotes
 * @param {Extract<Correction, { type: 'add' }>} correction
 * @returns {Quote | undefined}
 */
function insert(text, quotes, { quote: wanted, kind }) {
  const place = stretch(text, wanted);
  if (!place) return undefined;
  const { start, end } = place;
  if (quotes.some((other) => clashes(other, place))) return undefined;
  const inMarks = kind !== 'indirect' && end - start > 2 && OPENING.includes(text.charAt(start)) && CLOSING.includes(text.charAt(end - 1));
  const at = quotes.findIndex((other) => other.start > start || (other.start === start && other.end < end));
  const index = at < 0 ? quotes.length : at;
  const moved = (/** @type {number | null} */ old) => (old !== null && old >= index ? old + 1 : old);
  for (const other of quotes) Object.assign(other, { continues: moved(other.continues), within: moved(other.within) });
  /** @type {Quote} */
  const quote = {
    start,
    end,
    parts: [inMarks ? { start: start + 1, end: end - 1 } : { start, end }],
    kind,
    speaker: null,
    alternative: null,
    resolution: 'none',
    source: null,
    cue: null,
    modality: 'asserted',
    continues: null,
    within: null,
    venue: null,
    confidence: 1,
    rule: BY_HAND,
    evidence: [],
  };
  quotes.splice(index, 0, quote);
  const inside = (/** @type {Range} */ inner, /** @type {Range} */ outer) => outer.start <= inner.start && outer.end >= inner.end;
  for (const [outer, other] of quotes.entries()) {
    if (other === quote) continue;
    // The innermost around it comes last.
    if (inside(quote, other)) quote.within = outer;
    else if (inside(other, quote) && (other.within === null || inside(quote, /** @type {Quote} */ (quotes[other.within]))))
      other.within = index;
  }
  added.set(quote, wanted);
  return quote;
}

/**
 * Whether a stretch cannot be a quotation beside another: it is the same one, or each has words that the other lacks.
 * @param {Range} other
 * @param {Range} place
 */
export const clashes = (other, { start, end }) =>
  (other.start === start && other.end === end) ||
  (other.start < start && other.end > start && other.end < end) ||
  (other.start > start && other.start < end && other.end > end);

/**
 * A copy of the analysis with the corrections in it, everything counted again.
 * @param {string} text
 * @param {Analysis} analysis
 * @param {readonly Correction[]} corrections
 * @returns {Analysis}
 */
export function correct(text, analysis, corrections) {
  if (!corrections.length) return analysis;
  const quotes = analysis.quotes.map((quote) => ({ ...quote }));
  const paragraphs = analysis.paragraphs.map((paragraph) => ({ ...paragraph }));
  const speakers = analysis.speakers.map((speaker) => ({ ...speaker, aliases: [...speaker.aliases], mentions: [...speaker.mentions] }));
  const here = finder(text, quotes);
  /** Those marked by hand. @type {Map<string, Quote>} */
  const mine = new Map();
  const key = (/** @type {Anchor} */ wanted) => JSON.stringify([wanted.exact, wanted.nth, wanted.near]);
  const found = (/** @type {Anchor} */ wanted) => (wanted.near ? mine.get(key(wanted)) : here(wanted));
  const line = finder(text, paragraphs);
  /** @type {Set<number>} */
  const back = new Set();
  /** @type {Set<Quote>} */
  const gone = new Set();
  /** @type {Set<Quote>} */
  const touched = new Set();
  const original = new Map(quotes.map((quote, index) => [quote, analysis.quotes[index]]));
  const named = (/** @type {string} */ name) => speakers.findIndex((speaker) => speaker.name === name);
  const somebody = (/** @type {string} */ name) => {
    const known = named(name);
    return known >= 0
      ? known
      : speakers.push({ name, kind: 'person', aliases: [], mentions: [], quotes: [], words: 0, share: 0, verbs: {}, tone: 0 }) - 1;
  };
  const byHand = (/** @type {Quote} */ quote) => {
    touched.add(quote);
    quote.rule = BY_HAND;
    quote.confidence = 1;
    quote.evidence = [];
  };

  for (const correction of corrections) {
    if (correction.type === 'merge') {
      merge(quotes, speakers, named(correction.from), named(correction.into));
      continue;
    }
    if (correction.type === 'rename') {
      const known = named(correction.to);
      const person = speakers[named(correction.from)];
      if (known >= 0) merge(quotes, speakers, named(correction.from), known);
      else if (person) {
        person.aliases = [...new Set([...person.aliases, person.name])].filter((name) => name !== correction.to);
        person.name = correction.to;
      }
      continue;
    }
    // What is dismissed is taken from the list of checks (model/checks.js).
    if (correction.type === 'dismiss') continue;
    if (correction.type === 'line') {
      const place = line(correction.line);
      if (!place) continue;
      back.add(place.start);
      if (!COUNTED.has(place.kind)) place.kind = 'body';
      continue;
    }
    if (correction.type === 'split') {
      const from = named(correction.from);
      const moving = from < 0 ? [] : correction.quotes.flatMap((wanted) => found(wanted) ?? []).filter((quote) => quote.speaker === from);
      if (!moving.length || correction.into === correction.from) continue;
      moving.forEach(byHand);
      split(text, speakers, moving, from, somebody(correction.into));
      continue;
    }
    if (correction.type === 'add') {
      const quote = insert(text, quotes, correction);
      if (!quote) continue;
      mine.set(key(correction.quote), quote);
      byHand(quote);
      quote.speaker = correction.to === null ? null : somebody(correction.to);
      continue;
    }
    const quote = found(correction.quote);
    if (!quote) continue;
    byHand(quote);
    if (correction.type === 'modality') quote.modality = correction.modality;
    else if (correction.type === 'kind') {
      if (correction.kind === 'none') gone.add(quote);
      else {
        const was = original.get(quote);
        quote.kind = correction.kind;
        if (!speech(quote)) quote.speaker = null;
        // What the engine took for speech has its speaker again.
        else if (quote.speaker === null && was && speech(was)) quote.speaker = was.speaker;
      }
    } else {
      quote.speaker = correction.to === null ? null : somebody(correction.to);
      // The words that named the old speaker do not name the new one.
      quote.source = null;
    }
  }
  const kept = without(quotes, gone);
  const checks = recheck({ ...analysis, quotes: kept, speakers }, touched, gone).filter(
    ({ code, start }) => !(code === 'repeated' && back.has(start)),
  );
  return recount(text, { ...analysis, paragraphs, quotes: kept, speakers, checks });
}

/** @param {Quote} quote */
const speech = (quote) => quote.kind !== 'term' && quote.kind !== 'title';

/**
 * @param {Quote[]} quotes
 * @param {Speaker[]} speakers
 * @param {number} from
 * @param {number} into
 */
function merge(quotes, speakers, from, into) {
  const gone = speakers[from];
  const kept = speakers[into];
  if (!gone || !kept || from === into) return;
  for (const quote of quotes) if (quote.speaker === from) quote.speaker = into;
  kept.aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((name) => name !== kept.name);
  kept.mentions = [...kept.mentions, ...gone.mentions].sort((a, b) => a.start - b.start);
  gone.aliases = [];
  gone.mentions = [];
}

/**
 * The places that name the moved quotations' speaker go with them, and so do places with the new name.
 * @param {string} text
 * @param {Speaker[]} speakers
 * @param {Quote[]} moving
 * @param {number} from
 * @param {number} into
 */
function split(text, speakers, moving, from, into) {
  const old = speakers[from];
  const own = speakers[into];
  if (!old || !own) return;
  const goes = (/** @type {Range} */ place) =>
    text.slice(place.start, place.end) === own.name ||
    moving.some(({ source }) => source && source.start < place.end && source.end > place.start);
  own.mentions = [...own.mentions, ...old.mentions.filter(goes)].sort((a, b) => a.start - b.start);
  old.mentions = old.mentions.filter((place) => !goes(place));
  old.aliases = old.aliases.filter((name) => name !== own.name);
  for (const quote of moving) quote.speaker = into;
}

/**
 * The quotations without some; what pointed at a later one still does.
 * @param {Quote[]} quotes
 * @param {Set<Quote>} gone
 */
function without(quotes, gone) {
  if (!gone.size) return quotes;
  /** @type {(number | null)[]} */
  const places = [];
  let next = 0;
  for (const quote of quotes) places.push(gone.has(quote) ? null : next++);
  const moved = (/** @type {number | null} */ index) => (index === null ? null : (places[index] ?? null));
  return quotes
    .filter((quote) => !gone.has(quote))
    .map((quote) => Object.assign(quote, { continues: moved(quote.continues), within: moved(quote.within) }));
}

/**
 * The corrections in a file, or none where it holds anything else: a file may come from anywhere.
 * @param {unknown} value
 * @returns {Correction[]}
 */
export function readCorrections(value) {
  if (!Array.isArray(value)) return [];
  const name = (/** @type {any} */ x) => typeof x === 'string' && x.length > 0 && x.length < 300;
  const near = (/** @type {any} */ x) => Array.isArray(x) && x.length === 2 && x.every((y) => typeof y === 'string' && y.length <= NEAR);
  const place = (/** @type {any} */ x) => typeof x?.exact === 'string' && Number.isInteger(x.nth) && (x.near === undefined || near(x.near));
  let marked = 0;
  return value.slice(0, MOST).filter((item) => {
    if (item?.type === 'merge') return name(item.from) && name(item.into);
    if (item?.type === 'split')
      return name(item.from) && name(item.into) && Array.isArray(item.quotes) && item.quotes.length <= MOST && item.quotes.every(place);
    if (item?.type === 'rename') return name(item.from) && name(item.to);
    if (item?.type === 'dismiss') return name(item.code) && place(item.check) && typeof item.why === 'string' && item.why.length < 300;
    if (item?.type === 'line') return place(item.line);
    if (!place(item?.quote)) return false;
    if (item.type === 'add')
      return (
        KINDS.indexOf(item.kind) >= 0 &&
        KINDS.indexOf(item.kind) < 3 &&
        (item.to === null || name(item.to)) &&
        item.quote.near !== undefined &&
        item.quote.exact.trim() !== '' &&
        item.quote.exact.length <= LONGEST &&
        ++marked <= ADDED
      );
    if (item.type === 'speaker') return item.to === null || name(item.to);
    if (item.type === 'modality') return MODALITIES.includes(item.modality);
    return item.type === 'kind' && KINDS.includes(item.kind);
  });
}

// @ts-check
/**
 * Which words of an analysis are marked, and by what name. Names serve as classes, highlights, markers and sources alike; `marks.css` has a
 * style for each.
 *
 * @typedef {import("../../../www/types.d.ts").Analysis} Analysis
 * @typedef {import("../../../www/types.d.ts").Range} Range
 * @typedef {import("../../../www/types.d.ts").QuoteCheck} QuoteCheck
 * @typedef {import("../blocks.js").Place} Place
 */

import { cut, shown } from '../../../www/model/segments.js';
import { UNSURE } from '../../../www/model/constants.js';
import { locate } from '../blocks.js';

/** Voices before their styles come round again. */
const VOICES = 8;

/** What can be marked, each for itself. @typedef {'quotes' | 'sources' | 'verbs' | 'loaded' | 'verdicts'} Layer */
/** @type {readonly Layer[]} */
export const LAYERS = ['quotes', 'sources', 'verbs', 'loaded', 'verdicts'];
/** What is marked unless a host says otherwise. @type {readonly Layer[]} */
export const USUAL = ['quotes', 'sources', 'verbs', 'verdicts'];

/** `quote` is the index of the quotation that it belongs to; -1: to none. @typedef {Place & { name: string, quote: number }} Mark */
/** Where a quotation stands, or (not `words`) what names its speaker or brings it in. @typedef {Place & { quote: number, words: boolean }} QuotePlace */

/** Every name that a mark may have. @param {string} prefix */
export function namesOf(prefix) {
  const voices = Array.from({ length: VOICES }, (_, at) => at + 1);
  return [
    'cue',
    'source',
    'check',
    'loaded',
    'serious',
    'minor',
    ...voices.map((n) => `voice-${n}`),
    ...voices.map((n) => `report-${n}`),
  ].map((name) => `${prefix}-${name}`);
}

/**
 * What an editor shows of an analysis: quotations by speaker, reports by speaker, the words that name the speaker, the words that bring the
 * quotation in,
 * and quotations to check since nobody is named for them or the attribution is not sure. Terms and titles are no speech and are not marked.
 *
 * No two marks overlap: an inner quotation goes before the outer one, sources and cues before both.
 *
 * @param {Analysis} analysis with offsets in UTF-16
 * @param {import("../blocks.js").Joined} joined the text that it is of
 * @param {string} prefix
 * @param {ReadonlySet<Layer>} [layers] what of it
 * @param {QuoteCheck | null} [checked] verdicts on the quotations, which go before their speakers
 * @returns {Mark[]}
 */
export function marksOf(analysis, joined, prefix, layers = new Set(USUAL), checked = null) {
  /** @type {(Range & { type: "quote" | "source" | "cue" | "loaded", id: number })[]} */
  const spans = [];
  const faults = layers.has('verdicts') ? (checked?.quotes.filter(({ severity }) => severity !== 'none') ?? []) : [];
  const faultAt = (/** @type {Range} */ { start, end }) => faults.find((one) => one.start < end && start < one.end);
  analysis.quotes.forEach((quote, id) => {
    if (quote.kind === 'term' || quote.kind === 'title') return;
    for (const { start, end } of shown(quote))
      if (layers.has('quotes') || faultAt({ start, end })) spans.push({ type: 'quote', id, start, end });
    if (quote.source && layers.has('sources')) spans.push({ type: 'source', id, start: quote.source.start, end: quote.source.end });
    if (quote.cue && layers.has('verbs')) spans.push({ type: 'cue', id, start: quote.cue.start, end: quote.cue.end });
  });
  if (layers.has('loaded')) for (const { start, end } of analysis.loaded) spans.push({ type: 'loaded', id: -1, start, end });
  /** @type {(Range & { name: string, quote: number })[]} */
  const flat = [];
  const whole = { start: 0, end: joined.text.length, kind: '' };
  for (const { start, end, cover } of cut([whole], spans).flatMap(({ segments }) => segments)) {
    const top = cover.reduce(
      (/** @type {typeof cover[number] | null} */ best, next) => (best && best.type !== 'quote' && next.type === 'quote' ? best : next),
      null,
    );
    if (!top) continue;
    const name = `${prefix}-${top.type === 'quote' ? (faultAt({ start, end })?.severity ?? voice(/** @type {Quote} */ (analysis.quotes[top.id]))) : top.type}`;
    const before = flat[flat.length - 1];
    // A stretch that something unseen ended, or the source shared by two quotations, is one mark.
    if (before && before.end === start && before.name === name && (before.quote === top.id || top.type !== 'quote')) before.end = end;
    else flat.push({ name, quote: top.id, start, end });
  }
  return flat.flatMap(({ name, quote, ...range }) => locate(joined, range).map((place) => ({ ...place, name, quote })));
}

/**
 * Where quotations stand, marked or not; an inner one comes after the outer one, and all come after what names their speakers.
 * @param {Analysis} analysis
 * @param {import("../blocks.js").Joined} joined
 * @returns {QuotePlace[]}
 */
export function placesOf(analysis, joined) {
  const speech = [...analysis.quotes.entries()].filter(([, { kind }]) => kind !== 'term' && kind !== 'title');
  const put = (/** @type {Range[]} */ ranges, /** @type {number} */ quote, /** @type {boolean} */ words) =>
    ranges.flatMap((range) => locate(joined, range).map((place) => ({ ...place, quote, words })));
  const around = speech.flatMap(([id, { source, cue }]) => {
    const ranges = [source, cue].flatMap((range) => range ?? []);
    return put(ranges, id, false);
  });
  return [
    // A source that two quotations share leads to the first.
    ...around.reverse(),
    ...speech.flatMap(([id, quote]) => put(shown(quote), id, true)),
  ];
}

/** @typedef {import("../../../www/types.d.ts").Quote} Quote */

/** The number of a voice's style: by its place in the list of speakers, so that it stays while one writes. @param {number} speaker */
export const hueOf = (speaker) => (speaker % VOICES) + 1;

/** @param {Quote} quote */
function voice({ kind, speaker, confidence }) {
  if (speaker === null || confidence < UNSURE) return 'check';
  return `${kind === 'indirect' ? 'report' : 'voice'}-${hueOf(speaker)}`;
}

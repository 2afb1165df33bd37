// @ts-check
/**
 * Which words of an analysis are marked, and by what name. Names serve as classes, highlights, markers and sources alike; `marks.css` has a
 * style for each.
 *
 * @typedef {import("../../../www/types.d.ts").Analysis} Analysis
 * @typedef {import("../../../www/types.d.ts").Range} Range
 * @typedef {import("../blocks.js").Place} Place
 */

import { cut, shown } from '../../../www/model/segments.js';
import { UNSURE } from '../../../www/model/constants.js';
import { locate } from '../blocks.js';

/** Voices before their styles come round again. */
const VOICES = 8;

/** `quote` is the index of the quotation that it belongs to. @typedef {Place & { name: string, quote: number }} Mark */

/** Every name that a mark may have. @param {string} prefix */
export function namesOf(prefix) {
  const voices = Array.from({ length: VOICES }, (_, at) => at + 1);
  return ['cue', 'source', 'check', ...voices.map((n) => `voice-${n}`), ...voices.map((n) => `report-${n}`)].map(
    (name) => `${prefix}-${name}`,
  );
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
 * @returns {Mark[]}
 */
export function marksOf(analysis, joined, prefix) {
  /** @type {(Range & { type: "quote" | "source" | "cue", id: number })[]} */
  const spans = [];
  analysis.quotes.forEach((quote, id) => {
    if (quote.kind === 'term' || quote.kind === 'title') return;
    for (const { start, end } of shown(quote)) spans.push({ type: 'quote', id, start, end });
    if (quote.source) spans.push({ type: 'source', id, start: quote.source.start, end: quote.source.end });
    if (quote.cue) spans.push({ type: 'cue', id, start: quote.cue.start, end: quote.cue.end });
  });
  /** @type {(Range & { name: string, quote: number })[]} */
  const flat = [];
  const whole = { start: 0, end: joined.text.length, kind: '' };
  for (const { start, end, cover } of cut([whole], spans).flatMap(({ segments }) => segments)) {
    const top = cover.reduce(
      (/** @type {typeof cover[number] | null} */ best, next) => (best && best.type !== 'quote' && next.type === 'quote' ? best : next),
      null,
    );
    if (!top) continue;
    const name = `${prefix}-${top.type === 'quote' ? voice(/** @type {Quote} */ (analysis.quotes[top.id])) : top.type}`;
    const before = flat[flat.length - 1];
    // A stretch that something unseen ended, or the source shared by two quotations, is one mark.
    if (before && before.end === start && before.name === name && (before.quote === top.id || top.type !== 'quote')) before.end = end;
    else flat.push({ name, quote: top.id, start, end });
  }
  return flat.flatMap(({ name, quote, ...range }) => locate(joined, range).map((place) => ({ ...place, name, quote })));
}

/** @typedef {import("../../../www/types.d.ts").Quote} Quote */

/** @param {Quote} quote */
function voice({ kind, speaker, confidence }) {
  if (speaker === null || confidence < UNSURE) return 'check';
  return `${kind === 'indirect' ? 'report' : 'voice'}-${(speaker % VOICES) + 1}`;
}

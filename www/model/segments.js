/**
 * Cutting the text: every span's edges cut it once, so that each piece is covered by the same things from end to end, and overlaps need no
 * nesting.
 */

/** @typedef {import('../types.d.ts').Range} Range */
/** @typedef {import('../types.d.ts').Analysis} Analysis */

/**
 * What may lie over a piece of the text. `id` indexes the analysis's own list of that kind (for `source` and `cue`, the quotations).
 * @typedef {{ type: 'quote' | 'source' | 'cue' | 'tone' | 'loaded', id: number }} Cover
 */

/** @typedef {{ start: number, end: number, cover: Cover[] }} Segment */

/**
 * `part`: how many blocks of its paragraph stand before it; `more`: others come after it.
 * @typedef {{ start: number, end: number, kind: string, part: number, more: boolean, segments: Segment[] }} Block
 */

/**
 * Every span that the article shows.
 * @param {Analysis} analysis
 * @returns {(Range & Cover)[]}
 */
export function spansOf(analysis) {
  /** @type {(Range & Cover)[]} */
  const spans = [];
  // Kind by kind: stretches that are in order already are sorted fast.
  analysis.quotes.forEach((quote, id) => {
    for (const { start, end } of shown(quote)) spans.push({ type: 'quote', id, start, end });
  });
  analysis.quotes.forEach(({ source }, id) => source && spans.push({ type: 'source', id, start: source.start, end: source.end }));
  analysis.quotes.forEach(({ cue }, id) => cue && spans.push({ type: 'cue', id, start: cue.start, end: cue.end }));
  analysis.tone.words.forEach(({ start, end }, id) => spans.push({ type: 'tone', id, start, end }));
  analysis.loaded.forEach(({ start, end }, id) => spans.push({ type: 'loaded', id, start, end }));
  return spans;
}

/**
 * The pieces of a quotation with their marks: `parts` leave the marks out, and what lies between two parts is the reporter's.
 * @param {import('../types.d.ts').Quote} quote
 * @returns {Range[]}
 */
export function shown(quote) {
  const { parts } = quote;
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return [{ start: quote.start, end: quote.end }];
  if (quote.kind === 'indirect') return parts.map(({ start, end }) => ({ start, end }));
  const before = Math.max(0, first.start - quote.start);
  const after = Math.max(0, quote.end - last.end);
  return parts.map((part, at) => ({
    start: at === 0 ? quote.start : part.start - Math.min(before, 1),
    end: at === parts.length - 1 ? quote.end : part.end + Math.min(after, 1),
  }));
}

/**
 * The paragraphs with their pieces. Linear in the text and the spans, as long as few spans lie over one place.
 * @param {readonly (Range & { kind: string })[]} paragraphs in order, not overlapping
 * @param {(Range & Cover)[]} spans
 * @returns {Block[]}
 */
export const cut = (paragraphs, spans) => [...cutting(paragraphs, spans)];

/**
 * How much a block may hold, of a paragraph `from` so many characters on: a browser lays out a block at a time. @typedef {{ from: number,
 * characters: number, segments: number }} Most
 */

/**
 * The same, a block at a time: a paragraph, or a part of one that holds too much.
 * @param {readonly (Range & { kind: string })[]} paragraphs
 * @param {(Range & Cover)[]} spans
 * @param {Most} [most]
 * @param {string} [text] to part a paragraph between words
 * @returns {Generator<Block, void, void>}
 */
export function* cutting(paragraphs, spans, most = { from: Infinity, characters: Infinity, segments: Infinity }, text = '') {
  const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  /** @type {(Range & Cover)[]} */
  let active = [];
  for (const { start, end, kind } of paragraphs) {
    active = active.filter((span) => span.end > start);
    /** @type {Segment[]} */
    let segments = [];
    let at = start;
    let from = start;
    let part = 0;
    const long = end - start > most.from;
    while (at < end) {
      for (; next < sorted.length; next += 1) {
        const span = /** @type {Range & Cover} */ (sorted[next]);
        if (span.start > at) break;
        if (span.end > at) active.push(span);
      }
      let to = Math.min(end, next < sorted.length ? /** @type {Range} */ (sorted[next]).start : end);
      for (const span of active) to = Math.min(to, span.end);
      if (long && to - from > most.characters) to = partAt(text, Math.max(at + 1, from + most.characters), at, to);
      segments.push({ start: at, end: to, cover: active.map(({ type, id }) => ({ type, id })) });
      at = to;
      if (active.some((span) => span.end <= at)) active = active.filter((span) => span.end > at);
      if (!long || at >= end || (at - from < most.characters && segments.length < most.segments)) continue;
      yield { start: from, end: at, kind, part, more: true, segments };
      segments = [];
      from = at;
      part += 1;
    }
    yield { start: from, end, kind, part, more: false, segments };
  }
}

/** Letters before a place that are searched for a space. */
const BACK = 400;

/**
 * Where a text may be parted, at a place or a little before it: after a space, else not inside a sign of two halves.
 * @param {string} text
 * @param {number} at
 * @param {number} start
 * @param {number} end
 */
function partAt(text, at, start, end) {
  if (at >= end) return end;
  const from = Math.max(start, at - BACK);
  const space = text.slice(from, at).lastIndexOf(' ');
  if (space > 0) return from + space + 1;
  return /[\uDC00-\uDFFF\u0300-\u036F]/.test(text.charAt(at)) ? at + 1 : at;
}

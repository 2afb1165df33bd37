// @ts-check
/**
 * The one place that knows how an editor's blocks become a text, and how what is found in that text finds its way back.
 *
 * An editor hands over its blocks (paragraphs, headings, list items, captions), each with its own text. `join` makes one text of them, a
 * blank
 * line between any two, so that a headline stays a headline; what is to be left out is cut out. `locate` says where a range of that text
 * stands:
 * in which blocks, and from where to where in the block's own UTF-16 code units. `carry` takes places along while the blocks are edited.
 *
 * @typedef {import("../../www/types.d.ts").Range} Range
 */

/**
 * @typedef {Object} Block
 * @property {string} text as the editor counts it, in UTF-16 code units
 * @property {readonly Range[]} [skip] stretches to leave out: notes, deleted text, what is hidden; in order or not, overlapping or not
 * @property {unknown} [key] tells this block from others while it is edited: a node, an identifier
 */

/** A stretch of one block. @typedef {Range & { block: number }} Place */

/**
 * A stretch of the text, and where it comes from.
 * @typedef {Object} Run
 * @property {number} at where it starts in the text
 * @property {number} block
 * @property {number} start in the block
 * @property {number} end in the block
 * @property {boolean} joins only unseen characters part it from the run before
 */

/** @typedef {{ text: string, runs: readonly Run[] }} Joined */

/** What stands between two blocks. */
export const GAP = '\n\n';
/** Soft hyphens, joiners and the fillers that editors put beside the caret: no reader sees them, and they would cut a word in two. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]+/g;

/**
 * The blocks as one text.
 * @param {readonly Block[]} blocks
 * @param {string} [gap] what stands between two of them
 * @returns {Joined}
 */
export function join(blocks, gap = GAP) {
  /** @type {string[]} */
  const pieces = [];
  /** @type {Run[]} */
  const runs = [];
  let length = 0;
  blocks.forEach((block, index) => {
    if (index > 0) {
      pieces.push(gap);
      length += gap.length;
    }
    for (const { start, end, joins } of kept(block)) {
      runs.push({ at: length, block: index, start, end, joins });
      pieces.push(block.text.slice(start, end));
      length += end - start;
    }
  });
  return { text: pieces.join(''), runs };
}

/**
 * The stretches of a block that are read, in order, none empty.
 * @param {Block} block
 * @returns {(Range & { joins: boolean })[]}
 */
function kept({ text, skip = [] }) {
  const unseen = Array.from(text.matchAll(UNSEEN), ({ index, 0: { length } }) => ({ start: index, end: index + length, cut: false }));
  const holes = [...skip.map(({ start, end }) => ({ start: Math.max(start, 0), end, cut: true })), ...unseen]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  /** @type {(Range & { joins: boolean })[]} */
  const found = [];
  let from = 0;
  let cut = true;
  for (const hole of [...holes, { start: text.length, end: text.length, cut: true }]) {
    const start = Math.min(hole.start, text.length);
    if (start > from) {
      found.push({ start: from, end: start, joins: !cut });
      cut = false;
    }
    if (hole.end <= from) continue;
    from = Math.min(hole.end, text.length);
    cut ||= hole.cut;
  }
  return found;
}

/**
 * Where a range of the joined text stands. A range over several blocks has several places; one over a stretch that was left out has one on
 * either side.
 * @param {Joined} joined
 * @param {Range} range
 * @returns {Place[]}
 */
export function locate({ runs }, { start, end }) {
  // The first run that ends after the start.
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = /** @type {Run} */ (runs[middle]);
    if (run.at + run.end - run.start <= start) low = middle + 1;
    else high = middle;
  }
  /** @type {Place[]} */
  const places = [];
  for (let at = low; at < runs.length; at += 1) {
    const run = /** @type {Run} */ (runs[at]);
    if (run.at >= end) break;
    const shift = run.start - run.at;
    const place = { block: run.block, start: Math.max(start, run.at) + shift, end: Math.min(end + shift, run.end) };
    const before = places[places.length - 1];
    if (run.joins && before) before.end = place.end;
    else if (place.end > place.start) places.push(place);
  }
  return places;
}

/**
 * What changed between two states of a text: `before.slice(start, end)` was replaced by something `by` code units longer (shorter if
 * negative).
 * @param {string} before
 * @param {string} after
 * @returns {Range & { by: number }}
 */
export function changeOf(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start, end: before.length - tail, by: after.length - before.length };
}

/**
 * For every block of `before` the index of the same block in `after`, or -1. Blocks with the same text at either end of the list are the
 * same; what is
 * left over goes by key, or without keys by order, if there are as many.
 * @param {readonly Block[]} before
 * @param {readonly Block[]} after
 * @returns {number[]}
 */
export function align(before, after) {
  const most = Math.min(before.length, after.length);
  /** @param {number} a @param {number} b */
  const same = (a, b) => before[a]?.text === after[b]?.text;
  let head = 0;
  while (head < most && same(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  const keys = new Map(
    after.slice(head, after.length - tail).flatMap(({ key }, index) => (key === undefined ? [] : [[key, head + index]])),
  );
  return before.map(({ key }, index) => {
    if (index < head) return index;
    if (index >= before.length - tail) return index + after.length - before.length;
    if (key !== undefined) return keys.get(key) ?? -1;
    return before.length === after.length ? index : -1;
  });
}

/**
 * Places in the blocks `before`, as they stand in `after`: moved along with what was typed in front of them, dropped where their own words
 * changed.
 *
 * @template {Place} T
 * @param {readonly T[]} places
 * @param {readonly Block[]} before
 * @param {readonly Block[]} after
 * @param {{ whole?: boolean }} [how] `whole` drops every place of a block that changed
 * @returns {T[]}
 */
export function carry(places, before, after, { whole = false } = {}) {
  const now = align(before, after);
  /** @type {Map<number, Range & { by: number }>} */
  const changes = new Map();
  return places.flatMap((place) => {
    const block = now[place.block] ?? -1;
    const [old, current] = [before[place.block]?.text, after[block]?.text];
    if (old === undefined || current === undefined) return [];
    if (old === current) return [{ ...place, block }];
    if (whole) return [];
    const change = changes.get(block) ?? changeOf(old, current);
    changes.set(block, change);
    if (place.end <= change.start) return [{ ...place, block }];
    if (place.start < change.end) return [];
    return [{ ...place, block, start: place.start + change.by, end: place.end + change.by }];
  });
}

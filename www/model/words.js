/** Words and scripts, as far as the page itself must count them. How a word is scored is the engine's business. */

/** @typedef {import('../types.d.ts').Range} Range */

const WORD = /[\p{L}\p{N}]+(?:['’.,‑-][\p{L}\p{N}]+)*/gu;

/** @param {string} text */
export function countWords(text) {
  let n = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) n += 1;
  return n;
}

/**
 * Where every word of the text starts.
 * @param {string} text
 */
export function wordStarts(text) {
  const starts = [];
  for (const match of text.matchAll(WORD)) starts.push(match.index);
  return starts;
}

/** Characters that are searched at a time. */
const PIECE = 20_000;

/**
 * Where a piece of a long text ends: at a space, which no word holds.
 * @param {string} text
 * @param {number} at
 * @param {number} end
 */
export function pieceEnd(text, at, end) {
  if (end - at <= PIECE) return end;
  const space = text.indexOf(' ', at + PIECE);
  return space < 0 || space >= end ? end : space;
}

/**
 * How many of the sorted numbers are below a limit.
 * @param {number[]} sorted
 * @param {number} limit
 */
export function below(sorted, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {number} */ (sorted[middle]) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The commonest short words of English. In running English they make up a third of the words or more; in other languages, even near ones,
// under a tenth.
const COMMON = new Set(
  'the of and to in a is that for it was on with as at by he his her she be had have has from but are not they this which or an were said who will'.split(
    ' ',
  ),
);

/** Words that the guess needs before it says anything. */
const ENOUGH = 25;

/**
 * Whether a text looks like English; short texts always do.
 * @param {string} text
 */
export function looksEnglish(text) {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length < ENOUGH)
    return !/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}]{8}/u.test(
      text,
    );
  let common = 0;
  for (const word of words) if (COMMON.has(word)) common += 1;
  return common / words.length >= 0.12;
}

/**
 * Joins the text of some ranges for display.
 * @param {string} text
 * @param {Range[]} ranges
 */
export function excerpt(text, ranges) {
  return ranges.map(({ start, end }) => text.slice(start, end).trim()).join(' … ');
}

/**
 * Shortens a text at a word.
 * @param {string} text
 * @param {number} length
 */
export function shorten(text, length) {
  // As much as can count: white space is one space, however much of it there is, as far as anybody has patience.
  const flat = text
    .slice(0, length * 20)
    .replace(/\s+/g, ' ')
    .trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

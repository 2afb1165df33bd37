/** Finding words: in which places they stand, and in whose mouth. Plain words only; linear in the text, whatever is asked for. */
import { shown } from './segments.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./view.js').QuoteView} QuoteView */

/**
 * What is asked for. `voice`: `all`, `reporter` (words outside marks), `quoted` (words inside them), or the index of a voice, `none` for
 * those that nobody is named for.
 * @typedef {{ words: string, voice: string, kind: string, denied: boolean, doubtful: boolean }} Wanted
 */
/** A place, and the innermost quotation that it stands in. @typedef {{ start: number, end: number, item: QuoteView | null }} Hit */

/** Places that are counted: beyond, a number says nothing. */
export const MOST = 2000;
/** Signs that may stand between two words that are asked for together: a comma and a mark, a dash. */
const BETWEEN = 8;
/** Places looked at between two chances to pause. */
const STRIDE = 500;

const LETTER = /[\p{L}\p{N}]/u;
/** The same for the signs that most are, which a table tells faster. */
const PLAIN = Array.from({ length: 128 }, (_, code) => LETTER.test(String.fromCharCode(code)));

/** @param {string} text @param {number} at */
function isLetter(text, at) {
  const code = text.charCodeAt(at);
  return code < 128 ? PLAIN[code] === true : LETTER.test(text.charAt(at));
}
const SAME = /** @type {Record<string, string>} */ ({
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
});

/**
 * The text in small letters, without accents, its marks plain; every sign stays where it was.
 * @param {string} text
 */
export function folded(text) {
  return text.replace(/[A-Z\u0080-\uffff]/g, (sign) => {
    const base = SAME[sign] ?? sign.normalize('NFD').charAt(0);
    const small = base.toLowerCase();
    return small.length === 1 ? small : base;
  });
}

/** The words that are asked for, without the marks around them. @param {string} words */
export const asked = (words) =>
  folded(words)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);

/**
 * Where the words stand next to one another, the last of them perhaps only begun.
 * @param {string} text folded
 * @param {string[]} words
 * @returns {Generator<{ start: number, end: number }, void, void>}
 */
export function* places(text, words) {
  const [first] = words;
  if (!first) return;
  const letter = (/** @type {number} */ at) => isLetter(text, at);
  // A place begins a word: the rest of a word need not be looked at again, however often the letters come.
  const next = (/** @type {number} */ at) => {
    while (at < text.length && letter(at - 1)) at += 1;
    return text.indexOf(first, at);
  };
  for (let start = text.indexOf(first); start >= 0; start = next(start + 1)) {
    if (start > 0 && letter(start - 1)) continue;
    let end = start + first.length;
    const whole = words.slice(1).every((word) => {
      if (letter(end)) return false;
      let at = end;
      while (at < text.length && at - end < BETWEEN && !letter(at)) at += 1;
      if (!text.startsWith(word, at)) return false;
      end = at + word.length;
      return true;
    });
    if (whole) yield { start, end };
  }
}

/**
 * Tells what stands around a place; places must be asked for in order.
 * @param {View} view
 * @returns {(at: number) => QuoteView[]} outermost first
 */
function walking({ quotes }) {
  const parts = quotes.flatMap((item) => shown(item.quote).map(({ start, end }) => ({ start, end, item })));
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  /** @type {typeof parts} */
  let open = [];
  return (at) => {
    for (let part = parts[next]; part && part.start <= at; part = parts[next]) {
      if (part.end > at) open.push(part);
      next += 1;
    }
    if (open.some(({ end }) => end <= at)) open = open.filter(({ end }) => end > at);
    return open.map(({ item }) => item);
  };
}

/** @param {QuoteView | undefined} item */
const inMarks = (item) => item?.quote.kind === 'direct' || item?.quote.kind === 'partial';

/**
 * Whether a place is one of those that are asked for.
 * @param {Wanted} wanted
 * @param {QuoteView[]} around
 */
function fits({ voice, kind, denied, doubtful }, around) {
  const inner = around.at(-1);
  if (voice === 'reporter' ? around.some(inMarks) : voice === 'quoted' ? !around.some(inMarks) : voice !== 'all' && !spokenBy(inner, voice))
    return false;
  if (kind !== 'all' && inner?.quote.kind !== kind) return false;
  return (!denied || inner?.quote.modality === 'denied') && (!doubtful || inner?.unsure === true);
}

/** @param {QuoteView | undefined} item @param {string} voice */
const spokenBy = (item, voice) => item?.speech === true && String(item.quote.speaker ?? 'none') === voice;

/** Whether quotations can be listed without a word to look for. @param {Wanted} wanted */
export const narrowed = ({ voice, kind, denied, doubtful }) =>
  (voice !== 'all' && voice !== 'reporter') || kind !== 'all' || denied || doubtful;

/**
 * The places that are asked for, in order; without words, the quotations. One more than `MOST` says that there are more.
 * @param {View} view
 * @param {string} text the view's, folded
 * @param {Wanted} wanted
 * @returns {Generator<void, Hit[], void>}
 */
export function* finding(view, text, wanted) {
  /** @type {Hit[]} */
  const hits = [];
  const words = asked(wanted.words);
  if (!words.length) {
    if (wanted.words.trim() || !narrowed(wanted)) return hits;
    for (const item of view.quotes)
      if (hits.length <= MOST && fits(wanted, [item])) hits.push({ start: item.quote.start, end: item.quote.end, item });
    return hits;
  }
  const around = walking(view);
  let n = 0;
  for (const place of places(text, words)) {
    const items = around(place.start);
    if (fits(wanted, items)) hits.push({ ...place, item: items.at(-1) ?? null });
    if (hits.length > MOST) break;
    if (++n % STRIDE === 0) yield;
  }
  return hits;
}

/**
 * The voices whose names have the words.
 * @param {View} view
 * @param {string} words
 */
export function voicesNamed({ voices }, words) {
  const wanted = asked(words);
  if (!wanted.length) return [];
  return voices.filter(({ name, aliases }) => [name, ...aliases].some((one) => !places(folded(one), wanted).next().done));
}

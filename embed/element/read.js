/**
 * The words of an article as a reader sees them, and the way back from each offset to its place in the document.
 */

/**
 * A stretch of the text that stands in one text node, character for character. @typedef {{ start: number, end: number, node: Text, offset:
 * number }} Run
 */
/** @typedef {{ text: string, runs: Run[] }} Reading */

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** What is no text of the article. */
const SKIPPED =
  'script, style, template, noscript, textarea, select, button, svg, math, canvas, video, audio, iframe, object, [hidden], [aria-hidden="true"], [data-pullquote="skip"]';
const WORD = /[^ \t\n\r\f]+/g;

/**
 * Reads what stands in an element: white space runs together, blocks are lines of their own with an empty one between, `<br>` is a line
 * end.
 *
 * @param {Node} root
 * @returns {Reading}
 */
export function read(root) {
  /** @type {string[]} */
  const pieces = [];
  /** @type {Run[]} */
  const runs = [];
  let length = 0;
  /** What goes before the next word. */
  let gap = '';

  /** @param {string} piece */
  const add = (piece) => {
    pieces.push(piece);
    length += piece.length;
  };
  const block = () => (gap = '\n\n');

  /** @param {Text} node */
  const words = (node) => {
    let before = 0;
    for (const { 0: word, index } of node.data.matchAll(WORD)) {
      if (index > before) gap ||= ' ';
      const last = runs[runs.length - 1];
      // One run holds as much of a node as stands in the text unchanged.
      const same =
        last?.node === node &&
        last.end === length &&
        index - last.offset === length - last.start + gap.length &&
        (gap === '' || (gap === ' ' && node.data[index - 1] === ' '));
      if (length) add(gap);
      gap = '';
      if (same && last) last.end = length + word.length;
      else runs.push({ start: length, end: length + word.length, node, offset: index });
      add(word);
      before = index + word.length;
    }
    if (node.data.length > before) gap ||= ' ';
  };

  /** @param {Node} node */
  const isBlock = (node) => node instanceof Element && BLOCKS.has(node.tagName);
  // By hand and not by recursion: a document may be nested deeper than the stack.
  /** @type {Node | null} */
  let node = root.firstChild;
  while (node) {
    if (isBlock(node)) block();
    if (node instanceof Text) words(node);
    else if (node.nodeName === 'BR') gap = gap === '\n\n' ? gap : '\n';
    else if (node instanceof Element && node.firstChild && !node.matches(SKIPPED)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      if (isBlock(node)) block();
      node = node.parentNode;
    }
    if (!node || node === root) break;
    if (isBlock(node)) block();
    node = node.nextSibling;
  }
  return { text: pieces.join(''), runs };
}

/**
 * The text of an article as `<pull-quote>` reads it, so that a server may analyse the same: blocks apart by an empty line, `<br>` a line end,
 * white space run together, what is hidden or carries `data-pullquote="skip"` left out.
 *
 * @param {Element} element the article, or a `<pull-quote>` around it
 * @returns {string}
 */
export const textOf = (element) => read(element).text;

/**
 * The place of a stretch of the text in the document; none if no letter of it stands there.
 *
 * @param {Reading} reading
 * @param {number} start
 * @param {number} end
 * @returns {Range | null}
 */
export function locate({ runs }, start, end) {
  const first = runs[below(runs.length, (at) => /** @type {Run} */ (runs[at]).end <= start)];
  const last = runs[below(runs.length, (at) => /** @type {Run} */ (runs[at]).start < end) - 1];
  if (!first || !last || first.start >= end || last.end <= start) return null;
  const from = Math.max(start, first.start) - first.start + first.offset;
  const to = Math.min(end, last.end) - last.start + last.offset;
  if (from > first.node.length || to > last.node.length) return null;
  const range = new Range();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/**
 * The offset in the text of a place in the document.
 *
 * @param {Reading} reading
 * @param {Node} node
 * @param {number} offset
 * @returns {number | null}
 */
export function offsetOf({ runs }, node, offset) {
  const run = runs.find((each) => each.node === node && offset >= each.offset && offset <= each.offset + each.end - each.start);
  return run ? run.start + offset - run.offset : null;
}

/**
 * How many of `length` indices, from 0, hold; those that do come first.
 * @param {number} length
 * @param {(at: number) => boolean} holds
 */
function below(length, holds) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Text out of markup: paragraphs stay paragraphs; what the reader of a page would not see is left out. */
import { seeing } from './hidden.js';
import { BLOCKS, parse } from './markup.js';

/** @typedef {import('./markup.js').Element} Element */

/** The paragraphs as they come; every piece is looked at once. */
class Text {
  /** @type {string[]} */
  paragraphs = [];
  /** @type {string[]} */
  line = [];
  /** Whether the line is empty, or ends in white space. */
  spaced = true;

  /** Ends the paragraph. */
  end() {
    if (!this.line.length) return;
    const words = this.line.join('').split('\n').map(bare).join('\n').trim();
    if (words) this.paragraphs.push(words);
    this.line = [];
    this.spaced = true;
  }

  /** @param {string} words */
  add(words) {
    // Runs of white space are one space, as they show; a space that may not break is a letter.
    const flat = words.replace(/[ \t\r\n\f]+/g, ' ');
    this.put(this.spaced && flat.startsWith(' ') ? flat.slice(1) : flat);
  }

  /** As it is. @param {string} words */
  put(words) {
    if (!words) return;
    this.line.push(words);
    this.spaced = words.endsWith(' ') || words.endsWith('\n');
  }
}

/**
 * A line without the spaces around it; those that may not break stay. By hand: a pattern would go through a long run of spaces again and
 * again.
 * @param {string} line
 */
function bare(line) {
  let from = 0;
  let to = line.length;
  while (from < to && SPACE.has(line[from] ?? '')) from += 1;
  while (to > from && SPACE.has(line[to - 1] ?? '')) to -= 1;
  return line.slice(from, to);
}

const SPACE = new Set([' ', '\t', '\f']);

/**
 * The text under an element, its paragraphs with an empty line between them.
 * @param {Element} root
 * @param {(element: Element) => boolean} seen
 * @returns {string}
 */
export function textOf(root, seen) {
  const out = new Text();
  walk(root, seen, out, false);
  out.end();
  return out.paragraphs.join('\n\n');
}

/**
 * Goes down as far as the tree is deep, which has its bound.
 * @param {Element} element
 * @param {(element: Element) => boolean} seen
 * @param {Text} out
 * @param {boolean} kept white space counts
 */
function walk(element, seen, out, kept) {
  const { name } = element;
  const block = BLOCKS.has(name);
  if (block) out.end();
  if (name === 'br') out.put('\n');
  if (name === 'td' || name === 'th') out.add(' ');
  // A browser shows marks around this that are not in its text.
  if (name === 'q') out.put('“');
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (kept) out.put(child);
      else out.add(child);
    } else if (seen(child)) walk(child, seen, out, kept || name === 'pre' || child.name === 'pre' || child.name === 'plaintext');
  }
  if (block) out.end();
  if (name === 'q') out.put('”');
}

/**
 * All that is seen of a piece of markup, such as one from the clipboard.
 * @param {string} markup
 * @param {(done: number) => void} [progress]
 */
export function fromClipboard(markup, progress) {
  const root = parse(markup, progress);
  return textOf(root, seeing(root));
}

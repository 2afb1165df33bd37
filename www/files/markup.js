/**
 * Markup as a tree of words, in one pass: every sign is looked at a bounded number of times, whatever somebody wrote. No document is made
 * of it, so
 * nothing in it can run or fetch, and it can be read in a worker. It is no browser's parser: it knows what matters for the words of a page.
 */
import { decodeHTML } from '../vendor/entities.js';

/**
 * @typedef {Object} Element
 * @property {string} name in small letters
 * @property {Record<string, string>} attributes those that matter here
 * @property {(Element | string)[]} children
 * @property {Element | null} parent
 */

/** Attributes that say something about the words. */
const KEPT = new Set('id class style hidden role rel itemprop itemtype property name content type charset aria-hidden'.split(' '));
/** Letters of an attribute that are kept. */
const LONGEST = 2000;
/** Elements without content. */
const EMPTY = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is no markup. */
const RAW = new Set('script style xmp iframe noembed noframes noscript textarea title'.split(' '));
/** What may stand in a head. */
const HEAD = new Set('meta link title style script base noscript template'.split(' '));
/** Elements that begin a paragraph of their own. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements that an end tag outside does not reach into. */
const WALLS = new Set('table td th caption template object button select svg math'.split(' '));
/** What a new element closes, and inside which element only. @type {Record<string, { closes: string[], inside: string[] }>} */
const CLOSES = {
  li: { closes: ['li'], inside: ['ul', 'ol', 'menu'] },
  dt: { closes: ['dt', 'dd'], inside: ['dl'] },
  dd: { closes: ['dt', 'dd'], inside: ['dl'] },
  tr: { closes: ['tr'], inside: ['table'] },
  td: { closes: ['td', 'th'], inside: ['table', 'tr'] },
  th: { closes: ['td', 'th'], inside: ['table', 'tr'] },
  tbody: { closes: ['tbody', 'thead', 'tfoot'], inside: ['table'] },
  thead: { closes: ['tbody', 'thead', 'tfoot'], inside: ['table'] },
  tfoot: { closes: ['tbody', 'thead', 'tfoot'], inside: ['table'] },
  option: { closes: ['option'], inside: ['select'] },
};
const ROWS = new Set(['tr', 'tbody', 'thead', 'tfoot']);
/** Elements that are nested deeper stand side by side. */
const DEEPEST = 400;

const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

/** Letters between two reports of progress. */
const STRIDE = 500_000;

/**
 * @param {string} markup
 * @param {(done: number) => void} [progress] a share, 0 to 1
 * @returns {Element} the root, whose name is empty
 */
export function parse(markup, progress) {
  const tree = new Tree();
  let at = 0;
  let told = STRIDE;
  while (at < markup.length) {
    if (progress && at > told) {
      progress(at / markup.length);
      told = at + STRIDE;
    }
    const next = markup.indexOf('<', at);
    if (next < 0) break;
    const sign = markup.charCodeAt(next + 1);
    if (next > at) tree.words(markup.slice(at, next));
    if (sign === 0x21 || sign === 0x3f) at = comment(markup, next);
    else if (sign === 0x2f && isLetter(markup.charCodeAt(next + 2))) at = ending(markup, next, tree);
    else if (sign === 0x2f && next + 2 < markup.length) at = after(markup, '>', next + 2);
    else if (isLetter(sign)) at = opening(markup, next, tree);
    else {
      tree.words('<');
      at = next + 1;
    }
  }
  if (at < markup.length) tree.words(markup.slice(at));
  return tree.root;
}

/** @param {number} code */
const isLetter = (code) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** @param {string} markup @param {string} words @param {number} from */
function after(markup, words, from) {
  const at = markup.indexOf(words, from);
  return at < 0 ? markup.length : at + words.length;
}

/** @param {string} markup @param {number} at */
function comment(markup, at) {
  if (!markup.startsWith('<!--', at)) return after(markup, '>', at + 2);
  return markup[at + 4] === '>' ? at + 5 : after(markup, '-->', at + 2);
}

/** @param {string} markup @param {number} at @param {Tree} tree */
function ending(markup, at, tree) {
  NAME.lastIndex = at + 2;
  tree.close((NAME.exec(markup)?.[0] ?? '').toLowerCase());
  return after(markup, '>', at + 2);
}

/** @param {string} markup @param {number} from @param {Tree} tree */
function opening(markup, from, tree) {
  NAME.lastIndex = from + 1;
  const name = (NAME.exec(markup)?.[0] ?? '').toLowerCase();
  let at = from + 1 + name.length;
  /** @type {Record<string, string>} */
  const attributes = {};
  while (at < markup.length && markup[at] !== '>') {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(markup);
    if (!found) {
      at += 1;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    const key = /** @type {string} */ (found[1]).toLowerCase();
    if (KEPT.has(key) && !Object.hasOwn(attributes, key))
      attributes[key] = decode((found[2] ?? found[3] ?? found[4] ?? '').slice(0, LONGEST));
  }
  at += 1;
  tree.open(name, attributes);
  if (name === 'plaintext') {
    tree.words(markup.slice(at), true);
    return markup.length;
  }
  if (!RAW.has(name)) return at;
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = at;
  const to = end.exec(markup)?.index ?? markup.length;
  tree.words(markup.slice(at, to), name !== 'title' && name !== 'textarea');
  tree.close(name);
  return after(markup, '>', to);
}

/** @param {string} words */
const decode = (words) => (words.includes('&') ? decodeHTML(words) : words);

/** The elements that are open, and what is in them. */
class Tree {
  /** @type {Element} */
  root = { name: '', attributes: {}, children: [], parent: null };
  /** @type {Element[]} */
  stack = [this.root];
  /** Where in the stack the elements of a name are, so that nobody has to look through it. @type {Map<string, number[]>} */
  places = new Map();
  /** The same for walls and for blocks. @type {number[]} */
  walls = [];
  /** @type {number[]} */
  blocks = [];

  /** The element that what comes now stands in. */
  get top() {
    return /** @type {Element} */ (this.stack[this.stack.length - 1]);
  }

  /** @param {string} name */
  last = (name) => this.places.get(name)?.at(-1) ?? -1;

  /** @param {string} words @param {boolean} [raw] */
  words(words, raw = false) {
    if (this.top.name === 'head' && words.trim()) this.close('head');
    this.top.children.push(raw ? words : decode(words));
  }

  /** @param {string} name @param {Record<string, string>} attributes */
  open(name, attributes) {
    if (this.top.name === 'head' && !HEAD.has(name)) this.close('head');
    if ((name === 'html' || name === 'body' || name === 'head') && this.last(name) >= 0) return;
    // Pictures and formulas have no paragraphs.
    for (const drawing of ['svg', 'math'])
      if (BLOCKS.has(name) && this.last(drawing) > this.last('foreignobject')) this.cut(this.last(drawing));
    const wall = this.walls.at(-1) ?? -1;
    if (BLOCKS.has(name) && this.last('p') > wall) this.cut(this.last('p'));
    const rule = Object.hasOwn(CLOSES, name) ? CLOSES[name] : undefined;
    if (rule) {
      const inside = Math.max(...rule.inside.map(this.last));
      const old = Math.max(...rule.closes.map(this.last));
      if (old > inside) this.cut(old);
    }
    const parent = /** @type {Element} */ (this.stack[Math.min(this.stack.length, DEEPEST) - 1]);
    const element = { name, attributes, children: [], parent };
    parent.children.push(element);
    if (EMPTY.has(name)) return;
    const at = this.stack.push(element) - 1;
    const places = this.places.get(name);
    if (places) places.push(at);
    else this.places.set(name, [at]);
    if (WALLS.has(name)) this.walls.push(at);
    if (BLOCKS.has(name)) this.blocks.push(at);
  }

  /** @param {string} name */
  close(name) {
    const at = this.last(name);
    if (name === 'br') return this.open('br', {});
    // What was never opened, or stands on the other side of a table's cell.
    if (at < 0 || (at < (this.walls.at(-1) ?? -1) && !WALLS.has(name) && !(ROWS.has(name) && at > this.last('table')))) return;
    // Bold that ends in another paragraph than it began in ends nothing else.
    if (!BLOCKS.has(name) && !WALLS.has(name) && (this.blocks.at(-1) ?? -1) > at) return;
    this.cut(at);
  }

  /** Closes an element of the stack with all in it. @param {number} at */
  cut(at) {
    while (this.stack.length > at) {
      const { name } = /** @type {Element} */ (this.stack.pop());
      this.places.get(name)?.pop();
      if (WALLS.has(name)) this.walls.pop();
      if (BLOCKS.has(name)) this.blocks.pop();
    }
  }
}

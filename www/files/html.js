/** Text out of markup: paragraphs stay paragraphs; scripts, styles and what the reader of a page would not see are left out. */
import { inert } from '../lib/inert.js';

/** Elements that are no text of the page. */
const NOTHING = new Set('SCRIPT STYLE XMP NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO IMG INPUT SELECT OPTION TEXTAREA BUTTON DATALIST METER PROGRESS DIALOG MAP'.split(' '));
/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(' '));

/** Walks without recursion: markup may be nested as deep as somebody likes. */
class Text {
  /** @type {string[]} */
  paragraphs = [];
  line = '';

  /** Ends the paragraph. */
  end() {
    const words = this.line.replace(/[ \t\f]*\n[ \t\f]*/g, '\n').replace(/^[\s]+|[\s]+$/g, '');
    if (words) this.paragraphs.push(words);
    this.line = '';
  }

  /** @param {string} words */
  add(words) {
    // Runs of white space are one space, as they show; a space that may not break is a letter.
    const flat = words.replace(/[ \t\r\n\f]+/g, ' ');
    this.line += /[ \n]$/.test(this.line) || !this.line ? flat.replace(/^ /, '') : flat;
  }
}

/**
 * The text under a node, its paragraphs with an empty line between them.
 * @param {Node} root
 * @returns {string}
 */
export function textOf(root) {
  const out = new Text();
  /** @type {Node | null} */
  let node = root;
  while (node) {
    const enter = begin(node, out);
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (enter) finish(node, out);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) finish(node, out);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  out.end();
  return out.paragraphs.join('\n\n');
}

/**
 * @param {Node} node
 * @param {Text} out
 * @returns {boolean} whether what is in it counts
 */
function begin(node, out) {
  if (node.nodeType === Node.TEXT_NODE) {
    const words = /** @type {globalThis.Text} */ (node).data;
    if (node.parentElement?.closest('pre')) out.line += words;
    else out.add(words);
    return false;
  }
  if (!(node instanceof Element)) return node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  const name = node.tagName.toUpperCase();
  if (NOTHING.has(name) || node.hasAttribute('hidden')) return false;
  if (BLOCKS.has(name)) out.end();
  if (name === 'BR') out.line = `${out.line.trimEnd()}\n`;
  if (name === 'TD' || name === 'TH') out.add(' ');
  // A browser shows marks around this that are not in its text.
  if (name === 'Q') out.add('“');
  return true;
}

/** @param {Node} node @param {Text} out */
function finish(node, out) {
  if (!(node instanceof Element)) return;
  const name = node.tagName.toUpperCase();
  if (BLOCKS.has(name)) out.end();
  if (name === 'Q') out.line += '”';
}

/** Text out of a piece of markup from the clipboard. @param {string} markup */
export const fromClipboard = (markup) => textOf(inert(markup).body);

/** Words that a found article has at least, and the share of the page that it may be, before the page is taken whole. */
const LEAST = 250;

/**
 * The article of a saved page; where none can be made out, all of the page's text.
 * @param {Document} page
 * @returns {Promise<{ text: string, found: boolean }>}
 */
export async function articleOf(page) {
  // The text of the whole page first: the library changes the document.
  const all = textOf(page.body);
  for (const element of page.querySelectorAll('script, style, xmp, noscript, template, svg, link')) element.remove();
  const { Readability } = await import('../vendor/readability.js');
  const article = new Readability(page, { serializer: (/** @type {Element} */ content) => content, charThreshold: LEAST }).parse();
  const body = article?.content ? textOf(article.content) : '';
  if (body.length < LEAST && body.length < all.length / 2) return { text: all, found: false };
  const headline = article?.title?.trim() ?? '';
  const byline = article?.byline?.replace(/\s+/g, ' ').trim() ?? '';
  // Some pages have their headline, or who wrote it, in the article itself.
  const above = [headline, byline].filter((line) => line && !body.slice(0, 400).includes(line));
  return { text: [...above, body].join('\n\n'), found: true };
}

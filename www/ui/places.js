/** From the article as it is drawn to places in the text, and back. */
import { byId } from '../lib/dom.js';
import * as article from './article.js';

/** @typedef {import('../types.d.ts').Range} Place */

const root = byId('article');

/** The nodes of a piece that are words of the text: signs of tone are not. @param {Element} piece */
function wordsOf(piece) {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('.sign')) nodes.push(/** @type {Text} */ (node));
  return nodes;
}

/** @param {Node | null} node */
const blockOf = (node) => (node instanceof Element ? node : node?.parentElement)?.closest('#article .block') ?? null;

/**
 * What is selected in the article.
 * @returns {Place | 'several' | null} null: no words; `several`: words of several paragraphs
 */
export function selectedPlace() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount || !root.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  if (!block) return 'several';
  // Whoever presses three times selects up to the beginning of the next paragraph.
  const rest = range.cloneRange();
  if (!block.contains(range.endContainer)) {
    rest.setStartAfter(block);
    if (rest.toString().trim()) return 'several';
  }
  let start = Infinity;
  let end = -1;
  for (const piece of block.querySelectorAll('.seg')) {
    const segment = article.segmentAt(piece);
    if (!segment || !range.intersectsNode(piece)) continue;
    let at = segment.start;
    for (const node of wordsOf(piece)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from < to && range.intersectsNode(node)) {
        start = Math.min(start, at + from);
        end = Math.max(end, at + to);
      }
      at += node.length;
    }
  }
  return end < 0 ? null : { start, end };
}

/**
 * A stretch of the text as ranges of the document, piece by piece.
 * @param {Place} place
 */
export function rangesOf({ start, end }) {
  /** @type {Range[]} */
  const ranges = [];
  for (const piece of article.piecesIn(start, end)) {
    let at = article.segmentAt(piece)?.start ?? 0;
    for (const node of wordsOf(piece)) {
      const from = Math.max(0, start - at);
      const to = Math.min(node.length, end - at);
      if (from < to) {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
      at += node.length;
    }
  }
  return ranges;
}

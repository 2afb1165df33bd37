/**
 * The blocks of a long article, grouped into leaves that are laid out only when they come near. The browser looks at every child of an
 * element in every
 * frame: a hundred leaves cost little where ten thousand blocks would hold the page up.
 */
import { h } from '../lib/dom.js';

/** Blocks of a leaf, and elements in them: a leaf that comes near is laid out whole. */
const FULL = { blocks: 100, pieces: 300 };
/** So few blocks are put beside those that are there. */
const FEW = 20;

/**
 * A way to put blocks, one after the other, in front of a block that is there, or at the end.
 * @param {Element} root
 * @param {Element | null} after
 * @param {number} count how many will come
 * @param {boolean} long
 * @returns {(block: Element, height: number) => void} given how many lines' heights a block may have, in its own type
 */
export function placing(root, after, count, long) {
  if (!long || (count <= FEW && (after || !root.childElementCount)))
    return (block) => void (after?.parentElement ?? root).insertBefore(block, after);
  const before = opening(root, after);
  /** @type {HTMLElement | null} */
  let leaf = null;
  let pieces = 0;
  let high = 0;
  return (block, height) => {
    if (!leaf || leaf.childElementCount >= FULL.blocks || pieces >= FULL.pieces) {
      leaf = h('div', { class: 'leaf' });
      root.insertBefore(leaf, before);
      pieces = 0;
      high = 0;
    }
    pieces += block.childElementCount;
    high += height;
    // What is far away has no height of its own: the nearer the guess, the less comes into view at once.
    leaf.style.containIntrinsicSize = `auto ${Math.ceil(high)}em`;
    leaf.append(block);
  };
}

/** Takes a block away, and its leaf with the last one. @param {Element} block */
export function takeAway(block) {
  const parent = block.parentElement;
  block.remove();
  if (parent?.classList.contains('leaf') && !parent.childElementCount) parent.remove();
}

/**
 * The child of the root before which a new leaf can come: a leaf is parted in front of the block.
 * @param {Element} root
 * @param {Element | null} block
 * @returns {Element | null}
 */
function opening(root, block) {
  const leaf = block?.parentElement;
  if (!block || !leaf || leaf === root) return block;
  if (leaf.firstElementChild === block) return leaf;
  const rest = h('div', { class: 'leaf' });
  for (let next = /** @type {Element | null} */ (block); next; ) {
    const moved = next;
    next = next.nextElementSibling;
    rest.append(moved);
  }
  leaf.after(rest);
  return rest;
}

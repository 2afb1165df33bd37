// @ts-check
/**
 * Editors whose content is the page's own elements (contenteditable, TinyMCE, Lexical): reads the blocks from the elements, and paints
 * marks with the
 * CSS Custom Highlight API, which colours ranges and touches no element. Where a browser lacks it, nothing is painted.
 *
 * @typedef {import("./session.js").Settings} Settings
 * @typedef {Window & typeof globalThis} View
 */

import { createSession } from './session.js';

/**
 * @typedef {Object} Own
 * @property {string} [skip] selector of elements whose text is left out, besides what is hidden or deleted
 */

/** A text node with all its text, which starts at `at` in the block. @typedef {{ node: Text, at: number }} Part */
/** @typedef {import("../blocks.js").Block & { parts: Part[] }} DomBlock */

/** Elements that stand in a line of text; any other starts a block of its own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK METER OUTPUT PROGRESS Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that are seen as one thing: they keep two words apart. */
const THINGS = new Set('AUDIO BUTTON CANVAS EMBED IFRAME IMG INPUT MATH METER OBJECT PROGRESS SELECT SVG TEXTAREA VIDEO'.split(' '));
const LEFT_OUT = 'del, [hidden], [aria-hidden="true"], script, style, template, noscript, rt, rp, [data-mce-bogus="all"]';

/**
 * The blocks of an element, in order.
 * @param {Element} root
 * @param {string} [skip]
 * @returns {DomBlock[]}
 */
export function domBlocks(root, skip) {
  const view = /** @type {View} */ (root.ownerDocument.defaultView);
  const left = skip ? `${LEFT_OUT}, ${skip}` : LEFT_OUT;
  /** @type {DomBlock[]} */
  const blocks = [];
  /** @type {DomBlock} */
  let open = { text: '', parts: [] };
  const close = () => {
    if (/\S/.test(open.text)) blocks.push(open);
    open = { text: '', parts: [] };
  };
  /** @param {Node} parent @param {boolean} spaced whether a line break in the text is one on the screen */
  const walk = (parent, spaced) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const { data } = /** @type {Text} */ (node);
        open.key ??= parent;
        open.parts.push({ node: /** @type {Text} */ (node), at: open.text.length });
        open.text += spaced ? data : data.replace(/[\t\n\r]/g, ' ');
      } else if (node.nodeType === 1) {
        const element = /** @type {Element} */ (node);
        const name = element.tagName.toUpperCase();
        if (element.matches(left)) continue;
        if (name === 'BR') open.text += '\n';
        else if (THINGS.has(name)) open.text += ' ';
        else if (INLINE.has(name)) walk(element, spaced);
        else {
          close();
          walk(element, name === 'PRE' || spaced);
          close();
        }
      }
    }
  };
  walk(root, /^(pre|break)/.test(view.getComputedStyle(root).whiteSpace));
  close();
  return blocks;
}

/**
 * Paints ranges by name. The registry belongs to the whole document: editors share its highlights, each with ranges of its own.
 * @param {View} view
 */
export function painter(view) {
  const registry = view.CSS?.highlights;
  /** @type {[string, AbstractRange][]} */
  let painted = [];
  /** @param {[string, StaticRangeInit][]} ranges */
  return (ranges) => {
    if (!registry) return;
    for (const [name, range] of painted) registry.get(name)?.delete(range);
    const names = new Set(painted.map(([name]) => name));
    painted = ranges.map(([name, where]) => [name, new view.StaticRange(where)]);
    for (const [name, range] of painted) {
      const there = registry.get(name) ?? new view.Highlight();
      registry.set(name, there.add(range));
    }
    for (const name of names) if (registry.get(name)?.size === 0) registry.delete(name);
  };
}

/**
 * The pieces of a block's text nodes that lie in a range of the block's text.
 * @param {DomBlock} block @param {number} start @param {number} end
 * @returns {StaticRangeInit[]}
 */
export function rangesIn({ parts }, start, end) {
  return parts.flatMap(({ node, at }) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)];
    return to > from ? [{ startContainer: node, startOffset: from, endContainer: node, endOffset: to }] : [];
  });
}

/** A place in the page's own terms: a node and an offset in it. @typedef {{ node: Node, offset: number }} Point */

/**
 * Where a point stands in the blocks.
 * @param {Point} point
 * @param {DomBlock[]} blocks
 */
function placeOf({ node, offset }, blocks) {
  let [at, within] = [node, offset];
  // Between two nodes: at the beginning of the text that follows.
  while (at.nodeType !== 3 && at.childNodes[within]) [at, within] = [/** @type {Node} */ (at.childNodes[within]), 0];
  for (const [block, { parts }] of blocks.entries()) for (const part of parts) if (part.node === at) return { block, at: part.at + within };
  return null;
}

/**
 * Watches an element and keeps it marked.
 * @param {HTMLElement | null} start the element; `null` if it is still to come
 * @param {Settings & Own} settings
 * @param {() => void} [ended] what else ends with it
 * @returns {{ attached: import("./session.js").Attached<Point>, move(root: HTMLElement | null): void }} `move` goes to another element
 */
export function watch(start, settings, ended = () => {}) {
  /** @type {HTMLElement | null} */
  let root = null;
  /** Ends what belongs to the element. */
  let leave = () => {};
  /** @type {ReturnType<typeof painter>} */
  let paint = () => {};

  const session = createSession({
    ...settings,
    read: () => root && domBlocks(root, settings.skip),
    paint: (marks, blocks) =>
      paint(
        marks.flatMap(({ block, start, end, name }) =>
          rangesIn(/** @type {DomBlock} */ (blocks[block]), start, end).map(
            (range) => /** @type {[string, StaticRangeInit]} */ ([name, range]),
          ),
        ),
      ),
    placeOf,
    caret() {
      const tree = /** @type {Document & { getSelection?(): Selection | null }} */ (root?.getRootNode());
      const selection = tree?.getSelection?.() ?? root?.ownerDocument.getSelection();
      const node = selection?.focusNode;
      return node && root?.contains(node) ? { node, offset: selection.focusOffset } : null;
    },
    rangeOf({ start, end }, block) {
      const pieces = rangesIn(block, start, end);
      const [first, last] = [pieces[0], pieces[pieces.length - 1]];
      // The text may have gone since it was read.
      if (!first || !last || !root?.contains(first.startContainer) || !root.contains(last.endContainer)) return null;
      const range = root.ownerDocument.createRange();
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(last.endContainer, last.endOffset);
      return range;
    },
  });

  /** @param {HTMLElement | null} next */
  function move(next) {
    leave();
    leave = () => {};
    root = next;
    if (!root) return session.pause();
    const { ownerDocument } = root;
    const view = /** @type {View} */ (ownerDocument.defaultView);
    paint = painter(view);
    // Told before the next frame: marks move with the words, never after them.
    const changes = new view.MutationObserver(session.moved);
    changes.observe(root, { childList: true, characterData: true, subtree: true });
    ownerDocument.addEventListener('selectionchange', session.pointed);
    leave = () => {
      changes.disconnect();
      ownerDocument.removeEventListener('selectionchange', session.pointed);
      paint([]);
    };
    session.resume();
    session.moved();
  }
  const attached = session.attached(() => {
    session.stop();
    move(null);
    ended();
  });
  move(start);
  return { attached, move };
}

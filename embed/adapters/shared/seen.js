// @ts-check
/** Where words are on the screen, whatever frames they stand in. */

/**
 * The first line of a range, in the coordinates of the outermost window that can be asked.
 * @param {Range} range
 * @returns {DOMRect}
 */
export function boxOf(range) {
  const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
  let [left, top] = [x, y];
  for (let frame = frameOf(range.startContainer.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
  }
  return new DOMRect(left, top, width, height);
}

/** @param {Document | null} document */
const frameOf = (document) => /** @type {HTMLElement | null} */ (document?.defaultView?.frameElement ?? null);

/**
 * Brings a range into view if it is not.
 * @param {Range} range
 */
export function reveal(range) {
  const { startContainer } = range;
  const element = /** @type {Element | null} */ (startContainer.nodeType === 1 ? startContainer : startContainer.parentElement);
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, bottom } = boxOf(range);
  // A paragraph higher than the window, or under what sticks to its edge.
  if (top < 0 || bottom > innerHeight) element?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/**
 * A stretch of the text below an element, counted in the characters of its text nodes.
 * @param {Element} root
 * @param {number} start
 * @param {number} end
 * @returns {Range | null}
 */
export function stretch(root, start, end) {
  const { ownerDocument } = root;
  const walker = ownerDocument.createTreeWalker(root, 4);
  const range = ownerDocument.createRange();
  let at = 0;
  let begun = false;
  for (let node = /** @type {Text | null} */ (walker.nextNode()); node; node = /** @type {Text | null} */ (walker.nextNode())) {
    if (!begun && start < at + node.length) {
      range.setStart(node, Math.max(0, start - at));
      begun = true;
    }
    if (begun && end <= at + node.length) {
      range.setEnd(node, Math.max(0, end - at));
      return range;
    }
    at += node.length;
  }
  return null;
}

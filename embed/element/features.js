/** What browsers lack: older ones, and stand-ins for tests. */

/** Whether an element can be made that marks its article: not in jsdom or happy-dom. */
export const able = () =>
  typeof ResizeObserver === 'function' &&
  typeof MutationObserver === 'function' &&
  'attachInternals' in HTMLElement.prototype &&
  'replaceSync' in (globalThis.CSSStyleSheet?.prototype ?? {}) &&
  'adoptedStyleSheets' in Document.prototype;

/** Whether colours can be given for light and dark at once (before 2024 they could not). */
export const twoSchemes = () => CSS.supports('color', 'light-dark(#000, #fff)');

/**
 * The place in the document at a point of the window.
 * @param {number} x
 * @param {number} y
 * @returns {{ node: Node, offset: number } | null}
 */
export function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** How this browser writes a custom state: none if it has no such states. @type {((name: string) => string[]) | undefined} */
let written;

/**
 * A custom state as this browser takes it: browsers of 2020 to 2024 want two dashes before it, some have none.
 * @param {string} name
 * @param {ElementInternals} internals
 * @returns {string[]}
 */
export function statesOf(name, { states }) {
  if (!states) return [];
  if (!written) {
    try {
      states.add('probe');
      states.delete('probe');
      written = (plain) => [plain];
    } catch {
      written = (plain) => [`--${plain}`];
    }
  }
  return written(name);
}

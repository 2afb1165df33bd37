/** Long work in slices, so that the page answers in between. */

/** How long the page may work before it lets the visitor in, in milliseconds. */
const SLICE = 10;

/** Lets the browser do what waits. */
export function pause() {
  const { scheduler } = /** @type {{ scheduler?: { yield?: () => Promise<void> } }} */ (/** @type {unknown} */ (globalThis));
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done, 0));
}

/** Pauses where a slice is over: `if (slice.over()) await slice.next();` */
export function slices() {
  let began = performance.now();
  return {
    over: () => performance.now() - began > SLICE,
    async next() {
      await pause();
      began = performance.now();
    },
  };
}

/**
 * Fills an element with one child an item, in slices.
 * @template T
 * @param {Element} parent
 * @param {readonly T[]} items
 * @param {(item: T) => Node} make
 * @returns {() => void} makes the rest at once
 */
export function fillSlowly(parent, items, make) {
  let at = 0;
  /** @param {number} until */
  const some = (until) => {
    const piece = document.createDocumentFragment();
    for (; at < items.length && performance.now() < until; at += 1) piece.append(make(/** @type {T} */ (items[at])));
    parent.append(piece);
  };
  const go = () => {
    some(performance.now() + SLICE);
    // A list that was replaced in the meantime is not worth filling.
    if (at < items.length) setTimeout(() => parent.isConnected && go(), 0);
  };
  go();
  return () => some(Infinity);
}

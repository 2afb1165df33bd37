/** Long work in slices, so that the page answers in between. */

/** How long the page may work before it lets the visitor in, in milliseconds. */
const SLICE = 10;

/** Lets the browser do what waits. */
export function pause() {
  const { scheduler } = /** @type {{ scheduler?: { yield?: () => Promise<void> } }} */ (/** @type {unknown} */ (globalThis));
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done, 0));
}

/** Waits until the browser has drawn what there is; in a page that is not shown, only for other work. @returns {Promise<void>} */
export function frame() {
  return new Promise((done) => {
    const timer = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done, 0);
    });
  });
}

/**
 * Goes through the steps of a long work, in slices.
 * @template T
 * @param {Generator<unknown, T, void>} steps
 * @param {() => boolean} stale
 * @returns {Promise<T | null>} null if it became stale
 */
export async function slowly(steps, stale) {
  const slice = slices();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slice.over()) await slice.next();
    if (stale()) return null;
  }
}

/**
 * The same at once.
 * @template T
 * @param {Generator<unknown, T, void>} steps
 * @returns {T}
 */
export function atOnce(steps) {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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
 * @param {number} [least] so many are made at once in any case
 * @returns {() => void} makes the rest at once
 */
export function fillSlowly(parent, items, make, least = 0) {
  let at = 0;
  /** @param {number} until */
  const some = (until) => {
    const piece = document.createDocumentFragment();
    for (; at < items.length && (at < least || performance.now() < until); at += 1) piece.append(make(/** @type {T} */ (items[at])));
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

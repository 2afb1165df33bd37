/** A list that is one stop of the Tab key: arrow keys go from one entry to the next. */

/** @type {Readonly<Record<string, number>>} */
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/**
 * How far a key goes in a list; nothing of other keys.
 * @param {KeyboardEvent} event
 */
export const stepOf = ({ key, altKey, ctrlKey, metaKey }) => (altKey || ctrlKey || metaKey ? undefined : STEPS[key]);

/**
 * Makes the entries of a container one stop. Call what it returns when the entries are others.
 * @param {HTMLElement} container
 * @param {string} selector of the entries
 * @returns {() => void}
 */
export function walk(container, selector) {
  const entries = () => /** @type {HTMLElement[]} */ ([...container.querySelectorAll(selector)]);
  /** @param {HTMLElement | undefined} current */
  const stop = (current) => entries().forEach((entry) => void (entry.tabIndex = entry === current ? 0 : -1));
  container.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    const all = entries();
    const at = all.indexOf(/** @type {HTMLElement} */ (event.target));
    if (step === undefined || at < 0) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  });
  container.addEventListener('focusin', ({ target }) => {
    const entry = /** @type {HTMLElement} */ (target);
    if (entry.matches(selector)) stop(entry);
  });
  return () => stop(entries()[0]);
}

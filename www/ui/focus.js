/** The focus, in a list that is made anew: it goes back to where it was, or as near as there is anything. */

/** What can have the focus. */
const STOPS = 'button:enabled, select, summary, input:not([type=hidden])';
/** Elements that stand for the same thing before and after. */
const ROWS = '[data-voice], [data-entry], li';

/** Whether nothing that can be seen has the focus: a browser takes it from what was hidden only a little later. */
export function isLost() {
  const active = document.activeElement;
  return !active || active === document.body || !active.getClientRects().length;
}

/**
 * Remembers where the focus is in a panel.
 * @param {HTMLElement} panel
 * @returns {(otherwise: HTMLElement) => void} puts it there again, after the panel was made anew
 */
export function place(panel) {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === panel || !panel.contains(active)) return () => {};
  const row = active.closest(ROWS);
  const rows = [...panel.querySelectorAll(ROWS)];
  const at = row ? rows.indexOf(row) : -1;
  const key = row?.getAttribute('data-voice') ?? null;
  const nth = row ? stops(row).indexOf(active) : stops(panel).indexOf(active);
  return (otherwise) => {
    if (!isLost()) return;
    const again = [...panel.querySelectorAll(ROWS)];
    const same =
      key === null
        ? again[Math.min(at, again.length - 1)]
        : (again.find((each) => each.getAttribute('data-voice') === key) ?? again[Math.max(0, Math.min(at, again.length) - 1)]);
    const here = stops(same ?? panel);
    // What opens only later is not there yet: the row's first stop is.
    (here[nth] ?? here[0] ?? otherwise).focus({ preventScroll: here.length === 0 });
  };
}

/** @param {Element} element @returns {HTMLElement[]} */
const stops = (element) => [...element.querySelectorAll(STOPS)].filter((each) => each instanceof HTMLElement);

/**
 * Back and forward inside the page: they shut what lies over it and go from view to view. An entry of the browser's history says what shows
 * there; the
 * address stays as it is.
 */

/** @typedef {{ show?: string, over?: boolean }} Entry */

/** What lies over the page now, and how to shut it. @type {(() => void) | null} */
let shut = null;
/** @type {(entry: Entry) => void} */
let arrive = () => {};

/** @returns {Entry} */
const here = () => (typeof history.state === 'object' && history.state?.pullquote) || {};
/** @param {Entry} entry */
const state = (entry) => ({ pullquote: entry });

/** @param {(entry: Entry) => void} go shows the view of an entry */
export function trail(go) {
  arrive = go;
  // A reload shuts what lay over the page.
  if (here().over) history.replaceState(state({ ...here(), over: false }), '');
  addEventListener('popstate', () => {
    const close = shut;
    shut = null;
    close?.();
    arrive(here());
  });
}

/** A view was chosen. @param {string} show */
export function visit(show) {
  if (here().show === show) return;
  history.pushState(state({ show }), '');
}

/** Says which view shows, where nobody chose it: no step of its own. @param {string} show */
export const settle = (show) => history.replaceState(state({ ...here(), show }), '');

/**
 * Something lies over the page from now on: back shuts it.
 * @param {() => void} close
 * @returns {() => void} to be called once it was shut in any way
 */
export function over(close) {
  history.pushState(state({ ...here(), over: true }), '');
  shut = close;
  return () => {
    if (shut !== close) return;
    shut = null;
    if (here().over) history.back();
  };
}

/** Opens a dialog that "back" shuts. @param {HTMLDialogElement} box */
export function openOver(box) {
  box.showModal();
  box.addEventListener(
    'close',
    over(() => box.close()),
    { once: true },
  );
}

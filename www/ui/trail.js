/**
 * Back and forward inside the page: they shut what lies over it and go from view to view. An entry of the browser's history says what shows
 * there; the address stays as it is.
 */

/** @typedef {{ show?: string, over?: boolean }} Entry */

/** What lies over the page now, and how to shut it. @type {(() => void) | null} */
let shut = null;
/** @type {(entry: Entry) => void} */
let arrive = () => {};
/** The browser goes back only after a while: the entries that were to be added since the page asked for it, or null. @type {Entry[] | null} */
let waiting = null;

/** What the browser's history says that shows. @returns {Entry} */
const kept = () => (typeof history.state === 'object' && history.state?.pullquote) || {};
/** What shows, once the browser has gone where it was sent. @returns {Entry} */
const here = () => (waiting ? (waiting.at(-1) ?? { ...kept(), over: false }) : kept());
/** @param {Entry} entry */
const state = (entry) => ({ pullquote: entry });

/** @param {(entry: Entry) => void} go shows the view of an entry */
export function trail(go) {
  arrive = go;
  // A reload shuts what lay over the page.
  if (here().over) history.replaceState(state({ ...here(), over: false }), '');
  addEventListener('popstate', () => {
    if (waiting) {
      // Our own step: what was opened or chosen since stays.
      const added = waiting;
      waiting = null;
      for (const entry of added) add(entry);
      return;
    }
    const close = shut;
    shut = null;
    close?.();
    arrive(here());
  });
}

/** @param {Entry} entry */
function add(entry) {
  if (waiting) waiting.push(entry);
  else history.pushState(state(entry), '');
}

/** A view was chosen. @param {string} show */
export function visit(show) {
  if (here().show === show) return;
  add({ show });
}

/** Says which view shows, where nobody chose it: no step of its own. @param {string} show */
export const settle = (show) => history.replaceState(state({ ...kept(), show }), '');

/**
 * Something lies over the page from now on: back shuts it.
 * @param {() => void} close
 * @returns {() => void} to be called once it was shut in any way
 */
export function over(close) {
  add({ ...here(), over: true });
  shut = close;
  return () => {
    if (shut !== close) return;
    shut = null;
    if (waiting) {
      if (waiting.at(-1)?.over) waiting.pop();
    } else if (kept().over) {
      waiting = [];
      history.back();
    }
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

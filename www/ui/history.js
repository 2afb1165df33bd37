/** The corrections made so far: adding, undo and redo, by button and by key. */
import { byId } from '../lib/dom.js';
import { correctionsBar } from './naming.js';
import { close } from './pointing.js';

/** @typedef {import('../model/corrections.js').Correction} Correction */
/** @typedef {{ corrections: readonly Correction[], undone: readonly Correction[] }} State */

/** @param {{ get: () => State, set: (patch: Partial<State>) => void, on: (keys: ('corrections' | 'undone')[], tell: () => void) => void }} store */
export function history(store) {
  const act = {
    undo() {
      const { corrections, undone } = store.get();
      const last = corrections.at(-1);
      if (last) store.set({ corrections: corrections.slice(0, -1), undone: [last, ...undone] });
    },
    redo() {
      const { corrections, undone: [next, ...undone] } = store.get();
      if (next) store.set({ corrections: [...corrections, next], undone });
    },
    /** Takes one correction back, or all. @param {number | null} index */
    drop(index) {
      const { corrections } = store.get();
      if (index === null) store.set({ corrections: [], undone: corrections });
      else store.set({ corrections: corrections.filter((_, at) => at !== index), undone: [] });
    },
  };

  function show() {
    const { corrections, undone } = store.get();
    const bar = byId('correction-bar');
    const focus = document.activeElement instanceof HTMLElement && bar.contains(document.activeElement) ? document.activeElement.id : null;
    const open = bar.querySelector('details')?.open ?? false;
    bar.replaceChildren(...correctionsBar(corrections, undone, act));
    const details = bar.querySelector('details');
    if (details) details.open = open;
    if (focus === null) return;
    // The button that was pressed, or another where that one can do no more.
    for (const id of [focus, 'undo', 'redo']) {
      const button = id ? bar.querySelector(`#${id}:enabled`) : null;
      if (button instanceof HTMLElement) return button.focus();
    }
  }

  // Where no text is being written: there undo is the browser's.
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (event.target instanceof HTMLElement && event.target.matches('textarea, input, select'))) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if ((!redo && key !== 'z') || !store.get()[redo ? 'undone' : 'corrections'].length) return;
    event.preventDefault();
    close();
    if (redo) act.redo();
    else act.undo();
  });
  store.on(['corrections', 'undone'], show);
  return {
    /** @param {...Correction} corrections */
    add(...corrections) {
      close();
      store.set({ corrections: [...store.get().corrections, ...corrections], undone: [] });
    },
    /** @param {readonly Correction[]} corrections of another text */
    begin: (corrections) => store.set({ corrections, undone: [] }),
  };
}

/**
 * The one history of the page: every change of the text, the corrections and the visitor's own words goes through here; undo and redo, by
 * button and key.
 */
import { byId } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { createHistory } from '../model/history.js';
import { samples } from '../sample.js';
import { T } from '../strings.js';
import * as editor from './editor.js';
import { correctionsBar } from './naming.js';
import { say } from './notice.js';
import { ownText, useOwn } from './ownwords.js';
import { close } from './pointing.js';

/** @typedef {import('../model/corrections.js').Correction} Correction */
/** @typedef {import('../model/history.js').Work} Work */
/** @typedef {{ work: Work, corrections: readonly Correction[] }} State */

/** Where the text is written: in its text area, and in that of the view of the steps. */
const OWN = '#text, #explain-text';

/** A text that is not the visitor's. @param {string} text */
const nobodys = (text) => samples.has(text) || !text.trim();

/**
 * @param {{ get: () => State, set: (patch: Partial<State>) => void, on: (keys: 'work'[], tell: () => void) => void }} store
 * @param {(how: editor.How) => void} reread the text, or the words of the visitor's own, are others now
 */
export function history(store, reread) {
  const past = createHistory(store.get().work);
  /** Whether the visitor has put in a text of their own. Before the first of them undo brings nothing back. */
  let mine = false;

  const told = () => store.set({ work: past.now, corrections: past.now.corrections });

  /** @param {Partial<Work>} patch @param {editor.How} how */
  function put(patch, how) {
    const next = { ...past.now, ...patch };
    const first = !mine && !nobodys(next.text);
    if (first) mine = true;
    if (first && how === 'whole') past.begin(next);
    else if (!past.put(patch, how === 'type')) return false;
    told();
    return true;
  }

  /** @param {'undo' | 'redo'} way */
  function go(way) {
    const { text, ownWords } = past.now;
    const edit = past[way]();
    if (!edit) return;
    close();
    told();
    editor.show(past.now.text, edit.at + edit.come.length);
    useOwn(past.now.ownWords);
    if (text !== past.now.text || ownWords !== past.now.ownWords) reread('step');
  }

  /** A whole article with what was saved with it, as one step. @param {Work} work */
  function take(work) {
    const text = editor.asTyped(work.text);
    put({ ...work, text }, 'whole');
    useOwn(work.ownWords);
    editor.show(text);
    reread('whole');
  }

  const act = {
    undo: () => go('undo'),
    redo: () => go('redo'),
    /** Takes one correction back, or all. @param {number | null} index */
    drop: (index) => void put({ corrections: index === null ? [] : past.now.corrections.filter((_, at) => at !== index) }, 'step'),
  };

  function show() {
    const bar = byId('correction-bar');
    const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const focus = active && bar.contains(active) ? active.id : null;
    const open = bar.querySelector('details')?.open ?? false;
    bar.replaceChildren(...correctionsBar(past.now.corrections, past, act));
    const details = bar.querySelector('details');
    if (details) details.open = open;
    for (const [id, can] of /** @type {const} */ ([
      ['text-undo', past.canUndo],
      ['text-redo', past.canRedo],
    ])) {
      const button = /** @type {HTMLButtonElement} */ (byId(id));
      button.disabled = !can;
      // A button that can do no more hands the focus on.
      if (!can && active === button) /** @type {HTMLElement} */ (byId(id === 'text-undo' ? 'text-redo' : 'text-undo')).focus();
    }
    if (focus === null) return;
    // The button that was pressed, or another where that one can do no more.
    for (const id of [focus, 'undo', 'redo']) {
      const button = id ? bar.querySelector(`#${id}:enabled`) : null;
      if (button instanceof HTMLElement) return button.focus();
    }
    byId('tab-voices').parentElement?.querySelector('button')?.focus();
  }

  byId('text-undo').addEventListener('click', act.undo);
  byId('text-redo').addEventListener('click', act.redo);
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || !byId('several').hidden) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redo && key !== 'z') return;
    // Where other words are being written, undo is the browser's.
    if (
      event.target instanceof HTMLElement &&
      !event.target.matches(OWN) &&
      event.target.matches('textarea, input:not([type=checkbox]), select')
    )
      return;
    event.preventDefault();
    go(redo ? 'redo' : 'undo');
  });
  byId('text').addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    go(event.inputType === 'historyUndo' ? 'undo' : 'redo');
  });
  byId('text').addEventListener('pointerdown', past.part);
  store.on(['work'], show);
  show();

  return {
    /** @param {...Correction} corrections */
    add(...corrections) {
      close();
      put({ corrections: [...past.now.corrections, ...corrections] }, 'step');
    },
    /** The text area holds another text. @param {editor.How} how */
    written(how) {
      const before = past.now;
      put({ text: editor.text(), ...(how === 'whole' ? { corrections: [] } : {}) }, how);
      if (how === 'whole' && before.corrections.length)
        say(many(T.corrections.dropped, before.corrections.length), { actions: [{ label: T.corrections.back, run: () => take(before) }] });
    },
    /** Other words of the visitor's own are in use. */
    worded: () => put({ ownWords: ownText() }, 'step'),
    take,
    undo: act.undo,
    drop: act.drop,
    /** What was there when the page was last left: nothing comes before it. @param {Work} work */
    begin(work) {
      mine = !nobodys(work.text);
      past.begin({ ...work, text: editor.asTyped(work.text) });
      useOwn(work.ownWords);
      editor.show(work.text);
      told();
    },
  };
}

/** "Keep this draft on this device": kept while the visitor writes, and there again at the next visit. */
import { byId, h } from '../lib/dom.js';
import { draftIn } from '../model/draft.js';
import { T } from '../strings.js';
import { say } from './notice.js';

/** How long after the last change a draft is kept, in milliseconds. */
const WAIT = 400;

/** @typedef {import('../model/draft.js').Draft} Draft */
/**
 * @typedef {{ work: import('../model/history.js').Work, number: number | null }} Before `number`: of the draft that the tab had kept or
 *   read last
 */

/**
 * @param {() => import('../model/history.js').Work} current what would be kept
 * @param {(draft: Draft) => void} restore
 * @param {Before | null} before what this tab had before it was reloaded: newer than a draft that it kept
 */
export function drafting(current, restore, before) {
  const { draft: t } = T;
  const draft = draftIn(() => localStorage);
  const box = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', id: 'keep-draft' }));
  const forget = h('button', { type: 'button', class: 'link', id: 'forget-draft', hidden: true }, t.forget);
  const status = h('span', { class: 'quiet', id: 'draft-status', role: 'status' });
  byId('draft').replaceChildren(h('label', null, box, ' ', t.keep), status, forget);
  let timer = 0;
  /** Waits for the visitor to say which of two drafts holds. */
  let asking = false;
  /** What was last kept or read: a draft like it need not be kept again. */
  let last = '';

  /** @param {boolean} on @param {string} [words] */
  const show = (on, words = '') => {
    box.checked = on;
    forget.hidden = !on;
    status.textContent = words;
  };
  /** @param {Draft | import('../model/history.js').Work} one */
  const same = (one) => JSON.stringify([one.text, one.corrections, one.ownWords]);

  /** @param {boolean} [anyway] */
  function keep(anyway) {
    clearTimeout(timer);
    if (!box.checked || (asking && !anyway)) return;
    const now = { ...current(), corrections: [...current().corrections] };
    if (!anyway && same(now) === last) return;
    const outcome = draft.keep(now, anyway);
    if (outcome === 'kept') {
      last = same(now);
      show(true, t.kept);
    } else if (outcome === 'newer') ask(t.newer);
    else if (outcome === 'gone') {
      show(false);
      say(t.gone);
    } else {
      show(outcome === 'full', t.notKept);
      say(outcome === 'full' ? t.full : t.forbidden);
    }
  }

  /** @param {string} message */
  function ask(message) {
    asking = true;
    status.textContent = t.notKept;
    say(message, {
      actions: [
        { label: t.theirs, run: theirs },
        {
          label: t.mine,
          run: () => {
            asking = false;
            keep(true);
          },
        },
      ],
      closed: () => (asking = false),
    });
  }

  function theirs() {
    asking = false;
    const other = draft.open();
    if (!other) return;
    last = same(other);
    restore(other);
    show(true, t.kept);
  }

  box.addEventListener('change', () => {
    if (!box.checked) return forget.click();
    if (draft.behind()) return ask(t.other);
    draft.forget();
    last = '';
    show(true);
    keep(true);
  });
  forget.addEventListener('click', () => {
    clearTimeout(timer);
    draft.forget();
    last = '';
    show(false, t.forgotten);
    box.focus();
  });
  // The last keystrokes before a tab is closed.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
  addEventListener('pagehide', () => keep());
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== draft.key || !box.checked) return;
    if (newValue === null) show(false, t.forgotten);
    // A tab that has nothing of its own to lose need only be told.
    else if (same(current()) === last) ask(t.changed);
  });

  const kept = draft.open();
  if (kept && !before) {
    last = same(kept);
    restore(kept);
    show(true, t.restored);
  } else if (kept && before) {
    last = same(kept);
    show(true, t.kept);
    // Another tab has kept another one since: which of the two holds is for the visitor to say.
    if (before.number !== draft.number && same(before.work) !== last) ask(t.changed);
  }
  return {
    /** Whether a draft came back. */
    restored: kept !== null && !before,
    /** The draft that this tab kept or read last. */
    number: () => (box.checked ? draft.number : null),
    /** Whether what is there is kept. */
    holds: () => box.checked && same(current()) === last,
    /** To be called when something changed. */
    changed() {
      clearTimeout(timer);
      if (box.checked) timer = window.setTimeout(keep, WAIT);
    },
  };
}

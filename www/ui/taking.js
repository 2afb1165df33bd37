/** Whole articles coming in, with what was saved with them: from a file, the clipboard, or a draft that was kept. */
import { many } from '../lib/format.js';
import { readCorrections } from '../model/corrections.js';
import { T } from '../strings.js';
import { drafting } from './drafting.js';
import { insert } from './editor.js';
import { incoming } from './incoming.js';
import { say } from './notice.js';
import { ownCount } from './ownwords.js';

/** @typedef {import('../model/history.js').Work} Work */

/**
 * @param {number} limit characters that the page marks
 * @param {() => Work} current
 * @param {(work: Work) => void} take
 * @param {import('./drafting.js').Before | null} before what this tab had before it was reloaded
 */
export function taking(limit, current, take, before) {
  /** @param {import('../files/read.js').Taken} taken */
  const open = (taken) => {
    if (taken.several) return void openSeveral(taken);
    const was = current();
    const ownWords = taken.ownWords ?? was.ownWords;
    take({ text: taken.text, corrections: taken.corrections ?? [], ownWords });
    const notes = [taken.note];
    /** @type {{ label: string, run: () => void }[]} */
    const actions = [];
    if (was.corrections.length && was.text !== current().text) {
      notes.push(many(T.corrections.dropped, was.corrections.length));
      actions.push({ label: T.corrections.back, run: () => take(was) });
    } else if (ownWords !== was.ownWords) {
      notes.push(!ownWords ? T.files.noOwnWords : ownCount() ? T.files.ownWords : T.files.badOwnWords);
      if (was.ownWords) actions.push({ label: T.files.ownWordsBack, run: () => take({ ...current(), ownWords: was.ownWords }) });
    }
    const words = notes.filter(Boolean).join(' ');
    if (words) say(words, { actions });
  };
  incoming(open, insert, limit);
  const draft = drafting(
    current,
    (kept) => take({ text: kept.text, corrections: readCorrections(kept.corrections), ownWords: kept.ownWords }),
    before,
  );
  return { draft, open };
}

/** A comparison opens in its own view. @param {import('../files/read.js').Taken} taken */
async function openSeveral({ several, name = '' }) {
  location.hash = 'compare';
  try {
    await (await import('../compare/open.js')).openSaved(several, name);
  } catch {
    // The view itself says what is missing.
  }
}

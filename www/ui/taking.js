/** Whole articles coming in, with what was saved with them: from a file, the clipboard, or a draft that was kept. */
import { byId } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { readCorrections } from '../model/corrections.js';
import { T } from '../strings.js';
import { drafting } from './drafting.js';
import { insert, setText, text as written } from './editor.js';
import { incoming } from './incoming.js';
import { say } from './notice.js';
import { ownText, useOwn } from './ownwords.js';

/** @typedef {import('../model/corrections.js').Correction} Correction */

/** @type {(taken: import('../files/read.js').Taken) => void} */
let takeAgain = () => {};

/**
 * Offers to bring a text back that was replaced together with what had been put right in it.
 * @param {string} text
 * @param {readonly Correction[]} corrections
 */
export function offerBack(text, corrections) {
  say(many(T.corrections.dropped, corrections.length), { actions: [{ label: T.corrections.back, run: () => takeAgain({ text, note: '', corrections: [...corrections] }) }] });
}

/**
 * @param {number} limit characters that the page marks
 * @param {() => readonly Correction[]} corrections
 * @param {(corrections: readonly Correction[]) => void} begin
 * @returns {{ restored: boolean, changed: () => void }} whether a draft came back, and what to call when something changed
 */
export function taking(limit, corrections, begin) {
  /** @param {import('../files/read.js').Taken} taken */
  const take = (taken) => {
    const { ownWords: own } = taken;
    const mine = ownText();
    if (own !== undefined && own !== mine) {
      useOwn(own);
      const words = [taken.note, own ? T.files.ownWords : T.files.noOwnWords].filter(Boolean).join(' ');
      say(words, mine ? { actions: [{ label: T.files.ownWordsBack, run: () => useOwn(mine) }] } : {});
    }
    setText(taken.text);
    // After the text, which drops the corrections of the text before.
    begin(taken.corrections ?? []);
  };
  takeAgain = take;
  incoming(take, insert, limit);
  const draft = drafting(
    () => ({ text: written(), corrections: [...corrections()], ownWords: ownText() }),
    (kept) => take({ text: kept.text, note: '', corrections: readCorrections(kept.corrections), ownWords: kept.ownWords }),
  );
  byId('text').addEventListener('input', draft.changed);
  return draft;
}

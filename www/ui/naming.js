/** The bar that says what was put right. */
import { h } from '../lib/dom.js';
import { fill, many } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { say } from './names.js';

/** @typedef {import('../model/corrections.js').Correction} Correction */

/**
 * What was put right, and how to take it back.
 * @param {readonly Correction[]} corrections
 * @param {{ canUndo: boolean, canRedo: boolean }} past
 * @param {{ undo: () => void, redo: () => void, drop: (index: number | null) => void }} act
 */
export function correctionsBar(corrections, { canUndo, canRedo }, act) {
  if (!corrections.length && !canRedo) return [];
  const button = (/** @type {string} */ id, /** @type {string} */ label, /** @type {() => void} */ run, disabled = false) =>
    h('button', { type: 'button', class: 'button small', id, disabled, onclick: run }, label);
  return [
    h(
      'div',
      { class: 'corrections', id: 'corrections' },
      corrections.length
        ? h(
            'details',
            null,
            h('summary', null, many(T.corrections.made, corrections.length)),
            h(
              'ol',
              null,
              ...corrections.map((correction, index) =>
                h(
                  'li',
                  null,
                  told(correction),
                  ' ',
                  h(
                    'button',
                    {
                      type: 'button',
                      class: 'link',
                      'aria-label': fill(T.corrections.dropLabel, { what: told(correction) }),
                      onclick: () => act.drop(index),
                    },
                    T.corrections.drop,
                  ),
                ),
              ),
            ),
          )
        : h('span', null, T.corrections.taken),
      button('undo', T.corrections.undo, act.undo, !canUndo),
      button('redo', T.corrections.redo, act.redo, !canRedo),
      corrections.length > 1 && button('undo-all', T.corrections.reset, () => act.drop(null)),
      h('span', { class: 'quiet' }, T.corrections.kept),
    ),
  ];
}

/** A correction in words. @param {Correction} correction */
export function told(correction) {
  const { told: t } = T.corrections;
  const words = (/** @type {{ exact: string }} */ { exact }) => shorten(exact, 44);
  switch (correction.type) {
    case 'merge':
      return fill(t.merge, { from: correction.from, into: correction.into });
    case 'split':
      return fill(many(t.split, correction.quotes.length), { from: correction.from, into: correction.into });
    case 'rename':
      return fill(t.rename, { from: correction.from, to: correction.to });
    case 'dismiss':
      return fill(t.dismiss, {
        what: say(T.checks.titles, correction.code),
        words: words(correction.check),
        why: correction.why || T.checks.noReason,
      });
    case 'line':
      return fill(t.line, { words: words(correction.line) });
    case 'speaker':
      return fill(t.speaker, { words: words(correction.quote), name: correction.to ?? T.corrections.nobody });
    case 'add':
      return fill(t.add, {
        words: words(correction.quote),
        kind: say(T.kinds, correction.kind),
        name: correction.to ?? T.corrections.nobody,
      });
    case 'modality':
      return fill(t.kind, { words: words(correction.quote), kind: T.corrections.modalities[correction.modality] });
    default:
      return correction.kind === 'none'
        ? fill(t.none, { words: words(correction.quote) })
        : fill(t.kind, { words: words(correction.quote), kind: say(T.kinds, correction.kind) });
  }
}

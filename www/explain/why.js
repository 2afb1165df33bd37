/** "Why?" of a quotation's card: a dialog with what was offered, what decided, and whom a pronoun could mean. */
import { h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { BY_HAND } from '../model/corrections.js';
import { openOver } from '../ui/trail.js';
import { explain } from './engine.js';
import { answer, candidates, people, words } from './parts.js';
import { numberOf, place } from './place.js';
import { fillReport } from './report.js';
import { S } from './strings.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */

const W = S.why;
/** Letters of the quotation that are shown. */
const LONGEST = 200;

/**
 * @param {View} view
 * @param {QuoteView} item
 * @param {() => void} closed puts the focus where it was
 */
export async function why(view, item, closed) {
  const { text } = view;
  const { start, end } = item.quote;
  const inside = h('div', { class: 'why-inside', 'aria-live': 'polite' });
  const box = h('dialog', { id: 'why', class: 'method why', 'aria-labelledby': 'why-title', closedby: 'any' });
  const close = () => box.close();
  box.append(
    h(
      'div',
      { class: 'method-head' },
      h('h2', { id: 'why-title' }, title(view, item)),
      h('button', { type: 'button', class: 'button', id: 'why-close', onclick: close }, W.close),
    ),
    h('blockquote', { class: 'why-words' }, words(text, { start, end }, LONGEST)),
    inside,
    h(
      'div',
      { class: 'why-foot' },
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          id: 'why-all',
          onclick: () => {
            place.at = start;
            location.replace('#explain');
            close();
          },
        },
        W.all,
      ),
      item.speech &&
        h('button', { type: 'button', class: 'button small', id: 'why-report', onclick: () => void fillReport(box, view, item) }, W.report),
    ),
  );
  box.addEventListener('close', () => {
    box.remove();
    closed();
  });
  document.body.append(box);
  openOver(box);
  await tell(inside, view, item);
}

/** @param {View} view @param {QuoteView} item */
function title({ analysis }, { speech, quote }) {
  if (!speech) return W.titleNone;
  return quote.speaker === null ? W.titleNobody : fill(W.title, { name: analysis.speakers[quote.speaker]?.name ?? '' });
}

/** @param {HTMLElement} inside @param {View} view @param {QuoteView} item */
async function tell(inside, view, item) {
  inside.replaceChildren(h('p', { class: 'quiet' }, W.loading));
  try {
    const found = await explain(view.text, numberOf(view, item));
    if (!found) throw new Error(W.nothing);
    const parts = [
      item.quote.rule === BY_HAND && h('p', { class: 'card-note' }, W.byHand),
      h('p', { id: 'why-answer' }, answer(found)),
      ...candidates(view.text, found),
      ...people(found),
    ];
    inside.replaceChildren(...parts.filter((part) => part instanceof Node));
  } catch (error) {
    inside.replaceChildren(h('p', { id: 'why-failed' }, fill(W.failed, { why: error instanceof Error ? error.message : String(error) })));
  }
}

/** "Report a wrong speaker": a small text that the visitor sees and may change before it goes to the clipboard. Nothing is sent. */
import { h } from '../lib/dom.js';
import { fill, percent } from '../lib/format.js';
import { BY_HAND } from '../model/corrections.js';
import { shorten } from '../model/words.js';
import { openOver } from '../ui/trail.js';
import { explain } from './engine.js';
import { words } from './parts.js';
import { numberOf } from './place.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').Explanation} Explanation */
/** @typedef {import('../types.d.ts').Range} Range */
/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */

const R = S.report;
/** Letters of the text around the quotation, at most. */
const AROUND = 1200;
/** Letters of a stretch in the explanation. */
const SHORT = 60;

/**
 * The sentences that a quotation stands in, with the one before and the one after: those name the speaker.
 * @param {View} view
 * @param {Range} quote
 */
export function around({ text, analysis: { sentences } }, { start, end }) {
  const own = sentences
    .map((sentence, index) => ({ sentence, index }))
    .filter(({ sentence }) => sentence.start < end && sentence.end > start)
    .map(({ index }) => index);
  const first = sentences[Math.max(0, (own[0] ?? 0) - 1)];
  const last = sentences[Math.min(sentences.length - 1, (own.at(-1) ?? 0) + 1)];
  return own.length && first && last ? shorten(text.slice(first.start, last.end), AROUND) : shorten(text.slice(start, end), AROUND);
}

/**
 * The explanation as `pullquote explain` prints it: a report reads the same from wherever it comes.
 * @param {string} text
 * @param {Explanation} explanation
 */
export function explained(text, { candidates, overruled, passedOver, people }) {
  const of = (/** @type {Range | null} */ range) => (range ? words(text, range, SHORT) : '-');
  const lines = [];
  if (overruled !== null) lines.push(`  in the end decided by ${overruled}`);
  if (candidates.length) lines.push('offered, the best first');
  for (const { score, rule, cue, source, follows, share } of candidates)
    lines.push(
      `  ${String(score).padStart(4)}  ${rule}  ${of(cue)} -> ${source || !follows ? of(source) : `as ${of(follows)}`}  (right ${percent(share)})`,
    );
  if (passedOver.length) lines.push('passed over');
  for (const { cue, reason } of passedOver) lines.push(`  ${of(cue)}: ${reason}`);
  if (people.length) lines.push('whom the pronoun could mean, the likeliest first');
  for (const { name, score } of people) lines.push(`  ${String(score).padStart(4)}  ${shorten(name, SHORT)}`);
  return lines;
}

/**
 * The whole report.
 * @param {View} view
 * @param {QuoteView} item
 * @param {Explanation} explanation
 */
export function reportText(view, item, explanation) {
  const { text, analysis } = view;
  const { quote, speaker } = explanation;
  const put =
    item.quote.rule === BY_HAND ? (item.quote.speaker === null ? R.nobody : analysis.speakers[item.quote.speaker]?.name) : undefined;
  return [
    fill(R.head, { engine: analysis.engine, lexicon: analysis.lexicon }),
    '',
    fill(R.text, { words: around(view, quote) }),
    fill(R.words, { words: words(text, quote, AROUND) }),
    fill(R.found, { name: speaker ?? R.nobody, rule: quote.rule, share: percent(quote.confidence) }),
    fill(R.right, { name: put ?? R.fill }),
    '',
    ...explained(text, explanation),
    '',
  ].join('\n');
}

/**
 * Opens a dialog with it.
 * @param {View} view
 * @param {QuoteView} item
 * @param {() => void} closed puts the focus where it was
 */
export async function report(view, item, closed) {
  const box = h('dialog', { class: 'method why' });
  box.addEventListener('close', () => {
    box.remove();
    closed();
  });
  document.body.append(box);
  openOver(box);
  await fillReport(box, view, item);
}

/**
 * Puts it into a dialog that is open.
 * @param {HTMLDialogElement} box
 * @param {View} view
 * @param {QuoteView} item
 */
export async function fillReport(box, view, item) {
  const area = h('textarea', { id: 'report-text', rows: 16, spellcheck: false, lang: 'en', 'aria-label': R.label });
  const told = h('p', { id: 'report-told', role: 'status', class: 'quiet' });
  const copy = h(
    'button',
    {
      type: 'button',
      class: 'button primary',
      id: 'report-copy',
      disabled: true,
      onclick: () => {
        // Not there where the page was not opened safely.
        const done = navigator.clipboard?.writeText(area.value) ?? Promise.reject(new Error('no clipboard'));
        done.then(
          () => (told.textContent = R.copied),
          () => {
            area.focus();
            area.select();
            told.textContent = R.refused;
          },
        );
      },
    },
    R.copy,
  );
  box.id = 'report';
  box.setAttribute('aria-labelledby', 'report-title');
  // A press beside it would throw away what was written.
  box.removeAttribute('closedby');
  box.replaceChildren(
    h(
      'div',
      { class: 'method-head' },
      h('h2', { id: 'report-title' }, R.title),
      h('button', { type: 'button', class: 'button', id: 'report-close', onclick: () => box.close() }, R.close),
    ),
    h('p', null, R.help),
    area,
    h('div', { class: 'why-foot' }, copy, told),
  );
  told.textContent = S.why.loading;
  area.focus();
  try {
    const found = await explain(view.text, numberOf(view, item));
    if (!found) throw new Error(S.why.nothing);
    area.value = reportText(view, item, found);
    area.setSelectionRange(0, 0);
    told.textContent = '';
    copy.disabled = false;
  } catch (error) {
    told.textContent = fill(S.why.failed, { why: error instanceof Error ? error.message : String(error) });
  }
}

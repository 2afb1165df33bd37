/** The panel of words: every toned and every loaded word, as tables. The marks in the article have no other text than these. */
import { byId, h } from '../lib/dom.js';
import { many, tone } from '../lib/format.js';
import { frame } from '../lib/slices.js';
import { COUNTED } from '../model/constants.js';
import { inRunning } from '../model/recount.js';
import { T } from '../strings.js';
import { say } from './names.js';
import { showLexicon } from './ownwords.js';

/** @typedef {import('../model/view.js').View} View */

/** Rows of a table, and how many come into the page at once: each is some six elements to lay out. */
const MOST = 200;
const ROWS = 50;
const panel = byId('words-found');

/**
 * @param {View} view
 * @param {{ range: (start: number, end: number) => void }} act
 */
export function showWords(view, act) {
  const { text, analysis } = view;
  const owner = new Map(view.voices.flatMap((voice) => voice.toned.map((id) => [id, voice.label])));
  /** @param {{ start: number, end: number }} word */
  const jump = (word) =>
    h('button', { type: 'button', class: 'link', onclick: () => act.range(word.start, word.end) }, text.slice(word.start, word.end));
  const counted = inRunning(analysis, COUNTED);
  // The furniture of a page has no tone.
  const words = analysis.tone.words.map((word, id) => ({ word, id })).filter(({ word }) => counted(word.start));
  const toned = heaviest(words).sort((a, b) => Math.abs(b.word.contribution) - Math.abs(a.word.contribution) || a.id - b.id);
  const { columns } = T.words;
  showLexicon(analysis.lexicon);
  panel.replaceChildren(
    h('h3', { class: 'panel-title' }, T.words.tone),
    h('p', { class: 'quiet' }, T.words.note),
    toned.length
      ? table(
          [columns.word, columns.voice, columns.adds, columns.why],
          toned
            .slice(0, MOST)
            .map(({ word, id }) => [
              jump(word),
              owner.get(id) ?? T.voices.reporter,
              h('span', { class: word.contribution < 0 ? 'number minus' : 'number plus' }, tone(word.contribution)),
              say(T.reasons, word.reason),
            ]),
        )
      : h('p', { class: 'quiet' }, T.words.none),
    ...(words.length > MOST ? [h('p', { class: 'quiet' }, many(T.words.more, words.length - MOST))] : []),
    h('h3', { class: 'panel-title' }, T.words.loaded),
    analysis.loaded.length
      ? table(
          [columns.word, columns.voice, T.words.category],
          analysis.loaded
            .slice(0, MOST)
            .map((word) => [
              jump(word),
              word.voice === 'narration' ? T.voices.reporter : T.voices.quoted,
              say(T.categories, word.category),
            ]),
        )
      : h('p', { class: 'quiet' }, T.words.noneLoaded),
  );
}

/**
 * The words that may be among the first of the table: of a long article all need not be sorted.
 * @param {{ word: import('../types.d.ts').TonedWord, id: number }[]} words
 */
function heaviest(words) {
  const weights = Float64Array.from(words, ({ word }) => Math.abs(word.contribution)).sort();
  const least = weights[weights.length - MOST] ?? 0;
  return words.filter(({ word }) => Math.abs(word.contribution) >= least);
}

/**
 * @param {string[]} heads
 * @param {(Node | string)[][]} rows
 */
export function table(heads, rows) {
  const body = h('tbody', null);
  const some = (/** @type {number} */ from) =>
    body.append(...rows.slice(from, from + ROWS).map((row) => h('tr', null, ...row.map((cell) => h('td', null, cell)))));
  some(0);
  void (async () => {
    for (let at = ROWS; at < rows.length; at += ROWS) {
      await frame();
      // A table that was replaced in the meantime is not worth filling.
      if (!body.isConnected) return;
      some(at);
    }
  })();
  return h('table', { class: 'table' }, h('thead', null, h('tr', null, ...heads.map((head) => h('th', { scope: 'col' }, head)))), body);
}

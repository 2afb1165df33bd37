/** An explanation as tables and lists, for the dialog and the view. */
import { h } from '../lib/dom.js';
import { fill, percent } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { say } from '../ui/names.js';
import { table } from '../ui/words.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').Explanation} Explanation */
/** @typedef {import('../types.d.ts').Range} Range */

const W = S.why;
/** Letters of a stretch that are shown. */
const LONGEST = 60;

/** Words of the text, on one line. @param {string} text @param {Range} range @param {number} [most] */
export const words = (text, { start, end }, most = LONGEST) => shorten(text.slice(start, end), most);
/** The same in marks; a dash where there are none. @param {string} text @param {Range | null} range */
const marked = (text, range) => (range ? fill(W.pattern, { words: words(text, range) }) : '–');

/** Scores are as they are used: whole, and signed. @param {number} score */
const score = (score) => h('span', { class: 'number' }, String(score).replace('-', '−'));

/** The words, with a sign that it was taken. @param {string} name @param {boolean} taken */
const taken = (name, taken) => h('span', null, name, taken && h('span', { class: 'check-flag' }, W.chosen));

/** What was offered, and what decided. @param {string} text @param {Explanation} explanation */
export function candidates(text, { candidates: offered, overruled, passedOver, quote }) {
  const report = offered.length === 1 && offered[0].score === 0 && quote.kind === 'indirect';
  const who = (/** @type {import('../types.d.ts').Candidate} */ { source, follows }) =>
    source || !follows ? marked(text, source) : fill(W.follows, { words: words(text, follows, 30) });
  const { rule, cue, source, score: points, right } = W.columns;
  const rows = offered.map((candidate, index) => {
    const cells = [taken(say(T.rules, candidate.rule), index === 0 && overruled === null), marked(text, candidate.cue), who(candidate)];
    return report ? [...cells, percent(candidate.share)] : [...cells, score(candidate.score), percent(candidate.share)];
  });
  const heads = report ? [rule, cue, source, right] : [rule, cue, source, points, right];
  return [
    h('h3', null, report ? W.found : W.offered),
    h('p', { class: 'quiet' }, !offered.length ? W.none : report ? W.foundNote : W.offeredNote),
    offered.length > 0 && scroller(report ? W.found : W.offered, table(heads, rows), true),
    overruled !== null && h('h3', null, W.overruled),
    overruled !== null && h('p', null, say(T.rules, overruled)),
    passedOver.length > 0 && h('h3', null, W.passed),
    passedOver.length > 0 &&
      h('ul', null, ...passedOver.map(({ cue: passed, reason }) => h('li', null, marked(text, passed), `: ${say(W.reasons, reason)}`))),
  ];
}

/** Whom a pronoun could mean. @param {Explanation} explanation */
export function people({ people: could, speaker }) {
  if (!could.length) return [];
  const { name, score: points } = W.peopleColumns;
  return [
    h('h3', null, W.people),
    scroller(
      W.people,
      table(
        [name, points],
        could.map((person) => [taken(shorten(person.name, LONGEST), person.name === speaker), score(person.score)]),
      ),
      true,
    ),
  ];
}

/**
 * A table that is wider than a phone scrolls by itself.
 * @param {string} name
 * @param {HTMLElement} inside
 * @param {boolean} [figures] its last column are figures
 */
export const scroller = (name, inside, figures = false) =>
  h('div', { class: `why-table${figures ? ' is-figures' : ''}`, role: 'group', 'aria-label': name, tabindex: 0 }, inside);

/** The answer in a line. @param {Explanation} explanation */
export function answer({ quote, speaker }) {
  const rule = say(T.rules, quote.rule);
  const speech = quote.kind !== 'term' && quote.kind !== 'title';
  if (!speech) return fill(W.answerNone, { kind: say(T.kinds, quote.kind), rule });
  return fill(W.answer, { name: speaker ?? T.quote.nobody, rule, share: percent(quote.confidence) });
}

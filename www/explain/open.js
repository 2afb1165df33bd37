/** The view of every step: the text, and what each stage found at the caret; made when it is first opened. */
import { byId, h } from '../lib/dom.js';
import { fill, many, percent } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import * as editor from '../ui/editor.js';
import { say } from '../ui/names.js';
import { countIn } from '../ui/shell.js';
import { table } from '../ui/words.js';
import { ready, steps } from './engine.js';
import { answer, candidates, people as meant, scroller, words } from './parts.js';
import { place } from './place.js';
import { S } from './strings.js';

/** @typedef {import('../worker/steps.js').Steps} Steps */
/** @typedef {import('../types.d.ts').Range} Range */

const W = S.steps;
/** Characters of a longer text that are shown, around the place. */
const LONG = 20_000;
const AROUND = 3000;
/** Rows of a pane. */
const MOST = { tokens: 500, rows: 100 };
/** How long the view waits for the next key, in milliseconds, in proportion to what the last analysis took. */
const WAIT = { times: 2, most: 900 };
const PANES = /** @type {const} */ (['tokens', 'clauses', 'people', 'candidates', 'result']);

/** @type {Promise<void> | null} */
let making = null;
let timer = 0;
let took = 0;
/** The last question that was asked: an answer to an older one is not shown. */
let asked = 0;
/** Where the part of a long text that is shown begins. */
let base = 0;

/** Opens the view; all its parts are loaded by then. */
export async function show() {
  making ??= ready()
    .then(() => build(byId('explaining')))
    .catch((error) => {
      making = null;
      throw error;
    });
  await making;
  mirror(place.at ?? undefined);
  place.at = null;
  look();
}

const area = h('textarea', { id: 'explain-text', spellcheck: false, autocomplete: 'off', lang: 'en', 'aria-label': W.label });
const at = () => base + area.selectionStart;

/** @param {HTMLElement} main */
function build(main) {
  const requests = h('p', { id: 'explain-requests', class: 'explain-requests', title: W.requestsTitle });
  const pane = (/** @type {typeof PANES[number]} */ name) =>
    h(
      'section',
      { class: `step step-${name}`, 'aria-labelledby': `explain-${name}-heading` },
      h('h2', { id: `explain-${name}-heading` }, W[name]),
      h('div', { id: `explain-${name}` }),
    );
  main.replaceChildren(
    h(
      'section',
      { class: 'explain-side', 'aria-labelledby': 'explain-heading' },
      h('div', { class: 'bar' }, h('h2', { id: 'explain-heading' }, W.text), h('span', { class: 'spring' }), requests),
      h('p', { class: 'quiet explain-help' }, W.help),
      area,
      h('p', { id: 'explain-status', class: 'explain-status', role: 'status' }),
    ),
    h('div', { class: 'explain-panes' }, ...PANES.map(pane)),
  );
  area.addEventListener('input', () => {
    editor.edited(area.value);
    soon();
  });
  // A caret that moves with the keys or the pointer is heard of in both ways.
  document.addEventListener('selectionchange', () => document.activeElement === area && !main.hidden && soon());
  editor.follow(() => {
    if (main.hidden) return;
    mirror();
    soon();
  });
  countIn(requests, W.requests);
}

/** Shows the text of the page, or of a long one the part around a place. @param {number} [to] where the caret goes */
function mirror(to) {
  const text = editor.text();
  const long = text.length > LONG;
  const caret = to ?? at();
  base = long ? Math.max(0, text.lastIndexOf('\n', Math.max(0, caret - AROUND)) + 1) : 0;
  const shown = long ? text.slice(base, base + 2 * AROUND) : text;
  area.readOnly = long;
  if (area.value === shown && to === undefined) return;
  if (area.value !== shown) area.value = shown;
  area.setSelectionRange(caret - base, caret - base);
  // As near as lines of one length would be.
  if (to !== undefined) area.scrollTop = (area.scrollHeight * (caret - base)) / (shown.length || 1) - area.clientHeight / 2;
}

function soon() {
  clearTimeout(timer);
  timer = window.setTimeout(look, Math.min(WAIT.most, took * WAIT.times));
}

/** The text and the place that show now. */
let known = '';

async function look() {
  clearTimeout(timer);
  const text = editor.text();
  const where = at();
  const question = `${where} ${text}`;
  if (question === known) return;
  known = question;
  const number = (asked += 1);
  try {
    const found = await steps(text, where);
    if (number === asked) draw(text, found);
  } catch (error) {
    if (number !== asked || (error instanceof Error && error.name === 'AbortError')) return;
    known = '';
    byId('explain-status').textContent = fill(W.failed, { why: error instanceof Error ? error.message : String(error) });
  }
}

/** @param {string} text @param {Steps} found */
function draw(text, found) {
  took = found.took;
  const { inspection, explanation, counts } = found;
  byId('explain-status').textContent =
    `${fill(W.status, { ms: took.toFixed(1), quotations: many(W.quotations, counts.quotes), speakers: many(W.speakers, counts.speakers) })}${area.readOnly ? ` ${W.held}` : ''}`;
  put('tokens', h('p', { class: 'quiet' }, W.tokensNote), tokens(text, inspection), rest(inspection.tokens.length, MOST.tokens));
  put('clauses', clauses(text, inspection), rest(inspection.clauses.length, MOST.rows));
  put('people', h('p', { class: 'quiet' }, W.peopleNote), named(inspection), rest(inspection.people.length, MOST.rows));
  put(
    'candidates',
    ...(explanation
      ? [
          h('p', { class: 'explain-of' }, fill(W.candidatesOf, { words: words(text, explanation.quote) })),
          h('p', { id: 'explain-answer' }, answer(explanation)),
          ...candidates(text, explanation),
          ...meant(explanation),
        ]
      : [nothing()]),
  );
  put('result', h('p', { class: 'quiet' }, W.resultNote), result(text, found), rest(found.quotes.length, MOST.rows));
}

const nothing = () => h('p', { class: 'quiet' }, W.empty);
/** @param {number} length @param {number} most */
const rest = (length, most) => length > most && h('p', { class: 'quiet' }, many(W.more, length - most));

/** @param {typeof PANES[number]} name @param {...(Node | false)} inside */
const put = (name, ...inside) => byId(`explain-${name}`).replaceChildren(...inside.filter((part) => part instanceof Node));

/** @param {string} text @param {import('../types.d.ts').Inspection} inspection */
function tokens(text, { tokens: list, chunks }) {
  if (!list.length) return nothing();
  let chunk = 0;
  return h(
    'ol',
    { class: 'tokens', tabindex: 0, 'aria-labelledby': 'explain-tokens-heading' },
    ...list.slice(0, MOST.tokens).map(({ start, end, tag }) => {
      while (chunk < chunks.length && /** @type {Range} */ (chunks[chunk]).end <= start) chunk += 1;
      const around = chunks[chunk];
      const held =
        around && around.start <= start ? `${around.noun ? 'in-noun' : 'in-verb'}${around.end === end ? ' is-last' : ''}` : 'is-last';
      return h(
        'li',
        { class: `token ${held}` },
        h('span', { class: 'token-word' }, text.slice(start, end)),
        ' ',
        h('span', { class: `token-tag tag-of-${tag}` }, say(W.tags, tag)),
      );
    }),
  );
}

/** @param {string} text @param {import('../types.d.ts').Inspection} inspection */
function clauses(text, { clauses: list }) {
  if (!list.length) return nothing();
  const { kind, subject, verb } = W.clauseColumns;
  return scroller(
    W.clauses,
    table(
      [kind, subject, verb],
      list
        .slice(0, MOST.rows)
        .map((clause) => [
          say(W.clauseKinds, clause.kind),
          clause.subject ? words(text, clause.subject) : W.noSubject,
          words(text, clause.verb),
        ]),
    ),
  );
}

/** @param {import('../types.d.ts').Inspection} inspection */
function named({ people }) {
  if (!people.length) return nothing();
  const { name, kind, gender, names, also } = W.peopleColumns;
  return scroller(
    W.people,
    table(
      [name, kind, gender, names, also],
      people
        .slice(0, MOST.rows)
        .map((one) => [
          shorten(one.name, 60),
          say(T.speakerKinds, one.kind),
          say(W.genders, one.gender),
          `${one.names} ×`,
          shorten(one.aliases.join(', '), 80),
        ]),
    ),
  );
}

/** @param {string} text @param {Steps} found */
function result(text, { quotes, explanation }) {
  if (!quotes.length) return nothing();
  const { words: said, kind, speaker, sure } = W.resultColumns;
  const row = (/** @type {Steps['quotes'][number]} */ { number, quote, speaker: name }) => {
    const speech = quote.kind !== 'term' && quote.kind !== 'title';
    const short = words(text, quote, 50);
    const go = h(
      'button',
      {
        type: 'button',
        class: 'link',
        'aria-label': fill(W.go, { words: short }),
        'aria-pressed': explanation?.number === number,
        onclick: () => to(quote.start),
      },
      short,
    );
    return [
      go,
      say(T.kindsShort, quote.kind),
      speech ? (name ?? T.quote.nobody) : W.noSubject,
      speech && name !== null ? percent(quote.confidence) : W.noSubject,
    ];
  };
  return scroller(W.result, table([said, kind, speaker, sure], quotes.slice(0, MOST.rows).map(row)), true);
}

/** @param {number} start */
function to(start) {
  mirror(start);
  void look();
}

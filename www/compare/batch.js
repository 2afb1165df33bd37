/** Many files: figures of every article, one table of speakers by outlet. */
import { csvOf } from '../export/tables.js';
import { h } from '../lib/dom.js';
import { count, fill, many, percent, tone } from '../lib/format.js';
import { countWords } from '../model/words.js';
import { say } from '../ui/notice.js';
import { download } from '../ui/saving.js';
import { choose, items } from './items.js';
import { pool } from './pool.js';
import { S } from './strings.js';
import { failed, summarise, sums, verbsOf } from './summary.js';
import { table } from './tables.js';

/** @typedef {import('./summary.js').Row} Row */

const B = S.batch;
/** Files that are taken at once. */
const LIMIT = 1000;
/** Rows that the page shows; the files have all. */
const SHOWN = 200;
/** Problems that are listed. */
const PROBLEMS = 50;
/** Between two looks at the progress, in milliseconds. */
const LOOK = 100;

/**
 * @typedef {{ rows: Row[], total: ReturnType<typeof sums>, stop: AbortController | null, files: number, done: number, cancelled: boolean }}
 *   State
 */
/** @type {State} */
let state = { rows: [], total: sums(), stop: null, files: 0, done: 0, cancelled: false };
let filter = '';
/** @type {HTMLElement | null} */
let box = null;
/** What shows how far it is. @type {() => void} */
let look = () => {};

/** @param {HTMLElement} panel */
export function show(panel) {
  box = panel;
  if (!panel.childElementCount) draw();
}

/** @param {readonly File[]} files */
export async function take(files) {
  state.stop?.abort();
  const chosen = choose(files, LIMIT);
  if (!chosen.files.length) return say(B.unknown);
  say(chosen.left ? fill(B.limit, { n: count(chosen.files.length + chosen.left), limit: count(LIMIT) }) : '');
  const stop = new AbortController();
  /** @type {State} */
  const mine = { rows: [], total: sums(), stop, files: chosen.files.length, done: 0, cancelled: false };
  state = mine;
  draw();
  const timer = setInterval(() => look(), LOOK);
  const { signal } = stop;
  const work = async (
    /** @type {import('./items.js').Item} */ item,
    /** @type {(text: string) => Promise<import('../types.d.ts').Analysis>} */ analyze,
  ) => {
    try {
      if (item.text === undefined) throw new Error(item.problem);
      const { row, spoken } = summarise(item, countWords(item.text), await analyze(item.text));
      mine.rows.push(row);
      mine.total.add(row.outlet, spoken);
    } catch (error) {
      if (signal.aborted) return;
      mine.rows.push(failed(item, error instanceof Error ? error.message : String(error)));
    }
    mine.done += 1;
  };
  try {
    await pool(items(chosen.files), work, signal);
  } finally {
    clearInterval(timer);
    mine.cancelled = signal.aborted;
    mine.stop = null;
    // Workers end in any order.
    mine.rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    if (mine === state) draw();
  }
}

function draw() {
  if (!box) return;
  const { stop } = state;
  const input = h('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    id: 'batch-file',
    accept: '.txt,.text,.md,.html,.htm,.docx,.csv,.ndjson,.jsonl',
  });
  const folder = h('input', { type: 'file', multiple: true, hidden: true, id: 'batch-folder', webkitdirectory: true });
  for (const field of [input, folder])
    field.addEventListener('change', () => {
      const files = [...(field.files ?? [])];
      field.value = '';
      if (files.length) void take(files);
    });
  const button = (/** @type {string} */ id, /** @type {string} */ words, /** @type {() => void} */ run) =>
    h('button', { type: 'button', class: 'button small', id, onclick: run }, words);
  const bar = h('progress', { 'aria-label': B.label, id: 'batch-progress' });
  const text = h('span', { class: 'number quiet', id: 'batch-done' });
  look = () => {
    // Of a table nobody knows how many rows it has until it is read.
    if (state.files > 1) {
      bar.max = Math.max(state.files, state.done);
      bar.value = state.done;
    }
    text.textContent =
      state.files > 1 ? fill(B.progress, { done: count(state.done), all: count(Math.max(state.files, state.done)) }) : count(state.done);
  };
  look();
  box.replaceChildren(
    h('div', { class: 'batch-intro' }, h('p', null, fill(B.intro, { limit: count(LIMIT) })), h('p', { class: 'quiet' }, B.columns)),
    h(
      'div',
      { class: 'batch-tools' },
      button('batch-pick', B.files, () => input.click()),
      button('batch-pick-folder', B.folder, () => folder.click()),
      input,
      folder,
      stop && button('batch-cancel', B.cancel, () => stop.abort()),
      stop && bar,
      stop && text,
    ),
    ...(stop ? [] : results()),
  );
}

function results() {
  const { rows, total, cancelled } = state;
  if (!rows.length)
    return [h('p', { class: 'quiet', id: 'batch-status', role: 'status' }, cancelled ? fill(B.cancelled, { n: 0 }) : B.none)];
  const bad = rows.filter((row) => row.problem);
  const good = rows.length - bad.length;
  const status = [
    cancelled ? fill(B.cancelled, { n: count(rows.length) }) : '',
    many(B.done, good),
    bad.length ? many(B.failed, bad.length) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const save = (/** @type {string} */ id, /** @type {string} */ words, /** @type {string} */ name, /** @type {() => string} */ make) =>
    h('button', { type: 'button', class: 'button small', id, onclick: () => download(name, 'text/csv', make()) }, words);
  const found = h('div', { id: 'batch-table' });
  const field = h('input', {
    type: 'search',
    id: 'batch-filter',
    'aria-label': B.filter,
    placeholder: B.filter,
    oninput: () => {
      filter = field.value;
      found.replaceChildren(...speakerTable());
    },
  });
  field.value = filter;
  found.append(...speakerTable());
  return [
    h('p', { id: 'batch-status', role: 'status' }, h('strong', null, status)),
    bad.length
      ? h(
          'details',
          { class: 'batch-problems' },
          h('summary', null, many(B.failed, bad.length)),
          h(
            'ul',
            null,
            ...bad.slice(0, PROBLEMS).map((row) => h('li', null, `${row.id}: ${row.problem}`)),
            bad.length > PROBLEMS && h('li', { class: 'quiet' }, many(S.more, bad.length - PROBLEMS)),
          ),
        )
      : '',
    h(
      'div',
      { class: 'batch-tools' },
      field,
      total.size ? save('batch-save-speakers', B.saveSpeakers, 'speakers-by-outlet.csv', speakersCsv) : '',
      save('batch-save-articles', B.saveArticles, 'articles.csv', articlesCsv),
    ),
    found,
  ];
}

function speakerTable() {
  const { total } = state;
  const wanted = filter.trim().toLowerCase();
  const rows = total
    .rows()
    .filter(({ speaker, outlet }) => !wanted || speaker.toLowerCase().includes(wanted) || outlet.toLowerCase().includes(wanted));
  const number = (/** @type {string} */ words, look = '') => h('span', { class: `number ${look}` }, words);
  const body = rows.slice(0, SHOWN).map((sum) => [
    sum.speaker,
    sum.kind,
    sum.outlet,
    number(count(sum.articles)),
    number(count(sum.quotations)),
    number(count(sum.words)),
    number(percent(total.share(sum))),
    sum.words ? number(tone(sum.tone), sum.tone < 0 ? 'minus' : sum.tone > 0 ? 'plus' : '') : '',
    h(
      'em',
      null,
      verbsOf(sum)
        .slice(0, 4)
        .map(([verb, n]) => (n > 1 ? `${verb} ×${n}` : verb))
        .join(', '),
    ),
  ]);
  return [
    table(B.caption, Object.values(B.heads), body),
    ...(rows.length > SHOWN ? [h('p', { class: 'quiet' }, many(S.more, rows.length - SHOWN))] : []),
  ];
}

function speakersCsv() {
  const { total } = state;
  return csvOf([
    Object.values(B.heads),
    ...total.rows().map((sum) => [
      sum.speaker,
      sum.kind,
      sum.outlet,
      sum.articles,
      sum.quotations,
      sum.words,
      total.share(sum),
      sum.tone,
      verbsOf(sum)
        .map(([verb, n]) => `${verb} ${n}`)
        .join('; '),
    ]),
  ]);
}

function articlesCsv() {
  const { rows } = state;
  const keys = /** @type {(keyof Row)[]} */ (Object.keys(B.articleHeads));
  return csvOf([Object.values(B.articleHeads), ...rows.map((row) => keys.map((key) => row[key]))]);
}

/** The sources, and the list of what is left to look at, the worst first. */
import { byId, h } from '../lib/dom.js';
import { count, fill, many } from '../lib/format.js';
import { readFile } from '../files/read.js';
import { say } from '../ui/notice.js';
import { openOver } from '../ui/trail.js';
import { choose, verdict, why } from './draft.js';
import * as model from './model.js';
import { S } from './strings.js';

const A = S.sources;
/** Files that can be read. */
const READABLE = '.txt,.text,.md,.vtt,.srt,.eml,.html,.htm,.docx,text/plain,text/vtt,text/html';
const numbered = (/** @type {number} */ n) => fill(A.numbered, { n });

/** The tools, the sources and the list. */
export function sidebar() {
  const files = h('input', { type: 'file', multiple: true, hidden: true, id: 'check-file', accept: READABLE });
  files.addEventListener('change', () => {
    void addFiles([...(files.files ?? [])]);
    files.value = '';
  });
  const tool = (/** @type {string} */ id, /** @type {string} */ words, /** @type {() => void} */ run) =>
    h('button', { type: 'button', class: 'button small', id, onclick: run }, words);
  return h(
    'section',
    { class: 'check-side', 'aria-labelledby': 'check-sources-heading' },
    h(
      'div',
      { class: 'bar' },
      h('h2', { id: 'check-sources-heading' }, A.heading),
      h('span', { class: 'spring' }),
      tool('check-paste', A.paste, askForText),
      tool('check-open', A.files, () => files.click()),
      files,
      tool('check-sample', A.sample, sample),
    ),
    h('p', { class: 'quiet check-help' }, A.help),
    h('ul', { id: 'check-sources', class: 'check-sources' }),
    h('h2', { class: 'check-list-heading' }, S.list.heading),
    h('ol', { id: 'check-list', class: 'check-list' }),
  );
}

function sample() {
  model.setDraft(S.sample.draft);
  add([{ name: S.sample.name, text: S.sample.source }]);
}

/** @param {model.Source[]} list */
export function add(list) {
  const large = list.find(({ text }) => text.length > model.LONGEST.source);
  model.add(list, numbered);
  if (large) say(fill(A.large, { name: large.name || numbered(1), limit: count(model.LONGEST.source) }));
}

/** @param {File[]} files */
export async function addFiles(files) {
  const found = [];
  const problems = [];
  for (const file of files) {
    try {
      // Captions and mail are plain text under other names.
      const text = /\.(vtt|srt|eml)$/i.test(file.name) ? await file.text() : (await readFile(file)).text;
      found.push({ name: file.name, text });
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  say('');
  add(found);
  if (problems.length) say(problems.slice(0, 3).join(' '));
}

/** The dialog to paste or type into. */
function askForText() {
  const name = h('input', { id: 'check-name', autocomplete: 'off', maxlength: 120 });
  const area = h('textarea', { id: 'check-source-text', rows: 14, spellcheck: false, lang: 'en' });
  const box = h('dialog', { class: 'places add', 'aria-labelledby': 'check-add-title' });
  const done = () => {
    add([{ name: name.value, text: area.value }]);
    box.close();
  };
  box.append(
    h(
      'div',
      { class: 'places-head' },
      h('h2', { id: 'check-add-title' }, A.add),
      h('button', { type: 'button', class: 'button small', onclick: () => box.close() }, A.close),
    ),
    h('p', null, h('label', { for: 'check-name' }, A.name), name),
    h('p', null, h('label', { for: 'check-source-text' }, A.text), area),
    h('p', null, h('button', { type: 'button', class: 'button primary', id: 'check-add', onclick: done }, A.add)),
  );
  box.addEventListener('close', () => {
    box.remove();
    byId('check-paste').focus();
  });
  document.body.append(box);
  openOver(box);
  area.focus();
}

/** Shows the sources as they are now. */
export function showSources() {
  const { sources, found } = model.store.get();
  byId('check-sources').replaceChildren(
    ...sources.map(({ name }) => {
      const row = found?.sources.find(({ file }) => file === name);
      const told = row ? (row.words ? `${A.kinds[row.kind]}, ${many(A.words, row.words)}` : A.nothing) : '';
      return h(
        'li',
        { class: row && !row.words ? 'is-empty' : '' },
        h('span', { class: 'check-source-name' }, name),
        h('span', { class: 'quiet' }, told),
        h(
          'button',
          { type: 'button', class: 'button small', 'aria-label': fill(A.remove, { name }), onclick: () => model.remove(name) },
          '×',
        ),
      );
    }),
  );
}

/** Shows the list as it is now. */
export function showList() {
  const { sources, found, working, chosen, accepted } = model.store.get();
  const rows = model.worstFirst();
  const faults = rows.filter(({ quote }) => model.isFault(quote));
  const entry = (/** @type {{ quote: model.Quote, index: number }} */ { quote, index }) => {
    const reason = accepted.get(model.keyOf(quote));
    return h(
      'li',
      null,
      h(
        'button',
        { type: 'button', class: 'check-entry', 'data-entry-check': index, 'aria-current': chosen === index, onclick: () => choose(index) },
        verdict(quote),
        h('span', { class: 'check-entry-words' }, model.words(quote)),
        h('span', { class: 'quiet' }, reason === undefined ? why(quote) : fill(S.act.accepted, { why: reason })),
      ),
    );
  };
  byId('check-list').replaceChildren(
    ...faults.map(entry),
    !faults.length && found && sources.length ? h('li', { class: 'quiet' }, S.list.none) : '',
  );
  const status = working
    ? S.list.working
    : !sources.length
      ? S.list.no_sources
      : found
        ? fill(many(S.list.status, found.quotes.length), { faults: count(model.left()) })
        : '';
  byId('check-status').textContent = status;
}

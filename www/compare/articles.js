/** The list of articles, by event: add, name, move, mark as the source, read, remove. */
import { byId, h } from '../lib/dom.js';
import { count, fill, many } from '../lib/format.js';
import { countWords, shorten } from '../model/words.js';
import { readFile } from '../files/read.js';
import { text as openText } from '../ui/editor.js';
import { T } from '../strings.js';
import { say } from '../ui/notice.js';
import { openOver } from '../ui/trail.js';
import { showPlaces } from './marks.js';
import * as model from './model.js';
import { bare, split } from './reading.js';
import { SAMPLES, SOURCE } from './sample.js';
import { S } from './strings.js';

const A = S.articles;
/** Files that can be read. */
const READABLE = '.txt,.text,.md,.html,.htm,.docx,.json,text/plain,text/markdown,text/html';

/** The tools and the list. */
export function sidebar() {
  const files = h('input', { type: 'file', multiple: true, hidden: true, id: 'several-file', accept: READABLE });
  files.addEventListener('change', () => {
    void addFiles([...(files.files ?? [])]);
    files.value = '';
  });
  const tool = (/** @type {string} */ id, /** @type {string} */ words, /** @type {() => void} */ run) =>
    h('button', { type: 'button', class: 'button small', id, onclick: run }, words);
  return h(
    'section',
    { class: 'several-list', 'aria-labelledby': 'several-heading' },
    h('div', { class: 'bar' }, h('h2', { id: 'several-heading' }, A.heading), h('span', { class: 'quiet', id: 'several-count' })),
    h(
      'div',
      { class: 'bar several-tools' },
      tool('several-paste', A.paste, askForText),
      tool('several-open', A.files, () => files.click()),
      files,
      tool('several-current', A.current, addCurrent),
      tool('several-sample', A.sample, addSample),
      tool('several-clear', A.clear, removeAll),
    ),
    h('p', { class: 'several-help quiet' }, A.help),
    h('div', { id: 'several-articles' }),
  );
}

function removeAll() {
  const n = model.store.get().articles.length;
  const back = model.clear();
  byId('several-paste').focus();
  say(many(A.cleared, n), { actions: [{ label: A.back, run: back }] });
}

/** @param {string} id @param {string} name */
function removeOne(id, name) {
  const at = model.store.get().articles.findIndex((article) => article.id === id);
  const back = model.remove(id);
  // On to the next one's button, so that a list can be gone through.
  const next = model.store.get().articles[at] ?? model.store.get().articles[at - 1];
  /** @type {HTMLElement | null} */
  const other = next ? document.querySelector(`[data-for="remove-${next.id}"]`) : null;
  (other ?? byId('several-paste')).focus();
  say(fill(A.removed, { name }), { actions: [{ label: A.back, run: back }] });
}

/** Adds, and says what was left out. @param {{ name: string, text: string }[]} list */
export function addAll(list) {
  const before = model.store.get().articles.length;
  const named = list.map(({ name, text }, i) => ({ name: name.trim() || fill(A.numbered, { n: before + i + 1 }), text }));
  const { left, again } = model.add(named, countWords);
  if (left) say(fill(S.problems.most, { limit: count(model.MOST) }));
  else if (again && again === list.length) say(S.problems.again);
}

/**
 * The articles of a comparison that was saved: as they were, or beside those that are here.
 * @param {unknown} saved
 * @param {string} name of the file
 */
export function takeSaved(saved, name) {
  const read = model.read(saved, countWords);
  if (!read) return say(fill(T.files.json, { name }));
  if (model.store.get().articles.length) addAll(read.articles.map((article) => ({ name: article.name, text: article.text })));
  else model.replace(read);
  say(fill(many(A.opened, read.articles.length), { name }), { fleeting: true });
}

/** @param {File[]} files */
export async function addFiles(files) {
  const found = [];
  const problems = [];
  for (const file of files.slice(0, model.MOST + 1)) {
    try {
      const taken = await readFile(file);
      if (taken.several) takeSaved(taken.several, file.name);
      else found.push(...split(taken.text, bare(file.name)));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (found.length) {
    say('');
    addAll(found);
  }
  if (problems.length) say(problems.slice(0, 3).join(' '));
}

function addCurrent() {
  const text = openText().trim();
  if (!text) return say(S.problems.nothing);
  addAll([{ name: A.open_article, text }]);
}

function addSample() {
  addAll(SAMPLES);
  const { articles } = model.store.get();
  const source = articles.find(({ text }) => text === SAMPLES[SOURCE]?.text);
  if (source) model.setSource(source.id);
}

/** The dialog to paste or type into. */
function askForText() {
  const name = h('input', { id: 'add-name', autocomplete: 'off', maxlength: 120 });
  const area = h('textarea', { id: 'add-text', rows: 14, spellcheck: false, lang: 'en', 'aria-describedby': 'add-hint' });
  const box = h('dialog', { class: 'places add', 'aria-labelledby': 'add-title' });
  const done = () => {
    addAll(split(area.value, name.value));
    box.close();
  };
  box.append(
    h(
      'div',
      { class: 'places-head' },
      h('h2', { id: 'add-title' }, S.add.title),
      h('button', { type: 'button', class: 'button small', onclick: () => box.close() }, S.add.close),
    ),
    h('p', null, h('label', { for: 'add-name' }, S.add.name), name),
    h('p', null, h('label', { for: 'add-text' }, S.add.text), area),
    h('p', { class: 'quiet', id: 'add-hint' }, S.add.hint),
    h('p', null, h('button', { type: 'button', class: 'button primary', id: 'add-do', onclick: done }, S.add.do)),
  );
  box.addEventListener('close', () => {
    box.remove();
    byId('several-paste').focus();
  });
  document.body.append(box);
  openOver(box);
  area.focus();
}

/** Shows the list as it is now; a name that is being typed keeps the focus. */
export function showArticles() {
  const { articles, found, pins } = model.store.get();
  const box = byId('several-articles');
  const focus =
    document.activeElement instanceof HTMLElement && box.contains(document.activeElement) ? document.activeElement.dataset.for : undefined;
  byId('several-count').textContent = articles.length ? many(A.count, articles.length) : '';
  byId('several-clear').hidden = !articles.length;
  const grouped = found?.events ?? [];
  const loose = articles.filter(({ id }) => !grouped.some((names) => names.includes(id))).map(({ id }) => id);
  box.replaceChildren(
    ...grouped.flatMap((names, event) => {
      const here = names.filter((id) => model.articleOf(id));
      if (!here.length) return [];
      const byHand = here.some((id) => pins.has(id));
      return [
        h('h3', { class: 'several-event' }, fill(A.event, { n: event + 1 }), h('span', { class: 'quiet' }, byHand ? A.by_hand : '')),
        list(here, event),
      ];
    }),
    loose.length ? list(loose, null) : '',
    pins.size ? h('button', { type: 'button', class: 'button small several-auto', onclick: model.unpin }, A.automatic) : '',
  );
  if (focus) /** @type {HTMLElement | null} */ (box.querySelector(`[data-for="${focus}"]`))?.focus();
}

/** @param {string[]} ids @param {number | null} event */
const list = (ids, event) =>
  h('ul', { class: 'several-entries' }, ...ids.map((id) => entry(/** @type {model.Article} */ (model.articleOf(id)), event)));

/** @param {model.Article} article @param {number | null} event */
function entry({ id, name, words }, event) {
  const { source, found } = model.store.get();
  const is = source === id;
  const field = h('input', {
    class: 'several-name',
    'aria-label': fill(A.nameOf, { name }),
    'data-for': `name-${id}`,
    maxlength: 120,
    autocomplete: 'off',
  });
  field.value = name;
  field.addEventListener('change', () => model.rename(id, field.value.trim() || name));
  const labelled = (/** @type {string} */ pattern) => fill(pattern, { name });
  return h(
    'li',
    { class: `several-entry${is ? ' is-source' : ''}`, 'data-article': id },
    field,
    h('span', { class: 'quiet clip several-headline' }, model.headline(id)),
    doubtful(id) && h('span', { class: 'quiet several-close' }, A.close),
    event !== null && found && found.articles.length > 1 && mover(id, name, event),
    h(
      'div',
      { class: 'several-row' },
      h('span', { class: 'quiet number' }, many(A.words, words)),
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          'data-for': `source-${id}`,
          'aria-pressed': is,
          'aria-label': labelled(A.sourceOf),
          title: A.sourceNote,
          onclick: () => model.setSource(is ? null : id),
        },
        A.source,
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          'data-for': `read-${id}`,
          'aria-label': labelled(A.readOf),
          onclick: () => showPlaces(name, [{ file: id, marks: [{ start: 0, end: 0 }] }]),
        },
        A.read,
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          'data-for': `remove-${id}`,
          'aria-label': labelled(A.removeOf),
          onclick: () => removeOne(id, name),
        },
        '×',
      ),
    ),
  );
}

/** Below this an article might as well be of another event. */
const CLOSE = 0.05;

/** Whether the engine was in doubt about the event of an article that nobody has moved. @param {string} id */
function doubtful(id) {
  const { found, pins } = model.store.get();
  const row = found?.articles.find(({ file }) => file === id);
  return row !== undefined && !pins.has(id) && (found?.events.length ?? 0) > 1 && row.margin < CLOSE;
}

/** The event of an article, to choose. @param {string} id @param {string} name @param {number} event */
function mover(id, name, event) {
  const events = model.store.get().found?.events ?? [];
  const alone = (events[event]?.length ?? 0) === 1;
  const choice = h(
    'select',
    { 'aria-label': fill(A.move, { name }), 'data-for': `move-${id}` },
    ...events.map((names, i) =>
      h(
        'option',
        { value: i, selected: i === event },
        fill(A.event_of, { n: i + 1, headline: shorten(model.headline(names[0] ?? ''), 40) }),
      ),
    ),
    !alone && h('option', { value: 'alone' }, A.alone),
  );
  choice.addEventListener('change', () => model.move(id, choice.value === 'alone' ? null : Number(choice.value)));
  return choice;
}

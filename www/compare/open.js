/** The view of several articles: made when it is first opened. */
import { byId, h } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { countWords } from '../model/words.js';
import { say } from '../ui/notice.js';
import * as session from '../ui/session.js';
import { addAll, addFiles, showArticles, sidebar, takeSaved } from './articles.js';
import { compare, ready } from './engine.js';
import { showFindings } from './findings.js';
import { showGroups } from './groups.js';
import * as model from './model.js';
import { dropped, split } from './reading.js';
import { saving } from './saving.js';
import { S } from './strings.js';
import { showOutlets, showSentences, showSpeakers } from './tables.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */

const TABS = /** @type {const} */ (['findings', 'groups', 'speakers', 'sentences', 'outlets', 'files']);
/** @typedef {typeof TABS[number]} Tab */

/** What fills a tab; the last fills itself. @type {Record<Exclude<Tab, 'files'>, (panel: HTMLElement, found: Comparison) => void>} */
const SHOW = { findings: showFindings, groups: showGroups, speakers: showSpeakers, sentences: showSentences, outlets: showOutlets };

/** Tabs that do not show what was last found. @type {Set<Tab>} */
const stale = new Set();
/** @type {Promise<void> | null} */
let making = null;
/** The last question that was asked: an answer to an older one is not shown. */
let asked = 0;

/** @type {typeof import('./batch.js') | null} */
let batch = null;

const panel = (/** @type {Tab} */ name) => byId(`several-panel-${name}`);
const open = () => TABS.find((name) => !panel(name).hidden) ?? 'findings';

/** Opens the view; all its parts are loaded by then. */
export function show() {
  making ??= make().catch((error) => {
    making = null;
    throw error;
  });
  return making;
}

async function make() {
  const main = byId('several');
  main.replaceChildren(h('p', { class: 'state' }, S.states.loading));
  [batch] = await Promise.all([import('./batch.js'), ready()]);
  build(main);
}

/** Opens a comparison that was saved. @param {unknown} saved @param {string} name of its file */
export async function openSaved(saved, name) {
  await show();
  takeSaved(saved, name);
}

/** @param {HTMLElement} main */
function build(main) {
  const tab = (/** @type {Tab} */ name, /** @type {number} */ i) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `several-tab-${name}`,
        'aria-controls': `several-panel-${name}`,
        'aria-selected': i === 0,
        tabindex: i === 0 ? 0 : -1,
        onclick: () => select(name),
      },
      S.tabs[name],
      ' ',
      h('span', { class: 'tab-count' }),
    );
  const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': S.tabs.label }, ...TABS.map(tab));
  list.addEventListener('keydown', (event) => {
    const at = TABS.findIndex((name) => byId(`several-tab-${name}`) === document.activeElement);
    const step = /** @type {Record<string, number>} */ ({ ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 })[
      event.key
    ];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    const name = /** @type {Tab} */ (TABS[(step + TABS.length) % TABS.length]);
    select(name);
    byId(`several-tab-${name}`).focus();
  });
  main.replaceChildren(
    sidebar(),
    h(
      'section',
      { class: 'several-found', id: 'several-found', 'aria-label': S.tabs.label },
      h(
        'div',
        { class: 'bar several-bar' },
        h('h2', { class: 'unseen' }, S.tabs.label),
        h('p', { id: 'several-status', role: 'status' }),
        saving(),
      ),
      list,
      ...TABS.map((name, i) =>
        h('div', { role: 'tabpanel', id: `several-panel-${name}`, 'aria-labelledby': `several-tab-${name}`, tabindex: 0, hidden: i !== 0 }),
      ),
    ),
  );
  const { store } = model;
  store.on(['articles', 'found', 'source', 'pins'], showArticles);
  // A change of name asks nothing anew, but is to be seen.
  store.on(['articles', 'found'], paintAll);
  store.on(['articles', 'source', 'pins'], () => void ask());
  store.on(['working', 'found', 'articles'], status);
  waysIn(main);
  keepAll();
  showArticles();
  paintAll();
  status();
}

/** @param {Tab} name */
function select(name) {
  for (const other of TABS) {
    const button = byId(`several-tab-${other}`);
    button.setAttribute('aria-selected', String(other === name));
    button.tabIndex = other === name ? 0 : -1;
    panel(other).hidden = other !== name;
  }
  paint(name);
}

/** What is here survives a reload of the tab, as the other view does. */
function keepAll() {
  const { store } = model;
  const index = session.kept('several');
  const before = model.read(
    index && {
      ...index,
      articles: (Array.isArray(index.articles) ? index.articles : []).map((/** @type {any} */ article) => ({
        ...article,
        text: session.keptWords(`article-${article?.id}`),
      })),
    },
    countWords,
  );
  /** @type {Set<string>} */
  let known = new Set(before?.articles.map(({ id }) => id));
  session.part((to) => {
    const { articles, source, pins } = store.get();
    for (const { id, text } of articles) to.keep(`article-${id}`, text);
    const ids = new Set(articles.map(({ id }) => id));
    for (const id of known) if (!ids.has(id)) to.drop(`article-${id}`);
    known = ids;
    if (articles.length)
      to.keep('several', JSON.stringify({ articles: articles.map(({ id, name }) => ({ id, name })), source, pins: [...pins] }));
    else to.drop('several');
  });
  session.alsoDear(() => store.get().articles.length > 0);
  if (before) model.replace(before);
  store.on(['articles', 'source', 'pins'], session.changed);
}

let before = '';

/** Compares what is there now, if it is not what was compared last. */
async function ask() {
  const { list, options } = model.question(model.store.get());
  const key = JSON.stringify([list.map(({ name }) => name), options]);
  if (key === before) return;
  before = key;
  const mine = (asked += 1);
  if (!list.length) return model.store.set({ found: null, working: false });
  model.store.set({ working: true });
  try {
    const found = await compare(list, options);
    if (mine === asked) model.store.set({ found, working: false });
  } catch (error) {
    if (mine !== asked) return;
    before = '';
    model.store.set({ working: false });
    say(S.problems.engine.replace('{why}', error instanceof Error ? error.message : String(error)));
  }
}

function status() {
  const { working, found, articles } = model.store.get();
  const speech =
    found &&
    [
      many(S.states.status, found.events.length),
      many(S.states.utterances, found.groups.length),
      many(S.states.findings, found.findings.length),
    ].join(', ');
  const words = working ? S.states.comparing : !articles.length ? S.intro : articles.length === 1 ? S.states.one : (speech ?? '');
  const box = byId('several-status');
  if (box.textContent !== words) box.textContent = words;
  byId('several').dataset.state = working ? 'comparing' : 'ready';
  /** @type {[Tab, number | undefined][]} */
  const counts = [
    ['findings', found?.findings.length],
    ['groups', found?.groups.length],
    ['speakers', found?.speakers.length],
    ['sentences', found?.sentences.length],
    ['outlets', found?.articles.length],
  ];
  for (const [name, n] of counts) {
    const at = byId(`several-tab-${name}`).querySelector('.tab-count');
    if (at) at.textContent = n === undefined ? '' : String(n);
  }
}

function paintAll() {
  for (const name of TABS) if (name !== 'files') stale.add(name);
  paint(open());
}

/** @param {Tab} name */
function paint(name) {
  if (name === 'files') return batch?.show(panel('files'));
  if (!stale.delete(name)) return;
  const { found } = model.store.get();
  // Articles that are gone have no words to show.
  const whole = found?.articles.every(({ file }) => model.articleOf(file));
  if (found && whole) SHOW[name](panel(name), found);
  else panel(name).replaceChildren(h('p', { class: 'quiet several-empty' }, S.intro));
}

/** Pasting and dropping anywhere in the view. @param {HTMLElement} main */
function waysIn(main) {
  // Before the page's own listeners, which take a paste or a file for a new article of the other view.
  addEventListener(
    'paste',
    (event) => {
      if (main.hidden) return;
      event.stopPropagation();
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
      const words = event.clipboardData?.getData('text/plain');
      if (!words?.trim()) return;
      event.preventDefault();
      addAll(split(words));
    },
    true,
  );
  addEventListener(
    'drop',
    (event) => {
      document.body.classList.remove('is-dropping');
      if (main.hidden || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      const many = open() === 'files';
      void dropped(event.dataTransfer).then((found) => {
        const table = found.some(({ name }) => /\.(csv|ndjson|jsonl)$/i.test(name));
        if (!many && !table && found.length <= model.MOST) return addFiles(found);
        select('files');
        void batch?.take(found);
      });
    },
    true,
  );
}

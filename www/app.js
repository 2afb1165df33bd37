/** The page: reads the text area, asks the engine, shows what it found. */
import { analyze, compiled, version } from './pullquote.js';
import { byId, h } from './lib/dom.js';
import { count, fill, many } from './lib/format.js';
import { forbidRequests } from './lib/policy.js';
import { slowly } from './lib/slices.js';
import { createStore } from './lib/store.js';
import { parted } from './model/checks.js';
import { correct } from './model/corrections.js';
import { buildView, viewing } from './model/view.js';
import { looksEnglish } from './model/words.js';
import { keepOffline } from './offline/offline.js';
import { SAMPLE } from './sample.js';
import { T } from './strings.js';
import { showArc } from './ui/arc.js';
import * as article from './ui/article.js';
import { rememberSeldom, seldomOpen, showChecks } from './ui/checks.js';
import { runnerUp } from './ui/anchors.js';
import * as editor from './ui/editor.js';
import { isLost, place } from './ui/focus.js';
import { history } from './ui/history.js';
import { told } from './ui/naming.js';
import { say } from './ui/notice.js';
import { ownLexicon, ownText, ownWords, recheckOwn } from './ui/ownwords.js';
import { close, goToQuote, goToRange, pointing } from './ui/pointing.js';
import { chooseEntry, showQuotations } from './ui/quotations.js';
import { route } from './ui/route.js';
import { exports, saving } from './ui/saving.js';
import { selecting } from './ui/selecting.js';
import { sampling, showLine } from './ui/sampling.js';
import * as session from './ui/session.js';
import * as shell from './ui/shell.js';
import { startEngine } from './ui/starting.js';
import { taking } from './ui/taking.js';
import { showVoices } from './ui/voices.js';
import { showWords } from './ui/words.js';
import * as working from './ui/working.js';
import { createClient } from './worker/client.js';

/** @typedef {import('./model/view.js').View} View */

/** Characters (UTF-16 units) that the page marks. */
const LIMIT = 2_000_000;
/** Up to so many the text is read at once, which is over within a frame; longer ones go to the worker. */
const SHORT = 20_000;
/** How long the page waits for the next key, in milliseconds; a slow text makes it wait longer. */
const WAIT = { least: 90, most: 900 };

const store = createStore({
  raw: /** @type {{ text: string, analysis: import('./types.d.ts').Analysis } | null} */ (null),
  work: /** @type {import('./model/history.js').Work} */ ({ text: SAMPLE, corrections: [], ownWords: '' }),
  corrections: /** @type {readonly import('./model/corrections.js').Correction[]} */ ([]),
  view: /** @type {View | null} */ (null),
  only: /** @type {number | null | undefined} */ (undefined),
});
let timer = 0;
let cost = 0;
/** The text is another article than the one that was read last. */
let renewed = false;

/** Reads the text anew, soon. @param {editor.How} how */
function reread(how) {
  clearTimeout(timer);
  if (how === 'whole') {
    renewed = true;
    close();
    store.set({ only: undefined });
    if (editor.text().length > 200) shell.showView('article');
    byId('reader').scrollTop = 0;
  }
  timer = window.setTimeout(run, how === 'type' ? Math.max(WAIT.least, Math.min(WAIT.most, cost * 4)) : 0);
}

/** Why the engine refuses a list of the visitor's words; empty if it takes it. @param {string} lexicon */
function refused(lexicon) {
  if (!client) return '';
  try {
    analyze('', { lexicon });
    return '';
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace(/^options\.lexicon: line \d+: /, '');
  }
}

/** The version of the engine, once it is here. @type {(version: string) => void} */
let started = () => {};
/** @type {Promise<string>} */
const running = new Promise((done) => (started = done));

/** The worker for long texts; none before the engine is here. @type {ReturnType<typeof createClient>} */
let client;
/** Ends with the text that is being read: a newer one takes its place. */
let control = new AbortController();

/**
 * The engine of this thread stopped in the middle of a text, and cannot be used again: from then on the worker, which can be replaced,
 * reads all.
 */
let trapped = false;

function run() {
  clearTimeout(timer);
  control.abort();
  control = new AbortController();
  const { signal } = control;
  const text = editor.text();
  editor.countText(text);
  // Whoever pasted before the engine was here gets what they pasted as soon as it is.
  if (!client) return;
  if (!text.trim()) return blank('empty');
  if (text.length > LIMIT) return blank('long', text.length);
  const options = /** @type {const} */ ({ offsets: 'utf16', lexicon: ownLexicon() });
  const began = performance.now();
  const ready = (/** @type {import('./types.d.ts').Analysis} */ analysis) => {
    shell.setState('ready');
    state();
    store.set({ raw: { text, analysis } });
    cost = performance.now() - began;
  };
  if (text.length <= SHORT && !trapped) {
    working.end();
    try {
      return ready(analyze(text, options));
    } catch (error) {
      trapped = error instanceof WebAssembly.RuntimeError;
      return blank('broken', error instanceof Error ? error.message : String(error));
    }
  }
  // What was found in another article does not stand under the new one while that is read.
  if (renewed) store.set({ raw: null, view: null });
  renewed = false;
  working.start(() => {
    control.abort();
    blank('stopped');
  });
  const read = () =>
    client.analyze(text, options, { signal, onProgress: ({ stage, done }) => working.show(stage, stage === 'reading' ? done : undefined) });
  // A worker that died of something else than the text: another takes the text up.
  const again = (/** @type {Error} */ error) => (signal.aborted || error.name !== 'WorkerError' ? Promise.reject(error) : read());
  void read()
    .catch(again)
    .then(
      (analysis) => signal.aborted || ready(analysis),
      (error) => signal.aborted || blank('broken', error.message),
    );
}

/** Arranges what was found by voice: a short text at once, a long one in slices. */
function arrange() {
  const { raw, corrections, work } = store.get();
  // Corrections of a text that has not been read yet wait for it.
  if (!raw || raw.text !== work.text) return;
  const { signal } = control;
  const { text, analysis } = raw;
  const corrected = correct(text, analysis, corrections);
  if (text.length <= SHORT) return store.set({ view: buildView(text, corrected, analysis, corrections) });
  working.show('arranging');
  const stale = () => signal.aborted || raw !== store.get().raw || corrections !== store.get().corrections;
  void slowly(viewing(text, corrected, analysis, corrections), stale).then((view) => view && store.set({ view }));
}

/** Marks the article. @param {View} view */
async function mark(view) {
  working.show('drawing', 0);
  const whole = await article.draw(view, (done) => working.show('drawing', done));
  if (!whole) return;
  working.end();
  dim();
  refocus(view);
}

/**
 * Nothing to mark: says why.
 * @param {'empty' | 'long' | 'stopped' | 'broken'} why
 * @param {number | string} [detail] characters, or what went wrong
 */
function blank(why, detail = 0) {
  close();
  working.end();
  shell.setState(why);
  store.set({ raw: null, view: null, only: undefined });
  const again = () => h('button', { type: 'button', class: 'button primary', onclick: run }, T.states.stoppedAction);
  if (why === 'empty')
    state(
      T.states.emptyTitle,
      T.states.emptyBody,
      h('button', { type: 'button', class: 'button primary', onclick: () => editor.setText(SAMPLE) }, T.states.emptyAction),
    );
  else if (why === 'stopped') state(T.states.stoppedTitle, T.states.stoppedBody, again());
  else if (why === 'broken') state(T.states.brokenTitle, fill(T.states.brokenBody, { why: String(detail) }), again());
  else state(T.states.longTitle, fill(T.states.longBody, { n: count(Number(detail)), limit: count(LIMIT) }));
}

/**
 * @param {string} [title]
 * @param {string} [body]
 * @param {HTMLElement} [action]
 */
function state(title, body, action) {
  const box = byId('state');
  box.hidden = !title;
  box.replaceChildren(...(title ? [h('h2', null, title), h('p', null, body), action ?? ''] : []));
}

/** @param {View} view */
function summary({ summary: { quotations, reports, speakers, unattributed, unsure } }) {
  const words = [many(T.summary.quotations, quotations), many(T.summary.speakers, speakers), many(T.summary.unattributed, unattributed)];
  if (reports) words.splice(1, 0, many(T.summary.reports, reports));
  if (unsure) words.push(many(T.summary.unsure, unsure));
  return words.join(', ');
}

/** The doubt that concerns the whole text, over the article. @param {View} view */
function warn(view) {
  const box = byId('warning');
  const message = !looksEnglish(view.text) ? T.states.foreign : view.quotes.length === 0 ? T.states.none : '';
  box.hidden = !message;
  box.textContent = message;
}

/** Goes to a quotation from a list. @param {number} quote */
function pick(quote) {
  chooseEntry(quote);
  shell.showView('article');
  goToQuote(quote);
}

/** @param {number} start @param {number} end */
function range(start, end) {
  shell.showView('article');
  goToRange(start, end);
}

const past = history(store, reread);
const { add } = past;

const act = {
  pick,
  range,
  only: (/** @type {number | null | undefined} */ only) => store.set({ only }),
  correct: add,
  dismissed: () =>
    store
      .get()
      .corrections.flatMap((correction, index) =>
        correction.type === 'dismiss' ? [{ words: told(correction), drop: () => past.drop(index) }] : [],
      ),
  copied: (/** @type {readonly import('./model/view.js').QuoteView[]} */ quotes, /** @type {HTMLElement} */ button) =>
    void part(tools(), ({ quoting }, view) => quoting(view, quotes, button)),
  dismiss: (/** @type {HTMLElement} */ button, /** @type {(why: string) => void} */ done) =>
    void part(import('./ui/dismissing.js'), ({ dismissing }) => dismissing(button, done)),
  names: (/** @type {import('./model/view.js').Voice} */ voice) => {
    const box = h('div', null);
    void part(import('./ui/telling.js'), ({ namesOf }, view) => namesOf(view, voice, box, add));
    return [box];
  },
};

/** What is loaded when the first of it is used. */
const tools = () => import('./ui/tools.js');

/** Where the focus goes once the article is drawn anew: the quotation that was put right. @type {import('./types.d.ts').Range | null} */
let back = null;

/** Takes corrections of a quotation, to which the focus returns. @param {{ quote: import('./types.d.ts').Range }} quote */
const putRight =
  ({ quote }) =>
  (/** @type {import('./model/corrections.js').Correction[]} */ ...made) => {
    add(...made);
    back = quote;
    // What changed is seen, and can be taken back where one is.
    say(made.map(told).join(' · '), { fleeting: true, actions: [{ label: T.corrections.undo, run: past.undo }] });
  };

/**
 * Does something with a part of the page that is loaded when it is first needed, or says that it did not come.
 * @template T
 * @param {Promise<T>} loaded
 * @param {(part: T, view: View) => unknown} then
 * @param {boolean} [anyway] where nothing is marked too
 */
async function part(loaded, then, anyway = false) {
  const { view } = store.get();
  try {
    const module = await loaded;
    if (view || anyway) await then(module, /** @type {View} */ (view));
  } catch (error) {
    say(fill(T.card.partFailed, { why: error instanceof Error ? error.message : String(error) }));
  }
}

function panels() {
  const { view } = store.get();
  const status = byId('status');
  const words = view ? summary(view) : '';
  // Said again only where it changed: a live region that repeats itself is noise.
  if (status.textContent !== words) status.textContent = words;
  // The strip has a task of its own.
  setTimeout(() => view === store.get().view && void showArc(view, pick, range), 0);
  if (!view) {
    void article.clear();
    byId('warning').hidden = true;
    shell.countTabs({ voices: null, quotations: null, checks: null, sources: null, words: null });
    for (const id of ['panel-voices', 'panel-quotations', 'panel-checks', 'panel-sources', 'words-found'])
      byId(id).replaceChildren(h('p', { class: 'quiet' }, T.summary.empty));
    return;
  }
  warn(view);
  const { sound, seldom } = parted(view);
  shell.countTabs({
    voices: view.voices.length + 1,
    quotations: view.summary.quotations + view.summary.reports,
    checks: [sound.length, seldom.length],
    sources: null,
    words: null,
  });
  for (const name of shell.TABS) stale.add(name);
  paint(shell.openTab());
}

/** Panels that do not show what was last found: one is made when it is opened. @type {Set<shell.Tab>} */
const stale = new Set();

/** @param {shell.Tab} name */
function paint(name) {
  const { view, only } = store.get();
  if (!view || !stale.delete(name)) return;
  const refind = place(byId(`panel-${name}`));
  if (name === 'voices') showVoices(view, only, act);
  else if (name === 'quotations') showQuotations(view, only, act);
  else if (name === 'checks') showChecks(view, act);
  else if (name === 'sources')
    void part(import('./sourcing/open.js'), ({ showSources }, shown) => showSources(shown, act, store.get().corrections.length > 0));
  else showWords(view, act);
  refind(byId(`tab-${name}`));
}

/** Dims every voice but one. */
function dim() {
  const { view, only } = store.get();
  const reader = byId('reader');
  reader.classList.toggle('is-only', only !== undefined);
  for (const element of reader.querySelectorAll('.is-chosen')) element.classList.remove('is-chosen');
  if (!view || only === undefined) return;
  for (const { index, quote } of view.quotes)
    if (quote.speaker === only) for (const element of [...article.pieces(index), article.tag(index)]) element?.classList.add('is-chosen');
}

/** @param {View} view */
function refocus(view) {
  const spot = back;
  back = null;
  if (!spot || !isLost()) return;
  const again = view.quotes.find(({ quote }) => quote.start === spot.start);
  if (again) article.tag(again.index)?.focus({ preventScroll: true });
}

/** Gets the engine; until it is here, what comes in is kept and waits. */
function start() {
  state(T.states.loadingTitle);
  shell.setState('loading');
  void startEngine(
    (why) => {
      shell.setState('failed');
      state(
        T.states.failedTitle,
        why,
        h('button', { type: 'button', class: 'button primary', id: 'start-again', onclick: start }, T.states.failedAction),
      );
    },
    () => {
      forbidRequests();
      client = createClient({ module: compiled() });
      started(version().engine);
      recheckOwn();
      run();
      // The worker starts before the first long text comes, which then need not wait; what is asked for after that counts.
      // And what saves comes now, so that it is there without a network.
      void Promise.allSettled([
        client.version(),
        exports(),
        import('./ui/method.js'),
        import('./ui/correcting.js'),
        import('./ui/telling.js'),
      ]).then(shell.countRequests);
      void keepOffline();
    },
  );
}

function main() {
  shell.translate();
  shell.tabs((name) => {
    paint(name);
    session.changed();
  });
  // Sources are not printed, and their part of the page may not be here.
  addEventListener('beforeprint', () => shell.TABS.filter((name) => name !== 'sources').forEach(paint));
  const look = session.look();
  shell.layers(look.hidden, session.changed, (on) => {
    article.sayEnds(on);
    const { view } = store.get();
    if (view) void mark(view);
  });
  shell.views(look.show);
  rememberSeldom(look.seldom, session.changed);
  if (shell.TABS.includes(/** @type {shell.Tab} */ (look.tab))) shell.selectTab(/** @type {shell.Tab} */ (look.tab));
  store.on(['raw', 'corrections'], arrange);
  store.on(['view', 'only'], panels);
  store.on(['view'], ({ view }) => view && void mark(view));
  store.on(['only'], dim);
  // A voice shown alone may have lost its quotations.
  store.on(['corrections'], () => store.set({ only: undefined }));
  editor.editor((how) => {
    past.written(how);
    reread(how);
  });
  pointing({
    view: () => store.get().view,
    picked: (quote) => {
      shell.selectTab('quotations');
      chooseEntry(quote, true);
    },
    listed: (quote) => {
      document.querySelector('.panel')?.classList.remove('is-finding');
      shell.selectTab('quotations');
      shell.showView('panel');
      chooseEntry(quote, true);
      /** @type {HTMLElement | null} */ (document.querySelector(`[data-entry="${quote}"]`))?.focus();
    },
    located: (start, end) => {
      shell.showView('text');
      shell.showText();
      editor.locate(start, end);
    },
    explained: (quote, back) => void part(import('./explain/why.js'), ({ why }, view) => why(view, quote, back)),
    reported: (quote, back) => void part(import('./explain/report.js'), ({ report }, view) => report(view, quote, back)),
    copied: act.copied,
    corrections: (quote) =>
      h(
        'details',
        {
          class: 'correct',
          ontoggle: (/** @type {{ target: HTMLElement }} */ { target: box }) =>
            box.childElementCount === 1 &&
            part(import('./ui/correcting.js'), ({ cardCorrections }, view) => cardCorrections(view, quote, box, putRight(quote))),
        },
        h('summary', null, T.corrections.heading),
      ),
    renaming: (quote, head) => void part(import('./ui/renaming.js'), ({ renaming }, view) => renaming(view, quote, head, putRight(quote))),
    runnerUp: (quote) => {
      const { view } = store.get();
      return view && runnerUp(view, quote, putRight(quote));
    },
  });
  ownWords(refused, () => {
    past.worded();
    reread('step');
  });
  byId('how').addEventListener('click', () =>
    part(import('./ui/method.js'), ({ showMethod }) => showMethod(store.get().view?.analysis ?? version()), true),
  );
  byId('to-find').addEventListener('click', () =>
    part(tools(), ({ find }) => find({ view: () => store.get().view, changed: (tell) => store.on(['view'], tell), range: act.range })),
  );
  selecting(() =>
    part(tools(), ({ offer }) =>
      offer(
        () => store.get().view,
        (place, made) => {
          shell.showView('article');
          putRight({ quote: place })(...made);
        },
      ),
    ),
  );
  saving(
    () => store.get().view,
    () => ({ corrections: store.get().corrections, ownWords: ownText() }),
    () => void part(tools(), ({ copyLink }, view) => copyLink(store.get().work, view.analysis.engine)),
    (loaded, then) => void part(loaded, then),
  );
  byId('sample').addEventListener('click', () => editor.setText(SAMPLE));
  byId('show-marked').addEventListener('click', () => shell.showView('article'));
  const before = session.work();
  const { draft, open } = taking(LIMIT, () => store.get().work, past.take, before && { work: before, number: look.draft });
  sampling((loaded, then) => void part(loaded, then));
  if (before) past.begin(before);
  // A browser may have left a text in the area.
  else if (!draft.restored) past.begin({ ...store.get().work, text: editor.text().trim() ? editor.text() : SAMPLE });
  session.keepSession(
    () => store.get().work,
    () => ({ hidden: shell.hiddenLayers(), show: shell.shown(), tab: shell.openTab(), seldom: seldomOpen(), draft: draft.number() }),
    draft.holds,
  );
  store.on(['work'], draft.changed);
  store.on(['work'], session.changed);
  store.on(['work'], ({ work }) => showLine(work.text));
  showLine(store.get().work.text);
  route(close, () => void part(tools(), ({ openLink }) => openLink(() => store.get().work, open, running), true));
  start();
}

main();

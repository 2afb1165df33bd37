/** The view that checks the quotations of a draft: made when it is first opened. */
import { byId, h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { text as openText } from '../ui/editor.js';
import { say } from '../ui/notice.js';
import { download, menu } from '../ui/saving.js';
import { showDraft, showPlace } from './draft.js';
import { check, ready } from './engine.js';
import { addFiles, showList, showSources, sidebar } from './list.js';
import { LONGEST, setDraft, store } from './model.js';
import * as report from './report.js';
import { S } from './strings.js';

/** @type {Promise<void> | null} */
let making = null;
/** The last question that was asked: an answer to an older one is not shown. */
let asked = 0;
/** Waits for a pause in the typing. */
let waiting = 0;
const PAUSE = 250;

/** Opens the view; all its parts are loaded by then. */
export function show() {
  making ??= ready()
    .then(() => build(byId('checking')))
    .catch((error) => {
      making = null;
      throw error;
    });
  return making;
}

/** @param {HTMLElement} main */
function build(main) {
  const area = h('textarea', {
    id: 'check-draft',
    spellcheck: false,
    lang: 'en',
    'aria-label': S.draft.label,
    placeholder: S.draft.empty,
    maxlength: LONGEST.draft,
  });
  const edit = h('button', {
    type: 'button',
    class: 'button small',
    id: 'check-edit',
    'aria-expanded': true,
    'aria-controls': 'check-draft',
    onclick: () => editing(area.hidden === true),
  });
  const current = h(
    'button',
    { type: 'button', class: 'button small', id: 'check-current', onclick: () => setDraft(openText()) },
    S.draft.current,
  );
  const editing = (/** @type {boolean} */ on) => {
    area.hidden = !on;
    byId('check-text').hidden = on;
    edit.setAttribute('aria-expanded', String(on));
    edit.textContent = on ? S.draft.done : S.draft.edit;
    if (on) area.focus();
  };
  area.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => setDraft(area.value), PAUSE);
  });
  main.replaceChildren(
    sidebar(),
    h(
      'section',
      { class: 'check-middle', id: 'check-draft-part', 'aria-labelledby': 'check-draft-heading' },
      h(
        'div',
        { class: 'bar' },
        h('h2', { id: 'check-draft-heading' }, S.draft.heading),
        h('p', { id: 'check-status', role: 'status' }),
        h('span', { class: 'spring' }),
        current,
        edit,
        saving(),
      ),
      area,
      h('div', { id: 'check-text', class: 'check-text', tabindex: 0 }),
    ),
    h('aside', { id: 'check-place', class: 'check-place', 'aria-live': 'polite' }),
  );
  store.on(['draft'], () => {
    if (area.value !== store.get().draft) area.value = store.get().draft;
  });
  store.on(['draft', 'sources'], () => {
    editing(!store.get().draft || document.activeElement === area);
    void ask();
  });
  store.on(['draft', 'found', 'chosen', 'accepted'], () => {
    showDraft();
    showPlace();
  });
  store.on(['found', 'sources'], showSources);
  store.on(['found', 'working', 'chosen', 'accepted', 'sources'], showList);
  waysIn(main);
  setDraft(openText());
  editing(!store.get().draft);
  showSources();
  showList();
  showPlace();
}

async function ask() {
  const { draft, sources } = store.get();
  const question = (asked += 1);
  if (!sources.length) return store.set({ found: null, chosen: null, working: false });
  store.set({ working: true });
  try {
    const found = await check(draft, sources);
    if (question === asked) store.set({ found, working: false, chosen: null });
  } catch (error) {
    if (question !== asked) return;
    store.set({ working: false });
    say(fill(S.problems.engine, { why: error instanceof Error ? error.message : String(error) }));
  }
}

/** The button to save, with its menu. */
function saving() {
  const box = h('div', { id: 'check-save-menu', class: 'menu', popover: 'auto' });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      id: 'check-save',
      'aria-haspopup': 'true',
      'aria-expanded': false,
      'aria-controls': 'check-save-menu',
    },
    S.saving.button,
  );
  const item = (
    /** @type {'report' | 'json'} */ name,
    /** @type {string} */ ending,
    /** @type {string} */ type,
    /** @type {() => Promise<string>} */ make,
  ) =>
    h(
      'button',
      {
        type: 'button',
        class: 'item',
        'data-save-check': name,
        onclick: () => {
          box.hidePopover();
          if (!store.get().found) return say(S.saving.nothing);
          void make().then((text) => download(`${S.saving.name}${ending}`, type, text));
        },
      },
      S.saving[name],
    );
  box.append(item('report', '.html', 'text/html', report.html), item('json', '.json', 'application/json', report.json));
  menu(button, box);
  return h('div', { class: 'menu-holder' }, button, box);
}

/** Files dropped anywhere in the view are sources; a paste goes where the caret is. @param {HTMLElement} main */
function waysIn(main) {
  // Before the page's own listeners, which take a paste or a file for a new article of another view.
  addEventListener(
    'paste',
    (event) => {
      if (main.hidden) return;
      event.stopPropagation();
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
      void addFiles([...event.dataTransfer.files]);
    },
    true,
  );
}

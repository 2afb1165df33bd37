/** What stands around the panels: words, tabs, layer switches, the narrow screen's views, the count of requests. */
import { byId, h, set } from '../lib/dom.js';
import { count, fill, many } from '../lib/format.js';
import { T } from '../strings.js';
import { settle, trail, visit } from './trail.js';

const main = /** @type {HTMLElement} */ (document.querySelector('main'));

/** Puts the words of strings.js into the shell. */
export function translate() {
  /** @param {string | undefined} path */
  const find = (path) => {
    /** @type {any} */
    let value = T;
    for (const key of (path ?? '').split('.')) value = value?.[key];
    if (typeof value !== 'string') throw new Error(`no string ${path}`);
    return value;
  };
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = find(/** @type {HTMLElement} */ (element).dataset.t);
  for (const element of document.querySelectorAll('[data-t-label]'))
    element.setAttribute('aria-label', find(/** @type {HTMLElement} */ (element).dataset.tLabel));
  for (const element of document.querySelectorAll('[data-t-title]'))
    element.setAttribute('title', find(/** @type {HTMLElement} */ (element).dataset.tTitle));
}

export const TABS = /** @type {const} */ (['voices', 'quotations', 'checks', 'sources', 'words']);
/** @typedef {typeof TABS[number]} Tab */

/** @type {(name: Tab) => void} */
let opened = () => {};

/** @param {Tab} name */
export function selectTab(name) {
  for (const other of TABS) {
    const tab = byId(`tab-${other}`);
    const chosen = other === name;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    byId(`panel-${other}`).hidden = !chosen;
  }
  opened(name);
}

/** The tab that shows. */
export const openTab = () => TABS.find((name) => !byId(`panel-${name}`).hidden) ?? TABS[0];

/** @param {Record<Tab, number | [number, number] | null>} numbers two where some are counted apart */
export function countTabs(numbers) {
  for (const name of TABS) {
    const tab = byId(`tab-${name}`);
    const at = tab.querySelector('.tab-count');
    const [n, more] = [numbers[name]].flat();
    set(tab, { title: more ? fill(T.checks.counts, { n: count(n ?? 0), more: count(more) }) : null });
    at?.replaceChildren(n === null || n === undefined ? '' : String(n), more ? h('span', { class: 'tab-more' }, ` + ${more}`) : '');
  }
}

/** @param {(name: Tab) => void} tell which tab was opened */
export function tabs(tell) {
  opened = tell;
  for (const name of TABS) byId(`tab-${name}`).addEventListener('click', () => selectTab(name));
  byId('tab-voices').parentElement?.addEventListener('keydown', (event) => {
    const at = TABS.findIndex((name) => byId(`tab-${name}`) === document.activeElement);
    const step = /** @type {Record<string, number>} */ ({ ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 })[
      event.key
    ];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    const name = /** @type {Tab} */ (TABS[(step + TABS.length) % TABS.length]);
    selectTab(name);
    byId(`tab-${name}`).focus();
  });
}

const LAYERS = /** @type {const} */ (['quotes', 'sources', 'cues', 'tone', 'loaded']);

/** Layers that are switched off. @type {Set<string>} */
const hidden = new Set();
export const hiddenLayers = () => [...hidden];

/**
 * Buttons that switch a layer of marks; the article's style sheet reads `data-hide`.
 * @param {readonly string[]} off those that were switched off before
 * @param {() => void} changed
 * @param {(on: boolean) => void} sayEnds for those who hear the article: whether it says where speech ends
 */
export function layers(off, changed, sayEnds) {
  for (const layer of LAYERS) if (off.includes(layer)) hidden.add(layer);
  const reader = byId('reader');
  reader.dataset.hide = [...hidden].join(' ');
  byId('layers').append(
    ...LAYERS.map((layer) =>
      h(
        'button',
        {
          type: 'button',
          class: `layer layer-${layer}`,
          'data-layer': layer,
          'aria-pressed': !hidden.has(layer),
          onclick: (/** @type {Event} */ event) => {
            const button = /** @type {HTMLElement} */ (event.currentTarget);
            if (hidden.has(layer)) hidden.delete(layer);
            else hidden.add(layer);
            button.setAttribute('aria-pressed', String(!hidden.has(layer)));
            reader.dataset.hide = [...hidden].join(' ');
            changed();
          },
        },
        h('span', { class: 'layer-sign', 'aria-hidden': 'true' }),
        T.layers[layer],
      ),
    ),
    key(sayEnds),
  );
}

/** The key to the marks: each shown on a word of its own kind. @param {(on: boolean) => void} sayEnds */
function key(sayEnds) {
  const rows = /** @type {const} */ ([
    ['direct', 'q q-direct hue-1'],
    ['partial', 'q q-partial hue-1'],
    ['indirect', 'q q-indirect hue-1'],
    ['unattributed', 'q q-direct q-nobody hue-0'],
    ['unsure', 'q q-direct q-unsure hue-1'],
    ['denied', 'q q-direct q-denied hue-1'],
    ['term', 'q q-term hue-0'],
    ['source', 'source source-hue-1'],
    ['cue', 'cue stance-doubt'],
    ['tone', 'tone tone-minus'],
    ['loaded', 'loaded'],
  ]);
  const box = h(
    'div',
    { id: 'key', class: 'menu key', popover: 'auto', role: 'dialog', 'aria-label': T.layers.key },
    h(
      'dl',
      { class: 'key-list' },
      ...rows.flatMap(([name, look]) => [
        h('dt', null, h('span', { class: `seg ${look}` }, 'Abc', name === 'tone' && h('span', { class: 'sign' }, '−'))),
        h('dd', null, T.key[name]),
      ]),
    ),
    spokenEnds(sayEnds),
  );
  const button = h(
    'button',
    { type: 'button', class: 'layer key-button', 'aria-label': T.layers.key, title: T.layers.key, 'aria-haspopup': 'dialog' },
    '?',
  );
  document.body.append(box);
  button.addEventListener('click', () => {
    box.togglePopover();
    under(button, box);
  });
  return button;
}

/** @param {(on: boolean) => void} sayEnds */
function spokenEnds(sayEnds) {
  const box = h('input', { type: 'checkbox', id: 'spoken-ends', onchange: () => sayEnds(box.checked) });
  return h('label', { class: 'key-spoken' }, box, T.layers.spoken);
}

/**
 * Places a menu under its button, inside the window.
 * @param {HTMLElement} button
 * @param {HTMLElement} box
 */
export function under(button, box) {
  const from = button.getBoundingClientRect();
  const { width } = box.getBoundingClientRect();
  box.style.left = `${Math.max(8, Math.min(from.right - width, innerWidth - width - 8))}px`;
  box.style.top = `${from.bottom + 4}px`;
}

/** @typedef {'text' | 'article' | 'panel'} Shown */
/** @param {unknown} name @returns {name is Shown} */
const isView = (name) => name === 'text' || name === 'article' || name === 'panel';
export const shown = () => /** @type {Shown} */ (main.dataset.show);

/** Shows a view, which is a step that "back" goes back from where one view shows at a time. @param {Shown} name */
export function showView(name) {
  if (byId('views').offsetParent) visit(name);
  else settle(name);
  bring(name);
}

/** @param {Shown} name */
function bring(name) {
  main.dataset.show = name;
  for (const button of byId('views').querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset.show === name));
}

/** @param {unknown} first the view that shows first */
export function views(first) {
  if (isView(first)) bring(first);
  settle(shown());
  trail(({ show }) => isView(show) && bring(show));
  byId('views').addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) showView(/** @type {'text'} */ (button.dataset.show));
  });
  byId('toggle-text').addEventListener('click', () => showText(main.dataset.text !== 'open'));
  showText(true);
}

/** Opens or closes the text area on a wide screen. @param {boolean} [open] */
export function showText(open = true) {
  main.dataset.text = open ? 'open' : 'closed';
  const toggle = byId('toggle-text');
  toggle.setAttribute('aria-expanded', String(open));
  toggle.textContent = open ? T.editor.hide : T.editor.show;
}

/** @param {'loading' | 'failed' | 'empty' | 'long' | 'stopped' | 'broken' | 'ready'} state */
export const setState = (state) => void (main.dataset.state = state);

/**
 * Counts what the page fetches from now on, in all views, and says so on the page.
 */
export async function countRequests() {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
  countIn(byId('requests'), T.requests);
}

/**
 * Counts what is fetched from now on: the browser's own record, not ours.
 * @param {HTMLElement} place where it says so
 * @param {{ one: string, other: string }} words
 */
export function countIn(place, words) {
  const since = performance.now();
  let requests = 0;
  const show = () => (place.textContent = many(words, requests));
  new PerformanceObserver((list) => {
    requests += list.getEntries().filter(({ startTime, name }) => startTime > since && /^https?:/.test(name)).length;
    show();
  }).observe({ type: 'resource', buffered: true });
  show();
}

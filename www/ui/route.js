/**
 * Which view shows: the article, several side by side at the address #compare, a draft against its sources at #check, or every step of the
 * analysis at #explain.
 */
import { byId, h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { T } from '../strings.js';

/**
 * The views besides the article: their address, element, link and class, what the link says (nothing: the header leads back only), where
 * "skip" leads,
 * and what makes them.
 * @type {{ address: string, main: string, link: string, mark: string, words: string, skip: string, load: () => Promise<{ show():
 *   Promise<void> }> }[]}
 */
const VIEWS = [
  {
    address: '#compare',
    main: 'several',
    link: 'to-several',
    mark: 'is-several',
    words: T.several,
    skip: '#several-found',
    load: () => import('../compare/open.js'),
  },
  {
    address: '#check',
    main: 'checking',
    link: 'to-check',
    mark: 'is-checking',
    words: T.checking,
    skip: '#check-draft-part',
    load: () => import('../check/open.js'),
  },
  {
    address: '#explain',
    main: 'explaining',
    link: 'to-explain',
    mark: 'is-explaining',
    words: '',
    skip: '#explain-text',
    load: () => import('../explain/open.js'),
  },
];
/** @typedef {typeof VIEWS[number]} View */

/**
 * @param {() => void} leave what must be shut when the view changes
 * @param {() => void} linked the address brings a result
 */
export function route(leave, linked) {
  const go = () => {
    if (location.hash.startsWith('#result=')) {
      linked();
      return void show(undefined, leave);
    }
    const view = VIEWS.find(({ address }) => address === location.hash);
    // Other addresses are places inside the view that shows.
    if (view || location.hash === '' || location.hash === '#article') void show(view, leave);
  };
  addEventListener('hashchange', go);
  go();
}

/** @param {View | undefined} view none is the article @param {() => void} leave */
async function show(view, leave) {
  if (view === VIEWS.find(({ main }) => !byId(main).hidden)) return;
  leave();
  for (const { address, main, link, mark, words } of VIEWS) {
    const is = view?.main === main;
    byId(main).hidden = !is;
    document.body.classList.toggle(mark, is);
    const anchor = /** @type {HTMLAnchorElement} */ (byId(link));
    anchor.href = is ? '#' : address;
    anchor.textContent = is ? T.one : words;
    anchor.hidden = !anchor.textContent;
  }
  /** @type {HTMLElement} */ (document.querySelector('main')).hidden = view !== undefined;
  /** @type {HTMLAnchorElement} */ (document.querySelector('.skip')).href = view?.skip ?? '#article';
  if (view) await fillView(view);
}

/** Loads the view; where a part of it does not come, it says so, and nothing else changes. @param {View} view */
async function fillView(view) {
  try {
    const { show: open } = await view.load();
    await open();
  } catch (error) {
    const why = fill(T.states.failedBody, { why: error instanceof Error ? error.message : String(error) });
    // A browser does not ask for a module again that did not come.
    const again = h(
      'button',
      { type: 'button', class: 'button primary', id: `${view.main}-again`, onclick: () => location.reload() },
      T.states.failedAction,
    );
    byId(view.main).replaceChildren(
      h(
        'div',
        { class: 'state' },
        h('h2', null, T.states.partTitle),
        h('p', null, `${T.boot.parts} ${why}`),
        again,
        ' ',
        h('a', { class: 'button', href: '#' }, T.one),
      ),
    );
  }
}

/** Which view shows: the article, or several side by side at the address #compare. */
import { byId, h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { T } from '../strings.js';

/** The address of the view of several articles. */
const SEVERAL = '#compare';

/** @param {() => void} leave what must be shut when the view changes */
export function route(leave) {
  const go = () => {
    // Other addresses are places inside the view that shows.
    if (location.hash === SEVERAL || location.hash === '' || location.hash === '#article') void show(location.hash === SEVERAL, leave);
  };
  addEventListener('hashchange', go);
  go();
}

/** @param {boolean} several @param {() => void} leave */
async function show(several, leave) {
  const main = byId('several');
  if (several === !main.hidden) return;
  leave();
  main.hidden = !several;
  /** @type {HTMLElement} */ (document.querySelector('main')).hidden = several;
  document.body.classList.toggle('is-several', several);
  const link = /** @type {HTMLAnchorElement} */ (byId('to-several'));
  link.href = several ? '#' : SEVERAL;
  link.textContent = several ? T.one : T.several;
  /** @type {HTMLAnchorElement} */ (document.querySelector('.skip')).href = several ? '#several-found' : '#article';
  if (!several) return;
  await fillView(main);
}

/** Loads the view; where a part of it does not come, it says so, and nothing else changes. @param {HTMLElement} main */
async function fillView(main) {
  try {
    const view = await import('../compare/open.js');
    await view.show();
  } catch (error) {
    const why = fill(T.states.failedBody, { why: error instanceof Error ? error.message : String(error) });
    const again = h('button', { type: 'button', class: 'button primary', id: 'several-again', onclick: () => fillView(main) }, T.states.failedAction);
    main.replaceChildren(h('div', { class: 'state' }, h('h2', null, T.states.partTitle), h('p', null, `${T.boot.parts} ${why}`), again, ' ', h('a', { class: 'button', href: '#' }, T.one)));
  }
}

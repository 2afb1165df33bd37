/** Which view shows: the article, or several side by side at the address #compare. */
import { byId } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { T } from '../strings.js';
import { say } from './notice.js';
import { countAfresh } from './shell.js';

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
  try {
    const view = await import('../compare/open.js');
    if (await view.show()) countAfresh();
  } catch (error) {
    say(fill(T.states.failedBody, { why: error instanceof Error ? error.message : String(error) }));
  }
}

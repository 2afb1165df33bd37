/** Progress of long work, with a way to stop it. */
import { byId, h } from '../lib/dom.js';
import { T } from '../strings.js';

/** @typedef {keyof typeof T.working.stages} Stage */

/** Work that is over sooner than this, in milliseconds, shows nothing. */
const QUIET = 150;
const box = byId('working');
const label = h('span', { role: 'status' });
const bar = h('progress', { 'aria-label': T.working.label, max: 1 });
let cancel = () => {};
let began = 0;
box.append(label, bar, h('button', { type: 'button', class: 'button small', id: 'cancel', onclick: () => cancel() }, T.working.cancel));

/** @param {() => void} stop what Cancel does */
export function start(stop) {
  cancel = stop;
  began ||= performance.now();
  show('waiting');
}

/**
 * @param {Stage} stage
 * @param {number} [done] a share, 0 to 1; left out where nobody knows
 */
export function show(stage, done) {
  if (!began) return;
  const words = T.working.stages[stage];
  if (label.textContent !== words) label.textContent = words;
  if (done === undefined) bar.removeAttribute('value');
  else bar.value = done;
  if (performance.now() - began > QUIET) box.hidden = false;
  else setTimeout(() => began && (box.hidden = false), QUIET);
}

export function end() {
  began = 0;
  box.hidden = true;
  label.textContent = '';
}

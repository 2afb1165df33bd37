/** The line under the header: what went wrong, or should be known, with what can be done about it. */
import { byId, h } from '../lib/dom.js';
import { T } from '../strings.js';

/** How long good news stays, in milliseconds. */
const FLEETING = 6000;
const notice = byId('notice');
let gone = 0;

/**
 * Shows a notice, or takes it away.
 * @param {string} message
 * @param {{ fleeting?: boolean, actions?: { label: string, run: () => void }[], closed?: () => void }} [how] good news goes by itself; `closed`: it was
 *   dismissed, none of the actions chosen
 */
export function say(message, { fleeting = false, actions = [], closed = () => {} } = {}) {
  clearTimeout(gone);
  if (fleeting) gone = window.setTimeout(() => say(''), FLEETING);
  notice.hidden = !message;
  const button = (/** @type {string} */ label, /** @type {() => void} */ run) => h('button', { type: 'button', class: 'button small', onclick: () => { say(''); run(); } }, label);
  notice.replaceChildren(h('span', null, message), ...actions.map(({ label, run }) => button(label, run)), button(T.files.dismiss, closed));
}

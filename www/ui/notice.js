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
 * @param {{ fleeting?: boolean, actions?: { label: string, run: () => void }[], closed?: () => void, busy?: HTMLElement }} [how] good news
 *   goes by itself;
 *   `closed`: it was dismissed, none of the actions chosen; `busy`: a bar of progress, with nothing to dismiss
 */
export function say(message, { fleeting = false, actions = [], closed = () => {}, busy: bar } = {}) {
  clearTimeout(gone);
  if (fleeting) gone = window.setTimeout(() => say(''), FLEETING);
  notice.hidden = !message;
  const button = (/** @type {string} */ label, /** @type {() => void} */ run) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        onclick: () => {
          say('');
          run();
        },
      },
      label,
    );
  notice.replaceChildren(
    h('span', null, message),
    bar ?? '',
    ...actions.map(({ label, run }) => button(label, run)),
    bar ? '' : button(T.files.dismiss, closed),
  );
}

/**
 * Says that something is being done that may take long, how far it is, and lets the visitor stop it.
 * @param {string} message
 */
export function busy(message) {
  const control = new AbortController();
  const bar = h('progress', { 'aria-label': message, max: 1 });
  say(message, { actions: [{ label: T.working.cancel, run: () => control.abort(new DOMException('stopped', 'AbortError')) }], busy: bar });
  return {
    signal: control.signal,
    /** @param {number} done a share, 0 to 1 */
    progress: (done) => void (bar.value = done),
    /** Takes the notice away, unless another stands there by now. */
    end: () => bar.isConnected && say(''),
  };
}

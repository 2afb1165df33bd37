/** The work of this tab, kept until it is closed: the line that says so, the switch, and the browser's warning where it cannot be kept. */
import { byId, h } from '../lib/dom.js';
import { readCorrections } from '../model/corrections.js';
import { sessionIn } from '../model/session.js';
import { samples } from '../sample.js';
import { T } from '../strings.js';

/** @typedef {import('../model/history.js').Work} Work */
/** @typedef {{ hidden: string[], show: string, tab: string, seldom: boolean, draft: number | null }} Look */

/** How long after the last change it is kept, in milliseconds. */
const WAIT = 300;

const session = sessionIn(() => sessionStorage);
/** What keeps its parts when it is time. @type {Set<() => void>} */
const parts = new Set();
let timer = 0;
/** Whether there is something that would be lost. @type {() => boolean} */
let dear = () => false;

function keep() {
  clearTimeout(timer);
  for (const part of parts) part();
  show();
}

/** Something changed. */
export function changed() {
  clearTimeout(timer);
  timer = window.setTimeout(keep, WAIT);
}

/**
 * Adds a part of what is kept.
 * @param {(session: ReturnType<typeof sessionIn>) => void} write
 */
export function part(write) {
  parts.add(() => write(session));
}

/** A part that was kept before. @param {string} name @returns {any} */
export const kept = (name) => session.readJson(name);
/** @param {string} name */
export const keptWords = (name) => session.read(name);

/** The work that was there before the reload. @returns {Work | null} */
export function work() {
  const text = session.read('text');
  const rest = session.readJson('work');
  if (text === null) return null;
  return { text, corrections: readCorrections(rest?.corrections), ownWords: typeof rest?.ownWords === 'string' ? rest.ownWords : '' };
}

/** How the page looked, as far as it can have looked so. @returns {Look} */
export function look() {
  const kept = session.readJson('look');
  return {
    // At first the marks say who speaks, and no more.
    hidden: Array.isArray(kept?.hidden) ? kept.hidden : ['tone', 'loaded'],
    show: String(kept?.show),
    tab: String(kept?.tab),
    seldom: kept?.seldom === true,
    draft: Number.isSafeInteger(kept?.draft) ? kept.draft : null,
  };
}

function show() {
  const { session: t } = T;
  const line = byId('session');
  const { outcome } = session;
  if (line.dataset.outcome === outcome) return;
  line.dataset.outcome = outcome;
  const button =
    outcome === 'forbidden'
      ? ''
      : h('button', { type: 'button', class: 'link', id: 'session-switch', onclick: turn }, outcome === 'off' ? t.start : t.stop);
  line.replaceChildren(h('span', null, t[outcome]), ' ', button);
}

function turn() {
  session.turn(session.off);
  keep();
  byId('session-switch').focus();
}

/**
 * @param {() => Work} current
 * @param {() => Look} looks
 * @param {() => boolean} drafted whether the work is kept on the device anyway
 */
export function keepSession(current, looks, drafted) {
  part((to) => {
    const { text, corrections, ownWords } = current();
    to.keep('text', text);
    to.keep('work', JSON.stringify({ corrections, ownWords }));
    to.keep('look', JSON.stringify(looks()));
  });
  dear = () => {
    const { text, corrections } = current();
    return !drafted() && ((!samples.has(text) && text.trim() !== '') || corrections.length > 0);
  };
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
  addEventListener('beforeunload', (event) => {
    keep();
    if (session.outcome !== 'kept' && (dear() || extra())) event.preventDefault();
  });
  keep();
}

/** Whether another view has something that would be lost. @type {() => boolean} */
let extra = () => false;
/** @param {() => boolean} has */
export const alsoDear = (has) => void (extra = has);

/** The editor's check list: codes from the engine, sentences from here. */
import { byId, h } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { say } from './names.js';

/** @typedef {import('../model/view.js').View} View */

const panel = byId('panel-checks');
/** Places that a check lists. */
const MOST = 60;
const ORDER = /** @type {const} */ (['error', 'warning', 'info']);

/**
 * @param {View} view
 * @param {{ range: (start: number, end: number) => void }} act
 */
export function showChecks(view, act) {
  const { checks } = view.analysis;
  if (!checks.length) return panel.replaceChildren(h('p', { class: 'quiet' }, T.checks.none));
  const groups = ORDER.flatMap((severity) => {
    const found = together(checks.filter((check) => check.severity === severity));
    if (!found.length) return [];
    const codes = [...new Set(found.map(({ code }) => code))];
    return [
      h('h3', { class: `panel-title severity-${severity}` }, T.checks.severities[severity]),
      h('ul', { class: 'checks' }, ...codes.map((code) => group(view, code, found.filter((check) => check.code === code), act))),
    ];
  });
  panel.replaceChildren(...groups);
}

/**
 * The same finding at the same place is one, with the related places of all: a verb may bring in two pieces.
 * @param {import('../types.d.ts').Check[]} checks
 */
function together(checks) {
  /** @type {Map<string, import('../types.d.ts').Check>} */
  const places = new Map();
  for (const check of checks) {
    const key = `${check.code} ${check.start} ${check.end}`;
    const known = places.get(key);
    places.set(key, known ? { ...known, related: [...known.related, ...check.related] } : check);
  }
  return [...places.values()];
}

/**
 * @param {View} view
 * @param {string} code
 * @param {import('../types.d.ts').Check[]} found
 * @param {{ range: (start: number, end: number) => void }} act
 */
function group(view, code, found, act) {
  const advice = T.checks.advice[/** @type {keyof typeof T.checks.advice} */ (code)];
  return h(
    'li',
    { class: 'check' },
    h('strong', null, say(T.checks.titles, code)),
    advice && h('span', { class: 'quiet' }, ` ${advice}`),
    h('ul', { class: 'check-places' },
      ...found.slice(0, MOST).map((check) => h('li', null,
        h('button', { type: 'button', class: 'link clip', 'data-check': code, onclick: () => act.range(check.start, check.end) }, shorten(view.text.slice(check.start, check.end), 90)),
        ...check.related.slice(0, 3).map((range) => h('button', { type: 'button', class: 'link clip related', onclick: () => act.range(range.start, range.end) }, shorten(view.text.slice(range.start, range.end), 60))),
      )),
      found.length > MOST && h('li', { class: 'quiet' }, many(T.words.more, found.length - MOST))),
  );
}

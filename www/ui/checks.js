/** The editor's check list: codes from the engine, sentences from here. */
import { byId, h } from '../lib/dom.js';
import { count, fill, many, percent } from '../lib/format.js';
import { findings, leftOut, parted, SELDOM } from '../model/checks.js';
import { anchor } from '../model/corrections.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { say } from './names.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../types.d.ts').Check} Check */
/**
 * @typedef {{ range: (start: number, end: number) => void, correct: (correction: import('../model/corrections.js').Correction) => void,
 *   dismiss: (button: HTMLElement, done: (why: string) => void) => void, dismissed: () => { words: string, drop: () => void }[] }} Actions
 */

const panel = byId('panel-checks');
/** Places that a check lists. */
const MOST = 60;
const ORDER = /** @type {const} */ (['error', 'warning', 'info']);

/** Whether the visitor wants to see the checks that are seldom right. */
let open = false;
let changed = () => {};
export const seldomOpen = () => open;

/** @param {boolean} before whether they were shown before @param {() => void} tell hears of a change */
export function rememberSeldom(before, tell) {
  open = before;
  changed = tell;
}

/**
 * @param {View} view
 * @param {Actions} act
 */
export function showChecks(view, act) {
  const { sound, seldom } = parted(view);
  const sections = ORDER.flatMap((severity) => {
    const found = sound.filter((check) => check.severity === severity);
    return found.length
      ? [h('h3', { class: `panel-title severity-${severity}` }, T.checks.severities[severity]), groups(view, found, act)]
      : [];
  });
  panel.replaceChildren(
    ...(sound.length ? sections : [h('p', { class: 'quiet' }, T.checks.none)]),
    ...fold(view, seldom, act),
    ...outside(view, act),
    ...setAside(act),
  );
}

/**
 * What was dismissed, with its reasons, and a way to put it back.
 * @param {Actions} act
 */
function setAside(act) {
  const all = act.dismissed();
  if (!all.length) return [];
  const item = (/** @type {{ words: string, drop: () => void }} */ { words, drop }) =>
    h(
      'li',
      null,
      h('span', null, words),
      ' ',
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          'data-dismissed': true,
          'aria-label': fill(T.checks.dismissedBack, { words: shorten(words, 60) }),
          onclick: drop,
        },
        T.checks.back,
      ),
    );
  return [
    h(
      'details',
      { class: 'folded dismissed', open: true },
      h('summary', null, many(T.checks.dismissed, all.length)),
      h('ul', { class: 'check-places' }, ...all.map(item)),
    ),
  ];
}

/**
 * Findings, kind by kind.
 * @param {View} view
 * @param {Check[]} found
 * @param {Actions} act
 */
function groups(view, found, act) {
  const codes = [...new Set(found.map(({ code }) => code))];
  return h(
    'ul',
    { class: 'checks' },
    ...codes.map((code) =>
      group(
        view,
        code,
        found.filter((check) => check.code === code),
        act,
      ),
    ),
  );
}

/**
 * What is right less than half of the time, behind a line that opens; the kinds that are right more often first.
 * @param {View} view
 * @param {Check[]} found
 * @param {Actions} act
 */
function fold(view, found, act) {
  if (!found.length) return [];
  const share = (/** @type {Check} */ { code }) => SELDOM[code] ?? 0;
  const details = h('details', { class: 'seldom', open }, h('summary', null, many(T.checks.seldom, found.length)));
  const make = () =>
    details.childElementCount === 1 &&
    details.append(
      h('p', { class: 'quiet' }, T.checks.seldomNote),
      groups(
        view,
        [...found].sort((a, b) => share(b) - share(a)),
        act,
      ),
    );
  if (open) make();
  details.addEventListener('toggle', () => {
    if (details.open) make();
    // That the panel is made anew with it open is no change.
    if (open === details.open) return;
    open = details.open;
    changed();
  });
  return [details];
}

/**
 * @param {View} view
 * @param {string} code
 * @param {Check[]} found
 * @param {Actions} act
 */
function group(view, code, found, act) {
  const advice = T.checks.advice[/** @type {keyof typeof T.checks.advice} */ (code)];
  const place = (/** @type {import('../types.d.ts').Range} */ { start, end }, /** @type {number} */ length, /** @type {string} */ look) =>
    h(
      'button',
      { type: 'button', class: `link clip ${look}`, 'data-check': look ? null : code, onclick: () => act.range(start, end) },
      shorten(view.text.slice(start, Math.min(end, start + 400)), length),
    );
  const kinds = new Map(
    code === 'loaded' || code === 'loaded-verb' ? view.analysis.loaded.map(({ start, category }) => [start, category]) : [],
  );
  const flag = (/** @type {string | undefined} */ category) => category && h('span', { class: 'flag' }, say(T.categories, category));
  const item = (/** @type {Check} */ check) =>
    h(
      'li',
      null,
      place(check, 90, ''),
      ' ',
      flag(kinds.get(check.start)),
      ...check.related.slice(0, 3).map((range) => place(range, 60, 'related')),
      ' ',
      dismiss(view, check, act),
    );
  return h(
    'li',
    { class: 'check' },
    h('strong', null, say(T.checks.titles, code)),
    found.length > 1 && h('span', { class: 'number quiet' }, ` ×${count(found.length)}`),
    code in SELDOM && [' ', h('span', { class: 'flag' }, fill(T.checks.share, { share: percent(SELDOM[code] ?? 0) }))],
    advice && h('span', { class: 'quiet' }, ` ${advice}`),
    h('ul', { class: 'check-places' }, ...found.slice(0, MOST).map(item), found.length > MOST && more(found.slice(MOST), item)),
  );
}

/**
 * @param {View} view
 * @param {Check} check
 * @param {Actions} act
 */
function dismiss(view, check, act) {
  const words = shorten(view.text.slice(check.start, Math.min(check.end, check.start + 100)), 40);
  const button = h(
    'button',
    {
      type: 'button',
      class: 'link dismiss-button',
      'data-dismiss': check.code,
      'aria-label': fill(T.checks.dismissLabel, { words }),
      onclick: () =>
        act.dismiss(button, (why) => {
          const alike = findings(view).filter(({ code }) => code === check.code);
          act.correct({ type: 'dismiss', code: check.code, check: anchor(view.text, alike, alike.indexOf(check)), why });
        }),
    },
    T.checks.dismiss,
  );
  return button;
}

/**
 * The rest of a long list, made when it is asked for.
 * @param {Check[]} rest
 * @param {(check: Check) => HTMLElement} item
 */
function more(rest, item) {
  const line = h(
    'li',
    null,
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        onclick: () => {
          const items = rest.map(item);
          line.replaceWith(...items);
          items[0]?.querySelector('button')?.focus();
        },
      },
      many(T.checks.more, rest.length),
    ),
  );
  return line;
}

/**
 * The lines that do not count, each with a way to put it back.
 * @param {View} view
 * @param {Actions} act
 */
function outside(view, act) {
  const lines = leftOut(view);
  if (!lines.length) return [];
  const { paragraphs } = view.analysis;
  return [
    h('h3', { class: 'panel-title' }, T.checks.outside),
    h('p', { class: 'quiet' }, T.checks.outsideNote),
    h(
      'ul',
      { class: 'check-places outside' },
      ...lines.slice(0, MOST).map(({ index, why, start, end, first }) => {
        const words = shorten(view.text.slice(start, Math.min(end, start + 400)), 70);
        return h(
          'li',
          { 'data-outside': why },
          h('button', { type: 'button', class: 'link clip', onclick: () => act.range(start, end) }, words),
          h('span', { class: 'flag' }, why === 'repeated' ? T.checks.repeated : say(T.paragraphs, why)),
          ' ',
          first && h('button', { type: 'button', class: 'link', onclick: () => act.range(first.start, first.end) }, T.checks.original),
          ' ',
          h(
            'button',
            {
              type: 'button',
              class: 'button small',
              'data-correct': 'line',
              'aria-label': fill(T.checks.backLabel, { words: shorten(words, 40) }),
              onclick: () => act.correct({ type: 'line', line: anchor(view.text, paragraphs, index) }),
            },
            T.checks.back,
          ),
        );
      }),
      lines.length > MOST && h('li', { class: 'quiet' }, many(T.words.more, lines.length - MOST)),
    ),
  ];
}

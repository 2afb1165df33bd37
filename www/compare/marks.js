/** Texts with stretches marked, and the dialog that shows words in their places. */
import { h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { openOver } from '../ui/trail.js';
import { articleOf, nameOf } from './model.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').Range} Range */
/** @typedef {Range & { look?: string, sign?: string }} Mark `look` is a class, `sign` stands after the words. */
/** @typedef {{ file: string, marks: Mark[], note?: string }} Pane the first mark is the one to show */

/**
 * A text in pieces, the marked ones as elements. Marks may lie over each other.
 * @param {string} text
 * @param {readonly Mark[]} marks
 * @param {number} [from]
 * @param {number} [to]
 * @returns {(string | HTMLElement)[]}
 */
export function marked(text, marks, from = 0, to = text.length) {
  const inside = marks.filter((mark) => mark.end > from && mark.start < to && mark.end > mark.start);
  const edges = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])])].sort(
    (a, b) => a - b,
  );
  /** @type {(string | HTMLElement)[]} */
  const out = [];
  // Edges and marks side by side, so that many marks cost no more than they are.
  const sorted = [...inside].sort((a, b) => a.start - b.start);
  /** @type {Mark[]} */
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const start = /** @type {number} */ (edges[i]);
    const end = /** @type {number} */ (edges[i + 1]);
    open = open.filter((mark) => mark.end > start);
    for (let mark = sorted[next]; mark && mark.start <= start; mark = sorted[next]) {
      next += 1;
      if (mark.end > start) open.push(mark);
    }
    const words = text.slice(start, end);
    if (!open.length) out.push(words);
    else {
      const looks = [...new Set(open.map(({ look }) => look ?? 'place'))].join(' ');
      const signs = open
        .filter((mark) => mark.end === end && mark.sign)
        .map(({ sign }) => h('span', { class: 'sign', 'aria-hidden': 'true' }, sign));
      out.push(h('mark', { class: looks }, words, ...signs));
    }
  }
  return out;
}

/** @type {HTMLDialogElement | null} */
let dialog = null;

/**
 * Shows one article, or two and more side by side, each at its first mark.
 * @param {string} title
 * @param {Pane[]} panes
 */
export function showPlaces(title, panes) {
  dialog ??= document.body.appendChild(h('dialog', { class: 'places', id: 'places', 'aria-labelledby': 'places-title', closedby: 'any' }));
  const box = dialog;
  box.replaceChildren(
    h(
      'div',
      { class: 'places-head' },
      h('h2', { id: 'places-title' }, title),
      h('button', { type: 'button', class: 'button small', onclick: () => box.close() }, S.places.close),
    ),
    h('div', { class: 'panes' }, ...panes.map(pane)),
  );
  openOver(box);
  for (const scroller of box.querySelectorAll('.pane-text')) {
    const first = scroller.querySelector('mark.first');
    // By hand: scrolling the dialog itself would move the other panes.
    if (first) scroller.scrollTop = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3;
  }
}

/** @param {Pane} pane */
function pane({ file, marks, note }) {
  const text = articleOf(file)?.text ?? '';
  const name = nameOf(file);
  const [lead] = marks;
  const pieces = marked(text, lead ? [{ ...lead, look: `${lead.look ?? 'place'} first` }, ...marks.slice(1)] : marks);
  const body = h('div', { class: 'pane-text', tabindex: 0, role: 'region', 'aria-label': name }, ...pieces);
  const found = /** @type {HTMLElement[]} */ (pieces.filter((piece) => piece instanceof HTMLElement));
  let at = 0;
  const next = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      onclick: () => {
        at = (at + 1) % found.length;
        for (const [i, element] of found.entries()) element.classList.toggle('is-found', i === at);
        const element = /** @type {HTMLElement} */ (found[at]);
        body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top - body.clientHeight / 3;
      },
    },
    `${S.places.go} (${found.length})`,
  );
  return h(
    'section',
    { class: 'pane' },
    h('h3', { class: 'pane-name' }, h('span', null, name), found.length > 1 && next),
    note && h('p', { class: 'quiet' }, note),
    !marks.length && h('p', { class: 'quiet' }, S.places.none),
    body,
  );
}

/**
 * A figure that opens to its words.
 * @param {string | (Node | string)[]} words
 * @param {string} label what the words are
 * @param {() => Pane[]} panes made when it is asked for
 * @param {string} [look]
 */
export const opens = (words, label, panes, look = 'figure') =>
  h(
    'button',
    { type: 'button', class: `link ${look}`, title: label, onclick: () => showPlaces(label, panes()) },
    ...(typeof words === 'string' ? [words] : words),
    h('span', { class: 'unseen' }, ` (${label})`),
  );

/** What an article of an id is called in a sentence. @param {string} pattern @param {string} file @param {Record<string, string>} [more] */
export const inArticle = (pattern, file, more = {}) => fill(pattern, { file: nameOf(file), ...more });

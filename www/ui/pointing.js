/**
 * Pointing at the article: hover or focus opens the card, a click also finds the list entry, arrows walk from quotation to quotation.
 * One tab stop for the whole article.
 */
import { byId, h, reveal } from '../lib/dom.js';
import { added } from '../model/corrections.js';
import { T } from '../strings.js';
import * as article from './article.js';
import { cardContent, subject } from './card.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/segments.js').Cover} Cover */

/** Time before a card comes and goes under the pointer. */
const COME = 280;
const GO = 220;

const root = byId('article');
const card = byId('card');
let timer = 0;
let pinned = false;
/** @type {HTMLElement | null} */
let anchor = null;
/** @type {Element[]} */
let lit = [];

/**
 * @typedef {Object} Host
 * @property {() => View | null} view
 * @property {(quote: number) => void} picked a quotation was clicked in the article
 * @property {(quote: number) => void} listed go to its list entry
 * @property {(start: number, end: number) => void} located go to its place in the text area
 * @property {(quote: import('../model/view.js').QuoteView, back: () => void) => void} explained why the quotation has its speaker; `back`
 *   returns to it
 * @property {(quote: import('../model/view.js').QuoteView, back: () => void) => void} reported its speaker is wrong
 * @property {(quotes: import('../model/view.js').QuoteView[], button: HTMLElement) => void} copied they are to be copied, in ways under the button
 * @property {(quote: import('../model/view.js').QuoteView) => HTMLElement | null} corrections
 * @property {(quote: import('../model/view.js').QuoteView) => HTMLElement | null} runnerUp
 * @property {(quote: import('../model/view.js').QuoteView, head: Element) => void} renaming its speaker is to get another name
 */

/** @param {Host} host */
export function pointing(host) {
  root.addEventListener('pointerover', (event) => {
    // Whoever selects words is not asking about those on the way.
    if (event.pointerType !== 'mouse' || pinned || event.buttons || getSelection()?.isCollapsed === false) return;
    const target = place(event.target);
    if (!target || target === anchor) return void (target && window.clearTimeout(timer));
    later(() => open(host, target), COME);
  });
  root.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && !pinned) later(close, GO);
  });
  card.addEventListener('pointerenter', () => window.clearTimeout(timer));
  card.addEventListener('pointerleave', () => !pinned && !card.contains(document.activeElement) && later(close, GO));

  root.addEventListener('focusin', (event) => {
    const target = place(event.target);
    if (!target?.classList.contains('tag')) return;
    stopAt(target);
    open(host, target);
  });
  root.addEventListener('focusout', () => window.setTimeout(() => !pinned && !within(document.activeElement) && close(), 0));

  root.addEventListener('click', (event) => {
    const target = place(event.target);
    if (!target || String(getSelection()).length) return;
    const id = quoteOf(target);
    open(host, target);
    pinned = true;
    if (id === null) return;
    const tag = article.tag(id);
    if (tag) stopAt(tag);
    host.picked(id);
    // `detail` is 0 when the keyboard pressed the button: it goes on into the card.
    if (event.detail === 0) card.querySelector('button')?.focus();
  });

  // What opens inside the card makes it larger, some of it only once it is loaded.
  new ResizeObserver(() => isOpen() && anchor && position(anchor)).observe(card);

  root.addEventListener('keydown', (event) => walk(event));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.preventDefault();
    const inside = card.contains(document.activeElement);
    const back = anchor;
    close();
    if (inside && back) (back.classList.contains('tag') ? back : article.tag(quoteOf(back) ?? -1))?.focus({ preventScroll: true });
    if (inside) close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (isOpen() && !within(/** @type {Node} */ (event.target))) close();
  });
  byId('reader').addEventListener('scroll', () => isOpen() && anchor && !sheet() && position(anchor), { passive: true });
  addEventListener('resize', close);
}

/** @param {Node | null} node */
const within = (node) => !!node && (card.contains(node) || (root.contains(node) && !!place(node)));

const isOpen = () => card.matches(':popover-open');

/**
 * @param {() => void} what
 * @param {number} after
 */
function later(what, after) {
  window.clearTimeout(timer);
  timer = window.setTimeout(what, after);
}

/**
 * The letter or the covered piece at an event's target.
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null}
 */
function place(target) {
  const element = target instanceof Element ? target.closest('.tag, .seg') : null;
  if (!(element instanceof HTMLElement)) return null;
  return element.classList.contains('tag') || article.segmentAt(element)?.cover.length ? element : null;
}

/** @param {Element} element @returns {Cover[]} */
function coverOf(element) {
  if (element instanceof HTMLElement && element.classList.contains('tag')) return [{ type: 'quote', id: Number(element.dataset.quote) }];
  return article.segmentAt(element)?.cover ?? [];
}

/** @param {Element} element */
const quoteOf = (element) => subject(coverOf(element));

/**
 * @param {Host} host
 * @param {HTMLElement} target
 */
function open(host, target) {
  window.clearTimeout(timer);
  const view = host.view();
  if (!view) return;
  const content = cardContent(view, coverOf(target), (quote) => tools(host, quote));
  if (!content.length) return;
  anchor = target;
  pinned = false;
  card.replaceChildren(...content);
  const name = card.querySelector('[data-rename]');
  const named = view.quotes[quoteOf(target) ?? -1];
  name?.addEventListener('click', () => {
    pinned = true;
    const head = name.closest('.card-head');
    if (named && head) host.renaming(named, head);
  });
  if (!isOpen()) card.showPopover();
  position(target);
  light(quoteOf(target), target);
}

/** Closes the card. */
export function close() {
  window.clearTimeout(timer);
  pinned = false;
  anchor = null;
  light(null, null);
  if (isOpen()) card.hidePopover();
}

/**
 * @param {Host} host
 * @param {import('../model/view.js').QuoteView} quote
 */
function tools(host, quote) {
  const { start, end } = quote.quote;
  // A card that opens again when its letter is focused would lie over what comes next.
  const back = () => {
    article.tag(quote.index)?.focus({ preventScroll: true });
    close();
  };
  return h(
    'div',
    { class: 'card-tools' },
    host.runnerUp(quote),
    // The engine knows nothing of what the visitor marked.
    !added.has(quote.quote) &&
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          'data-why': true,
          onclick: () => {
            close();
            host.explained(quote, back);
          },
        },
        T.card.why,
      ),
    quote.speech &&
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          onclick: () => {
            host.listed(quote.index);
            close();
          },
        },
        T.card.toList,
      ),
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        onclick: () => {
          close();
          host.located(start, end);
        },
      },
      T.card.toText,
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        onclick: () => {
          close();
          back();
        },
      },
      T.card.close,
    ),
    quote.speech &&
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          'data-copy': true,
          'aria-expanded': false,
          onclick: (/** @type {Event} */ event) => host.copied([quote], /** @type {HTMLElement} */ (event.currentTarget)),
        },
        T.card.copy,
      ),
    host.corrections(quote),
    quote.speech &&
      !added.has(quote.quote) &&
      h(
        'button',
        {
          type: 'button',
          class: 'link card-report',
          'data-report': true,
          onclick: () => {
            close();
            host.reported(quote, back);
          },
        },
        T.card.report,
      ),
  );
}

/**
 * Lights a quotation with its source and verb.
 * @param {number | null} id
 * @param {Element | null} target
 */
function light(id, target) {
  for (const element of lit) element.classList.remove('is-hot');
  lit = target ? [target] : [];
  if (id !== null) lit.push(...article.pieces(id), ...root.querySelectorAll(`.seg[data-source="${id}"], .seg[data-cue="${id}"]`));
  for (const element of lit) element.classList.add('is-hot');
}

/**
 * Under the place, or over it where there is no room; a narrow screen puts it at the foot by its style sheet.
 * @param {Element} target
 */
function position(target) {
  if (sheet()) {
    card.style.removeProperty('left');
    card.style.removeProperty('top');
    // The card lies at the foot: what it is about must stay above it.
    const over = target.getBoundingClientRect().bottom + 12 - card.getBoundingClientRect().top;
    if (over > 0) byId('reader').scrollBy({ top: over });
    return;
  }
  const [line] = target.getClientRects();
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + 6;
  const top = below + height < innerHeight - 8 ? below : Math.max(8, line.top - height - 6);
  // Inside the article's column, where the column is wide enough: the lists beside it stay readable.
  const right = Math.max(byId('reader').getBoundingClientRect().right, width + 16);
  card.style.left = `${Math.max(8, Math.min(line.left, right - width - 8))}px`;
  card.style.top = `${top}px`;
}

/** Whether the screen is so narrow that the card lies at its foot. */
const sheet = () => matchMedia('(max-width: 46rem)').matches;

/** @param {HTMLElement} tag */
function stopAt(tag) {
  for (const other of root.querySelectorAll('.tag[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  tag.tabIndex = 0;
}

/** @param {KeyboardEvent} event */
function walk(event) {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (!target?.classList.contains('tag') || event.ctrlKey || event.metaKey || event.altKey) return;
  const order = article.reading();
  const at = order.indexOf(Number(target.dataset.quote));
  const step = /** @type {Record<string, number>} */ ({
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    n: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    p: at - 1,
    Home: 0,
    End: order.length - 1,
  })[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = article.tag(order[Math.max(0, Math.min(order.length - 1, step))] ?? -1);
  if (!next) return;
  reveal(next, sheet() ? 'start' : 'center');
  next.focus({ preventScroll: true });
}

/**
 * Goes to a quotation from a list: scrolls, focuses its letter, opens its card.
 * @param {number} id
 */
export function goToQuote(id) {
  const tag = article.tag(id) ?? article.pieces(id)[0];
  if (!tag) return;
  reveal(tag, sheet() ? 'start' : 'center');
  tag.focus({ preventScroll: true });
}

/**
 * Goes to a range and flashes it.
 * @param {number} start
 * @param {number} end
 */
export function goToRange(start, end) {
  const elements = article.piecesIn(start, end);
  const first = elements[0];
  if (!first) return;
  close();
  reveal(first);
  for (const element of root.querySelectorAll('.is-found')) element.classList.remove('is-found');
  for (const element of elements) element.classList.add('is-found');
  later(() => elements.forEach((element) => element.classList.remove('is-found')), 2600);
}

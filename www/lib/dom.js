/**
 * Elements without markup: the page never parses HTML, so no text that somebody pastes can become code.
 */

import { hasUnseen, signName, UNSEEN } from './signs.js';

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * Sets attributes; `on…` keys are listeners, `true` sets an empty attribute, `false`, `null` and `undefined` set none. States (`aria-…`)
 * are words.
 * @param {Element} element
 * @param {Record<string, unknown>} attributes
 */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('aria-') && typeof value === 'boolean') element.setAttribute(name, String(value));
    else if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  if (attributes) set(element, attributes);
  append(element, children);
  return element;
}

/**
 * The same for SVG.
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  if (attributes) set(element, attributes);
  append(element, children);
  return element;
}

/**
 * @param {Element} parent
 * @param {(Child | Child[])[]} children
 */
function append(parent, children) {
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    if (child instanceof Node) parent.append(child);
    else parent.append(...(parent instanceof HTMLElement && !PLAIN.has(parent.tagName) ? withSigns(String(child)) : [String(child)]));
  }
}

/** Elements whose words are words alone. */
const PLAIN = new Set(['OPTION', 'TITLE', 'TEXTAREA']);

/**
 * The words with what cannot be seen in them made visible: a sign that turns the direction round would show other words than were written.
 * Each gets an
 * element, which keeps its effect inside and shows its number; copied, it is what it was.
 * @param {string} words
 * @returns {(string | HTMLElement)[]}
 */
function withSigns(words) {
  if (!hasUnseen(words)) return [words];
  return words.split(UNSEEN).map((piece) => {
    if (!hasUnseen(piece)) return piece;
    const element = document.createElement('span');
    element.className = 'unseen-sign';
    element.dataset.sign = signName(piece);
    element.append(piece);
    return element;
  });
}

/**
 * The element of an id; that it is missing is a fault of the page, not of the visitor.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element;
}

/** The visitor asked for less movement. */
export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Brings an element into view inside its own scroller. In a long list (`is-long`), whose far parts have no exact height until they are
 * near,
 * it jumps, and jumps again when they have.
 * @param {Element} element
 * @param {ScrollLogicalPosition} [block]
 */
export function reveal(element, block = 'center') {
  const long = element.closest('.is-long') !== null;
  const go = () => element.scrollIntoView({ block, inline: 'nearest', behavior: long || calm() ? 'auto' : 'smooth' });
  go();
  if (long)
    requestAnimationFrame(() => {
      go();
      requestAnimationFrame(go);
    });
}

// @ts-check
/**
 * Pullquote in a plain textarea: a mirror behind it holds the same text, unseen, with the marks. The textarea keeps its text, its undo and
 * its form.
 *
 * @typedef {import("./shared/session.js").Settings} Settings
 */

import { stretch } from './shared/seen.js';
import { createSession, prefixOf } from './shared/session.js';

/** What the mirror must share for its lines to break where those of the textarea do. */
const SHARED = [
  'font',
  'font-feature-settings',
  'font-kerning',
  'font-variant-ligatures',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'direction',
  'white-space',
  'overflow-wrap',
  'word-break',
  'padding',
  'border-radius',
  'hyphens',
];

/**
 * @param {HTMLTextAreaElement} area in the document, with a parent that it may be placed in
 * @param {Settings} settings
 * @returns {import("./shared/session.js").Attached<number>} positions are those of `area.value`
 */
export function attach(area, settings) {
  const document = area.ownerDocument;
  const view = /** @type {Window} */ (document.defaultView);
  const { position, background } = area.style;
  let ground = view.getComputedStyle(area).background;
  const mirror = document.createElement('div');
  mirror.className = `${prefixOf(settings)}-mirror`;
  mirror.setAttribute('aria-hidden', 'true');
  mirror.inert = true;
  area.before(mirror);
  // What is placed is painted above what is not: the textarea must be placed too to stand before its mirror.
  if (view.getComputedStyle(area).position === 'static') area.style.position = 'relative';
  area.style.background = 'transparent';

  function place() {
    const style = view.getComputedStyle(area);
    for (const name of SHARED) mirror.style.setProperty(name, style.getPropertyValue(name));
    Object.assign(mirror.style, {
      position: 'absolute',
      boxSizing: 'border-box',
      overflow: 'hidden',
      margin: '0',
      border: '0',
      color: 'transparent',
      background: ground,
      left: `${area.offsetLeft + area.clientLeft}px`,
      top: `${area.offsetTop + area.clientTop}px`,
      width: `${area.clientWidth}px`,
      height: `${area.clientHeight}px`,
    });
    scroll();
  }
  function repaint() {
    area.style.background = background;
    ground = view.getComputedStyle(area).background;
    area.style.background = 'transparent';
    place();
  }
  function scroll() {
    mirror.scrollTop = area.scrollTop;
    mirror.scrollLeft = area.scrollLeft;
  }

  // Chromium ends an undo step of the textarea whenever a node is taken out of the document while one types: the mirror's nodes are kept, and
  // those that are not needed hold nothing.
  /** @type {{ plain: Text, mark: HTMLElement, marked: Text }[]} */
  const pieces = [];
  const rest = document.createTextNode('');
  mirror.append(rest);
  /** @param {Text} node @param {string} words */
  const write = (node, words) => {
    if (node.data !== words) node.data = words;
  };
  /** @param {number} index @param {string} before @param {string} words @param {string} name */
  function piece(index, before, words, name) {
    let at = pieces[index];
    if (!at) {
      const mark = document.createElement('span');
      at = { plain: document.createTextNode(''), mark, marked: document.createTextNode('') };
      mark.append(at.marked);
      rest.before(at.plain, mark);
      pieces.push(at);
    }
    write(at.plain, before);
    write(at.marked, words);
    if (at.mark.className !== name) at.mark.className = name;
  }

  const session = createSession({
    ...settings,
    // Every line is a block, so that editing one leaves the others alone; the text goes out as it is.
    gap: '\n',
    read() {
      let at = 0;
      return area.value.split('\n').map((text) => ({ text, at: (at += text.length + 1) - text.length - 1 }));
    },
    placeOf(/** @type {number} */ position, lines) {
      const block = lines.findLastIndex(({ at }) => at <= position);
      return block < 0 ? null : { block, at: position - /** @type {typeof lines[number]} */ (lines[block]).at };
    },
    caret() {
      const tree = /** @type {Document | ShadowRoot} */ (area.getRootNode());
      return tree.activeElement === area ? area.selectionStart : null;
    },
    rangeOf: ({ start, end }, { at }) => stretch(mirror, at + start, at + end),
    reveal(range) {
      area.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { top, bottom } = range.getBoundingClientRect();
      const window = mirror.getBoundingClientRect();
      if (top < window.top || bottom > window.bottom) area.scrollTop += top - window.top - area.clientHeight / 3;
      scroll();
      // A textarea higher than the window.
      const { top: now, bottom: end } = range.getBoundingClientRect();
      if (now < 0 || end > view.innerHeight) view.scrollBy(0, now - view.innerHeight / 3);
    },
    paint(marks, lines) {
      const text = area.value;
      let from = 0;
      marks.forEach(({ block, start, end, name }, index) => {
        const { at } = /** @type {typeof lines[number]} */ (lines[block]);
        piece(index, text.slice(from, at + start), text.slice(at + start, at + end), name);
        from = at + end;
      });
      for (let index = marks.length; index < pieces.length; index += 1) piece(index, '', '', '');
      // A last line without characters has no height, unless something unseen stands on it.
      write(rest, `${text.slice(from)}\u200B`);
      place();
    },
  });
  const listening = new AbortController();
  const { signal } = listening;
  area.addEventListener('input', session.moved, { signal });
  area.addEventListener('scroll', scroll, { signal });
  document.addEventListener('selectionchange', session.pointed, { signal });
  // The textarea's own ground changes with the colour scheme.
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  area.form?.addEventListener('reset', () => setTimeout(session.moved), { signal });
  const sizes = new ResizeObserver(place);
  sizes.observe(area);
  if (area.parentElement) sizes.observe(area.parentElement);
  session.moved();
  return session.attached(() => {
    session.stop();
    listening.abort();
    sizes.disconnect();
    mirror.remove();
    Object.assign(area.style, { position, background });
    if (!area.getAttribute('style')) area.removeAttribute('style');
  });
}

/** Marking a quotation that was missed: a bar beside words that are selected, in the article or in the text. Loaded when words first are. */
import { byId, h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { anchorIn, clashes, LONGEST } from '../model/corrections.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { MARK as M } from '../strings-late.js';
import { dress } from '../style/late.js';
import { anchorOf } from './anchors.js';
import { speakerChoice } from './correcting.js';
import * as editor from './editor.js';
import { say } from './names.js';
import { selectedPlace } from './places.js';
import { close as closeCard } from './pointing.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/corrections.js').Correction} Correction */
/** @typedef {import('../types.d.ts').Range} Place */
/** @typedef {(place: Place, corrections: Correction[]) => void} Add */

dress();

const area = /** @type {HTMLTextAreaElement} */ (byId('text'));
/** A screen on which the bar lies at the foot. */
const NARROW = '(max-width: 46rem)';
const WORD = /[\p{L}\p{N}]/u;
/** Marks that open a quotation, and those that close it. */
const OPENS = /["“'‘«„‹]/;
const SHUTS = /["”'’»“›]/;
/** Words from which on what stands in marks is taken for a quotation of its own. */
const PARTIAL = 5;

/** The bar that shows. @type {HTMLElement | null} */
let bar = null;
/** Where the focus was. @type {HTMLElement | null} */
let before = null;
/** What is offered, and what the visitor did not want: it is not offered again. */
let offered = '';
let declined = '';

/**
 * Offers to mark what is selected; nothing selected takes the offer away.
 * @param {() => View | null} current
 * @param {Add} add
 */
export function offer(current, add) {
  // Whoever is filling in the bar has the selection no more.
  if (bar?.contains(document.activeElement) || bar?.dataset.open) return;
  const view = current();
  const inArticle = selectedPlace();
  const inText = !inArticle && document.activeElement === area;
  const chosen = inText ? inArea(view) : inArticle;
  if (!view || !chosen || (chosen !== 'several' && !WORD.test(view.text.slice(chosen.start, Math.min(chosen.end, chosen.start + LONGEST)))))
    return shut();
  offered = JSON.stringify([inText, chosen]);
  if (offered === declined) return;
  declined = '';
  shut();
  before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  bar = h('div', {
    id: 'mark-bar',
    class: inText ? 'menu mark-bar mark-below' : 'menu mark-bar',
    role: 'group',
    'aria-label': M.label,
  });
  bar.append(
    h(
      'button',
      {
        type: 'button',
        class: 'button small primary',
        'data-mark': 'open',
        // The selection stays to be seen.
        onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
        onclick: () => {
          // Words that were selected before an edit may be others now.
          const now = current();
          if (now && now.text === view.text) open(now, chosen, add);
          else shut();
        },
      },
      M.open,
    ),
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  });
  if (inText) return void area.after(bar);
  closeCard();
  bar.popover = 'manual';
  byId('article').after(bar);
  bar.showPopover();
  position();
}

/** Takes the bar away. */
function shut() {
  bar?.remove();
  bar = null;
}

/** The same, with the focus where it was. */
function leave() {
  declined = offered;
  shut();
  before?.focus({ preventScroll: true });
}

// What is pressed elsewhere ends it, and so does another text.
document.addEventListener('pointerdown', ({ target }) => bar && target instanceof Node && !bar.contains(target) && shut());
area.addEventListener('input', shut);
byId('reader').addEventListener('scroll', () => !matchMedia(NARROW).matches && position(), { passive: true });

/** What is selected in the text area, where that holds the whole text. @param {View | null} view @returns {Place | null} */
function inArea(view) {
  const { selectionStart: start, selectionEnd: end } = area;
  return start < end && !area.readOnly && editor.text() === view?.text ? { start, end } : null;
}

/** Under the selection, inside the window; on a narrow screen at its foot, by the style sheet. */
function position() {
  const selection = getSelection();
  if (!bar?.popover || !selection?.rangeCount) return;
  const rects = [...selection.getRangeAt(0).getClientRects()];
  const last = rects.at(-1);
  if (!last) return;
  const { width, height, top: foot } = bar.getBoundingClientRect();
  if (matchMedia(NARROW).matches) {
    // The words stay above it.
    if (last.bottom + 12 > foot && last.bottom - foot < height) byId('reader').scrollBy({ top: last.bottom + 12 - foot });
    return;
  }
  const below = last.bottom + 6;
  const top = below + height < innerHeight - 8 ? below : Math.max(8, (rects[0]?.top ?? 0) - height - 6);
  bar.style.left = `${Math.max(8, Math.min(last.left, innerWidth - width - 8))}px`;
  bar.style.top = `${top}px`;
}

/**
 * The words that are meant: whole ones, with the marks that they stand in.
 * @param {string} text
 * @param {Place} chosen
 * @returns {Place}
 */
export function whole(text, { start, end }) {
  const letter = (/** @type {number} */ at) => WORD.test(text.charAt(at));
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  while (start > 0 && letter(start) && letter(start - 1)) start -= 1;
  while (end < text.length && letter(end) && letter(end - 1)) end += 1;
  if (OPENS.test(text.charAt(start - 1)) && SHUTS.test(text.charAt(end))) return { start: start - 1, end: end + 1 };
  return { start, end };
}

/**
 * Why words cannot be a quotation; empty if they can.
 * @param {View} view
 * @param {Place} place
 */
function refusal({ text, analysis: { quotes, paragraphs } }, place) {
  const { start, end } = place;
  if (end - start > LONGEST) return fill(M.long, { n: LONGEST });
  if (!paragraphs.some((one) => one.start <= start && one.end >= end)) return text.slice(start, end).includes('\n') ? M.several : M.none;
  return quotes.some((other) => clashes(other, place)) ? M.crossing : '';
}

/**
 * What kind, and by whom.
 * @param {View} view
 * @param {Place | 'several'} chosen
 * @param {Add} add
 */
function open(view, chosen, add) {
  if (!bar) return;
  bar.dataset.open = 'true';
  const { text } = view;
  const place = chosen === 'several' ? null : whole(text, chosen);
  // Words of a quotation that is there already put that one right.
  const there = place && view.quotes.find(({ quote }) => isThere(quote, place));
  const why = place ? (there ? '' : refusal(view, place)) : M.several;
  const cancel = h('button', { type: 'button', class: 'button small', 'data-mark': 'cancel', onclick: leave }, M.cancel);
  if (!place || why) {
    bar.replaceChildren(h('p', { role: 'status', class: 'mark-why' }, why), cancel);
    cancel.focus();
    return position();
  }
  const kinds = /** @type {const} */ (['direct', 'partial', 'indirect']);
  const guess = guessed(view, place);
  const kind = h(
    'select',
    { 'data-mark': 'kind' },
    ...kinds.map((value) => h('option', { value, selected: value === guess.kind }, say(T.kinds, value))),
  );
  const who = speakerChoice(view, { quote: { speaker: -1 } });
  who.select.value = guess.speaker === null ? '-' : String(guess.speaker);
  const problem = h('p', { class: 'mark-why', role: 'status' });
  const apply = () => {
    const to = who.chosen();
    if (to === '' || to === undefined) {
      problem.textContent = M.nameless;
      return who.input.focus();
    }
    const value = /** @type {'direct'} */ (kind.value);
    shut();
    if (!there) return add(place, [{ type: 'add', quote: anchorIn(text, place), kind: value, to }]);
    const quote = anchorOf(view, there);
    add(there.quote, [
      { type: 'kind', quote, kind: value },
      { type: 'speaker', quote, to },
    ]);
  };
  who.input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The key is spent: what has the focus next is not pressed by it.
    event.preventDefault();
    apply();
  });
  bar.replaceChildren(
    h('p', { class: 'mark-words' }, shorten(text.slice(place.start, place.end), 90)),
    h('div', { class: 'correct-row' }, h('label', null, h('span', { class: 'correct-label' }, T.corrections.kind), kind)),
    h('div', { class: 'correct-row' }, who.label, who.input),
    h(
      'div',
      { class: 'correct-row' },
      h('button', { type: 'button', class: 'button small primary', 'data-mark': 'apply', onclick: apply }, M.apply),
      cancel,
    ),
    problem,
  );
  position();
  kind.focus();
}

/** @param {import('../types.d.ts').Quote} quote @param {Place} place */
function isThere({ start, end, parts }, place) {
  const [only] = parts;
  return (start === place.start && end === place.end) || (parts.length === 1 && only?.start === place.start && only.end === place.end);
}

/**
 * What it most likely is: words in marks are quoted; who speaks in the paragraph goes on.
 * @param {View} view
 * @param {Place} place
 */
function guessed({ text, quotes, analysis }, { start, end }) {
  const inMarks = OPENS.test(text.charAt(start)) && SHUTS.test(text.charAt(end - 1));
  const words = text.slice(start, end).trim().split(/\s+/).length;
  const paragraph = analysis.paragraphs.find((one) => one.start <= start && one.end >= end);
  const near = quotes.filter(({ quote, speech }) => speech && paragraph && quote.start >= paragraph.start && quote.end <= paragraph.end);
  const last = near.filter(({ quote }) => quote.start < start).at(-1) ?? near[0];
  const named = analysis.speakers.findIndex(
    ({ mentions }) => paragraph && mentions.some((one) => one.start >= paragraph.start && one.end <= paragraph.end),
  );
  return {
    kind: inMarks ? (words < PARTIAL ? 'partial' : 'direct') : 'indirect',
    speaker: last ? last.quote.speaker : named < 0 ? null : named,
  };
}

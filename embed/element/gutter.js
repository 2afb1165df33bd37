/**
 * The margin: the letter of each quotation's speaker beside the line where it begins. One stop of the Tab key; arrow keys go from letter to
 * letter.
 */
import { h } from '../../www/lib/dom.js';
import { stepOf } from './walk.js';
import { chipOf, letterOf, nameOf } from './words.js';

/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */

/** Height of a letter with its gap. */
const STEP = 27;

export class Gutter {
  /** @type {{ each: QuoteView, button: HTMLButtonElement, item: HTMLElement }[]} */
  #marks = [];
  #current = 0;

  /** @param {(each: QuoteView, button: HTMLButtonElement) => void} open */
  constructor(open) {
    this.open = open;
    this.element = h('ol', { class: 'gutter', part: 'gutter', onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) });
  }

  /**
   * One letter a quotation; a few words in marks inside a report of the same speaker go with it.
   * @param {View} view
   * @param {import('../strings.js').Strings} strings
   */
  draw(view, strings) {
    this.element.setAttribute('aria-label', strings.gutter);
    this.#current = 0;
    this.#marks = view.quotes
      .filter(({ speech, quote }) => speech && (quote.within === null || view.quotes[quote.within]?.quote.speaker !== quote.speaker))
      .sort((a, b) => a.quote.start - b.quote.start)
      .map((each, at) => {
        // What is seen opens what is heard: who speaks to the device says the letter.
        const label = `${letterOf(each)}: ${nameOf(view, each, strings)}`;
        const attributes = {
          type: 'button',
          class: chipOf(view, each),
          part: 'mark',
          tabindex: at ? -1 : 0,
          'aria-label': label,
          'aria-expanded': 'false',
        };
        const button = h('button', attributes, letterOf(each));
        button.addEventListener('click', () => this.#go(at, true));
        return { each, button, item: h('li', null, button) };
      });
    this.element.replaceChildren(...this.#marks.map(({ item }) => item));
    this.element.hidden = this.#marks.length === 0;
  }

  /**
   * Puts each letter beside its line, or below the one before where two begin on one line.
   * @param {(each: QuoteView) => Range | null} rangeOf
   */
  place(rangeOf) {
    const origin = this.element.getBoundingClientRect().top;
    // Measured first and moved then: one layout, not one a letter.
    const tops = this.#marks.map(({ each }) => rangeOf(each)?.getClientRects()[0]);
    const placed = this.#marks.map(({ item }, at) => ({ item, line: tops[at] })).filter(({ item, line }) => !(item.hidden = !line));
    placed.sort((a, b) => /** @type {DOMRect} */ (a.line).top - /** @type {DOMRect} */ (b.line).top);
    let free = -Infinity;
    for (const { item, line } of placed) {
      const { top, height } = /** @type {DOMRect} */ (line);
      const wanted = top - origin + (height - STEP) / 2;
      free = Math.max(free, wanted);
      item.style.top = `${Math.round(free)}px`;
      free += STEP;
    }
  }

  /** @param {QuoteView | undefined} chosen */
  mark(chosen) {
    for (const { each, button } of this.#marks) button.setAttribute('aria-expanded', String(each === chosen));
  }

  /** @param {number} index of the quotation in the analysis */
  buttonOf(index) {
    return this.#marks.find(({ each }) => each.index === index)?.button;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = stepOf(event);
    if (step === undefined) return;
    event.preventDefault();
    this.#go(Math.max(0, Math.min(this.#marks.length - 1, this.#current + step)), false);
  }

  /**
   * @param {number} at
   * @param {boolean} open
   */
  #go(at, open) {
    const [before, mark] = [this.#marks[this.#current], this.#marks[at]];
    if (before) before.button.tabIndex = -1;
    if (!mark) return;
    this.#current = at;
    mark.button.tabIndex = 0;
    mark.button.focus();
    if (open) this.open(mark.each, mark.button);
  }
}

/** The card of one quotation: who, by which words, how sure. A popover: Escape closes it, focus returns. */
import { h } from '../../www/lib/dom.js';
import { percent } from '../../www/lib/format.js';
import { chipOf, kindOf, letterOf, speakerOf } from './words.js';

/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */

export class Card {
  /** @type {HTMLElement | undefined} */
  #from;

  /** @param {() => void} closed */
  constructor(closed) {
    this.element = h('div', { class: 'card', part: 'card', popover: 'auto', role: 'dialog', tabindex: -1 });
    this.element.addEventListener('toggle', (event) => {
      if (/** @type {ToggleEvent} */ (event).newState !== 'closed') return;
      if (this.element.contains(/** @type {ShadowRoot} */ (this.element.getRootNode()).activeElement)) this.#from?.focus();
      closed();
    });
  }

  /**
   * @param {View} view
   * @param {QuoteView} each
   * @param {import('../strings.js').Strings} strings
   * @param {DOMRect} beside
   * @param {HTMLElement} [from] what gets the focus back
   */
  show(view, each, strings, beside, from) {
    const { quote } = each;
    const words = (/** @type {{ start: number, end: number } | null} */ range) => range && view.text.slice(range.start, range.end);
    const facts = /** @type {[string, string | null][]} */ ([
      [strings.card.named, words(quote.source)],
      [strings.card.verb, words(quote.cue)],
      [strings.card.where, words(quote.venue)],
      [strings.card.sure, quote.speaker === null ? null : `${percent(quote.confidence)}${each.unsure ? `, ${strings.card.check}` : ''}`],
    ]);
    const close = h(
      'button',
      { type: 'button', class: 'card-close', 'aria-label': strings.card.close, onclick: () => this.element.hidePopover() },
      '×',
    );
    this.element.setAttribute('aria-label', strings.card.label);
    this.element.replaceChildren(
      h(
        'p',
        { class: 'card-head' },
        h('span', { class: chipOf(view, each), 'aria-hidden': 'true' }, letterOf(each)),
        speakerOf(view, each, strings),
        close,
      ),
      h('p', { class: 'kind' }, kindOf(each, strings)),
      h('dl', null, ...facts.flatMap(([name, value]) => (value ? [h('dt', null, name), h('dd', null, value)] : []))),
    );
    this.#from = from;
    this.element.showPopover();
    const { width, height } = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(8, Math.min(beside.left, innerWidth - width - 8))}px`;
    this.element.style.top = `${Math.max(8, beside.bottom + height + 8 > innerHeight ? beside.top - height - 6 : beside.bottom + 6)}px`;
    this.element.focus();
  }

  hide() {
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }
}

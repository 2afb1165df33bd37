/** The card of one quotation: who, by which words, how sure. A popover: Escape closes it, focus returns. */
import { h } from '../../www/lib/dom.js';
import { percent } from '../../www/lib/format.js';
import { chipOf, kindOf, letterOf, speakerOf } from './words.js';

/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */

export class Card {
  /** @type {HTMLElement | undefined} */
  #from;

  /** Browsers before 2024 have no popovers: there the card is shown and hidden by hand. */
  #popover = 'showPopover' in HTMLElement.prototype;
  /** @type {() => void} */
  #closed;

  /**
   * @param {() => void} closed
   * @param {{ stays?: boolean }} [how] `stays`: a press outside leaves it open; whoever opens it closes it
   */
  constructor(closed, { stays = false } = {}) {
    const kind = this.#popover ? { popover: stays ? 'manual' : 'auto' } : { hidden: true };
    this.#closed = closed;
    this.element = h('div', { class: 'card', part: 'card', role: 'dialog', tabindex: -1, ...kind });
    if (this.#popover) {
      this.element.addEventListener('toggle', (event) => /** @type {ToggleEvent} */ (event).newState === 'closed' && this.#left());
      if (!stays) return;
    }
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.hide());
    // Where the focus goes elsewhere, the card goes too.
    this.element.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.element.contains(event.relatedTarget))) this.hide();
    });
  }

  /** Whether the focus is in it. */
  get #within() {
    return this.element.contains(/** @type {ShadowRoot} */ (this.element.getRootNode()).activeElement);
  }

  /** The card was closed: the focus goes back to where it came from. */
  #left() {
    if (this.#within) this.#from?.focus();
    this.#closed();
  }

  /**
   * @param {View} view
   * @param {QuoteView} each
   * @param {import('../strings.js').Strings} strings
   * @param {DOMRect} beside
   * @param {HTMLElement} [from] what gets the focus back
   * @param {{ more?: Node[], focus?: boolean }} [how] what else it holds; whether it takes the focus
   */
  show(view, each, strings, beside, from, { more = [], focus = true } = {}) {
    const { quote } = each;
    const words = (/** @type {{ start: number, end: number } | null} */ range) => range && view.text.slice(range.start, range.end);
    const facts = /** @type {[string, string | null][]} */ ([
      [strings.card.named, words(quote.source)],
      [strings.card.verb, words(quote.cue)],
      [strings.card.where, words(quote.venue)],
      [strings.card.sure, quote.speaker === null ? null : `${percent(quote.confidence)}${each.unsure ? `, ${strings.card.check}` : ''}`],
    ]);
    const close = h('button', { type: 'button', class: 'card-close', 'aria-label': strings.card.close, onclick: () => this.hide() }, '×');
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
      ...more,
    );
    this.#from = from;
    if (!this.#popover) this.element.hidden = false;
    else if (!this.element.matches(':popover-open')) this.element.showPopover();
    const { width, height } = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(8, Math.min(beside.left, innerWidth - width - 8))}px`;
    this.element.style.top = `${Math.max(8, beside.bottom + height + 8 > innerHeight ? beside.top - height - 6 : beside.bottom + 6)}px`;
    if (focus) this.element.focus();
  }

  hide() {
    if (this.#popover) {
      if (!this.element.matches(':popover-open')) return;
      const within = this.#within;
      this.element.hidePopover();
      if (within) this.#from?.focus();
    } else if (!this.element.hidden) {
      this.#left();
      this.element.hidden = true;
    }
  }
}

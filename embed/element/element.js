/**
 * `<pull-quote>`: marks who speaks in the article that stands inside it. The article stays where it is and as it is; see ARCHITECTURE.md,
 * Embedding.
 */
import { h } from '../../www/lib/dom.js';
import { fill } from '../../www/lib/format.js';
import { shown } from '../../www/model/segments.js';
import { buildView } from '../../www/model/view.js';
import { STRINGS } from '../strings.js';
import { Card } from './card.js';
import { AnalysisErrorEvent, AnalysisEvent } from './events.js';
import { Gutter } from './gutter.js';
import { able, caretAt, statesOf } from './features.js';
import { mismatch } from './match.js';
import { Paint } from './paint.js';
import { drawPanel, labelPanel, makePanel } from './panel.js';
import { locate, offsetOf, read } from './read.js';
import { dress, dressArticle } from './style.js';

/** @typedef {import('../../www/types.d.ts').Analysis} Analysis */
/** @typedef {import('../../www/types.d.ts').Options} Options */
/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */
/** @typedef {(text: string, options: Options) => Analysis | Promise<Analysis>} Analyzer */

/** How long the article must keep still after an edit. */
const PAUSE = 50;
/** Classes that have a name already; one class can have only one. @type {WeakSet<Function>} */
const named = new WeakSet();
/** On a server there are no elements: the class can be imported there and does nothing. @type {typeof HTMLElement} */
const Base = globalThis.HTMLElement ?? class {};
/** The elements that stand in a page. @type {Set<PullQuote>} */
const standing = new Set();
/** @type {import('../strings.js').Strings} */
let strings = STRINGS;

export class PullQuote extends Base {
  /** Tag name that `define` takes by default. */
  static tag = 'pull-quote';
  /** What analyses, for all elements: `analyze` of any entry of this package. @type {Analyzer | undefined} */
  static analyzer;
  /** What the elements say: those that are there already say it anew when it is set. */
  static get strings() {
    return strings;
  }
  /** @param {import('../strings.js').Strings} given */
  static set strings(given) {
    strings = given;
    for (const element of standing) element.#relabel();
  }
  static observedAttributes = ['panel', 'layers', 'manual'];

  /**
   * Registers the element, unless the name is taken: by this class, or by another version of it. Where there are no elements (on a server)
   * it does nothing; where there is too little to mark anything with (jsdom, happy-dom) the element leaves its article alone.
   * @param {string} [name]
   * @returns {CustomElementConstructor} the class that has the name
   */
  static define(name = this.tag) {
    const registry = globalThis.customElements;
    if (!registry) return this;
    if (!registry.get(name)) {
      const base = able() ? this : /** @type {typeof PullQuote} */ (/** @type {unknown} */ (Inert));
      const own = named.has(base) ? class extends base {} : base;
      named.add(own);
      registry.define(name, own);
    }
    return /** @type {CustomElementConstructor} */ (registry.get(name));
  }

  #internals = this.attachInternals();
  #shadow = this.attachShadow({ mode: 'open' });
  #paint = new Paint();
  #gutter = new Gutter((each, button) => this.#open(each, button));
  #card = new Card(() => this.#choose(undefined));
  #panel = makePanel();
  #slot = h('slot', null);
  #own = h('div', { class: 'own', hidden: true });
  #article = h('div', { class: 'article', part: 'article' }, this.#gutter.element, this.#slot, this.#own);
  #frame = h('div', { class: 'frame' }, this.#article, this.#panel.element);
  #watch = new MutationObserver(() => this.#soon());
  #resize = new ResizeObserver(() => this.#place());
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #turn = 0;
  /** @type {Analyzer | undefined} */
  #analyzer;
  /** Text given by `text`, shown in place of what stands inside. @type {Text | undefined} */
  #given;
  /** @type {Options} */
  #options = {};
  /** @type {import('../strings.js').Strings | undefined} */
  #strings;
  /** @type {import('./read.js').Reading} */
  #reading = { text: '', runs: [] };
  /** @type {View | undefined} */
  #view;

  constructor() {
    super();
    dress(this.#shadow);
    this.#shadow.append(this.#frame, this.#card.element);
    this.#slot.addEventListener('click', (event) => this.#click(event));
  }

  /** What analyses for this element alone. */
  get analyzer() {
    return this.#analyzer;
  }
  /** @param {Analyzer | undefined} analyzer */
  set analyzer(analyzer) {
    this.#analyzer = analyzer;
    this.#soon(0);
  }

  /** The text that is analysed. Setting it shows that text in place of the article inside; `null` shows the article again. */
  get text() {
    return this.#read().text;
  }
  /** @param {string | null} text */
  set text(text) {
    this.#given = text === null || text === undefined ? undefined : new Text(String(text));
    this.#own.replaceChildren(...(this.#given ? [this.#given] : []));
    this.#own.hidden = !this.#given;
    this.#slot.hidden = Boolean(this.#given);
    this.#soon(0);
  }

  /**
   * What was found last, or `null`. Setting it shows a result made elsewhere (on a server, say) for the same text, without starting the
   * engine. One that is not of this text, or counts in another unit, is an `analysis-error` with the code `mismatch`.
   */
  get analysis() {
    return this.#view?.analysis ?? null;
  }
  /** @param {Analysis | null} analysis */
  set analysis(analysis) {
    this.#stop();
    const reading = this.#read();
    if (!analysis) {
      this.#view = undefined;
      if (this.isConnected) this.#clear();
    } else if (this.isConnected) this.#show(reading, analysis);
    else this.#view = buildView(reading.text, analysis);
  }

  /**
   * What this element says, in place of `PullQuote.strings`; `null` is those again.
   * @returns {import('../strings.js').Strings}
   */
  get strings() {
    return this.#strings ?? PullQuote.strings;
  }
  /** @param {import('../strings.js').Strings | null | undefined} given */
  set strings(given) {
    this.#strings = given ?? undefined;
    this.#relabel();
  }

  /** What `analyze` is asked for; offsets are always UTF-16 here. */
  get options() {
    return this.#options;
  }
  /** @param {Options} options */
  set options(options) {
    this.#options = options ?? {};
    this.#soon(0);
  }

  /**
   * Analyses now.
   * @returns {Promise<Analysis | null>} what was found; `null` if it failed (an `analysis-error` said why) or the article changed meanwhile
   */
  async analyze() {
    this.#stop();
    const turn = this.#turn;
    const reading = this.#read();
    this.#state('busy', true);
    this.#state('error', false);
    try {
      const analyzer = this.analyzer ?? /** @type {typeof PullQuote} */ (this.constructor).analyzer ?? PullQuote.analyzer;
      if (!analyzer) throw new Error('nothing to analyse with: import "pullquote/define", or set PullQuote.analyzer');
      const analysis = await analyzer(reading.text, { ...this.#options, offsets: 'utf16' });
      if (turn !== this.#turn) return null;
      const now = this.#read();
      // Edited while it was analysed: the edit has another run coming.
      if (now.text !== reading.text) return null;
      this.#take(now, analysis);
      this.dispatchEvent(new AnalysisEvent(analysis, reading.text));
      return analysis;
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
      return null;
    } finally {
      if (turn === this.#turn) this.#state('busy', false);
    }
  }

  /**
   * Shows one quotation: brings it into view and opens its card.
   * @param {number} index into `analysis.quotes`
   */
  show(index) {
    const each = this.#view?.quotes[index];
    if (each) this.#open(each, this.#gutter.buttonOf(index));
  }

  connectedCallback() {
    standing.add(this);
    for (const name of /** @type {const} */ (['strings', 'analyzer', 'options', 'text', 'analysis'])) this.#upgrade(name);
    dressArticle(this.getRootNode());
    labelPanel(this.#panel, this.strings);
    this.#watch.observe(this, { childList: true, subtree: true, characterData: true });
    this.#resize.observe(this.#article);
    this.#layout();
    // Put elsewhere in the page: what was found still holds, if the text does.
    const reading = this.#read();
    if (this.#view?.text === reading.text) this.#show(reading, this.#view.analysis);
    else this.#soon(0);
  }

  disconnectedCallback() {
    standing.delete(this);
    this.#stop();
    this.#watch.disconnect();
    this.#resize.disconnect();
    this.#card.hide();
    this.#paint.clear();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    this.#layout();
    if (name === 'manual') this.#soon(0);
    else if (this.#view) this.#draw();
  }

  #layout() {
    const panel = this.getAttribute('panel') ?? 'side';
    this.#frame.classList.toggle('below', panel === 'below');
    this.#frame.classList.toggle('bare', panel === 'none');
    // That it failed is said even where nothing else is.
    this.#panel.element.hidden = panel === 'none' && !this.#panel.status.classList.contains('failed');
  }

  /** A property that was set before the class was there hides the accessor. @param {'strings' | 'analyzer' | 'options' | 'text' | 'analysis'} name */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (/** @type {any} */ (this)[name]);
    /** @type {any} */ (this)[name] = value;
  }

  /** The text and its places, in the article or in the text shown in its place. @returns {import('./read.js').Reading} */
  #read() {
    const given = this.#given;
    return given ? { text: given.data, runs: [{ start: 0, end: given.length, node: given, offset: 0 }] } : read(this);
  }

  /** Analyses as soon as the article keeps still. */
  #soon(pause = PAUSE) {
    clearTimeout(this.#timer);
    if (!this.isConnected || this.hasAttribute('manual')) return;
    this.#timer = setTimeout(() => {
      const reading = this.#read();
      // Nodes may have come or gone without another word.
      if (pause && this.#view?.text === reading.text) this.#take(reading, this.#view.analysis);
      else if (reading.text) void this.analyze();
      else this.#clear();
    }, pause);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#state('busy', false);
  }

  #clear() {
    this.#view = undefined;
    this.#card.hide();
    this.#paint.clear();
    this.#gutter.element.replaceChildren();
    this.#panel.body.replaceChildren();
    this.#panel.status.textContent = '';
    this.#panel.status.classList.remove('failed');
  }

  /**
   * Shows what was made elsewhere, if it is of this text.
   * @param {import('./read.js').Reading} reading
   * @param {Analysis} analysis
   */
  #show(reading, analysis) {
    const error = mismatch(reading.text, analysis);
    if (error) this.#fail(error);
    else this.#take(reading, analysis);
  }

  /**
   * @param {import('./read.js').Reading} reading
   * @param {Analysis} analysis
   */
  #take(reading, analysis) {
    this.#reading = reading;
    this.#view = buildView(reading.text, analysis);
    this.#state('error', false);
    this.#draw();
  }

  #draw() {
    const view = /** @type {View} */ (this.#view);
    const { strings } = this;
    const layers = new Set((this.getAttribute('layers') ?? 'quotes').split(/\s+/));
    this.#card.hide();
    this.#paint.draw(view, this.#reading, layers);
    this.#gutter.draw(view, strings);
    drawPanel(this.#panel, view, strings, (each, from) => this.#open(each, from));
    this.#layout();
    this.#place();
  }

  /** Says everything anew. */
  #relabel() {
    labelPanel(this.#panel, this.strings);
    if (this.isConnected && this.#view) this.#draw();
  }

  #place() {
    this.#gutter.place(({ quote }) => this.#rangeOf(quote));
  }

  /** @param {import('../../www/types.d.ts').Quote} quote */
  #rangeOf(quote) {
    const [first] = shown(quote);
    return first ? locate(this.#reading, first.start, first.end) : null;
  }

  /** @param {unknown} error */
  #fail(error) {
    this.#clear();
    this.#state('error', true);
    const event = new AnalysisErrorEvent(error);
    const { failed, reasons } = this.strings;
    // The reader is told in words, the developer by the error itself.
    this.#panel.status.textContent = fill(failed, { why: reasons[event.code] ?? reasons.failed ?? '' });
    this.#panel.status.classList.add('failed');
    this.#layout();
    console.warn('<pull-quote>:', event.code, error);
    this.dispatchEvent(event);
  }

  /**
   * @param {QuoteView} each
   * @param {HTMLElement} [from]
   */
  #open(each, from) {
    const view = /** @type {View} */ (this.#view);
    const range = this.#rangeOf(each.quote);
    if (!range) return;
    const element = range.startContainer.parentElement;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element?.scrollIntoView({ block: 'center' });
    this.#card.show(view, each, this.strings, /** @type {DOMRect} */ (range.getClientRects()[0] ?? range.getBoundingClientRect()), from);
    this.#choose(each);
  }

  /** @param {QuoteView | undefined} each */
  #choose(each) {
    this.#paint.choose(each, this.#reading);
    this.#gutter.mark(each);
  }

  /** A click on marked words opens their card; links and selections keep theirs. @param {MouseEvent} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    if (event.defaultPrevented || target.closest?.('a, button, input, [contenteditable]') || !document.getSelection()?.isCollapsed) return;
    const place = caretAt(event.clientX, event.clientY);
    const at = place && offsetOf(this.#reading, place.node, place.offset);
    if (at === null || at === undefined) return;
    const each = this.#view?.quotes.findLast(
      ({ quote, speech }) => speech && shown(quote).some(({ start, end }) => at >= start && at < end),
    );
    if (each) this.#open(each, this.#gutter.buttonOf(each.index));
  }

  /**
   * @param {'busy' | 'error'} name
   * @param {boolean} on
   */
  #state(name, on) {
    for (const state of statesOf(name, this.#internals)) {
      if (on) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    }
    if (name === 'busy') this.#internals.ariaBusy = String(on);
  }
}

/** What stands for the element where there is too little to mark anything with: it leaves its article alone. */
class Inert extends Base {
  /** @type {Analysis | null} */
  analysis = null;

  /** @returns {Promise<null>} */
  async analyze() {
    return null;
  }

  show() {}
}

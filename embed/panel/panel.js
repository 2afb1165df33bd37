/**
 * The panel beside an editor: who speaks with which quotations, what should be checked, what the sources say, what was put right; and a
 * card at the mark that the caret is in. It takes what an adapter's `attach` gives and knows nothing of the editor.
 */
import { h } from '../../www/lib/dom.js';
import { fill, many } from '../../www/lib/format.js';
import { findings, parted } from '../../www/model/checks.js';
import { anchor } from '../../www/model/corrections.js';
import { buildView } from '../../www/model/view.js';
import { shorten } from '../../www/model/words.js';
import { hueOf, USUAL } from '../adapters/shared/marks.js';
import { Card } from '../element/card.js';
import { entry, labelPanel, makePanel, summarise, voices } from '../element/panel.js';
import { dress, sheet } from '../element/style.js';
import { walk } from '../element/walk.js';
import { describe, tools } from './correcting.js';
import { layerList, onSwitch } from './layers.js';
import { sourceList } from './sources.js';
import { PANEL_STRINGS } from './strings.js';
import { PANEL } from './style.js';

/** @typedef {import('../adapters/shared/session.js').Attached} Attached */
/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */
/** @typedef {import('../../www/types.d.ts').Check} Check */
/** @typedef {import('./strings.js').PanelStrings} PanelStrings */

/**
 * @typedef {Object} PanelSettings
 * @property {PanelStrings} [strings] every sentence; `PANEL_STRINGS` by default
 */

/**
 * @typedef {Object} Panel
 * @property {HTMLElement} element to put beside the editor
 * @property {() => void} detach ends it and takes the element away; the editor's marks stay
 */

/** Words of a check, and of a quotation in a list. */
const LENGTH = 90;

/**
 * Makes a panel for an editor.
 * @param {Attached} attached what `attach` gave
 * @param {PanelSettings} [settings]
 * @returns {Panel}
 */
export function createPanel(attached, { strings = PANEL_STRINGS } = {}) {
  const element = h('div', { class: 'pullquote-panel' });
  const shadow = element.attachShadow({ mode: 'open' });
  dress(shadow);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet(PANEL)];
  const panel = makePanel();
  labelPanel(panel, strings);
  const { status, body } = panel;
  /** @type {View | undefined} */
  let view;
  const card = new Card(() => {}, { stays: true });

  /** A part of the panel that opens and closes; what stands in it is made anew, it itself is not. @param {string} heading @param {boolean} open */
  const part = (heading, open) => {
    const count = h('span', null);
    const content = h('div', null);
    const details = h('details', { open }, h('summary', null, h('h3', null, heading, ' ', count)), content);
    return { details, content, count };
  };
  const usual = attached.layers.length ? attached.layers : USUAL;
  const marks = onSwitch(attached, usual, strings, () => layers.renew());
  const legend = part(strings.legend, false);
  const table = h('div', null);
  const quotations = part(strings.quotations, true);
  const checks = part(strings.checks.heading, true);
  const sources = part(strings.sources.heading, false);
  const done = part(strings.correct.list, false);
  const layers = layerList(attached, strings, () => marks.renew());
  legend.content.append(layers.element);
  const against = sourceList(attached, strings);
  sources.content.append(against.element);
  sources.details.hidden = !attached.checks;
  body.append(marks.element, legend.details, table, quotations.details, checks.details, sources.details, done.details);
  shadow.append(panel.element, card.element);
  const stops = [walk(quotations.content, '.entry'), walk(checks.content, '.place')];

  /** The quotation's card, at its mark. @param {QuoteView} each @param {DOMRect} rect @param {HTMLElement} [from] */
  function open(each, rect, from) {
    if (!view) return;
    const more = tools(attached, view, each, strings, () => card.hide());
    card.show(view, each, strings, rect, from, { more, focus: from !== undefined });
  }

  /** An entry was pressed: its words come into view, with the card. @param {QuoteView} each @param {HTMLElement} button */
  function press(each, button) {
    pressed = button;
    if (!attached.show(each.index)) open(each, button.getBoundingClientRect(), button);
    pressed = undefined;
  }
  /** What asked for the quotation that is shown. @type {HTMLElement | undefined} */
  let pressed;

  /** @param {View} now */
  function drawQuotations(now) {
    const groups = now.voices.map((voice) => {
      const name = voice.name || strings.nobody;
      const entries = voice.quotes.map((each) => entry(now, each, strings, press));
      return [h('h3', null, name), h('ol', { class: 'list', 'aria-label': name }, ...entries)];
    });
    quotations.content.replaceChildren(...groups.flat());
    quotations.content.querySelectorAll('.entry').forEach((button, at) => void button.setAttribute('data-key', `quote ${at}`));
  }

  /** @param {View} now @param {Check} check */
  function checkItem(now, check) {
    const { code, start, end } = check;
    const words = shorten(now.text.slice(start, Math.min(end, start + 400)), LENGTH);
    const { titles, advice } = strings.checks;
    const place = h('button', { type: 'button', class: 'place', 'data-key': `check ${code} ${start}` }, words);
    place.addEventListener('click', () => attached.show({ start, end }));
    const dismiss = h(
      'button',
      { type: 'button', class: 'button', 'aria-label': fill(strings.checks.dismissLabel, { words: shorten(words, 40) }) },
      strings.checks.dismiss,
    );
    dismiss.addEventListener('click', () => {
      const alike = findings(now).filter((one) => one.code === code);
      attached.correct({ type: 'dismiss', code, check: anchor(now.text, alike, alike.indexOf(check)), why: '' });
    });
    return h(
      'li',
      { 'data-check': code },
      h('strong', null, titles[/** @type {keyof typeof titles} */ (code)] ?? code),
      h('p', null, advice[/** @type {keyof typeof advice} */ (code)] ?? ''),
      h('div', { class: 'row' }, place, dismiss),
    );
  }

  /** @param {View} now */
  function drawChecks(now) {
    const { sound, seldom } = parted(now);
    const list = (/** @type {Check[]} */ all) => h('ul', { class: 'checks' }, ...all.map((check) => checkItem(now, check)));
    const order = ['error', 'warning', 'info'];
    sound.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start);
    const wasOpen = checks.content.querySelector('details')?.open ?? false;
    checks.content.replaceChildren(sound.length ? list(sound) : h('p', { class: 'help' }, strings.checks.none));
    if (seldom.length)
      checks.content.append(h('details', { open: wasOpen }, h('summary', null, many(strings.checks.seldom, seldom.length)), list(seldom)));
    checks.count.textContent = String(sound.length);
  }

  function drawDone() {
    const { corrections } = attached.getState();
    done.details.hidden = corrections.length === 0;
    done.count.textContent = String(corrections.length);
    const items = corrections.map((correction, at) => {
      const words = describe(correction, strings);
      const back = h(
        'button',
        { type: 'button', class: 'button', 'aria-label': fill(strings.correct.backLabel, { words }) },
        strings.correct.back,
      );
      back.addEventListener('click', () => attached.setState({ version: 1, corrections: corrections.filter((_, index) => index !== at) }));
      return h('li', { class: 'row' }, h('span', null, words), back);
    });
    done.content.replaceChildren(h('ul', { class: 'done' }, ...items));
  }

  function draw() {
    const { result } = attached;
    status.classList.remove('failed');
    if (!result) {
      status.textContent = strings.waiting;
      return;
    }
    const key = /** @type {HTMLElement | null} */ (shadow.activeElement)?.dataset.key;
    view = buildView(result.text, result.analysis, result.found, attached.getState().corrections);
    // The colours of the marks, which keep a voice's while one writes.
    for (const each of view.quotes) if (each.hue) each.hue = hueOf(/** @type {number} */ (each.quote.speaker));
    for (const voice of view.voices) if (voice.index !== null) voice.hue = hueOf(voice.index);
    summarise(status, view, strings);
    table.replaceChildren(...(view.voices.length ? [voices(view, strings)] : []));
    drawQuotations(view);
    drawChecks(view);
    drawDone();
    against.renew();
    for (const stop of stops) stop();
    // Who was in a list is so again, though its entries are others.
    if (key) /** @type {HTMLElement | null} */ (shadow.querySelector(`[data-key="${CSS.escape(key)}"]`))?.focus();
  }

  /** @param {unknown} error */
  function fail(error) {
    const code = /** @type {{ code?: string }} */ (error)?.code ?? 'failed';
    status.textContent = fill(strings.failed, { why: strings.reasons[code] ?? strings.reasons.failed ?? '' });
    status.classList.add('failed');
  }

  const within = () => card.element.contains(shadow.activeElement);
  const ends = [
    attached.on('result', () => {
      // Who writes on is not to write behind the card.
      if (!within()) card.hide();
      draw();
    }),
    attached.on('state', drawDone),
    attached.on('error', fail),
    attached.on('quote', ({ index, rect }) => {
      const each = index === null ? undefined : view?.quotes[index];
      if (each && rect) open(each, rect, pressed);
      else card.hide();
    }),
  ];
  const stop = new AbortController();
  // From the editor too, where it stands in this document.
  document.addEventListener('keydown', (event) => event.key === 'Escape' && card.hide(), { signal: stop.signal });
  draw();
  return {
    element,
    detach() {
      stop.abort();
      for (const end of ends) end();
      card.hide();
      element.remove();
    },
  };
}

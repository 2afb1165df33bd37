/** What the card says about a place: who, by which verb, how sure, by which rule, which words count. */
import { h } from '../lib/dom.js';
import { fill, percent, weight } from '../lib/format.js';
import { UNSURE } from '../model/constants.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { say, speakerName } from './names.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {import('../model/segments.js').Cover} Cover */
/** @typedef {import('../types.d.ts').Range} Range */

/** Tone words that a card lists before it says how many more there are. */
const WORDS = 6;

/**
 * @param {View} view
 * @param {Cover[]} cover what lies over the place, outermost first
 * @param {(quote: QuoteView) => HTMLElement | null} tools buttons for a quotation
 * @returns {HTMLElement[]}
 */
export function cardContent(view, cover, tools) {
  const content = [];
  const about = subject(cover);
  const quote = about === null ? undefined : view.quotes[about];
  for (const { type, id } of cover) if (type === 'tone') content.push(toneSection(view, id));
  for (const { type, id } of cover) if (type === 'loaded') content.push(loadedSection(view, id));
  if (quote) content.push(...quoteSection(view, quote, tools));
  return content;
}

/**
 * The quotation that a place belongs to: the innermost around it, else the one whose source or verb it is.
 * @param {Cover[]} cover
 * @returns {number | null}
 */
export function subject(cover) {
  const inner = cover.filter(({ type }) => type === 'quote').pop();
  const other = cover.find(({ type }) => type === 'source' || type === 'cue');
  return inner?.id ?? other?.id ?? null;
}

/**
 * @param {View} view
 * @param {QuoteView} quote
 * @param {(quote: QuoteView) => HTMLElement | null} tools
 */
function quoteSection(view, quote, tools) {
  const { quote: found } = quote;
  const { text } = view;
  /** @type {HTMLElement[]} */
  const rows = [];
  /** @param {string} name @param {...(Node | string | null | false)} value */
  const row = (name, ...value) => rows.push(h('dt', null, name), h('dd', null, ...value));
  const slice = (/** @type {Range} */ { start, end }) => text.slice(start, end).replace(/\s+/g, ' ');

  if (found.source) row(T.card.who, `“${slice(found.source)}”`);
  if (found.cue) {
    row(
      T.card.verb,
      `“${slice(found.cue)}”`,
      found.cue.stance !== 'neutral' && h('span', { class: `stance stance-${found.cue.stance}` }, say(T.stances, found.cue.stance)),
    );
  }
  if (found.venue) row(T.card.where, slice(found.venue));
  if (quote.speech && found.speaker !== null) {
    row(
      T.card.sure,
      h('meter', { min: 0, max: 1, low: UNSURE, high: 0.8, optimum: 1, value: found.confidence, 'aria-label': T.card.sure }),
      ` ${percent(found.confidence)}`,
      quote.unsure && h('span', { class: 'check-flag' }, T.card.check),
    );
  }
  row(T.card.rule, say(T.rules, found.rule));
  // Most rules read the source and the verb, which stand above.
  const above = new Set([found.source?.start, found.cue?.start]);
  const clues = found.evidence
    .filter(({ start }) => !above.has(start))
    .map((range) => shorten(slice(range), 40))
    .filter(Boolean);
  if (clues.length)
    row(
      T.card.clues,
      [...new Set(clues)]
        .slice(0, 4)
        .map((clue) => `“${clue}”`)
        .join(', '),
    );
  const words = view.analysis.tone.words.filter((word) => found.parts.some(({ start, end }) => word.start >= start && word.end <= end));
  if (words.length) {
    const shown = words.slice(0, WORDS).map((word) => `${slice(word)} ${weight(word.contribution)}`);
    row(T.card.tone, shown.join(', ') + (words.length > WORDS ? ' …' : ''));
  }
  const kind = [say(T.kinds, found.kind), say(T.modalities, found.modality)].filter(Boolean).join(', ');
  const note = T.modalityNotes[/** @type {keyof typeof T.modalityNotes} */ (found.modality)];
  return [
    h(
      'div',
      { class: 'card-head' },
      h('span', { class: `chip hue-${quote.hue}`, 'aria-hidden': 'true' }, quote.speech ? quote.label : '·'),
      h(
        'div',
        null,
        quote.speech
          ? h(
              'button',
              { type: 'button', class: 'card-name card-rename', 'data-rename': true, title: T.card.rename },
              speakerName(view, quote),
            )
          : h('strong', { class: 'card-name' }, kind),
        quote.speech && h('span', { class: 'card-kind' }, kind),
      ),
    ),
    ...(note ? [h('p', { class: 'card-note' }, note)] : []),
    h('dl', { class: 'facts' }, ...rows),
    ...[tools(quote)].filter((element) => element !== null),
  ];
}

/**
 * @param {View} view
 * @param {number} id
 */
function toneSection(view, id) {
  const word = view.analysis.tone.words[id];
  if (!word) return h('p', null);
  const sum = fill(T.card.toneParts, {
    valence: weight(word.valence),
    factor: weight(word.factor),
    contribution: weight(word.contribution),
  });
  return h(
    'p',
    { class: 'card-word' },
    h('span', { class: 'card-label' }, T.card.toneWord),
    h('strong', null, view.text.slice(word.start, word.end)),
    h('span', { class: 'number' }, word.factor === 1 ? weight(word.contribution) : sum),
    h('span', { class: 'quiet' }, say(T.reasons, word.reason)),
  );
}

/**
 * @param {View} view
 * @param {number} id
 */
function loadedSection(view, id) {
  const word = view.analysis.loaded[id];
  if (!word) return h('p', null);
  return h(
    'p',
    { class: 'card-word' },
    h('span', { class: 'card-label' }, T.card.loadedWord),
    h('strong', null, view.text.slice(word.start, word.end)),
    h('span', null, say(T.categories, word.category)),
    h('span', { class: 'quiet' }, word.voice === 'narration' ? T.card.loadedNarration : T.card.loadedQuoted),
  );
}

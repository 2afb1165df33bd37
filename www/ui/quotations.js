/** The panel of quotations: an entry each, in the order of the article. */
import { byId, h, reveal } from '../lib/dom.js';
import { many, percent, fill } from '../lib/format.js';
import { fillSlowly } from '../lib/slices.js';
import { countWords, shorten } from '../model/words.js';
import { T } from '../strings.js';
import { say, speakerName } from './names.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */

/** Entries from which on the far ones are laid out only when they come near. */
const LONG = 200;
/** Entries of a part of a long list: the browser looks at every child of a list in every frame. */
const PART = 50;
/** Terms that the list shows. */
const TERMS = 100;
const panel = byId('panel-quotations');
/** @type {number | null} */
let chosen = null;
let finish = () => {};

/**
 * @param {View} view
 * @param {number | null | undefined} only the voice shown alone
 * @param {{ pick: (quote: number) => void, only: (voice: undefined) => void }} act
 */
export function showQuotations(view, only, act) {
  const shown = view.quotes.filter(({ quote, speech }) => speech && (only === undefined || quote.speaker === only));
  const terms = view.quotes.filter(({ speech }) => !speech);
  const name = only === undefined ? '' : only === null ? T.voices.unattributed : (view.analysis.speakers[only]?.name ?? '');
  const long = shown.length > LONG;
  const list = h(long ? 'div' : 'ol', { class: long ? null : 'entries' });
  panel.replaceChildren(
    ...(only === undefined
      ? []
      : [
          h(
            'p',
            { class: 'filter' },
            fill(T.voices.shown, { name }),
            ' ',
            h('button', { type: 'button', class: 'button small', onclick: () => act.only(undefined) }, T.voices.all),
          ),
        ]),
    shown.length ? list : h('p', { class: 'quiet' }, T.quotations.none),
    ...(terms.length && only === undefined
      ? [
          h('h3', { class: 'panel-title' }, T.quotations.notSpeech),
          h('ol', { class: 'entries' }, ...terms.slice(0, TERMS).map((quote) => entry(view, quote, act))),
        ]
      : []),
  );
  const item = (/** @type {QuoteView} */ quote) => {
    const made = entry(view, quote, act);
    if (quote.index === chosen) made.firstElementChild?.setAttribute('aria-current', 'true');
    return made;
  };
  if (!long) return void (finish = fillSlowly(list, shown, item));
  const parts = Array.from({ length: Math.ceil(shown.length / PART) }, (_, at) => shown.slice(at * PART, (at + 1) * PART));
  finish = fillSlowly(list, parts, (part) => h('ol', { class: 'entries is-long' }, ...part.map(item)));
}

/**
 * @param {View} view
 * @param {QuoteView} view_
 * @param {{ pick: (quote: number) => void }} act
 */
function entry(view, view_, act) {
  const { quote, index } = view_;
  const flags = [];
  if (view_.speech && quote.kind !== 'direct') flags.push(h('span', { class: `flag flag-${quote.kind}` }, say(T.kindsShort, quote.kind)));
  if (!view_.speech) flags.push(h('span', { class: 'flag' }, say(T.kindsShort, quote.kind)));
  if (quote.modality !== 'asserted') flags.push(h('span', { class: `flag flag-${quote.modality}` }, say(T.modalities, quote.modality)));
  if (!view_.opens) flags.push(h('span', { class: 'flag' }, T.quote.carried));
  if (view_.unsure) flags.push(h('span', { class: 'flag check-flag' }, T.card.check));
  const verb =
    quote.cue && /\p{L}/u.test(view.text.slice(quote.cue.start, quote.cue.end))
      ? shorten(view.text.slice(quote.cue.start, quote.cue.end), 24)
      : '';
  const detail = [
    verb,
    many(T.quotations.words, countWords(view_.words)),
    view_.speech && quote.speaker !== null ? fill(T.quotations.sure, { percent: percent(quote.confidence) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const words = shorten(view_.words, 150);
  return h(
    'li',
    { class: view_.opens ? null : 'carried' },
    h(
      'button',
      { type: 'button', class: `entry hue-${view_.hue}`, 'data-entry': index, onclick: () => act.pick(index) },
      view_.speech && h('span', { class: `chip hue-${view_.hue}`, 'aria-hidden': 'true' }, view_.label),
      h(
        'span',
        { class: 'entry-body' },
        h(
          'span',
          { class: 'entry-head' },
          h('strong', { class: view_.opens ? null : 'unseen' }, view_.speech ? speakerName(view, view_) : say(T.kindsShort, quote.kind)),
          ...flags,
        ),
        h('span', { class: `entry-words entry-${quote.kind}` }, quote.kind === 'indirect' ? words : `“${words}”`),
        h('span', { class: 'entry-detail quiet' }, detail),
      ),
    ),
  );
}

/**
 * Marks an entry as the chosen one.
 * @param {number | null} index
 * @param {boolean} [show] bring it into view
 */
export function chooseEntry(index, show) {
  chosen = index;
  if (show && !panel.querySelector(`[data-entry="${index}"]`)) finish();
  for (const old of panel.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  const found = index === null ? null : panel.querySelector(`[data-entry="${index}"]`);
  if (!found) return;
  found.setAttribute('aria-current', 'true');
  if (show) reveal(found);
}

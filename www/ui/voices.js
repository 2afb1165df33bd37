/** The panel of voices: whose words the article is made of, the reporter's own among them. */
import { byId, h } from '../lib/dom.js';
import { count, fill, join, many, percent, tone, weight } from '../lib/format.js';
import { fillSlowly } from '../lib/slices.js';
import { LEAD, wordsBefore } from '../model/view.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { say, voiceName } from './names.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').Voice} Voice */
/**
 * @typedef {{ pick: (quote: number) => void, range: (start: number, end: number) => void, only: (voice: number | null | undefined) => void,
 *   names: (voice: Voice) => (HTMLElement | null)[], copied: (quotes: readonly import('../model/view.js').QuoteView[], button: HTMLElement) => void }} Actions
 */

/** Toned words that a row lists. */
const WORDS = 12;
/** Rows that are made at once, however long that takes. */
const MANY = 40;
/** Voices from which on the far ones are laid out only when they come near, and how many of them a part of the list has. */
const LONG = 100;
const PART = 25;
/** Voices that have a piece of the bar of their own, the largest. */
const PIECES = 40;
/** Quotations that a row lists. */
const QUOTES = 100;
/** Letters of one, which is clipped anyway. */
const CLIP = 200;
const panel = byId('panel-voices');

/**
 * @param {View} view
 * @param {number | null | undefined} only the voice shown alone
 * @param {Actions} act
 */
export function showVoices(view, only, act) {
  const open = new Set(
    [...panel.querySelectorAll('details[open]')].map((element) => element.closest('[data-voice]')?.getAttribute('data-voice')),
  );
  const at = (/** @type {number} */ place) => wordsBefore(view, place);
  const opened = (/** @type {HTMLElement} */ row) => {
    for (const details of row.querySelectorAll('details')) details.open = open.has(row.getAttribute('data-voice') ?? '');
    return row;
  };
  const list = h('ul', { class: 'voices' }, opened(reporterRow(view, act)));
  const rest = h('div', null);
  const row = (/** @type {Voice} */ voice) => opened(voiceRow(view, voice, only, act, at));
  const { plain, slight } = weighed(view.voices);
  const fold = panel.querySelector('.voices-slight');
  const wanted = (fold instanceof HTMLDetailsElement && fold.open) || slight.some(({ index }) => index === only);
  panel.replaceChildren(...whole(view), list, rest, ...(slight.length ? [folded(slight, row, wanted)] : []), facts(view));
  fillRows(list, rest, plain, row);
}

/**
 * The voices by their share; apart are those without words inside marks, and those whose every quotation is doubtful, unless all are such.
 * @param {readonly Voice[]} voices
 */
function weighed(voices) {
  const bySize = [...voices].sort((a, b) => b.words - a.words);
  const isPlain = (/** @type {Voice} */ { words, quotes }) => words > 0 && !quotes.every(({ unsure }) => unsure);
  const plain = bySize.filter(isPlain);
  return plain.length ? { plain, slight: bySize.filter((voice) => !isPlain(voice)) } : { plain: bySize, slight: [] };
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} rest for the parts of a long list
 * @param {Voice[]} voices
 * @param {(voice: Voice) => HTMLElement} row
 */
function fillRows(list, rest, voices, row) {
  if (voices.length <= LONG) return void fillSlowly(list, voices, row, MANY);
  const parts = Array.from({ length: Math.ceil(voices.length / PART) }, (_, n) => voices.slice(n * PART, (n + 1) * PART));
  fillSlowly(rest, parts, (part) => h('ul', { class: 'voices is-long' }, ...part.map(row)));
}

/**
 * Voices behind a line that opens.
 * @param {Voice[]} voices
 * @param {(voice: Voice) => HTMLElement} row
 * @param {boolean} open
 */
function folded(voices, row, open) {
  const list = h('ul', { class: 'voices' });
  const rest = h('div', null);
  const details = h('details', { class: 'folded voices-slight' }, h('summary', null, many(T.voices.slight, voices.length)), list, rest);
  const make = () => !list.childElementCount && !rest.childElementCount && fillRows(list, rest, voices, row);
  details.addEventListener('toggle', () => void (details.open && make()));
  if (open) {
    details.open = true;
    make();
  }
  return details;
}

/**
 * The stacked bar of all words.
 * @param {View} view
 */
function whole(view) {
  const { words } = view.summary;
  const speaking = view.voices.filter((voice) => voice.words);
  const least = speaking.length > PIECES ? (speaking.map((voice) => voice.words).sort((a, b) => b - a)[PIECES] ?? 0) : 0;
  const large = speaking.filter((voice) => voice.words > least);
  const small = speaking.reduce((sum, voice) => sum + (voice.words > least ? 0 : voice.words), 0);
  const parts = [
    { label: T.voices.reporter, short: '', words: view.reporter.words, hue: 'reporter' },
    ...large.map((voice) => ({ label: voiceName(voice), short: voice.label, words: voice.words, hue: `hue-${voice.hue}` })),
    ...(small ? [{ label: T.voices.others, short: '', words: small, hue: 'hue-0' }] : []),
  ];
  const bar = h('div', { class: 'stack', 'aria-hidden': 'true' });
  for (const part of parts) {
    const piece = h(
      'span',
      { class: `stack-part ${part.hue}`, title: `${part.label}: ${many(T.voices.words, part.words)}` },
      part.words / (words || 1) > 0.03 ? part.short : '',
    );
    piece.style.flexGrow = String(part.words);
    bar.append(piece);
  }
  return [
    h('h3', { class: 'panel-title' }, T.voices.whole, h('span', { class: 'quiet' }, fill(T.voices.wholeNote, { n: count(words) }))),
    bar,
  ];
}

/** @param {number | null} value @param {string} [none] what to say where there is no figure */
function toneFigure(value, none = T.voices.toneNone) {
  if (value === null) return h('span', { class: 'quiet' }, none);
  const fillPart = h('span', { class: value < 0 ? 'tone-fill minus' : 'tone-fill plus' });
  fillPart.style.width = `${Math.min(50, Math.abs(value) * 12.5)}%`;
  return h(
    'span',
    { class: 'tone-figure', title: T.voices.toneNote },
    h('span', { class: 'tone-bar', 'aria-hidden': 'true' }, fillPart),
    h('span', { class: 'number' }, tone(value)),
  );
}

/**
 * @param {View} view
 * @param {Voice} voice
 * @param {number | null | undefined} only
 * @param {Actions} act
 * @param {(at: number) => number} at
 */
function voiceRow(view, voice, only, act, at) {
  const name = voiceName(voice);
  const shown = only === voice.index;
  const first = voice.quotes[0];
  const last = voice.quotes[voice.quotes.length - 1];
  const bar = h('span', { class: `share-fill hue-${voice.hue}` });
  bar.style.width = `${voice.share * 100}%`;
  /** @param {string} label @param {typeof first} quote */
  const jump = (label, quote) =>
    quote &&
    h(
      'button',
      { type: 'button', class: 'link', onclick: () => act.pick(quote.index) },
      `${label} ${fill(T.voices.place, { n: count(at(quote.quote.start) + 1) })}`,
    );
  return h(
    'li',
    { class: `voice voice-${voice.kind}`, 'data-voice': voice.index ?? 'none' },
    h(
      'div',
      { class: 'voice-head' },
      h(
        'button',
        {
          type: 'button',
          class: `chip chip-button hue-${voice.hue} chip-${voice.kind}`,
          'aria-pressed': shown,
          'aria-label': `${voice.label}: ${fill(T.voices.show, { name })}`,
          title: fill(T.voices.show, { name }),
          onclick: () => act.only(shown ? undefined : voice.index),
        },
        voice.label,
      ),
      h('h3', { class: 'voice-name' }, name),
      h('span', { class: 'voice-kind' }, voice.index === null ? T.speakerKinds.unattributed : say(T.speakerKinds, voice.kind)),
      h('span', { class: 'voice-words number' }, many(T.voices.words, voice.words)),
    ),
    h(
      'div',
      { class: 'share' },
      h('span', { class: 'share-bar', 'aria-hidden': 'true' }, bar),
      h('span', { class: 'share-text' }, fill(T.voices.ofQuoted, { share: percent(voice.share) })),
    ),
    voice.verbs.length > 0 &&
      h(
        'p',
        { class: 'verbs' },
        ...voice.verbs
          .slice(0, 8)
          .map(({ verb, count: n, stance }) =>
            h(
              'span',
              { class: `verb stance-${stance}` },
              n > 1 ? fill(T.voices.verb, { verb, n }) : verb,
              stance !== 'neutral' && h('span', { class: 'stance' }, say(T.stances, stance)),
            ),
          ),
      ),
    more(
      [
        h(
          'span',
          { class: 'voice-count' },
          [many(T.voices.quotations, voice.quotations), many(T.voices.reports, voice.reports)].filter(Boolean).join(', '),
        ),
        voice.index !== null && toneFigure(voice.tone, voice.words ? T.voices.toneOutside : T.voices.toneNone),
      ],
      () => [
        voice.aliases.length > 0 &&
          h('p', { class: 'quiet' }, fill(T.voices.also, { names: join(voice.aliases.map((alias) => `“${alias}”`)) })),
        h('p', { class: 'voice-jumps' }, jump(T.voices.first, first), last !== first && jump(T.voices.last, last)),
        toned(view, voice.toned, act),
        h(
          'ol',
          { class: 'voice-quotes' },
          ...voice.quotes
            .slice(0, QUOTES)
            .map((quote) =>
              h(
                'li',
                null,
                h(
                  'button',
                  { type: 'button', class: 'link clip', onclick: () => act.pick(quote.index) },
                  quote.quote.kind === 'indirect' ? shorten(quote.words, CLIP) : `“${shorten(quote.words, CLIP)}”`,
                ),
              ),
            ),
        ),
        h(
          'div',
          { class: 'correct-row' },
          h(
            'button',
            {
              type: 'button',
              class: 'button small',
              'data-copy': true,
              'aria-expanded': false,
              onclick: (/** @type {Event} */ event) => act.copied(voice.quotes, /** @type {HTMLElement} */ (event.currentTarget)),
            },
            T.voices.copy,
          ),
        ),
        ...act.names(voice),
      ],
    ),
  );
}

/**
 * A row's last line, which opens to what it is made of. That is made when it is opened: few rows are.
 * @param {(Node | false)[]} line
 * @param {() => (Node | false | null)[]} make
 */
function more(line, make) {
  const details = h(
    'details',
    { class: 'voice-more' },
    h('summary', { class: 'voice-line' }, h('span', { class: 'more-mark', 'aria-hidden': 'true' }), ...line),
  );
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(...make().filter((element) => element instanceof Node));
  });
  return details;
}

/**
 * The words that make a voice's tone, the weightiest first.
 * @param {View} view
 * @param {number[]} ids
 * @param {Actions} act
 */
function toned(view, ids, act) {
  if (!ids.length) return null;
  const words = ids
    .map((id) => /** @type {import('../types.d.ts').TonedWord} */ (view.analysis.tone.words[id]))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start);
  return h(
    'p',
    { class: 'toned' },
    h('span', { class: 'label' }, T.voices.toned),
    ...words
      .slice(0, WORDS)
      .map((word) =>
        h(
          'button',
          { type: 'button', class: `word ${word.contribution < 0 ? 'minus' : 'plus'}`, onclick: () => act.range(word.start, word.end) },
          view.text.slice(word.start, word.end),
          ' ',
          h('span', { class: 'number' }, weight(word.contribution)),
        ),
      ),
    words.length > WORDS && ' …',
  );
}

/**
 * @param {View} view
 * @param {Actions} act
 */
function reporterRow(view, act) {
  const { reporter } = view;
  const bar = h('span', { class: 'share-fill reporter' });
  bar.style.width = `${reporter.share * 100}%`;
  return h(
    'li',
    { class: 'voice voice-reporter', 'data-voice': 'reporter' },
    h(
      'div',
      { class: 'voice-head' },
      h('span', { class: 'chip reporter', 'aria-hidden': 'true' }, '¶'),
      h('h3', { class: 'voice-name' }, T.voices.reporter),
      h('span', { class: 'voice-kind' }, T.voices.reporterKind),
      h('span', { class: 'voice-words number' }, many(T.voices.words, reporter.words)),
    ),
    h(
      'div',
      { class: 'share' },
      h('span', { class: 'share-bar', 'aria-hidden': 'true' }, bar),
      h('span', { class: 'share-text' }, fill(T.voices.ofArticle, { share: percent(reporter.share) })),
    ),
    more([h('span', { class: 'voice-count' }, many(T.voices.loaded, reporter.loaded)), toneFigure(reporter.tone)], () => [
      toned(view, reporter.toned, act),
    ]),
  );
}

/** @param {View} view */
function facts(view) {
  const { summary, voices, lead, analysis } = view;
  const byStart = voices.flatMap((voice) => voice.quotes.map((quote) => ({ voice, start: quote.quote.start, end: quote.quote.end })));
  const first = byStart.reduce((best, item) => (!best || item.start < best.start ? item : best), byStart[0]);
  const last = byStart.reduce((best, item) => (!best || item.end > best.end ? item : best), byStart[0]);
  const nameOf = (/** @type {Voice} */ voice) => voiceName(voice);
  const names = lead.map(({ index, name }) => (index === null ? T.voices.unattributed.toLowerCase() : name));
  return h(
    'dl',
    { class: 'facts voice-facts' },
    h('dt', null, T.voices.anonymous),
    h(
      'dd',
      null,
      h('strong', { class: 'number' }, count(summary.anonymous)),
      ` : ${count(summary.named)} ${T.voices.named}`,
      h('span', { class: 'quiet block' }, T.voices.anonymousNote),
    ),
    h('dt', null, fill(T.voices.lead, { n: LEAD })),
    h('dd', null, names.length ? fill(T.voices.leadSome, { n: LEAD, names: join(names) }) : fill(T.voices.leadNobody, { n: LEAD })),
    ...(first && last
      ? [
          h('dt', null, `${T.voices.first}, ${T.voices.last.toLowerCase()}`),
          h('dd', null, fill(T.voices.bounds, { first: nameOf(first.voice), last: nameOf(last.voice) })),
        ]
      : []),
    h('dt', null, T.voices.toneByVoice),
    h(
      'dd',
      { class: 'tones' },
      ...[
        [T.voices.headline, analysis.tone.headline],
        [T.voices.narration, analysis.tone.narration],
        [T.voices.quoted, analysis.tone.quoted],
      ].map(([name, value]) => h('span', { class: 'tone-row' }, h('span', null, String(name)), toneFigure(Number(value)))),
      h('span', { class: 'quiet block' }, T.voices.toneNote),
    ),
  );
}

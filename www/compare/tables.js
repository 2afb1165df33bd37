/** The matrix: speakers and sentences by article, the reporters' own words, figures that differ. Every figure opens to its words. */
import { h } from '../lib/dom.js';
import { count, fill, join, many, percent, tone } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { analysisOf } from './engine.js';
import { eventTitle } from './groups.js';
import { inArticle, opens, showPlaces } from './marks.js';
import { articleOf, nameOf, wordsAt } from './model.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */
/** @typedef {import('../types.d.ts').VoiceIn} VoiceIn */
/** @typedef {import('../types.d.ts').SentenceRow} SentenceRow */
/** @typedef {import('../types.d.ts').Range} Range */
/** @typedef {import('./marks.js').Mark} Mark */

/** Articles that a table shows side by side. */
const WIDE = 24;
/** Rows of a table. */
const LONG = 300;

/**
 * A table in a scroller of its own, each row headed.
 * @param {string} caption
 * @param {(string | Node)[]} heads
 * @param {(string | Node)[][]} rows the first cell heads the row
 * @param {string} [look]
 */
export const table = (caption, heads, rows, look = '') =>
  h(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      { class: `table matrix ${look}` },
      h('caption', { class: 'unseen' }, caption),
      h('thead', null, h('tr', null, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
      h(
        'tbody',
        null,
        ...rows.map(([first, ...cells]) => h('tr', null, h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', null, cell)))),
      ),
    ),
  );

/** A caption of its own for every event. @param {string} caption @param {number} event */
const captioned = (caption, event) => `${caption}, ${fill(S.articles.event, { n: event + 1 })}`;

/** The articles of an event that a table shows, and a note on the rest. @param {readonly string[]} files @returns {[string[], Node[]]} */
const shown = (files) => [files.slice(0, WIDE), files.length > WIDE ? [h('p', { class: 'quiet' }, fill(S.shown, { n: WIDE }))] : []];

/** @param {readonly Node[]} rest @param {number} all */
const cut = (rest, all) => (all > LONG ? [...rest, h('p', { class: 'quiet' }, many(S.more, all - LONG))] : rest);

/**
 * @param {HTMLElement} panel
 * @param {Comparison} found
 */
export function showSpeakers(panel, found) {
  const pieces = found.events.flatMap((files, event) => {
    const voices = found.speakers.filter((voice) => voice.event === event).sort((a, b) => spoken(b) - spoken(a));
    if (!voices.length) return [];
    const [columns, note] = shown(files);
    const rows = voices.slice(0, LONG).map((voice) => {
      const cells = columns.map((file) => {
        const here = voice.articles.find((article) => article.file === file);
        return here ? voiceCell(voice.name, here) : h('span', { class: 'quiet' }, S.speakers.absent);
      });
      const kind = h('span', { class: 'quiet block' }, voice.kind);
      return [h('span', null, voice.name, kind), ...cells];
    });
    return [
      ...(found.events.length > 1 ? [eventTitle(found, event)] : []),
      table(captioned(S.speakers.caption, event), [S.speakers.speaker, ...columns.map(nameOf)], rows),
      ...cut(note, voices.length),
    ];
  });
  panel.replaceChildren(...(pieces.length ? pieces : [h('p', { class: 'quiet' }, S.speakers.none)]));
}

/** @param {import('../types.d.ts').ComparedVoice} voice */
const spoken = (voice) => voice.articles.reduce((sum, { words }) => sum + words, 0);

/** @param {string} name @param {VoiceIn} here */
function voiceCell(name, { file, speaker, reason, words, share, tone: score, verbs }) {
  const text = articleOf(file)?.text ?? '';
  const found = () => analysisOf(text);
  const quotes = () => found().quotes.filter((quote) => quote.speaker === speaker);
  const marked = () =>
    quotes().flatMap(({ parts, kind }) => parts.map((part) => ({ ...part, look: kind === 'indirect' ? 'spelt' : 'place' })));
  const toned = () =>
    tonedIn(
      found(),
      quotes()
        .filter(({ kind }) => kind !== 'indirect')
        .flatMap(({ parts }) => parts),
    );
  const cues = () => quotes().flatMap(({ cue }) => (cue ? [{ start: cue.start, end: cue.end }] : []));
  const label = (/** @type {string} */ pattern) => inArticle(pattern, file, { name });
  const used = Object.entries(verbs).sort((a, b) => b[1] - a[1]);
  const why = S.joined[reason] ?? reason;
  return h(
    'div',
    { class: 'cell' },
    opens(
      words ? `${many(S.speakers.words, words)} (${percent(share)})` : S.speakers.reported,
      label(S.speakers.wordsOf),
      () => [{ file, marks: marked() }],
      'figure number',
    ),
    words > 0 &&
      opens(
        fill(S.speakers.tone, { tone: tone(score) }),
        label(S.speakers.toneOf),
        () => [{ file, marks: toned() }],
        `figure number ${score < 0 ? 'minus' : score > 0 ? 'plus' : ''}`,
      ),
    used.length > 0 &&
      opens(
        used
          .slice(0, 4)
          .map(([verb, n]) => (n > 1 ? `${verb} ×${n}` : verb))
          .join(', ') + (used.length > 4 ? ' …' : ''),
        label(S.speakers.verbsOf),
        () => [{ file, marks: cues() }],
        'figure verb',
      ),
    why &&
      opens(
        why,
        label(S.speakers.mentionsOf),
        () => [{ file, marks: (found().speakers[speaker]?.mentions ?? []).map(({ start, end }) => ({ start, end })) }],
        'figure quiet',
      ),
  );
}

/**
 * The toned words inside some ranges, with their signs.
 * @param {import('../types.d.ts').Analysis} analysis
 * @param {Range[]} ranges
 * @returns {Mark[]}
 */
function tonedIn(analysis, ranges) {
  const inside = analysis.tone.words.filter((word) => ranges.some((range) => word.start >= range.start && word.end <= range.end));
  return inside.map(({ start, end, contribution }) => ({
    start,
    end,
    look: contribution < 0 ? 'minus' : 'plus',
    sign: contribution < 0 ? '−' : '+',
  }));
}

/**
 * @param {HTMLElement} panel
 * @param {Comparison} found
 */
export function showSentences(panel, found) {
  const pieces = found.events.flatMap((files, event) => {
    const rows = found.sentences.filter((row) => row.event === event);
    if (!rows.length) return [];
    const source = found.source !== null && files.includes(found.source) ? found.source : null;
    /** @type {Node[]} */
    const out = found.events.length > 1 ? [eventTitle(found, event)] : [];
    const own = rows.filter(({ place }) => place.file === source);
    const others = files.filter((file) => file !== source);
    const title = source ? fill(S.sentences.captionSource, { name: nameOf(source) }) : '';
    if (own.length) out.push(h('h4', { class: 'group-head' }, title), summary(own, others), ...ran(title, own, others));
    const rest = rows.filter(({ place }) => place.file !== source);
    if (rest.length)
      out.push(h('h4', { class: 'group-head' }, S.sentences.caption), ...ran(captioned(S.sentences.caption, event), rest, others));
    return out;
  });
  panel.replaceChildren(...(pieces.length ? pieces : [h('p', { class: 'quiet' }, S.sentences.none)]));
}

/** The strongest thing that an article did with a sentence. @param {SentenceRow} row @param {string} file */
export function howRan(row, file) {
  const some = row.ran.filter(({ place }) => place.file === file);
  for (const how of /** @type {const} */ (['altered', 'whole', 'part', 'paraphrased'])) {
    const found = some.find((ran) => ran.how === how);
    if (found) return found;
  }
  return null;
}

/** @param {SentenceRow[]} rows @param {string[]} files */
function summary(rows, files) {
  return h(
    'ul',
    { class: 'source-summary' },
    ...files.map((file) => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      for (const row of rows) {
        const how = howRan(row, file)?.how ?? 'dropped';
        counts.set(how, (counts.get(how) ?? 0) + 1);
      }
      const parts = /** @type {const} */ (['whole', 'part', 'altered', 'paraphrased', 'dropped'])
        .filter((how) => counts.has(how))
        .map((how) => `${count(counts.get(how) ?? 0)} ${how === 'dropped' ? S.sentences.dropped[1] : S.sentences.how[how][1]}`);
      return h('li', null, h('strong', null, nameOf(file)), ' ', fill(S.sentences.summary, { n: count(rows.length), parts: join(parts) }));
    }),
  );
}

/** @param {string} caption @param {SentenceRow[]} rows @param {readonly string[]} files */
function ran(caption, rows, files) {
  const [columns, note] = shown(files);
  const body = rows.slice(0, LONG).map((row) => {
    const words = wordsAt(row.place);
    const cells = columns.map((file) => {
      if (file === row.place.file) return h('span', { class: 'quiet' }, S.sentences.itself);
      const found = howRan(row, file);
      if (!found)
        return h(
          'span',
          { class: 'ran ran-dropped' },
          h('span', { 'aria-hidden': 'true' }, S.sentences.dropped[0]),
          ` ${S.sentences.dropped[1]}`,
        );
      const [sign, name] = S.sentences.how[found.how];
      const panes = () => [
        { file, marks: [found.place] },
        { file: row.place.file, marks: [row.place] },
      ];
      return opens(
        [h('span', { 'aria-hidden': 'true' }, sign), ` ${name}`],
        inArticle(S.sentences.compare, file),
        panes,
        `figure ran ran-${found.how}`,
      );
    });
    const sentence = h(
      'button',
      { type: 'button', class: 'link', onclick: () => showPlaces(shorten(words, 80), [{ file: row.place.file, marks: [row.place] }]) },
      shorten(words, 180),
    );
    return [sentence, ...cells];
  });
  return [table(caption, [S.sentences.sentence, ...columns.map(nameOf)], body, 'sentences'), ...cut(note, rows.length)];
}

/**
 * @param {HTMLElement} panel
 * @param {Comparison} found
 */
export function showOutlets(panel, found) {
  const rows = found.articles.slice(0, LONG).map(({ file, event, narration, quoted, loaded, words }) => {
    const analysis = () => analysisOf(articleOf(file)?.text ?? '');
    const speech = () => analysis().quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
    const spokenParts = () => speech().flatMap(({ parts }) => parts);
    const own = () => {
      const inside = new Set(tonedIn(analysis(), spokenParts()).map(({ start }) => start));
      return tonedIn(analysis(), analysis().sentences).filter(({ start }) => !inside.has(start));
    };
    const score = (/** @type {number} */ value, /** @type {string} */ pattern, /** @type {() => Mark[]} */ marks) =>
      opens(
        tone(value),
        inArticle(pattern, file),
        () => [{ file, marks: marks() }],
        `figure number ${value < 0 ? 'minus' : value > 0 ? 'plus' : ''}`,
      );
    return [
      nameOf(file),
      fill(S.articles.event, { n: event + 1 }),
      score(narration, S.outlets.toneOf, own),
      score(quoted, S.outlets.quotedOf, () => tonedIn(analysis(), spokenParts())),
      opens(
        count(loaded.length),
        inArticle(S.outlets.loadedOf, file),
        () => [{ file, marks: loaded.map((range) => ({ ...range, look: 'loaded' })) }],
        'figure number',
      ),
      opens(count(words), inArticle(S.outlets.wordsOf, file), () => [{ file, marks: spokenParts() }], 'figure number'),
    ];
  });
  const { outlets: o } = S;
  const facts = found.findings.filter(({ code }) => code === 'fact');
  panel.replaceChildren(
    table(o.caption, [o.article, o.event, o.narration, o.quoted, o.loaded, o.words], rows),
    ...cut([], found.articles.length),
    h('h3', { class: 'panel-title' }, o.facts, h('span', { class: 'quiet' }, o.factsNote)),
    facts.length
      ? h('ul', { class: 'findings' }, ...facts.slice(0, LONG).map((fact) => factRow(fact)))
      : h('p', { class: 'quiet' }, o.noFacts),
  );
}

/** @param {import('../types.d.ts').Finding} fact */
function factRow(fact) {
  const around = (/** @type {import('../types.d.ts').ArticlePlace} */ place) => {
    const text = articleOf(place.file)?.text ?? '';
    return `${nameOf(place.file)}: “…${text
      .slice(Math.max(0, place.start - 30), place.end + 40)
      .replace(/^\S*\s|\s\S*$/g, '')
      .replace(/\s+/g, ' ')}…”`;
  };
  const [other] = fact.related;
  return h(
    'li',
    { class: 'fact' },
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        onclick: () =>
          showPlaces(
            S.codes.fact,
            [fact, ...(other ? [other] : [])].map((place) => ({ file: place.file, marks: [place] })),
          ),
      },
      [fact, ...fact.related.slice(0, 2)].map(around).join(' · '),
    ),
  );
}

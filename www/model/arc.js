/** The article as a line from first word to last: who speaks where, and the tone of every sentence. */

import { inRepeats } from './recount.js';
import { PROSE } from './view.js';

/** @typedef {import('./view.js').View} View */

/**
 * @typedef {Object} Arc
 * @property {{ start: number, end: number, hue: number, label: string, quote: number, kind: string }[]} runs who speaks; places are 0 to 1
 * @property {{ start: number, end: number, score: number, spoken: boolean }[]} tones
 * @property {number} most the largest tone, for the scale
 * @property {number | null} body where the headline ends
 */

/**
 * @param {View} view
 * @returns {Arc}
 */
export function arcOf({ analysis, quotes }) {
  const { paragraphs, sentences } = analysis;
  const from = paragraphs[0]?.start ?? 0;
  const to = paragraphs[paragraphs.length - 1]?.end ?? 1;
  const place = (/** @type {number} */ at) => Math.max(0, Math.min(1, (at - from) / (to - from || 1)));
  const runs = quotes
    .filter(({ speech }) => speech)
    .flatMap(({ quote, hue, label, index }) =>
      quote.parts.map((part) => ({ start: place(part.start), end: place(part.end), hue, label, quote: index, kind: quote.kind })),
    );
  const marked = quotes
    .filter(({ quote }) => quote.kind === 'direct')
    .flatMap(({ quote }) => quote.parts)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  const tones = sentences.map((sentence) => {
    while (next < marked.length && (marked[next]?.end ?? 0) <= sentence.start) next += 1;
    let spoken = 0;
    for (let at = next; at < marked.length && (marked[at]?.start ?? 0) < sentence.end; at += 1) {
      const part = /** @type {{ start: number, end: number }} */ (marked[at]);
      spoken += Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start);
    }
    return {
      start: place(sentence.start),
      end: place(sentence.end),
      score: sentence.tone.score,
      spoken: spoken * 2 > sentence.end - sentence.start,
    };
  });
  const body = paragraphs.find(({ kind }) => kind === 'body' || kind === 'dateline');
  return {
    runs,
    tones,
    most: Math.max(0.5, ...tones.slice(0, 20000).map(({ score }) => Math.abs(score))),
    body: body && body.start > from ? place(body.start) : null,
  };
}

/**
 * The headline's tone against the body's: means of their sentences, of the lines that count.
 * @param {View} view
 * @returns {{ headline: number, body: number } | null} null where there is no headline, or nothing else
 */
export function headlineAgainstBody({ analysis }) {
  const repeated = inRepeats(analysis);
  const own = analysis.sentences.map(({ start, paragraph, tone }) => ({
    kind: repeated(start) ? '' : (analysis.paragraphs[paragraph]?.kind ?? ''),
    score: tone.score,
  }));
  const body = mean(own.filter(({ kind }) => kind !== 'headline' && PROSE.has(kind)).map(({ score }) => score));
  return body === null || !own.some(({ kind }) => kind === 'headline') ? null : { headline: analysis.tone.headline, body };
}

/** @param {number[]} list */
const mean = (list) => (list.length ? list.reduce((sum, score) => sum + score, 0) / list.length : null);

/**
 * The same by paragraph, for the table.
 * @param {View} view
 */
export function arcRows(view) {
  const { paragraphs, sentences } = view.analysis;
  const { tones } = arcOf(view);
  const rows = paragraphs.map((paragraph, index) => ({
    index,
    paragraph,
    quotes: view.quotes.filter(({ speech, quote }) => speech && quote.start >= paragraph.start && quote.start < paragraph.end),
    own: /** @type {number[]} */ ([]),
    spoken: /** @type {number[]} */ ([]),
  }));
  sentences.forEach((sentence, at) => rows[sentence.paragraph]?.[tones[at]?.spoken ? 'spoken' : 'own'].push(sentence.tone.score));
  return rows.map(({ index, paragraph, quotes, own, spoken }) => ({
    index,
    paragraph,
    labels: [...new Set(quotes.map(({ label }) => label))],
    narration: mean(own),
    speech: mean(spoken),
  }));
}

/** Quotations to be put into another text: plain, Markdown, HTML, with footnotes, or as schema.org `Quotation`s. */
import { fill } from '../lib/format.js';
import { QUOTE as Q } from '../strings-late.js';
import { plain as escaped } from './report.js';
import { title } from './tables.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */

/**
 * What is copied of a quotation.
 * @typedef {{ words: string, marked: boolean, name: string, kind: string, note: string, title: string, paragraph: number }} Piece
 *   `marked`: it stands in marks; `kind` of the speaker, empty where nobody is named; `note`: what must not be lost with the context
 */

/** @param {View} view @param {QuoteView} item @returns {Piece} */
function piece(view, { quote, words, unsure }) {
  const speaker = quote.speaker === null ? undefined : view.analysis.speakers[quote.speaker];
  const notes = [
    quote.kind === 'indirect' ? Q.reported : '',
    quote.modality === 'denied' ? Q.denied : quote.modality === 'hypothetical' ? Q.imagined : '',
    unsure ? Q.unsure : '',
  ];
  return {
    words: words.replace(/\s+/g, ' ').trim(),
    marked: quote.kind !== 'indirect',
    name: speaker?.name ?? '',
    kind: speaker?.kind ?? '',
    note: notes.filter(Boolean).join(', '),
    title: title(view),
    paragraph: view.analysis.paragraphs.findIndex(({ start, end }) => start <= quote.start && end > quote.start) + 1,
  };
}

/** @param {Piece} piece */
const inMarks = ({ words, marked }) => (marked ? `“${words}”` : words);

/** Who, and where: "Ann Hale, in “Depot to close” (denied by the speaker)". @param {Piece} piece @param {(words: string) => string} of the title */
const source = ({ name, note, title: where }, of) =>
  fill(note ? Q.sourceNote : Q.source, { name: name || Q.nobody, title: of(where), note });

/** What stands for itself in Markdown. @param {string} words */
const literal = (words) => words.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&');

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** @param {number} n */
const raised = (n) => [...String(n)].map((digit) => SUPERSCRIPT[Number(digit)]).join('');

/** @param {Piece} piece */
function quotation({ words, name, kind, note, title: where }) {
  // Words that a speaker denies, or that nobody said, are not theirs.
  const theirs = name && !note.includes(Q.denied) && !note.includes(Q.imagined);
  return {
    '@type': 'Quotation',
    text: words,
    ...(theirs ? { creator: { '@type': kind === 'organisation' || kind === 'group' ? 'Organization' : 'Person', name } } : {}),
    ...(note ? { disambiguatingDescription: theirs || !name ? note : `${name}: ${note}` } : {}),
    isPartOf: { '@type': 'Article', headline: where },
  };
}

/**
 * The ways, by name. A way gives the words to copy, and the same with its looks where it has any.
 * @type {{ [way: string]: (pieces: Piece[]) => { words: string, markup?: string } }}
 */
const WAYS = {
  plain: (pieces) => ({ words: pieces.map((one) => `${inMarks(one)} — ${source(one, (where) => `“${where}”`)}`).join('\n\n') }),
  markdown: (pieces) => ({
    words: pieces
      .map(
        (one) =>
          `> ${literal(inMarks(one))}\n>\n> — ${source({ ...one, name: literal(one.name), note: literal(one.note) }, (where) => `*${literal(where)}*`)}`,
      )
      .join('\n\n'),
  }),
  html: (pieces) => {
    const words = pieces
      .map(
        (one) =>
          `<blockquote>\n  <p>${escaped(inMarks(one))}</p>\n  <footer>— ${source({ ...one, name: escaped(one.name), note: escaped(one.note) }, (where) => `<cite>${escaped(where)}</cite>`)}</footer>\n</blockquote>`,
      )
      .join('\n');
    return { words, markup: words };
  },
  footnote: (pieces) => ({
    words: [
      ...pieces.map((one, at) => `${inMarks(one)}${raised(at + 1)}`),
      '',
      ...pieces.map((one, at) => `${raised(at + 1)} ${source(one, (where) => `“${where}”`)}, ${fill(Q.paragraph, { n: one.paragraph })}.`),
    ].join('\n'),
  }),
  jsonld: (pieces) => {
    const [only] = pieces;
    const data = pieces.length === 1 && only ? quotation(only) : { '@graph': pieces.map(quotation) };
    // In a page it stands in a script, which its own words must not end.
    return { words: JSON.stringify({ '@context': 'https://schema.org', ...data }, null, 2).replaceAll('<', '\\u003c') };
  },
};

/** Names of the ways, in the order of the menu. */
export const NAMES = /** @type {(keyof typeof Q.ways)[]} */ (Object.keys(WAYS));

/**
 * @param {View} view
 * @param {readonly QuoteView[]} items
 * @param {string} way
 */
export const quoted = (view, items, way) =>
  /** @type {(pieces: Piece[]) => { words: string, markup?: string }} */ (WAYS[way] ?? WAYS.plain)(items.map((item) => piece(view, item)));

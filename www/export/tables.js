/** The quotations as rows: CSV, a table for the clipboard, Markdown. */
import { count, fill, percent, tone } from '../lib/format.js';
import { T } from '../strings.js';
import { say, speakerName, voiceName } from '../ui/names.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {import('../types.d.ts').Range} Range */

/**
 * Column names and a row for every quotation. Offsets are UTF-16 units.
 * @param {View} view
 * @returns {(string | number)[][]}
 */
export function rows(view) {
  const { text, analysis } = view;
  const slice = (/** @type {Range | null} */ range) => (range ? text.slice(range.start, range.end) : '');
  const body = view.quotes.map((item, at) => {
    const { quote } = item;
    const speaker = quote.speaker === null ? undefined : analysis.speakers[quote.speaker];
    return [
      at + 1,
      speaker?.name ?? '',
      speaker?.kind ?? '',
      slice(quote.source),
      slice(quote.cue),
      quote.cue?.stance ?? '',
      quote.kind,
      quote.modality,
      quote.confidence,
      quote.rule,
      quote.start,
      quote.end,
      item.words,
    ];
  });
  return [Object.values(T.exports.columns), ...body];
}

/**
 * A cell that a spreadsheet takes as text: one that begins like a formula gets an apostrophe, since the words come from anywhere. So does
 * what follows a
 * semicolon, a tab or a line end, where a spreadsheet of another country may begin a cell.
 * @param {string | number} cell
 */
const harmless = (cell) => (typeof cell === 'string' ? cell.replace(/(^|[;\t\r\n])(\s*)([=+\-@＝＋－＠])/g, "$1$2'$3") : String(cell));

/** A table as CSV. @param {(string | number)[][]} table */
export function csvOf(table) {
  const cell = (/** @type {string | number} */ value) => {
    const words = harmless(value);
    return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  // With a byte order mark, without which Excel reads UTF-8 as something else.
  return `\uFEFF${table.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** @param {View} view */
export const csv = (view) => csvOf(rows(view));

/** @param {(string | number)[][]} table */
export const tsv = (table) => table.map((row) => row.map((cell) => harmless(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');

/**
 * A row for every voice, the reporter's first. Shares are of all words for the reporter, of the quoted words for the others, 0 to 1.
 * @param {View} view
 * @returns {(string | number)[][]}
 */
export function voiceRows({ reporter, voices }) {
  const { voices: t } = T;
  const figure = (/** @type {number} */ value) => Math.round(value * 10000) / 10000;
  return [
    Object.values(T.exports.voiceColumns),
    [t.reporter, t.reporterKind, reporter.words, figure(reporter.share), '', '', '', figure(reporter.tone)],
    ...voices.map((voice) => [
      voiceName(voice),
      voice.index === null ? T.speakerKinds.unattributed : say(T.speakerKinds, voice.kind),
      voice.words,
      figure(voice.share),
      voice.quotations,
      voice.reports,
      voice.verbs.map(({ verb, count: n }) => (n > 1 ? fill(t.verb, { verb, n }) : verb)).join(', '),
      voice.tone === null ? '' : figure(voice.tone),
    ]),
  ];
}

/** The article's own name: its headline, or its first line. @param {View} view */
export function title({ text, analysis }) {
  const line = analysis.paragraphs.find(({ kind }) => kind === 'headline') ?? analysis.paragraphs[0];
  return line ? text.slice(line.start, Math.min(line.end, line.start + 160)).replace(/\s+/g, ' ') : T.name;
}

/** @param {View} view */
export const method = ({ analysis }) => T.exports.method.replace('{engine}', analysis.engine).replace('{lexicon}', analysis.lexicon);

/** @param {View} view */
export function markdown(view) {
  const plain = (/** @type {string} */ words) => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
  const { voices: words } = T;
  const lines = [`# ${plain(title(view))}`, '', `## ${T.exports.reportVoices}`, ''];
  lines.push(
    `| ${T.exports.columns.speaker} | ${T.exports.columns.words} | ${T.exports.columns.verb} | ${words.tone} |`,
    '| --- | ---: | --- | ---: |',
  );
  lines.push(`| ${words.reporter} | ${count(view.reporter.words)} (${percent(view.reporter.share)}) | | ${tone(view.reporter.tone)} |`);
  for (const voice of view.voices) {
    const verbs = voice.verbs.map(({ verb, count: n }) => (n > 1 ? `${verb} ×${n}` : verb)).join(', ');
    lines.push(
      `| ${plain(voiceName(voice))} | ${count(voice.words)} (${percent(voice.share)}) | ${plain(verbs)} | ${voice.tone === null ? '' : tone(voice.tone)} |`,
    );
  }
  lines.push('', `## ${T.exports.reportQuotations}`, '');
  for (const item of view.quotes.filter(({ speech }) => speech)) {
    const notes = [say(T.kinds, item.quote.kind), say(T.modalities, item.quote.modality), item.unsure ? T.card.check : '']
      .filter(Boolean)
      .join(', ');
    const marks = item.quote.kind === 'indirect' ? '' : '“”';
    lines.push(`- **${plain(speakerName(view, item))}** (${notes}): ${marks.slice(0, 1)}${plain(item.words)}${marks.slice(1)}`);
  }
  return `${lines.join('\n')}\n\n${method(view)}\n`;
}

/**
 * Everything, to be read again: the text, the analysis, what was put right by hand, and the visitor's own words.
 * @param {View} view
 * @param {{ corrections: readonly import('../model/corrections.js').Correction[], ownWords: string }} own
 */
export const json = (view, { corrections, ownWords }) =>
  `${JSON.stringify({ pullquote: 1, text: view.text, corrections, ...(ownWords ? { ownWords } : {}), analysis: view.analysis }, null, 1)}\n`;

/** The comparison as files: JSON with the visitor's names, and tables. Offsets are UTF-16 units. */
import { csvOf } from '../export/tables.js';
import { restsOn } from './grounds.js';
import { howRan } from './tables.js';
import { store, wordsAt } from './model.js';
import { S } from './strings.js';
import { flat, referenceOf, said } from './wording.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */

/** A name for every article, each only once. @returns {Map<string, string>} */
export function names() {
  const used = new Set();
  return new Map(
    store.get().articles.map(({ id, name }) => {
      let free = name;
      for (let n = 2; used.has(free); n += 1) free = `${name} (${n})`;
      used.add(free);
      return [id, free];
    }),
  );
}

/** The same object, with the visitor's names for the articles. @param {Comparison} found @returns {Comparison} */
export function named(found) {
  const called = names();
  const name = (/** @type {string} */ id) => called.get(id) ?? id;
  return JSON.parse(
    JSON.stringify({ ...found, source: found.source && name(found.source), events: found.events.map((event) => event.map(name)) }),
    (key, value) => (key === 'file' ? name(value) : value),
  );
}

/** What is needed to open the comparison again: its articles, and what the visitor did with them. */
export function several() {
  const { articles, source, pins } = store.get();
  return { pullquote: 1, several: { articles: articles.map(({ id, name, text }) => ({ id, name, text })), source, pins: [...pins] } };
}

/** @param {Comparison} found */
export const json = (found) => `${JSON.stringify({ ...named(found), ...several() }, null, 1)}\n`;

const C = S.saving.columns;

/** @param {Comparison} found */
export function groups(found) {
  const called = names();
  const rows = found.groups.flatMap((group, at) => {
    const reference = referenceOf(group);
    return group.members.map((member) => [
      group.event + 1,
      at + 1,
      group.speaker ?? '',
      called.get(member.file) ?? '',
      member.relation,
      member === reference ? 'yes' : '',
      member.start,
      member.end,
      flat(wordsAt(member)),
      said(member).join('; '),
    ]);
  });
  return csvOf([[C.event, C.group, C.speaker, C.article, C.relation, C.reference, C.start, C.end, C.words, C.changes], ...rows]);
}

/** The utterance that a place is of: its member there, and whose words they are. @param {Comparison} found */
export function owners(found) {
  const key = (/** @type {import('../types.d.ts').ArticlePlace} */ { file, start, end }) => `${file} ${start} ${end}`;
  const known = new Map(found.groups.flatMap((group) => group.members.map((member) => [key(member), { member, speaker: group.speaker }])));
  return (/** @type {import('../types.d.ts').ArticlePlace} */ place) => known.get(key(place));
}

/** @param {Comparison} found */
export function findings(found) {
  const called = names();
  const owner = owners(found);
  const rows = found.findings.flatMap((finding) => {
    const start = [
      finding.severity,
      finding.code,
      finding.reason,
      called.get(finding.file) ?? '',
      finding.start,
      finding.end,
      flat(wordsAt(finding)),
      restsOn(finding, owner(finding)),
    ];
    return finding.related.length
      ? finding.related.map((other) => [...start, called.get(other.file) ?? '', flat(wordsAt(other))])
      : [[...start, '', '']];
  });
  return csvOf([[C.severity, C.code, C.reason, C.article, C.start, C.end, C.words, C.grounds, C.against, C.againstWords], ...rows]);
}

/** @param {Comparison} found */
export function speakers(found) {
  const called = names();
  const rows = found.speakers.flatMap((voice) =>
    voice.articles.map(({ file, reason, words, share, tone, verbs }) => [
      voice.event + 1,
      voice.name,
      voice.kind,
      called.get(file) ?? '',
      words,
      share,
      tone,
      Object.entries(verbs)
        .map(([verb, n]) => `${verb} ${n}`)
        .join('; '),
      reason,
    ]),
  );
  return csvOf([[C.event, C.speaker, C.kind, C.article, C.count, C.share, C.tone, C.verbs, C.joined], ...rows]);
}

/** @param {Comparison} found */
export function sentences(found) {
  const called = names();
  const rows = found.sentences.flatMap((row) =>
    (found.events[row.event] ?? [])
      .filter((file) => file !== row.place.file)
      .map((file) => [
        row.event + 1,
        called.get(row.place.file) ?? '',
        flat(wordsAt(row.place)),
        called.get(file) ?? '',
        howRan(row, file)?.how ?? 'dropped',
      ]),
  );
  return csvOf([[C.event, C.source, C.sentence, C.article, C.how], ...rows]);
}

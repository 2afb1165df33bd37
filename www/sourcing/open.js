/** The panel of sources: whom the story rests on, a row a voice; loaded when it is first opened. */
import { byId, h } from '../lib/dom.js';
import { count, fill, many, percent } from '../lib/format.js';
import { csvOf } from '../export/tables.js';
import { shorten } from '../model/words.js';
import { say } from '../ui/names.js';
import { download } from '../ui/saving.js';
import { table } from '../ui/words.js';
import { sources } from '../explain/engine.js';
import { S } from './strings.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../types.d.ts').Source} Source */
/** @typedef {import('../types.d.ts').Range} Range */
/** @typedef {{ range: (start: number, end: number) => void }} Actions */

/** Rows that are shown, and letters of a cell. */
const MOST = 200;
const LONGEST = 80;
/** The last text that was asked about: an answer to an older one is not shown. */
let asked = 0;

/**
 * Shows the sources of a text.
 * @param {View} view
 * @param {Actions} act
 * @param {boolean} corrected whether something was put right by hand, which the engine does not know of
 */
export async function showSources(view, act, corrected) {
  const number = (asked += 1);
  const panel = byId('panel-sources');
  if (!panel.querySelector('table')) panel.replaceChildren(h('p', { class: 'quiet' }, S.loading));
  /** @type {(Node | string)[]} */
  let parts;
  try {
    parts = draw(await sources(view.text), act, corrected);
  } catch (error) {
    parts = [h('p', { class: 'quiet', role: 'alert' }, fill(S.failed, { why: error instanceof Error ? error.message : String(error) }))];
  }
  if (number === asked) panel.replaceChildren(...parts);
}

/** @param {Source[]} rows @param {Actions} act @param {boolean} corrected */
function draw(rows, act, corrected) {
  if (!rows.length) return [h('p', { class: 'quiet' }, S.none)];
  const { columns: c } = S;
  const heads = [c.source, c.role, c.title, c.organisation, c.type, c.words, c.reported, c.how, c.reason];
  const inside = table(
    heads,
    rows.slice(0, MOST).map((row) => cells(row, act)),
  );
  return [
    h(
      'h3',
      { class: 'panel-title' },
      S.heading,
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          id: 'save-sources',
          onclick: () => download(`${S.file}.csv`, 'text/csv', csvOf(csv(rows))),
        },
        S.save,
      ),
    ),
    h('p', { id: 'sources-summary' }, summary(rows)),
    h('p', { class: 'quiet' }, S.note, corrected && ` ${S.corrected}`),
    h('div', { class: 'why-table sources-table', role: 'group', 'aria-label': S.heading, tabindex: 0 }, inside),
    ...(rows.length > MOST ? [h('p', { class: 'quiet' }, many(S.more, rows.length - MOST))] : []),
  ];
}

/** @param {Source[]} rows */
function summary(rows) {
  const of = (/** @type {string} */ type) => rows.filter((row) => row.type === type);
  const unnamed = of('person-unnamed');
  const unexplained = unnamed.filter((row) => row.reason === null).length;
  const words = [
    many(S.summary.sources, rows.length),
    many(S.summary.named, of('person-named').length),
    many(S.summary.unnamed, unnamed.length),
  ];
  if (unexplained) words.push(many(S.summary.unexplained, unexplained));
  return words.join(', ');
}

/** @param {Source} row @param {Actions} act @returns {(Node | string)[]} */
function cells(row, act) {
  const { places } = row;
  /** A cell that leads to its words. @param {string} words @param {Range | null | undefined} place @param {string} [title] */
  const to = (words, place, title) =>
    place
      ? h(
          'button',
          {
            type: 'button',
            class: 'link',
            title,
            'aria-label': fill(S.go, { cell: words }),
            onclick: () => act.range(place.start, place.end),
          },
          shorten(words, LONGEST),
        )
      : shorten(words, LONGEST);
  const assumed = row.basis === 'assumed';
  const role = say(S.roles, row.role);
  const how = row.media.map((medium) => say(S.media, medium)).join(', ');
  const unnamed = row.type === 'person-unnamed';
  const figure = (/** @type {string} */ words) => h('span', { class: 'number' }, words);
  return [
    to(row.name, places.name ?? places.first),
    assumed ? h('span', { title: S.assumedTitle }, fill(S.assumed, { role })) : to(role, places.role[0]),
    to(row.title ?? S.nothing, places.title),
    to(row.organisation ?? S.nothing, places.organisation),
    say(S.types, row.type),
    figure(row.words ? fill(S.share, { n: count(row.words), share: percent(row.share) }) : '0'),
    figure(count(row.reportedWords)),
    to(row.addressee === null ? how : fill(S.told, { how, whom: row.addressee }), places.addressee ?? places.media[0]),
    to(row.reason ?? (unnamed ? S.noReason : S.nothing), places.reason ?? places.asked),
  ];
}

/** The whole table. @param {Source[]} rows @returns {(string | number)[][]} */
const csv = (rows) => [
  S.csv,
  ...rows.map((row) => [
    row.name,
    row.title ?? '',
    row.organisation ?? '',
    row.type,
    row.role,
    row.basis,
    row.reason ?? '',
    row.quotations,
    row.words,
    Math.round(row.share * 10000) / 10000,
    row.reports,
    row.reportedWords,
    row.places.first.start,
    row.media.join(' '),
    row.addressee ?? '',
  ]),
];

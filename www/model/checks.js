/** The check list: what the engine found, the reporter's loaded words, and the lines that do not count. */
import { finder } from './corrections.js';
import { inRepeats } from './recount.js';
import { PROSE } from './view.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../types.d.ts').Check} Check */

/**
 * Checks that are right less than half of the time, and the share of them that a sub-editor would act on: the table of METHOD.md.
 * @type {Readonly<Record<string, number>>}
 */
export const SELDOM = { anonymous: 0.24, unsure: 0.25, unattributed: 0.05, 'headline-word': 0.08 };

/**
 * The findings in two: those that are mostly right, and those that seldom are.
 * @param {View} view
 */
export function parted(view) {
  const all = findings(view);
  return { sound: all.filter(({ code }) => !(code in SELDOM)), seldom: all.filter(({ code }) => code in SELDOM) };
}

/**
 * The findings, the same one at the same place once, with the related places of all: a verb may bring in two pieces.
 * @param {View} view
 * @returns {Check[]}
 */
export function findings(view) {
  const known = found.get(view);
  if (known) return known;
  const { checks, loaded } = view.analysis;
  /** @type {Map<string, Check>} */
  const places = new Map();
  const add = (/** @type {Check} */ check) => {
    const key = `${check.code} ${check.start} ${check.end}`;
    const known = places.get(key);
    places.set(key, known ? { ...known, related: [...known.related, ...check.related] } : check);
  };
  // Repeated lines stand with the others that do not count.
  for (const check of checks) if (check.code !== 'repeated') add(check);
  const verbs = new Set(checks.filter(({ code }) => code === 'loaded-verb').map(({ start }) => start));
  for (const { start, end, voice } of loaded)
    if (voice === 'narration' && !verbs.has(start)) add({ code: 'loaded', severity: 'info', start, end, related: [] });
  const all = left(view, [...places.values()]);
  found.set(view, all);
  return all;
}

/**
 * The findings but those that the visitor has dismissed, one after the other.
 * @param {View} view
 * @param {Check[]} all
 */
function left({ text, dismissed }, all) {
  for (const { code, check } of dismissed) {
    const gone = finder(
      text,
      all.filter((one) => one.code === code),
    )(check);
    if (gone) all = all.filter((one) => one !== gone);
  }
  return all;
}

/** The panel and its count ask for the same. @type {WeakMap<View, Check[]>} */
const found = new WeakMap();

/**
 * Lines that do not count, and why: their kind, or `repeated` with the line that they repeat.
 * @param {View} view
 * @returns {{ index: number, why: string, start: number, end: number, first: import('../types.d.ts').Range | undefined }[]}
 */
export function leftOut({ analysis }) {
  const repeated = inRepeats(analysis);
  const firsts = new Map(analysis.checks.filter(({ code }) => code === 'repeated').map(({ start, related }) => [start, related[0]]));
  return analysis.paragraphs.flatMap(({ start, end, kind }, index) => {
    const again = repeated(start);
    if (PROSE.has(kind) && !again) return [];
    const first = again ? firsts.get(start) : undefined;
    return [{ index, why: again ? 'repeated' : kind, start, end, first }];
  });
}

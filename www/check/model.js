/** The draft, its sources and what the check found. Without the DOM. */
import { createStore } from '../lib/store.js';

/** @typedef {import('../types.d.ts').QuoteCheck} QuoteCheck */
/** @typedef {import('../types.d.ts').CheckedQuote} Quote */
/** @typedef {import('../types.d.ts').ArticlePlace} Place */
/** @typedef {{ name: string, text: string }} Source */
/**
 * @typedef {{ draft: string, sources: readonly Source[], found: QuoteCheck | null, working: boolean, chosen: number | null, accepted:
 *   ReadonlyMap<string, string> }} State
 */

/** Characters of a source, and of the draft. */
export const LONGEST = { source: 2_000_000, draft: 100_000 };

export const store = createStore(
  /** @type {State} */ ({ draft: '', sources: [], found: null, working: false, chosen: null, accepted: new Map() }),
);

const FAULTS = new Set(['altered', 'distorted', 'other-speaker', 'absent']);
const ORDER = ['serious', 'minor', 'none'];

/** @param {Quote} quote */
export const isFault = (quote) => FAULTS.has(quote.verdict);

/** The words of a quotation in the draft. @param {{ start: number, end: number }} range */
export const words = ({ start, end }) => store.get().draft.slice(start, end);

/** The words of a place in its source. @param {Place} place */
export const wordsAt = ({ file, start, end }) =>
  store
    .get()
    .sources.find(({ name }) => name === file)
    ?.text.slice(start, end) ?? '';

/** Another draft: what was found in the old one is not shown over it. @param {string} draft */
export const setDraft = (draft) => store.set({ draft: draft.slice(0, LONGEST.draft), found: null, chosen: null });

/** What an acceptance is tied to: the same words in the draft and in the source. @param {Quote} quote */
export const keyOf = (quote) => `${words(quote)}\n${quote.verdict}\n${quote.said ?? ''}`;

/** The quotations by what they ask for, the worst first; each with its number in the draft. */
export function worstFirst() {
  const { found, accepted } = store.get();
  const rank = (/** @type {Quote} */ quote) => (accepted.has(keyOf(quote)) ? 3 : ORDER.indexOf(quote.severity));
  return (found?.quotes ?? [])
    .map((quote, index) => ({ quote, index }))
    .sort((a, b) => rank(a.quote) - rank(b.quote) || Number(isFault(b.quote)) - Number(isFault(a.quote)) || a.index - b.index);
}

/** How many are left to look at. */
export const left = () => worstFirst().filter(({ quote }) => isFault(quote) && !store.get().accepted.has(keyOf(quote))).length;

/** Adds sources, each under a name of its own. @param {readonly Source[]} list @param {(n: number) => string} numbered */
export function add(list, numbered) {
  const { sources } = store.get();
  const names = new Set(sources.map(({ name }) => name));
  const fresh = list
    .filter(({ text }) => text.length <= LONGEST.source && text.trim() && !sources.some((old) => old.text === text))
    .map(({ name, text }, i) => {
      const wanted = name.trim() || numbered(sources.length + i + 1);
      let free = wanted;
      for (let n = 2; names.has(free); n += 1) free = `${wanted} (${n})`;
      names.add(free);
      return { name: free, text };
    });
  store.set({ sources: [...sources, ...fresh] });
}

/** @param {string} name */
export const remove = (name) => store.set({ sources: store.get().sources.filter((source) => source.name !== name), chosen: null });

/** @param {Quote} quote @param {string | null} why */
export function accept(quote, why) {
  const accepted = new Map(store.get().accepted);
  if (why === null) accepted.delete(keyOf(quote));
  else accepted.set(keyOf(quote), why);
  store.set({ accepted });
}

/** The articles that are compared, and what was found. Without the DOM. */
import { createStore } from '../lib/store.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */
/** @typedef {import('../types.d.ts').ArticlePlace} Place */
/**
 * @typedef {{ id: string, name: string, text: string, words: number }} Article `id` is what the engine calls it, `name` what the visitor
 *   does.
 */
/**
 * @typedef {{ articles: readonly Article[], source: string | null, pins: ReadonlyMap<string, number>, found: Comparison | null, working:
 *   boolean }} State
 */

/** Articles that the view holds. */
export const MOST = 400;

export const store = createStore(/** @type {State} */ ({ articles: [], source: null, pins: new Map(), found: null, working: false }));
let last = 0;

/** @param {string} id */
export const articleOf = (id) => store.get().articles.find((article) => article.id === id);
/** @param {string} id */
export const nameOf = (id) => articleOf(id)?.name ?? id;

/**
 * Adds articles; how many there was no room for, and how many are there already.
 * @param {{ name: string, text: string }[]} list
 * @param {(text: string) => number} count
 */
export function add(list, count) {
  const { articles } = store.get();
  const texts = new Set(articles.map(({ text }) => text));
  const fresh = [];
  let again = 0;
  for (const { name, text } of list) {
    if (texts.has(text)) {
      again += 1;
      continue;
    }
    texts.add(text);
    fresh.push({ id: `a${(last += 1)}`, name, text, words: count(text) });
  }
  const room = MOST - articles.length;
  store.set({ articles: [...articles, ...fresh.slice(0, room)] });
  return { added: Math.min(room, fresh.length), left: Math.max(0, fresh.length - room), again, ids: fresh.map(({ id }) => id) };
}

/** Takes an article away, and gives what puts it back. @param {string} id */
export function remove(id) {
  const { articles, source, pins } = store.get();
  const at = articles.findIndex((article) => article.id === id);
  const gone = articles[at];
  const pin = pins.get(id);
  store.set({ articles: articles.filter((article) => article.id !== id), source: source === id ? null : source, pins: without(pins, id) });
  return () => {
    const now = store.get();
    if (!gone || now.articles.some((article) => article.id === id || article.text === gone.text)) return;
    store.set({
      articles: [...now.articles.slice(0, at), gone, ...now.articles.slice(at)],
      source: source === id && !now.source ? id : now.source,
      pins: pin === undefined ? now.pins : new Map([...now.pins, [id, pin]]),
    });
  };
}

/** Takes all away, and gives what puts them back. */
export function clear() {
  const { articles, source, pins } = store.get();
  store.set({ articles: [], source: null, pins: new Map(), found: null });
  return () => replace({ articles, source, pins });
}

/**
 * What is there, to be kept or saved.
 * @typedef {{ articles: readonly { id: string, name: string, text: string }[], source: string | null, pins: readonly (readonly [string,
 *   number])[] }} Kept
 */

/** @param {Pick<State, 'articles' | 'source' | 'pins'>} state */
export function replace({ articles, source, pins }) {
  last = Math.max(last, ...articles.map(({ id }) => Number(id.slice(1)) || 0));
  store.set({ articles, source, pins, found: null });
}

/**
 * Articles with their names, events and source, as they were kept or saved; null where it is something else.
 * @param {any} kept
 * @param {(text: string) => number} count
 * @returns {Pick<State, 'articles' | 'source' | 'pins'> | null}
 */
export function read(kept, count) {
  if (!Array.isArray(kept?.articles)) return null;
  /** @type {Map<string, Article>} */
  const articles = new Map();
  for (const item of kept.articles.slice(0, MOST)) {
    if (typeof item?.id !== 'string' || !/^a\d{1,9}$/.test(item.id) || typeof item.text !== 'string' || !item.text.trim()) continue;
    const name = typeof item.name === 'string' && item.name.trim() ? item.name.slice(0, 300) : item.id;
    articles.set(item.id, { id: item.id, name, text: item.text, words: count(item.text) });
  }
  /** @type {[string, number][]} */
  const pins = (Array.isArray(kept.pins) ? kept.pins : []).filter(
    (/** @type {any} */ pin) => Array.isArray(pin) && articles.has(pin[0]) && Number.isInteger(pin[1]) && pin[1] >= 0 && pin[1] < MOST * 2,
  );
  if (!articles.size) return null;
  return { articles: [...articles.values()], source: articles.has(kept.source) ? kept.source : null, pins: new Map(pins) };
}

/** @param {string} id @param {string} name */
export const rename = (id, name) =>
  store.set({ articles: store.get().articles.map((article) => (article.id === id ? { ...article, name } : article)) });

/** Marks a text as the source, or none. @param {string | null} id */
export const setSource = (id) => store.set({ source: id });

export const unpin = () => store.set({ pins: new Map() });

/** @param {ReadonlyMap<string, number>} pins @param {string} id */
function without(pins, id) {
  const rest = new Map(pins);
  rest.delete(id);
  return rest;
}

/**
 * Moves an article to another event, or to one of its own. Both events are held together by hand from then on; the others stay the
 * engine's.
 * @param {string} id
 * @param {number | null} event index of the event, as found last
 */
export function move(id, event) {
  const { found, pins } = store.get();
  const from = found?.events.find((names) => names.includes(id));
  if (!found || !from) return;
  const moved = new Map(pins);
  let next = Math.max(-1, ...moved.values()) + 1;
  /** @param {readonly string[]} names */
  const hold = (names) => {
    const number = names.map((name) => pins.get(name)).find((pin) => pin !== undefined) ?? next++;
    for (const name of names) moved.set(name, number);
    return number;
  };
  const rest = from.filter((name) => name !== id);
  const to = event === null ? null : found.events[event];
  if (to === from) return;
  if (rest.length) hold(rest);
  moved.set(id, to ? hold(to) : next++);
  // What stayed behind may have shared its number with the one that left.
  if (!to && rest.length && moved.get(id) === moved.get(/** @type {string} */ (rest[0]))) moved.set(id, next++);
  store.set({ pins: moved });
}

/** What the engine is asked. @param {State} state */
export function question({ articles, source, pins }) {
  const at = articles.findIndex(({ id }) => id === source);
  return {
    list: articles.map(({ id, text }) => ({ name: id, text })),
    options: { source: at < 0 ? null : at, events: articles.map(({ id }) => pins.get(id) ?? null) },
  };
}

/** The words of a place. @param {Place} place */
export const wordsAt = ({ file, start, end }) => articleOf(file)?.text.slice(start, end) ?? '';

/** The first line of an article that says anything. @param {string} id */
export const headline = (id) =>
  articleOf(id)
    ?.text.split('\n')
    .find((line) => line.trim())
    ?.trim() ?? '';

// @ts-check
/**
 * When an editor's text is analysed: a while after the last change, one analysis at a time, the newest text next. What comes back for a
 * block that was edited meanwhile is dropped. And what every adapter gives back: the one interface of all editors.
 *
 * @typedef {import("../../../www/types.d.ts").Analysis} Analysis
 * @typedef {import("../../../www/types.d.ts").Options} Options
 * @typedef {import("../../../www/types.d.ts").Quote} Quote
 * @typedef {import("../../../www/types.d.ts").QuoteCheck} QuoteCheck
 * @typedef {import("../../../www/types.d.ts").CheckOptions} CheckOptions
 * @typedef {import("../../../www/types.d.ts").Range} TextRange
 * @typedef {import("../../../www/model/corrections.js").Correction} Correction
 * @typedef {import("../blocks.js").Block} Block
 * @typedef {import("../blocks.js").Place} Place
 * @typedef {import("./marks.js").Layer} Layer
 * @typedef {import("./marks.js").Mark} Mark
 */

import { correct, readCorrections } from '../../../www/model/corrections.js';
import { carry, join, locate } from '../blocks.js';
import { LAYERS, marksOf, placesOf, USUAL } from './marks.js';
import { boxOf, reveal as scrollTo } from './seen.js';

/**
 * The engine, whichever it is: `analyze` of the package, or of a client with a worker.
 * @typedef {(text: string, options?: Options, control?: { signal?: AbortSignal }) => Analysis | Promise<Analysis>} Analyze
 */

/** A text that quotations are checked against: notes, a transcript, a release; each by a name of its own. @typedef {{ name: string, text: string }} Source */

/**
 * `check` of `pullquote/compare`.
 * @typedef {(draft: string, sources: Source[], options?: CheckOptions) => QuoteCheck | Promise<QuoteCheck>} Checker
 */

/**
 * What every adapter takes.
 * @typedef {Object} Settings
 * @property {Analyze} analyze
 * @property {Checker} [check] for `check(sources)`: `check` of `pullquote/compare`
 * @property {Source[]} [sources] that the quotations are checked against from the start
 * @property {Options} [options] for the engine: the newsroom's own words, abbreviations
 * @property {number} [delay] milliseconds between the last change and the analysis; 400 by default
 * @property {string} [prefix] of all names (classes, highlights, markers); `pullquote` by default, as in `marks.css`
 * @property {string | Iterable<Layer>} [layers] what is marked: `quotes`, `sources`, `verbs`, `loaded`, `verdicts`; all but `loaded` by default
 * @property {State | null} [state] corrections that `getState` gave before
 * @property {(analysis: Analysis, text: string) => void} [onAnalysis] hears of every analysis, and the text that it is of
 * @property {(error: unknown) => void} [onError] hears why an analysis failed; by default the page's error handler does
 */

/**
 * What was found last. Offsets count in `text`, in UTF-16.
 * @typedef {Object} Result
 * @property {string} text
 * @property {Analysis} analysis with the corrections in it
 * @property {Analysis} found as the engine gave it
 * @property {QuoteCheck | null} checked what the sources say, where there are any
 */

/** Corrections, as plain data for the host to keep: JSON. @typedef {{ version: 1, corrections: Correction[] }} State */

/**
 * The caret came to a quotation (`by: 'caret'`), or `show` did (`by: 'show'`); all `null`: the caret left it for other words.
 * @typedef {Object} QuoteEvent
 * @property {number | null} index into `result.analysis.quotes`
 * @property {Quote | null} quote
 * @property {DOMRect | null} rect where it stands in the window, frames included
 * @property {'caret' | 'show'} by
 */

/**
 * What there is to hear of: the argument of each listener.
 * @typedef {{ quote: QuoteEvent, result: Result, state: State, error: unknown }} Events
 */

/**
 * What every adapter gives back, and the panel takes. `P` is a position in the editor's own terms.
 * @template [P=any]
 * @typedef {Object} Attached
 * @property {Result | null} result what was found last; nothing before the first analysis
 * @property {Layer[]} layers what is marked
 * @property {boolean} checks whether `check` can check: the settings have one
 * @property {Source[]} sources those that the quotations are checked against
 * @property {(quote: number | TextRange) => boolean} show brings a quotation (by its index) or a stretch of `result.text` into view; of a
 *   quotation the listeners to `quote` hear. `false` if its words are there no more.
 * @property {(position?: P) => number | null} at the index of the quotation at a position, by default at the caret
 * @property {<K extends keyof Events>(name: K, listener: (event: Events[K]) => void) => () => void} on listens; what it returns ends that
 * @property {(layers: string | Iterable<Layer>) => void} setLayers what is marked, of `quotes`, `sources`, `verbs`, `loaded`, `verdicts`; none: no marks
 * @property {(sources: Source[] | null) => Promise<QuoteCheck | null>} check checks the quotations against sources, now and after every
 *   analysis; `null` or none ends it. Rejected if the settings have no `check`, or where it fails.
 * @property {(correction: Correction) => void} correct adds a correction; one of the same kind for the same words goes
 * @property {() => State} getState the corrections, for the host to keep
 * @property {(state: State | null) => void} setState puts those back; `null`: none
 * @property {() => Promise<void>} refresh analyses now; resolves when the newest text has been, and never rejects
 * @property {() => void} detach ends it: no marks, no trace
 */

/** @param {Settings} settings */
export const prefixOf = ({ prefix = 'pullquote' }) => prefix;

/**
 * @template {Block} B
 * @param {Settings & { read(): B[] | null, paint(marks: Mark[], blocks: B[]): void, gap?: string,
 *   placeOf(position: any, blocks: B[]): { block: number, at: number } | null, caret(): unknown,
 *   rangeOf(place: Place, block: B): Range | null, reveal?(range: Range): void }} settings
 *   `read` gives the blocks as they are now (`null`: there is no editor), `paint` shows the marks, `gap` stands between two blocks; `placeOf`
 *   tells where in the blocks one of the editor's positions is, `caret` the position of the caret if it is in the editor, `rangeOf` where
 *   words are on the screen, `reveal` brings them into view
 */
export function createSession({
  read,
  paint,
  placeOf,
  caret,
  rangeOf,
  reveal = scrollTo,
  gap,
  analyze,
  check,
  sources = [],
  options,
  delay = 400,
  prefix,
  layers = USUAL,
  state,
  onAnalysis,
  onError = reportError,
}) {
  const stop = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<void> | null} */
  let running = null;
  let again = false;
  /** Without an editor nothing is read. */
  let paused = false;
  /** @type {Mark[]} */
  let marks = [];
  /** Where quotations stand, marked or not. @type {import("./marks.js").QuotePlace[]} */
  let places = [];
  /** What `marks` and `places` count in. @type {B[]} */
  let blocks = [];
  /** The blocks have changed since. */
  let stale = false;
  /** What was analysed last. @type {{ sent: B[], joined: import("../blocks.js").Joined } | null} */
  let base = null;
  /** @type {Result | null} */
  let result = null;
  /** The quotation that the caret is in. @type {number | null} */
  let chosen = null;
  /** The module that checks is there: from then on marks wait for its verdicts. */
  let warm = false;
  let shown = layersOf(layers);
  let corrections = correctionsOf(state ?? null);
  let held = sourcesOf(sources);
  if (held.length && !check) throw new TypeError(UNCHECKED);
  /** @type {{ [K in keyof Events]: Set<(event: Events[K]) => void> }} */
  const listeners = { quote: new Set(), result: new Set(), state: new Set(), error: new Set() };

  /** @template {keyof Events} K @param {K} name @param {Events[K]} event */
  function tell(name, event) {
    for (const listener of [...listeners[name]]) {
      // One that throws keeps nothing from the others, or from the editor.
      try {
        listener(event);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** @param {unknown} error */
  function fail(error) {
    if (stop.signal.aborted) return;
    onError(error);
    tell('error', error);
  }

  /** @param {string} text @returns {Promise<QuoteCheck>} */
  async function verdicts(text) {
    const checked = await /** @type {Checker} */ (check)(text, held, { offsets: 'utf16' });
    warm = true;
    return checked;
  }

  async function once() {
    const sent = paused ? null : read();
    if (!sent) return;
    const joined = join(sent, gap);
    const { text } = joined;
    const found = await analyze(text, options, { signal: stop.signal });
    const against = held;
    let checked = null;
    if (held.length && warm)
      checked = await verdicts(text).catch((error) => {
        fail(error);
        return null;
      });
    if (stop.signal.aborted || paused) return;
    base = { sent, joined };
    result = { text, analysis: correct(text, found, corrections), found, checked: against === held ? checked : null };
    draw();
    onAnalysis?.(result.analysis, text);
    tell('result', result);
    if (held.length && !result.checked) await verify().catch(fail);
  }

  /** Checks what was analysed last. */
  async function verify() {
    const [asked, against] = [base, held];
    if (!asked) return;
    const checked = await verdicts(asked.joined.text);
    if (stop.signal.aborted || base !== asked || held !== against || !result) return;
    renew({ checked });
  }

  /** @param {Partial<Result>} changes */
  function renew(changes) {
    if (!result) return;
    result = { ...result, ...changes };
    draw();
    tell('result', result);
  }

  /** Marks what was found, where the blocks are as they were when they were read. */
  function draw() {
    if (!base || !result || paused) return;
    const { sent, joined } = base;
    blocks = read() ?? [];
    stale = false;
    const drawn = marksOf(result.analysis, joined, prefixOf({ analyze, prefix }), shown, result.checked);
    marks = carry(drawn, sent, blocks, { whole: true });
    places = carry(placesOf(result.analysis, joined), sent, blocks, { whole: true });
    paint(marks, blocks);
  }

  /** Takes the places along to the blocks as they are now. */
  function follow() {
    if (!stale) return;
    const now = read();
    if (!now) return;
    // Editors that make a new node of every edited paragraph: as many blocks as before are the same ones.
    const plain = (/** @type {B[]} */ list) => (now.length === blocks.length ? list.map(({ text }) => ({ text })) : list);
    const [before, after] = [plain(blocks), plain(now)];
    marks = carry(marks, before, after);
    places = carry(places, before, after);
    blocks = now;
    stale = false;
  }

  async function all() {
    do {
      again = false;
      try {
        await once();
      } catch (error) {
        fail(error);
      }
    } while (again && !stop.signal.aborted);
    running = null;
  }

  /** @param {number | null} index @param {QuoteEvent["by"]} by @param {Range | null} range */
  function choose(index, by, range) {
    chosen = index;
    const quote = index === null ? null : (result?.analysis.quotes[index] ?? null);
    tell('quote', { index, quote, rect: range && boxOf(range), by });
  }

  /** Where a quotation stands on the screen. @param {number} index */
  function rangeOfQuote(index) {
    const place = places.find(({ quote, words }) => quote === index && words);
    const block = place && blocks[place.block];
    return block ? rangeOf(place, block) : null;
  }

  const session = {
    /** Analyses now, or as soon as the analysis that is under way is done. */
    refresh() {
      clearTimeout(timer);
      if (stop.signal.aborted || paused) return Promise.resolve();
      if (running) again = true;
      return (running ??= all());
    },
    /** The text changed: analyses it in a while. */
    changed() {
      clearTimeout(timer);
      stale = true;
      if (!stop.signal.aborted && !paused) timer = setTimeout(session.refresh, delay);
    },
    /** The text changed, in an editor that does not move marks itself: moves them, then as `changed`. */
    moved() {
      const now = stop.signal.aborted || paused ? null : read();
      if (!now) return;
      marks = carry(marks, blocks, now);
      places = carry(places, blocks, now);
      blocks = now;
      paint(marks, blocks);
      session.changed();
      stale = false;
    },
    /** The caret moved, or may have. */
    pointed() {
      if (stop.signal.aborted || paused || !result) return;
      const position = caret();
      // Somewhere else in the page: what is chosen stays so.
      if (position === null || position === undefined) return;
      const index = at(position);
      if (index !== chosen) choose(index, 'caret', index === null ? null : rangeOfQuote(index));
    },
    /** There is no editor for now. */
    pause() {
      clearTimeout(timer);
      paused = true;
    },
    /** There is one again. */
    resume() {
      paused = false;
    },
    /** Ends everything; nothing is painted any more. */
    stop() {
      clearTimeout(timer);
      stop.abort();
      marks = [];
      places = [];
      for (const heard of Object.values(listeners)) heard.clear();
    },
    /**
     * The interface of every editor.
     * @param {() => void} detach
     * @returns {Attached}
     */
    attached: (detach) => ({
      get result() {
        return result;
      },
      get layers() {
        return [...shown];
      },
      get checks() {
        return Boolean(check);
      },
      get sources() {
        return held;
      },
      show(quote) {
        if (stop.signal.aborted || !base) return false;
        follow();
        let range = null;
        if (typeof quote === 'number') range = rangeOfQuote(quote);
        else {
          const [place] = carry(locate(base.joined, quote), base.sent, blocks);
          const block = place && blocks[place.block];
          if (block) range = rangeOf(place, block);
        }
        if (!range) return false;
        reveal(range);
        if (typeof quote === 'number') choose(quote, 'show', range);
        return true;
      },
      at: (position = caret()) => at(position),
      on(name, listener) {
        const heard = listeners[name];
        if (!heard) throw new TypeError(`on(${JSON.stringify(name)}): there is ${Object.keys(listeners).join(', ')}`);
        heard.add(listener);
        return () => void heard.delete(listener);
      },
      setLayers(names) {
        shown = layersOf(names);
        if (!stop.signal.aborted) draw();
      },
      async check(given) {
        const wanted = sourcesOf(given ?? []);
        if (wanted.length && !check) throw new TypeError(UNCHECKED);
        held = wanted;
        if (!held.length) renew({ checked: null });
        // An analysis under way checks by itself; without one, what was found last is checked.
        else if (result) await verify();
        else await session.refresh();
        return result?.checked ?? null;
      },
      correct(correction) {
        const [sound] = readCorrections([correction]);
        if (!sound) throw new TypeError(`correct(…): not a correction: ${JSON.stringify(correction)}; types.d.ts describes them`);
        put([...corrections.filter((one) => !replaces(sound, one)), sound]);
      },
      getState: () => ({ version: 1, corrections: structuredClone(corrections) }),
      setState: (given) => put(correctionsOf(given)),
      refresh: session.refresh,
      detach,
    }),
  };

  /** @param {unknown} position */
  function at(position) {
    if (stop.signal.aborted || position === null || position === undefined) return null;
    follow();
    const place = placeOf(position, blocks);
    const hit = place && places.findLast(({ block, start, end }) => block === place.block && start <= place.at && place.at < end);
    return hit ? hit.quote : null;
  }

  /** @param {Correction[]} list */
  function put(list) {
    corrections = list;
    if (result) renew({ analysis: correct(result.text, result.found, corrections) });
    tell('state', { version: 1, corrections: structuredClone(corrections) });
  }

  return session;
}

const UNCHECKED = 'quotations cannot be checked: give attach(…, { check }), which is `check` of pullquote/compare';

/** @param {string | Iterable<Layer>} given @returns {Set<Layer>} */
function layersOf(given) {
  const names = typeof given === 'string' ? given.split(/\s+/).filter(Boolean) : [...given];
  const wrong = names.find((name) => !LAYERS.includes(/** @type {Layer} */ (name)));
  if (wrong !== undefined) throw new TypeError(`layers: there is no ${JSON.stringify(wrong)}, but ${LAYERS.join(', ')}`);
  return new Set(/** @type {Layer[]} */ (names));
}

/** @param {unknown} given @returns {Source[]} */
function sourcesOf(given) {
  const sound = (/** @type {any} */ one) => typeof one?.name === 'string' && typeof one?.text === 'string';
  if (Array.isArray(given) && given.every(sound)) return [...given];
  throw new TypeError('sources: give a list of { name, text }');
}

/** @param {unknown} state @returns {Correction[]} */
function correctionsOf(state) {
  if (state === null) return [];
  const { version, corrections } = /** @type {Partial<State>} */ (Object(state));
  if (version !== 1 || !Array.isArray(corrections)) throw new TypeError('state: give what getState() gave, or null');
  return structuredClone(readCorrections(corrections));
}

/** Whether a correction takes the place of an earlier one: the same kind, of the same words. @param {Correction} one @param {Correction} other */
function replaces(one, other) {
  const about = (/** @type {any} */ each) => JSON.stringify([each.type, each.quote ?? each.line ?? [each.code, each.check]]);
  return one.type !== 'merge' && one.type !== 'rename' && one.type !== 'split' && about(one) === about(other);
}

// @ts-check
/**
 * When an editor's text is analysed: a while after the last change, one analysis at a time, the newest text next. What comes back for a
 * block that was
 * edited meanwhile is dropped.
 *
 * @typedef {import("../../../www/types.d.ts").Analysis} Analysis
 * @typedef {import("../../../www/types.d.ts").Options} Options
 * @typedef {import("../blocks.js").Block} Block
 * @typedef {import("./marks.js").Mark} Mark
 */

import { carry, join } from '../blocks.js';
import { marksOf } from './marks.js';

/**
 * The engine, whichever it is: `analyze` of the package, or of a client with a worker.
 * @typedef {(text: string, options?: Options, control?: { signal?: AbortSignal }) => Analysis | Promise<Analysis>} Analyze
 */

/**
 * What every adapter takes.
 * @typedef {Object} Settings
 * @property {Analyze} analyze
 * @property {Options} [options] for the engine: the newsroom's own words, abbreviations
 * @property {number} [delay] milliseconds between the last change and the analysis; 400 by default
 * @property {string} [prefix] of all names (classes, highlights, markers); `pullquote` by default, as in `marks.css`
 * @property {(analysis: Analysis, text: string) => void} [onAnalysis] hears of every analysis, and the text that it is of
 * @property {(error: unknown) => void} [onError] hears why an analysis failed; by default the page's error handler does
 */

/** What every adapter gives back. @typedef {{ refresh(): Promise<void>, detach(): void }} Attached */

/** @param {Settings} settings */
export const prefixOf = ({ prefix = 'pullquote' }) => prefix;

/**
 * @template {Block} B
 * @param {Settings & { read(): B[], paint(marks: Mark[], blocks: B[]): void, gap?: string }} settings
 *   `read` gives the blocks as they are now, `paint` shows the marks, `gap` stands between two blocks
 */
export function createSession({ read, paint, gap, analyze, options, delay = 400, prefix, onAnalysis, onError = reportError }) {
  const stop = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<void> | null} */
  let running = null;
  let again = false;
  /** @type {Mark[]} */
  let marks = [];
  /** @type {B[]} */
  let blocks = [];

  async function once() {
    const sent = read();
    const joined = join(sent, gap);
    const analysis = await analyze(joined.text, options, { signal: stop.signal });
    if (stop.signal.aborted) return;
    blocks = read();
    marks = carry(marksOf(analysis, joined, prefixOf({ analyze, prefix })), sent, blocks, { whole: true });
    paint(marks, blocks);
    onAnalysis?.(analysis, joined.text);
  }

  async function all() {
    do {
      again = false;
      try {
        await once();
      } catch (error) {
        if (!stop.signal.aborted) onError(error);
      }
    } while (again && !stop.signal.aborted);
    running = null;
  }

  const session = {
    /**
     * Analyses now, or as soon as the analysis that is under way is done. Resolves when the newest text has been analysed; never rejects.
     */
    refresh() {
      clearTimeout(timer);
      if (stop.signal.aborted) return Promise.resolve();
      if (running) again = true;
      return (running ??= all());
    },
    /** The text changed: analyses it in a while. */
    changed() {
      clearTimeout(timer);
      if (!stop.signal.aborted) timer = setTimeout(session.refresh, delay);
    },
    /** The text changed, in an editor that does not move marks itself: moves them, then as `changed`. */
    moved() {
      if (stop.signal.aborted) return;
      const now = read();
      marks = carry(marks, blocks, now);
      blocks = now;
      paint(marks, blocks);
      session.changed();
    },
    /** Ends everything; nothing is painted any more. */
    stop() {
      clearTimeout(timer);
      stop.abort();
      marks = [];
    },
  };
  return session;
}

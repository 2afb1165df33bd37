// @ts-check
/**
 * Reads the tables that the engine leaves in its memory; `Tables` in `src/wasm.rs` writes the fields in the order read here.
 *
 * @typedef {import("./types.d.ts").Analysis} Analysis
 * @typedef {import("./types.d.ts").Range} Range
 * @typedef {{ analysis: Analysis, names: any[], ints: Uint32Array, reals: Float64Array }} Tables
 */

/** Records that are made between two chances to pause. */
const STRIDE = 128;

/**
 * Puts the records of the tables into the analysis, whose lists come empty.
 *
 * @param {Tables} tables
 */
export function fill(tables) {
  const steps = filling(tables);
  while (!steps.next().done);
}

/**
 * The same, step by step: each step is short, and says which share of the tables has been read.
 *
 * @param {Tables} tables
 * @returns {Generator<number, void, void>}
 */
export function* filling({ analysis, names, ints, reals }) {
  let int = 0;
  let real = 0;

  /** @template T @param {() => T} record */
  const list = (record) => {
    /** @type {T[]} */
    const items = [];
    for (let count = ints[int++]; count > 0; count--) items.push(record());
    return items;
  };
  /** A long list. @template T @param {() => T} record */
  function* many(record) {
    /** @type {T[]} */
    const items = [];
    for (let count = ints[int++]; count > 0; count--) {
      items.push(record());
      if (items.length % STRIDE === 0) yield int / ints.length;
    }
    return items;
  }
  const range = () => ({ start: ints[int++], end: ints[int++] });
  const name = () => names[ints[int++]];
  /** An index or `null`, as one more than its value or 0. */
  const optional = () => {
    const value = ints[int++];
    return value === 0 ? null : value - 1;
  };
  /** A list of one or none. @template T @param {() => T} record */
  const maybe = (record) => (ints[int++] === 0 ? null : record());

  analysis.paragraphs = yield* many(() => ({ start: ints[int++], end: ints[int++], kind: name() }));
  analysis.sentences = yield* many(() => ({
    start: ints[int++],
    end: ints[int++],
    paragraph: ints[int++],
    tone: { score: reals[real++], words: list(() => ints[int++]) },
  }));
  analysis.tone.words = yield* many(() => ({
    start: ints[int++],
    end: ints[int++],
    valence: reals[real++],
    factor: reals[real++],
    contribution: reals[real++],
    reason: name(),
  }));
  analysis.loaded = yield* many(() => ({ start: ints[int++], end: ints[int++], category: name(), voice: name() }));
  analysis.quotes = yield* many(() => ({
    start: ints[int++],
    end: ints[int++],
    parts: list(range),
    kind: name(),
    speaker: optional(),
    source: maybe(range),
    cue: maybe(() => ({ start: ints[int++], end: ints[int++], lemma: name(), stance: name() })),
    modality: name(),
    continues: optional(),
    within: optional(),
    venue: maybe(range),
    confidence: reals[real++],
    rule: name(),
    evidence: list(range),
  }));
  for (const speaker of analysis.speakers) {
    speaker.mentions = yield* many(() => ({ start: ints[int++], end: ints[int++], kind: name() }));
  }
}

// @ts-check
/**
 * Reads the tables that the engine leaves in its memory; `src/wasm/tables.rs` writes the fields in the order read here.
 *
 * @typedef {import("./types.d.ts").Analysis} Analysis
 * @typedef {import("./types.d.ts").Place} Place
 * @typedef {import("./types.d.ts").Range} Range
 * @typedef {import("./types.d.ts").Sentence} Sentence
 * @typedef {import("./types.d.ts").Toned} Toned
 * @typedef {import("./types.d.ts").TonedWord} TonedWord
 * @typedef {import("./types.d.ts").Version} Version
 */

/** A result as it leaves the engine. @typedef {{ ints: Uint32Array, reals: Float64Array, names: string[] }} Tables */

const decoder = new TextDecoder();

/** Records that are made between two chances to pause. */
const STRIDE = 128;

/**
 * The tables in the engine's memory: to be read, or copied, before its next work.
 *
 * @param {ArrayBufferLike} memory
 * @param {number} place Where the engine says they are.
 * @returns {Tables}
 */
export function tablesAt(memory, place) {
  const at = new Uint32Array(memory, place, 4);
  return { ints: new Uint32Array(memory, at[0], at[1]), reals: new Float64Array(memory, at[2], at[3]), names: namesAt(memory, place) };
}

/** The strings of the tables there. @param {ArrayBufferLike} memory @param {number} place @returns {string[]} */
export function namesAt(memory, place) {
  const at = new Uint32Array(memory, place, 8);
  const all = decoder.decode(new Uint8Array(memory, at[4], at[5]));
  let end = 0;
  return Array.from(new Uint32Array(memory, at[6], at[7]), (length) => all.slice(end, (end += length)));
}

/** @param {Tables} tables */
function reader({ ints, reals, names }) {
  let int = 0;
  let real = 0;

  /** @template T @param {() => T} record @returns {T[]} */
  const list = (record) => {
    const items = new Array(ints[int++]);
    for (let i = 0; i < items.length; i++) items[i] = record();
    return items;
  };
  /** A long list, in steps. @template T @param {() => T} record @returns {Generator<number, T[], void>} */
  function* many(record) {
    const items = new Array(ints[int++]);
    for (let i = 0; i < items.length; i++) {
      items[i] = record();
      if (i % STRIDE === STRIDE - 1) yield int / ints.length;
    }
    return items;
  }
  const number = () => ints[int++];
  const range = () => ({ start: ints[int++], end: ints[int++] });
  const name = () => names[ints[int++]];
  /** An index or `null`, as one more than its value or 0. */
  const optional = () => {
    const value = ints[int++];
    return value === 0 ? null : value - 1;
  };
  /** A list of one or none. @template T @param {() => T} record */
  const maybe = (record) => (ints[int++] === 0 ? null : record());

  const version = () => ({ schema: ints[int++], engine: name(), lexicon: name() });

  let first = 0;
  const sentence = () => {
    const start = ints[int];
    const end = ints[int + 1];
    const paragraph = ints[int + 2];
    const words = new Array(ints[int + 3]);
    int += 4;
    for (let i = 0; i < words.length; i++) words[i] = first++;
    return { start, end, paragraph, tone: { score: reals[real++], words } };
  };

  const word = () => ({
    start: ints[int++],
    end: ints[int++],
    valence: reals[real++],
    factor: reals[real++],
    contribution: reals[real++],
    reason: name(),
  });

  const cue = () => ({ start: ints[int++], end: ints[int++], lemma: name(), stance: name() });
  const mention = () => ({ start: ints[int++], end: ints[int++], kind: name() });
  const quote = () => ({
    start: ints[int++],
    end: ints[int++],
    parts: list(range),
    kind: name(),
    speaker: optional(),
    alternative: optional(),
    resolution: name(),
    source: maybe(range),
    cue: maybe(cue),
    modality: name(),
    continues: optional(),
    within: optional(),
    venue: maybe(range),
    confidence: reals[real++],
    rule: name(),
    evidence: list(range),
  });

  const speaker = () => ({
    name: name(),
    kind: name(),
    aliases: list(name),
    mentions: list(mention),
    quotes: list(number),
    words: number(),
    share: reals[real++],
    // Not assigned: a verb may be named like something that every object has.
    verbs: Object.fromEntries(list(() => [name(), number()])),
    tone: reals[real++],
  });

  return { list, many, name, number, range, version, sentence, word, quote, speaker, real: () => reals[real++] };
}

/** @param {Tables} tables @returns {Version} */
export const version = (tables) => reader(tables).version();

/** @param {Tables} tables @param {string} text @returns {Place[]} */
export function places(tables, text) {
  const { list, range, number } = reader(tables);
  return list(() => {
    const { start, end } = range();
    return { start, end, paragraph: number(), text: text.slice(start, end) };
  });
}

/** @param {Tables} tables @returns {Toned} */
export function toned(tables) {
  const { list, sentence, word } = reader(tables);
  return { sentences: list(sentence), words: list(word) };
}

/**
 * @param {Tables} tables
 * @returns {Analysis}
 */
export function fill(tables) {
  const steps = filling(tables);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return /** @type {Analysis} */ (value);
  }
}

/**
 * The same, step by step: each step is short, and says which share of the tables has been read.
 *
 * @param {Tables} tables
 * @returns {Generator<number, Analysis, void>}
 */
export function* filling(tables) {
  const { list, many, name, number, range, real, version, sentence, word, quote, speaker } = reader(tables);
  // Field after field, in the order of the tables.
  return /** @type {any} */ ({
    ...version(),
    offsets: name(),
    paragraphs: yield* many(() => ({ start: number(), end: number(), kind: name() })),
    sentences: yield* many(sentence),
    quotes: yield* many(quote),
    speakers: yield* many(speaker),
    tone: { score: real(), headline: real(), narration: real(), quoted: real(), words: yield* many(word) },
    loaded: yield* many(() => ({ start: number(), end: number(), category: name(), voice: name() })),
    targets: yield* many(() => ({ start: number(), end: number(), score: real() })),
    checks: yield* many(() => ({ code: name(), severity: name(), start: number(), end: number(), related: list(range) })),
  });
}

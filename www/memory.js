// @ts-check
/**
 * Strings into the engine's memory. `src/wasm/engine.rs` says what each function does.
 *
 * @typedef {{
 *   memory: WebAssembly.Memory,
 *   reserve(bytes: number): number,
 *   release(): void,
 *   analyze(length: number): number,
 *   sentences(length: number): number,
 *   tone(length: number): number,
 *   version(): number,
 *   plain(): void,
 *   offsets(length: number): number,
 *   quotations(length: number): number,
 *   target(start: number, end: number): void,
 *   skip(start: number, end: number): void,
 *   abbreviation(length: number): void,
 *   lexicon(length: number): number,
 *   word(word: number, hasValence: boolean, valence: number, hasCategory: boolean, category: number): number,
 * }} Engine What the wasm exports.
 */

const encoder = new TextEncoder();

/**
 * Writes a text. A lone surrogate becomes U+FFFD: one code unit for one, so that offsets stay right.
 *
 * @param {Engine} engine
 * @param {string} text
 * @param {number} [at] after how many bytes that are there already
 * @returns {number} how many bytes it takes
 * @throws {RangeError} If there is not so much memory.
 */
export function write(engine, text, at = 0) {
  let read = 0;
  let end = at;
  while (read < text.length) {
    const left = text.length - read;
    // Most texts have hardly more bytes than code units; what does not fit gets room for three bytes a unit, the most there can be.
    const room = read === 0 ? left + (left >> 4) + 8 : left * 3;
    const start = engine.reserve(end + room) >>> 0;
    if (start === 0) throw new RangeError('text: not enough memory');
    const done = encoder.encodeInto(read === 0 ? text : text.slice(read), new Uint8Array(engine.memory.buffer, start + end, room));
    read += done.read;
    end += done.written;
  }
  return end - at;
}

/**
 * Opens a zip archive by the browser's own inflation, and counts what comes out: an archive that grows beyond the limit is refused,
 * whatever its
 * own list says about the sizes. Nothing is unpacked before it is asked for.
 */

/** The archive is not one, or is one of a sort that no word processor writes. */
export class NotAnArchive extends Error {}
/** More came out than is allowed. */
export class TooMuch extends Error {}

/** Entries that an archive may have. */
const ENTRIES = 5000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** @typedef {{ method: number, size: number, at: number }} Entry */

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {number} most bytes that may come out, of all files together
 */
export function unzip(bytes, most) {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = list(bytes, data);
  const budget = { left: most };
  return {
    names: [...entries.keys()],
    /** Opened as the library for .docx wants it. @param {string} name */
    file(name) {
      const entry = entries.get(name);
      return entry ? { async: () => unpack(bytes, data, entry, budget) } : null;
    },
  };
}

/**
 * The archive's own list, which stands at its end.
 * @param {Uint8Array} bytes
 * @param {DataView} data
 */
function list(bytes, data) {
  let end = bytes.length - 22;
  // A comment of up to 64 kB may follow.
  const least = Math.max(0, end - 0xffff);
  while (end >= least && data.getUint32(end, true) !== END) end -= 1;
  if (end < least) throw new NotAnArchive('no end of the list');
  const count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  if (count > ENTRIES) throw new TooMuch(`${count} files`);
  const names = new TextDecoder();
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== ENTRY) throw new NotAnArchive('broken list');
    if (data.getUint16(at + 8, true) & 1) throw new NotAnArchive('encrypted');
    const [name, extra, comment] = /** @type {[number, number, number]} */ ([28, 30, 32].map((place) => data.getUint16(at + place, true)));
    entries.set(names.decode(bytes.subarray(at + 46, at + 46 + name)), {
      method: data.getUint16(at + 10, true),
      size: data.getUint32(at + 20, true),
      at: data.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {DataView} data
 * @param {Entry} entry
 * @param {{ left: number }} budget
 */
async function unpack(bytes, data, { method, size, at }, budget) {
  if (at + 30 > bytes.length || data.getUint32(at, true) !== LOCAL) throw new NotAnArchive('no such file');
  const from = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  if (from + size > bytes.length) throw new NotAnArchive('cut off');
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return take(packed, budget);
  if (method !== 8) throw new NotAnArchive(`packed by method ${method}`);
  /** @type {Uint8Array[]} */
  const pieces = [];
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    try {
      pieces.push(take(piece.value, budget));
    } catch (error) {
      void reader.cancel().catch(() => {});
      throw error;
    }
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}

/**
 * @param {Uint8Array} piece
 * @param {{ left: number }} budget
 */
function take(piece, budget) {
  budget.left -= piece.length;
  if (budget.left < 0) throw new TooMuch('too much comes out');
  return piece;
}

/**
 * A result in an address: the text and what was put right in it, deflated, after the version that made it. All of it stands behind the `#`,
 * which no browser sends to a server. The deflated stream carries a checksum, so that a link that lost a character is told from another text.
 */

/** What comes before the version in the fragment. */
export const MARK = '#result=';
/** Bytes that may come out of a link: what the page marks, with corrections. Characters of one that is read at all. */
const MOST = 12_000_000;
export const LONGEST = 2_000_000;

/** Why a link is not read. */
export class BadLink extends Error {
  /** @param {'broken' | 'bomb' | 'newer'} code `newer`: made in a way that this page does not know */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** @typedef {{ text: string, corrections: readonly unknown[], ownWords: string }} Work */

/**
 * The fragment of a result.
 * @param {Work} work
 * @param {string} version of the engine
 */
export async function pack({ text, corrections, ownWords }, version) {
  const json = JSON.stringify({ text, ...(corrections.length ? { corrections } : {}), ...(ownWords ? { ownWords } : {}) });
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let signs = '';
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `${MARK}1,${version},${btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * What a fragment holds.
 * @param {string} fragment
 * @returns {Promise<Work & { version: string }>}
 * @throws {BadLink}
 */
export async function unpack(fragment) {
  const [, way, version, data] = /^#result=(\d{1,3}),([\w.+-]{1,40}),([\w-]+)$/.exec(fragment.slice(0, LONGEST + 1)) ?? [];
  if (fragment.length > LONGEST || !data || !version) throw new BadLink(fragment.length > LONGEST ? 'bomb' : 'broken');
  if (way !== '1') throw new BadLink('newer');
  /** @type {any} */
  let read;
  try {
    const signs = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await inflate(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw error instanceof BadLink ? error : new BadLink('broken');
  }
  if (typeof read?.text !== 'string') throw new BadLink('broken');
  return {
    text: read.text,
    corrections: Array.isArray(read.corrections) ? read.corrections : [],
    ownWords: typeof read.ownWords === 'string' ? read.ownWords : '',
    version,
  };
}

/**
 * Inflates, and counts what comes out while it does: a link that grows beyond the limit is refused there.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
async function inflate(bytes) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const pieces = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > MOST) {
      void reader.cancel().catch(() => {});
      throw new BadLink('bomb');
    }
    pieces.push(piece.value);
  }
  return new Blob(pieces).arrayBuffer();
}

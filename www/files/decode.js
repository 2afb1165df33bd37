/** Bytes to words: UTF-8, UTF-16 by its mark, else the old Windows code page. */

/**
 * @param {Uint8Array} bytes
 * @param {string} [named] what the file itself says that it is written in
 * @returns {{ words: string, recoded: boolean }} `recoded`: it was a guess
 */
export function decode(bytes, named) {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return { words: new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), recoded: false };
  const wide = unmarked(bytes);
  if (wide) return { words: new TextDecoder(wide).decode(bytes), recoded: false };
  try {
    return { words: new TextDecoder('utf-8', { fatal: true }).decode(bytes), recoded: false };
  } catch {
    try {
      if (named && !/^utf-?8$/i.test(named)) return { words: new TextDecoder(named).decode(bytes), recoded: false };
    } catch {
      // A name that no browser knows.
    }
    return { words: new TextDecoder('windows-1252').decode(bytes), recoded: true };
  }
}

/**
 * UTF-16 without its mark: in English every other byte is zero, and text has none otherwise.
 * @param {Uint8Array} bytes
 */
function unmarked(bytes) {
  const most = Math.min(bytes.length & ~1, 400);
  if (most < 8) return '';
  let even = 0;
  let odd = 0;
  for (let at = 0; at < most; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > most * 0.35 && even === 0) return 'utf-16le';
  return even > most * 0.35 && odd === 0 ? 'utf-16be' : '';
}

/** The code page that a web page names in its head. @param {Uint8Array} bytes */
export function charset(bytes) {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** Text out of a .docx: unpacked here with a limit, read by the library, then walked as any markup. */
import { fromClipboard } from './html.js';
import { unzip } from './unzip.js';

/** Bytes that may come out of the archive: some 300,000 words with all that Word writes around them. */
const UNPACKED = 24_000_000;

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {(done: number) => void} [progress]
 * @returns {Promise<string>}
 */
export async function docxText(bytes, progress) {
  const archive = unzip(bytes, UNPACKED);
  const { convertToHtml, imgElement } = await import('../vendor/mammoth.js');
  // Pictures are not even unpacked.
  const { value } = await convertToHtml(
    { arrayBuffer: archive },
    { convertImage: imgElement(async () => ({ src: '' })), externalFileAccess: false },
  );
  return fromClipboard(value, progress);
}

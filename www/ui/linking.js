/** Links to a result: made from what shows, and opened. Loaded when one is asked for, or comes. */
import { count, fill } from '../lib/format.js';
import { readCorrections } from '../model/corrections.js';
import { BadLink, LONGEST, pack, unpack } from '../model/link.js';
import { samples } from '../sample.js';
import { LINK as L } from '../strings-late.js';
import { copyOrShow } from './copying.js';
import { say } from './notice.js';

/** @typedef {import('../model/history.js').Work} Work */

/** Characters from which on some programs cut a link. */
const SAFE = 2000;

/**
 * Copies a link to what shows.
 * @param {Work} work
 * @param {string} version of the engine
 */
export async function copyLink(work, version) {
  let link;
  try {
    link = location.href.replace(/#.*$/s, '') + (await pack(work, version));
  } catch {
    return say(L.cannot);
  }
  if (link.length > LONGEST) return say(fill(L.tooLong, { n: count(link.length) }));
  if (!(await copyOrShow(link))) return;
  const notes = [L.copied];
  if (location.protocol === 'file:') notes.push(L.folder);
  if (link.length > SAFE) notes.push(fill(L.long, { n: count(link.length), safe: count(SAFE) }));
  say(notes.join(' '), { fleeting: notes.length === 1 });
}

/**
 * Opens the link in the address, which is taken out of it: what shows may change from now on. Work of the visitor's own is not replaced
 * without asking.
 * @param {() => Work} current
 * @param {(taken: { text: string, note: string, corrections: import('../model/corrections.js').Correction[], ownWords: string }) => void} take
 * @param {Promise<string>} version of this page's engine, once that is here
 */
export async function openLink(current, take, version) {
  const { hash } = location;
  history.replaceState(history.state, '', location.pathname + location.search);
  let found;
  try {
    found = await unpack(hash);
  } catch (error) {
    return say(L[error instanceof BadLink ? error.code : 'broken']);
  }
  const { text, ownWords, version: maker } = found;
  if (!text.trim()) return say(L.broken);
  const corrections = readCorrections(found.corrections);
  const now = current();
  const open = async () => {
    let known = await Promise.race([version, Promise.resolve('')]);
    const note = () => fill(known && known !== maker ? L.other : L.opened, { version: maker, own: known });
    take({ text, note: note(), corrections, ownWords });
    if (known) return;
    known = await version;
    if (known !== maker) say(note());
  };
  if (now.text === text && JSON.stringify(now.corrections) === JSON.stringify(corrections)) return say(L.same, { fleeting: true });
  const own = (now.text.trim() !== '' && !samples.has(now.text)) || now.corrections.length > 0;
  if (!own) return open();
  say(L.ask, {
    actions: [
      { label: L.open, run: open },
      { label: L.keep, run: () => {} },
    ],
  });
}

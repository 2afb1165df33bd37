/** The visitor's own words: lines of word, valence and category. Which of them can be used is for the engine to say. */

/**
 * @typedef {{ word: string, valence: string, category: string }} Entry
 * @typedef {{ line: number, text: string, why: string }} Problem
 * @typedef {{ tsv: string, entries: Entry[], problems: Problem[] }} OwnWords
 */

/** @type {OwnWords} */
export const NO_WORDS = { tsv: '', entries: [], problems: [] };

/**
 * Reads the lines; a bad one is told with its number, and left empty in the `tsv` for the engine, so that the rest is used.
 * @param {string} text
 * @param {(tsv: string) => string} refused why the engine refuses a list, or an empty string if it takes it
 * @returns {OwnWords}
 */
export function readOwnWords(text, refused) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((given, at) => {
      const line = columns(given);
      // Column names are skipped in the first line only.
      const why = line.trim() && !line.startsWith('#') ? refused(at ? `\n${line}` : line) : '';
      if (why) {
        problems.push({ line: at + 1, text: given.trim(), why });
        return '';
      }
      const [word = '', valence = '', category = ''] = line.split('\t').map((cell) => cell.trim());
      // Of two lines for one word the later counts.
      if (word && !line.startsWith('#') && !(at === 0 && /^word\t/i.test(line))) entries.set(plain(word), { word, valence, category });
      return line;
    });
  return { tsv: entries.size ? lines.join('\n') : '', entries: [...entries.values()], problems };
}

/** The form by which the engine knows a word or phrase. @param {string} word */
const plain = (word) => word.toLowerCase().replaceAll('’', "'").split(/[ -]+/).filter(Boolean).join(' ');

/** A text area has no key for a tab: semicolons do in a line that has none. @param {string} line */
const columns = (line) => (line.includes('\t') || line.startsWith('#') ? line : line.split(';').join('\t'));

/** Texts out of pastes and files. */
/** A line between articles in one paste; what follows the signs is the outlet. */
const BETWEEN = /^={3,}[ \t]*(.*?)[ \t]*=*$/gm;

/**
 * Several articles in one text, with lines of === between them.
 * @param {string} text
 * @param {string} name of the first, where it has none
 * @returns {{ name: string, text: string }[]} names may be empty
 */
export function split(text, name = '') {
  const found = [];
  let from = 0;
  let called = name;
  for (const match of text.matchAll(BETWEEN)) {
    found.push({ name: called, text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    called = match[1] ?? '';
  }
  found.push({ name: called, text: text.slice(from) });
  return found.map((article) => ({ ...article, text: article.text.trim() })).filter((article) => article.text);
}

/** Whether a file may be an article. @param {File} file */
export const mayBeText = ({ name, type }) =>
  /\.(txt|text|md|markdown|html?|xhtml|docx)$/i.test(name) || /^text\/(plain|markdown)$/.test(type);

/** A file's name without its ending. @param {string} name */
export const bare = (name) =>
  name
    .replace(/\.[a-z]+$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim() || name;

/**
 * The files of a drop, those in folders too, by path.
 * @param {DataTransfer} data
 * @returns {Promise<File[]>}
 */
export async function dropped(data) {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry !== null && entry !== undefined);
  if (!entries.some((entry) => entry.isDirectory)) return [...data.files];
  /** @type {File[]} */
  const found = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (entry.isFile) {
      const { fullPath } = entry;
      const file = await new Promise((/** @type {(file: File | null) => void} */ done) =>
        /** @type {FileSystemFileEntry} */ (entry).file(done, () => done(null)),
      );
      if (file) found.push(Object.defineProperty(file, 'path', { value: fullPath }));
    } else waiting.push(...(await children(/** @type {FileSystemDirectoryEntry} */ (entry))));
    if (found.length > 20_000) break;
  }
  return found;
}

/** @param {FileSystemDirectoryEntry} folder @returns {Promise<FileSystemEntry[]>} */
async function children(folder) {
  const reader = folder.createReader();
  /** @type {FileSystemEntry[]} */
  const all = [];
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise((/** @type {(entries: FileSystemEntry[]) => void} */ done) => reader.readEntries(done, () => done([])));
    if (!some.length) return all;
    all.push(...some);
  }
}

/** Where a file stands in its folder. @param {File} file */
export const pathOf = (file) => {
  const { path } = /** @type {File & { path?: string }} */ (file);
  return (path || file.webkitRelativePath || file.name).replace(/^\//, '');
};

/** The visitor's own words, in the panel of words: opened from a file or pasted, and kept in this page's memory alone. */
import { byId, h } from '../lib/dom.js';
import { count, fill, many, weight } from '../lib/format.js';
import { NO_WORDS, readOwnWords } from '../model/ownwords.js';
import { T } from '../strings.js';
import { decode } from '../files/decode.js';
import { say } from './notice.js';
import { say as named } from './names.js';

/** Characters and lines that a list may have: it is read anew with every change of the text. */
const LIMIT = { size: 400_000, lines: 5000 };
/** Words and bad lines that are shown one by one. */
const MOST = 60;

let own = NO_WORDS;

/** The lines for the engine. */
export const ownLexicon = () => own.tsv;

/** The lines as the visitor wrote them, for what is saved. */
let given = '';
export const ownText = () => given;
/** How many of them are in use. */
export const ownCount = () => own.entries.length;

/** Uses a list that was saved with an article. @type {(text: string) => void} */
export let useOwn = () => {};
/** Reads the list anew: the engine, which says what it takes, is here. @type {() => void} */
export let recheckOwn = () => {};

/**
 * @param {(tsv: string) => string} refused why the engine refuses a list, or an empty string
 * @param {() => void} changed other words hold from now on
 */
export function ownWords(refused, changed) {
  const { own: t } = T;
  const area = h('textarea', {
    id: 'own-text',
    rows: 4,
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': t.label,
    'aria-describedby': 'own-help',
    placeholder: t.placeholder,
  });
  const input = h('input', {
    type: 'file',
    id: 'own-file',
    accept: '.tsv,.txt,text/tab-separated-values,text/plain',
    hidden: true,
    onchange: () => {
      const file = input.files?.[0];
      if (file) void open(file);
      input.value = '';
    },
  });
  const remove = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      id: 'own-remove',
      hidden: true,
      onclick: () => {
        area.value = '';
        use('');
        area.focus();
      },
    },
    t.remove,
  );
  const summary = h('span', { class: 'quiet', id: 'own-count' });
  const status = h('p', { id: 'own-status', class: 'quiet', role: 'status' });
  const lists = h('div', { id: 'own-lists' });

  /** @param {string} text */
  function use(text) {
    if (text.length > LIMIT.size || text.split('\n').length > LIMIT.lines)
      return say(fill(t.long, { size: count(LIMIT.size), lines: count(LIMIT.lines) }));
    given = text.trim() ? text : '';
    own = readOwnWords(text, refused);
    const { entries, problems } = own;
    summary.textContent = entries.length ? many(t.used, entries.length) : '';
    status.textContent = text.trim()
      ? [many(t.used, entries.length), ...(problems.length ? [many(t.bad, problems.length)] : [])].join(', ')
      : t.removed;
    remove.hidden = !text.trim();
    lists.replaceChildren(
      ...(problems.length
        ? [
            h(
              'ul',
              { id: 'own-problems', class: 'own-problems' },
              problems.slice(0, MOST).map(({ line, why }) => h('li', null, fill(t.line, { line: count(line), why }))),
              rest(problems.length),
            ),
          ]
        : []),
      ...(entries.length
        ? [
            h(
              'ul',
              { id: 'own-entries', class: 'own-entries', 'aria-label': t.list },
              entries.slice(0, MOST).map((entry) => h('li', null, entry.word, ' ', h('span', { class: 'quiet' }, says(entry)))),
              rest(entries.length),
            ),
          ]
        : []),
    );
    changed();
  }

  /** @param {File} file */
  async function open(file) {
    const { name } = file;
    if (!/\.(tsv|txt|text)$/i.test(name) && !file.type.startsWith('text/')) return say(fill(t.type, { name }));
    if (file.size > LIMIT.size * 3) return say(fill(t.long, { size: count(LIMIT.size), lines: count(LIMIT.lines) }));
    try {
      const { words } = decode(new Uint8Array(await file.arrayBuffer()));
      if (words.includes('\0')) return say(fill(T.files.binary, { name }));
      area.value = words;
      use(words);
    } catch {
      say(fill(T.files.failed, { name }));
    }
  }

  useOwn = (text) => {
    if (text === given) return;
    area.value = text;
    use(text);
  };
  recheckOwn = () => void (given && use(given));
  byId('own-words').replaceChildren(
    h('summary', null, h('span', { class: 'own-title' }, t.heading), ' ', summary),
    h('p', { id: 'own-help', class: 'quiet' }, fill(t.help, { kinds: Object.keys(T.categories).join(', ') })),
    area,
    h(
      'div',
      { class: 'correct-row' },
      h('button', { type: 'button', class: 'button small primary', id: 'own-use', onclick: () => use(area.value) }, t.use),
      h('button', { type: 'button', class: 'button small', id: 'own-open', onclick: () => input.click() }, t.open),
      input,
      remove,
    ),
    status,
    lists,
    h('p', { id: 'own-lexicon', class: 'quiet' }),
  );
}

/** Names the lists that made the analysis. @param {string} lexicon */
export function showLexicon(lexicon) {
  byId('own-lexicon').textContent = fill(own.tsv ? T.own.lexiconOwn : T.own.lexicon, { lexicon });
}

/** What a line says of its word. @param {import('../model/ownwords.js').Entry} entry */
function says({ valence, category }) {
  return [valence && weight(Number(valence)), category && (category === 'none' ? T.own.notLoaded : named(T.categories, category))]
    .filter(Boolean)
    .join(', ');
}

/** @param {number} all */
const rest = (all) => (all > MOST ? [h('li', { class: 'quiet' }, many(T.words.more, all - MOST))] : []);

/**
 * One history of everything that the visitor changes: the text, what was put right in it, the words of their own. A step holds what
 * differs, so that
 * going back and forth gives exactly what there was. Without the DOM.
 */

/**
 * @typedef {Object} Work
 * @property {string} text
 * @property {readonly import('./corrections.js').Correction[]} corrections
 * @property {string} ownWords
 */
/** What became of a stretch of the text. @typedef {{ at: number, gone: string, come: string }} Edit */
/** @typedef {{ edit: Edit, before: Rest, after: Rest, typed: boolean }} Step */
/** @typedef {Omit<Work, 'text'>} Rest */

/** Steps kept, and characters in them: the oldest go first. */
const MOST = { steps: 2000, characters: 40_000_000 };

/** @param {Work} start @param {{ steps: number, characters: number }} [most] */
export function createHistory(start, most = MOST) {
  let now = start;
  /** @type {Step[]} */
  let past = [];
  /** @type {Step[]} */
  let future = [];
  let held = 0;
  /** Whether the next key may join the last step. */
  let open = false;

  const weigh = (/** @type {Step} */ { edit }) => edit.gone.length + edit.come.length;
  const forget = () => {
    let drop = 0;
    while (past.length - drop > most.steps || (held > most.characters && drop < past.length))
      held -= weigh(/** @type {Step} */ (past[drop++]));
    if (drop) past = past.slice(drop);
  };

  return {
    get now() {
      return now;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    /** How many steps lead here. */
    get depth() {
      return past.length;
    },
    /** Goes on from here: nothing before it comes back. @param {Work} work */
    begin(work) {
      now = work;
      past = [];
      future = [];
      held = 0;
      open = false;
    },
    /** The next key makes a step of its own. */
    part: () => void (open = false),
    /**
     * A change; what had been undone is gone with it. Keys that go on from one another are one step, as far as a word reaches.
     * @param {Partial<Work>} patch
     * @param {boolean} [typed] by a key
     * @returns {boolean} whether anything differs
     */
    put(patch, typed = false) {
      const next = { ...now, ...patch };
      const edit = difference(now.text, next.text);
      if (!edit && next.ownWords === now.ownWords && sameList(next.corrections, now.corrections)) return false;
      const step = { edit: edit ?? NO_EDIT, before: rest(now), after: rest(next), typed };
      held -= future.reduce((sum, gone) => sum + weigh(gone), 0);
      future = [];
      const last = past.at(-1);
      const joined = open && typed && last ? join(last, step) : null;
      if (joined && last) {
        held += weigh(joined) - weigh(last);
        past[past.length - 1] = joined;
      } else {
        held += weigh(step);
        past.push(step);
      }
      open = typed;
      now = next;
      forget();
      return true;
    },
    /** @returns {Edit | null} what became of the text; null where nothing could be undone */
    undo() {
      const step = past.pop();
      if (!step) return null;
      future.push(step);
      open = false;
      const edit = { at: step.edit.at, gone: step.edit.come, come: step.edit.gone };
      now = { text: apply(now.text, edit), ...step.before };
      return edit;
    },
    /** @returns {Edit | null} */
    redo() {
      const step = future.pop();
      if (!step) return null;
      past.push(step);
      open = false;
      now = { text: apply(now.text, step.edit), ...step.after };
      return step.edit;
    },
  };
}

/** @type {Edit} */
const NO_EDIT = { at: 0, gone: '', come: '' };

/** @param {Work} work @returns {Rest} */
const rest = ({ corrections, ownWords }) => ({ corrections, ownWords });

/** @param {readonly unknown[]} a @param {readonly unknown[]} b */
const sameList = (a, b) => a === b || (a.length === b.length && a.every((item, at) => item === b[at]));

/** @param {string} text @param {Edit} edit */
const apply = (text, { at, gone, come }) => text.slice(0, at) + come + text.slice(at + gone.length);

/**
 * What differs between two texts, as one stretch.
 * @param {string} from
 * @param {string} to
 * @returns {Edit | null} null: nothing
 */
export function difference(from, to) {
  if (from === to) return null;
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from.charCodeAt(head) === to.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail += 1;
  return { at: head, gone: from.slice(head, from.length - tail), come: to.slice(head, to.length - tail) };
}

/**
 * Two steps of typing as one: letters after letters, or deletions beside deletions; a word after a space begins another.
 * @param {Step} last
 * @param {Step} step
 * @returns {Step | null}
 */
function join(last, step) {
  const { edit: a } = last;
  const { edit: b } = step;
  if (!last.typed || last.after.ownWords !== step.after.ownWords || !sameList(last.after.corrections, step.after.corrections)) return null;
  const whole = { before: last.before, after: step.after, typed: true };
  if (!a.gone && !b.gone && b.at === a.at + a.come.length) {
    if (b.come.length > 1 || (/\s$/.test(a.come) && !/^\s/.test(b.come))) return null;
    return { ...whole, edit: { at: a.at, gone: '', come: a.come + b.come } };
  }
  if (a.come || b.come || a.gone.length > 200) return null;
  if (b.at + b.gone.length === a.at) return { ...whole, edit: { at: b.at, gone: b.gone + a.gone, come: '' } };
  return b.at === a.at ? { ...whole, edit: { at: a.at, gone: a.gone + b.gone, come: '' } } : null;
}

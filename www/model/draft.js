/**
 * A draft kept on this device, where the visitor asks for it. Drafts are numbered, not dated, so that no clock can lose one; a draft that
 * another tab has
 * kept since is never written over without being asked.
 */

const KEY = 'pullquote-draft';

/** @typedef {{ text: string, corrections: unknown[], ownWords: string }} Draft */
/** @typedef {Draft & { number: number }} Kept */
/**
 * @typedef {'kept' | 'newer' | 'gone' | 'full' | 'forbidden'} Outcome `newer`: another tab has kept another one since; `gone`: another tab
 *   forgot it
 */

/**
 * @param {() => Storage} storage may throw: a browser may forbid it
 */
export function draftIn(storage) {
  /** The number of the draft that this tab last read or wrote; null: none. @type {number | null} */
  let known = null;

  /** @returns {Kept | null} */
  const stored = () => {
    const json = storage().getItem(KEY);
    if (json === null) return null;
    try {
      const value = JSON.parse(json);
      if (typeof value.text === 'string' && Number.isSafeInteger(value.number))
        return {
          text: value.text,
          corrections: Array.isArray(value.corrections) ? value.corrections : [],
          ownWords: typeof value.ownWords === 'string' ? value.ownWords : '',
          number: value.number,
        };
    } catch {
      // Not what this page wrote.
    }
    return null;
  };

  return {
    key: KEY,
    /** The number of the draft that this tab last read or wrote. */
    get number() {
      return known;
    },
    /** The draft that is kept, if any; from now on this tab goes on from it. */
    open() {
      try {
        const draft = stored();
        known = draft?.number ?? null;
        return draft;
      } catch {
        return null;
      }
    },
    /**
     * @param {Draft} draft
     * @param {boolean} [anyway] over whatever another tab has kept
     * @returns {Outcome}
     */
    keep(draft, anyway = false) {
      try {
        const there = stored();
        if (!anyway && there && there.number !== known) return 'newer';
        if (!anyway && !there && known !== null) return 'gone';
        const number = Math.max(there?.number ?? 0, known ?? 0) + 1;
        storage().setItem(KEY, JSON.stringify({ number, ...draft }));
        known = number;
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden';
      }
    },
    /** Whether a draft that another tab kept is not yet known here. */
    behind() {
      try {
        const there = stored();
        return there !== null && there.number !== known;
      } catch {
        return false;
      }
    },
    forget() {
      known = null;
      try {
        storage().removeItem(KEY);
      } catch {
        // What may not be kept is not there either.
      }
    },
  };
}

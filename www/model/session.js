/**
 * What is there again after a reload or a crash: kept by the browser for this tab alone, and gone when the tab is closed. The visitor can
 * switch it off.
 */

const PREFIX = 'pullquote-tab-';
const OFF = `${PREFIX}off`;

/** @typedef {'kept' | 'off' | 'full' | 'forbidden'} Outcome */

/** @param {() => Storage} storage may throw: a browser may forbid it */
export function sessionIn(storage) {
  /** What stands there already, so that a long text is not written anew with every correction. @type {Map<string, string>} */
  const written = new Map();
  /** Parts that could not be written. @type {Map<string, Outcome>} */
  const failed = new Map();
  let off = false;
  try {
    off = storage().getItem(OFF) !== null;
  } catch {
    failed.set('', 'forbidden');
  }

  const clear = () => {
    written.clear();
    failed.clear();
    try {
      for (const key of Object.keys(storage())) if (key.startsWith(PREFIX)) storage().removeItem(key);
    } catch {
      failed.set('', 'forbidden');
    }
  };

  return {
    get off() {
      return off;
    },
    /** How it stands with all parts. @returns {Outcome} */
    get outcome() {
      return off ? 'off' : (failed.values().next().value ?? 'kept');
    },
    /** Switches it off, and forgets, or on. @param {boolean} on */
    turn(on) {
      clear();
      off = !on;
      try {
        if (off) storage().setItem(OFF, '');
      } catch {
        // It is not kept, which is what was asked for.
      }
    },
    /** @param {string} name @param {string} words */
    keep(name, words) {
      if (off || written.get(name) === words) return;
      try {
        storage().setItem(PREFIX + name, words);
        written.set(name, words);
        failed.delete(name);
      } catch (error) {
        failed.set(name, error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden');
        written.delete(name);
        // What stood there before is older than what the visitor sees.
        this.drop(name, true);
      }
    },
    /** @param {string} name @param {boolean} [failing] */
    drop(name, failing = false) {
      written.delete(name);
      if (!failing) failed.delete(name);
      try {
        storage().removeItem(PREFIX + name);
      } catch {
        // What may not be kept is not there either.
      }
    },
    /** @param {string} name @returns {string | null} */
    read(name) {
      try {
        return off ? null : storage().getItem(PREFIX + name);
      } catch {
        return null;
      }
    },
    /** A part that was kept as JSON; null where there is none, or rubbish. @param {string} name @returns {any} */
    readJson(name) {
      try {
        return JSON.parse(this.read(name) ?? 'null');
      } catch {
        return null;
      }
    },
  };
}

/**
 * The page's state in one place. A listener is told once, after the change, and only of the keys it asked for.
 * @template {Record<string, any>} S
 * @param {S} initial
 */
export function createStore(initial) {
  /** @type {S} */
  let state = initial;
  /** @type {{ keys: (keyof S)[], tell: (state: S) => void }[]} */
  const listeners = [];
  return {
    get: () => state,
    /** @param {Partial<S>} patch */
    set(patch) {
      const changed = Object.keys(patch).filter((key) => state[key] !== patch[key]);
      if (!changed.length) return;
      state = { ...state, ...patch };
      for (const { keys, tell } of listeners) if (keys.some((key) => changed.includes(/** @type {string} */ (key)))) tell(state);
    },
    /**
     * @param {(keyof S)[]} keys
     * @param {(state: S) => void} tell
     */
    on(keys, tell) {
      listeners.push({ keys, tell });
    },
  };
}

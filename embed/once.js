/**
 * A start that is made once: further calls wait for the first, or try again if it failed.
 *
 * @template {unknown[]} A
 * @template T
 * @param {(...from: A) => Promise<T>} start
 * @returns {(...from: A) => Promise<T>}
 */
export function once(start) {
  /** @type {Promise<T> | undefined} */
  let starting;
  return (...from) => {
    starting ??= start(...from).catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };
}

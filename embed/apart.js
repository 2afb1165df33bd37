/**
 * The entry that compares, beside this file: not a literal, since a bundler would take its module along for all who never compare. The build
 * copies this file as it is: the comments are for bundlers.
 */
const besides = './compare.js';

/** @returns {Promise<typeof import('./compare.js')>} */
export const apart = () =>
  import(/* webpackIgnore: true */ /* @vite-ignore */ new URL(/* webpackIgnore: true */ besides, import.meta.url).href).catch((cause) => {
    throw new Error('in a bundle import `compare` and `check` from "pullquote/compare"', { cause });
  });

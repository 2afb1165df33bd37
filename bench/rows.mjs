// The rows of the tables: what each can do, and up to which length of text its runs do not take minutes.

/** @typedef {{ name: string, tasks: ("S" | "ST" | "ALL")[], longest: number }} Row */

const KB = 1_000;
const MB = 1_000_000;

/** @type {Row[]} */
export const ROWS = [
  { name: "floor", tasks: ["S"], longest: 10 * MB },
  { name: "intl", tasks: ["S"], longest: 10 * MB },
  { name: "diy", tasks: ["ST", "ALL"], longest: 10 * MB },
  { name: "ours", tasks: ["S", "ST", "ALL"], longest: 10 * MB },
  { name: "sentencex", tasks: ["S"], longest: 1 * MB },
  { name: "wink", tasks: ["S", "ST", "ALL"], longest: 1 * MB },
  { name: "vader", tasks: ["ST"], longest: 1 * MB },
  { name: "compromise", tasks: ["S", "ST", "ALL"], longest: 50 * KB },
];

/** Lengths of the texts, in characters. */
export const LENGTHS = [5 * KB, 50 * KB, 1 * MB, 10 * MB];

/** Lengths of the hostile texts. */
export const HOSTILE = [50 * KB, 1 * MB];

/** What the cold start and the memory are measured for, and the wasm that a page of it can name in its head. */
export const WHOLE = [
  { name: "intl", task: "S" },
  { name: "floor", task: "S", wasm: "./floor.wasm" },
  { name: "diy", task: "ALL" },
  { name: "vader", task: "ST" },
  { name: "compromise", task: "ALL" },
  { name: "wink", task: "ALL" },
  { name: "ours", task: "ALL", wasm: "./pkg/engine_bg.wasm" },
];

/** @param {number} length */
export const named = (length) => (length < MB ? `${length / KB} KB` : `${length / MB} MB`);

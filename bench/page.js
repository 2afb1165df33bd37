// In the page: loads one row and runs its tasks. `run.mjs` calls it.
import { hostile, news } from "./texts.mjs";

/** Keeps the last result, so that nothing is left out as unused. */
globalThis.last = null;

let row;
const texts = new Map();

function text(kind, length) {
  const key = `${kind} ${length}`;
  if (!texts.has(key)) texts.set(key, kind === "news" ? news(length) : hostile[kind](length));
  return texts.get(key);
}

/** Loads the row's module. */
export async function load(name) {
  row = await import(`./dist/${name}.js`);
  await row.init?.();
}

/** Runs a task some times over; the milliseconds of each run on average, and how many sentences or records came out. */
export function run(task, kind, length, times) {
  const input = text(kind, length);
  const start = performance.now();
  for (let i = 0; i < times; i++) globalThis.last = row[task](input);
  const wall = (performance.now() - start) / times;
  const { last } = globalThis;
  return { wall, count: (last.sentences ?? last).length };
}

/** Makes the text, so that its making is not measured. */
export function prepare(kind, length) {
  texts.clear();
  return text(kind, length).length;
}

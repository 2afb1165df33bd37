// How long the page's own thread works at a stretch, by the browser's own record: time of the processor, since a busy machine says nothing of the page.

/**
 * Tasks of the page's thread while something is done, longest first, in milliseconds.
 *
 * @param {import("playwright-core").Page} page
 * @param {() => Promise<void>} what
 * @returns {Promise<number[]>}
 */
export async function tasksWhile(page, what) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await what();
  const { traceEvents: events } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid}:${tid}`;
  const pages = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(thread));
  const tasks = events.filter((event) => pages.has(thread(event)) && /RunTask$/.test(event.name) && event.tdur).map(({ tdur }) => tdur / 1000);
  if (tasks.length < 10) throw new Error("the browser recorded no tasks");
  return tasks.sort((a, b) => b - a);
}

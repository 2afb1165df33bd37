/** The program of the worker that reads files, as text; see worker/source.js. */

/** @returns {{ text: string, type: WorkerType }} */
export const source = () => ({ text: `import ${JSON.stringify(new URL('./worker.js', import.meta.url).href)};`, type: 'module' });

// @ts-check
/**
 * The worker's program as text, to start it from a `blob:` address. `cargo xtask dist` puts the whole program here; as long as the modules
 * are served one by one, the text is an import of the worker's own.
 */

/** @returns {{ text: string, type: WorkerType }} */
export const source = () => ({ text: `import ${JSON.stringify(new URL('./worker.js', import.meta.url).href)};`, type: 'module' });

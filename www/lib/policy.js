/** What the page may still fetch once it is there: its own engine, for more workers and to compare articles. */
const NEEDED = [new URL('../pkg/engine_bg.wasm', import.meta.url), new URL('../pkg/compare_bg.wasm', import.meta.url)];

/**
 * Narrows the page's content security policy once everything is here: from now on the page, and every worker that it starts, can ask for nothing but
 * the engine's own files. A second policy can only forbid more. Besides, parts that are needed later are loaded as scripts of the page's own.
 */
export function forbidRequests() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  const files = NEEDED.filter((file) => file instanceof URL && file.protocol !== 'file:');
  policy.content = `connect-src ${files.map(({ origin, pathname }) => origin + pathname.replace(/[;,]/g, encodeURIComponent)).join(' ') || "'none'"}`;
  document.head.append(policy);
}

// Bundling a piece of code as a host does, on the installed package, and opening a page with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { host, installed, open } from './kit.mjs';

/** Keeps what the page logs. */
const LISTEN = 'window.said = []; for (const way of ["log", "warn"]) console[way] = (...words) => said.push(words.map(String).join(" "));';

/**
 * @param {string} name
 * @param {string} code
 * @param {string} article what stands in the page
 * @param {import('esbuild').BuildOptions & { extension?: string, routes?: Record<string, string> }} [options]
 */
export async function openBundle(name, code, article, { extension = 'js', routes = {}, ...options } = {}) {
  const folder = join(host, 'manual', name);
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `main.${extension}`);
  writeFileSync(entry, code);
  await esbuild.build({ entryPoints: [entry], bundle: true, format: 'esm', outdir: join(folder, 'out'), logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, ...options });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="/pullquote/marks.css">${article}<script src="/listen.js"></script><script type="module" src="/app/main.js"></script>`;
  const opened = await open({ '/app/': join(folder, 'out'), '/app/pkg/': join(installed, 'dist/pkg'), '/': html, '/listen.js': LISTEN, ...routes });
  const said = async (count = 1) => {
    await opened.page.waitForFunction((n) => window.said?.length >= n, count);
    return opened.page.evaluate(() => window.said);
  };
  return { ...opened, said };
}

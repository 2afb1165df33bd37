// Starts the browser that `cargo xtask test` found.
import { chromium } from 'playwright-core';

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @returns {Promise<import("playwright-core").Browser>} */
export function launch() {
  const { PULLQUOTE_BROWSER: executablePath } = process.env;
  if (!executablePath) throw new Error('run `cargo xtask test`, or set PULLQUOTE_BROWSER');
  // Chromium's sandbox does not start for root.
  // A busy machine may take its time: this only ends what hangs.
  return chromium.launch({ executablePath, timeout: 300_000, args: process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET });
}

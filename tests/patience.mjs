// Loaded before every test file: a test that hangs is named, and its file ended, so that a run never waits for it without an end.
import { afterEach, beforeEach } from "node:test";

/** Far more than any test takes on a busy machine, in milliseconds: it tells a test that hangs from one that is slow. */
const PATIENCE = 6 * 60_000;
/** @type {NodeJS.Timeout} */
let hangs;

beforeEach((test) => {
  hangs = setTimeout(() => {
    process.stdout.write(`not ok - "${test.name}" hangs: nothing for ${PATIENCE / 60_000} minutes\n`);
    process.exit(1);
  }, PATIENCE);
});
afterEach(() => clearTimeout(hangs));

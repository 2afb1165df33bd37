// The browser benchmark: one run, rounds interleaved, medians and ratios. `cargo xtask bench browser [OPTION…]`
//
//   --rounds N       how many rounds (5)
//   --only A,B       these rows alone (floor is always there)
//   --part A,B       of speed, hostile, cold, memory (all)
//   --longest N      no text longer than this, in characters
//   --write          keep the tables in bench/RESULTS.md
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cold, launch, open, peak, run } from "./browser.mjs";
import { report } from "./report.mjs";
import { HOSTILE, LENGTHS, ROWS, WHOLE } from "./rows.mjs";
import { bundle, serve } from "./serve.mjs";
import { hostile } from "./texts.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: ROWS.map((r) => r.name).join(",") },
    part: { type: "string", default: "speed,hostile,cold,memory" },
    longest: { type: "string", default: "10000000" },
    write: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
const wanted = new Set(["floor", "intl", ...options.only.split(",")]);
const parts = new Set(options.part.split(","));
const rows = ROWS.filter((row) => wanted.has(row.name));
const say = (line) => process.stderr.write(`${line}\n`);

/** How long the runs of one measurement should take together, in milliseconds. */
const WHILE = 60;

/** Measures the jobs in turn, round after round. @returns {Promise<{ job: any, runs: any[] }[]>} */
async function interleave(jobs, measure, times) {
  const all = jobs.map((job) => ({ job, runs: [] }));
  for (let round = 0; round < times; round++) for (const one of all) one.runs.push(await measure(one.job));
  return all;
}

/** Every task of every row on texts of one length. */
async function speed(pages, jobs) {
  for (const job of jobs) {
    // The first run is cold; the second says how many make a while.
    await run(pages.get(job.row), { ...job, times: 1 });
    const { wall } = await run(pages.get(job.row), { ...job, times: 1 });
    job.times = Math.max(1, Math.min(500, Math.round(WHILE / wall)));
  }
  return interleave(jobs, (job) => run(pages.get(job.row), job), rounds);
}

async function main() {
  await bundle();
  const server = await serve();
  const browser = await launch();
  const found = { speed: [], hostile: [], cold: [], memory: [], version: browser.version(), rounds };
  try {
    const pages = new Map();
    for (const { name } of parts.has("speed") || parts.has("hostile") ? rows : []) pages.set(name, await open(browser, server.address, name));
    for (const length of LENGTHS.filter((l) => parts.has("speed") && l <= Number(options.longest))) {
      say(`speed, ${length} characters`);
      const able = rows.filter((row) => row.longest >= length);
      const jobs = able.flatMap((row) => row.tasks.map((task) => ({ row: row.name, task, length, kind: "news" })));
      for (const { name } of able) await pages.get(name).page.evaluate(([k, l]) => globalThis.bench.prepare(k, l), ["news", length]);
      found.speed.push(...(await speed(pages, jobs)));
    }
    for (const kind of parts.has("hostile") ? Object.keys(hostile) : []) {
      say(`hostile, ${kind}`);
      for (const length of HOSTILE) {
        found.hostile.push(...(await speed(pages, ["S", "ALL"].map((task) => ({ row: "ours", task, length, kind })))));
      }
    }
    for (const opened of pages.values()) await opened.close();
    const whole = WHOLE.filter((row) => wanted.has(row.name));
    if (parts.has("cold")) {
      say("cold start");
      found.cold = await interleave(whole, (job) => cold(browser, server.address, job), rounds * 2 + 1);
    }
    if (parts.has("memory") && process.platform === "linux") {
      say("memory");
      const jobs = whole.filter((job) => job.name !== "compromise").map((job) => ({ ...job, length: 1_000_000 }));
      found.memory = await interleave(jobs, (job) => peak(server.address, job), 3);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const tables = report(found);
  console.log(tables);
  if (options.write) writeFileSync(new URL("RESULTS.md", import.meta.url), tables);
}

await main();

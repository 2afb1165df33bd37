// The tables of the browser benchmark, in Markdown.
import { LENGTHS, named } from "./rows.mjs";

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const short = (x) => (x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2));
const table = (head, lines) => {
  const right = head.map((_, i) => (i === 0 ? "---" : "--:"));
  return [head, right, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

/** Each round's time over the floor's in the same round, then the median. */
function speed(found) {
  const of = (row, task, length) => found.find(({ job: j }) => j.row === row && j.task === task && j.length === length);
  const lengths = LENGTHS.filter((l) => found.some(({ job }) => job.length === l));
  const out = [];
  for (const [task, title] of [["S", "sentences"], ["ST", "sentences and the tone of each"], ["ALL", "everything"]]) {
    const rows = [...new Set(found.filter(({ job }) => job.task === task).map(({ job }) => job.row))];
    const lines = rows.map((row) => {
      const cells = lengths.map((length) => {
        const [one, floor] = [of(row, task, length), of("floor", "S", length)];
        return one && floor ? short(median(one.runs.map((r, i) => r.cpu / floor.runs[i].cpu))) : "-";
      });
      const milliseconds = (length) => median(of(row, task, length)?.runs.map((r) => r.cpu) ?? [NaN]);
      const long = [10_000_000, 1_000_000].find((l) => of(row, task, l));
      const growth = long ? Math.log(milliseconds(long) / milliseconds(50_000)) / Math.log(long / 50_000) : NaN;
      const one = of(row, task, 1_000_000);
      return [row, ...cells, one ? short(milliseconds(1_000_000)) : "-", long ? `${growth.toFixed(2)} (${named(long)})` : "-", one?.runs[0].count ?? "-"];
    });
    out.push(`### ${task}: ${title}\n\n${table(["row", ...lengths.map(named), "ms, 1 MB", "growth from 50 KB (to)", "sentences, 1 MB"], lines)}`);
  }
  return `## Speed: time over that of the floor's sentences in the same round\n\n${out.join("\n\n")}`;
}

function hostile(found) {
  const kinds = [...new Set(found.map(({ job }) => job.kind))];
  const lines = kinds.map((kind) => {
    const cells = ["S", "ALL"].flatMap((task) => {
      const runs = found.filter(({ job }) => job.kind === kind && job.task === task).map(({ runs }) => median(runs.map((r) => r.cpu)));
      return [short(runs[runs.length - 1]), (Math.log(runs[1] / runs[0]) / Math.log(20)).toFixed(2)];
    });
    return [kind, ...cells];
  });
  return `## Hostile texts, ours\n\n${table(["text of 1 MB", "S, ms", "growth", "ALL, ms", "growth"], lines)}`;
}

function cold(found) {
  const intl = found.find(({ job }) => job.name === "intl");
  const lines = found.map(({ job, runs }) => [
    job.name,
    job.task,
    short(median(runs.map((r, i) => r.done / intl.runs[i].done))),
    short(median(runs.map((r) => r.done))),
    short(median(runs.map((r) => r.longest))),
  ]);
  const head = ["row", "task", "over the page that only calls Intl.Segmenter", "ms", "longest task of 50 ms and more, ms"];
  return `## Cold start: from the start of the navigation to the result for 5 KB, no cache, loopback\n\n${table(head, lines)}`;
}

function memory(found) {
  const lines = found.map(({ job, runs }) => [job.name, job.task, short(median(runs))]);
  return `## Memory: peak of the page's process over the loaded page, 1 MB of text\n\n${table(["row", "task", "MB"], lines)}`;
}

/** All tables. */
export function report({ version, rounds, ...found }) {
  const head = `# Speed in the browser

\`cargo xtask bench browser --write\` printed this (Chromium ${version}, ${rounds} rounds, interleaved, medians). Time is what the page's main
thread computed, so that other work on the machine counts little; still, only ratios mean anything. The rows are what a page author would use
instead (\`bench/peers/\`), the texts are made by \`bench/texts.mjs\`. Lengths are in characters.`;
  const parts = [
    found.speed.length && speed(found.speed),
    found.hostile.length && hostile(found.hostile),
    found.cold.length && cold(found.cold),
    found.memory.length && memory(found.memory),
  ];
  return `${[head, ...parts.filter(Boolean)].join("\n\n")}\n`;
}

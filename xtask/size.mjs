// What is transferred; called by `cargo xtask size`. Prints, separated by tabs, length, length after brotli, and name:
//   node xtask/size.mjs files FOLDER FILE…    of each file in the folder;
//   node xtask/size.mjs engine TABLES         of the wasm and of the package's entry as it is built, each followed by its parts; TABLES is
// the Rust source of the word tables. A part's name is indented, and its compressed length is what it takes by itself; parts of a script have none.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { WASM, common, here, wasmAt } from '../embed/parts.mjs';

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
const line = (name, length, compressed = '') => console.log([length, compressed, name].join('\t'));
const part = (name, bytes) => line(`  ${name}`, bytes.length, brotli(bytes));

/** A number as wasm writes lengths. @param {Buffer} bytes @param {number} at @returns {[value: number, after: number]} */
function number(bytes, at) {
  for (let value = 0, scale = 1; ; scale *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * scale;
    if (byte < 128) return [value, at];
  }
}

/** The contents of the module's sections, by number. @param {Buffer} module */
function sections(module) {
  const found = new Map();
  for (let at = 8; at < module.length; ) {
    const [length, start] = number(module, at + 1);
    found.set(module[at], module.subarray(start, start + length));
    at = start + length;
  }
  return found;
}

/** The tables that the build script wrote, as they lie in memory. @param {string} source @returns {[name: string, bytes: Buffer][]} */
function tables(source) {
  const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, u64: BigUint64Array };
  const lists = [...source.matchAll(/static (\w+): \[(u\d+); \d+\] = (\[[\d, ]*\]);/g)].map(([, name, kind, values]) => {
    const numbers = kind === 'u64' ? values.match(/\d+/g).map(BigInt) : JSON.parse(values);
    return [name, Buffer.from(kinds[kind].from(numbers).buffer)];
  });
  const strings = [...source.matchAll(/static (\w+): &str = (".*");/g)].map(([, name, text]) => [name, Buffer.from(JSON.parse(text))]);
  return [...lists, ...strings];
}

/** The wasm and the package's entry, part by part. @param {string} source of the word tables */
async function engine(source) {
  const module = readFileSync(wasmAt(WASM.bytes));
  const { 10: code, 11: data } = Object.fromEntries(sections(module));
  line('engine_bg.wasm', module.length, brotli(module));
  part('code', code);
  // What is not one of the tables: sets of words, names and messages.
  let rest = data;
  for (const [name, bytes] of tables(readFileSync(source, 'utf8'))) {
    const at = rest.indexOf(bytes);
    if (at < 0) continue;
    part(name.toLowerCase().replaceAll('_', ' '), bytes);
    rest = Buffer.concat([rest.subarray(0, at), rest.subarray(at + bytes.length)]);
  }
  part('other data', rest);

  const outdir = here('../dist');
  const built = await build({ ...common, sourcemap: false, entryPoints: [here('index.js')], format: 'esm', splitting: true, outdir, write: false, metafile: true });
  const entry = built.outputFiles.find(({ path }) => path === join(outdir, 'index.js'));
  line('index.js', entry.contents.length, brotli(entry.contents));
  const { inputs } = built.metafile.outputs[relative(here('..'), entry.path)];
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) line(`  ${path}`, bytesInOutput);
}

const [task, first, ...files] = process.argv.slice(2);
if (task === 'engine') await engine(first);
for (const file of files) {
  const bytes = readFileSync(join(first, file));
  line(file, bytes.length, brotli(bytes));
}

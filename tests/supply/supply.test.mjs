// What Pullquote is made of: where it comes from, under which licence, why it is there, and whether the notice says so.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), "utf8");
const json = (/** @type {string} */ path) => JSON.parse(read(path));

/** Licences that ask for no more than a notice. The same as in deny.toml. */
const ALLOWED = new Set(["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "0BSD", "Unlicense", "Unicode-3.0", "BlueOak-1.0.0"]);
/** Tools may also be under these: they are run, and nothing of them is shipped. */
const TOOLS = new Set([...ALLOWED, "MIT-0", "CC0-1.0", "MPL-2.0", "CC-BY-4.0", "Python-2.0"]);

/** What is compiled into the Python package, or runs while it is compiled: a macro of `ahash` has its dice from a crate in the public domain. */
const BUILT = new Set([...ALLOWED, "CC0-1.0"]);

/** Editors that the adapters are tested with: under the GPL, or a choice of it. They are run beside, and nothing published holds them. */
const EDITORS = /^(?:@ckeditor\/|ckeditor5$|tinymce$|@wordpress\/)/;

/** Whether an SPDX expression can be met: one side of every OR, both of every AND. */
function meets(/** @type {string | null | undefined} */ expression, /** @type {Set<string>} */ allowed) {
  if (!expression) return false;
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner) return meets(expression.replace(inner[0], meets(inner[1], allowed) ? "MIT" : "no"), allowed);
  return expression.split(/\s+OR\s+|\//).some((side) => side.split(/\s+AND\s+/).every((name) => allowed.has(name.trim())));
}

/** What cargo would build, by manifest and features. */
function crates(/** @type {string[]} */ ...options) {
  const cargo = process.env.CARGO ?? "cargo";
  return JSON.parse(execFileSync(cargo, ["metadata", "--format-version", "1", "--locked", ...options], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }));
}

/** The crates that the browser's modules are linked from: no macros, no build scripts. */
function shipped() {
  const { packages, resolve } = crates("--no-default-features", "--features", "js,js-compare", "--filter-platform", "wasm32-unknown-unknown");
  const byId = new Map(packages.map((/** @type {any} */ p) => [p.id, p]));
  const nodes = new Map(resolve.nodes.map((/** @type {any} */ n) => [n.id, n]));
  const todo = packages.filter((/** @type {any} */ p) => p.name === "pullquote").map((/** @type {any} */ p) => p.id);
  const seen = new Set();
  while (todo.length) {
    const id = todo.pop();
    if (seen.has(id) || byId.get(id).targets.some((/** @type {any} */ t) => t.kind.includes("proc-macro"))) continue;
    seen.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) if (kinds.some((/** @type {any} */ k) => k.kind === null)) todo.push(pkg);
  }
  return [...seen].map((id) => byId.get(id)).filter(({ name }) => name !== "pullquote");
}

test("expressions of licences are read", () => {
  for (const good of ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0", "(MIT AND Zlib)"]) assert.ok(meets(good, ALLOWED), good);
  for (const bad of [null, "", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Apache-2.0) AND GPL-3.0", "MPL-2.0"]) assert.ok(!meets(bad, ALLOWED), String(bad));
});

test("every crate is from crates.io, locked by its sum, under a licence that asks for a notice at most", () => {
  const { packages } = crates();
  const others = packages.filter((/** @type {any} */ p) => p.source !== null);
  assert.ok(others.length > 20);
  for (const { name, version, license, source } of others) {
    assert.match(source, /^registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index$/, name);
    assert.ok(meets(license, ALLOWED), `${name} ${version}: ${license}`);
  }
  for (const lock of ["Cargo.lock", "fuzz/Cargo.lock", "python/Cargo.lock"]) {
    for (const entry of read(lock).split("[[package]]").slice(1)) {
      const own = /name = "(pullquote|pullquote-fuzz|pullquote-python|xtask)"/.test(entry);
      assert.ok(own || (/source = "registry\+/.test(entry) && /checksum = "[0-9a-f]{64}"/.test(entry)), `${lock}: ${entry}`);
    }
  }
});

test("what the Python package is built of may be, and the notice says so", () => {
  const notice = read("NOTICE");
  for (const platform of ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"]) {
    const { packages, resolve } = crates("--manifest-path", "python/Cargo.toml", "--filter-platform", platform);
    const built = new Set(resolve.nodes.map((/** @type {any} */ n) => n.id));
    const others = packages.filter((/** @type {any} */ p) => p.source !== null && built.has(p.id));
    assert.ok(others.length > 30);
    for (const { name, version, license } of others) {
      assert.ok(meets(license, BUILT), `${name} ${version}: ${license}`);
      assert.match(notice, new RegExp(`(^|[ ,])${name}([ ,:;.]|$)`, "m"), `${name} (${license}) is not in NOTICE`);
    }
  }
});

test("every Python package of the tests is pinned, by its sums", () => {
  const pinned = read("tests/archive/requirements.txt").replaceAll("\\\n", " ").split("\n").filter((line) => /^\S/.test(line) && !line.startsWith("#"));
  assert.ok(pinned.length > 15);
  for (const line of pinned) assert.match(line, /^[\w.-]+==[\w.]+ (?:; [^-]+)?(?:\s*--hash=sha256:[0-9a-f]{64})+\s*$/, line.slice(0, 80));
});

test("every npm package is locked by its sum, names no host, and has a licence that may be", () => {
  const { packages } = json("package-lock.json");
  const { dependencies, devDependencies } = json("package.json");
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) assert.match(String(version), /^\d+\.\d+\.\d+$/, `${name} is pinned exactly`);
  for (const [path, { license, integrity, resolved, dev, hasInstallScript }] of Object.entries(packages)) {
    if (!path) continue;
    assert.match(integrity ?? "", /^sha512-/, path);
    assert.equal(resolved, undefined, path);
    // "BSD" alone is what the package says; its file is the three-clause text.
    const named = path.endsWith("/duck") && license === "BSD" ? "BSD-3-Clause" : license;
    const editor = dev && EDITORS.test(path.replace(/^.*node_modules\//, "")) && /^(?:GPL-2\.0-or-later|SEE LICENSE IN LICENSE\.md)$/i.test(license);
    assert.ok(editor || meets(named, dev ? TOOLS : ALLOWED), `${path}: ${license}`);
    assert.ok(!hasInstallScript || path === "node_modules/esbuild", `${path} runs a script when it is installed`);
  }
});

test("nothing that is published imports an editor but its own adapter, which is handed it", () => {
  const files = execFileSync("git", ["ls-files", "-z", "www", "embed"], { cwd: root, encoding: "utf8" }).split("\0").filter((path) => /\.m?js$/.test(path) && path !== "embed/build.mjs");
  assert.ok(files.length > 40);
  for (const path of files) for (const [, from] of read(path).matchAll(/(?:from|import\()\s*["']([^."'/][^"']*)["']/g)) assert.ok(!EDITORS.test(from) || path === `embed/adapters/${from}.js`, `${path} imports ${from}`);
});

test("every direct dependency has its reason", () => {
  const reasons = /## Dependencies\n([^]*?)\n## /.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  const wanted = new Set(Object.keys({ ...json("package.json").dependencies, ...json("package.json").devDependencies }));
  for (const manifest of ["Cargo.toml", "xtask/Cargo.toml", "fuzz/Cargo.toml", "python/Cargo.toml"]) {
    for (const section of read(manifest).matchAll(/^\[(?:target\..*\.)?(?:dev-|build-)?dependencies\]\n((?:(?!\[).*\n)*)/gm)) for (const [, name] of section[1].matchAll(/^([\w-]+)\s*=/gm)) if (name !== "pullquote") wanted.add(name);
  }
  // Those of the tests in Python that are asked for by name, not by another.
  for (const [, name] of read("tests/archive/requirements.txt").matchAll(/^([\w-]+)==(?:.*\\\n)+\s+# via -r/gm)) wanted.add(name);
  assert.ok(wanted.size > 12, [...wanted].join());
  // `@name/*` stands for all of that name.
  const patterns = [...reasons.matchAll(/`([@\w./*-]+)`/g)].map(([, name]) => new RegExp(`^${name.replaceAll("*", ".*")}$`));
  for (const name of wanted) assert.ok(patterns.some((pattern) => pattern.test(name)), `${name} has no reason in ARCHITECTURE.md`);
  // And none is named that is gone.
  for (const [, name] of reasons.matchAll(/^\| `([\w-]+)`/gm)) assert.ok(wanted.has(name), `${name} is no dependency`);
});

test("the notice names all that is shipped", () => {
  const notice = read("NOTICE");
  const linked = shipped();
  assert.ok(linked.some(({ name }) => name === "wasm-bindgen") && linked.length >= 5);
  for (const { name, license } of linked) {
    const line = notice.split("\n").find((each) => new RegExp(`(^|[ ,])${name}([ ,:;]|$)`).test(each));
    assert.ok(line, `${name} (${license}) is not in NOTICE`);
    // A licence that leaves no choice wants its own line of copyright.
    if (license === "MIT") assert.match(line, /Copyright/, name);
  }
  for (const file of read("NOTICE").match(/\b[\w/-]+\.tsv\b/g) ?? []) assert.ok(read(`data/${file}`), file);
  const bundled = Object.keys(json("package.json").dependencies);
  for (const name of bundled) assert.ok(notice.includes(name), name);
  assert.ok(json("embed/package.json").files.includes("NOTICE"), "the package ships it");
  assert.match(read("xtask/dist/parts.mjs"), /"NOTICE", "LICENSE-MIT", "LICENSE-APACHE"/, "so does the site");
});

test("the lists of licences are the same in deny.toml", () => {
  const listed = /\nallow = \[([^\]]*)\]/.exec(read("deny.toml"))?.[1].match(/"[^"]+"/g)?.map((name) => name.slice(1, -1)) ?? [];
  for (const name of listed) assert.ok(ALLOWED.has(name), name);
  assert.ok(listed.length > 2);
});

test("the security notes name tests that exist", () => {
  const notes = read("SECURITY.md");
  const files = [...notes.matchAll(/`((?:tests|src|xtask|www|fuzz)\/[\w./-]+\.\w+)`/g)].map(([, path]) => path);
  assert.ok(files.length > 8);
  for (const path of files) assert.ok(read(path), path);
  for (const [, title, path] of notes.matchAll(/“([^”]+)” \(`([\w./-]+)`\)/g)) assert.ok(read(path).includes(title), `${path}: ${title}`);
});

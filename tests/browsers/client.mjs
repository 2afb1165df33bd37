// Firefox and WebKit, each by the door that it brings along: Firefox speaks Marionette (what geckodriver speaks to it), WebKit has a driver that speaks
// WebDriver. The commands are the same, those of the W3C's WebDriver.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START = 60_000;
const PATIENCE = 15_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Tries until it gives something. @template T @param {() => Promise<T> | T} what @param {number} most @param {string} name @returns {Promise<T>} */
async function until(what, most, name) {
  for (const end = Date.now() + most; ; await pause(60)) {
    const found = await what();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${most / 1000} s in vain for ${name}`);
  }
}

/** A session: what a test may do with a browser. @param {(command: string, params?: object) => Promise<any>} send @param {() => Promise<void>} close */
function session(send, close) {
  const run = async (script, ...args) => {
    const answer = await send("ExecuteAsyncScript", {
      script: `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
        Promise.resolve().then(() => (${script})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) + "\\n" + error.stack }));`,
      args,
    });
    if (answer?.error) throw new Error(answer.error);
    return answer?.value;
  };
  const KEYS = { Control: "\uE009", Shift: "\uE008", Enter: "\uE007", Escape: "\uE00C", Tab: "\uE004", ArrowRight: "\uE014", End: "\uE010" };
  return {
    go: (url) => send("Navigate", { url }),
    run,
    /** Waits until a function in the page gives true. */
    wait: (script, ...args) => until(() => run(script, ...args), PATIENCE, `${script} ${JSON.stringify(args).slice(0, 200)}`),
    /** Presses keys, those with `+` together. */
    async press(...combinations) {
      for (const keys of combinations.map((combination) => combination.split("+").map((key) => KEYS[key] ?? key))) {
        const actions = [...keys.map((value) => ({ type: "keyDown", value })), ...keys.toReversed().map((value) => ({ type: "keyUp", value }))];
        await send("PerformActions", { actions: [{ type: "key", id: "keys", actions }] });
      }
    },
    /** Clicks the middle of the first line of what a selector finds. */
    async click(selector) {
      const place = await run((wanted) => {
        const element = document.querySelector(wanted);
        if (!element) throw new Error(`no ${wanted}`);
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const [box] = element.getClientRects();
        return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
      }, selector);
      const actions = [{ type: "pointerMove", ...place, duration: 0, origin: "viewport" }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
      await send("PerformActions", { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });
    },
    close,
  };
}

/** Starts a program; `end` stops it and waits until it is gone. */
function start(program, args, options) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  const gone = new Promise((done) => child.once("exit", done));
  child.stderr.resume();
  return { child, end: () => (child.kill(), Promise.race([gone, pause(3000).then(() => child.kill("SIGKILL"))])) };
}

/** Firefox, by Marionette: JSON over TCP, its length before it. @param {string} program */
export async function firefox(program) {
  const folder = mkdtempSync(join(tmpdir(), "pullquote-firefox-"));
  const wishes = { "marionette.port": 0, "browser.shell.checkDefaultBrowser": false, "datareporting.policy.dataSubmissionEnabled": false, "app.normandy.enabled": false, "browser.download.dir": folder, "browser.download.folderList": 2 };
  writeFileSync(join(folder, "user.js"), Object.entries(wishes).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(""));
  const { child, end } = start(program, ["--headless", "--marionette", "--no-remote", "--profile", folder], { env: { ...process.env, HOME: folder, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" } });
  child.stdout.resume();
  const port = await until(() => {
    if (child.exitCode !== null) throw new Error("Firefox did not start");
    try {
      return Number(readFileSync(join(folder, "MarionetteActivePort"), "utf8"));
    } catch {
      return 0;
    }
  }, START, "Firefox");
  const socket = connect(port, "127.0.0.1");
  const answers = new Map();
  let last = 0;
  let read = Buffer.alloc(0);
  socket.on("data", (data) => {
    read = Buffer.concat([read, data]);
    for (let colon = read.indexOf(":"); colon > 0; colon = read.indexOf(":")) {
      const whole = colon + 1 + Number(read.subarray(0, colon));
      if (read.length < whole) return;
      const [, id, error, result] = [].concat(JSON.parse(read.subarray(colon + 1, whole).toString()));
      read = read.subarray(whole);
      answers.get(id)?.(error ? Promise.reject(new Error(`${error.error}: ${error.message}`)) : result);
      answers.delete(id);
    }
  });
  const send = (command, params = {}) =>
    new Promise((done) => {
      const id = (last += 1);
      answers.set(id, done);
      const words = JSON.stringify([0, id, `WebDriver:${command}`, params]);
      socket.write(`${Buffer.byteLength(words)}:${words}`);
    }).then((result) => (result && "value" in result ? result.value : result));
  await send("NewSession", {});
  return session(send, async () => {
    socket.destroy();
    await end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
}

/** WebKit's small browser on a screen of its own, by its driver. @param {string} driver @param {string} browser @param {string} screen */
export async function webkit(driver, browser, screen) {
  const display = start(screen, ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {});
  let number = "";
  display.child.stdout.on("data", (data) => (number += data));
  await until(() => number.includes("\n"), START, "the screen");
  const port = await new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address();
      server.close(() => done(free));
    });
  });
  const program = start(driver, [`--port=${port}`, "--host=127.0.0.1"], { env: { ...process.env, DISPLAY: `:${number.trim()}` } });
  program.child.stdout.resume();
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until(() => ask("GET", "/status").then(() => true, () => false), START, "WebKit's driver");
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } } } });
  const paths = { Navigate: "url", ExecuteAsyncScript: "execute/async", PerformActions: "actions", SetWindowRect: "window/rect" };
  const send = (command, params) => ask("POST", `/session/${sessionId}/${paths[command]}`, params);
  await send("SetWindowRect", { width: 1300, height: 950 });
  return session(send, async () => {
    await ask("DELETE", `/session/${sessionId}`).catch(() => {});
    await program.end();
    await display.end();
  });
}

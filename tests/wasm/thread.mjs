// The worker's program in a thread of Node. Beside the engine's tasks it can be told to misbehave.
import { parentPort, workerData } from "node:worker_threads";
import { serve } from "../../www/worker/serve.js";

const how = workerData?.how;
if (how === "dies at once") process.exit(1);
if (how !== "mute") {
  serve(parentPort);
  const { onmessage } = parentPort;
  parentPort.onmessage = (event) => {
    const [text] = event.data.args ?? [];
    if (text === "!hang") for (;;);
    if (text === "!die") process.exit(1);
    if (text === "!throw") throw new Error("out of nowhere");
    const until = performance.now() + (text === "!slow" ? 40 : 0);
    while (performance.now() < until);
    return onmessage(event);
  };
}

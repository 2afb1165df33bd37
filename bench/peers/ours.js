// Pullquote: the main entry of the npm package.
import { analyzeSync, init, sentences, tone } from "../../embed/index.js";

export { init };

export function S(text) {
  return sentences(text);
}

export function ST(text) {
  return tone(text);
}

export function ALL(text) {
  return analyzeSync(text);
}

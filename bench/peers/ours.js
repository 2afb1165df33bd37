// Pullquote, as a page would use it.
import { analyze, init, sentences, tone } from "/www/pullquote.js";

export { init };

export function S(text) {
  return sentences(text);
}

export function ST(text) {
  return tone(text);
}

export function ALL(text) {
  return analyze(text);
}

// sentencex, a splitter in Rust and wasm.
import load, { get_sentence_boundaries } from "sentencex-wasm";

export const init = () => load({ module_or_path: "/bench/dist/sentencex.wasm" });

export function S(text) {
  return get_sentence_boundaries("en", text);
}

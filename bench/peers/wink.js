// wink-nlp with its model for the web; it knows neither quotations nor people: a regular expression and a custom entity are added.
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const nlp = winkNLP(model);
const { its } = nlp;
nlp.learnCustomEntities([{ name: "speaker", patterns: ["[PROPN] [|PROPN] [said|says|told|added|replied|claimed]"] }]);
const QUOTE = /[“"]([^“”"\n]+)[”"]/g;

export function S(text) {
  return nlp.readDoc(text).sentences().out();
}

function toned(doc) {
  const sentences = [];
  doc.sentences().each((s) => sentences.push({ text: s.out(), tone: s.out(its.sentiment) }));
  return sentences;
}

export function ST(text) {
  return toned(nlp.readDoc(text));
}

export function ALL(text) {
  const doc = nlp.readDoc(text);
  const sentences = toned(doc);
  const speakers = doc.customEntities().out(its.detail);
  const quotes = Array.from(text.matchAll(QUOTE), (m) => ({ start: m.index, words: m[1] }));
  return { sentences, speakers, quotes, length: sentences.length };
}

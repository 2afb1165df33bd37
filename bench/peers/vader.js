// vader-sentiment on the sentences of Intl.Segmenter.
import vader from "vader-sentiment";
import { S } from "./intl.js";

export { S };

export function ST(text) {
  const sentences = S(text);
  for (const sentence of sentences) sentence.tone = vader.SentimentIntensityAnalyzer.polarity_scores(sentence.text).compound;
  return sentences;
}

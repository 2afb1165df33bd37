// What every browser has.
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

export function S(text) {
  const sentences = [];
  for (const { segment, index } of segmenter.segment(text)) sentences.push({ start: index, end: index + segment.length, text: segment });
  return sentences;
}

/** For the cold start: the page that all others are measured by. */
export const ALL = S;

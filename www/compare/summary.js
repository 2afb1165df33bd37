/** What is kept of an article among many: figures, no text. And their sum by speaker and outlet. */

/** @typedef {import('../types.d.ts').Analysis} Analysis */
/** @typedef {{ name: string, kind: string, quotations: number, words: number, tone: number, verbs: Record<string, number> }} Spoken */
/**
 * @typedef {{ id: string, outlet: string, words: number, quoted: number, quotations: number, speakers: number, unattributed: number,
 *   narration: number, speech: number, loaded: number, problem: string }} Row
 */
/**
 * @typedef {{ speaker: string, kind: string, outlet: string, articles: number, quotations: number, words: number, tone: number, verbs:
 *   Map<string, number> }} Sum `tone` is weighed by words
 */

const SPEECH = ['direct', 'partial', 'indirect'];

/**
 * @param {{ id: string, outlet: string }} item
 * @param {number} words
 * @param {Analysis} analysis
 * @returns {{ row: Row, spoken: Spoken[] }}
 */
export function summarise({ id, outlet }, words, analysis) {
  const speech = analysis.quotes.filter(({ kind }) => SPEECH.includes(kind));
  return {
    row: {
      id,
      outlet,
      words,
      quoted: analysis.speakers.reduce((sum, speaker) => sum + speaker.words, 0),
      quotations: speech.length,
      speakers: analysis.speakers.length,
      unattributed: speech.filter(({ speaker }) => speaker === null).length,
      narration: analysis.tone.narration,
      speech: analysis.tone.quoted,
      loaded: analysis.loaded.filter(({ voice }) => voice === 'narration').length,
      problem: '',
    },
    spoken: analysis.speakers
      .filter(({ quotes }) => quotes.length)
      .map(({ name, kind, quotes, words: n, tone, verbs }) => ({ name, kind, quotations: quotes.length, words: n, tone, verbs })),
  };
}

/** @param {{ id: string, outlet: string }} item @param {string} problem @returns {Row} */
export const failed = ({ id, outlet }, problem) => ({
  id,
  outlet,
  words: 0,
  quoted: 0,
  quotations: 0,
  speakers: 0,
  unattributed: 0,
  narration: 0,
  speech: 0,
  loaded: 0,
  problem,
});

/** Adds the speakers of articles up, by name and outlet. */
export function sums() {
  /** @type {Map<string, Sum>} */
  const all = new Map();
  /** @type {Map<string, number>} */
  const quoted = new Map();
  return {
    /** @param {string} outlet @param {Spoken[]} spoken */
    add(outlet, spoken) {
      for (const { name, kind, quotations, words, tone, verbs } of spoken) {
        const key = `${kind}\n${name.toLowerCase()}\n${outlet}`;
        const sum = all.get(key) ?? { speaker: name, kind, outlet, articles: 0, quotations: 0, words: 0, tone: 0, verbs: new Map() };
        sum.articles += 1;
        sum.quotations += quotations;
        sum.tone = sum.words + words ? (sum.tone * sum.words + tone * words) / (sum.words + words) : 0;
        sum.words += words;
        for (const [verb, n] of Object.entries(verbs)) sum.verbs.set(verb, (sum.verbs.get(verb) ?? 0) + n);
        all.set(key, sum);
        quoted.set(outlet, (quoted.get(outlet) ?? 0) + words);
      }
    },
    /** The rows, the most quoted first. */
    rows: () => [...all.values()].sort((a, b) => b.words - a.words || b.quotations - a.quotations || (a.speaker < b.speaker ? -1 : 1)),
    /** A row's share of the words that its outlet quotes. @param {Sum} sum */
    share: (sum) => sum.words / (quoted.get(sum.outlet) || 1),
    get size() {
      return all.size;
    },
  };
}

/** @param {Sum} sum */
export const verbsOf = ({ verbs }) => [...verbs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

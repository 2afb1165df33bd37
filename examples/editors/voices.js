// What the examples share: the sample as paragraphs, and a list made of every analysis.

/** The first paragraph is the headline. @param {string} text */
export function paragraphs(text) {
  return text.split(/\n\n+/).map((words, index) => {
    const element = document.createElement(index === 0 ? 'h1' : 'p');
    element.textContent = words;
    return element;
  });
}

/** For `onAnalysis`. @param {import('../../www/types.d.ts').Analysis} analysis */
export function showVoices({ quotes, speakers }) {
  const lines = speakers
    .filter((speaker) => speaker.quotes.length > 0)
    .map(({ name, quotes, words }) => `${name}: ${quotes.length} quoted or reported, ${words} words inside marks`);
  const orphans = quotes.filter(({ kind, speaker }) => speaker === null && kind !== 'term' && kind !== 'title').length;
  if (orphans > 0) lines.push(`Nobody named: ${orphans}`);
  document.querySelector('#voices').replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
}

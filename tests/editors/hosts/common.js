// What the pages of all hosts share: the article, and an engine that can be held back.
import { analyze, check, init, initCompare } from '../../../www/pullquote.js';

/** A fictional article, a block a line. */
export const ARTICLE = [
  'Pier at Holm Sands to close for a year',
  'Updated 🙂 at noon.',
  '“We have run out of time,” said Ann Hale, the harbour master. “The steel is tired.”',
  'Tom Price said the ferry would run twice an hour.',
  '“Nobody asked the shops.”',
];
export const HTML = `<h1>${ARTICLE[0]}</h1>${ARTICLE.slice(1).map((text) => `<p>${text}</p>`).join('')}`;

export async function engine() {
  await init({ wasmUrl: '/engine.wasm' });
  /** @type {(() => void)[]} */
  let waiting = [];
  let held = false;
  /** @type {Promise<unknown> | undefined} */
  let ready;
  const state = { asked: /** @type {string[]} */ ([]), heard: 0, errors: /** @type {string[]} */ ([]) };
  return {
    settings: {
      delay: 30,
      analyze: async (text, options) => {
        state.asked.push(text);
        if (held) await new Promise((resolve) => waiting.push(resolve));
        return analyze(text, options);
      },
      check: async (draft, sources, options) => {
        await (ready ??= initCompare({ wasmUrl: '/compare.wasm' }));
        return check(draft, sources, options);
      },
      onAnalysis: () => (state.heard += 1),
      onError: (error) => state.errors.push(String(error)),
    },
    controls: {
      /** Lets no analysis end. */
      hold: () => void (held = true),
      release() {
        held = false;
        for (const go of waiting.splice(0)) go();
      },
      state: () => state,
    },
  };
}

/** Highlights of a window as name and words, in the order of the text. */
export function highlights(view) {
  const found = [];
  for (const [name, highlight] of view.CSS.highlights) {
    for (const range of highlight) {
      const live = view.document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      found.push({ name, live });
    }
  }
  found.sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live));
  return found.map(({ name, live }) => [name, live.toString()]);
}

/** The text node that holds some words, and where they end in it. */
export function pointAfter(root, words) {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at >= 0) return { node, offset: at + words.length };
  }
  throw new Error(`no ${words}`);
}

/** Puts the caret after the first occurrence of some words in an element, as a click would, and waits until the editor has heard of it. */
export async function caretAfter(root, words) {
  const { ownerDocument: page } = root;
  const { node, offset } = pointAfter(root, words);
  root.focus();
  const heard = new Promise((resolve) => {
    page.addEventListener('selectionchange', resolve, { once: true });
    // It stands there already.
    setTimeout(resolve, 250);
  });
  page.defaultView.getSelection().collapse(node, offset);
  await heard;
  await new Promise((resolve) => setTimeout(resolve));
}

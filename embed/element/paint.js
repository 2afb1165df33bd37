/**
 * Marks over the article by the CSS Custom Highlight API: the document itself is not touched. Names are shared by all elements of a page,
 * and by
 * all versions of this package on it, so each takes away only what it put there.
 */
import { shown } from '../../www/model/segments.js';
import { locate } from './read.js';

/** @typedef {import('./read.js').Reading} Reading */
/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */

/** Where the browser has none of it (before 2025) the margin and the panel remain. */
const supported = () => typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

export class Paint {
  /** @type {Map<string, Range[]>} */
  #painted = new Map();

  /**
   * Paints the layers named.
   * @param {View} view
   * @param {Reading} reading
   * @param {ReadonlySet<string>} layers
   */
  draw(view, reading, layers) {
    this.clear();
    /** @type {(name: string, span: { start: number, end: number } | null) => void} */
    const mark = (name, span) => {
      const range = span && locate(reading, span.start, span.end);
      if (range) this.#add(name, range);
    };
    for (const each of view.quotes) {
      const { quote, hue } = each;
      if (layers.has('quotes')) for (const part of shown(quote)) mark(nameOf(each), part);
      if (layers.has('sources')) mark(`pullquote-source-${hue}`, quote.source);
      if (layers.has('verbs')) mark('pullquote-verb', quote.cue);
    }
    if (layers.has('loaded')) for (const word of view.analysis.loaded) mark('pullquote-loaded', word);
  }

  /**
   * Sets one quotation off from the others.
   * @param {QuoteView | undefined} chosen
   * @param {Reading} reading
   */
  choose(chosen, reading) {
    this.#remove('pullquote-chosen');
    for (const part of chosen ? shown(chosen.quote) : []) {
      const range = locate(reading, part.start, part.end);
      if (range) this.#add('pullquote-chosen', range);
    }
  }

  /** Takes every mark away. */
  clear() {
    for (const name of [...this.#painted.keys()]) this.#remove(name);
  }

  /**
   * @param {string} name
   * @param {Range} range
   */
  #add(name, range) {
    if (!supported()) return;
    let highlight = CSS.highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = name === 'pullquote-chosen' ? 2 : /verb|loaded|source/.test(name) ? 1 : 0;
      CSS.highlights.set(name, highlight);
    }
    highlight.add(range);
    const ranges = this.#painted.get(name);
    if (ranges) ranges.push(range);
    else this.#painted.set(name, [range]);
  }

  /** @param {string} name */
  #remove(name) {
    const ranges = this.#painted.get(name);
    if (!ranges) return;
    this.#painted.delete(name);
    const highlight = CSS.highlights.get(name);
    for (const range of ranges) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
  }
}

/** @param {QuoteView} view */
function nameOf({ quote, hue }) {
  if (quote.kind === 'term' || quote.kind === 'title') return 'pullquote-term';
  return `pullquote-${quote.modality === 'denied' ? 'denied' : quote.kind}-${hue}`;
}

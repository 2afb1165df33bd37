/** What the module that compares does, once it is there. */
import * as engine from '../www/pullquote.js';

/** @typedef {import('../www/types.d.ts').Comparison} Comparison */
/** @typedef {import('../www/types.d.ts').CompareOptions} CompareOptions */
/** @typedef {import('../www/types.d.ts').QuoteCheck} QuoteCheck */
/** @typedef {import('../www/types.d.ts').CheckOptions} CheckOptions */

/** @param {() => Promise<void>} ready loads the module */
export const comparing = (ready) => ({
  /**
   * Lays articles side by side: which tell of one event, which words were cut or altered.
   *
   * @param {{ name: string, text: string }[]} articles Each by a name of its own, which the result calls it by.
   * @param {CompareOptions} [options]
   * @returns {Promise<Comparison>} Rejected if an option is wrong or a name is given twice; the message names it.
   */
  async compare(articles, options) {
    await ready();
    return engine.compare(articles, options);
  },

  /**
   * Checks the quotations of a draft: is each in the sources, word for word, in its sense, from the one it is given to?
   *
   * @param {string} draft
   * @param {{ name: string, text: string }[]} sources Notes, transcripts, captions, e-mails, releases: each by a name of its own.
   * @param {CheckOptions} [options]
   * @returns {Promise<QuoteCheck>} Rejected if an option is wrong or a name is given twice; the message names it.
   */
  async check(draft, sources, options) {
    await ready();
    return engine.check(draft, sources, options);
  },
});

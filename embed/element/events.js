/** What `<pull-quote>` tells its page. Both events bubble and leave shadow trees. */

/** @typedef {import('../../www/types.d.ts').Analysis} Analysis */

/** `analysis`: the article was analysed. */
export class AnalysisEvent extends Event {
  /**
   * @param {Analysis} analysis
   * @param {string} text
   */
  constructor(analysis, text) {
    super('analysis', { bubbles: true, composed: true });
    /** What was found: a plain object. */
    this.detail = analysis;
    /** The text that its offsets count in. */
    this.text = text;
  }
}

/** `analysis-error`: it could not be. The article is as it was. */
export class AnalysisErrorEvent extends Event {
  /** @param {unknown} error */
  constructor(error) {
    super('analysis-error', { bubbles: true, composed: true });
    /** Why: an `Error`, whose message is for developers. */
    this.error = error;
    /**
     * The same for programs: `policy` (the page's content security policy forbids wasm), `network`, `missing`, `damaged`, `memory`,
     * `unsupported`, `mismatch` (a result that was set is of another text), or `failed` (anything else: a wrong option, a text too long).
     * @type {string}
     */
    this.code = /** @type {{ code?: string }} */ (error)?.code ?? 'failed';
  }
}

import type { PullQuote } from './element/element.js';
import type { AnalysisErrorEvent, AnalysisEvent } from './element/events.js';

/** The attributes of `<pull-quote>`, as markup has them. */
export interface PullQuoteAttributes {
  /** Where the panel stands: `side` (the default; below where it is narrow), `below`, `none`. */
  panel?: 'side' | 'below' | 'none';
  /** What is marked, with spaces between: `quotes` (the default), `sources`, `verbs`, `loaded`. */
  layers?: string;
  /** Nothing is done until `analyze()` is called. */
  manual?: boolean | '';
}

/** What a template may set besides: the properties. */
export type PullQuoteProperties = Partial<Pick<PullQuote, 'analyzer' | 'options' | 'strings'>> & {
  analysis?: PullQuote['analysis'];
  text?: string | null;
};

export type { AnalysisErrorEvent, AnalysisEvent, PullQuote };

import './element.js';
import type { HTMLAttributes } from 'preact';
import type { AnalysisErrorEvent, AnalysisEvent, PullQuote, PullQuoteAttributes, PullQuoteProperties } from './attributes.js';

interface Events {
  onanalysis?: (event: AnalysisEvent) => void;
  'onanalysis-error'?: (event: AnalysisErrorEvent) => void;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'pull-quote': HTMLAttributes<PullQuote> & PullQuoteAttributes & PullQuoteProperties & Events;
    }
  }
}

import './element.js';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AnalysisErrorEvent, AnalysisEvent, PullQuote, PullQuoteAttributes, PullQuoteProperties } from './attributes.js';

interface Events {
  onanalysis?: (event: AnalysisEvent) => void;
  'onanalysis-error'?: (event: AnalysisErrorEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'pull-quote': DetailedHTMLProps<HTMLAttributes<PullQuote>, PullQuote> & PullQuoteAttributes & PullQuoteProperties & Events;
    }
  }
}

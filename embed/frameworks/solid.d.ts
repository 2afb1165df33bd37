import './element.js';
import type { JSX } from 'solid-js';
import type { AnalysisErrorEvent, AnalysisEvent, PullQuote, PullQuoteAttributes, PullQuoteProperties } from './attributes.js';

/** `prop:…` as Solid sets properties of an element. */
type Props = { [name in keyof PullQuoteProperties as `prop:${name}`]: PullQuoteProperties[name] };

interface Events {
  'on:analysis'?: (event: AnalysisEvent) => void;
  'on:analysis-error'?: (event: AnalysisErrorEvent) => void;
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'pull-quote': JSX.HTMLAttributes<PullQuote> & PullQuoteAttributes & Props & Events;
    }
  }
}

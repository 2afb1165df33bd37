import './element.js';
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { AnalysisErrorEvent, AnalysisEvent, PullQuoteAttributes, PullQuoteProperties } from './attributes.js';

interface Events {
  onAnalysis?: (event: AnalysisEvent) => void;
  onAnalysisError?: (event: AnalysisErrorEvent) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'pull-quote': DefineComponent<PullQuoteAttributes & PullQuoteProperties & Events & HTMLAttributes>;
  }
}

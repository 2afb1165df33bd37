// Both editors share one engine, in a worker; what they hold is not changed.
import { attach as attachEditable } from './pullquote/contenteditable.js';
import { attach as attachTextarea } from './pullquote/textarea.js';
import { createClient } from './pullquote/worker.js';

const { analyze } = createClient();
const status = document.querySelector('[role=status]');
const onAnalysis = ({ quotes, speakers }) => {
  status.textContent = `${quotes.length} found, by ${speakers.map(({ name }) => name).join(', ') || 'nobody named'}.`;
};
attachTextarea(document.querySelector('textarea'), { analyze, onAnalysis });
attachEditable(document.querySelector('[contenteditable]'), { analyze, onAnalysis });

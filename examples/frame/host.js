// The frame has no access to this page: it gets the text by message, and answers by message.
import { connect } from './pullquote/frame-host.js';

const iframe = document.querySelector('iframe');
iframe.src = `pullquote/frame/frame.html?origin=${encodeURIComponent(location.origin)}`;
const frame = connect(iframe);
const text = document.querySelector('textarea');
const status = document.querySelector('[role=status]');

async function show() {
  try {
    const { speakers } = await frame.show(text.value);
    status.textContent = `Speakers: ${speakers.map(({ name }) => name).join(', ') || 'none'}.`;
  } catch (error) {
    // A newer text came first.
    if (text.value) status.textContent = error.message;
  }
}
text.addEventListener('input', show);
void show();

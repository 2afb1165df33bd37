/** Tells when words are selected in the article or in the text; what is offered then is loaded with the first of them. */
import { byId } from '../lib/dom.js';

/** How long a selection must stand, in milliseconds: while it is drawn it changes all the time. */
const WAIT = 250;

/** @param {() => void} tell also when nothing is selected any more, once something was */
export function selecting(tell) {
  const article = byId('article');
  const area = /** @type {HTMLTextAreaElement} */ (byId('text'));
  let timer = 0;
  let told = false;
  // Whoever selects most of a text puts in another.
  const mostly = () => area.selectionEnd - area.selectionStart >= area.value.trim().length * 0.8;
  const look = () => {
    const selection = getSelection();
    const some =
      (!!selection && !selection.isCollapsed && article.contains(selection.anchorNode)) ||
      (document.activeElement === area && area.selectionStart < area.selectionEnd && !mostly());
    if (some || told) tell();
    told = some;
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, WAIT);
  });
  // Not every browser tells of a selection in a text area by the one above.
  area.addEventListener('select', look);
}

/** What is marked in the text: a switch for all of it, and a list of layers that is the legend too. */
import { h } from '../../www/lib/dom.js';

/** @typedef {import('../adapters/shared/session.js').Attached} Attached */
/** @typedef {import('../adapters/shared/marks.js').Layer} Layer */
/** @typedef {import('./strings.js').PanelStrings} PanelStrings */

/**
 * Switches all marks off, and those that were on before on again.
 * @param {Attached} attached
 * @param {readonly Layer[]} usual what is switched on where nothing was before
 * @param {PanelStrings} strings
 * @param {() => void} changed
 */
export function onSwitch(attached, usual, strings, changed) {
  let before = usual;
  const element = h('button', { type: 'button', class: 'switch', role: 'switch' }, h('span', { class: 'track' }), strings.marks);
  const renew = () => element.setAttribute('aria-checked', String(attached.layers.length > 0));
  element.addEventListener('click', () => {
    const { layers } = attached;
    if (layers.length) before = layers;
    attached.setLayers(layers.length ? [] : before);
    renew();
    changed();
  });
  renew();
  return { element, renew };
}

/**
 * @param {Attached} attached
 * @param {PanelStrings} strings
 * @param {() => void} changed
 */
export function layerList(attached, strings, changed) {
  /** @type {Map<Layer, HTMLInputElement>} */
  const boxes = new Map();
  const rows = Object.entries(strings.layers).map(([key, { name, samples }]) => {
    const layer = /** @type {Layer} */ (key);
    const box = h('input', { type: 'checkbox', name: layer });
    boxes.set(layer, box);
    box.addEventListener('change', () => {
      attached.setLayers([...boxes].flatMap(([one, { checked }]) => (checked ? [one] : [])));
      changed();
    });
    const shown = Object.entries(samples).flatMap(([mark, words], at) => [at ? ', ' : '', h('span', { class: mark }, words)]);
    return h('div', { hidden: layer === 'verdicts' && !attached.checks }, h('label', null, box, name), h('p', null, ...shown));
  });
  const element = h('fieldset', { class: 'layers', 'aria-label': strings.legend }, ...rows);
  /** Layers may be set elsewhere too. */
  const renew = () => boxes.forEach((box, layer) => void (box.checked = attached.layers.includes(layer)));
  renew();
  return { element, renew };
}

// The editor's side of the plugin: marks, and a sidebar with the panel. The build makes one classic script of it, with the engine's wasm
// beside it.
import { analyze, check, init, initCompare } from '../../../www/pullquote.js';
import { attach } from '../../adapters/wordpress.js';
import { many } from '../../../www/lib/format.js';
import { parted } from '../../../www/model/checks.js';
import { buildView } from '../../../www/model/view.js';
import { createPanel } from '../../panel.js';

/**
 * What of WordPress the plugin asks for.
 * @typedef {import("../../adapters/wordpress.js").WordPress & {
 *   domReady(run: () => void): void,
 *   element: { createElement: (...parts: any[]) => any, useEffect: (run: () => void | (() => void), on: any[]) => void, useRef: (value: any) => { current: any },
 *     useState: (value: any) => [any, (value: any) => void] },
 *   plugins: { registerPlugin(name: string, plugin: { icon: string, render: () => any }): void },
 *   editor?: Record<string, any>, editPost?: Record<string, any>
 * }} WordPress
 */

const { wp } = /** @type {{ wp: WordPress }} */ (/** @type {unknown} */ (globalThis));
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
/** The same version in the address of the wasm as in that of the script, so that no old one is taken for the new. @param {string} file */
const beside = (file) => {
  const address = new URL(file, src);
  address.search = new URL(src).search;
  return address;
};

/** What is said when the engine does not start, by the code of the error. @type {Record<string, string>} */
const WHY = {
  missing: 'Pullquote does not mark this post: the server does not have the file engine_bg.wasm. Install the plugin again from its zip.',
  network:
    'Pullquote does not mark this post: the file engine_bg.wasm could not be loaded. Are you offline, or does the server refuse .wasm files?',
  damaged: 'Pullquote does not mark this post: the file engine_bg.wasm came damaged. Install the plugin again from its zip.',
  policy: 'Pullquote does not mark this post: the site’s content security policy needs ‘wasm-unsafe-eval’ in its script-src.',
  other: 'Pullquote does not mark this post: its engine did not start. Reload the page, or use a newer browser.',
};

/** @param {unknown} error */
function complain(error) {
  const code = /** @type {{ code?: string }} */ (error)?.code ?? 'other';
  console.error('Pullquote:', error);
  wp.data.dispatch('core/notices').createWarningNotice(WHY[code] ?? WHY.other, { id: 'pullquote' });
}

/** The module that checks quotations is loaded by the first check. @type {Promise<unknown> | undefined} */
let checking;
/** @type {import("../../adapters/shared/session.js").Checker} */
const checkLater = async (draft, sources, options) => {
  checking ??= initCompare({ wasmUrl: beside('compare_bg.wasm') });
  try {
    await checking;
  } catch (error) {
    checking = undefined;
    throw error;
  }
  return check(draft, sources, options);
};

/** Corrections stay in this tab, by post: nothing is written into the post. */
const key = () => `pullquote ${wp.data.select('core/editor')?.getCurrentPostId?.() ?? 'new'}`;
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? 'null');
  } catch {
    // What a site forbids, or another script wrote there, is no reason not to mark.
    return null;
  }
}
/** @param {unknown} state */
function keep(state) {
  try {
    sessionStorage.setItem(key(), JSON.stringify(state));
  } catch {
    // Full or forbidden: the corrections hold until the page is left.
  }
}

/** What is said before a post is published. */
const BEFORE = {
  none: 'Nothing to look at in the quotations.',
  checks: { one: '{n} place to check in the quotations', other: '{n} places to check in the quotations' },
  differ: { one: '{n} quotation differs from your sources', other: '{n} quotations differ from your sources' },
  where: 'The sidebar Pullquote lists them.',
};

/**
 * What is left to look at, a sentence each.
 * @param {import("../../adapters/shared/session.js").Attached} attached
 */
function left({ result, getState }) {
  if (!result) return [];
  const { sound } = parted(buildView(result.text, result.analysis, result.found, getState().corrections));
  const differ = result.checked?.quotes.filter(({ severity }) => severity !== 'none') ?? [];
  const said = [
    ...(sound.length ? [many(BEFORE.checks, sound.length)] : []),
    ...(differ.length ? [many(BEFORE.differ, differ.length)] : []),
  ];
  return said.length ? [...said, BEFORE.where] : [BEFORE.none];
}

/** @param {import("../../adapters/shared/session.js").Attached} attached */
function sidebar(attached) {
  const { createElement, useEffect, useRef, useState } = wp.element;
  // Before WordPress 6.6 the sidebar was another package's.
  const { PluginSidebar, PluginSidebarMoreMenuItem, PluginPrePublishPanel } = wp.editor?.PluginSidebar ? wp.editor : (wp.editPost ?? {});
  function Panel() {
    const place = useRef(null);
    useEffect(() => {
      const panel = createPanel(attached);
      place.current.append(panel.element);
      return panel.detach;
    }, []);
    return createElement('div', { ref: place });
  }
  function Before() {
    const [lines, say] = useState(left(attached));
    useEffect(() => attached.on('result', () => say(left(attached))), []);
    return lines.map((/** @type {string} */ line) => createElement('p', { key: line }, line));
  }
  wp.plugins.registerPlugin('pullquote', {
    icon: 'format-quote',
    render: () => [
      createElement(PluginSidebarMoreMenuItem, { key: 'menu', target: 'pullquote' }, 'Pullquote'),
      createElement(PluginSidebar, { key: 'sidebar', name: 'pullquote', title: 'Pullquote' }, createElement(Panel)),
      createElement(PluginPrePublishPanel, { key: 'before', title: 'Pullquote', initialOpen: true }, createElement(Before)),
    ],
  });
}

wp.domReady(async () => {
  try {
    await init({ wasmUrl: beside('engine_bg.wasm') });
  } catch (error) {
    complain(error);
    return;
  }
  const settings = { analyze, check: checkLater };
  /** @type {import("../../adapters/shared/session.js").Attached} */
  let attached;
  try {
    attached = attach(wp, { ...settings, state: kept() });
  } catch {
    attached = attach(wp, settings);
  }
  attached.on('state', keep);
  sidebar(attached);
});

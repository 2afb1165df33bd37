import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/table';
import 'tinymce/skins/ui/oxide/skin.css';
import { attach, pullquote } from '../../../embed/adapters/tinymce.js';
import { caretAfter, engine, highlights, HTML, pointAfter } from './common.js';

const { settings, controls } = await engine();
const area = document.createElement('textarea');
area.id = 'area';
document.querySelector('#editor').append(area);
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const common = { skin: false, plugins: 'table', license_key: 'gpl', promotion: false, branding: false, height: 520 };
const style = 'body { font: 18px/1.7 Georgia, serif }';
const [editor] = await tinymce.init({ ...common, selector: '#area', content_css: '/marks.css', content_style: dark ? `${style} :root { color-scheme: dark; background: #1b1b1b; color: #eee }` : style });
editor.setContent(HTML);
editor.undoManager.clear();
editor.undoManager.add();
let attached;

globalThis.host = {
  ...controls,
  ready: true,
  attach: () => void (globalThis.host.attached = attached = attach(editor, settings)),
  detach: () => attached.detach(),
  marks: () => highlights(editor.getWin()),
  content: () => editor.getContent(),
  dom: () => editor.getBody().outerHTML,
  position: (words) => pointAfter(editor.getBody(), words),
  async caret(words) {
    await caretAfter(editor.getBody(), words);
    editor.nodeChanged();
  },
  load: (html) => void editor.setContent(html),
  /** The same as a plugin, of an editor that edits in the page. */
  async inline(html) {
    const box = document.createElement('div');
    box.id = 'inline';
    box.innerHTML = html;
    document.body.append(box);
    tinymce.PluginManager.add('pullquote', pullquote(settings));
    const [second] = await tinymce.init({ ...common, selector: '#inline', inline: true, plugins: 'pullquote', content_css: false });
    globalThis.host.second = second;
  },
  inlineMarks: () => highlights(window),
  inlineContent: () => globalThis.host.second.getContent(),
  inlineRemove: () => globalThis.host.second.remove(),
};

/** What a reader of a page does not see: by its attributes, its own style, and the plain rules of the page's style sheets. */

/** @typedef {import('./markup.js').Element} Element */
/** @typedef {{ tag: string, id: string, classes: string[], hides: boolean, weight: number, order: number }} Rule */

/** Elements that are no text of the page. */
const NOTHING = new Set(
  'script style xmp noscript template head title iframe object embed svg math canvas audio video img input select option textarea button datalist meter progress dialog map noembed noframes'.split(
    ' ',
  ),
);
/** Names that sites give to words for screen readers alone, which are not printed. */
const UNSEEN = /^(sr-only|screen-?reader(-text|-only)?|visually-?hidden|offscreen|off-screen|is-hidden|u-hidden|a11y-hidden)$/i;
/** Rules of style that are looked at. */
const MOST = 20_000;

const FAR = String.raw`-(\d{4,}(\.\d+)?px|[5-9]\d\dpx|\d{2,}(\.\d+)?r?em|\d{3,}(vw|vh|%))`;
const HIDING = [
  /display:none/,
  /visibility:(hidden|collapse)/,
  /content-visibility:hidden/,
  /font-size:0(px|em|rem|%)?(?=;|$)/,
  /transform:[^;]*scale\(0/,
  new RegExp(`(left|right|top|bottom|text-indent|margin-left|margin-top):${FAR}`),
  /clip:rect\((0|1px)/,
  /clip-path:inset\((50|100)%/,
];
const SMALL = /(^|;)(max-)?(width|height):[01](px|em|%)?(?=;|$)/;

/** Whether a style hides what it stands at. @param {string} style */
export function hides(style) {
  const flat = style.toLowerCase().replace(/\/\*.*?\*\/|\s+|!important/g, '');
  return HIDING.some((pattern) => pattern.test(flat)) || (SMALL.test(flat) && /overflow(-[xy])?:(hidden|clip)/.test(flat));
}

/** Properties of the rules that may hide or show. */
const RELEVANT = /display|visibility|left|right|top|bottom|indent|clip|font-size|overflow|transform|margin/i;

/**
 * The rules of a style sheet that hide, or show, elements by one compound selector; what holds for print or small screens alone is left
 * out.
 * @param {string} css
 * @returns {Rule[]}
 */
export function rulesOf(css) {
  /** @type {Rule[]} */
  const rules = [];
  let at = 0;
  const text = css.replace(/\/\*[^]*?(\*\/|$)/g, '');
  while (at < text.length && rules.length < MOST) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const before = text.slice(at, open);
    const head = before
      .slice(before.lastIndexOf(';') + 1)
      .replace(/^[\s}]+/, '')
      .trim();
    if (head.startsWith('@')) {
      at = /^@media\s+(all|screen)$/i.test(head) || /^@(layer|supports)\b/i.test(head) ? open + 1 : past(text, open);
      continue;
    }
    const close = text.indexOf('}', open);
    const body = text.slice(open + 1, close < 0 ? text.length : close);
    at = close < 0 ? text.length : close + 1;
    if (head.length > 5000 || body.length > 5000 || !RELEVANT.test(body)) continue;
    const hiding = hides(body);
    for (const selector of head.split(',')) {
      const found = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(selector.trim());
      if (!found || !(found[1] || found[2])) continue;
      const parts = found[2]?.match(/[.#][\w-]+/g) ?? [];
      const id = parts.find((part) => part[0] === '#')?.slice(1) ?? '';
      const classes = parts.filter((part) => part[0] === '.').map((part) => part.slice(1));
      rules.push({
        tag: (found[1] ?? '').toLowerCase().replace('*', ''),
        id,
        classes,
        hides: hiding,
        weight: (id ? 100 : 0) + classes.length * 10 + (found[1] ? 1 : 0),
        order: rules.length,
      });
    }
  }
  return rules;
}

/** The end of a block with blocks in it. @param {string} text @param {number} open */
function past(text, open) {
  const signs = /[{}]/g;
  signs.lastIndex = open;
  let depth = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return text.length;
}

/**
 * Says of elements whether they are seen, knowing the style sheets of their page.
 * @param {Element} root
 * @returns {(element: Element) => boolean}
 */
export function seeing(root) {
  /** Rules by what they ask for. @type {Map<string, Rule[]>} */
  const known = new Map();
  for (const rule of rulesOf(sheets(root))) {
    const key = rule.id ? `#${rule.id}` : rule.classes.length ? `.${rule.classes[0]}` : rule.tag;
    const list = known.get(key);
    if (list) list.push(rule);
    else known.set(key, [rule]);
  }
  return ({ name, attributes }) => {
    const { hidden, style, id = '', class: names = '' } = attributes;
    if (NOTHING.has(name) || hidden !== undefined || (style && hides(style))) return false;
    if (name === 'input' || attributes['aria-hidden'] === 'true') return false;
    const classes = names.split(/\s+/).filter(Boolean).slice(0, 50);
    if (classes.some((each) => UNSEEN.test(each))) return false;
    if (!known.size) return true;
    /** @type {Rule | null} */
    let holds = null;
    for (const key of [name, id && `#${id}`, ...classes.map((each) => `.${each}`)]) {
      for (const rule of (key && known.get(key)) || []) {
        if ((rule.tag && rule.tag !== name) || (rule.id && rule.id !== id) || !rule.classes.every((each) => classes.includes(each)))
          continue;
        if (!holds || rule.weight > holds.weight || (rule.weight === holds.weight && rule.order > holds.order)) holds = rule;
      }
    }
    return !holds?.hides;
  };
}

/** The page's style sheets, one after the other. @param {Element} root */
function sheets(root) {
  /** @type {string[]} */
  const found = [];
  const stack = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === 'style') found.unshift(element.children.filter((child) => typeof child === 'string').join(''));
    else for (const child of element.children) if (typeof child !== 'string') stack.push(child);
  }
  return found.join('\n');
}

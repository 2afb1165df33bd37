/** The article of a saved page: found by where its sentences stand, without what pages put around and into it. Linear in the page. */
import { seeing } from './hidden.js';
import { textOf } from './html.js';

/** @typedef {import('./markup.js').Element} Element */

/** Letters that a found article has at least, before the page is taken whole. */
const LEAST = 250;
/** Letters of a line that may be a sentence. */
const SENTENCE = 25;
/** The share of what an element says that a part of it must hold to stand for it. */
const MOST_OF = 0.85;

/** Elements around an article. */
const AROUND = new Set(['nav', 'footer', 'form', 'aside', 'menu']);
const ROLES = /^(navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/;
/** Words in the names that pages give to such parts. */
const WORDS = new Set(
  `ad ads advert adverts advertisement advertising adslot dfp gpt sponsor sponsored sponsors promo promos promotion promoted newsletter newsletters subscribe subscription signup
  related recommended recommendations recirc recirculation readmore morestories popular trending mostread share sharing sharebar social socials comments commentlist disqus respond breadcrumb breadcrumbs
  cookie cookies consent gdpr outbrain taboola zergnet paywall regwall sidebar navbar navigation nav menu footer masthead topbar toolbar authorbio biography taglist topics pagination pager poll quiz
  banner modal popup overlay donate donation membership feedback`.split(/\s+/),
);
/** Two words that mean it only together. */
const PAIRS =
  /\b(sign up|more on|more from|read next|read more|also read|see also|up next|most read|most popular|you may|user comments?|comment (list|thread|form|section|item|body)|author (bio|info|box)|about the author|social (links|media)|related (stories|articles|posts|links|content)|tag list|skip (to|link)|call to action|in article (ad|promo))\b/;
/** What sites call the article itself: a name with such a word is no box. */
const OWN =
  /\b(article (body|content|text|main)|story (body|content|text)|post (content|body)|entry content|main content|live ?blog|body (text|copy|content)|caption)\b/;

/** The words of an element's names: `relatedStories story-list` is "related stories story list". @param {Element} element */
const named = ({ attributes: { class: names = '', id = '' } }) =>
  `${names} ${id}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether an element stands around an article, or in it without being of it. @param {Element} element */
function box(element) {
  const { name, attributes } = element;
  if (name === 'body' || name === 'html' || name === 'main' || name === '') return false;
  if (AROUND.has(name) || ROLES.test(attributes.role ?? '') || /Comment$/.test(attributes.itemtype ?? '')) return true;
  const words = named(element);
  if (!words || OWN.test(words)) return false;
  if (name === 'figure' || name === 'figcaption' || name === 'blockquote') return false;
  return PAIRS.test(words) || words.split(' ').some((word) => WORDS.has(word));
}

/**
 * The article of a page; where none can be made out, all of the page's text.
 * @param {Element} page
 * @returns {{ text: string, found: boolean }}
 */
export function articleOf(page) {
  const seen = seeing(page);
  const all = textOf(page, seen);
  const weights = weigh(page, seen);
  const boxes = boxesOf(page, weights, seen);
  const outside = (/** @type {Element} */ element) => seen(element) && !boxes.has(element);
  const good = weigh(page, outside);
  const root = rootOf(page, good);
  const inside = (/** @type {Element} */ element) =>
    outside(element) && !(element.name === 'header' && !holds(element, good) && !hasHeading(element));
  const body = textOf(root, inside);
  if (body.length < LEAST && body.length < all.length / 2) return { text: all, found: false };
  const start = body.slice(0, 400);
  const above = [headlineOf(page, outside), bylineOf(page, outside)].filter((line) => line && !start.includes(line));
  return { text: [...above, body].join('\n\n'), found: true };
}

/** @param {Element} element @param {ReadonlyMap<Element, number>} good */
const holds = (element, good) => (good.get(element) ?? 0) > 0;

/** @param {Element} element @returns {boolean} */
const hasHeading = (element) =>
  /^h[12]$/.test(element.name) || element.children.some((child) => typeof child !== 'string' && hasHeading(child));

/**
 * How many letters of sentences every element holds: lines that are long enough, and not made of links.
 * @param {Element} page
 * @param {(element: Element) => boolean} seen
 */
function weigh(page, seen) {
  /** @type {Map<Element, number>} */
  const weights = new Map();
  /**
   * @param {Element} element
   * @param {boolean} linked
   * @returns {{ own: number, links: number, sum: number }} letters of its own line, and of lines in it
   */
  const visit = (element, linked) => {
    let own = 0;
    let links = 0;
    let sum = 0;
    for (const child of element.children) {
      if (typeof child === 'string') {
        const { length } = child.trim();
        own += length;
        if (linked) links += length;
      } else if (seen(child)) {
        const found = visit(child, linked || child.name === 'a');
        sum += found.sum;
        if (INLINE.has(child.name)) {
          own += found.own;
          links += found.links;
        }
      }
    }
    if (!INLINE.has(element.name) && own >= SENTENCE && links < own / 2 && !/^h[1-6]$/.test(element.name)) sum += own;
    if (sum) weights.set(element, sum);
    return { own, links, sum };
  };
  visit(page, false);
  return weights;
}

/** Elements inside a line. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/**
 * The boxes of a page. What holds most of its sentences is none, whatever it is called.
 * @param {Element} page
 * @param {ReadonlyMap<Element, number>} weights
 * @param {(element: Element) => boolean} seen
 */
function boxesOf(page, weights, seen) {
  /** @type {Set<Element>} */
  const found = new Set();
  const most = (weights.get(page) ?? 0) / 2;
  const stack = [page];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (box(element) && (weights.get(element) ?? 0) <= most) found.add(element);
    else for (const child of element.children) if (typeof child !== 'string' && seen(child)) stack.push(child);
  }
  return found;
}

/**
 * The smallest element that holds most of the sentences, or the `article` around it.
 * @param {Element} page
 * @param {ReadonlyMap<Element, number>} weights
 */
function rootOf(page, weights) {
  let root = page;
  for (;;) {
    const whole = weights.get(root) ?? 0;
    /** @type {Element | undefined} */
    let part;
    for (const child of root.children)
      if (typeof child !== 'string' && !LINES.has(child.name) && (weights.get(child) ?? 0) >= whole * MOST_OF) part = child;
    if (!part || !whole || root.name === 'article') return root;
    root = part;
  }
}

/** Elements that are a line of an article, or part of one. */
const LINES = new Set(['p', 'li', 'blockquote', 'figcaption', 'pre', 'dd', 'dt']);

/**
 * The first element that is looked for.
 * @param {Element} page
 * @param {(element: Element) => boolean} seen
 * @param {(element: Element) => boolean} wanted
 */
function first(page, seen, wanted) {
  const stack = [page];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (wanted(element)) return element;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (child !== undefined && typeof child !== 'string' && seen(child)) stack.push(child);
    }
  }
  return null;
}

/** @param {Element | null} element @param {(element: Element) => boolean} seen */
const lineOf = (element, seen) => (element ? textOf(element, seen).replace(/\s+/g, ' ').trim() : '');

/** @param {Element} page @param {string} name */
const metaOf = (page, name) =>
  first(
    page,
    () => true,
    ({ name: tag, attributes }) => tag === 'meta' && (attributes.property === name || attributes.name === name),
  )?.attributes.content?.trim() ?? '';

/** @param {Element} page @param {(element: Element) => boolean} seen */
function headlineOf(page, seen) {
  const line =
    lineOf(
      first(page, seen, ({ name }) => name === 'h1'),
      seen,
    ) ||
    metaOf(page, 'og:title') ||
    lineOf(
      first(
        page,
        () => true,
        ({ name }) => name === 'title',
      ),
      () => true,
    ).replace(/\s+[|–—-]\s+[^|–—-]*$/, '');
  return line.length <= 300 ? line : '';
}

/** @param {Element} page @param {(element: Element) => boolean} seen */
function bylineOf(page, seen) {
  const found = first(
    page,
    seen,
    (element) => element.attributes.rel === 'author' || element.attributes.itemprop === 'author' || /\bbyline\b/.test(named(element)),
  );
  const line = lineOf(found, seen);
  return line.length <= 120 ? line : '';
}

// Saved pages of twenty shapes: the article comes out whole, and nothing that is not its own or not seen. Needs no browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "../../www/files/article.js";
import { hides, rulesOf } from "../../www/files/hidden.js";
import { fromClipboard } from "../../www/files/html.js";
import { parse } from "../../www/files/markup.js";

const HEAD = "Ferry to stop in May";
const SAID = [
  "“The boat is thirty years old,” said Cara Dunn, the harbour master. “It will not sail another winter.”",
  "Dunn denied that anybody had been told to keep quiet about the engine, and the council said that it would look for another vessel.",
  "“We depend on it,” said Ivor Pell, who keeps the shop on the island and crosses twice a week, in summer and in winter alike.",
  "The crossing carries some four hundred people a day, and has done so since 1961, when the road bridge at Westhaven was closed.",
];
const p = (tag = "p") => SAID.map((words) => `<${tag}>${words}</${tag}>`);
const paragraphs = p().join("\n");
/** What no reading of a page may hold. */
const JUNK = "“Junk,” said Nobody Atall, a reader of this page who has much to say about lawnmowers and more.";
const junk = (attributes, tag = "div") => `<${tag} ${attributes}><p>${JUNK}</p><p>${JUNK}</p></${tag}>`;
const page = (body, head = "") => `<!doctype html><html><head><title>${HEAD} | The Tarn Post</title>${head}</head><body>${body}</body></html>`;

/** Each shape: the page, and what else must come out. @type {Record<string, string | [page: string, ...also: string[]]>} */
const SHAPES = {
  "article in main, nav and footer around": page(`<nav><ul><li><a href=/>Home</a></ul></nav><main><article><h1>${HEAD}</h1>${paragraphs}</article></main><footer><p>${JUNK}</p></footer>`),
  "schema.org body in divs": page(`<div class="page"><div class="l-header">${junk('class="top-banner"')}</div><h1 itemprop=headline>${HEAD}</h1><div itemprop="articleBody">${paragraphs}</div></div>`),
  "WordPress with comments": page(`<div id="content"><div class="post hentry"><h1 class="entry-title">${HEAD}</h1><div class="entry-content">${paragraphs}</div></div><div id="comments"><ol class="commentlist"><li class="comment">${p().map(() => `<p>${JUNK}</p>`).join("")}</ol></div></div>`),
  "Elementor, a widget a block": page(`<div class="elementor"><h1>${HEAD}</h1>${p("div").map((block) => `<div class="elementor-widget elementor-widget-text-editor">${block}</div>`).join("")}</div>`),
  "divs without paragraphs": page(`<h1>${HEAD}</h1><div class="c1"><div class="c2">${p("div").join("")}</div><div class="c3"><a href=/1>Ten dogs that look like bread</a><a href=/2>Five breads</a></div></div>`),
  "lines by br": page(`<h1>${HEAD}</h1><div id="main-text">${SAID.join("<br><br>")}</div>`),
  "tables for layout": page(`<table><tr><td><a href=/>Home</a><td><h1>${HEAD}</h1>${paragraphs}<td><a href=/x>Other</a></table>`),
  "advertisements inside": page(`<article><h1>${HEAD}</h1>${p().join(junk('class="ad-slot advert"'))}</article>`),
  "a newsletter box and related stories inside": page(`<article><h1>${HEAD}</h1>${p().slice(0, 2).join("")}${junk('class="newsletter-signup"', "section")}${junk('data-x class="relatedStories"')}${p().slice(2).join("")}</article>`),
  "an aside, a form and a dialog inside": page(`<article><h1>${HEAD}</h1>${p()[0]}${junk("", "aside")}${p()[1]}${junk("", "form")}${p()[2]}<div role=dialog><p>${JUNK}</p></div>${p()[3]}</article>`),
  "hidden by attribute, style and class": page(`<article><h1>${HEAD}</h1>${p().join(`${junk("hidden")}${junk('style="display:none"')}${junk('style="visibility: hidden"')}${junk('class="gone"')}${junk('class="sr-only"')}${junk('aria-hidden="true"')}`)}</article>`, "<style>.gone{display:none}.seen{display:block}</style>"),
  "off the screen and without size": page(`<article><h1>${HEAD}</h1>${p().join(`${junk('style="position:absolute;left:-9999px"')}${junk('style="text-indent:-999em"')}${junk('style="height:0;overflow:hidden"')}${junk('style="font-size:0"')}${junk('style="clip:rect(0,0,0,0)"')}`)}</article>`),
  "templates, comments and scripts": page(`<article><h1>${HEAD}</h1>${p().join(`<template><p>${JUNK}</p></template><!-- <p>${JUNK}</p> --><script type="text/x">${JUNK}</script><noscript><p>${JUNK}</p></noscript><svg><text>${JUNK}</text></svg>`)}</article>`),
  "a live blog of blockquotes": [page(`<main><h1>${HEAD}</h1><div class="live-blog">${p("blockquote").map((quote, n) => `<article class="block"><time>1${n}:00</time><p>Update ${n}: the council met again on the quay, and spoke.</p>${quote}</article>`).join("")}</div></main>`), "Update 3"],
  "pictures with captions": [page(`<article><h1>${HEAD}</h1><figure><img src=x><figcaption>The boat at the quay in Westhaven. Photograph: Ann Hale</figcaption></figure>${paragraphs}</article>`), "The boat at the quay in Westhaven. Photograph: Ann Hale"],
  "a standfirst and a byline in the header": [page(`<article><header><h1>${HEAD}</h1><p class="standfirst">The island will be cut off, says its harbour master.</p><p class="byline">By Nora Pell</p></header><div class="article-body">${paragraphs}</div></article>`), "The island will be cut off", "By Nora Pell"],
  "the whole page in a form": page(`<form id="aspnetForm"><div class="menu"><a href=/>Home</a></div><h1>${HEAD}</h1><div class="content">${paragraphs}</div></form>`),
  "an opinion piece whose classes say comment": page(`<div class="tone-comment comment"><article class="tonal tonal--tone-comment"><h1>${HEAD}</h1><div class="content__article-body">${paragraphs}</div></article></div>`),
  "unclosed paragraphs and bold": page(`<article><h1>${HEAD}</h1>${SAID.map((words) => `<p><b>${words}`).join("")}</article>${junk("", "footer")}`),
  "cards of other articles below": page(`<main><article><h1>${HEAD}</h1>${paragraphs}</article><section class="more-stories trending">${[1, 2, 3].map(() => `<article class="card"><h2>Other</h2><p>${JUNK}</p></article>`).join("")}</section></main>`),
  "frames of a site builder, names without sense": page(`<div class=a1><div class=b2><div class=c3><h1>${HEAD}</h1></div><div class=d4>${p().map((block) => `<div class=e5><div class=f6>${block}</div></div>`).join("")}</div></div><div class=g7><ul>${"<li><a href=/x>Somewhere else on this site altogether</a>".repeat(8)}</ul></div></div>`),
  "a gallery, a share bar and a list of topics": page(`<article><h1>${HEAD}</h1><div class="share-bar"><a>Share</a><p>${JUNK}</p></div>${paragraphs}<div class="tag-list"><p>${JUNK}</p></div><div class="author-bio"><p>${JUNK}</p></div></article>`),
};

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`a page: ${name}`, () => {
    const [markup, ...also] = [shape].flat();
    const { text, found } = articleOf(parse(markup));
    assert.ok(found, text);
    assert.ok(text.startsWith(HEAD), text);
    const lines = text.split(/\n+/);
    const at = SAID.map((words) => lines.indexOf(words));
    assert.ok(at.every((line, n) => line > (at[n - 1] ?? 0)), `${at}\n${text}`);
    for (const words of also) assert.ok(text.includes(words), text);
    for (const words of ["Junk", "Home", "dogs", "Somewhere else", "Share"]) assert.ok(!text.includes(words), text);
  });
}

test("what is hidden, and what only looks like it", () => {
  for (const style of ["display: none !important", "left:-10000px;position:absolute", "opacity:1;VISIBILITY:HIDDEN", "width:1px;height:1px;overflow:hidden", "clip-path: inset(50%)", "transform:translate(0) scale(0)"]) assert.ok(hides(style), style);
  for (const style of ["", "display:block", "left:-9px", "margin-left:-2em", "height:1px", "overflow:hidden;width:10px", "font-size:0.8em", "opacity:0"]) assert.ok(!hides(style), style);
  const page = "<style>@media print{.a{display:none}} @media (max-width:40em){.b{display:none}} .c{display:none} .c.on{display:block} p.d{display:none} @media screen{#e{display:none}}</style>";
  assert.equal(fromClipboard(`${page}<p class=a>A<p class=b>B<p class=c>C<p class="c on">On<p class=d>D<div class=d>Div</div><p id=e>E`), "A\n\nB\n\nOn\n\nDiv");
  assert.equal(rulesOf("a{b:c}").length, 0);
});

test("markup is read as a browser shows it", () => {
  for (const [markup, words] of [
    ["a<b>b</b> <i> c</i>\n d", "ab c d"],
    ["<p>a<p>b<ul><li>c<li>d</ul>", "a\n\nb\n\nc\n\nd"],
    ["one<br>two <br/> three", "one\ntwo\nthree"],
    ["<q>yes</q>, he said &amp; &#8220;left&rdquo; &xyzname; &lt;b&gt;", "“yes”, he said & “left” &xyzname; <b>"],
    ["<pre>a  b\n  c</pre>", "a  b\nc"],
    ["<table><tr><td>a<td>b<tr><td>c</table>d", "a b\n\nc\n\nd"],
    ["a < b and <3 </ x> c", "a < b and <3 c"],
    ["<div title='>' data-x=\"</div>\">x</div>", "x"],
    ["<!-->a<!-- b --><!doctype html><?php c ?>d", "ad"],
    ["<p>a</div></b>b", "ab"],
    ["a\u00a0<b>\u00a0b</b>", "a\u00a0\u00a0b"],
    ["<svg><p>out</p>", "out"],
    ["<title>x</title><p>y", "y"],
    ["x<textarea>y</textarea><plaintext><b>", "x<b>"],
  ]) assert.equal(fromClipboard(markup), words, markup);
});

/** Time of the processor, the least of several goes. */
function cost(work) {
  let least = Infinity;
  for (let n = 0; n < 6; n += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

test("eight times the markup takes about eight times as long, whatever its shape", () => {
  const up = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length));
  const shapes = {
    "bold words in one paragraph": (n) => `<article><p>${up("some <b>word</b> and ")(n)}`,
    "nested": (n) => `${up("<div>")(n / 2)}<p>x${up("</div>")(n / 2)}`,
    "attributes": (n) => `<p ${Array.from({ length: n / 8 }, (_, i) => `a${i}=1`).join(" ")}>x`,
    "styles": up('<p style="left:-9px;color:red" class="a b c">x</p>'),
    "unclosed bold": (n) => `<p>${up("<b>word ")(n)}`,
    "ends of nothing": up("</div></b>"),
    "signs": up("<"),
    "open quotes": up(`<a b='c" d="`),
    "open comments": up("<!-- x "),
    "tables in tables": up("<table><tr><td>x"),
    "spaces": (n) => `<pre>a${" ".repeat(n)}b`,
    "lines": up("a<br> "),
    "rules of style": (n) => `<style>${up(".a .b,.c,.d{display:none} ")(n)}</style><p class=c>x`,
    "open rules": (n) => `<style>${up("@media x{")(n)}`,
    "drawings": up("<svg><p>"),
    "headers": up("<header><div>"),
  };
  for (const [name, shape] of Object.entries(shapes)) {
    const [small, large] = [30_000, 240_000].map((length) => shape(length));
    const read = (markup) => () => articleOf(parse(markup));
    // Until the code is compiled: what comes first takes several times as long.
    for (let n = 0; n < 5; n += 1) read(small)();
    const times = cost(read(large)) / Math.max(1000, cost(read(small)));
    assert.ok(times < 28, `${name}: ${times.toFixed(1)} times`);
  }
});

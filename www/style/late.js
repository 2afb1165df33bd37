/** The look of parts that are loaded on use: a style sheet that comes with the first of them, so that the page need not wait for it. */

const SHEET = `
.mark-bar {
  min-width: 0;
  width: max-content;
  max-width: min(22rem, calc(100vw - 16px));
  font-size: 0.875rem;
}
.mark-bar[data-open] {
  padding: 0.6rem 0.75rem;
}
.mark-below {
  position: static;
  width: auto;
  max-width: none;
  border-width: 1px 0 0;
  border-radius: 0;
  box-shadow: none;
}
.mark-words {
  font: 0.9375rem / 1.4 var(--serif);
  overflow-wrap: anywhere;
}
.mark-why:not(:empty) {
  margin: 0.3rem 0;
}
.mark-bar input {
  min-height: 28px;
  max-width: 12rem;
  padding: 0.1rem 0.3rem;
  border: 1px solid var(--edge);
  border-radius: 4px;
  background: var(--paper);
}
.copy-as {
  display: flex;
  flex: 1 1 100%;
  flex-wrap: wrap;
  gap: 0.35rem;
}
.copy-words {
  width: 100%;
  margin-top: 0.6rem;
  padding: 0.4rem 0.5rem;
  border: 1px solid var(--edge);
  border-radius: 4px;
  background: var(--paper);
  font: 0.8125rem / 1.5 ui-monospace, monospace;
}
.panel.is-finding > :not(.find),
.panel:not(.is-finding) > .find {
  display: none;
}
.find {
  display: flex;
  flex-direction: column;
  gap: 0.5rem;
  min-height: 0;
  padding: 0.75rem 1rem 0;
  font-size: 0.875rem;
}
.find-narrow {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.4rem 0.6rem;
}
.find-narrow select {
  width: 100%;
  max-width: none;
}
.find-head,
.find-tick {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 0.6rem;
  align-items: center;
}
#find-words {
  flex: 1;
  min-height: 32px;
  padding: 0.2rem 0.5rem;
  border: 1px solid var(--edge);
  border-radius: 5px;
  background: var(--paper);
}
.find-found {
  flex: 1;
  margin: 0 -1rem;
  padding: 0 1rem 1.5rem;
  overflow-y: auto;
}
.find-line,
.find-person {
  width: 100%;
  padding: 0.4rem 0 0.4rem 0.5rem;
  border: 0;
  border-left: 3px solid var(--line);
  background: none;
  text-align: left;
  cursor: pointer;
}
.find-list li,
.find-person {
  border-bottom: 1px solid var(--rule);
}
.find-person {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  border-left: 0;
  padding-left: 0;
}
:is(.find-line, .find-person):hover {
  background: var(--well);
}
.find-words {
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(auto, max-content) minmax(0, 3fr);
  font-family: var(--serif);
  white-space: pre;
}
.find-words mark {
  overflow: hidden;
  background: var(--flash);
  color: var(--ink);
  font-weight: 650;
  text-overflow: ellipsis;
}
.find-left {
  display: flex;
  justify-content: flex-end;
}
.find-left,
.find-right {
  overflow: hidden;
}
.find-whole {
  font-family: var(--serif);
}
.find-about {
  display: block;
  color: var(--quiet);
  font-size: 0.8125rem;
}
::highlight(found) {
  background-color: var(--flash);
  color: var(--ink);
}
@media (max-width: 46rem) {
  .mark-bar:not(.mark-below) {
    inset: auto 0 0;
    width: 100%;
    max-width: none;
    padding: 0.75rem 1rem 1.25rem;
    border-radius: 14px 14px 0 0;
  }
}
@media print {
  .mark-bar,
  .find {
    display: none !important;
  }
}
@media (forced-colors: active) {
  .find-words mark {
    forced-color-adjust: none;
    background: Highlight;
    color: HighlightText;
  }
}
`;
let worn = false;

/** Brings the style sheet in, once. */
export function dress() {
  if (worn) return;
  worn = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  document.adoptedStyleSheets.push(sheet);
}

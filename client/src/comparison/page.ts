import { COMPARISON_STYLE } from '../../../server/src/core/features/comparison/style.ts';
import { type Markup, element } from '../../../server/src/core/features/html/element.ts';
import type { Ground } from '../form/page.ts';
import type { Say } from '../words/words.ts';

/** The page beside the text: a filter and buttons, and a place for the comparison. It loads its own script and nothing else. */
export function comparisonPage({ nonce, script }: Ground, say: Say): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const button = (act: string, words: string) => element('button', { type: 'button', 'data-act': act }, words);
  const bar = element(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': say('compare/bar', {}) },
    element('button', { type: 'button', 'data-act': 'only', 'aria-pressed': 'false' }, say('compare/only', {})),
    button('other', say('compare/other', {})),
    button('save', say('compare/save', {})),
  );
  const body = element(
    'body',
    {},
    element('header', {}, bar),
    element('main', { id: 'comparison' }, element('p', {}, say('compare/waiting', {}))),
    element('footer', {}, element('p', { id: 'keys' }, say('compare/keys', {}))),
    element('script', { nonce, src: script }),
  );
  return documentOf(headOf(policy, nonce, COMPARISON_STYLE + SHELL_STYLE, say('compare/name', {})), body, say);
}

/** A page that is saved, to be printed: it has no script and nothing in it can be clicked. */
export function printedPage(title: string, html: string, nonce: string, say: Say): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  const body = element('body', {}, element('main', {}, { markup: html }));
  return documentOf(headOf(policy, nonce, COMPARISON_STYLE, title), body, say);
}

function headOf(policy: string, nonce: string, style: string, title: string): Markup {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    { markup: `<style nonce="${nonce}">${style}</style>` },
  );
}

function documentOf(head: Markup, body: Markup, say: Say): string {
  return `<!DOCTYPE html>\n${element('html', { lang: say('paper/lang', {}) }, head, body).markup}\n`;
}

const SHELL_STYLE = `
body { display: flex; flex-direction: column; height: 100vh; padding-block: 0; box-sizing: border-box; }
main { flex: 1; overflow: auto; padding-block-end: 1rem; }
thead th { position: sticky; inset-block-start: -1px; z-index: 1; }
main { scroll-padding-block: 3rem 1rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.4rem; padding-block: 0.5rem; border-block-end: 1px solid var(--line); }
.bar button { font: inherit; padding: 0.15rem 0.7rem; border: 1px solid var(--vscode-button-border, transparent);
  border-radius: 2px; cursor: pointer; color: var(--vscode-button-secondaryForeground, var(--ink));
  background: var(--vscode-button-secondaryBackground, var(--soft)); }
.bar button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--soft)); }
.bar button:focus-visible { outline: 1px solid var(--focus); outline-offset: 1px; }
.bar button[aria-pressed]::before { content: "☐ "; } .bar button[aria-pressed="true"]::before { content: "☑ "; }
body > footer { padding-block: 0.25rem; border-block-start: 1px solid var(--line); }
body > footer p { margin: 0; }
@media print { header, body > footer { display: none; } body { display: block; height: auto; } main { overflow: visible; }
  thead th { position: static; } }
`;

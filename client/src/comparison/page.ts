import { COMPARISON_STYLE } from '../../../server/src/core/features/comparison/style.ts';
import { element } from '../../../server/src/core/features/html/element.ts';
import { type Ground, SHELL_STYLE, webviewPage } from '../webview-page.ts';
import type { Say } from '../words/words.ts';

/** The page beside the text: a filter and buttons, and a place for the comparison. It loads its own script and nothing else. */
export function comparisonPage({ nonce, script }: Ground, say: Say): string {
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
  const style = COMPARISON_STYLE + SHELL_STYLE + PAGE_STYLE;
  return webviewPage({ title: say('compare/name', {}), style, nonce, hasScript: true }, body, say);
}

/** A page that is saved, to be printed: it has no script and nothing in it can be clicked. */
export function printedPage(title: string, html: string, nonce: string, say: Say): string {
  const body = element('body', {}, element('main', {}, { markup: html }));
  return webviewPage({ title, style: COMPARISON_STYLE, nonce }, body, say);
}

const PAGE_STYLE = `
thead th { position: sticky; inset-block-start: -1px; z-index: 1; }
main { scroll-padding-block: 3rem 1rem; }
.bar button[aria-pressed]::before { content: "☐ "; } .bar button[aria-pressed="true"]::before { content: "☑ "; }
@media print { thead th { position: static; } }
`;

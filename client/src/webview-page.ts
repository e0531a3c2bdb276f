import { type Markup, element } from '../../server/src/core/features/html/element.ts';
import type { Say } from './words/words.ts';

/** What a page of a view needs to be allowed to run. */
export interface Ground {
  readonly nonce: string;
  /** The address of the view's script. */
  readonly script: string;
}

/** What stands in the head of a page. */
interface Head {
  readonly title: string;
  readonly style: string;
  /** By which the page allows its own style sheet, and its own script where it has one, and nothing else. */
  readonly nonce: string;
  readonly hasScript?: boolean;
}

/** A page in a webview, or one that is saved from there: it loads nothing but what is its own. */
export function webviewPage({ title, style, nonce, hasScript = false }: Head, body: Markup, say: Say): string {
  const own = `'nonce-${nonce}'`;
  const policy = `default-src 'none'; style-src ${own}${hasScript ? `; script-src ${own}` : ''}`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    { markup: `<style nonce="${nonce}">${style}</style>` },
  );
  return `<!DOCTYPE html>\n${element('html', { lang: say('paper/lang', {}) }, head, body).markup}\n`;
}

/** The look of a page beside the text: buttons above, keys below, and between them what is shown, which alone moves. */
export const SHELL_STYLE = `
body { display: flex; flex-direction: column; height: 100vh; padding-block: 0; box-sizing: border-box; }
main { flex: 1; overflow: auto; padding-block-end: 1rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.4rem; padding-block: 0.5rem; border-block-end: 1px solid var(--line); }
.bar button { font: inherit; padding: 0.15rem 0.7rem; border: 1px solid var(--vscode-button-border, transparent);
  border-radius: 2px; cursor: pointer; color: var(--vscode-button-secondaryForeground, var(--ink));
  background: var(--vscode-button-secondaryBackground, var(--soft)); }
.bar button:hover:enabled { background: var(--vscode-button-secondaryHoverBackground, var(--soft)); }
.bar button:focus-visible { outline: 1px solid var(--focus); outline-offset: 1px; }
.bar button:disabled { opacity: 0.5; cursor: default; }
body > footer { padding-block: 0.25rem; border-block-start: 1px solid var(--line); max-height: 30vh; overflow-y: auto; }
body > footer p { margin: 0; } body > footer p:empty { display: none; }
@media print { header, body > footer { display: none; } body { display: block; height: auto; } main { overflow: visible; } }
`;

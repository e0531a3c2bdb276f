import { element } from '../../../server/src/core/features/html/element.ts';
import { LIVE_STYLE } from '../../../server/src/core/features/form/html/style.ts';
import type { Say } from '../words/words.ts';

/** What a page of a view needs to be allowed to run. */
export interface Ground {
  readonly nonce: string;
  /** The address of the view's script. */
  readonly script: string;
}

/** The page of the view: buttons, a place for the form, a line that tells of the cell that one is at. It loads nothing else. */
export function viewPage({ nonce, script }: Ground, say: Say): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, say('form/name', {})),
    { markup: `<style nonce="${nonce}">${LIVE_STYLE}${SHELL_STYLE}</style>` },
  );
  const button = (act: string, words: string, keys: string | null = null) =>
    element('button', { type: 'button', 'data-act': act, title: keys }, words);
  const body = element(
    'body',
    {},
    element(
      'header',
      {},
      element(
        'div',
        { class: 'bar', role: 'toolbar', 'aria-label': say('form/bar', {}) },
        button('previous', say('form/previous', {}), 'Shift+F8'),
        button('next', say('form/next', {}), 'F8'),
        button('recalculate', say('form/recalculate', {})),
        button('accept', say('form/accept', {})),
      ),
    ),
    element('main', { id: 'form' }, element('p', {}, say('form/waiting', {}))),
    element(
      'footer',
      {},
      element('p', { id: 'said', role: 'status' }),
      element('p', { id: 'told', 'aria-live': 'polite' }),
      element('p', { id: 'keys' }, say('form/keys', {})),
    ),
    element('script', { nonce, src: script }),
  );
  return `<!DOCTYPE html>\n${element('html', { lang: say('paper/lang', {}) }, head, body).markup}`;
}

const SHELL_STYLE = `
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
#said { font-weight: bold; } #told { white-space: pre-line; }
td.figure { position: relative; }
td.figure input { position: absolute; inset: 0; box-sizing: border-box; width: 100%; font: inherit; text-align: end;
  color: var(--vscode-input-foreground, var(--ink)); background: var(--vscode-input-background, var(--ground));
  border: 2px solid var(--focus); outline: 0; padding: 0 0.2em; }
@media print { header, body > footer { display: none; } body { display: block; height: auto; } main { overflow: visible; } }
`;

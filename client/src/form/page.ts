import { element } from '../../../server/src/core/features/html/element.ts';
import { LIVE_STYLE } from '../../../server/src/core/features/form/html/style.ts';
import { type Ground, SHELL_STYLE, webviewPage } from '../webview-page.ts';
import type { Say } from '../words/words.ts';

/** The page of the view: buttons, a place for the form, a line that tells of the cell that one is at. It loads nothing else. */
export function viewPage({ nonce, script }: Ground, say: Say): string {
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
  const style = LIVE_STYLE + SHELL_STYLE + FORM_STYLE;
  return webviewPage({ title: say('form/name', {}), style, nonce, hasScript: true }, body, say);
}

const FORM_STYLE = `
#said { font-weight: bold; } #told { white-space: pre-line; }
td.figure { position: relative; }
td.figure input { position: absolute; inset: 0; box-sizing: border-box; width: 100%; font: inherit; text-align: end;
  color: var(--vscode-input-foreground, var(--ink)); background: var(--vscode-input-background, var(--ground));
  border: 2px solid var(--focus); outline: 0; padding: 0 0.2em; }
`;

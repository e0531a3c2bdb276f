import { COLOURS } from '../../../server/src/core/features/html/colours.ts';
import { type Markup, element } from '../../../server/src/core/features/html/element.ts';
import type { RolledUp } from '../../../server/src/lsp/roll-up.ts';
import { webviewPage } from '../webview-page.ts';
import type { Say } from '../words/words.ts';

/** Where links of the page lead. */
export interface RollUpLinks {
  readonly file: (address: string) => string;
  /** To the sums beside the agency's own report; null where there are none, or it has none. */
  readonly against: { readonly href: string; readonly name: string } | null;
}

/** Who was counted, missed and left out, with links to the files. It has no script and loads nothing. */
export function rollUpPage(title: string, { text, parts }: RolledUp, links: RollUpLinks, say: Say): string {
  const nonce = crypto.randomUUID();
  const { against } = links;
  const body = element(
    'main',
    {},
    element('h1', {}, title),
    text === null ? null : element('p', { class: 'clean' }, say('rollup/clean', {})),
    against === null
      ? null
      : element(
          'p',
          {},
          say('rollup/against-means', {}),
          element('a', { href: against.href }, say('rollup/against', { name: against.name })),
        ),
    ...parts.map((part) => partHtml(part, links)),
  );
  return webviewPage({ title, style: STYLE, nonce }, element('body', {}, body), say);
}

function partHtml({ heading, entries }: RolledUp['parts'][number], { file }: RollUpLinks): Markup {
  if (entries.length === 0) return element('p', {}, heading);
  const items = entries.map(({ words, file: address }) =>
    element('li', {}, address === null ? words : element('a', { href: file(address) }, words)),
  );
  return element('section', {}, element('h2', {}, heading), element('ul', {}, ...items));
}

const STYLE = `${COLOURS}
body { margin: 0; padding: 0 1.5rem 2rem; line-height: 1.6; color: var(--ink); background: var(--ground);
  font-family: var(--vscode-font-family, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif);
  font-size: var(--vscode-font-size, 0.9rem); }
main { max-width: 50em; } h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-block: 1.2em 0.3em; }
.clean { border-inline-start: 3px solid var(--focus); padding: 0.3em 0.8em; background: var(--soft); }
ul { margin: 0; padding-inline-start: 1.5em; } li { margin-block: 0.35em; }
a { color: var(--vscode-textLink-foreground, LinkText); }
@media print { .clean { display: none; } a { color: inherit; text-decoration: none; } }
`;

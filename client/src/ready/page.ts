import { type Markup, element } from '../../../server/src/core/features/html/element.ts';
import type { Ready } from '../../../server/src/lsp/ready.ts';
import { webviewPage } from '../webview-page.ts';
import type { Say } from '../words/words.ts';

type Entry = Ready['parts'][number]['entries'][number];

/** Where links of the page lead; null where an entry has none, and on a page that is read outside of the editor. */
export interface Links {
  readonly save: string | null;
  readonly of: (entry: Entry) => string | null;
}

/** A page that is saved, to be printed: nothing in it can be clicked but its boxes. */
export const NO_LINKS: Links = { save: null, of: () => null };

/** The answer as a page of its own, with a box to tick in front of every entry. It has no script and loads nothing. */
export function readyPage({ title, verdict, parts }: Ready, links: Links, nonce: string, say: Say): string {
  const save = links.save === null ? null : element('p', { class: 'save' }, link(links.save, say('ready/save', {})));
  const body = element(
    'main',
    {},
    element('h1', {}, title),
    element('p', { class: 'verdict' }, verdict),
    save,
    ...parts.map(({ heading, entries }) =>
      element(
        'section',
        {},
        element('h2', {}, heading),
        element('ul', {}, ...entries.map((each) => item(each, links))),
      ),
    ),
  );
  return webviewPage({ title, style: STYLE, nonce }, element('body', {}, body), say);
}

function item(entry: Entry, links: Links): Markup {
  const place = links.of(entry);
  const words = place === null ? entry.words : link(place, entry.words);
  return element('li', {}, element('input', { type: 'checkbox', 'aria-label': entry.words }), words);
}

function link(href: string, words: string): Markup {
  return element('a', { href }, words);
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0 1.5rem 2rem; line-height: 1.6;
  color: var(--vscode-editor-foreground, CanvasText); background: var(--vscode-editor-background, Canvas);
  font-family: var(--vscode-font-family, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif);
  font-size: var(--vscode-font-size, 0.9rem); }
main { max-width: 50em; }
h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-block: 1.2em 0.3em; }
.verdict { font-weight: bold; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: flex; gap: 0.6em; align-items: baseline; margin-block: 0.35em; }
a { color: var(--vscode-textLink-foreground, LinkText); }
input { flex: none; }
@media print { .save { display: none; } a { color: inherit; text-decoration: none; } }
`;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

type Page = (readme: string, pages: Readonly<Record<string, string>>) => string;

const ROOT = join(import.meta.dirname, '..', '..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { extensionPage } = (await import(pathToFileURL(join(ROOT, 'test/harness/extension-page.mjs')).href)) as {
  extensionPage: Page;
};

describe('the page of the installed extension', () => {
  const page = extensionPage(text('README.md'), { 'docs/getting-text.md': text('docs/getting-text.md') });

  it('wants nothing from elsewhere: no picture, no link but those of https', () => {
    expect(page).not.toMatch(/<picture|<img|!\[/);
    expect([...page.matchAll(/\]\((?!https:)[^)]*\)/g)]).toEqual([]);
  });

  it('tells a clerk how to begin and how to get a text, and no command line', () => {
    for (const words of ['## 给编写年报的人', '## 给审核年报的人', '## 怎样得到文本', '### 扫描件、图片、照片']) {
      expect(page).toContain(`\n${words}\n`);
    }
    expect(page).toContain('见本页后面的“怎样得到文本”');
    expect(page).not.toMatch(/npm |Node|给工程师/);
  });
});

it('README and the page it leads to name files that there are', () => {
  for (const path of ['README.md', 'docs/getting-text.md', 'docs/reference.md']) {
    const linked = [...text(path).matchAll(/(?:\]\(|src="|srcset=")(?!https:|#)([^)"#]+)/g)].map(([, to]) => to!);
    for (const to of linked) expect(() => readFileSync(join(ROOT, path, '..', to)), `${path}: ${to}`).not.toThrow();
  }
});

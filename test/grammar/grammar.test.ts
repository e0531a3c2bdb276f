import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { LAYOUTS, render } from '../support/layouts.ts';
import { balanced, uniform } from '../support/model.ts';

const SCOPE = 'text.gongkai-report';
const ROOT = join(import.meta.dirname, '..', '..');
const GRAMMAR = join(ROOT, 'syntaxes/gongkai-report.tmLanguage.json');
const registry = createRegistryFromGrammars([
  { grammar: { path: GRAMMAR, scopeName: SCOPE }, content: readFileSync(GRAMMAR, 'utf8') },
]);

const snapshot = async (text: string): Promise<string> => renderSnap(await getVSCodeTokens(registry, SCOPE, text));
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The texts that a scope is given to, in order. */
async function textsOf(text: string, scope: string): Promise<string[]> {
  const lines = await getVSCodeTokens(registry, SCOPE, text);
  return lines.flatMap(({ src, tokens }) =>
    tokens
      .filter(({ scopes }) => scopes.some((each) => each.startsWith(scope)))
      .map(({ startIndex, endIndex }) => src.slice(startIndex, endIndex)),
  );
}

describe('the grammar', () => {
  it('colours titles, headings, citations, dates and figures', async () => {
    await expect(await snapshot(read('wording.txt'))).toMatchFileSnapshot('wording.txt.snap');
  });

  describe.each([2019, 2021] as const)('in a report on the form of %i', (form) => {
    const model = balanced(uniform(form, '3'));

    it.each(LAYOUTS)('is as before in layout %s', async (layout) => {
      const text = render(model, layout);
      await expect(await snapshot(text)).toMatchFileSnapshot(`${form}-${layout}.txt.snap`);
    });

    it.each(LAYOUTS)('knows every heading, row and figure in layout %s', async (layout) => {
      const text = render(model, layout);
      const headings = await textsOf(text, 'entity.name.section.gongkai-report');
      expect(headings).toEqual(expect.arrayContaining(model.form.sections.map(({ title }) => title)));
      const tables = Object.values(model.form.tables).flatMap(({ blocks }) => blocks);
      const rows = tables.flatMap((block) => block.rows.map(({ label }) => label));
      const labels = [
        ...(await textsOf(text, 'entity.name.function.row')),
        ...(await textsOf(text, 'keyword.other.total')),
      ];
      expect(labels).toEqual(expect.arrayContaining([...rows, '总计']));
      const cells = tables.flatMap(({ rows, columns }) => rows.flatMap(() => columns));
      const figures = (await textsOf(text, 'constant.numeric.gongkai-report')).filter((each) => /^\d+$/.test(each));
      expect(figures.length).toBeGreaterThanOrEqual(cells.length);
    });
  });
});

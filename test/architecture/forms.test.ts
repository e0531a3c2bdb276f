import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { FORMS } from '../../server/src/core/form/forms.ts';
import { root } from './sources.ts';

/** Whatever goes by forms goes by their data: here no form may be named, in comments neither. */
const WITHOUT_FORMS = [
  ...['syntax', 'report', 'solve', 'across', 'rules', 'repair', 'features'].map(
    (layer) => `server/src/core/${layer}/**/*.ts`,
  ),
  'server/src/core/analyze.ts',
  ...['settings', 'host', 'lsp', 'cli'].map((layer) => `server/src/${layer}/**/*.ts`),
  'client/src/**/*.ts',
];

/** A year by which a form is called, but for years of dates and of numbers of documents. */
const FORM_YEAR = new RegExp(`(?<![\\du]|\\byear: )(?:${FORMS.map(({ id }) => id).join('|')})(?![\\d年〕-])`);
const FORM_FILE = /\bfrom '[^']*\/form\/(?:form-\d+|list)\.ts'/;

function namesForm(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => FORM_YEAR.test(line) || (FORM_FILE.test(line) && !line.startsWith('import type ')))
    .map((line) => line.trim());
}

test('no rule, feature, repair or host names a form', () => {
  const files = globSync(WITHOUT_FORMS, { cwd: root }).sort();
  expect(files.length).toBeGreaterThan(300);
  const named = files.flatMap((file) =>
    namesForm(readFileSync(resolve(root, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(named).toEqual([]);
});

test.each([
  'const ISSUED = { 2019: "made", 2021: "issued" } as const;',
  "  if (form.id === 2021) return 'issued';",
  "const forms = (['2019', '2021'] as const).map(",
  'const due = FORM_2021;',
  "import { FORM_2019 } from '../../form/form-2019.ts';",
  "import { LIST } from '../../form/list.ts';",
  '/** In the form of 2019, purchases without an amount. */',
])('a form is named in: %s', (line) => expect(namesForm(line)).toEqual([line.trim()]));

test.each([
  "import type { FormId } from '../../form/list.ts';",
  "  { title: /x/, numbers: [{ sign: '国办公开办函', year: 2019, number: 61 }] },",
  '/** A date as written: `2021年1月26日`, `2021-01-26`; a number as written: `〔2021〕30号`, `202130号`. */',
  "  '\\u2019', 120190, 20210",
])('no form is named in: %s', (line) => expect(namesForm(line)).toEqual([]));

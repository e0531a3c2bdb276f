import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WEB_FIXTURES } from './fixtures.ts';
import { pageOf } from './pages.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'web');

test('there are the pages that the generator makes, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(WEB_FIXTURES.map(({ file }) => file).sort());
});

test.each(WEB_FIXTURES)('$file is what the generator makes now', ({ file, kind, model }) => {
  expect(Buffer.compare(readFileSync(join(FOLDER, file)), Buffer.from(pageOf(kind, model)))).toBe(0);
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../../../server/src/papers/pdf/read-pdf.ts';
import { paperIn, scoreOf } from '../analysed.ts';
import { PDF_KINDS } from './kinds.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'pdf');

test('there are the files that the generator makes, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(PDF_KINDS.map(({ file }) => file).sort());
});

test.each(PDF_KINDS)('$file is read: every figure, no false finding, every paragraph', async ({ file, model }) => {
  const { text, pieces, leftOut } = paperIn(await readPdf(new Uint8Array(readFileSync(join(FOLDER, file)))));
  const score = scoreOf(model, text, file);
  expect(score.wrong).toEqual([]);
  expect(score.right).toBe(score.all);
  expect(score.false).toEqual([]);
  const lines = text.split('\n').map((line) => line.trim());
  const said = [
    ...model.preamble,
    ...model.sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs]),
  ];
  expect(said.filter((line) => line !== '' && !lines.includes(line))).toEqual([]);
  expect(leftOut).toContainEqual({ what: 'page-number', count: pieces.at(-1)!.place.page! + 1 });
});

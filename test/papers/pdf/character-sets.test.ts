import { expect, test } from 'vitest';
import { readPdf } from '../../../server/src/papers/pdf/read-pdf.ts';
import { handMade, words } from './hand-made.ts';

/** 政府信息 in each character set. */
const WORDS: Readonly<Record<string, string>> = {
  'GB-EUC-H': 'd5feb8aed0c5cfa2',
  'GBK-EUC-H': 'd5feb8aed0c5cfa2',
  'GBKp-EUC-H': 'd5feb8aed0c5cfa2',
  'GBK2K-H': 'd5feb8aed0c5cfa2',
  'GBpc-EUC-H': 'd5feb8aed0c5cfa2',
  'UniGB-UCS2-H': '653f5e9c4fe1606f',
  'UniGB-UTF16-H': '653f5e9c4fe1606f',
};

test.each(Object.entries(WORDS))('Chinese in %s is read without a font in the file', async (encoding, hex) => {
  const reading = await readPdf(handMade({ encoding, pages: [words(hex, 72, 700)] }));
  expect(reading).toMatchObject({ ok: true, paper: { text: '政府信息\n', kind: 'pdf' } });
});

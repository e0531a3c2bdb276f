import { OPS as GIVEN } from 'unpdf/pdfjs';
import { expect, test } from 'vitest';
import { OPS } from '../../../server/src/papers/pdf/operations.ts';

test('operations have the numbers that pdf.js gives them', () => {
  expect(GIVEN).toMatchObject(OPS);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONVERTERS } from '../converters.ts';
import { PAGE, page } from './page.ts';
import { type Score, blankScore } from './score.ts';
import { scores } from './scores.ts';

describe('the texts of converters', () => {
  let found: ReturnType<typeof scores>;
  beforeAll(() => {
    found = scores();
  }, 600_000);
  const scoreOf = (id: string): Score => [...found].find(([converter]) => converter.id === id)?.[1] ?? blankScore();

  describe.each(CONVERTERS.filter(({ destroys }) => destroys === undefined).map(({ id }) => id))('%s', (id) => {
    it('has every figure read right or left open', () => {
      expect(scoreOf(id).all).toBeGreaterThan(2000);
      expect(scoreOf(id).wrong).toEqual([]);
    });

    it('raises no error and no warning on a faultless report', () => expect(scoreOf(id).false).toEqual([]));

    it('has every planted fault found that it determines, and no error beside it', () => {
      expect(scoreOf(id).missed).toEqual([]);
      expect(scoreOf(id).beside).toEqual([]);
    });
  });

  it('of default pdftotext, whose order is lost, raise no error and no warning', () => {
    for (const id of ['pdftotext-plain-docx', 'pdftotext-plain-html']) {
      expect(scoreOf(id).false).toEqual([]);
      expect(scoreOf(id).beside).toEqual([]);
    }
  });

  it('are told of as the page says', () => {
    expect(readFileSync(join(import.meta.dirname, '..', '..', '..', PAGE), 'utf8')).toBe(page(found));
  });
});

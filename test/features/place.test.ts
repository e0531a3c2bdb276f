import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { placesIn } from '../../server/src/core/features/place.ts';
import type { Language } from '../../server/src/core/messages/catalogue.ts';
import { sample } from '../support/sample.ts';

const TEXT = sample(2019);
const { report } = analyze(TEXT);

/** The place of the first of those words. */
function placeOf(words: string, language: Language = 'zh-cn'): string {
  const start = TEXT.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return placesIn(report, language)({ start, end: start + words.length }).words;
}

describe('the place of', () => {
  it('a figure is its row and column', () => {
    const { span } = report.tables.requests!.rows.get('carried-out')!.figures.get('natural-person')!;
    expect(placesIn(report, 'zh-cn')(span).words).toBe('第三部分的表，“四、结转下年度继续办理”，自然人');
    expect(placesIn(report, 'en')(span).words).toBe('table of part 3, “四、结转下年度继续办理”, 自然人');
  });

  it.each([
    ['四、结转下年度继续办理', '第三部分的表，“四、结转下年度继续办理”这一行'],
    ['科研机构', '第三部分的表，表头“科研机构”'],
    ['一、总体情况', '第一部分的标题'],
    [TEXT.slice(0, TEXT.indexOf('\n')), '题名'],
  ])('%s is %s', (words, place) => expect(placeOf(words)).toBe(place));

  it('a row outside of a table begins with its cells, between spaces', () => {
    const text = `${TEXT.trimEnd()}\n4\t1\t0\t7\n`;
    const start = text.indexOf('4\t1\t0\t7');
    expect(placesIn(analyze(text).report, 'zh-cn')({ start, end: start + 1 }).words).toContain('“4 1 0 7”');
  });

  it('prose is its part, its number there and how it begins', () => {
    const paragraph = report.paragraphs.filter(({ section }) => section === 'overview')[1]!;
    const { start, end } = paragraph.parts[0]!;
    const begins = TEXT.slice(start, start + 4);
    expect(placesIn(report, 'zh-cn')({ start: end - 2, end }).words).toMatch(
      new RegExp(`^第一部分，第 2 段，“${begins}[^\n]*”$`),
    );
  });
});

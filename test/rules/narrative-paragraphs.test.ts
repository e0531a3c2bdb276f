import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { saying } from '../support/narrative.ts';
import * as PARAGRAPHS from './shapes/paragraphs.ts';

const { FIVE_ASPECTS, TOWNS, PUBLIC_BODIES, MANY_OFFICES, OTHER_HABITS, EARLIER_YEARS } = PARAGRAPHS;

/** What is found of figures, years and periods in the sample report of an office and a year, with a paragraph in it. */
function found(paragraph: string, office: string, year: number): string[] {
  const form = year < 2021 ? 2019 : 2021;
  const inYear = saying(form, paragraph)
    .replaceAll(form === 2019 ? '2020' : '2023', String(year))
    .replaceAll('云岭市档案局', office);
  const text = inYear.replaceAll('{Y}', String(year)).replaceAll('{P}', String(year - 1));
  return analyze(text)
    .diagnostics.filter(({ rule }) => /^(?:narrative-|breakdown-|platform-|percentage|year-|period-)/.test(rule))
    .map((each) => describeFinding(each, 'zh-cn'));
}

const OFFICES: readonly (readonly [office: string, year: number, paragraphs: readonly string[]])[] = [
  ['云岭市档案局', 2023, FIVE_ASPECTS],
  ['云岭县柳河镇人民政府', 2022, TOWNS],
  ['云岭市第一人民医院', 2021, PUBLIC_BODIES],
  ['云岭市自然资源局', 2024, MANY_OFFICES],
  ['云岭市市场监督管理局', 2021, OTHER_HABITS],
  ['云岭县发展和改革局', 2020, EARLIER_YEARS],
  ['云岭市交通运输局', 2022, EARLIER_YEARS],
  // The same in reports of others: whose it is changes nothing in what is right.
  ['云岭县财政局', 2024, [...FIVE_ASPECTS, ...OTHER_HABITS]],
];

describe.each(OFFICES)('right prose of %s in %i', (office, year, paragraphs) => {
  test.each(paragraphs)('%s', (paragraph) => expect(found(paragraph, office, year)).toEqual([]));
});

import { describe, expect, it, test } from 'vitest';
import { blank, isGovernment, withoutOwn } from '../../../server/src/core/report/prose/reporter.ts';

/** `words` with a dot in place of each blank. */
const left = (words: string, agency: string | null) => withoutOwn(words, { agency, year: 2023 }).replaceAll(' ', '·');

describe('the names of the reporting office', () => {
  test.each([
    ['云岭市水利局', '云岭市水利局收到', '······收到'],
    ['云岭市水利局', '水利局收到', '···收到'],
    // The end of a name is that of other offices, too.
    ['云岭市水利局', '水利局与专利局收到', '···与专利局收到'],
    ['云岭市水利局', '财政局收到', '财政局收到'],
    ['云岭市科学技术局', '云岭市科技局收到', '······收到'],
    ['云岭市科学技术局', '科学技术局、科技局收到', '·····、···收到'],
    ['云岭市发展和改革委员会', '云岭市发展和改革委收到', '·········收到'],
    ['云岭市发展和改革委员会', '改革委收到', '···收到'],
    ['云岭市人民政府外事办公室', '市政府外事办收到', '······收到'],
    ['云岭市人民政府外事办公室', '云岭市政府外事办公室收到', '··········收到'],
    ['云岭县人民政府', '云岭县政府收到', '·····收到'],
    ['云岭县清溪镇人民政府', '清溪镇收到', '···收到'],
    ['云岭县清溪镇人民政府', '云岭县收到', '云岭县收到'],
    ['水利', '水利局收到', '水利局收到'],
  ])('%s: %s', (agency, words, rest) => expect(left(words, agency)).toBe(rest));
});

describe('words that are a name where nothing else stands in front', () => {
  test.each([
    ['云岭市水利局', '市局收到', '··收到'],
    ['云岭县水利局', '市局收到', '市局收到'],
    ['云岭市人民医院', '医院收到', '··收到'],
    ['云岭市人民医院', '2023年医院收到', '2023年··收到'],
    ['云岭市人民医院', '2023年，中医医院收到', '2023年，中医医院收到'],
    ['云岭市人民医院', '中医医院、医院收到', '中医医院、··收到'],
    ['云岭市医院管理局', '医院收到', '医院收到'],
    ['云岭县东风街道办事处', '街道收到', '··收到'],
    ['云岭市第一中学', '学校收到', '··收到'],
    ['云岭市水利局', '学校收到', '学校收到'],
  ])('%s: %s', (agency, words, rest) => expect(left(words, agency)).toBe(rest));
});

test.each([
  [null, '我局收到', '··收到'],
  [null, '全市收到', '全市收到'],
  ['云岭市水利局', '我市各级政府收到', '我市各级政府收到'],
  ['云岭市人民政府', '我市各级政府收到', '······收到'],
])('what %s calls itself: %s', (agency, words, rest) => expect(left(words, agency)).toBe(rest));

it('gives the same for the same office again', () => {
  const reporter = { agency: '云岭市水利局', year: 2023 };
  expect(withoutOwn('水利局', reporter)).toBe('   ');
  expect(withoutOwn('水利局收到', reporter)).toBe('   收到');
});

test.each([
  ['云岭市人民政府', true],
  ['云岭县清溪镇', true],
  ['云岭市人民政府办公室', false],
  ['云岭市水利局', false],
  [null, false],
])('%s is a government: %s', (agency, expected) => expect(isGovernment({ agency, year: 2023 })).toBe(expected));

it('blanks as many characters as there are', () => expect([blank(''), blank('水利局')]).toEqual(['', '   ']));

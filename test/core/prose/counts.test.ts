import { expect, it } from 'vitest';
import { countsIn, shifted } from '../../../server/src/core/report/prose/counts.ts';
import { decimalText } from '../../../server/src/core/text/decimal.ts';

/** Each number as `value unit`, with `?` where it is not exact. */
const read = (text: string) =>
  countsIn(text).map(({ value, unit, exact }) => `${decimalText(value)} ${unit}${exact ? '' : '?'}`);

it('reads numbers with a unit', () => {
  expect(read('公开信息12条、文件 3 件,1,234篇,参训20人次')).toEqual(['12 条', '3 件', '1234 篇', '20 人次']);
});

it('gives the places of digits and unit', () => {
  const [count] = countsIn('公开 12 条');
  expect(count).toMatchObject({ start: 3, end: 5, tail: 7 });
});

it('marks what is not a whole number, or not exact', () => {
  expect(read('近20篇,约3次,100余条,1.2万条,3-5件,2至4件,超过8条')).toEqual([
    '20 篇?',
    '3 次?',
    '100 条?',
    '1.2 条?',
    '5 件?',
    '4 件?',
    '8 条?',
  ]);
});

it('reads Chinese numerals', () => {
  expect(read('收到申请十二件,公开信息一千二百条,答复两件,第三件,举办三次')).toEqual([
    '12 件',
    '1200 条',
    '2 件',
    '3 次',
  ]);
});

it('marks rough Chinese numerals', () => {
  expect(read('三五件,百余条,数十篇,十几次,近百件,一百二条,三万件')).toEqual([
    '0 件?',
    '0 条?',
    '10 篇?',
    '10 次?',
    '0 件?',
    '0 条?',
    '3 件?',
  ]);
});

it('takes no Chinese numeral that is part of a phrase', () => {
  expect(read('一件事一次办,每一件,同一次,一批信息,一套制度,一户一档,统一件数,一次性告知,之一条')).toEqual([]);
});

it('takes no ordinals, dates, periods, percentages or amounts', () => {
  const text = '第3条,第 2 次,2020年12月31日,5个月,20个工作日,2个百分点,3部分,12%,18万元,A4份,〔2019〕60号,9:30';
  expect(read(text)).toEqual([]);
});

it('takes no periods and parts, whatever stands in front of the unit', () => {
  expect(read('提高2 个百分点,分为3 个环节,历时10多个星期,共4 个')).toEqual(['4 个']);
});

it('reads a Chinese numeral wherever the text begins with a word of one', () => {
  expect(read('一年来答复两件')).toEqual(['2 件']);
});

it('takes a run of more than eight Chinese digits for no number', () => {
  expect(read('一二三四五六七八件,一二三四五六七八九件')).toEqual(['0 件?']);
});

it('moves a number with the text that it stands in', () => {
  expect(shifted(countsIn('公开 12 条')[0]!, 10)).toMatchObject({ start: 13, end: 15, tail: 17, unit: '条' });
});

it('takes long runs of digits in time that grows with their length', () => {
  const text = '1'.repeat(200_000) + ',1'.repeat(100_000);
  const before = performance.now();
  expect(countsIn(`${text}条`)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(1000);
});

import { expect, it, test } from 'vitest';
import type { Quantity } from '../../../server/src/core/report/prose/quantities.ts';
import { plain } from '../../../server/src/core/text/plain.ts';
import { quantities } from '../../support/quantities.ts';

/** The numbers with those in brackets behind each: `8(3 5)`. */
const tree = (numbers: readonly Quantity[]): string =>
  numbers.map(({ amount, inner }) => `${amount}${inner.length > 0 ? `(${tree(inner)})` : ''}`).join(' ');

test.each([
  ['公开信息8条。', ''],
  ['公开信息8条，文件2件。', '8 2'],
  ['市十四届2次会议文件5条、通知3条。', '5 3'],
  ['公开信息8条，同比增加2条，文件3件。', '8 3'],
  ['公开信息8条（甲类3条、乙类5条），文件2件。', '8(3 5) 2'],
  ['公开8条信息（甲类3条、乙类5条），文件2件。', '8(3 5) 2'],
  ['公开信息8条, （甲类3条、乙类5条），文件2件。', '8(3 5) 2'],
  ['公开信息8条，规划类（甲类3条、乙类5条）居多，文件2件。', '8 2'],
  ['公开信息8条为各科室和下属单位报送（甲类3条、乙类5条），文件2件。', '8 2'],
  ['受理申请20件，征地（12件）、规划（8件）。', '20 12 8'],
  ['受理申请20件，征地（12件，占60%）、规划（8件，占40%）。', '20 12 8'],
  ['受理申请20件，征地（甲类7件、乙类5件）、规划8件。', '20 8'],
  ['全年，受理申请20件（12件），规划3件，均已办结。', '20(12) 3'],
  ['公开信息20件，公开8件文件（5件），规划3件。', '20 8(5) 3'],
  ['甲9条（乙8条（丙7条（丁6条（戊5条）））），己1条。', '9(8(7(6))) 1'],
])('%s holds %s', (text, expected) => {
  expect(tree(quantities(text))).toBe(expected);
});

it('reads up to 3000 characters', () => {
  const words = '公开信息8条，文件2件';
  expect(quantities('，'.repeat(3000 - words.length) + words)).toHaveLength(2);
  expect(quantities('，'.repeat(3001 - words.length) + words)).toEqual([]);
});

it('reads up to 60 numbers', () => {
  expect(quantities('甲3条，'.repeat(60))).toHaveLength(60);
  expect(quantities('甲3条，'.repeat(61))).toEqual([]);
});

it('gives the places in the sentence, of numbers in brackets too', () => {
  const text = plain('受理申请20件（网络15件、信函5件），征地（12件）、规划（8件）。');
  const [all, ...others] = quantities(text);
  const written = [all!, ...all!.inner, ...others].map(({ start, tail }) => text.slice(start, tail));
  expect(written).toEqual(['20件', '15件', '5件', '12件', '8件']);
  expect(text.slice(all!.inner[0]!.opened)).toMatch(/^网络15件/);
});

test.each([
  ['the words before the number', '公开信息8条，文件2件', ['公开信息', '文件']],
  ['the words behind a pause', '甲类3条、乙类5条', ['甲类', '乙类']],
  ['words behind a pause and a blank', '甲类3条 、乙类5条', ['甲类', '乙类']],
  ['words between blanks', '甲类3条， 乙类 5条', ['甲类', '乙类']],
  ['words with a pause inside', '甲类3条，政策、法规类5条', ['甲类', '政策、法规类']],
  ['words behind an opening', '公开信息8条，其中政策类3条', ['公开信息', '政策类']],
  ['words behind the number of an item', '1.政策类3条，二是动态类5条', ['政策类', '动态类']],
  ['the words behind the number', '3条为政策类，5条为动态类', ['为政策类', '为动态类']],
  ['words behind, up to a conjunction', '3条政策和法规及5条动态', ['政策和法规', '动态']],
  ['words behind, with blanks', '3条 政策 和 5条 动态', ['政策 和', '动态']],
  ['words before that hold a conjunction', '会议8条，政策和法规5条', ['会议', '政策和法规']],
  ['nothing', '3条、5条', ['', '']],
])('names what is counted by %s', (_, text, expected) => {
  expect(quantities(text).map(({ label }) => label)).toEqual(expected);
});

it('cuts long names on either side of a number', () => {
  const [before, behind] = quantities(`${'甲'.repeat(45)}3条，5条${'乙'.repeat(45)}`);
  expect([before!.label, behind!.label]).toEqual(['甲'.repeat(40), '乙'.repeat(40)]);
});

test.each([
  ['8条', 'exact 8 ±0'],
  ['1.2万条', 'exact 12000 ±500'],
  ['3百条', 'exact 300 ±50'],
  ['2亿条', 'exact 200000000 ±50000000'],
  ['20余条', 'least 20 ±0'],
  ['20 多 条', 'least 20 ±0'],
  ['1万余条', 'least 10000 ±0'],
  ['20条以上', 'least 20 ±0'],
  ['20余件来信', 'least 20 ±0'],
  ['8条，以上信息', 'exact 8 ±0'],
  ['8条，上下级部门', 'exact 8 ±0'],
  ['预约来信1万件', 'exact 10000 ±5000'],
  ['近1万条', 'about 0 ±0'],
  ['超1万条', 'about 0 ±0'],
  ['超过 1万条', 'about 0 ±0'],
  ['约20余条', 'about 0 ±0'],
  ['8条左右', 'about 0 ±0'],
  ['1万条以内', 'about 0 ±0'],
  ['20几条', 'about 0 ±0'],
  ['20来条', 'about 0 ±0'],
  ['数十 条', 'about 0 ±0'],
  ['3.5条', 'about 0 ±0'],
  ['1.23456万条', 'about 0 ±0'],
])('measures 「%s」: %s', (text, expected) => {
  const [found] = quantities(`全年公开政务信息${text}，文件2件`);
  expect(`${found!.measure} ${found!.amount} ±${found!.slack}`).toBe(expected);
});

it('measures a number that begins the sentence', () => {
  expect(quantities('近1万条信息已公开，文件2件')[0]?.measure).toBe('about');
});

test.each([
  ['5条，占62.5%', 0.625],
  ['5条占62%', 0.62],
  ['5条, 占 62.25 %', 0.6225],
  ['5条信息，占总数的8%', 0.08],
  ['5条，占比100%', 1],
  ['5条由市政府门户网站发布占62%', null],
  ['5条，文件占62%', null],
  ['5条，占公开信息总数的62%', null],
  ['5条', null],
])('reads the share behind 「%s」: %s', (text, expected) => {
  expect(quantities(`公开信息8条，其中甲类${text}，乙类1条`)[1]?.share).toBe(expected);
});

test.each([
  ['8条文件', 0],
  ['8条、文件', 1],
  ['8条和文件', 1],
  ['8条，甲、乙', 2],
  ['8条：文件', 0],
  ['8条由各科室报送情况汇总：文件', 2],
  ['8条；甲，乙', 3],
  ['8条。此外；文件', 4],
  ['8条其中：文件', 0],
  ['8条，其中、文件', 2],
])('tells the mark between two numbers: 「%s」 %i', (text, expected) => {
  expect(quantities(`公开信息${text}2条`)[1]?.mark).toBe(expected);
});

test.each([
  ['公开信息8条（由甲类3条、乙类5条）', 'all'],
  ['公开信息8条（甲类3条由乙类5条）', undefined],
])('lets brackets begin with words that open a list only at a clause: %s', (text, expected) => {
  const [{ inner }] = quantities(`${text}，文件2件`) as [Quantity];
  expect(inner.find(({ opening }) => opening)?.opening?.kind).toBe(expected);
});

it('lets no sentence begin with words that open a list only at a clause', () => {
  expect(quantities('由甲类3条、乙类5条组成').map(({ opening }) => opening)).toEqual([null, null]);
});

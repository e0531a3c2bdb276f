import { describe, expect, test } from 'vitest';
import {
  lastClause,
  scopeNamed,
  scopeOf,
  speaksOfAll,
  tellsOfOthers,
} from '../../../server/src/core/report/prose/scope.ts';
import { OFFICE } from '../../support/stated.ts';

const GOVERNMENT = { agency: '云岭市人民政府', year: 2023 };

/** Times, in front of what was done. */
const TIMES: readonly [string, boolean][] = [
  ['全年', true],
  ['2023年', true],
  ['2022年', false],
  ['去年', false],
  ['上半年', false],
  ['3月', false],
  ['截至12月31日', true],
  ['截至12月底', true],
  ['累计', false],
  ['全年累计', true],
  ['2023年累计', true],
  ['2023年12月累计', false],
  ['较去年增加3件,', true],
  ['上年结转3件,', true],
  ['按2021年结转的', true],
  ['按《2021年办法》', true],
];

describe('all requests of the office and the year', () => {
  test.each<[string, boolean]>([
    ...TIMES,
    ['', true],
    ['投诉', false],
    ['网上', false],
    ['网上,', false],
    ['网络建设,', true],
    ['网络方面,', false],
    ['服务方面,', true],
    ['其中,', false],
    ['其中提升服务,', true],
    ['其中,同比增长3%,', false],
    ['通过市政府网站等渠道', true],
    ['财政局', false],
    ['财政局指导,', true],
    ['我局', true],
    ['基层', false],
    ['基层工作,', false],
    ['基层工作,我局', true],
    ['基层工作,我局直属', false],
    ['基层(水利局', true],
    // What is left out is no part of how far a comparison reaches.
    ['较去年同期《某办法》实施之前的总量有明显增加,', true],
    ['较去年同期通过网络等渠道提交的总量有明显增加,', true],
    ['较前年同期上年结转的总量又有十分明显的增加,', true],
  ])('%s', (head, expected) => expect(speaksOfAll(head, OFFICE)).toBe(expected));

  test.each<[string, boolean]>([
    ['全市', true],
    ['各级行政机关', true],
    ['我市', true],
    ['各县区', false],
    ['市财政局', false],
  ])('of a government: %s', (head, expected) => expect(speaksOfAll(head, GOVERNMENT)).toBe(expected));
});

describe('whose figures follow', () => {
  test.each(TIMES)('in the time of the report: %s', (time, isOfYear) => {
    expect(scopeOf(`${time}答复`, `${time}答复`, OFFICE)).toBe(isOfYear ? 'office' : null);
  });

  test.each([
    ['', '答复', 'office'],
    ['', '市财政局答复', null],
    ['', '我局答复', 'office'],
    ['', '答复基层', null],
    ['', '我局答复基层', null],
    ['', '区分处理,答复', 'office'],
    ['', '答复各类申请人', 'office'],
    ['', '按《财政局办法》答复', 'office'],
    // An office named before tells nothing of what follows; all offices of a place do, unless another subject stands there.
    ['财政局指导,', '答复', 'office'],
    ['基层工作,', '答复', null],
    ['基层工作,', '我局答复', 'office'],
    ['《基层办法》,', '答复', 'office'],
    ['2022年,', '答复', null],
    ['', '较去年同期《某办法》实施之前的总量有明显增加,', 'office'],
    ['', '较前年同期上年结转的总量又有十分明显的增加,', 'office'],
  ])('%s%s', (before, stretch, expected) => expect(scopeOf(before + stretch, stretch, OFFICE)).toBe(expected));

  test.each([
    ['全市答复', 'area'],
    ['市政府答复', 'core'],
    ['全市工作,市政府答复', 'core'],
    ['市政府组织,全市答复', 'area'],
    ['市政府组织,按时答复', 'core'],
    ['全市工作,按时答复', 'area'],
    ['各镇工作,市政府答复', null],
    ['按时答复', 'office'],
    ['各镇工作,按时答复', null],
  ])('of a government: %s', (text, expected) => expect(scopeOf(text, text, GOVERNMENT)).toBe(expected));
});

test('an office has no scope but its own', () => {
  for (const words of ['全市', '机关', '局']) expect(scopeNamed(words, OFFICE)).toBe('office');
  expect(['全市', '市政府本级', '机关', '市政府信息', '科'].map((words) => scopeNamed(words, GOVERNMENT))).toEqual([
    'area',
    'core',
    'core',
    'office',
    'office',
  ]);
});

test.each([
  ['市财政局收到3件', true],
  ['市水利局收到3件', false],
  ['我局收到3件', false],
  ['收到3件', false],
])('what another office did: %s', (text, expected) => expect(tellsOfOthers(text, OFFICE)).toBe(expected));

test.each([
  ['甲,乙;丙', '丙'],
  ['甲;乙,丙', '丙'],
  ['甲,乙(丙', '丙'],
  ['甲,乙:丙', '丙'],
  ['甲', '甲'],
  ['甲,', ''],
])('the last clause of %s', (text, expected) => expect(lastClause(text)).toBe(expected));

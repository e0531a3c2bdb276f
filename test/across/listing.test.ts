import { describe, expect, it } from 'vitest';
import { governmentAmong, listingOf } from '../../server/src/core/across/listing.ts';
import type { Filed } from '../../server/src/core/across/filed.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';

const NONE = recordOf(readReport(''));
/** Reports by the folder that they lie in, of agencies; `?` is none. */
const filed = (reports: readonly (readonly [folder: string, agency: string, year?: number])[]): Filed[] =>
  reports.map(([folder, agency, year = 2023], at) => ({
    ...{ file: `${folder}/${at}.txt`, name: `${at}.txt`, folders: folder.split('/') },
    record: { ...NONE, agency: agency === '?' ? null : agency, year },
  }));
const listed = (reports: Parameters<typeof filed>[0], settings = {}, parent = '云岭市人民政府') => {
  const given = { ...readConfig(JSON.stringify({ collection: settings })).collection, folders: ['云岭市'] };
  const { candidates, nameless } = listingOf(filed(reports), parent, given);
  const shown = candidates.map(({ name, objection }) =>
    objection ? `${name}! ${objection.kind} ${objection.other}` : name,
  );
  return [...shown, ...nameless];
};

describe('a list of members', () => {
  it('has each agency once, by the longest of its names, and not the one that it is of', () => {
    expect(
      listed([
        ['云岭市', '云岭市人民政府'],
        ['云岭市', '市科技局', 2022],
        ['云岭市', '云岭市科学技术局'],
        ['云岭市', '云岭市人民政府办公室'],
        ['云岭市', '档案局'],
        ['云岭市', '?'],
      ]),
    ).toEqual(['云岭市科学技术局', '云岭市人民政府办公室', '档案局', '云岭市/5.txt']);
  });

  it('leaves out who is on it already, by whatever name', () => {
    const members = { 云岭市人民政府: [{ name: '科技局', from: 2020 }], 青川县人民政府: ['青川县档案局'] };
    expect(
      listed(
        [
          ['云岭市', '云岭市科学技术局'],
          ['云岭市', '云岭市财政局'],
        ],
        { members },
      ),
    ).toEqual(['云岭市财政局']);
  });

  it('objects to the offices of a county whose government is there, and to who is on the list of another', () => {
    expect(
      listed([
        ['云岭市', '云岭市财政局'],
        ['云岭市', '云岭市青川县人民政府'],
        ['云岭市', '云岭市青川县财政局'],
      ]),
    ).toEqual(['云岭市财政局', '云岭市青川县人民政府', '云岭市青川县财政局! counted 云岭市青川县人民政府']);
  });

  it('objects to names that are nearly alike, but not to short ones of two offices', () => {
    expect(
      listed([
        ['云岭市', '云岭市市场监督管理局'],
        ['云岭市', '云岭市市场监督管现局'],
        ['云岭市', '云岭市财政局'],
        ['云岭市', '云岭市民政局'],
        ['云岭市', '云岭市第一人民医院'],
        ['云岭市', '云岭市第二人民医院'],
      ]),
    ).toEqual([
      '云岭市市场监督管理局! alike 云岭市市场监督管现局',
      '云岭市市场监督管现局! alike 云岭市市场监督管理局',
      ...['云岭市财政局', '云岭市民政局', '云岭市第一人民医院', '云岭市第二人民医院'],
    ]);
  });

  it('objects to a name that would be taken for one of another place', () => {
    expect(listed([['云岭市/青川县', '财政局']])).toEqual(['财政局! elsewhere ']);
  });
});

describe('whom a list is offered to be of', () => {
  it.each([
    [['云岭市人民政府', '云岭市财政局'], '云岭市人民政府'],
    [['云岭市人民政府', '云岭市青川县人民政府', '云岭市白石县人民政府'], '云岭市人民政府'],
    [['青川县人民政府', '白石县人民政府'], null],
    [['云岭市财政局'], null],
  ])('of %j it is %s', (agencies, offered) => {
    expect(governmentAmong(filed(agencies.map((each) => ['年报', each])))).toBe(offered);
  });
});

import { describe, expect, it, test } from 'vitest';
import { agencyNames } from '../../server/src/core/report/agency-names.ts';
import { slipsIn } from '../../server/src/core/rules/names/slips.ts';

/** The slips in a text, each with the name that it should be. */
const slips = (agency: string, text: string) =>
  slipsIn(text, agencyNames(agency)).map(({ written, name }) => `${written}→${name}`);

describe('a name of the agency with one wrong character', () => {
  test.each([
    ['云岭市科技局', '云岭市科枝局', ['云岭市科枝局→云岭市科技局']],
    ['云岭市科技局', '由市科枝局负责，云岭市科枝局落实', ['市科枝局→市科技局', '云岭市科枝局→云岭市科技局']],
    ['云岭市科技局', '由市科技扃。', ['市科技扃→市科技局']],
    ['云岭市科技局', '云岭市科技局审核，云岭市科枝局发布', ['云岭市科枝局→云岭市科技局']],
    ['云岭市经济和信息化局', '云岭市经济科信息化局', ['云岭市经济科信息化局→云岭市经济和信息化局']],
    ['云岭市人民政府', '云岭市人民攻府', ['云岭市人民攻府→云岭市人民政府']],
    ['科学技术局', '科学枝术局', ['科学枝术局→科学技术局']],
  ])('of %s in 「%s」', (agency, text, found) => {
    expect(slips(agency, text)).toEqual(found);
  });

  it('is told with its place, and where in the name the character stands', () => {
    expect(slipsIn('由云岭市科枝局', agencyNames('云岭市科技局'))).toEqual([
      { start: 1, end: 7, written: '云岭市科枝局', name: '云岭市科技局', at: 4 },
    ]);
  });
});

describe('no slip is', () => {
  test.each([
    ['the name itself', '云岭市科技局', '云岭市科技局'],
    ['two wrong characters', '云岭市科技局', '云岭市料枝局'],
    ['two wrong characters, the first in front', '科学技术局', '利学枝术局'],
    ['one of the first two, where the name tells no place', '科学技术局', '科举技术局'],
    ['another word for a place', '云岭市村镇规划局', '云岭市乡镇规划局'],
    ['another word for “and”', '云岭市规划与建设局', '云岭市规划和建设局'],
    ['the last character of a short name, but for a bureau', '云岭市发展和改革委员会', '云岭市发改伟'],
    ['the end of another word before the name from its level on', '云岭市科技局', '本市科技扃。'],
    ['a department', '云岭市公路管理局', '云岭市公安管理局'],
    ['a department with its task', '云岭市政府服务数据管理局', '云岭市政务服务数据管理局'],
    ['another word', '云岭市科技局', '云岭市科普局部'],
  ])('%s', (_, agency, text) => {
    expect(slips(agency, text)).toEqual([]);
  });

  it('one of the names where it stands rightly, beside another', () => {
    const [name] = agencyNames('云岭市科技局');
    const text = '云岭市科枝局、云岭市科枝局';
    expect(slipsIn(text, [name!])).toHaveLength(2);
    expect(slipsIn(text, [{ ...name!, name: '云岭市科枝局' }, name!])).toEqual([]);
  });
});

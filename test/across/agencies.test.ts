import { describe, expect, it } from 'vitest';
import { agenciesOf, agencyNameOf } from '../../server/src/core/across/agencies.ts';

/** An agency's name, behind the folders that its report lies in: `云岭市/2023/科技局`. */
function areOne(one: string, other: string, ...others: readonly string[]): boolean {
  const names = [one, other, ...others].map((path) => {
    const parts = path.split('/');
    return agencyNameOf(parts.at(-1)!, parts.slice(0, -1));
  });
  const agencyOf = agenciesOf(names);
  return agencyOf(names[0]!) === agencyOf(names[1]!);
}

describe('the name of one agency', () => {
  it.each([
    ['云岭市科学技术局', '云岭市科技局'],
    ['云岭市发展和改革委员会', '云岭市发改委'],
    ['云岭市发展改革委', '云岭市发改委'],
    ['青山县人民政府', '青山县政府'],
    ['云岭市人民政府办公室', '云岭市政府办'],
    ['青山县人民政府办公室', '青山县政府办'],
    ['青山县市场监督管理局', '青山县市场监管局'],
    ['青山县住房和城乡建设局', '青山县住房城乡建设局'],
    ['云岭市文化广电和旅游局', '云岭市文化广电旅游局'],
    ['云岭经济开发区管理委员会', '云岭经济开发区管委会'],
    ['青山县', '青山县人民政府'],
    ['青山县清水镇人民政府', '青山县清水镇'],
    ['清河区柳荫街道办事处', '清河区柳荫街道'],
    ['云岭市科学技术局（云岭市外国专家局）', '云岭市科学技术局(云岭市外国专家局)'],
  ])('may be %s and %s', (one, other) => expect(areOne(one, other)).toBe(true));

  it.each([
    ['云岭市/2023/科技局', '云岭市/2022/科学技术局'],
    ['云岭市/市科技局', '云岭市科学技术局'],
    ['云岭市2022年年报/科技局', '云岭市2023年年报/云岭市科技局'],
    ['年报/青山县/2023/县教育局', '年报/青山县/2022/教育局'],
    ['云岭市/青山县/教育局', '青山县教育局'],
    ['云岭市/清河区教育局', '云岭市清河区教育局'],
    ['青山县/清水镇人民政府', '青山县清水镇人民政府'],
    ['青山省云岭市科技局', '云岭市科技局'],
    ['2022年/第一中学', '2023年/第一中学'],
    ['云岭市/市场监管局', '云岭市市场监管局'],
    ['云岭市/民政局', '云岭市民政局'],
    ['云岭市/市政务服务局', '云岭市政务服务局'],
    ['云岭市/市政府办公室', '云岭市人民政府办公室'],
    ['云岭市/乡村振兴局', '云岭市乡村振兴局'],
  ])('is known by its folder: %s and %s', (one, other) => expect(areOne(one, other)).toBe(true));
});

describe('two agencies', () => {
  it.each([
    ['青山县人民政府', '青山县人民政府办公室'],
    ['青山县教育局', '白水县教育局'],
    ['青山县/教育局', '白水县/教育局'],
    ['云岭市/青山县/教育局', '云岭市/教育局'],
    ['青山县/清水镇人民政府', '白水县/清水镇人民政府'],
    ['云岭市清河区教育局', '东川市清河区教育局'],
    ['云岭市自然资源局', '云岭市自然资源和规划局'],
    ['云岭市文化和旅游局', '云岭市文化广电和旅游局'],
    ['云岭市人民政府办公厅', '云岭市人民政府办公室'],
    ['甲组/教育局', '乙组/教育局'],
    ['教育局', '青山县教育局'],
    ['清河区教育局', '云岭市清河区教育局'],
    ['云岭高新区', '云岭高新区管委会'],
    ['青山县', '青山县人民政府办公室'],
    ['云岭市城市管理局', '云岭市城市管理委员会'],
  ])('are %s and %s', (one, other) => expect(areOne(one, other)).toBe(false));

  it('are a name of less and one of more places, where a third shows that there are two such places', () => {
    expect(areOne('青山县教育局', '云岭市青山县教育局')).toBe(true);
    expect(areOne('青山县教育局', '云岭市青山县教育局', '东川市青山县教育局')).toBe(false);
    expect(areOne('云岭市青山县教育局', '东川市青山县教育局')).toBe(false);
  });
});

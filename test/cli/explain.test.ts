import { describe, expect, it } from 'vitest';
import { provisionOf } from '../../server/src/cli/items.ts';
import { FORMS } from '../../server/src/core/form/forms.ts';
import { rowName } from '../../server/src/core/form/names.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { gongkai } from './support/gongkai.ts';

const PROVISIONS: Readonly<Record<string, readonly [article: number, item: number | null]>> = {
  ...Object.fromEntries(
    ['3', '３', '三', '（三）', '(三)', '(3)', '第三项', '第3项', '第（三）项', '三项', '第 （三） 项']
      .concat(['第二十条第（三）项', '第20条第3项', '20条（三）', '《条例》第二十条第（三）项'])
      .map((name) => [name, [20, 3]]),
  ),
  十五: [20, 15],
  第二十条: [20, null],
  第十九条: [19, null],
  '19条': [19, null],
  第四十九条: [49, null],
  '第十九条第（一）项': [19, 1],
  '19': [20, 19],
};

describe('provisionOf', () => {
  it.each(Object.entries(PROVISIONS))('%s', (name, [article, item]) => {
    expect(provisionOf(name)).toEqual({ article, item });
  });

  it.each(['row-sum', '', '项', '（三', '三）', '第条', '第三条款', '3a', '-3'])('not %j', (name) => {
    expect(provisionOf(name)).toBeNull();
  });
});

describe('gongkai explain', () => {
  it.each(RULES.map(({ name }) => name))('%s', async (name) => {
    for (const lang of ['zh-cn', 'en']) {
      const { status, stdout, stderr } = await gongkai(['explain', name, '--lang', lang]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.startsWith(`${name}  `)).toBe(true);
      expect(stdout).not.toMatch(/[{}]|undefined/);
    }
  });

  it('tells what a rule is about, how weighty it is, and what to do', async () => {
    const { stdout } = await gongkai(['explain', 'ROW-SUM']);
    expect(stdout).toMatch(
      /^row-sum {2}行合计\n表格算术 · 错误（可修复）\n\n第三部分的表每一行.*\n\n依据：.*〔2021〕30号）\n不报的情形：.*\n怎么办：.*\n$/,
    );
  });

  it.each(Array.from({ length: 15 }, (_, index) => String(index + 1)))('item %s', async (item) => {
    for (const lang of ['zh-cn', 'en']) {
      const { status, stdout } = await gongkai(['explain', item, '--lang', lang]);
      expect(status).toBe(0);
      expect(stdout).toMatch(
        lang === 'en' ? /^Article 20, item \d+ {2}/ : /^《条例》第二十条第（[一二三四五六七八九十]+）项 {2}/,
      );
      expect(stdout).not.toMatch(/[{}]|undefined|null/);
    }
  });

  it('tells what an item covers, its figures on both forms, how to count and what goes wrong', async () => {
    const { stdout } = await gongkai(['explain', '第二十条第（八）项']);
    for (const part of [
      '要公开什么：',
      '2019 年式样：',
      '2021 年式样：',
      '（单位：万元）',
      '怎么数：',
      '  · 把元当作万元',
    ]) {
      expect(stdout).toContain(part);
    }
    expect((await gongkai(['explain', '2'])).stdout).toContain('没有专门的数字格');
  });

  it.each(['第十九条', '20条', '第二十一条', '49条', '第五十条'])('%s', async (name) => {
    expect((await gongkai(['explain', name])).stdout).toMatch(/^《条例》第[一二三四五六七八九十]+条 {2}.+\n\n.+/);
    expect((await gongkai(['explain', name, '--lang', 'en'])).stdout).toMatch(/^Article \d+ {2}[A-Z].+\n\n.+/);
  });

  it.each([
    ['部分公开', '“（二）部分公开”  第三部分的表，2019、2021 年式样'],
    ['（二） 部分公开', '“（二）部分公开”  第三部分的表，2019、2021 年式样'],
    ['(七)总计', '“（七）总计”  第三部分的表，2019、2021 年式样'],
    ['denied.state-secret', '“（三）1.属于国家秘密”  第三部分的表，2019、2021 年式样'],
    ['其他法律行政法规禁止公开', '“（三）2.其他法律行政法规禁止公开”  第三部分的表，2019、2021 年式样'],
    ['（三）不予公开', '“（三）不予公开”  第三部分的表，2019、2021 年式样'],
    ['逾期未缴费', '第三部分的表，2021 年式样'],
    ['行政许可', '“行政许可”  第二部分的表，2019、2021 年式样'],
  ])('row %s', async (name, heading) => {
    const { status, stdout } = await gongkai(['explain', name]);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toContain(heading);
    expect(stdout).toMatch(/\n\n填什么：.+\n/);
    expect((await gongkai(['explain', name, '--lang', 'en'])).stdout).toMatch(/form of .*\n\nWhat to fill in/);
  });

  it('every row of both forms', async () => {
    for (const form of FORMS) {
      for (const { id: table, blocks } of Object.values(form.tables)) {
        for (const { id: row } of blocks.flatMap(({ rows }) => rows)) {
          const name = rowName(form, { table, row });
          const { status, stdout } = await gongkai(['explain', name]);
          expect([name, status]).toEqual([name, 0]);
          // Marks inside marks are single ones.
          expect(stdout).toContain(`“${name.replace(/“(.*?)”/g, '‘$1’')}”`);
          expect(stdout).not.toMatch(/[{}]|undefined|null/);
        }
      }
    }
  });

  it.each([
    ['row-summ', '没有“row-summ”这条规则，最接近的有 row-sum。'],
    ['勾稽', '没有“勾稽”这条规则。'],
    ['16', '没有“16”这一项：《条例》第二十条只有第（一）至（十五）项。'],
    ['零', '没有“零”这一项：《条例》第二十条只有第（一）至（十五）项。'],
    ['第三条', '没有“第三条”的说明：只有《条例》第十九、二十、二十一、四十九、五十条。'],
    ['第十九条第一项', '没有“第十九条第一项”的说明：只有《条例》第十九、二十、二十一、四十九、五十条。'],
  ])('does not know %s', async (name, complaint) => {
    expect(await gongkai(['explain', name])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${complaint}\n用法见 gongkai explain --help。\n`,
    });
  });

  it.each([[[]], [['1', '2']]])('takes one name, not %j', async (names) => {
    expect((await gongkai(['explain', ...names])).stderr).toMatch(
      /^要写明一条规则、《条例》第二十条的一项，或表里的一行/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import type { Language } from '../../../server/src/core/messages/catalogue.ts';
import { hoverAt } from '../../support/hover-at.ts';
import { render } from '../../support/layouts.ts';
import { type ReportModel, uniform, withFigure } from '../../support/model.ts';
import { type Change, sample } from '../../support/sample.ts';

describe('a figure', () => {
  const cell = (changes: readonly Change[], language: Language = 'zh-cn') =>
    hoverAt(sample(2021, ...changes), language);

  it('has its row and column, its value, its identities, and what it counts', () => {
    const found = cell([['\t12\t2\t0\t0\t1\t0\t15', '\t‸12\t2\t0\t0\t1\t0\t15']]);
    expect(found?.marked).toContain('申请数量\t⟦12⟧\t2');
    expect(found?.markdown.split('\n')).toEqual([
      '**“一、本年新收”的“自然人”**',
      '',
      '**数值**：12',
      '',
      '**勾稽关系**：',
      '',
      '- ✓ 这一列：本年新收 12 ＋ 上年结转 2 ＝ 14，办理结果总计 13 ＋ 结转下年度 1 ＝ 14',
      '- ✓ 这一行：自然人 12 ＋ 商业企业 2 ＋ 法律服务机构 1 ＋ 其余 0 ＝ 15，总计 15',
      '',
      '**这一行**：当年 1 月 1 日至 12 月 31 日收到的申请件数，网上、信函、当面、传真都算。  ',
      '**注意**：一件申请补正前后只计 1 件；不属本机关而转交的，仍要计入。',
      '',
      '**这一列**：以个人名义提出的申请。  ',
      '**注意**：律师以个人身份代理的归自然人：看申请人是谁。',
    ]);
  });

  it('that breaks identities says by how much', () => {
    const change: Change = ['（七）总计\t13\t', '（七）总计\t‸14\t'];
    expect(cell([change])?.markdown.split('\n').slice(6, 9)).toEqual([
      '- ✗ 这一列：本年新收 12 ＋ 上年结转 2 ＝ 14，办理结果总计 14 ＋ 结转下年度 1 ＝ 15（左边比右边少 1）',
      '- ✗ 这一列：各项办理结果 予以公开 6 ＋ 部分公开 1 ＋ 保护第三方合法权益 1 ＋ 本机关不掌握相关政府信息 3 ＋ 重复申请 2 ＋ 其余 0 ＝ 13，（七）总计 14（总计多 1）',
      '- ✗ 这一行：自然人 14 ＋ 商业企业 2 ＋ 法律服务机构 1 ＋ 其余 0 ＝ 17，总计 16（总计少 1）',
    ]);
    expect(cell([change], 'en')?.markdown.split('\n').slice(0, 7)).toEqual([
      '**“自然人” of “（七）总计”**',
      '',
      '**Value**: 14',
      '',
      '**Equations**:',
      '',
      '- ✗ this column: “本年新收” 12 + “上年结转” 2 = 14, “办理结果总计” 14 + “结转下年度” 1 = 15 (compared with the right side, the left counts 1 too few)',
    ]);
  });

  it('that is blank is shown as blank, and sums that need it as not checked', () => {
    expect(cell([['\t2\t0\t0\t0\t0\t0\t2\t\t\n三、', '\t2\t0\t‸\t0\t0\t0\t2\t\t\n三、']])?.markdown).toContain(
      '**数值**：空白，相加时按 0 计\n',
    );
    const total = cell([['\t2\t0\t0\t0\t0\t0\t2\t\t\n三、', '\t2\t0\t0\t0\t0\t0\t‸\t\t\n三、']])?.markdown;
    expect(total).toContain('**数值**：空白；总计空白视为未知，与它有关的勾稽关系没有核对\n');
    expect(total).toContain('- － 这一列收到的与办结、结转的：没有核对，“上年结转”读不出数字\n');
    expect(total).toContain('- － 这一行各格之和与总计：没有核对，“总计”读不出数字\n');
  });

  it.each([
    ['１２', '１２（读作 12）'],
    ['12件', '12件（读作 12）'],
    ['/', '“/”，相加时按 0 计'],
    ['12 12', '12、12，同一个数写了几遍，按 12 计'],
    ['12 13', '12、13，几个不同的数写在一格里，看不出该用哪一个'],
    ['十二', '“十二”，不是数字'],
  ])('is read as it is written: %s', (written, said) => {
    const [first, ...rest] = written;
    expect(cell([['\t12\t2\t0\t0\t1\t0\t15', `\t${first!}‸${rest.join('')}\t2\t0\t0\t1\t0\t15`]])?.markdown).toContain(
      `**数值**：${said}\n`,
    );
  });

  it('outside all identities has a value and notes alone', () => {
    expect(cell([['96.16', '96‸.16']])?.markdown.split('\n')).toEqual([
      '**“行政事业性收费”的“本年收费金额”**',
      '',
      '**数值**：96.16',
      '',
      '**这一行**：本机关收取的行政事业性收费，信息处理费也在内；不含政府性基金、经营服务性收费和罚没收入。',
      '',
      '**这一列**：当年实际收取的总额，单位是万元，可以带小数。  ',
      '**注意**：不要把元当作万元；单位已在表头，格里不再写“万元”。',
    ]);
    expect(hoverAt(sample(2019, ['政府集中采购\t', '政府集中采购\t‸']))?.markdown).toMatch(
      /^\*\*“政府集中采购”的“采购项目数量”\*\*/,
    );
  });

  it('of table four names its group', () => {
    expect(cell([['1\t0\t0\t1\t2\t0\t1', '1\t0\t0\t1\t‸2\t0\t1']])?.markdown).toContain(
      '**“行政复议”的“总计”**\n\n**数值**：2\n\n**勾稽关系**：\n\n- ✓ 这一组：结果维持 1 ＋ 尚未审结 1 ＋ 其余 0 ＝ 2，总计 2\n',
    );
  });

  const inLayout = (model: ReportModel, layout: 'L1' | 'L2' | 'L4', row: RegExp) => {
    const text = render(model, layout);
    const found = hover(analyze(text), row.exec(text)!.index + row.exec(text)![0].length - 1, 'zh-cn');
    return (
      found && `${text.slice(found.span.start, found.span.end)}: ${found.markdown.split('\n\n').slice(0, 2).join(' ')}`
    );
  };

  it.each(['L1', 'L2', 'L4'] as const)('is found in layout %s', (layout) => {
    const model = withFigure(uniform(2021, '0'), 'requests', 'refused.duplicate', 'natural-person', '37');
    expect(inLayout(model, layout, /重复申请\s+37/)).toBe('37: **“（五）2.重复申请”的“自然人”** **数值**：37');
  });

  it('whose column is not certain is not guessed', () => {
    const model = withFigure(uniform(2021, '5'), 'requests', 'carried-in', 'research', '');
    expect(inLayout(model, 'L4', /二、上年结转[^\n]+\s+5/)).toMatch(
      /^5: \*\*“二、上年结转”\*\* 这一行的数字与列对不上，看不出哪个数字属于哪一列/,
    );
    expect(inLayout(model, 'L4', /二、上年结转[^\n]/)).toMatch(/^二、.*: \*\*“二、上年结转政府信息公开申请数量”\*\*/);
    const review = withFigure(uniform(2021, '5'), 'review', 'reconsideration', 'other', '');
    expect(inLayout(review, 'L4', /复议后起诉[^\d]+5/)).toMatch(/^5: \*\*“第四部分的表”\*\*/);
  });
});

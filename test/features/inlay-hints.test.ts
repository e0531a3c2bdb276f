import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { type Hint, inlayHints, rowHints } from '../../server/src/core/features/inlay-hints.ts';
import type { Language } from '../../server/src/core/messages/catalogue.ts';
import type { Settings } from '../../server/src/core/rules/analysis.ts';
import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { fixture, sample } from '../support/sample.ts';

const ALL = { columns: true, corrections: true };
const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);

function hintsIn(text: string, language: Language = 'zh-cn', settings?: Settings): Hint[] {
  return inlayHints(analyze(text, settings), { start: 0, end: text.length }, ALL, language);
}

/** The line with the hint in it, as an editor shows it, ⟦ ⟧ around the hint. */
function shown(text: string, { offset, label }: Hint): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = `${text}\n`.indexOf('\n', offset);
  return `${text.slice(start, offset)}⟦${label}⟧${text.slice(offset, end)}`;
}

describe('columns', () => {
  it.each(['L1', 'L2'] as const)('are named where each cell has a line of its own: %s', (layout) => {
    const text = render(uniform(2021, '7'), layout);
    const hints = hintsIn(text).filter(({ tooltip }) => tooltip.includes('“二、上年结转政府信息公开申请数量”'));
    expect(hints.map((hint) => shown(text, hint).trim().split(' · ')[0])).toEqual(
      ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map(
        (name) => expect.stringMatching(new RegExp(`^7⟦${name}`)) as string,
      ),
    );
  });

  it('are named where each cell of a table left as HTML has a line of its own', () => {
    const html = (row: string) =>
      `<tr>\n${row
        .split('\t')
        .map((cell) => `  <td class="x">${cell}</td>`)
        .join('\n')}\n</tr>`;
    const lines = sample(2021).split('\n');
    const from = lines.findIndex((line) => line.startsWith('（本列数据'));
    const to = lines.findIndex((line) => line.startsWith('四、结转'));
    const rows = lines.slice(from, to + 1).map(html);
    const text = [...lines.slice(0, from), '<table>', ...rows, '</table>', ...lines.slice(to + 1)].join('\n');
    const hints = hintsIn(text).filter(({ tooltip }) => tooltip.includes('“二、上年结转政府信息公开申请数量”'));
    expect(hints.map((hint) => shown(text, hint).trim())).toContain('<td class="x">2⟦自然人⟧</td>');
    expect(hints).toHaveLength(7);
  });

  it('are named beside blank cells too', () => {
    const text = render(uniform(2021, ''), 'L1');
    const hints = hintsIn(text).filter(({ tooltip }) => tooltip.startsWith('“（七）总计”'));
    expect(hints.map((hint) => shown(text, hint))).toContain('\t⟦其他⟧');
  });

  it('are named with their rows where the table has all its figures in one row', () => {
    const text = render(uniform(2021, '7'), 'L4');
    expect(hintsIn(text).map(({ label }) => label.split(' · ')[0])).toContain('复议后起诉·尚未审结');
  });

  it('are not named where rows stand on lines', () => {
    expect(hintsIn(fixture('faultless-2021.txt'))).toEqual([]);
  });
});

describe('corrections', () => {
  it('stand beside the wrong cell, and say the rest when pointed at', () => {
    const [hint, ...others] = hintsIn(WRONG);
    expect(others).toEqual([]);
    expect(shown(WRONG, hint!).trim()).toBe(`${ROW}9⟦应为 1⟧`);
    expect(hint!.tooltip).toMatch(/^“四、结转下年度继续办理”的“总计”\n应为 1，写作 9/);
  });

  it('say so where another cell may be the wrong one', () => {
    const [wrong] = hintsIn(sample(2021, ['行政许可\t208', '行政许可\t208'], ['申请数量\t12\t2', '申请数量\t12\t3']));
    expect(wrong!.label).toMatch(/^应为 \d+？?$/);
  });

  it('tell a blank total what to fill in', () => {
    const text = sample(2019, [`${ROW}1`, ROW]);
    expect(hintsIn(text).map((hint) => shown(text, hint).trim())).toEqual([`${ROW}⟦应填 1⟧`]);
  });

  it('are not shown of what is switched off', () => {
    const levels = { 'row-sum': 'off', 'column-balance': 'off' } as const;
    expect(hintsIn(WRONG, 'zh-cn', { levels })).toEqual([]);
  });

  it('are in English as well', () => {
    expect(hintsIn(WRONG, 'en')[0]!.label).toBe('should be 1');
  });
});

describe('hints', () => {
  it('are those of the range', () => {
    const text = render(uniform(2021, '7'), 'L1');
    const start = text.indexOf('一、本年新收');
    const end = text.indexOf('二、上年结转');
    const hints = inlayHints(analyze(text), { start, end }, ALL, 'zh-cn');
    expect(hints).toHaveLength(7);
    expect(hints.every(({ offset }) => start <= offset && offset <= end)).toBe(true);
  });

  it('are none in what is no report', () => {
    expect(hintsIn('各科室：\n合计 3 天\n')).toEqual([]);
  });
});

describe('the columns of a row', () => {
  const names = (text: string, at: number) => rowHints(analyze(text), at, 'zh-cn').map(({ label }) => label);

  it('are named in front of its figures', () => {
    const text = sample(2021);
    const at = text.indexOf('二、上年结转');
    expect(names(text, at)).toEqual(['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']);
    const [first] = rowHints(analyze(text), at, 'zh-cn');
    expect(text.slice(first!.offset, first!.offset + 2)).toBe('2\t');
  });

  it('are not named in the prose, and where figures stand alone', () => {
    expect(names(sample(2021), sample(2021).indexOf('均依法办理'))).toEqual([]);
    const text = render(uniform(2021, '7'), 'L1');
    expect(names(text, text.indexOf('7', text.indexOf('二、上年结转')))).toEqual([]);
  });
});

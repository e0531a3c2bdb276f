import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import type { Action } from '../../server/src/core/features/action.ts';
import { actionsAt, fixAll } from '../../server/src/core/features/actions.ts';
import { describeFix } from '../../server/src/core/features/describe.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { render } from '../support/layouts.ts';
import { unmark } from '../support/marks.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { sample } from '../support/sample.ts';

/** What is offered at the cursor `‸` of a text: titles, `*` before the preferred. */
function offered(marked: string): { text: string; actions: Action[]; titles: string[] } {
  const { text, cursors } = unmark(marked);
  const [at = 0] = cursors;
  const actions = actionsAt(analyze(text), { start: at, end: at });
  const titles = actions.map((each) => `${each.preferred ? '*' : ''}${describeFix(each, 'zh-cn')}`);
  return { text, actions, titles };
}

const carriedOut = (value: string) =>
  render(withFigure(uniform(2019, '0'), 'requests', 'carried-out', 'natural-person', value), 'L1');

describe('on a wrong sum', () => {
  it('the one change that makes every identity hold is offered first and preferred', () => {
    const { text, actions, titles } = offered(carriedOut('5‸'));
    expect(titles).toEqual([
      '*把“四、结转下年度继续办理”的“自然人”由 5 改为 0（核对的 40 条勾稽关系全部成立）',
      '把“四、结转下年度继续办理”的“总计”由 0 改为 5（还有 2 条勾稽关系不成立：“自然人”列的平衡、“总计”列的平衡）',
      '重新计算第三部分的表的合计（改 1 格）',
      '重新计算各张表的合计（改 1 格）',
    ]);
    expect(actions[0]!.diagnostics.map((each) => each.rule)).toEqual(['row-sum']);
    expect(analyze(applyEdits(text, actions[0]!.edits)).diagnostics).toEqual([]);
  });

  it('no change is preferred where several would do as well', () => {
    const text = render(withFigure(uniform(2021, '0'), 'review', 'reconsideration', 'total', '3‸'), 'L1');
    expect(offered(text).titles.slice(0, 3)).toEqual([
      '把“行政复议”的“总计”由 3 改为 0（核对的 42 条勾稽关系全部成立）',
      '把“行政复议”的“结果维持”由 0 改为 3（核对的 42 条勾稽关系全部成立）',
      '把“行政复议”的“结果纠正”由 0 改为 3（核对的 42 条勾稽关系全部成立）',
    ]);
  });

  it('two figures that changed places change back', () => {
    const model = balanced(withFigure(uniform(2019, '2'), 'requests', 'granted', 'social', '31'));
    const wrong = withFigure(
      withFigure(model, 'requests', 'granted', 'research', '31‸'),
      'requests',
      'granted',
      'social',
      '2',
    );
    const { text, actions, titles } = offered(render(wrong, 'L3'));
    expect(titles[0]).toBe(
      '*对调“（一）予以公开”的“科研机构”的 31 与“（一）予以公开”的“社会公益组织”的 2（核对的 40 条勾稽关系全部成立）',
    );
    expect(applyEdits(text, actions[0]!.edits)).toBe(render(model, 'L3'));
  });

  it('a figure that was left out is entered; more than one change is one repair', () => {
    const model = balanced(withFigure(uniform(2019, '0'), 'requests', 'granted', 'social', '6'));
    const blank = withFigure(model, 'requests', 'granted', 'social', '‸');
    expect(offered(render(blank, 'L3')).titles[0]).toBe(
      '*把“（一）予以公开”的“社会公益组织”填为 6（核对的 40 条勾稽关系全部成立）',
    );
    const { titles } = offered(render(withFigure(blank, 'requests', 'granted', 'legal-service', '6'), 'L3'));
    expect(titles.slice(0, 1)).toEqual([
      '*把“（一）予以公开”的“社会公益组织”填为 6、“（一）予以公开”的“法律服务机构”由 6 改为 0（核对的 40 条勾稽关系全部成立）',
    ]);
  });

  it('what stays broken is named, of more than two the first', () => {
    let model = uniform(2019, '0');
    model = withFigure(model, 'requests', 'granted', 'social', '3‸');
    model = withFigure(model, 'requests', 'partly-granted', 'research', '4');
    model = withFigure(model, 'requests', 'refused.duplicate', 'enterprise', '5');
    expect(offered(render(model, 'L3')).titles.slice(0, 2)).toEqual([
      '把“（一）予以公开”的“社会公益组织”由 3 改为 0（还有 4 条勾稽关系不成立：“（七）总计”的“商业企业”、“（七）总计”的“科研机构”等）',
      '把“（一）予以公开”的“总计”由 0 改为 3（还有 6 条勾稽关系不成立：“（七）总计”的“商业企业”、“（七）总计”的“科研机构”等）',
    ]);
  });

  it('units, blanks and width around the digits stay', () => {
    const { text, actions } = offered(carriedOut('\u00a0５件‸ '));
    expect(applyEdits(text, actions[0]!.edits)).toContain('\t\u00a00件 \n');
  });
});

describe('on a row that stands one column off', () => {
  const GRANTED = '（一）予以公开\t6\t2\t0\t0\t0\t0\t8';
  const SHIFTED = '（一）予以公开\t8\t6\t2\t0\t0\t0\t0';

  it.each(Array.from(SHIFTED.split('\t').keys()))('cell %i offers the repair', (at) => {
    const cells = SHIFTED.split('\t').map((cell, index) => (index === at ? `${cell}‸` : cell));
    const { text, actions, titles } = offered(sample(2019, [GRANTED, cells.join('\t')]));
    expect(titles[0]).toBe('把各数移到应在的列（改 4 格）');
    expect(actions[0]!.diagnostics.map(({ rule }) => rule)).toEqual(['shifted-column']);
    expect(applyEdits(text, actions[0]!.edits)).toBe(sample(2019));
  });

  it('the row below it does not', () => {
    const { titles } = offered(sample(2019, [GRANTED, SHIFTED], ['（二）部分公开', '（二）部分‸公开']));
    expect(titles.some((title) => title.startsWith('把各数移到'))).toBe(false);
  });
});

describe('recalculation', () => {
  it('changes totals only, and all of them at once', () => {
    let model = uniform(2019, '1');
    model = withFigure(model, 'requests', 'new', 'total', '1‸');
    const { text, actions } = offered(render(model, 'L3'));
    const all = actions.find((each) => each.kind === 'recalculate-all')!;
    const fixed = analyze(applyEdits(text, all.edits));
    const rules = new Set(fixed.diagnostics.map((each) => each.rule));
    expect(rules.has('row-sum') || rules.has('column-total') || rules.has('review-sum')).toBe(false);
    for (const [key, figure] of fixed.judgement.figures) {
      const { row, column } = figure.id;
      const isTotal = row === 'total' || (column === 'total' && figure.id.table !== 'disclosure');
      const { start, end } = figure.span;
      if (!isTotal) expect([key, fixed.text.slice(start, end)]).toEqual([key, '1']);
    }
  });

  it('follows columns before rows, so that a total never follows from a wrong total', () => {
    const { text, actions } = offered(
      sample(2019, ['（七）总计\t13\t2\t0\t0\t1\t0\t16', '（七）总计\t‸12\t2\t0\t0\t1\t0\t14']),
    );
    const all = actions.find((each) => each.kind === 'recalculate-all')!;
    expect(applyEdits(text, all.edits)).toBe(sample(2019));
  });

  it('of one table leaves the others alone', () => {
    const { text, actions } = offered(
      sample(2019, ['（七）总计\t13\t', '（七）总计\t‸12\t'], ['1\t0\t0\t1\t2\t0\t1', '1\t0\t0\t1\t9\t0\t1']),
    );
    const table = actions.find((each) => each.kind === 'recalculate-table')!;
    expect(applyEdits(text, table.edits)).toBe(sample(2019, ['1\t0\t0\t1\t2\t0\t1', '1\t0\t0\t1\t9\t0\t1']));
  });

  it('writes no number that is too long to be read again', () => {
    const long = '9'.repeat(40);
    const row = `四、结转下年度继续办理\t${long}\t${long}\t0\t0\t0\t0\t1`;
    const { text, actions } = offered(sample(2019, ['四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1', `‸${row}`]));
    expect(actions.flatMap(({ edits }) => edits.filter(({ newText }) => newText.length > 40))).toEqual([]);
    expect(text).toContain(row);
  });

  it('a second time changes nothing: it is not offered', () => {
    expect(offered(`‸${sample(2019)}`).titles).toEqual([]);
  });
});

describe('correcting all that is safe', () => {
  const FAULTY = sample(
    2019,
    ['一、总体情况', '1、‸ 总体情况'],
    ['三、收到', '3、收到'],
    ['（二）依申请', '（2）依申请'],
    ['（七）总计\t13\t', '（七）总计\t12\t'],
    ['2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开'],
  );

  it('offers the finding, all of its kind, and all that is safe', () => {
    expect(offered(FAULTY).titles).toEqual([
      '*改为：一、',
      '改正全文这一类问题：部分序号（2 处）',
      '改正全文可以放心改的各类问题（4 处）',
      '重新计算各张表的合计（改 1 格）',
    ]);
  });

  it('touches no figure', () => {
    const { text } = unmark(FAULTY);
    const [all] = fixAll(analyze(text));
    const fixed = applyEdits(text, all!.edits);
    expect(fixed).toBe(sample(2019, ['一、总体情况', '一、 总体情况'], ['（七）总计\t13\t', '（七）总计\t12\t']));
    expect(fixAll(analyze(fixed))).toEqual([]);
  });
});

describe('on a sentence that differs from the tables', () => {
  const RIGHT = '全年共收到政府信息公开申请15件，均依法办理。';
  const WRONG = '全年共收到政府信息公开申请25件，上年结转3件，均依法‸办理。';
  const rewrite = ({ actions }: ReturnType<typeof offered>) =>
    actions.filter(({ title }) => title === 'rewrite-sentence');

  it('all of its figures are changed at once, where that is asked for', () => {
    const all = offered(sample(2021, [RIGHT, WRONG]));
    expect(all.titles).toEqual(['按表改写这句（改 2 个数）']);
    const [action] = rewrite(all);
    expect(applyEdits(all.text, action!.edits)).toContain('申请15件，上年结转2件，均依法办理');
    expect(fixAll(analyze(all.text))).toEqual([]);
  });

  it('one figure that is pointed at has its own repair', () => {
    expect(rewrite(offered(sample(2021, [RIGHT, RIGHT.replace('15', '2‸5')])))).toEqual([]);
    expect(rewrite(offered(sample(2021, [RIGHT, RIGHT.replace('15件，', '25件，‸')])))).toHaveLength(1);
  });

  it('nothing is offered where it agrees', () => {
    expect(offered(sample(2021, [RIGHT, RIGHT.replace('均依法', '均‸依法')])).titles).toEqual([]);
  });
});

import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Form } from '../../server/src/core/form/form.ts';
import type { Analysis, Diagnostic } from '../../server/src/core/analyze.ts';
import type { OutlineItem } from '../../server/src/core/features/outline.ts';
import type { ReportModel } from '../support/model.ts';
import { FORM_OF_ONE_ROW_MORE, THIRD_FORM } from './third-form.ts';

/*
 * That a new form is a file beside the others and its name in the list: here the list has one more. What is worked out
 * from the list is worked out as modules are loaded, so all of them are loaded anew, and for whoever comes next again.
 */

const LIST = '../../server/src/core/form/list.ts';

async function engineWith(form: Form) {
  vi.resetModules();
  vi.doMock(LIST, async (original) => {
    const { LIST: known } = await original<{ LIST: readonly Form[] }>();
    return { LIST: [...known, form] };
  });
  return {
    ...(await import('../../server/src/core/analyze.ts')),
    ...(await import('../../server/src/core/form/forms.ts')),
    ...(await import('../../server/src/core/form/identities.ts')),
    ...(await import('../../server/src/core/features/blank-report.ts')),
    ...(await import('../../server/src/core/features/describe.ts')),
    ...(await import('../../server/src/core/features/extract.ts')),
    ...(await import('../../server/src/core/features/hover.ts')),
    ...(await import('../../server/src/core/features/outline.ts')),
    ...(await import('../../server/src/core/messages/explain/forms.ts')),
    ...(await import('../../server/src/core/repair/fixes.ts')),
    ...(await import('../../server/src/core/repair/recalculate.ts')),
    ...(await import('../../server/src/core/text/edit.ts')),
    ...(await import('../../server/src/cli/rows.ts')),
    ...(await import('../support/all-layouts.ts')),
    ...(await import('../support/model.ts')),
  };
}

const third = await engineWith(THIRD_FORM);
const fourth = await engineWith(FORM_OF_ONE_ROW_MORE);
type Engine = typeof third;

afterAll(() => {
  vi.doUnmock(LIST);
  vi.resetModules();
});

/** A report on a form with another number in every cell that is no total, of the year given or the form's first. */
function reportOn({ uniformOn, balanced }: Engine, form: Form, year = form.firstYear): ReportModel {
  const { figures, ...model } = uniformOn(form, '0');
  let next = 0;
  for (const rows of Object.values(figures)) {
    for (const cells of Object.values(rows))
      for (const column of Object.keys(cells)) cells[column] = String(++next % 97);
  }
  // Only a government may have made rules.
  return balanced({ ...model, agency: '云岭市人民政府', year, figures });
}

/** What is said of a text that concerns more than the way in which it is written. */
function loud({ diagnostics }: Analysis): string[] {
  return diagnostics.flatMap(({ rule, severity }) => (severity === 'error' || severity === 'warning' ? [rule] : []));
}

function saidBy({ diagnostics }: Analysis, rule: Diagnostic['rule']): Diagnostic {
  const found = diagnostics.filter((each) => each.rule === rule);
  expect(found.map((each) => each.rule)).toEqual([rule]);
  return found[0]!;
}

/** The text after the first repair of what a rule says. */
function mended({ analyze, fixesOf, applyEdits }: Engine, text: string, rule: Diagnostic['rule']): string {
  const analysis = analyze(text);
  const [fix] = fixesOf(saidBy(analysis, rule), analysis.report, analysis.judgement);
  expect(fix, `a repair of ${rule}`).toBeDefined();
  return applyEdits(text, fix!.edits);
}

function namesIn(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ name, children }) => [name, ...namesIn(children)]);
}

const withoutRow = (text: string, label: string): string => text.replace(new RegExp(`^.*${label}.*\n`, 'm'), '');

describe('a list of three forms', () => {
  const { FORMS, ALL_LAYOUTS, analyze, renderAny, extractTables, identitiesOf, formDue } = third;
  const forms = [...FORMS] as readonly Form[];

  it('tells which is due', () => {
    expect([2018, 2019, 2020, 2021, 2030, 2031, 2040].map((year) => formDue(year)?.id ?? null)).toEqual([
      ...[null, 2019, 2019],
      ...[2021, 2021],
      ...[2031, 2031],
    ]);
  });

  describe.each(forms.map((form) => [form.id, form] as const))('a report on the form of %d', (id, form) => {
    it.each(ALL_LAYOUTS)('in layout %s is read whole, and is in order', (layout) => {
      const model = reportOn(third, form);
      const analysis = analyze(renderAny(model, layout));
      expect(analysis.report.form).toBe(id);
      expect(extractTables(analysis.report)).toEqual(
        JSON.parse(JSON.stringify(model.figures), (_, value: unknown) =>
          typeof value === 'string' ? Number(value) : value,
        ),
      );
      const { verdicts } = analysis.judgement;
      expect(verdicts).toHaveLength(identitiesOf(form).length);
      expect(verdicts.every(({ holds }) => holds)).toBe(true);
      expect(loud(analysis)).toEqual([]);
    });

    it.each(forms.filter((due) => due !== form).map((due) => [due.id, due] as const))(
      'in a year of that of %d is on the wrong form',
      (dueId, due) => {
        const { describeFinding } = third;
        const text = renderAny(reportOn(third, form, due.firstYear), 'L3');
        const found = saidBy(analyze(text), 'wrong-form');
        expect(describeFinding(found, 'en')).toContain(String(dueId));
        expect([found.data.due, found.data.used]).toEqual([dueId, id]);
        const blank = mended(third, text, 'wrong-form');
        expect(analyze(blank).report.form).toBe(dueId);
        expect(analyze(blank).diagnostics.map(({ rule }) => rule)).not.toContain('wrong-form');
        expect(analyze(blank).diagnostics.map(({ rule }) => rule)).not.toContain('missing-row');
      },
    );
  });
});

describe('the third form', () => {
  const { analyze, renderAny } = third;
  const TEXT = renderAny(reportOn(third, THIRD_FORM), 'L3');
  const ROW = '6.自动程序批量提交的申请';

  it('has its identities', () => {
    const counts = new Map<string, number>();
    for (const { rule } of third.identitiesOf(THIRD_FORM)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'row-sum': 26,
      'column-balance': 6,
      'column-total': 6,
      'review-sum': 3,
    });
  });

  it('has its outline', () => {
    const names = namesIn(third.outline(analyze(TEXT), 'zh-cn'));
    expect(names).toContain('四、政府信息公开争议案件情况');
    expect(names).toContain('表：政府信息公开争议案件情况');
    expect(names).toContain('（五）6.批量提交');
    expect(third.outline(analyze(TEXT), 'zh-cn')[0]?.detail).toBe('2031 年式样');
  });

  it('explains its rows, sections and cells', () => {
    const over = (words: string, by = 1) => third.hover(analyze(TEXT), TEXT.indexOf(words) + by, 'zh-cn')?.markdown;
    expect(over(ROW)).toContain('由自动程序批量提交的申请。');
    expect(over('四、政府信息公开争议')).toContain('**四、政府信息公开争议案件情况**');
    expect(over('六、其他需要报告')).toContain('争议案件的说明也写在这里。');
    expect(over('第二十条第（八）项')).toContain('2031 年式样');
    const cell = over(ROW, ROW.length + 1);
    expect(cell).toContain('**“（五）6.批量提交”的“自然人”**');
    expect(cell).toContain('由自动程序批量提交的申请。');
    expect(cell?.match(/✓/g)).toHaveLength(2);
  });

  it('says that an item has no figures, or none any more', () => {
    const mention = TEXT.replace('（四）平台建设。', '（四）平台建设。依据《条例》第二十条第（九）项公开，');
    const found = third.hover(analyze(mention), mention.indexOf('第（九）项') + 1, 'zh-cn');
    expect(found?.markdown).toContain('（2031 年式样）：已取消这一块');
  });

  it('misses its row, and puts it back', () => {
    const lost = withoutRow(TEXT, ROW);
    const analysis = analyze(lost);
    expect(third.describeFinding(saidBy(analysis, 'missing-row'), 'zh-cn')).toContain('“（五）6.批量提交”');
    expect(loud(analysis)).toEqual(['missing-row']);
    expect(mended(third, lost, 'missing-row')).toContain(`${ROW}\t`);
  });

  it('calls its fourth part and table by their names', () => {
    const lost = TEXT.replace(/四、政府信息公开争议案件情况\n/, '');
    expect(third.describeFinding(saidBy(analyze(lost), 'missing-section'), 'zh-cn')).toContain(
      '政府信息公开争议案件情况',
    );
    expect(mended(third, lost, 'missing-section')).toContain('四、政府信息公开争议案件情况\n');
    const { judgement } = analyze(TEXT.replace(/(.*\t)(\d+)(\n+五、)/, '$1999$3'));
    expect(judgement.verdicts.filter(({ holds }) => !holds).map(({ identity }) => identity.rule)).toEqual([
      'review-sum',
    ]);
  });

  it('finds a wrong sum in its row, and mends it', () => {
    const wrong = TEXT.replace(new RegExp(`(${ROW.replaceAll('.', '\\.')}\t)(\\d+)`), '$1999');
    const analysis = analyze(wrong);
    expect(new Set(loud(analysis))).toEqual(new Set(['row-sum']));
    expect(mended(third, wrong, 'row-sum')).toBe(TEXT);
    const edits = third.recalculation(analysis.report, analysis.judgement, null);
    const { verdicts } = analyze(third.applyEdits(wrong, edits)).judgement;
    expect(verdicts.filter(({ identity, holds }) => identity.rule !== 'column-balance' && !holds)).toEqual([]);
  });

  it('counts its row among the results of its kind', () => {
    const { figures } = reportOn(third, THIRD_FORM);
    const rows = THIRD_FORM.tables.requests.blocks.flatMap((block) => block.rows);
    const sumOf = (kind: string) =>
      rows
        .filter(({ result }) => result === kind)
        .reduce((sum, { id }) => sum + Number(figures.requests[id]!.total), 0);
    const answered = figures.requests.total!.total!;
    const wrongIn = (refused: number) =>
      analyze(
        TEXT.replace(
          '均依法办理。',
          `答复政府信息公开申请${answered}件，予以公开${sumOf('granted')}件，不予处理${refused}件。`,
        ),
      ).diagnostics.filter(({ rule }) => rule === 'narrative-results').length;
    expect(rows.filter(({ result }) => result === 'refused')).toHaveLength(6);
    expect([wrongIn(sumOf('refused')), wrongIn(sumOf('refused') + 1)]).toEqual([0, 1]);
  });

  it('is told from words of another', () => {
    const old = ['第二十条第（九）项', '采购项目数量\t采购总金额'].join('\n');
    const analysis = analyze(TEXT.replace('三、收到', `${old}\n三、收到`));
    const { data } = saidBy(analysis, 'mixed-form');
    expect([data.other, data.form]).toEqual([2019, 2031]);
  });

  it('is no reason to call a report wrong that has one of its words', () => {
    const text = renderAny(reportOn(third, third.formOf(2021)), 'L3');
    const analysis = analyze(text.replace(/(5\.要求行政机关确认.*\n)/, `$1\t\t${ROW}\t0\t0\t0\t0\t0\t0\t0\n`));
    expect(analysis.report.form).toBe(2021);
    expect(loud(analysis)).toEqual(['unknown-row']);
  });

  it('is cited by its own document', () => {
    const cites = (document: string) =>
      analyze(TEXT.replace('本报告根据', `本报告根据年度报告格式（${document}）和`)).diagnostics.filter(
        ({ rule }) => rule === 'form-citation',
      );
    expect(cites('国办公开办函〔2031〕7号')).toEqual([]);
    expect(cites('国办公开办函〔2021〕30号').map(({ replacement }) => replacement)).toEqual([
      '国办公开办函〔2031〕7号',
    ]);
  });

  it('tells of fees as the form before it', () => {
    const empty = TEXT.replace('本年度未收取信息处理费，没有其他需要报告的事项。\n', '');
    expect(third.describeFinding(saidBy(analyze(empty), 'empty-section'), 'zh-cn')).toContain('2021 年度起');
  });

  it('has its blank report', () => {
    const blank = third.blankReport('云岭市档案局', 2031)!;
    const { report, diagnostics } = analyze(blank);
    expect([report.form, report.year]).toEqual([2031, 2031]);
    expect(blank).toContain(ROW);
    expect(blank).toContain('四、政府信息公开争议案件情况');
    expect(blank).not.toContain('法律服务机构');
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('missing-row');
    expect(third.blankReport('云岭市档案局', 2030)).toContain('法律服务机构');
  });

  it('is explained where forms are', () => {
    expect(third.FORMS_BY_YEAR['zh-cn']).toBe(
      '2019、2020 年度用 2019 年式样（国办公开办函〔2019〕60号），' +
        '2021 至 2030 年度用 2021 年式样（国办公开办函〔2021〕30号），' +
        '2031 年度起用 2031 年式样（国办公开办函〔2031〕7号）',
    );
    expect(third.rowsCalled('自动程序批量提交的申请').map(({ forms, note }) => [forms, note.counts])).toEqual([
      [[2031], '由自动程序批量提交的申请。'],
    ]);
  });
});

describe('a form that differs from the one before by a row', () => {
  const { analyze, renderAny, formOf, ALL_LAYOUTS } = fourth;
  const ROW = '6.自动程序批量提交的申请';

  it.each(ALL_LAYOUTS)('is known in layout %s, and so are the others', (layout) => {
    for (const form of fourth.FORMS as readonly Form[]) {
      const analysis = analyze(renderAny(reportOn(fourth, form), layout));
      expect(analysis.report.form).toBe(form.id);
      expect(loud(analysis)).toEqual([]);
    }
  });

  it('is not taken for the other where its row is lost, nor the other where it has that row', () => {
    const lost = withoutRow(renderAny(reportOn(fourth, FORM_OF_ONE_ROW_MORE), 'L3'), ROW);
    expect(loud(analyze(lost))).toEqual(['missing-row']);
    const text = renderAny(reportOn(fourth, formOf(2021)), 'L3');
    const more = analyze(text.replace(/(5\.要求行政机关确认.*\n)/, `$1\t\t${ROW}\t0\t0\t0\t0\t0\t0\t0\n`));
    expect([more.report.form, loud(more)]).toEqual([2021, ['unknown-row']]);
  });

  it('is the likelier one where no year tells which is due', () => {
    const undated = (form: Form) => renderAny(reportOn(fourth, form), 'L3').replace(/20\d\d年/g, '');
    expect(analyze(undated(formOf(2021))).report.form).toBe(2021);
    expect(analyze(undated(FORM_OF_ONE_ROW_MORE)).report.form).toBe(2041);
  });
});

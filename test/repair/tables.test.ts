import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { LAYOUTS, render } from '../support/layouts.ts';
import { balanced, uniform } from '../support/model.ts';

const OTHER_HEADING = '五、存在的主要问题及改进情况';

/** The text after the one repair of the one finding of `rule`. */
function mended(text: string, rule: RuleName): string {
  const { report, judgement, diagnostics } = analyze(text);
  const [found, ...others] = diagnostics.filter((each) => each.rule === rule);
  expect(others).toEqual([]);
  const [repair] = fixesOf(found!, report, judgement);
  expect(repair?.safe).toBe(false);
  return applyEdits(text, repair!.edits);
}

const rulesIn = (text: string) => analyze(text).diagnostics.map(({ rule }) => rule);
const tablesIn = (text: string) => extractTables(analyze(text).report);

describe.each(LAYOUTS)('in layout %s', (layout) => {
  const gap = layout === 'L4' ? '\n\n' : '\n';
  const faultless = render(balanced(uniform(2019, '3')), layout);

  it.each(['四、政府信息公开行政复议、行政诉讼情况', '三、收到和处理政府信息公开申请情况'])(
    'a table is moved as it is under %s',
    (heading) => {
      const stray = faultless.replace(heading + gap, '').replace(OTHER_HEADING, `${heading}${gap}${OTHER_HEADING}`);
      const text = mended(stray, 'stray-table');
      expect(rulesIn(text)).not.toContain('stray-table');
      expect(tablesIn(text)).toEqual(tablesIn(faultless));
      expect(text.split(/\s+/).sort()).toEqual(stray.split(/\s+/).sort());
    },
  );

  it('the tables of the wrong form give way to blank ones, and nothing else changes', () => {
    const wrong = faultless.replace('2020年政府信息公开工作', '2022年政府信息公开工作');
    const text = mended(wrong, 'wrong-form');
    const { report } = analyze(text);
    expect(report.form).toBe(2021);
    expect(rulesIn(text)).not.toContain('wrong-form');
    const { disclosure, requests, review } = tablesIn(text);
    const written = [disclosure, requests].flatMap((table) =>
      Object.values(table).flatMap((row) => Object.values(row)),
    );
    expect(new Set(written)).toEqual(new Set([null]));
    expect(Object.keys(requests)).toHaveLength(25);
    expect(review).toEqual(tablesIn(wrong).review);
    const prose = (all: string) => analyze(all).report.paragraphs.map(({ plain }) => plain);
    expect(prose(text)).toEqual(prose(wrong));
  });
});

describe('a table that holds a sentence', () => {
  it('is neither moved nor replaced', () => {
    const text = render(uniform(2019, '0'), 'L3')
      .replace('2020年政府信息公开工作', '2022年政府信息公开工作')
      .replace('行政强制\t', '以下各项数据均由有关科室提供并经办公室核对。\n行政强制\t');
    const { report, judgement, diagnostics } = analyze(text);
    const found = diagnostics.find(({ rule }) => rule === 'wrong-form');
    expect(fixesOf(found!, report, judgement)).toEqual([]);
  });
});

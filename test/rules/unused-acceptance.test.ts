import { describe, expect, it } from 'vitest';
import { analyze, analyzeConfig } from '../../server/src/core/analyze.ts';
import { configFixesOf } from '../../server/src/core/features/config-fixes.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { acceptedIn, unusedIn } from '../../server/src/settings/unused.ts';
import { sample } from '../support/sample.ts';

const LAST = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const WRONG = sample(2019, [`${LAST}1`, `${LAST}9`]);
const entry = (file: string, text: string) => `{ "rule": "row-sum", "file": "${file}", "text": "${text}" }`;
const config = (...entries: string[]) => `{ "accepted": [\n  ${entries.join(',\n  ')}\n] }`;
const USED = entry('甲.txt', '四、结转下年度继续办理：1 0 0 0 0 0 9');
const GONE = entry('甲.txt', '四、结转下年度继续办理：1 0 0 0 0 0 7');

/** What is said of a settings file once the reports were looked at. */
function heard(text: string, reports: Readonly<Record<string, string>>) {
  const file = readConfig(text);
  const unused = Object.entries(reports).flatMap(([name, report]) => {
    const analysis = analyze(report, { accepted: acceptedIn(file, name) });
    return unusedIn(file, name, analysis.unused) ?? [];
  });
  return analyzeConfig(text, { faults: file.faults, unused }).diagnostics;
}

describe('unused-acceptance', () => {
  it('speaks of a record that nothing answers to', () => {
    const text = config(USED, GONE);
    const [found, ...more] = heard(text, { '甲.txt': WRONG });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'unused-acceptance', severity: 'information' });
    expect(text.slice(found!.span.start, found!.span.end)).toBe(GONE);
    expect(describeFinding(found!, 'zh-cn')).toMatch(/“甲\.txt”有 1 处已接受的问题不再存在/);
    const [fix] = configFixesOf(found!);
    expect(applyEdits(text, fix!.edits)).toBe(config(USED));
  });

  it('speaks once of each report', () => {
    const other = entry('乙.txt', '没有这一处');
    const text = config(GONE, other, entry('甲.txt', '也没有'), entry('丙.txt', '没有看过'));
    const found = heard(text, { '甲.txt': WRONG, '乙.txt': sample(2019) });
    expect(found.map(({ data }) => [data.file, data.count])).toEqual([
      ['甲.txt', 2],
      ['乙.txt', 1],
    ]);
    const [fix] = configFixesOf(found[0]!);
    expect(readConfig(applyEdits(text, fix!.edits)).accepted.map(({ file }) => file)).toEqual(['乙.txt', '丙.txt']);
  });

  it('is silent while the finding is there', () => {
    expect(heard(config(USED), { '甲.txt': WRONG })).toEqual([]);
  });

  it('is silent of reports that were not checked', () => {
    expect(heard(config(GONE), {})).toEqual([]);
    expect(heard(config(GONE), { '甲.txt': '关于放假的通知' })).toEqual([]);
  });
});

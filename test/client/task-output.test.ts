import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { NOTHING, type Summary } from '../../client/src/commands/summary.ts';
import { type TaskFinding, findingLine, statusOf } from '../../client/src/task-output.ts';
import { speaker } from '../../client/src/words/words.ts';

const finding: TaskFinding = {
  path: '市 一/年报:1.txt',
  line: 53,
  character: 24,
  level: 'error',
  message: '「四、结转」：1 ＋ 0 ＝ 1，总计写作 9，差 8。  请核对。',
  rule: 'row-sum',
};
describe('the output of a task', () => {
  it.each([
    ['zh-cn', 'error', '错误'],
    ['zh-cn', 'warning', '警告'],
    ['en', 'information', 'information'],
    ['en', 'hint', 'hint'],
  ] as const)('in %s: a finding that is %s is told so', (language, level, word) => {
    const line = findingLine({ ...finding, level }, speaker(language, language));
    expect(line).toBe(`市 一/年报:1.txt:54:25  ${word}  ${finding.message}  row-sum`);
  });

  it('holds nothing unsafe', () => {
    const say = speaker('zh-cn', 'zh-cn');
    expect(findingLine({ ...finding, path: 'a\u001b\r\n.txt', message: '\u202e' }, say)).not.toMatch(
      /[\u001b\r\n\u202e]/,
    );
  });

  it('is read by no problem matcher: an old one that a task still names finds nothing', () => {
    const { problemMatchers } = manifest.contributes;
    const names = ['gongkai-error', 'gongkai-warning', 'gongkai-information', 'gongkai-hint'];
    expect(problemMatchers.map(({ name }) => name)).toEqual(names);
    for (const { pattern } of problemMatchers) {
      for (const level of ['error', 'warning', 'information', 'hint'] as const) {
        const line = findingLine({ ...finding, level }, speaker('zh-cn', 'zh-cn'));
        expect(new RegExp(pattern.regexp).exec(line)).toBeNull();
      }
    }
  });
});

describe('the exit status of a task', () => {
  const sum = (changes: Partial<Summary>): Summary => ({ ...NOTHING, files: 1, reports: 1, ...changes });
  const warned = sum({ counts: { ...NOTHING.counts, warning: 1 } });
  it.each<[number, Summary, string]>([
    [0, sum({}), 'hint'],
    [0, warned, 'error'],
    [1, warned, 'warning'],
    [1, warned, 'hint'],
    [0, sum({ counts: { ...NOTHING.counts, error: 1 } }), 'never'],
    [2, NOTHING, 'error'],
    [2, sum({ unread: 1 }), 'never'],
  ])('is %i', (status, summary, failOn) => expect(statusOf(summary, failOn)).toBe(status));
});

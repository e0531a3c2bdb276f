import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { NOTHING, type Summary } from '../../client/src/commands/summary.ts';
import { type TaskFinding, findingLine, statusOf } from '../../client/src/task-output.ts';
import { speaker } from '../../client/src/words/words.ts';
import { folderOf } from '../cli/support/folder.ts';
import { gongkai } from '../cli/support/gongkai.ts';
import { fixture } from '../support/sample.ts';

const finding: TaskFinding = {
  path: '市 一/年报:1.txt',
  line: 53,
  character: 24,
  level: 'error',
  message: '「四、结转」：1 ＋ 0 ＝ 1，总计写作 9，差 8。  请核对。',
  rule: 'row-sum',
};
const { problemMatchers } = manifest.contributes;

/** What a problem matcher takes from a line. */
function matched(line: string) {
  return problemMatchers.flatMap(({ name, severity, pattern }) => {
    const match = new RegExp(pattern.regexp).exec(line);
    if (!match) return [];
    const [file, row, column, message, code] = [1, 2, 3, 4, 5].map((group) => match[group]);
    return [{ name, severity, file, row, column, message, code }];
  });
}

describe('the output of a task', () => {
  it.each([
    ['zh-cn', 'error', 'gongkai-error', 'error'],
    ['zh-cn', 'warning', 'gongkai-warning', 'warning'],
    ['en', 'information', 'gongkai-information', 'info'],
    ['en', 'hint', 'gongkai-hint', 'info'],
  ] as const)('in %s: a finding that is %s is taken by %s alone', (language, level, name, severity) => {
    const line = findingLine({ ...finding, level }, speaker(language, language));
    expect(matched(line)).toEqual([
      {
        ...{ name, severity, file: finding.path, row: '54', column: '25' },
        ...{ message: finding.message, code: 'row-sum' },
      },
    ]);
  });

  it('holds nothing unsafe', () => {
    const say = speaker('zh-cn', 'zh-cn');
    expect(findingLine({ ...finding, path: 'a\u001b\r\n.txt', message: '\u202e' }, say)).not.toMatch(
      /[\u001b\r\n\u202e]/,
    );
  });

  it.each(['zh-cn', 'en'])('is that of the command line, whose findings are taken as well, in %s', async (lang) => {
    const cwd = folderOf({ '市/a.txt': fixture('sample-report.txt'), '.gongkai.json': '{ "x": 1 }' });
    const { stdout } = await gongkai(['check', '.', '--lang', lang], { cwd });
    const lines = stdout.split('\n').filter((line) => /^\S/.test(line));
    const found = lines.slice(0, -1).flatMap(matched);
    expect(found).toHaveLength(lines.length - 1);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['市/a.txt', '.gongkai.json']));
    expect(lines.slice(-1).flatMap(matched)).toEqual([]);
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

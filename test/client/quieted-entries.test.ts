import { describe, expect, it } from 'vitest';
import { quietedGroups } from '../../client/src/quieted/entries.ts';
import { speaker } from '../../client/src/words/words.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import type { Quieted } from '../../server/src/lsp/quieted.ts';

const say = speaker('zh-cn', 'zh-cn');
const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 1 } });
const RECORD = { rule: 'row-sum', file: 'a.txt', text: '甲：1 2' } as const;
const FINDING = { record: RECORD, title: '行合计', place: '第三部分的表，“总计”', message: '应为 1', range: at(3) };
const quieted: Quieted = {
  config: 'file:///市/.gongkai.json',
  accepted: [FINDING, { ...FINDING, record: { ...RECORD, reason: '按原件' }, range: at(5) }],
  off: [
    { rule: 'cjk-space', title: '汉字间的空格', by: 'file' },
    { rule: 'spam', title: '广告', by: 'editor' },
  ],
};
const FILE =
  '{ "rules": { "cjk-space": "off" }, "accepted": [{ "rule": "row-sum", "file": "a.txt", "text": "甲：1 2" }] }';

describe('what is accepted and what is switched off', () => {
  const [accepted, off] = quietedGroups(quieted, say);

  it('is listed in two groups, each finding with its rule, place, words and reason', () => {
    expect([accepted!.heading, off!.heading]).toEqual(['已接受', '不再检查']);
    expect(accepted!.entries).toMatchObject([
      {
        label: '行合计',
        description: '第三部分的表，“总计”',
        detail: '应为 1',
        range: at(3),
        button: '撤回，重新提示',
      },
      { description: '第三部分的表，“总计”（按原件）', range: at(5) },
    ]);
    expect(off!.entries).toMatchObject([
      { label: '汉字间的空格', description: 'cjk-space', detail: '记在 .gongkai.json 里', button: '重新检查这一类' },
      { label: '广告', detail: '记在 VS Code 的设置里，回车打开设置', button: '打开设置', undo: null },
    ]);
  });

  it('is taken back in the settings file, one thing and no other', () => {
    const without = (undo: NonNullable<typeof accepted>['entries'][number]['undo']) => applyEdits(FILE, undo!(FILE)!);
    expect(without(accepted!.entries[0]!.undo)).toBe('{ "rules": { "cjk-space": "off" }, "accepted": [] }');
    expect(without(off!.entries[0]!.undo)).toBe(FILE.replace('{ "cjk-space": "off" }', '{}'));
  });

  it('has no group without entries', () => {
    expect(quietedGroups({ ...quieted, accepted: [] }, say).map(({ heading }) => heading)).toEqual(['不再检查']);
    expect(quietedGroups({ ...quieted, accepted: [], off: [] }, say)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { levelEdits } from '../../server/src/settings/levels.ts';
import { type Recorded, recordEdits, takeBackEdits } from '../../server/src/settings/record.ts';
import { unusedIn } from '../../server/src/settings/unused.ts';

const ENTRY: Recorded = { rule: 'row-sum', file: '年报.txt', text: '甲：1 2 ⟦3⟧' };

function recorded(text: string, entry: Recorded = ENTRY): string | null {
  const edits = recordEdits(text, entry);
  return edits && applyEdits(text, edits);
}

describe('recording an accepted finding', () => {
  it('makes a file', () => {
    expect(recorded('')).toBe(
      '{\n  "accepted": [\n    {\n      "rule": "row-sum",\n      "file": "年报.txt",\n      "text": "甲：1 2 ⟦3⟧"\n    }\n  ]\n}\n',
    );
  });

  it('keeps comments, indentation and line ends', () => {
    const text = '{\r\n\t// 说明\r\n\t"rules": { "row-sum": "off" }\r\n}\r\n';
    const result = recorded(text)!;
    expect(result).toMatch(
      /^\{\r\n\t\/\/ 说明\r\n\t"rules": \{ "row-sum": "off" \},\r\n\t"accepted": \[\r\n\t\t\{\r\n/,
    );
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('adds to what was recorded, trailing comma or not', () => {
    const first = { ...ENTRY, file: '甲.txt' };
    const second = { ...ENTRY, file: '乙.txt', reason: '按原件 "核对"' };
    const both = recorded(recorded('', first)!, second)!;
    expect(readConfig(both)).toMatchObject({ faults: [], accepted: [{ file: '甲.txt' }, { file: '乙.txt' }] });
    expect(both).toContain('"reason": "按原件 \\"核对\\""');
    const trailing = recorded('{ "accepted": [ { "rule": "spam", "file": "a", "text": "" }, ], }')!;
    expect(readConfig(trailing)).toMatchObject({ faults: [], accepted: [{ rule: 'spam' }, { rule: 'row-sum' }] });
  });

  it.each(['{ "accepted": {} }', '[]', '{ "rules": ', '"accepted"', '{ "accepted": [], "accepted": [] }'])(
    'does not touch %s',
    (text) => expect(recorded(text)).toBeNull(),
  );

  it('holds whatever it is given', () => {
    const odd = { ...ENTRY, text: '"\\\u2028𠮷\n', file: 'a/"b".txt' };
    expect(readConfig(recorded('{}', odd)!).accepted).toMatchObject([{ text: odd.text, file: odd.file }]);
  });
});

describe('deleting records', () => {
  const entry = (text: string) => `{ "rule": "row-sum", "file": "a.txt", "text": "${text}" }`;
  const file = (...texts: string[]) => `{\n  "accepted": [\n    ${texts.map(entry).join(',\n    ')} // 末\n  ]\n}\n`;
  const without = (text: string, ...gone: string[]) => {
    const config = readConfig(text);
    const found = unusedIn(
      config,
      'a.txt',
      gone.map((each) => ({ rule: 'row-sum', text: each })),
    );
    return applyEdits(
      text,
      (found?.removals ?? []).map((span) => ({ span, newText: '' })),
    );
  };

  it.each([
    [['甲'], ['乙', '丙', '丁']],
    [['乙'], ['甲', '丙', '丁']],
    [['丁'], ['甲', '乙', '丙']],
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
    [
      ['丙', '丁'],
      ['甲', '乙'],
    ],
    [
      ['甲', '丙'],
      ['乙', '丁'],
    ],
    [
      ['乙', '丁'],
      ['甲', '丙'],
    ],
    [
      ['乙', '丙'],
      ['甲', '丁'],
    ],
    [['甲', '乙', '丙', '丁'], []],
  ])('%j leaves %j', (gone, left) => {
    const text = without(file('甲', '乙', '丙', '丁'), ...gone);
    const { accepted, faults } = readConfig(text);
    expect(faults).toEqual([]);
    expect(accepted.map((each) => each.text)).toEqual(left);
  });

  it('leaves records of other files, and what it does not know', () => {
    const text = `{ "accepted": [5, ${entry('甲')}, { "rule": "row-sum", "file": "b.txt", "text": "甲" }] }`;
    expect(without(text, '甲')).toBe('{ "accepted": [5, { "rule": "row-sum", "file": "b.txt", "text": "甲" }] }');
    expect(unusedIn(readConfig(text), 'c.txt', [{ rule: 'row-sum', text: '甲' }])).toBeNull();
  });
});

describe('taking an acceptance back', () => {
  const takenBack = (text: string, entry: Recorded = ENTRY) => {
    const edits = takeBackEdits(text, entry);
    return edits && applyEdits(text, edits);
  };

  it('is the file as it was before, and as often as it is recorded', () => {
    const before = '{\n  // 说明\n  "accepted": [\n    { "rule": "spam", "file": "a.txt", "text": "" } // 甲\n  ]\n}\n';
    const once = recorded(before)!;
    const entry = (text: string) => readConfig(text).accepted.map(({ rule }) => rule);
    expect(entry(takenBack(once)!)).toEqual(['spam']);
    expect(takenBack(once)).toContain('// 说明');
    expect(entry(takenBack(recorded(once, { ...ENTRY, reason: '乙' })!)!)).toEqual(['spam']);
    expect(takenBack(recorded('{}')!)).toBe('{\n  "accepted": []\n}');
  });

  it('leaves the same words of another report and of another rule', () => {
    const both = recorded(recorded('', { ...ENTRY, file: '乙.txt' })!, { ...ENTRY, rule: 'spam' })!;
    expect(takenBack(both)).toBe(both);
    expect(takenBack('{ "rules": {} }')).toBe('{ "rules": {} }');
    expect(takenBack('{ "accepted": ')).toBeNull();
  });
});

describe('giving a rule a level', () => {
  const given = (text: string, level: 'off' | 'hint' | null = 'off') => {
    const edits = levelEdits(text, 'row-sum', level);
    return edits && applyEdits(text, edits);
  };

  it.each([
    ['', '{\n  "rules": {\n    "row-sum": "off"\n  }\n}\n'],
    ['{}', '{\n  "rules": {\n    "row-sum": "off"\n  }\n}'],
    ['{ "rules": {} }', '{ "rules": {\n    "row-sum": "off"\n  } }'],
    ['{\n  "rules": {\n    "spam": "off"\n  }\n}', '{\n  "rules": {\n    "spam": "off",\n    "row-sum": "off"\n  }\n}'],
    ['{ "rules": { "row-sum": "hint" } } // 末', '{ "rules": { "row-sum": "off" } } // 末'],
    ['{ "rules": { "row-sum": "hint", "row-sum": 5 } }', '{ "rules": { "row-sum": "hint", "row-sum": "off" } }'],
  ])('writes it into %j', (text, expected) => {
    expect(given(text)).toBe(expected);
    expect(readConfig(given(text)!).given.rules).toMatchObject({ 'row-sum': 'off' });
  });

  it.each([
    ['{ "rules": { "row-sum": "off" } }', '{ "rules": {} }'],
    ['{ "rules": { "a": "off", "row-sum": "off", "b": "off" } }', '{ "rules": { "a": "off", "b": "off" } }'],
    ['{ "rules": { "row-sum": "off", /* 甲 */ "b": "off" } }', '{ "rules": { "b": "off" } }'],
    ['{ "rules": { "b": "off", "row-sum": "off", "row-sum": "hint", } }', '{ "rules": { "b": "off", } }'],
    ['{ "rules": { "b": "off" } }', '{ "rules": { "b": "off" } }'],
    ['{ "exclude": [] }', '{ "exclude": [] }'],
    ['', ''],
  ])('takes it out of %j', (text, expected) => expect(given(text, null)).toBe(expected));

  it.each(['{ "rules": [] }', '[]', '{ "rules": ', '{ "rules": {}, "rules": {} }'])('does not touch %s', (text) => {
    expect(given(text)).toBeNull();
    expect(given(text, null)).toBeNull();
  });

  it('keeps tabs, line ends and comments', () => {
    const text = '{\r\n\t// 说明\r\n\t"rules": {\r\n\t\t"spam": "off"\r\n\t}\r\n}\r\n';
    expect(given(text)).toBe(text.replace('"spam": "off"', '"spam": "off",\r\n\t\t"row-sum": "off"'));
    expect(given(given(text)!, null)).toBe(text);
  });
});

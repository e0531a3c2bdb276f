import { describe, expect, it } from 'vitest';
import { counted } from '../../../server/src/core/syntax/counted.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

describe('what is counted in lines', () => {
  const looked: string[] = [];
  const commas = counted(({ text }) => {
    looked.push(text);
    return text.split('，').length - 1;
  });

  it('is counted anew only in what an edit changed', () => {
    const before = parse('甲，乙\n丙，丁，戊\n己');
    expect(commas(before)).toBe(3);
    looked.length = 0;
    const after = parse('甲，乙\n丙，丁戊，，\n庚，\n己', before);
    expect(commas(after)).toBe(5);
    expect(looked.sort()).toEqual(['丙，丁，戊', '丙，丁戊，，', '庚，'].sort());
    expect(commas(after)).toBe(5);
  });

  it('is counted in all lines where it was not counted before', () => {
    const after = parse('甲，\n乙', parse('甲\n乙'));
    expect(counted(({ text }) => (text.includes('，') ? 1 : 0))(after)).toBe(1);
  });
});

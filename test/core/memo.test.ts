import { describe, expect, it } from 'vitest';
import { newMemo } from '../../server/src/core/text/memo.ts';

describe('a memo', () => {
  const counted = (): { work: (key: string) => string; done: string[] } => {
    const done: string[] = [];
    const work = (key: string): string => {
      done.push(key);
      return key.toUpperCase();
    };
    return { work, done };
  };

  it('does each work once for a string', () => {
    const memo = newMemo();
    const { work, done } = counted();
    expect([memo(work)('a'), memo(work)('b'), memo(work)('a')]).toEqual(['A', 'B', 'A']);
    expect(done).toEqual(['a', 'b']);
  });

  it('keeps works apart, and knows nothing of another memo', () => {
    const memo = newMemo();
    const [one, other] = [counted(), counted()];
    memo(one.work)('a');
    memo(other.work)('a');
    newMemo()(one.work)('a');
    expect([one.done, other.done]).toEqual([['a', 'a'], ['a']]);
  });

  it('forgets what was not asked for, and keeps what was', () => {
    const memo = newMemo();
    const { work, done } = counted();
    for (let edit = 0; edit < 50_000; edit++) {
      memo(work)('a label that is longer than a slice');
      memo(work)(`${edit}`);
    }
    expect(done.filter((key) => key.startsWith('a label'))).toHaveLength(1);
    memo(work)('49999');
    expect(done.filter((key) => key === '49999')).toHaveLength(1);
    memo(work)('0');
    expect(done.filter((key) => key === '0')).toHaveLength(2);
  });

  it('remembers nothing that is longer than any paragraph', () => {
    const memo = newMemo();
    const { work, done } = counted();
    const prose = '字'.repeat(20_001);
    expect([memo(work)(prose), memo(work)(prose)]).toEqual([prose, prose]);
    expect(done).toHaveLength(2);
  });

  it('holds little of long strings: two generations of as many units', () => {
    const memo = newMemo();
    const { work, done } = counted();
    for (let each = 0; each < 2; each++) {
      for (let at = 0; at < 60; at++) memo(work)(`${at}`.padEnd(20_000, '字'));
    }
    expect(done).toHaveLength(120);
  });
});

import { describe, expect, it } from 'vitest';
import { choice, parseArguments } from '../../server/src/cli/arguments.ts';
import { nearest } from '../../server/src/settings/nearest.ts';
import { UsageError } from '../../server/src/cli/usage.ts';
import { speaker } from '../../server/src/cli/words.ts';

const accepted = { flags: ['verbose'], options: ['format', 'rule'] };
const parse = (...argv: string[]) => parseArguments(argv, accepted);

function complaintOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UsageError) return error.sentence(speaker('zh-cn'));
    throw error;
  }
  return '';
}

describe('parseArguments', () => {
  it('takes names, flags and values in any order', () => {
    const { names, flags, values } = parse('a.txt', '--rule=a=b', '--verbose', '-', '--rule', 'c=d', '--', '--verbose');
    expect(names).toEqual(['a.txt', '-', '--verbose']);
    expect([...flags]).toEqual(['verbose']);
    expect(values.get('rule')).toEqual(['a=b', 'c=d']);
  });

  it('lets a question for help or the version go before all else', () => {
    expect(parse('--wrong', '-h').flags).toEqual(new Set(['help']));
    expect(parse('--version', '--format').flags).toEqual(new Set(['version']));
  });

  it.each([
    [['--fromat', 'json'], '没有 --fromat 这个选项，最接近的是 --format。'],
    [['-x'], '没有 -x 这个选项。'],
    [['--quiet'], '没有 --quiet 这个选项。'],
    [['--\u001b[31m'], '没有 --\\u{1B}[31m 这个选项。'],
    [['--format'], '选项 --format 后面要有值。'],
    [['--verbose=yes'], '选项 --verbose 不带值，却写了“yes”。'],
  ])('%j', (argv, complaint) => {
    expect(complaintOf(() => parse(...argv))).toBe(complaint);
  });
});

describe('choice', () => {
  it('is the last value, in any letter case, else the first choice', () => {
    expect(choice(parse('--format', 'text', '--format', 'JSON'), 'format', ['text', 'json'])).toBe('json');
    expect(choice(parse(), 'format', ['text', 'json'])).toBe('text');
  });

  it('says what there is to choose from', () => {
    expect(complaintOf(() => choice(parse('--format', 'xml'), 'format', ['text', 'json']))).toBe(
      '选项 --format 不接受“xml”，可用的有 text、json。',
    );
  });
});

describe('nearest', () => {
  const names = ['row-sum', 'review-sum', 'column-total', 'missing-row'];
  it.each([
    ['row-smu', ['row-sum']],
    ['sum', ['row-sum', 'review-sum']],
    ['missingrow', ['missing-row']],
    ['x', []],
  ])('%s', (name, found) => {
    expect(nearest(name, names)).toEqual(found);
  });
});

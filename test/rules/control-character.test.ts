import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('control-character', {
  speaks: {
    'a form feed before a heading': {
      text: sample(2021, ['五、存在的', '⟦\f⟧五、存在的']),
      severity: 'hint',
      says: '有 1 处看不见的控制字符（例如 U+000C）',
      fixed: '\n五、存在的',
    },
    'all of a file are one finding': {
      text: says('严格执行⟦\u0001\u0002⟧发布审核\u202e制度，做到\u0003先审查、后公开。'),
      says: '有 3 处',
      fixed: SENTENCE,
    },
    'soft line breaks become line ends': {
      text: says('严格执行发布审核制度。⟦\u000b⟧做到先审查、后公开。'),
      fixed: '严格执行发布审核制度。\n做到先审查、后公开。',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'tabs and line ends': says('严格执行\t发布审核制度。\r\n做到先审查、后公开。'),
    'a byte order mark, and marks without width': `\ufeff${says('严格执行\u200b发布审核\u200e制度。')}`,
    'a line that goes as a whole': says(`${SENTENCE}\n下一\u0001页\n\f- 3 -`).replace('\u0001', ''),
  },
});

describe('a form feed', () => {
  it('keeps no heading, label or figure from being read', () => {
    const text = sample(
      2021,
      ['五、存在的', '\f五、存在的'],
      ['行政强制\t0', '\f行政强制\t\f0'],
      ['（四）平台建设', '\f（四）平台建设'],
    );
    expect(analyze(text).diagnostics.map(({ rule }) => rule)).toEqual(['control-character']);
  });
});

describe('the repair', () => {
  const safe = (text: string) => {
    const { report, judgement, diagnostics } = analyze(text);
    const found = diagnostics.filter(({ rule }) => rule === 'control-character');
    return found.flatMap((each) => fixesOf(each, report, judgement).map((fix) => fix.safe));
  };

  it('is safe where it leaves every line and every cell as it is', () => {
    expect(safe(says('严格执行\u0001发布审核制度。'))).toEqual([true]);
    expect(safe(says('严格执行发布审核制度。\u000b后公开。'))).toEqual([true]);
    expect(safe(sample(2021, ['行政强制\t0', '行政\u000b强制\t0']))).toEqual([false]);
    expect(safe(sample(2021, ['行政强制\t0', '行政强制\t0\u0001']))).toEqual([false]);
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFix } from '../../server/src/core/features/describe.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';

/** The titles of what can be done about the doubled marks in `sentence`. */
function titles(sentence: string): string[] {
  const { diagnostics, report, judgement } = analyze(sample(2021, [SENTENCE, sentence]));
  const found = diagnostics.filter(({ rule }) => rule === 'doubled-punctuation');
  return found.flatMap((each) => fixesOf(each, report, judgement).map((fix) => describeFix(fix, 'zh-cn')));
}

describe('a repair of many places', () => {
  it('says that it mends all of them', () => {
    expect(titles('甲，，乙，，丙，，丁，，戊，，己，，庚。')).toEqual(['改正这 6 处：标点重复']);
  });

  it('says how many it mends where the writer has to choose in some', () => {
    expect(titles('甲，，乙，，丙，，丁，，戊，，己。，庚。')).toEqual(['改正其中 5 处，其余的请您决定：标点重复']);
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import type { Acceptance } from '../../server/src/core/rules/acceptance.ts';
import { standOf } from '../../server/src/core/rules/stand.ts';
import { LAYOUTS, render } from '../support/layouts.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { fixture, sample } from '../support/sample.ts';

/** What would be recorded to accept everything that is found in a text. */
function standsIn(text: string): Acceptance[] {
  const analysis = analyze(text);
  return analysis.diagnostics.map((found) => ({ rule: found.rule, text: standOf(found, analysis) }));
}

const LAST = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const WRONG = sample(2019, [`${LAST}1`, `${LAST}9`]);

describe('what a finding stands on', () => {
  it('is, for an equation, its name and figures', () => {
    expect(standsIn(WRONG)).toEqual([{ rule: 'row-sum', text: '四、结转下年度继续办理：1 0 0 0 0 0 9' }]);
  });

  it('is, for a figure, its row with the place marked', () => {
    const stands = standsIn(sample(2019, [`${LAST}1`, '四、结转下年度继续办理\t1\t0\t0\t0\t0\t -3 \t1']));
    const text = expect.stringContaining('：1 0 0 0 0 ⟦-3⟧ 1') as string;
    expect(stands).toContainEqual({ rule: 'negative-count', text });
  });

  it('is, in prose, the sentence with the words marked', () => {
    const stands = standsIn(fixture('sample-report.txt'));
    const found = stands.find(({ rule }) => rule === 'breakdown-sum');
    expect(found?.text).toMatch(/^全年通过.*政府信息186条，其中，⟦机构职能类9条.*30条⟧。/);
  });

  it('is nothing but the rule, where it stands for all of its kind', () => {
    const text = sample(2019).replaceAll('，', ',');
    expect(standsIn(text)).toEqual([{ rule: 'half-width-punctuation', text: '' }]);
  });

  it.each(['sample-report.txt'])('tells the findings of %s from each other', (name) => {
    const keys = standsIn(fixture(name)).map((each) => JSON.stringify(each));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('accepted findings', () => {
  const accepted = standsIn(WRONG);

  it('are set apart, and nothing else is', () => {
    const { diagnostics, accepted: standing, unused } = analyze(WRONG, { accepted: accepted.slice(0, 1) });
    expect(diagnostics).toEqual([]);
    expect(standing.map(({ rule, severity }) => [rule, severity])).toEqual([['row-sum', 'error']]);
    expect(unused).toEqual([]);
  });

  it.each<[string, string]>([
    ['lines above', `云岭市政府网\n\n\n${WRONG}`],
    ['lines below', `${WRONG}\n2021年1月26日\n`],
    ['other line ends', WRONG.replaceAll('\n', '\r\n')],
    ['other words in the paragraph above', WRONG.replace('一、总体情况', '一、总体情况\n𠮷祥如意。')],
    ['wide digits', WRONG.replace(`${LAST}9`, LAST.replace('1', '１') + '９')],
  ])('stay accepted with %s', (_, text) => {
    expect(text).not.toBe(WRONG);
    const { accepted: standing, diagnostics } = analyze(text, { accepted });
    expect(standing.map(({ rule }) => rule)).toEqual(['row-sum']);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('row-sum');
  });

  it('come back as soon as a figure of theirs changes', () => {
    const { diagnostics, unused } = analyze(WRONG.replace(`${LAST}9`, `${LAST}8`), { accepted });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['row-sum']);
    expect(unused).toEqual(accepted);
  });

  it('come back where another equation of the rule breaks', () => {
    const model = withFigure(balanced(uniform(2019, '2')), 'requests', 'granted', 'total', '99');
    for (const layout of LAYOUTS) {
      const text = render(model, layout);
      const own = standsIn(text);
      const other = render(withFigure(model, 'requests', 'partly-granted', 'total', '99'), layout);
      expect(analyze(text, { accepted: own }).diagnostics).toEqual([]);
      const { diagnostics, accepted: standing } = analyze(other, { accepted: own });
      expect(standing.filter(({ rule }) => rule === 'row-sum')).toHaveLength(1);
      expect(diagnostics.filter(({ rule }) => rule === 'row-sum')).toHaveLength(1);
    }
  });

  it('are unused only where their rule looked', () => {
    const spare: Acceptance[] = [
      { rule: 'row-sum', text: '甲' },
      { rule: 'five-aspects', text: '' },
      { rule: 'invalid-config', text: '' },
    ];
    expect(analyze(sample(2019), { accepted: spare }).unused).toEqual([spare[0]]);
    expect(analyze(sample(2019), { accepted: spare, levels: { 'row-sum': 'off' } }).unused).toEqual([]);
    expect(analyze('关于放假的通知', { accepted: spare }).unused).toEqual([]);
    expect(analyze('\ufffd'.repeat(200), { accepted: spare }).unused).toEqual([]);
  });

  it('never hide that a text was opened in the wrong encoding', () => {
    const garbled = '\ufffd'.repeat(200);
    const { diagnostics } = analyze(garbled, {
      accepted: [{ rule: 'wrong-encoding', text: '' }, ...standsIn(garbled)],
    });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['wrong-encoding']);
  });
});

describe('words that are right', () => {
  const text = sample(2019, ['更新不够及时', '按装云岭按装公司的设备不够及时']);
  const marked = (right: readonly string[]) =>
    analyze(text, { options: { words: { right, wrong: {} } } }).diagnostics.map(({ rule, span }) => [
      rule,
      text.slice(span.start - 2, span.end + 2),
    ]);

  it('are left alone, and the same word elsewhere is not', () => {
    expect(marked([])).toHaveLength(2);
    expect(marked(['云岭按装公司'])).toHaveLength(1);
    expect(marked(['云岭按装公司'])[0]?.[1]).toContain('按装云岭');
    expect(marked(['按装'])).toEqual([]);
  });

  it('are words, not patterns', () => {
    expect(marked(['.*', '按.', ''])).toHaveLength(2);
  });

  it('silence no figure', () => {
    const { diagnostics } = analyze(WRONG, {
      options: { words: { right: ['9', '四、结转下年度继续办理'], wrong: {} } },
    });
    expect(diagnostics.map(({ rule, others }) => [rule, others.length])).toEqual([['row-sum', 1]]);
  });
});

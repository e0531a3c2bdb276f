import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { saying } from '../support/narrative.ts';
import { sample } from '../support/sample.ts';
import { LEFT_IN_PEACE, OFFICES, PERCENTAGES, SUMS } from './shapes/offices.ts';
import { OTHER_YEARS, PERIODS, YEARS } from './shapes/years.ts';

const SAMPLE_OFFICE = '云岭市档案局';

/** What is found of figures in the sample report of an office, with `sentence` in it, each with the words that it marks. */
function found(sentence: string, office = SAMPLE_OFFICE): string[] {
  const text = saying(2021, sentence).replaceAll(SAMPLE_OFFICE, office);
  return analyze(text)
    .diagnostics.filter(({ rule }) => /^(?:narrative-|breakdown-sum|platform-sum|percentage)/.test(rule))
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

const MARKED = /⟦([^⟧]*)⟧/g;
const unmarked = (sentence: string): string => sentence.replaceAll(/[⟦⟧]/g, '');

/** The sentence with each marked figure in turn changed by `by`, in its last place but for what stands behind its point. */
function faulty(sentence: string, by: number): { wrong: string; sentence: string }[] {
  return [...sentence.matchAll(MARKED)].map(({ 0: marked, 1: figure = '', index }) => {
    const [whole = '', ...rest] = figure.split('.');
    const wrong = [String(Number(whole.replaceAll(',', '')) + by), ...rest].join('.');
    return { wrong, sentence: unmarked(sentence.slice(0, index) + wrong + sentence.slice(index + marked.length)) };
  });
}

describe.each(Object.entries(OFFICES))('figures of the tables in the report of %s', (office, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(found(unmarked(sentence), office)).toEqual([]);
    for (const fault of faulty(sentence, 10)) {
      const places = found(fault.sentence, office)
        .filter((each) => each.startsWith('narrative-'))
        .map((each) => each.replace(/^.*: /, ''));
      expect({ sentence: fault.sentence, places }).toEqual({ sentence: fault.sentence, places: [fault.wrong] });
    }
  });
});

describe('totals and their parts', () => {
  test.each(SUMS)('%s', (sentence) => {
    expect(found(unmarked(sentence))).toEqual([]);
    for (const fault of faulty(sentence, -1)) {
      const rules = found(fault.sentence).map((each) => each.replace(/:.*$/, ''));
      expect({ sentence: fault.sentence, rules }).toEqual({
        sentence: fault.sentence,
        rules: [expect.stringMatching(/^(?:breakdown|platform)-sum$/)],
      });
    }
  });
});

describe('shares, growths and rates', () => {
  test.each(PERCENTAGES)('%s', (sentence) => {
    expect(found(unmarked(sentence))).toEqual([]);
    for (const fault of faulty(sentence, 10)) expect(found(fault.sentence)).toEqual([`percentage: ${fault.wrong}`]);
  });
});

describe('periods and years', () => {
  const PERIOD = '所列数据的统计期限自2023年1月1日起至2023年12月31日止';
  const rulesIn = (text: string): string[] =>
    analyze(text)
      .diagnostics.map(({ rule }) => rule)
      .filter((rule) => /^(?:year|period)-mismatch$/.test(rule));

  test.each(PERIODS)('%s', (period) => {
    expect(rulesIn(sample(2021, [PERIOD, unmarked(period)]))).toEqual([]);
    expect(rulesIn(sample(2021, [PERIOD, period.replace(MARKED, '2022')]))).toEqual(['period-mismatch']);
  });
  test.each(YEARS)('%s', (sentence) => {
    expect(rulesIn(saying(2021, unmarked(sentence)))).toEqual([]);
    expect(rulesIn(saying(2021, sentence.replace(MARKED, '2022')))).toEqual(['year-mismatch']);
  });
  test.each(OTHER_YEARS)('%s', (sentence) => expect(rulesIn(saying(2021, sentence))).toEqual([]));
});

test.each(LEFT_IN_PEACE)('%s', (sentence) => expect(found(sentence)).toEqual([]));

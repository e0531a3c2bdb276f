import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { saying } from '../support/narrative.ts';
import { LEFT_IN_PEACE, OFFICES, SUMS } from './shapes/offices.ts';

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

test.each(LEFT_IN_PEACE)('%s', (sentence) => expect(found(sentence)).toEqual([]));

import { describe, expect, test } from 'vitest';
import { SOURCES } from '../converters/inputs.ts';
import { REPORTS } from '../converters/reports.ts';
import { storedModel } from '../converters/stored.ts';
import { analysed, loud, misread } from './read.ts';

const WAYS = ['docx', 'docx-expanded', 'docx-repeated', 'docx-vertical'] as const;

describe.each(WAYS)('a Word file by the docx library: %s', (way) => {
  test.each(REPORTS.filter(({ fault }) => fault === null).map(({ folder, model }) => [folder, model] as const))(
    '%s is read figure by figure, and nothing is found',
    async (_, model) => {
      const analysis = await analysed(new Uint8Array((await SOURCES[way](model)) as Uint8Array));
      const { all, wrong } = misread(analysis, storedModel(model));
      expect(all).toBeGreaterThan(150);
      expect(wrong).toEqual([]);
      expect(loud(analysis)).toEqual([]);
    },
  );

  test.each(REPORTS.flatMap(({ name, model, fault }) => (fault ? [[name, model, fault] as const] : [])))(
    'the fault in %s is found',
    async (_, model, fault) => {
      const { diagnostics } = await analysed(new Uint8Array((await SOURCES[way](model)) as Uint8Array));
      const rules = diagnostics.map(({ rule }) => rule);
      expect(rules.some((rule) => fault.rules.includes(rule))).toBe(true);
    },
  );
});

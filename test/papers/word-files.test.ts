import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { SOURCES } from '../converters/inputs.ts';
import { REPORTS } from '../converters/reports.ts';
import { storedModel } from '../converters/stored.ts';
import { some } from '../support/thorough.ts';
import { analysed, loud, misread, paperOf } from './analysed.ts';
import { FIXTURES, FOLDER, fixtureBytes } from './word/fixtures.ts';
import { WAYS } from './word/ways/index.ts';

const FAULTLESS = FIXTURES.filter(({ report }) => report.fault === null);

test('there are enough Word files of both forms, and no others', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(FIXTURES.map(({ name }) => `${name}.docx`).sort());
  expect(FAULTLESS.length).toBeGreaterThanOrEqual(60);
  for (const id of [2019, 2021]) {
    expect(FAULTLESS.filter(({ report }) => report.model.form.id === id).length).toBeGreaterThanOrEqual(30);
  }
});

describe('a Word file', () => {
  test.each(FAULTLESS.map(({ name, report }) => [name, report] as const))(
    '%s is read figure by figure, and nothing is found',
    async (name, { model }) => {
      const paper = await paperOf(fixtureBytes(name), `${name}.docx`);
      const analysis = analyze(paper.text);
      const { all, wrong } = misread(analysis, storedModel(model));
      expect(all).toBeGreaterThan(150);
      expect(wrong).toEqual([]);
      expect(loud(analysis)).toEqual([]);
    },
  );

  test.each(FIXTURES.flatMap(({ name, report: { fault } }) => (fault ? [[name, fault] as const] : [])))(
    '%s has its fault found',
    async (name, { rules }) => {
      const { diagnostics } = await analysed(fixtureBytes(name));
      expect(diagnostics.filter(({ rule }) => rules.includes(rule)).length).toBeGreaterThan(0);
    },
  );
});

const PLANTED = REPORTS.flatMap(({ name, folder, model, fault }) =>
  fault && folder.endsWith('-dense') ? [[name, model, fault] as const] : [],
);

/** Each fault in every third way of our own. */
const EVERY = 3;

describe.each(WAYS.map((way, at) => [way.id, way, at] as const))('our own way %s', (id, { make }, way) => {
  test('makes the files that are kept', () => {
    const own = FIXTURES.filter(({ name }) => name.startsWith(`${id}.`));
    expect(own.length).toBe(2);
    for (const { name, report } of own) expect(make(report.model)).toEqual(fixtureBytes(name));
  });

  test.each(some(PLANTED, EVERY, way))('shows the fault in %s', async (_, model, { rules }) => {
    const { diagnostics } = await analysed(make(model));
    expect(diagnostics.filter(({ rule }) => rules.includes(rule)).length).toBeGreaterThan(0);
  });
});

describe('the docx library', () => {
  test.each(PLANTED)('shows the fault in %s', async (_, model, { rules }) => {
    const { diagnostics } = await analysed((await SOURCES.docx(model)) as Uint8Array);
    expect(diagnostics.filter(({ rule }) => rules.includes(rule)).length).toBeGreaterThan(0);
  });
});

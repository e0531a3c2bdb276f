import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Layout } from './document/writers.ts';
import { CONVERTERS } from './converters.ts';
import { CONVERTED, faultless, folders, planted } from './fixtures.ts';
import { writtenAs } from './inputs.ts';
import { REPORTS } from './reports.ts';
import { storedModel } from './stored.ts';

test('there is a folder for each report', () => {
  expect(folders().sort()).toEqual([...new Set(REPORTS.map(({ folder }) => folder))].sort());
});

test('converters have names of their own', () => {
  expect(new Set(CONVERTERS.map(({ id }) => id)).size).toBe(CONVERTERS.length);
});

describe.each(folders())('%s', (folder) => {
  const reports = REPORTS.filter((report) => report.folder === folder);

  test('holds one text of each converter, the report and its faults', () => {
    const files = (readdirSync(join(CONVERTED, folder), { recursive: true }) as string[]).filter(
      (file) => file !== 'planted',
    );
    expect(files.sort()).toEqual(
      [
        'model.json',
        ...CONVERTERS.map(({ id }) => `${id}.txt`),
        ...reports.flatMap(({ fault }) => (fault ? [join('planted', `${fault.id}.json`)] : [])),
      ].sort(),
    );
  });

  test('is what `npm run fixtures` makes of the reports as they are now', () => {
    const right = faultless(folder).map((text) => ({ ...text, fault: null }));
    const made = [...right, ...planted(folder)];
    for (const { model, fault } of reports) {
      const texts = made.filter((each) => each.fault?.id === fault?.id);
      expect(texts.length).toBe(CONVERTERS.length);
      for (const text of texts) expect(text).toMatchObject({ ...storedModel(model), fault });
    }
  });

  test('holds in our own layouts what our writer makes now', () => {
    for (const { converter, text } of faultless(folder)) {
      const [program, layout] = converter.command;
      const [report] = reports;
      if (program === 'writer' && report) expect(text).toBe(writtenAs(report.model, layout as Layout));
    }
  });

  test('says nothing of the machine that it was made on', () => {
    for (const { text } of faultless(folder)) expect(text).not.toMatch(/file:\/\/|gongkai-fixtures|\/tmp\//);
  });

  test('every fault shows, but where the converter loses the table that it is in', () => {
    const hidden = planted(folder).filter(({ text, right }) => text === right.text);
    const lost = ['total', 'leaf', 'column', 'row-removed'].map((id) => `${id} pandoc-plain-docx-vertical`);
    expect(hidden.map(({ fault, converter }) => `${fault.id} ${converter.id}`).sort()).toEqual(
      reports.length > 1 ? lost.sort() : [],
    );
  });
});

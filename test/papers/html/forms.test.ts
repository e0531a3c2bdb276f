import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../server/src/papers/html/read-html.ts';
import { blankScore, scoreFaultless } from '../../converters/accuracy/score.ts';
import { CONVERTERS } from '../../converters/converters.ts';
import { SOURCES, type Source } from '../../converters/inputs.ts';
import { REPORTS } from '../../converters/reports.ts';
import { storedModel } from '../../converters/stored.ts';

const PAGES = (Object.keys(SOURCES) as Source[]).filter((source) => source.startsWith('html'));
const [converter] = CONVERTERS;

describe.each(PAGES)('a page of the kind %s', (source) => {
  test.each(REPORTS.filter(({ fault }) => fault === null))('$name is read whole', async ({ model, folder }) => {
    const reading = readHtml(new TextEncoder().encode(String(await SOURCES[source](model))));
    if (!reading.ok || !converter) throw new Error(`not read: ${source}`);
    const score = blankScore();
    scoreFaultless(score, { ...storedModel(model), folder, converter, text: reading.paper.text });
    expect(score.wrong).toEqual([]);
    expect(score.right).toBe(score.all);
    expect(score.false).toEqual([]);
  });
});

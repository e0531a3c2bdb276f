import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../server/src/papers/html/read-html.ts';
import { SOURCES, type Source } from '../../converters/inputs.ts';
import { REPORTS } from '../../converters/reports.ts';
import { paperIn, scoreOf } from '../analysed.ts';

const PAGES = (Object.keys(SOURCES) as Source[]).filter((source) => source.startsWith('html'));

describe.each(PAGES)('a page of the kind %s', (source) => {
  test.each(REPORTS.filter(({ fault }) => fault === null))('$name is read whole', async ({ model }) => {
    const { text } = paperIn(readHtml(new TextEncoder().encode(String(await SOURCES[source](model)))));
    const score = scoreOf(model, text, source);
    expect(score.wrong).toEqual([]);
    expect(score.right).toBe(score.all);
    expect(score.false).toEqual([]);
  });
});

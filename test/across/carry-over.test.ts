import { expect, test } from 'vitest';
import { collectionOf } from '../../server/src/core/across/collection.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { diagnoseAcross } from '../../server/src/core/rules/diagnose-across.ts';
import { fixture } from '../support/sample.ts';

test('what came from the year before is held against what that year left', () => {
  const now = fixture('faultless-2021.txt');
  const { year } = analyze(now).report;
  const before = now.replaceAll(String(year), String(year! - 1));
  const filed = [now, before].map((text, at) => ({
    file: `${at}.txt`,
    folders: [],
    record: recordOf(analyze(text).report),
  }));
  const [found, ...others] = diagnoseAcross(filed[0]!, collectionOf(filed));
  expect(others).toEqual([]);
  expect(describeFinding(found!, 'zh-cn')).toContain('由 2 改为 1');
  expect(found!.places.map(({ start, end }) => now.slice(start, end))).toEqual(['2', '2']);
  expect(found!.related.map(({ file, span }) => [file, before.slice(span.start, span.end)])).toEqual([
    ['1.txt', '1'],
    ['1.txt', '1'],
  ]);
});

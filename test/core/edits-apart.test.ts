import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { newMemo } from '../../server/src/core/text/memo.ts';
import { viewOf } from '../fuzz/edits/view.ts';
import { sample } from '../support/sample.ts';

const OPENING = '\n一、总体情况\n';
const PART = /(?<=\n)四、政府信息公开行政复议[^]*?\n(?=五、)/;

// What lines say is one thing wherever they stand, so that a section that was pasted twice seems to be the one before.
it.each([
  [2019, null],
  [2021, null],
  [2019, newMemo()],
  [2021, newMemo()],
] as const)('the table of a section whose first copy goes stands where the other does, form of %s', (form, shared) => {
  const text = sample(form);
  const twice = text.replace(PART, (part) => part + part);
  const once = text.replace(OPENING, `${OPENING}今年，`);
  expect([twice === text, once === text]).toEqual([false, false]);
  const previous = analyze(twice, undefined, null, null, shared);
  expect(previous.diagnostics.length).toBeGreaterThan(0);
  expect(viewOf(analyze(once, undefined, null, previous, shared))).toEqual(viewOf(analyze(once)));
});

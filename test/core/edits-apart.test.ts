import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { newMemo } from '../../server/src/core/text/memo.ts';
import { viewOf } from '../fuzz/edits/view.ts';
import { fixture, sample } from '../support/sample.ts';

const OPENING = /\n一、总体情况\n+/;
const PART = /(?<=\n)四、政府信息公开行政复议[^]*?\n(?=五、)/;

/** Its tables have a cell on each line. */
const SHORT_LINES = fixture('sample-report.txt');

// What lines say is one thing wherever they stand, so that a section that was pasted twice seems to be the one before.
it.each([
  ['short lines, which share what they say', SHORT_LINES, null],
  ['lines known of other texts, form of 2019', sample(2019), newMemo()],
  ['lines known of other texts, form of 2021', sample(2021), newMemo()],
])('the table of a section whose first copy goes stands where the other does: %s', (_, text, shared) => {
  const twice = text.replace(PART, (part) => part + part);
  const once = text.replace(OPENING, (opening) => `${opening}今年，`);
  expect([twice === text, once === text]).toEqual([false, false]);
  const previous = analyze(twice, undefined, null, null, shared);
  expect(previous.diagnostics.length).toBeGreaterThan(0);
  expect(viewOf(analyze(once, undefined, null, previous, shared))).toEqual(viewOf(analyze(once)));
});

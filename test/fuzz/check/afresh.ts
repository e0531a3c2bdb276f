import { isDeepStrictEqual } from 'node:util';
import type { Analysis } from '../../../server/src/core/analyze.ts';
import { viewOf } from '../edits/view.ts';
import { freshView } from '../fresh.ts';
import { type Fault, fault } from './fault.ts';

/** What is seen with what is known of other texts is what is seen without. */
export function* afreshFaults(analysis: Analysis): Generator<Fault> {
  const [own, fresh] = [viewOf(analysis), freshView(analysis.text, analysis.settings, analysis.decoding)];
  for (const part of Object.keys(fresh)) {
    if (!isDeepStrictEqual(own[part], fresh[part])) yield fault(`shared: ${part}`, [own[part], fresh[part]]);
  }
}

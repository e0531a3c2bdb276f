import type { Finding } from '../rules/finding.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { replaceMarked } from './replace.ts';

/** Repairs of figures in the prose: none is made without being asked for. */
export const narrativeRepairs: Repairs = {
  'narrative-new': replaceMarked(false),
  'narrative-carried-in': replaceMarked(false),
  'narrative-answered': replaceMarked(false),
  'narrative-carried-out': replaceMarked(false),
  'narrative-results': replaceMarked(false),
  'narrative-reconsideration': replaceMarked(false),
  'narrative-litigation': replaceMarked(false),
  'narrative-applicants': replaceMarked(false),
  'narrative-normative': replaceMarked(false),
  'narrative-disclosure': replaceMarked(false),
  percentage: replaceMarked(false),
  'breakdown-sum': setStatedTotal,
};

/** Writes the sum of the parts over the total that the sentence names, which stands apart from the parts marked. */
function setStatedTotal({ related: [stated], data, replacement }: Finding): Fix[] {
  const { total: from } = data;
  if (!stated || replacement === null || typeof from !== 'string') return [];
  return [fix('set-stated-total', { from, to: replacement }, false, [{ span: stated.span, newText: replacement }])];
}

import { type Fix, type Repairs, fix } from './fix.ts';
import type { Finding } from '../rules/finding.ts';

/** Repairs of this family's findings. */
export const toolRepairs: Repairs = {
  'unused-acceptance': removeAcceptances,
};

/** Takes the records out of the settings file in which the finding stands. */
export function removeAcceptances({ data, places }: Finding): Fix[] {
  const count = Number(data.count);
  const edits = places.map((span) => ({ span, newText: '' }));
  return [fix('remove-acceptances', { count }, false, edits)];
}

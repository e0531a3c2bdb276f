import { type Fix, type Repairs, fix } from './fix.ts';
import type { Finding } from '../rules/finding.ts';

/** Repairs of this family's findings. */
export const toolRepairs: Repairs = {
  'invalid-config': replaceName,
  'unused-acceptance': removeAcceptances,
};

/** Writes a name that there is for one that there is not: each that it may have been meant for, the nearest first. */
export function replaceName({ data: { near = [] }, span }: Finding): Fix[] {
  const names = Array.isArray(near) ? near : [near];
  return names.map((name) => {
    const text = String(name);
    const change = fix('replace-name', { text }, false, [{ span, newText: JSON.stringify(text) }]);
    return { ...change, preferred: names.length === 1 };
  });
}

/** Takes the records out of the settings file in which the finding stands. */
export function removeAcceptances({ data, places }: Finding): Fix[] {
  const count = Number(data.count);
  const edits = places.map((span) => ({ span, newText: '' }));
  return [fix('remove-acceptances', { count }, false, edits)];
}

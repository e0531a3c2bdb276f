import type { Status } from '../../server/src/lsp/status.ts';
import type { Say } from './words/words.ts';

/** How many findings there are of each level. */
export type Counts = Status['counts'];

/** What the language status item shows. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly level: 'error' | 'warning' | 'information';
}

const LEVELS = ['error', 'warning', 'information', 'hint'] as const;

/** The numbers of findings in words; that there are none, where there are none. */
export function countsText(counts: Counts, say: Say): string {
  const named = LEVELS.filter((level) => counts[level] > 0).map((level) => say(level, { count: counts[level] }));
  return named.length > 0 ? named.join(say('comma', {})) : say('status/none', {});
}

/** What is shown of a document before anything is known (`undefined`) and after. */
export function statusText(status: Status | undefined, say: Say): StatusText {
  if (!status) return { text: say('status/waiting', {}), detail: '', level: 'information' };
  const { recognised, agency, counts, accepted, excluded } = status;
  if (excluded) return { text: say('status/excluded', {}), detail: '', level: 'information' };
  if (!recognised) return { text: say('status/not-a-report', {}), detail: '', level: 'information' };
  const level = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'information';
  const standing = accepted > 0 ? say('status/accepted', { count: accepted }) : '';
  const detail = [agency, countsText(counts, say), standing, unchecked(status, say)].filter(Boolean).join(' · ');
  return { text: [yearText(status, say), identitiesText(status, say)].join(' · '), detail, level };
}

function yearText({ year, form }: Status, say: Say): string {
  if (year === null) return say('status/no-year', {});
  return form === null ? say('status/year', { year }) : say('status/form', { year, form });
}

function identitiesText({ identities: { hold, checked, total } }: Status, say: Say): string {
  const mark = hold === total ? '✓' : hold < checked ? '✗' : '';
  return say('status/identities', { hold, total, mark }).trimEnd();
}

function unchecked({ identities: { checked, total } }: Status, say: Say): string {
  return checked < total ? say('status/unchecked', { count: total - checked }) : '';
}

import type { Status } from '../../server/src/lsp/status.ts';
import { SHOW_QUIETED, TOGGLE_HINTS } from './names.ts';
import type { Say } from './words/words.ts';

/** What can be done from the status item: something to say, and a command with its title. */
export interface StatusLink {
  readonly text: string;
  readonly title: string;
  readonly command: string;
}

/** How many findings there are of each level. */
export type Counts = Status['counts'];

/** What the status bar shows, and what it says when it is pointed at. */
export interface StatusText {
  /** In the status bar. */
  readonly bar: string;
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
  if (!status) return only(say('status/waiting', {}), say);
  const { recognised, agency, counts, accepted, excluded } = status;
  if (excluded) return only(say('status/excluded', {}), say);
  if (!recognised) return only(say('status/not-a-report', {}), say);
  const level = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'information';
  const standing = accepted > 0 ? say('status/accepted', { count: accepted }) : '';
  const detail = [agency, countsText(counts, say), standing, unchecked(status, say)].filter(Boolean).join(' · ');
  const text = [yearText(status, say), identitiesText(status, say)].join(' · ');
  return { bar: barText(status, say), text, detail, level };
}

/**
 * What can be done about a document from its status item.
 * @param areHintsListed whether hints are listed at present
 */
export function statusLinks(status: Status | undefined, areHintsListed: boolean, say: Say): StatusLink[] {
  if (!status) return [];
  const { counts, accepted, off } = status;
  const key = areHintsListed ? 'listed' : 'unlisted';
  const hints = {
    text: say(`status/hints-${key}`, { count: counts.hint }),
    title: say(areHintsListed ? 'status/unlist-hints' : 'status/list-hints', {}),
    command: TOGGLE_HINTS,
  };
  const quieted = {
    text: say('status/quieted', { accepted, off }),
    title: say('status/show-quieted', {}),
    command: SHOW_QUIETED,
  };
  return [...(counts.hint > 0 ? [hints] : []), ...(accepted + off > 0 ? [quieted] : [])];
}

function only(text: string, say: Say): StatusText {
  return { bar: say('status/bar-only', { text }), text, detail: '', level: 'information' };
}

/** How many identities hold, and how much is wrong; that all is well only where all was looked at. */
function barText({ counts, identities: { hold, total } }: Status, say: Say): string {
  const found = (['error', 'warning'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => say(`status/bar-${level}`, { count: counts[level] }));
  const isSound = found.length === 0 && hold === total;
  return [say('status/bar', { hold, total, mark: isSound ? '✓' : '' }).trimEnd(), ...found].join(' · ');
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

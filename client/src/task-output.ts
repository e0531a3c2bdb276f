import { visible } from '../../server/src/core/text/visible.ts';
import type { Summary } from './commands/summary.ts';
import type { Counts } from './status-text.ts';
import type { Say } from './words/words.ts';

/** A finding in the output of a task; line and UTF-16 unit count from 0. */
export interface TaskFinding {
  readonly path: string;
  readonly line: number;
  readonly character: number;
  readonly level: keyof Counts;
  readonly message: string;
  readonly rule: string;
}

const LEVELS = ['error', 'warning', 'information', 'hint'] as const;

/** A line as the command line writes it, which the problem matchers take apart. */
export function findingLine({ path, line, character, level, message, rule }: TaskFinding, say: Say): string {
  const parts = [`${path}:${line + 1}:${character + 1}`, say(`level/${level}`, {}), message, rule];
  return parts.map(visible).join('  ');
}

/** The exit status of a task: 1 where something is found at the level `failOn` or above, 2 where it was not done. */
export function statusOf({ reports, unread, counts }: Summary, failOn: string): number {
  if (reports === 0 || unread > 0) return 2;
  const weights = LEVELS.slice(0, LEVELS.findIndex((level) => level === failOn) + 1);
  return weights.some((level) => counts[level] > 0) ? 1 : 0;
}

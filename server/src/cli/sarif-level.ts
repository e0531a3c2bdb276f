import type { Level } from '../core/rules/rule.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/** What SARIF calls a level. */
export function sarifLevel(level: Level): (typeof LEVELS)[Level] {
  return LEVELS[level];
}

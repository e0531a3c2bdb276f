import type { Severity } from '../core/rules/finding.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;
const PROBLEMS = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** What SARIF calls a level. */
type SarifLevel = (typeof LEVELS)[Severity];

/** The level of a finding; its kind is “fail”, so that it always has one (§3.27.10). */
export function sarifLevel(severity: Severity): SarifLevel {
  return LEVELS[severity];
}

/** What GitHub calls the level of a rule that is not about security (`problem.severity`). */
export function problemSeverity(level: SarifLevel): (typeof PROBLEMS)[SarifLevel] {
  return PROBLEMS[level];
}

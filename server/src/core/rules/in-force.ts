import type { Report } from '../report/report.ts';
import type { Levels } from './analysis.ts';
import { isEarly, needsForm } from './form/early.ts';
import { REPORT_RULES } from './registry.ts';
import type { Level, Rule, RuleData } from './rule.ts';

/** The rules that look at a report under these levels. */
export function rulesInForce(report: Report, levels: Levels): Rule[] {
  const { recognised } = report;
  const early = isEarly(report);
  return REPORT_RULES.filter(
    (rule) => levelOf(rule, levels) !== 'off' && (recognised || rule.anyText) && !(early && needsForm(rule)),
  );
}

/** The level of a rule: one that is asked for outdoes the rule's own. */
export function levelOf(rule: RuleData, levels: Levels): Level {
  return levels[rule.name] ?? rule.severity;
}

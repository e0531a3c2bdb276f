import type { Report } from '../report/report.ts';
import type { Levels, RulesInForce } from './analysis.ts';
import { isEarly, needsForm } from './form/early.ts';
import { REPORT_RULES } from './registry.ts';
import type { Level, RuleData } from './rule.ts';

/** By the levels that are asked for: which they are differs from report to report less often than reports do. */
const chosen = new WeakMap<Levels, RulesInForce[]>();

/** The rules that look at a report under these levels: the same object where they are the same. */
export function rulesInForce(report: Report, levels: Levels): RulesInForce {
  const { recognised } = report;
  const early = isEarly(report);
  const known = chosen.get(levels) ?? [];
  const present = known.find((each) => each.recognised === recognised && each.early === early);
  if (present) return present;
  const inForce = rulesFor(levels, recognised, early);
  chosen.set(levels, [...known, inForce]);
  return inForce;
}

function rulesFor(levels: Levels, recognised: boolean, early: boolean): RulesInForce {
  const rules = REPORT_RULES.filter(
    (rule) => levelOf(rule, levels) !== 'off' && (recognised || rule.anyText) && !(early && needsForm(rule)),
  );
  return {
    recognised,
    early,
    alone: rules.filter((rule) => rule.alone),
    ofTables: rules.filter((rule) => !rule.alone && rule.ofTables),
    ofLooks: rules.flatMap((rule) => (!rule.alone && rule.looks ? [{ rule, looks: rule.looks() }] : [])),
    others: rules.filter((rule) => !rule.alone && !rule.ofTables && !rule.looks),
  };
}

/** The level of a rule: one that is asked for outdoes the rule's own. */
export function levelOf(rule: RuleData, levels: Levels): Level {
  return levels[rule.name] ?? rule.severity;
}

import type { Report } from '../report/report.ts';
import type { Levels } from './analysis.ts';
import { isEarly, needsForm } from './form/early.ts';
import { REPORT_RULES } from './registry.ts';
import type { Level, LineRule, ParagraphRule, ReportRule, Rule, RuleData, TableRule } from './rule.ts';

/** The rules that look at a report, by what they see. */
export interface RulesInForce {
  readonly levels: Levels;
  readonly lines: readonly LineRule[];
  readonly written: readonly LineRule[];
  readonly paragraphs: readonly ParagraphRule[];
  readonly tables: readonly TableRule[];
  readonly reports: readonly ReportRule[];
  /** Those that speak alone, in the order in which they are asked. */
  readonly alone: readonly ReportRule[];
  readonly recognised: boolean;
  readonly early: boolean;
}

/** By the levels asked for, of which there are few in a process. */
const known = new WeakMap<Levels, RulesInForce[]>();

/** The rules that look at a report under these levels: the same object where they are the same. */
export function rulesInForce(report: Report, levels: Levels): RulesInForce {
  const { recognised } = report;
  const early = isEarly(report);
  const present = known.get(levels) ?? [];
  const found = present.find((each) => each.recognised === recognised && each.early === early);
  if (found) return found;
  const rules = REPORT_RULES.filter(
    (rule) => levelOf(rule, levels) !== 'off' && (recognised || rule.anyText) && !(early && needsForm(rule)),
  );
  const inForce = { levels, recognised, early, ...byKind(rules) };
  known.set(levels, [...present, inForce]);
  return inForce;
}

function byKind(rules: readonly Rule[]): Omit<RulesInForce, 'levels' | 'recognised' | 'early'> {
  const lines = rules.filter((rule) => rule.kind === 'line');
  const reports = rules.filter((rule) => rule.kind === 'report');
  return {
    lines: lines.filter((rule) => rule.lines === 'all'),
    written: lines.filter((rule) => rule.lines === 'written'),
    paragraphs: rules.filter((rule) => rule.kind === 'paragraph'),
    tables: rules.filter((rule) => rule.kind === 'table'),
    reports: reports.filter(({ alone }) => !alone),
    alone: reports.filter(({ alone }) => alone),
  };
}

/** The level of a rule: one that is asked for outdoes the rule's own. */
export function levelOf(rule: RuleData, levels: Levels): Level {
  return levels[rule.name] ?? rule.severity;
}

import { lineAt } from '../text/line-table.ts';
import { divide } from './acceptance.ts';
import type { Analysis, Diagnostic, Settings } from './analysis.ts';
import { bounded } from './bounded.ts';
import { withCausesJoined } from './causes.ts';
import type { Finding } from './finding.ts';
import { withHabitsJoined } from './habits.ts';
import { foundInBlocks } from './in-blocks.ts';
import { rulesInForce } from './in-force.ts';
import { levelled } from './levelled.ts';
import { REPORT_RULES } from './registry.ts';
import { isInRightWord } from './right-words.ts';
import type { Context, ReportRule } from './rule.ts';

/** What rules found in a text. */
export type Found = Pick<Analysis, 'diagnostics' | 'accepted' | 'unused'>;

/** Lets every rule that is in force look at a report. */
export function diagnose(context: Context, { levels = DEFAULT_LEVELS, accepted = [] }: Settings): Found {
  const { report, options } = context;
  const rules = rulesInForce(report, levels);
  const look = (rule: ReportRule): Diagnostic[] => levelled(rule, levels, heard(rule, context));
  for (const rule of rules.alone) {
    const diagnostics = look(rule);
    // Where nothing else is looked at, nothing is known of what was accepted.
    if (diagnostics.length > 0) return { diagnostics, accepted: [], unused: [] };
  }
  const found = foundInBlocks(report, rules, { reporter: report.reporter, readBy: report.readBy, options });
  for (const rule of rules.reports) found.push(...look(rule));
  const all = withHabitsJoined(withCausesJoined(inOrder(found)));
  if (accepted.length === 0) return { diagnostics: all, accepted: [], unused: [] };
  const { shown, accepted: standing, unused } = divide(all, accepted, context);
  const active = new Set<string>();
  if (report.recognised) {
    const { lines, written, paragraphs, tables, reports } = rules;
    for (const { name } of [...lines, ...written, ...paragraphs, ...tables, ...reports]) active.add(name);
  }
  return { diagnostics: shown, accepted: standing, unused: unused.filter(({ rule }) => active.has(rule)) };
}

const DEFAULT_LEVELS = {};

/** What a rule finds in a report, without what is in words that are right. */
function heard(rule: ReportRule, context: Context): readonly Finding[] {
  const { syntax } = context.report;
  const found = bounded(rule, rule.check(context), ({ span }) => lineAt(syntax.lines, span.start).index);
  const { right } = context.options.words;
  if (rule.family !== 'names' || right.length === 0) return found;
  return found.filter((each) => !isInRightWord(each, syntax.text, right));
}

const ORDER = new Map(REPORT_RULES.map(({ name }, at) => [name, at]));

/** In the order of the text, at one place in that of the rules. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ rule }: Diagnostic): number => ORDER.get(rule) ?? 0;
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || place(a) - place(b));
}

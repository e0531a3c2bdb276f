import { readReport } from './report/read.ts';
import type { Analysis, Diagnostic, Levels, Settings } from './rules/analysis.ts';
import { RULES } from './rules/registry.ts';
import type { Context, Decoding, Level, Rule } from './rules/rule.ts';
import { judge } from './solve/judge.ts';
import { lineAt } from './text/line-table.ts';

export type { Analysis, Diagnostic, Levels, Settings } from './rules/analysis.ts';

/**
 * A rule says so much of one line at the most, more than a form has identities: a line without end shall not bury the
 * others.
 */
const MOST_ON_A_LINE = 50;

/**
 * Analyses a text: the one entry that every host calls. Pure; never throws for any text.
 * @param decoding how the host read the text from bytes, where it did
 */
export function analyze(text: string, settings: Settings = {}, decoding: Decoding | null = null): Analysis {
  const report = readReport(text);
  const context: Context = { report, judgement: judge(report), decoding };
  return { text, report, judgement: context.judgement, diagnostics: diagnose(context, settings) };
}

function diagnose(context: Context, { levels = {} }: Settings): Diagnostic[] {
  const active = RULES.filter((rule) => levelOf(rule, levels) !== 'off' && (context.report.recognised || rule.anyText));
  for (const rule of active.filter((each) => each.alone)) {
    const found = run(rule, context, levels);
    if (found.length > 0) return found;
  }
  return active
    .filter((rule) => !rule.alone)
    .flatMap((rule) => run(rule, context, levels))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function run(rule: Rule, context: Context, levels: Levels): Diagnostic[] {
  const level = levelOf(rule, levels);
  if (level === 'off') return [];
  const counts = new Map<number, number>();
  const found: Diagnostic[] = [];
  for (const finding of rule.check(context)) {
    const { index } = lineAt(context.report.syntax.lines, finding.span.start);
    const count = (counts.get(index) ?? 0) + 1;
    counts.set(index, count);
    if (count > MOST_ON_A_LINE) continue;
    found.push({ ...finding, severity: levels[rule.name] === undefined ? (finding.severity ?? level) : level });
  }
  return found;
}

function levelOf(rule: Rule, levels: Levels): Level {
  return levels[rule.name] ?? rule.severity;
}

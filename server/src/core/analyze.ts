import type { RuleName } from './messages/catalogue.ts';
import { readReport } from './report/read.ts';
import type { Report } from './report/report.ts';
import type { Finding, Severity } from './rules/finding.ts';
import { RULES } from './rules/registry.ts';
import type { Context, Decoding, Level, Rule } from './rules/rule.ts';
import { type Judgement, judge } from './solve/judge.ts';

/** Levels of rules that differ from the rules' own. */
export type Levels = Readonly<Partial<Record<RuleName, Level>>>;

/** What a host may ask for. */
export interface Settings {
  readonly levels?: Levels;
}

/** A finding with the level at which it is shown. */
export interface Diagnostic extends Finding {
  readonly severity: Severity;
}

/** A text analysed: what it is, what its figures come to, and what there is to say of it. */
export interface Analysis {
  readonly text: string;
  readonly report: Report;
  readonly judgement: Judgement;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

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
  return Array.from(rule.check(context), (finding) => ({
    ...finding,
    severity: levels[rule.name] === undefined ? (finding.severity ?? level) : level,
  }));
}

function levelOf(rule: Rule, levels: Levels): Level {
  return levels[rule.name] ?? rule.severity;
}

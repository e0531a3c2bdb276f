import { readReport } from './report/read.ts';
import { divide } from './rules/acceptance.ts';
import type { Analysis, ConfigAnalysis, Diagnostic, Levels, Settings } from './rules/analysis.ts';
import type { ConfigContext } from './rules/config.ts';
import type { Finding } from './rules/finding.ts';
import { isEarly, needsForm } from './rules/form/early.ts';
import { DEFAULT_OPTIONS } from './rules/options.ts';
import { REPORT_RULES } from './rules/registry.ts';
import { isInRightWord } from './rules/right-words.ts';
import type { Context, Decoding, Level, RuleData } from './rules/rule.ts';
import { CONFIG_RULES } from './rules/tool/index.ts';
import { judge } from './solve/judge.ts';
import { lineAt, linesOf } from './text/line-table.ts';

export type { Analysis, ConfigAnalysis, Diagnostic, Levels, Settings } from './rules/analysis.ts';

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
  const options = { ...DEFAULT_OPTIONS, ...settings.options };
  const context: Context = { report, judgement: judge(report), decoding, options };
  return { text, report, judgement: context.judgement, ...diagnose(context, settings) };
}

/**
 * Says what is wrong with a settings file that a host has read. Pure; never throws.
 * @param text the file, in which the places of `config` lie
 */
export function analyzeConfig(text: string, config: ConfigContext, levels: Levels = {}): ConfigAnalysis {
  const found = CONFIG_RULES.flatMap((rule) => levelled(rule, levels, () => rule.check(config)));
  return { text, lines: linesOf(text), diagnostics: inOrder(found) };
}

type Diagnoses = Pick<Analysis, 'diagnostics' | 'accepted' | 'unused'>;

function diagnose(context: Context, { levels = {}, accepted = [] }: Settings): Diagnoses {
  const { recognised } = context.report;
  const early = isEarly(context.report);
  const active = REPORT_RULES.filter(
    (rule) => levelOf(rule, levels) !== 'off' && (recognised || rule.anyText) && !(early && needsForm(rule)),
  );
  for (const rule of active.filter((each) => each.alone)) {
    const diagnostics = levelled(rule, levels, () => bounded(rule.check(context), context));
    // Where nothing else is looked at, nothing is known of what was accepted.
    if (diagnostics.length > 0) return { diagnostics, accepted: [], unused: [] };
  }
  const found = active
    .filter((rule) => !rule.alone)
    .flatMap((rule) => levelled(rule, levels, () => bounded(heard(rule.check(context), rule, context), context)));
  const { shown, accepted: standing, unused } = divide(inOrder(found), accepted, context);
  const looked = new Set(recognised ? active.map(({ name }) => name) : []);
  return { diagnostics: shown, accepted: standing, unused: unused.filter(({ rule }) => looked.has(rule)) };
}

/** What a rule finds, without what is in words that are right. */
function heard(found: Iterable<Finding>, { family }: RuleData, { report, options }: Context): Iterable<Finding> {
  const { right } = options.words;
  if (family !== 'names' || right.length === 0) return found;
  return Array.from(found).filter((finding) => !isInRightWord(finding, report.syntax.text, right));
}

/** What a rule finds, without what goes beyond its share of a line. */
function* bounded(found: Iterable<Finding>, { report: { syntax } }: Context): Generator<Finding> {
  const counts = new Map<number, number>();
  for (const finding of found) {
    const { index } = lineAt(syntax.lines, finding.span.start);
    const count = (counts.get(index) ?? 0) + 1;
    counts.set(index, count);
    if (count <= MOST_ON_A_LINE) yield finding;
  }
}

function levelled(rule: RuleData, levels: Levels, check: () => Iterable<Finding>): Diagnostic[] {
  const level = levelOf(rule, levels);
  if (level === 'off') return [];
  return Array.from(check(), (finding) => ({
    ...finding,
    severity: levels[rule.name] === undefined ? (finding.severity ?? level) : level,
  }));
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function levelOf(rule: RuleData, levels: Levels): Level {
  return levels[rule.name] ?? rule.severity;
}

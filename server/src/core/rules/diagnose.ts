import { Carried } from '../text/carried.ts';
import { lineAt } from '../text/line-table.ts';
import { type Move, movedSpan } from '../text/move.ts';
import { divide } from './acceptance.ts';
import type { Analysis, Diagnostic, Levels, RulesInForce, Settings } from './analysis.ts';
import type { Finding } from './finding.ts';
import { isEarly, needsForm } from './form/early.ts';
import { REPORT_RULES } from './registry.ts';
import { isInRightWord } from './right-words.ts';
import type { Context, Level, Rule, RuleData } from './rule.ts';

/**
 * A rule says so much of one line at the most, more than a form has identities: a line without end shall not bury the
 * others.
 */
const MOST_ON_A_LINE = 50;

/** What is kept of an analysis under the same settings. */
export interface Before {
  /** The findings of the rules of tables, where an edit has left their ground alone. */
  readonly ofTables: Analysis['ofTables'];
  readonly move: Move | null;
  readonly inForce: RulesInForce;
}

type Diagnoses = Pick<Analysis, 'diagnostics' | 'accepted' | 'unused' | 'ofTables' | 'inForce'>;

const NOTHING: readonly Diagnostic[] = [];

/** Lets every rule that is in force look at a report. */
export function diagnose(context: Context, settings: Settings, before: Before | null): Diagnoses {
  const { levels = {}, accepted = [] } = settings;
  const { recognised } = context.report;
  const inForce = rulesInForce(context, levels, before?.inForce ?? null);
  const { alone, ofTables, others } = inForce;
  for (const rule of alone) {
    const diagnostics = levelled(rule, levels, bounded(rule.check(context), context));
    // Where nothing else is looked at, nothing is known of what was accepted.
    if (diagnostics.length > 0) return { diagnostics, accepted: [], unused: [], ofTables: null, inForce };
  }
  const look = (rules: readonly Rule[]): Diagnostic[] =>
    rules.flatMap((rule) => levelled(rule, levels, bounded(heard(rule.check(context), rule, context), context)));
  const kept = (before?.move && before.ofTables?.after(before.move)) ?? new Carried(look(ofTables), movedDiagnostics);
  const found = inOrder([...kept.value, ...look(others)]);
  const { shown, accepted: standing, unused } = divide(found, accepted, context);
  const looked = new Set(accepted.length > 0 && recognised ? [...ofTables, ...others].map(({ name }) => name) : []);
  return {
    diagnostics: shown,
    accepted: standing,
    unused: unused.filter(({ rule }) => looked.has(rule)),
    ofTables: kept,
    inForce,
  };
}

/** The rules that look at a report under these levels. @param before those under the same levels */
function rulesInForce({ report }: Context, levels: Levels, before: RulesInForce | null): RulesInForce {
  const { recognised } = report;
  const early = isEarly(report);
  if (before?.recognised === recognised && before.early === early) return before;
  const rules = REPORT_RULES.filter(
    (rule) => levelOf(rule, levels) !== 'off' && (recognised || rule.anyText) && !(early && needsForm(rule)),
  );
  return {
    recognised,
    early,
    alone: rules.filter((rule) => rule.alone),
    ofTables: rules.filter((rule) => !rule.alone && rule.ofTables),
    others: rules.filter((rule) => !rule.alone && !rule.ofTables),
  };
}

function movedDiagnostics(diagnostics: readonly Diagnostic[], moves: readonly Move[]): readonly Diagnostic[] {
  if (diagnostics.length === 0) return NOTHING;
  return diagnostics.map((each) => ({
    ...each,
    span: movedSpan(each.span, moves),
    places: each.places.map((place) => movedSpan(place, moves)),
    related: each.related.map((related) => ({ ...related, span: movedSpan(related.span, moves) })),
  }));
}

/** What a rule finds, without what is in words that are right. */
function heard(found: Iterable<Finding>, { family }: RuleData, { report, options }: Context): Iterable<Finding> {
  const { right } = options.words;
  if (family !== 'names' || right.length === 0) return found;
  return Array.from(found).filter((finding) => !isInRightWord(finding, report.syntax.text, right));
}

/** What a rule finds, without what goes beyond its share of a line. */
function bounded(found: Iterable<Finding>, { report: { syntax } }: Context): readonly Finding[] {
  const all = Array.isArray(found) ? (found as readonly Finding[]) : Array.from(found);
  if (all.length <= MOST_ON_A_LINE) return all;
  const counts = new Map<number, number>();
  return all.filter(({ span }) => {
    const { index } = lineAt(syntax.lines, span.start);
    const count = (counts.get(index) ?? 0) + 1;
    counts.set(index, count);
    return count <= MOST_ON_A_LINE;
  });
}

/** The findings at the level at which a rule is shown; a level that is asked for outdoes the rule's own. */
export function levelled(rule: RuleData, levels: Levels, found: readonly Finding[]): Diagnostic[] {
  const level = levelOf(rule, levels);
  if (level === 'off' || found.length === 0) return [];
  const asked = levels[rule.name] !== undefined;
  return found.map((each) => ({ ...each, severity: asked ? level : (each.severity ?? level) }));
}

const ORDER = new Map(REPORT_RULES.map(({ name }, at) => [name, at]));

/** In the order of the text, at one place in that of the rules. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ rule }: Diagnostic): number => ORDER.get(rule) ?? 0;
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || place(a) - place(b));
}

function levelOf(rule: RuleData, levels: Levels): Level {
  return levels[rule.name] ?? rule.severity;
}

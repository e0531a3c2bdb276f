import { lineAt } from '../text/line-table.ts';
import { divide } from './acceptance.ts';
import type { Analysis, Diagnostic, Levels, Settings } from './analysis.ts';
import type { Finding } from './finding.ts';
import { levelOf, rulesInForce } from './in-force.ts';
import { REPORT_RULES } from './registry.ts';
import { isInRightWord } from './right-words.ts';
import type { Context, Rule, RuleData } from './rule.ts';

/** What rules found in a text. */
export type Found = Pick<Analysis, 'diagnostics' | 'accepted' | 'unused'>;

/**
 * A rule says so much of one line at the most, more than a form has identities: a line without end shall not bury the
 * others.
 */
const MOST_ON_A_LINE = 50;

/** Lets every rule that is in force look at a report. */
export function diagnose(context: Context, { levels = {}, accepted = [] }: Settings): Found {
  const rules = rulesInForce(context.report, levels);
  const look = (rule: Rule): Diagnostic[] =>
    levelled(rule, levels, bounded(heard(rule.check(context), rule, context), context));
  for (const rule of rules.filter(({ alone }) => alone)) {
    const diagnostics = look(rule);
    // Where nothing else is looked at, nothing is known of what was accepted.
    if (diagnostics.length > 0) return { diagnostics, accepted: [], unused: [] };
  }
  const others = rules.filter(({ alone }) => !alone);
  const all = inOrder(others.flatMap(look));
  if (accepted.length === 0) return { diagnostics: all, accepted: [], unused: [] };
  const { shown, accepted: standing, unused } = divide(all, accepted, context);
  const active = new Set(context.report.recognised ? others.map(({ name }) => name) : []);
  return { diagnostics: shown, accepted: standing, unused: unused.filter(({ rule }) => active.has(rule)) };
}

/** What a rule finds, without what is in words that are right. */
function heard(found: Iterable<Finding>, { family }: RuleData, { report, options }: Context): Iterable<Finding> {
  const { right } = options.words;
  if (family !== 'names' || right.length === 0) return found;
  return Array.from(found).filter((finding) => !isInRightWord(finding, report.syntax.text, right));
}

/** What a rule finds, without what goes beyond its share of a line. */
function bounded(found: Iterable<Finding>, { report: { syntax } }: Context): readonly Finding[] {
  const all = listOf(found);
  if (all.length <= MOST_ON_A_LINE) return all;
  const counts = new Map<number, number>();
  return all.filter(({ span }) => {
    const { index } = lineAt(syntax.lines, span.start);
    const count = (counts.get(index) ?? 0) + 1;
    counts.set(index, count);
    return count <= MOST_ON_A_LINE;
  });
}

function listOf(found: Iterable<Finding>): readonly Finding[] {
  if (Array.isArray(found)) return found as readonly Finding[];
  const list: Finding[] = [];
  // Mostly there is nothing, and `Array.from` takes long to find that out.
  for (const each of found) list.push(each);
  return list;
}

/** The findings at the level at which a rule is shown; a level that is asked for outdoes the rule's own. */
export function levelled(rule: RuleData, levels: Levels, found: readonly Finding[]): Diagnostic[] {
  if (found.length === 0) return [];
  const level = levelOf(rule, levels);
  if (level === 'off') return [];
  const asked = levels[rule.name] !== undefined;
  return found.map((each) => ({ ...each, severity: asked ? level : (each.severity ?? level) }));
}

const ORDER = new Map(REPORT_RULES.map(({ name }, at) => [name, at]));

/** In the order of the text, at one place in that of the rules. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ rule }: Diagnostic): number => ORDER.get(rule) ?? 0;
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || place(a) - place(b));
}

import { Carried } from '../text/carried.ts';
import { lineAt } from '../text/line-table.ts';
import { type Move, movedSpan } from '../text/move.ts';
import { type Acceptance, divide } from './acceptance.ts';
import type { Diagnostic, Found, Levels, RulesInForce, Settings } from './analysis.ts';
import { type Changes, concerns } from './changes.ts';
import type { Finding } from './finding.ts';
import { levelOf, rulesInForce } from './in-force.ts';
import { REPORT_RULES } from './registry.ts';
import { isInRightWord } from './right-words.ts';
import type { Context, Rule, RuleData } from './rule.ts';

/**
 * A rule says so much of one line at the most, more than a form has identities: a line without end shall not bury the
 * others.
 */
const MOST_ON_A_LINE = 50;

/** What is kept of an analysis under the same settings. */
export interface Before {
  /** The findings of the rules of tables, where an edit has left their ground alone. */
  readonly ofTables: Found['ofTables'];
  readonly ofLooks: Found['ofLooks'];
  readonly all: Found['all'];
  readonly move: Move | null;
  readonly changes: Changes | null;
  readonly inForce: RulesInForce;
}

/** Lets every rule that is in force look at a report. */
export function diagnose(context: Context, settings: Settings, before: Before | null): Found {
  const { levels = DEFAULT_LEVELS, accepted = [] } = settings;
  const inForce = rulesInForce(context.report, levels);
  const look = (rule: Rule): Diagnostic[] =>
    levelled(rule, levels, bounded(heard(rule.check(context), rule, context), context));
  for (const rule of inForce.alone) {
    const diagnostics = look(rule);
    // Where nothing else is looked at, nothing is known of what was accepted.
    if (diagnostics.length > 0) return alone(diagnostics, inForce);
  }
  const ofTables =
    (before?.move && before.ofTables?.after(before.move)) ??
    new Carried<readonly Diagnostic[]>(inForce.ofTables.flatMap(look), movedDiagnostics);
  const kept = keptOf(context, inForce, before);
  const ofLooks = lookAgain(inForce, kept, before?.move ?? null, look);
  const asBefore = isAsBefore(before, inForce, kept) ? before.all.after(before.move) : null;
  const all =
    asBefore ??
    new Carried<readonly Diagnostic[]>(
      inOrder([...ofTables.value, ...ofLooks.flatMap(({ value }) => value), ...inForce.others.flatMap(look)]),
      movedDiagnostics,
    );
  return { ...divided(all, accepted, context, inForce), ofTables, ofLooks, all, inForce };
}

/** Whether no rule has anything to look at again. */
function isAsBefore(
  before: Before | null,
  { others }: RulesInForce,
  kept: Kept | null,
): before is Before & { readonly move: Move; readonly all: Carried<readonly Diagnostic[]> } {
  const { ofTables = null, move = null, all = null } = before ?? {};
  return ofTables !== null && move !== null && all !== null && others.length === 0 && (kept?.every(isKept) ?? false);
}

function alone(diagnostics: readonly Diagnostic[], inForce: RulesInForce): Found {
  return { diagnostics, accepted: [], unused: [], ofTables: null, ofLooks: null, all: null, inForce };
}

/** What there is to show, and what was accepted. */
function divided(
  all: Carried<readonly Diagnostic[]>,
  accepted: readonly Acceptance[],
  context: Context,
  { ofTables, ofLooks, others }: RulesInForce,
): Pick<Found, 'diagnostics' | 'accepted' | 'unused'> {
  if (accepted.length === 0) return { diagnostics: all.value, accepted: [], unused: [] };
  const { shown, accepted: standing, unused } = divide(all.value, accepted, context);
  const looked = context.report.recognised ? [...ofTables, ...ofLooks.map(({ rule }) => rule), ...others] : [];
  const active = new Set(looked.map(({ name }) => name));
  return { diagnostics: shown, accepted: standing, unused: unused.filter(({ rule }) => active.has(rule)) };
}

type Kept = (Carried<readonly Diagnostic[]> | null)[];

/**
 * What the rules that go by what is to be seen in single lines and paragraphs found before, where that has not changed;
 * null where all of them look again.
 */
function keptOf(context: Context, inForce: RulesInForce, before: Before | null): Kept | null {
  const { changes = null, ofLooks = null } = before ?? {};
  // What is right in one place may be so by a word beside it.
  const isFree = context.options.words.right.length === 0;
  if (!changes || !ofLooks || !isFree || before?.inForce !== inForce) return null;
  return inForce.ofLooks.map(({ looks }, at) => (concerns(changes, looks, context) ? null : ofLooks[at]!));
}

function isKept(kept: Carried<readonly Diagnostic[]> | null): boolean {
  return kept !== null;
}

function lookAgain(
  { ofLooks }: RulesInForce,
  kept: Kept | null,
  move: Move | null,
  look: (rule: Rule) => Diagnostic[],
): Carried<readonly Diagnostic[]>[] {
  return ofLooks.map(({ rule }, at) => {
    const present = kept?.[at];
    if (present && move) return present === NONE ? NONE : present.after(move);
    const found = look(rule);
    return found.length === 0 ? NONE : new Carried<readonly Diagnostic[]>(found, movedDiagnostics);
  });
}

const DEFAULT_LEVELS: Levels = {};

function movedDiagnostics(diagnostics: readonly Diagnostic[], moves: readonly Move[]): readonly Diagnostic[] {
  return diagnostics.map((each) => movedDiagnostic(each, moves));
}

function movedDiagnostic(each: Diagnostic, moves: readonly Move[]): Diagnostic {
  const { places, related } = each;
  const span = movedSpan(each.span, moves);
  if (span === each.span && places.length === 0 && related.length === 0) return each;
  return {
    ...each,
    span,
    places: places.map((place) => movedSpan(place, moves)),
    related: related.map((other) => ({ ...other, span: movedSpan(other.span, moves) })),
  };
}

/** What most rules find in most texts. It stands nowhere, and no edit moves it. */
const NONE = new Carried<readonly Diagnostic[]>([], () => []);

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

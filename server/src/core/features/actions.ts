import type { TableId } from '../form/form.ts';
import type { Fix } from '../repair/fix.ts';
import { recalculation } from '../repair/recalculate.ts';
import { linesIn } from '../report/read-tables.ts';
import type { Analysis, Diagnostic } from '../rules/analysis.ts';
import { lineAt } from '../text/line-table.ts';
import type { Span } from '../text/span.ts';
import type { Action } from './action.ts';
import { type ChosenFix, type Mendable, combined, mendable, safeAmong, safeFixes } from './safe-fixes.ts';
import { sentenceRewrite } from './sentence-rewrite.ts';

/** What is offered at `range`: the repairs of the findings there, then those of more, then recalculation. */
export function actionsAt(analysis: Analysis, range: Span): Action[] {
  const isHere = (found: Diagnostic): boolean => isAbout(found, range);
  const here = analysis.diagnostics.filter(isHere);
  const all = here.length > 0 ? mendable(analysis) : [];
  const safe = safeAmong(all);
  return [
    ...merged(all.filter(({ diagnostic }) => isHere(diagnostic)).flatMap(repairs)),
    ...sentenceRewrite(analysis, range),
    ...fixRules(here, safe),
    ...allOf(safe),
    ...recalculations(analysis, range),
  ];
}

/** Whether a finding is about what stands at `range`. */
export function isAbout({ span, reach }: Diagnostic, range: Span): boolean {
  return [span, ...reach].some(({ start, end }) => start <= range.end && range.start <= end);
}

/** The one action that mends all that can be mended safely; none where there is nothing. */
export function fixAll(analysis: Analysis): Action[] {
  return allOf(safeFixes(analysis));
}

function allOf(safe: readonly ChosenFix[]): Action[] {
  if (safe.length === 0) return [];
  const { edits, diagnostics } = combined(safe);
  return [{ title: 'fix-all', data: { count: edits.length }, edits, kind: 'fix-all', diagnostics, preferred: false }];
}

function repairs({ diagnostic, fixes }: Mendable): Action[] {
  return fixes.map((fix): Action => {
    const { title, data, edits } = fix;
    return { title, data, edits, kind: 'quickfix', diagnostics: [diagnostic], preferred: isPreferred(fix, fixes) };
  });
}

/** One action where the same change mends several findings. */
function merged(actions: readonly Action[]): Action[] {
  const byChange = new Map<string, Action>();
  for (const action of actions) {
    const change = JSON.stringify([action.title, action.edits]);
    const present = byChange.get(change);
    if (!present) byChange.set(change, action);
    else byChange.set(change, { ...present, diagnostics: [...present.diagnostics, ...action.diagnostics] });
  }
  return [...byChange.values()];
}

function isPreferred(fix: Fix, fixes: readonly Fix[]): boolean {
  return fix.preferred || (fix.safe && fixes.length === 1);
}

/** For each rule that speaks here and elsewhere, one action for all of its findings. */
function fixRules(here: readonly Diagnostic[], safe: readonly ChosenFix[]): Action[] {
  return [...new Set(here.map(({ rule }) => rule))].flatMap((rule): Action[] => {
    const own = safe.filter(({ diagnostic }) => diagnostic.rule === rule);
    if (own.length < 2) return [];
    const { edits, diagnostics } = combined(own);
    return [
      { title: 'fix-rule', data: { count: own.length, rule }, edits, kind: 'quickfix', diagnostics, preferred: false },
    ];
  });
}

function recalculations(analysis: Analysis, range: Span): Action[] {
  const { report, judgement } = analysis;
  const all = recalculation(report, judgement, null);
  if (all.length === 0) return [];
  const table = tableAt(analysis, range);
  const own = table === null ? [] : recalculation(report, judgement, table);
  const rest = { diagnostics: [], preferred: false };
  return [
    ...(table !== null && own.length > 0
      ? [
          {
            title: 'recalculate-table' as const,
            data: { table: report.readBy.tables[table].name, count: own.length },
            edits: own,
            kind: 'recalculate-table' as const,
            ...rest,
          },
        ]
      : []),
    { title: 'recalculate-all', data: { count: all.length }, edits: all, kind: 'recalculate-all', ...rest },
  ];
}

function tableAt({ report: { blocks, syntax } }: Analysis, range: Span): TableId | null {
  const line = lineAt(syntax.lines, range.start).index;
  return linesIn(blocks).find(({ lines: { first, last } }) => first <= line && line <= last)?.id ?? null;
}

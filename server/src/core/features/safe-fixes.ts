import { fixesOf } from '../repair/fixes.ts';
import type { Fix } from '../repair/fix.ts';
import type { Analysis, Diagnostic } from '../rules/analysis.ts';
import type { Edit } from '../text/edit.ts';

/** The repair of a finding that is to be made. */
export interface ChosenFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** A finding with all of its repairs. */
export interface Mendable {
  readonly diagnostic: Diagnostic;
  readonly fixes: readonly Fix[];
}

/** The findings of a text that have repairs, in its order. */
export function mendable({ report, judgement, diagnostics }: Analysis): Mendable[] {
  return diagnostics.flatMap((diagnostic) => {
    const fixes = fixesOf(diagnostic, report, judgement);
    return fixes.length > 0 ? [{ diagnostic, fixes }] : [];
  });
}

/** The first safe repair of each finding that has one. */
export function safeAmong(all: readonly Mendable[]): ChosenFix[] {
  return all.flatMap(({ diagnostic, fixes }) => {
    const fix = fixes.find(({ safe }) => safe);
    return fix ? [{ diagnostic, fix }] : [];
  });
}

/** The first safe repair of each finding that has one, in the order of the text. */
export function safeFixes(analysis: Analysis): ChosenFix[] {
  return safeAmong(mendable(analysis));
}

/** Edits of several repairs as one change: of repairs that would touch the same place, the first. */
export function combined(fixes: readonly ChosenFix[]): { edits: Edit[]; diagnostics: Diagnostic[] } {
  const dropped = conflicting(fixes.map(({ fix }) => fix.edits));
  const kept = fixes.filter((_, index) => !dropped.has(index));
  return { edits: kept.flatMap(({ fix }) => fix.edits), diagnostics: kept.map(({ diagnostic }) => diagnostic) };
}

/** Indexes of the groups of edits that touch an edit of an earlier group. */
function conflicting(groups: readonly (readonly Edit[])[]): Set<number> {
  const edits = groups.flatMap((group, index) => group.map(({ span }) => ({ ...span, index })));
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const dropped = new Set<number>();
  let last: (typeof edits)[number] | null = null;
  for (const edit of edits) {
    if (dropped.has(edit.index)) continue;
    if (last && last.index !== edit.index && edit.start <= last.end) {
      dropped.add(Math.max(edit.index, last.index));
      if (dropped.has(edit.index)) continue;
    }
    last = edit;
  }
  return dropped;
}

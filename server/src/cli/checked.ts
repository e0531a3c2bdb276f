import type { Analysis, ConfigAnalysis, Diagnostic } from '../core/analyze.ts';
import { configFixesOf } from '../core/features/config-fixes.ts';
import type { Fix } from '../core/repair/fix.ts';
import { fixesOf } from '../core/repair/fixes.ts';
import type { Span } from '../core/text/span.ts';
import { type EditorLine, editorLines } from '../lsp/positions.ts';
import { type Excerpt, excerptOf, excerptOfLine } from './excerpt.ts';
import { type ReportHead, headOf } from './report-head.ts';

/** A file, and all that there is to say of it. */
export interface Checked {
  readonly path: string;
  /** Null where the file could not be read. */
  readonly encoding: string | null;
  /** Null for what is no report. */
  readonly head: ReportHead | null;
  readonly lines: readonly EditorLine[];
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  readonly fixes: (found: Diagnostic) => readonly Fix[];
  /** What to show around a place; `blank` stands for a cell without content. */
  readonly excerpt: (place: Span, blank: string) => Excerpt | null;
}

/** A report that was checked. */
export function checkedReport(path: string, analysis: Analysis, encoding: string): Checked {
  const { report, judgement, diagnostics, accepted } = analysis;
  return {
    path,
    encoding,
    head: headOf(report),
    lines: editorLines(report.syntax),
    diagnostics,
    accepted,
    fixes: (found) => fixesOf(found, report, judgement),
    excerpt: (place, blank) => excerptOf(analysis, place, blank),
  };
}

/** A settings file in which something is wrong. */
export function checkedConfig(path: string, { text, lines, diagnostics }: ConfigAnalysis, encoding: string): Checked {
  const excerpt = (place: Span) => excerptOfLine(text, lines, place);
  return { ...notChecked(path, encoding), lines, diagnostics, fixes: configFixesOf, excerpt };
}

/** A file that was named and is no report, or could not be read. */
export function notChecked(path: string, encoding: string | null): Checked {
  return {
    path,
    encoding,
    head: null,
    lines: [],
    diagnostics: [],
    accepted: [],
    fixes: () => [],
    excerpt: () => null,
  };
}

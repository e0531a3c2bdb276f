import type { Analysis, ConfigAnalysis, Diagnostic } from '../core/analyze.ts';
import { configFixesOf } from '../core/features/config-fixes.ts';
import type { Language } from '../core/messages/catalogue.ts';
import type { Fix } from '../core/repair/fix.ts';
import { fixesOf } from '../core/repair/fixes.ts';
import { standOf } from '../core/rules/stand.ts';
import { lineAt } from '../core/text/line-table.ts';
import type { Span } from '../core/text/span.ts';
import type { Decoded } from '../host/decode.ts';
import { type EditorLine, editorLines } from '../lsp/positions.ts';
import type { Paper } from '../papers/paper.ts';
import type { Entry } from '../settings/config-file.ts';
import { type Excerpt, excerptOf, excerptOfLine } from './excerpt.ts';
import type { LoadedText } from './loaded.ts';
import { type PlaceOf, placesInPaper } from '../papers/paper-place.ts';
import { type ReportHead, headOf } from './report-head.ts';

/** A file, and all that there is to say of it. */
export interface Checked {
  readonly path: string;
  /** The file as it was read; null where it could not be. */
  readonly file: Decoded | null;
  /** The paper that it was read from; null for a text. */
  readonly paper: Paper | null;
  /** Null for what is no report. */
  readonly head: ReportHead | null;
  readonly lines: readonly EditorLine[];
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  readonly fixes: (found: Diagnostic) => readonly Fix[];
  /** Where something stands, in words; null for a text, which has lines. */
  readonly place: PlaceOf | null;
  /** The words that a finding stands on. */
  readonly stand: (found: Diagnostic) => string;
  /** Why a finding is accepted, where the settings say so. */
  readonly reason: (found: Diagnostic) => string | null;
  /** The lines of another file of which a finding speaks. */
  readonly elsewhere: (file: string) => readonly EditorLine[];
  /** What to show around a place; `blank` stands for a cell without content. */
  readonly excerpt: (place: Span, blank: string) => Excerpt | null;
}

/** What there is to know of a report's check beside what was found. */
interface Told {
  /** What the settings accept in it. */
  readonly entries?: readonly Pick<Entry, 'rule' | 'text' | 'reason'>[];
  /** In which places are told. */
  readonly language: Language;
}

/** A report that was checked. */
export function checkedReport(
  path: string,
  analysis: Analysis,
  file: LoadedText,
  { entries = [], language }: Told,
): Checked {
  const { report, judgement, diagnostics, accepted } = analysis;
  return {
    path,
    file,
    paper: file.paper,
    head: headOf(report),
    lines: editorLines(report.syntax),
    diagnostics,
    accepted,
    place: file.paper && placesInPaper(report, file.paper, language),
    fixes: (found) => fixesOf(found, report, judgement),
    stand: (found) => standOf(found, analysis),
    reason: (found) => {
      const stand = standOf(found, analysis);
      return entries.find(({ rule, text }) => rule === found.rule && text === stand)?.reason ?? null;
    },
    elsewhere: () => [],
    excerpt: (place, blank) => excerptOf(analysis, place, blank),
  };
}

/** A settings file in which something is wrong. */
export function checkedConfig(path: string, { text, lines, diagnostics }: ConfigAnalysis, file: Decoded): Checked {
  const excerpt = (place: Span) => excerptOfLine(text, lines, place);
  const stand = ({ span, data }: Diagnostic) => {
    const { start, end } = lineAt(lines, span.start);
    return `${text.slice(start, end).trim()} | ${JSON.stringify(data)}`;
  };
  return { ...notChecked(path, file), lines, diagnostics, fixes: configFixesOf, stand, excerpt };
}

/** A file that was named and is no report, or could not be read. */
export function notChecked(path: string, file: Decoded | null): Checked {
  return {
    path,
    file,
    paper: null,
    head: null,
    lines: [],
    diagnostics: [],
    accepted: [],
    place: null,
    fixes: () => [],
    stand: () => '',
    reason: () => null,
    elsewhere: () => [],
    excerpt: () => null,
  };
}

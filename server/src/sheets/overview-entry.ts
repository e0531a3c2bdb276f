import type { Filed } from '../core/across/collection.ts';
import { type Found, type OverviewRow, overviewRow } from '../core/across/overview.ts';
import { recordOf } from '../core/across/record.ts';
import type { Analysis, Diagnostic, Levels } from '../core/analyze.ts';
import { describeFinding, describeFix } from '../core/features/describe.ts';
import { placesIn } from '../core/features/place.ts';
import { placeInRecord } from '../core/features/place/in-record.ts';
import { type Language, WORDINGS } from '../core/messages/catalogue.ts';
import { fixesOf } from '../core/repair/fixes.ts';
import type { Acceptance } from '../core/rules/acceptance.ts';
import type { Severity } from '../core/rules/finding.ts';
import { standOf } from '../core/rules/stand.ts';
import type { PlaceOf } from '../papers/paper-place.ts';
import type { Say } from './words.ts';

/** A finding in the words that a reviewer sends back. */
export interface FindingRow {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  readonly rule: string;
}

/** What is kept of a report: not its text. */
export interface Entry {
  readonly filed: Filed;
  readonly row: OverviewRow;
  readonly findings: readonly FindingRow[];
  readonly levels: Levels;
  /** What the settings accept in it. */
  readonly accepted: readonly Acceptance[];
}

/** How reports are kept. */
export interface Keeping {
  readonly language: Language;
  readonly say: Say;
  /** Whether findings are wanted, and not only how many there are. */
  readonly withFindings: boolean;
}

/** A report that was read: where it lies, and how places in it are told where it is a paper. */
export interface Entered extends Omit<Filed, 'record'> {
  readonly analysis: Analysis;
  readonly placeOf: PlaceOf | null;
}

/** What is to be kept of a report that was read. */
export function entryOf({ analysis, placeOf, ...at }: Entered, keeping: Keeping): Entry {
  const { report, judgement, diagnostics, settings } = analysis;
  const { language } = keeping;
  const record = detached(recordOf(report));
  const inReport = placesIn(report, language);
  const rowOf = (found: Diagnostic): FindingRow => ({
    ...wordsOf(found, language),
    place: placeOf?.(found.span) ?? inReport(found.span).words,
    remedy: remedyOf(found, analysis, keeping),
  });
  return {
    filed: { ...at, record },
    row: overviewRow(at.file, { report, judgement, record }, foundIn(diagnostics)),
    findings: keeping.withFindings ? detached(diagnostics.map(rowOf)) : [],
    levels: settings.levels ?? {},
    accepted: settings.accepted ?? [],
  };
}

/** A copy whose words hold none of the text that they were cut out of, which else would be kept as a whole. */
export function detached<Kept>(value: Kept): Kept {
  return JSON.parse(JSON.stringify(value)) as Kept;
}

/** A finding about several reports in the one that it is about. */
export function acrossRow(found: Diagnostic, { record }: Filed, language: Language): FindingRow {
  const place = placeInRecord(record, found.span, language);
  return { ...wordsOf(found, language), place, remedy: WORDINGS[language].explanations[found.rule].mend };
}

/** Whether the settings accept a finding about several reports. */
export function isAccepted(found: Diagnostic, { accepted }: Pick<Entry, 'accepted'>): boolean {
  return accepted.some(({ rule, text }) => rule === found.rule && text === standOf(found, null));
}

/** How many errors and warnings there are. */
export function foundIn(diagnostics: readonly Diagnostic[]): Found {
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

function wordsOf(found: Diagnostic, language: Language): Pick<FindingRow, 'severity' | 'message' | 'rule'> {
  return { severity: found.severity, message: describeFinding(found, language), rule: found.rule };
}

/** What the repairs of a finding would do, else what its rule says that is to be done. */
function remedyOf(found: Diagnostic, { report, judgement }: Analysis, { language, say }: Keeping): string {
  const titles = new Set(fixesOf(found, report, judgement).map((fix) => describeFix(fix, language)));
  return titles.size > 0 ? [...titles].join(say('remedies/or', {})) : WORDINGS[language].explanations[found.rule].mend;
}

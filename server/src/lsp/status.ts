import { NotificationType } from 'vscode-languageserver';
import type { Analysis } from '../core/rules/analysis.ts';
import type { Severity } from '../core/rules/finding.ts';
import { figureLines } from '../core/features/cell-beside.ts';
import { type Tally, tallyOf } from '../core/solve/tally.ts';
import { visible } from '../core/text/visible.ts';
import { countsOf } from './counts.ts';
import type { Reading } from './documents.ts';
import { editorLines, positionAt } from './positions.ts';
import { rulesOff } from './quieted.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

/** What a client may show of a document at a glance. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  /** Whether the text is a report at all; where it is none, the rest is null and zero. */
  readonly recognised: boolean;
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: number | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that the settings file accepts; they are not among the others. */
  readonly accepted: number;
  /** Rules that the settings switch off. */
  readonly off: number;
  /** Whether the settings leave the document out. */
  readonly excluded: boolean;
  /** How the identities of the form stand. */
  readonly identities: Tally;
  /** The lines between which figures of tables stand. */
  readonly tables: readonly { readonly first: number; readonly last: number }[];
}

/** Sent whenever a document has been read, to a client that asked for it. */
export const STATUS = new NotificationType<Status>('gongkai/status');

const NOTHING = { recognised: false, agency: null, year: null, form: null } as const;

/** Tells the client how a document stands. */
export function sendStatus({ connection }: Session, reading: Reading): void {
  send(connection.sendNotification(STATUS, statusOf(reading)));
}

function statusOf({ uri, version, analysis, settings: { excluded, levels } }: Reading): Status {
  const { report, judgement, accepted: standing } = analysis;
  const accepted = standing.length;
  const off = rulesOff(levels).length;
  const counts = countsOf(analysis);
  if (!report.recognised) {
    const identities = { hold: 0, checked: 0, total: 0 };
    return { uri, version, ...NOTHING, counts, accepted, off, excluded, identities, tables: [] };
  }
  const { agency, year, form } = report;
  return {
    uri,
    version,
    recognised: true,
    agency: agency === null ? null : visible(agency),
    year,
    form,
    counts,
    accepted,
    off,
    excluded,
    identities: tallyOf(judgement),
    tables: tablesOf(analysis),
  };
}

function tablesOf(analysis: Analysis): Status['tables'] {
  const { syntax } = analysis.report;
  const lines = editorLines(syntax);
  const lineOf = (index: number): number => positionAt(lines, syntax.lines[index]?.start ?? 0).line;
  return figureLines(analysis).map(({ first, last }) => ({ first: lineOf(first), last: lineOf(last) }));
}

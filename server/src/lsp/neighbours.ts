import { URI } from 'vscode-uri';
import { type Collection, type Filed, collectionOf } from '../core/across/collection.ts';
import type { OverviewRow } from '../core/across/overview.ts';
import type { ReportRecord } from '../core/across/record.ts';
import type { Report } from '../core/report/report.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import { withFoundBeside } from '../core/rules/beside.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import type { Neighbour } from './neighbour.ts';
import type { EditorLine } from './positions.ts';
import { linesIn, recordedOf } from './recorded.ts';

/** The reports of the workspace, against which those that are open are held. */
export interface Neighbours {
  /** Another number whenever they are others. */
  readonly revision: () => number;
  /** Takes in what is known of a file; null where it is no report or gone. */
  readonly put: (uri: string, neighbour: Neighbour | null) => void;
  readonly has: (uri: string) => boolean;
  /** An analysis of a report, with what is found when it is held against them. */
  readonly beside: (uri: string, analysis: Analysis) => Analysis;
  /** The one report of the same agency for the year before; null where there is none, or several differ. */
  readonly yearBefore: (uri: string, report: Report) => Filed | null;
  /** The lines of one of them. */
  readonly linesOf: (uri: string) => readonly EditorLine[];
  readonly rows: () => readonly OverviewRow[];
  readonly collection: () => Collection;
}

/** Knows nothing yet. */
export function newNeighbours(): Neighbours {
  const known = new Map<string, Neighbour>();
  let revision = 0;
  let collection: Collection | null = null;
  const present = () => (collection ??= collectionOf(Array.from(known, ([uri, { record }]) => filedOf(uri, record))));
  return {
    revision: () => revision,
    put: (uri, neighbour) => {
      if (isSame(known.get(uri) ?? null, neighbour)) return;
      if (neighbour) known.set(uri, neighbour);
      else known.delete(uri);
      collection = null;
      revision++;
    },
    has: (uri) => known.has(uri),
    beside: (uri, analysis) => {
      const { report, settings } = analysis;
      // Most editors have no neighbours of a report, and nobody pays for what they have not.
      if (known.size === 0 || !report.recognised) return analysis;
      const own = filedOf(uri, recordedOf(report, false).record);
      return withFoundBeside(analysis, diagnoseAcross(own, present(), settings.levels));
    },
    yearBefore: (uri, report) => {
      if (known.size === 0 || report.year === null) return null;
      const [only, ...others] = present().of(filedOf(uri, recordedOf(report, false).record), report.year - 1);
      return only && others.length === 0 ? only : null;
    },
    linesOf: (uri) => {
      const neighbour = known.get(uri);
      return neighbour ? linesIn(neighbour) : [];
    },
    collection: present,
    rows: () => Array.from(known.values(), ({ row }) => row),
  };
}

function filedOf(file: string, record: ReportRecord): Filed {
  const names = URI.parse(file).path.split('/').slice(0, -1);
  return { file, folders: names.filter((name) => name !== ''), record };
}

function isSame(one: Neighbour | null, other: Neighbour | null): boolean {
  return one === other || JSON.stringify([one?.record, one?.row]) === JSON.stringify([other?.record, other?.row]);
}

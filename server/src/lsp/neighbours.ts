import { URI } from 'vscode-uri';
import { type Collection, type Filed, collectionOf } from '../core/across/collection.ts';
import { NO_COLLECTION_SETTINGS } from '../core/across/settings.ts';
import type { OverviewRow } from '../core/across/overview.ts';
import { type ReportRecord, recordOf } from '../core/across/record.ts';
import type { Report } from '../core/report/report.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import { withFoundBeside } from '../core/rules/beside.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import type { ConfigFile } from '../settings/config-file.ts';
import type { Governing } from './configs.ts';
import type { Neighbour } from './neighbour.ts';
import type { EditorLine } from './positions.ts';
import { linesIn } from './recorded.ts';

/** The reports of the workspace, against which those that are open are held. */
export interface Neighbours {
  /** Another number whenever they are others. */
  readonly revision: () => number;
  /** Takes in what is known of a file; null where it is no report or gone. */
  readonly put: (uri: string, neighbour: Neighbour | null) => void;
  readonly has: (uri: string) => boolean;
  /** An analysis of a report, with what is found when it is held against them, as the settings file says who is who. */
  readonly beside: (uri: string, analysis: Analysis, governing: Governing | null) => Analysis;
  /** The reports of the same agency for the year before that count: several where they differ. */
  readonly yearsBefore: (uri: string, report: Report) => readonly Filed[];
  /** The one of them; null where there is none, or several differ. */
  readonly yearBefore: (uri: string, report: Report) => Filed | null;
  /** The lines of one of them. */
  readonly linesOf: (uri: string) => readonly EditorLine[];
  readonly rows: () => readonly OverviewRow[];
  readonly collection: () => Collection;
  /** The same, as this settings file says who is who. */
  readonly under: (governing: Governing | null) => Collection;
}

/** Knows nothing yet. */
export function newNeighbours(): Neighbours {
  const known = new Map<string, Neighbour>();
  let revision = 0;
  let collection: Collection | null = null;
  let settings = NO_COLLECTION_SETTINGS;
  const present = () =>
    (collection ??= collectionOf(
      Array.from(known, ([uri, { record }]) => filedOf(uri, record)),
      settings,
    ));
  let source: ConfigFile | null = null;
  const follow = (governing: Governing | null) => {
    const file = governing?.file ?? null;
    if (file === source) return;
    source = file;
    settings =
      file && governing ? { ...file.collection, folders: namesOf(governing.uri).slice(0, -1) } : NO_COLLECTION_SETTINGS;
    collection = null;
  };
  const yearsBefore = (uri: string, report: Report): readonly Filed[] => {
    if (known.size === 0 || report.year === null) return [];
    return present().of(filedOf(uri, recordOf(report)), report.year - 1);
  };
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
    beside: (uri, analysis, governing) => {
      const { report, settings: own } = analysis;
      // Most editors have no neighbours of a report, and nobody pays for what they have not.
      if (known.size === 0 || !report.recognised) return analysis;
      return withFoundBeside(analysis, () => {
        follow(governing);
        return diagnoseAcross(filedOf(uri, recordOf(report)), present(), own.levels);
      });
    },
    yearsBefore,
    yearBefore: (uri, report) => {
      const [only, ...others] = yearsBefore(uri, report);
      return only && others.length === 0 ? only : null;
    },
    linesOf: (uri) => {
      const neighbour = known.get(uri);
      return neighbour ? linesIn(neighbour) : [];
    },
    collection: present,
    under: (governing) => {
      follow(governing);
      return present();
    },
    rows: () => Array.from(known.values(), ({ row }) => row),
  };
}

function filedOf(file: string, record: ReportRecord): Filed {
  const names = namesOf(file);
  return { file, name: names.at(-1) ?? file, folders: names.slice(0, -1), record };
}

/** Names of the folders that a file lies in, the outermost first, and its own. */
function namesOf(uri: string): string[] {
  return URI.parse(uri)
    .path.split('/')
    .filter((name) => name !== '');
}

function isSame(one: Neighbour | null, other: Neighbour | null): boolean {
  return one === other || JSON.stringify([one?.record, one?.row]) === JSON.stringify([other?.record, other?.row]);
}

import { URI } from 'vscode-uri';
import { type Collection, collectionOf } from '../core/across/collection.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import { withFoundBeside } from '../core/rules/beside.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import type { EditorLine } from './positions.ts';
import { type Recorded, linesIn, recordedOf } from './recorded.ts';

/** The reports of the workspace, against which those that are open are held. */
export interface Neighbours {
  /** Another number whenever they are others. */
  readonly revision: () => number;
  /** Takes in what is known of a file; null where it is no report or gone. */
  readonly put: (uri: string, recorded: Recorded | null) => void;
  readonly has: (uri: string) => boolean;
  /** An analysis of a report, with what is found when it is held against them. */
  readonly beside: (uri: string, analysis: Analysis) => Analysis;
  /** The lines of one of them. */
  readonly linesOf: (uri: string) => readonly EditorLine[];
}

/** Knows nothing yet. */
export function newNeighbours(): Neighbours {
  const known = new Map<string, Recorded>();
  let revision = 0;
  let collection: Collection | null = null;
  const filedOf = (file: string, { record }: Pick<Recorded, 'record'>) => ({ file, folders: foldersOf(file), record });
  return {
    revision: () => revision,
    put: (uri, recorded) => {
      const present = known.get(uri);
      if (isSame(present ?? null, recorded)) return;
      if (recorded) known.set(uri, recorded);
      else known.delete(uri);
      collection = null;
      revision++;
    },
    has: (uri) => known.has(uri),
    beside: (uri, analysis) => {
      const { report, settings } = analysis;
      // Most editors have no neighbours of a report, and nobody pays for what they have not.
      if (known.size === 0 || !report.recognised) return analysis;
      collection ??= collectionOf(Array.from(known, ([file, recorded]) => filedOf(file, recorded)));
      const own = filedOf(uri, recordedOf(report, false));
      return withFoundBeside(analysis, diagnoseAcross(own, collection, settings.levels));
    },
    linesOf: (uri) => {
      const recorded = known.get(uri);
      return recorded ? linesIn(recorded) : [];
    },
  };
}

/** Names of the folders that a file lies in, the innermost last. */
function foldersOf(uri: string): string[] {
  return URI.parse(uri)
    .path.split('/')
    .slice(0, -1)
    .filter((name) => name !== '');
}

function isSame(one: Recorded | null, other: Recorded | null): boolean {
  return one === other || JSON.stringify(one?.record) === JSON.stringify(other?.record);
}

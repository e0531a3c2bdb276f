import type { Collection, Filed } from '../core/across/collection.ts';
import type { OverviewRow } from '../core/across/overview.ts';
import { recordInHand } from '../core/across/record.ts';
import type { Report } from '../core/report/report.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import { withFoundBeside } from '../core/rules/beside.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import type { Governing } from './configs.ts';
import { type Group, filedOf, newGroup } from './group.ts';
import type { Neighbour } from './neighbour.ts';
import type { EditorLine } from './positions.ts';
import { linesIn } from './recorded.ts';

/** For whom a file is kept: for all reports of the workspace, or for a folder that is being checked, by its address. */
export type Keeper = 'workspace' | { readonly folder: string };

/** The reports against which others are held: those of the workspace, and those of folders that were checked. */
export interface Neighbours {
  /** Another number whenever they are others. */
  readonly revision: () => number;
  /** Takes in what is known of a file; null where it is no report. Whoever keeps it is told once, and not again after that. */
  readonly put: (uri: string, neighbour: Neighbour | null, keeper?: Keeper) => void;
  /** Forgets a file: it is gone. */
  readonly forget: (uri: string) => void;
  /** Whether something is held against the file. */
  readonly has: (uri: string) => boolean;
  /**
   * These files of a folder belong together, as a settings file says who is who, and no others: what is kept for nobody
   * any more is forgotten. None where the folder is of no interest any more.
   */
  readonly gather: (folder: string, uris: readonly string[], governing: Governing | null) => void;
  /** Whether these are the files of the folder that belong together. */
  readonly isGathered: (folder: string, uris: readonly string[]) => boolean;
  /** The reports among them. */
  readonly together: (folder: string) => Collection;
  /** From now on reports are held against the others as they are now. */
  readonly settle: () => void;
  /** Another number whenever they were settled. */
  readonly settlings: () => number;
  /**
   * An analysis of a report, with what is found when it is held against others, as the settings file says who is who. The
   * others are as they were when they were last settled: while a folder is read, no keystroke gathers them anew.
   */
  readonly beside: (uri: string, analysis: Analysis, governing: Governing | null) => Analysis;
  /** The reports of the same agency for the year before that count: several where they differ. */
  readonly yearsBefore: (uri: string, report: Report) => readonly Filed[];
  /** The one of them; null where there is none, or several differ. */
  readonly yearBefore: (uri: string, report: Report) => Filed | null;
  /** The lines of one of them. */
  readonly linesOf: (uri: string) => readonly EditorLine[];
  /** The reports of the workspace. */
  readonly rows: () => readonly OverviewRow[];
  readonly collection: () => Collection;
  /** The same, as this settings file says who is who. */
  readonly under: (governing: Governing | null) => Collection;
}

/** Knows nothing yet. */
export function newNeighbours(): Neighbours {
  const known = new Map<string, Neighbour>();
  const recordIn = (uri: string) => known.get(uri)?.record;
  const workspace = newGroup(recordIn);
  const folders = new Map<string, Group>();
  /** What was read of folders of which it is not told yet which files belong together. */
  const waiting = new Map<string, Set<string>>();
  let revision = 0;
  let settlings = 0;

  const groups = (): readonly Group[] => [workspace, ...folders.values()];
  const holding = (uri: string) => groups().filter((each) => each.has(uri));
  const reportsIn = (group: Group) => group.uris().filter((uri) => known.has(uri)).length;
  /** Folders lie in each other: the most reports to which one belongs. What belongs to none is held against the workspace. */
  const groupOf = (uri: string): Group => {
    const [first = workspace, ...others] = holding(uri);
    return others.reduce((most, each) => (reportsIn(each) > reportsIn(most) ? each : most), first);
  };
  const tidy = (uris: readonly string[]) => {
    const isWanted = (uri: string) => holding(uri).length > 0 || [...waiting.values()].some((each) => each.has(uri));
    for (const uri of uris) if (!isWanted(uri)) known.delete(uri);
  };
  const wait = (uri: string, folder: string) => {
    const present = waiting.get(folder);
    if (present) present.add(uri);
    else waiting.set(folder, new Set([uri]));
  };
  const yearsBefore = (uri: string, report: Report): readonly Filed[] => {
    const group = groupOf(uri);
    if (group.size() === 0 || report.year === null) return [];
    return group.collection().of(filedOf(uri, recordInHand(report)), report.year - 1);
  };

  return {
    revision: () => revision,
    put: (uri, neighbour, keeper) => {
      if (keeper === 'workspace') workspace.add(uri);
      else if (keeper) wait(uri, keeper.folder);
      if (isSame(known.get(uri) ?? null, neighbour)) return;
      if (neighbour) known.set(uri, neighbour);
      else known.delete(uri);
      for (const each of holding(uri)) each.renew();
      revision++;
    },
    forget: (uri) => {
      for (const each of holding(uri)) each.remove(uri);
      for (const each of waiting.values()) each.delete(uri);
      if (known.delete(uri)) revision++;
    },
    has: (uri) => holding(uri).length > 0,
    gather: (folder, uris, governing) => {
      const before = folders.get(folder);
      const left = [...(before?.uris() ?? []), ...(waiting.get(folder) ?? [])];
      waiting.delete(folder);
      const present = before && isOf(before, uris) ? before : newGroup(recordIn, uris);
      const isOther = present.follow(governing) || (present !== before && (before !== undefined || uris.length > 0));
      if (uris.length > 0) folders.set(folder, present);
      else folders.delete(folder);
      if (isOther) revision++;
      tidy(left);
    },
    isGathered: (folder, uris) => {
      const present = folders.get(folder);
      return present !== undefined && isOf(present, uris);
    },
    together: (folder) => (folders.get(folder) ?? newGroup(recordIn)).collection(),
    settle: () => {
      for (const each of groups()) each.settle();
      settlings++;
    },
    settlings: () => settlings,
    beside: (uri, analysis, governing) => {
      const { report, settings: own } = analysis;
      const group = groupOf(uri);
      // Most editors have no neighbours of a report, and nobody pays for what they have not.
      if (group.size() === 0 || !report.recognised) return analysis;
      return withFoundBeside(analysis, () => {
        // Of a folder it is told which file says who is who.
        if (group === workspace) group.follow(governing);
        return diagnoseAcross(filedOf(uri, recordInHand(report)), group.settled(), own.levels);
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
    rows: () => workspace.uris().flatMap((uri) => known.get(uri)?.row ?? []),
    collection: workspace.collection,
    under: (governing) => {
      workspace.follow(governing);
      return workspace.collection();
    },
  };
}

function isOf(group: Group, uris: readonly string[]): boolean {
  return group.size() === uris.length && uris.every((uri) => group.has(uri));
}

function isSame(one: Neighbour | null, other: Neighbour | null): boolean {
  if (!one || !other) return one === other;
  const { starts } = one;
  const isAtSameLines =
    starts.length === other.starts.length && starts.every((start, at) => start === other.starts[at]);
  return isAtSameLines && JSON.stringify([one.record, one.row]) === JSON.stringify([other.record, other.row]);
}

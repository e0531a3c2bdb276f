import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type Host, complain } from './io.ts';
import type { Kinds } from './search.ts';
import type { Search, Target } from './target.ts';
import type { SearchFault } from './walk.ts';
import type { Say } from './words.ts';

export type { Search, Target } from './target.ts';

/** The name that stands for standard input. */
export const STDIN = '-';

/** What the arguments of a command stand for. */
export interface Targets {
  readonly files: readonly Target[];
  readonly searches: readonly Search[];
  /** Files in folders in which a report may be and which are not read. */
  readonly unread: readonly string[];
  /** Whether something was named that is not there or cannot be read. */
  readonly failed: boolean;
}

/**
 * The files that `names` stand for: files in the order given, those of a folder or a pattern in the order of their
 * names. Complains about each name that stands for nothing.
 */
export async function findTargets(
  names: readonly string[],
  host: Host,
  kinds: Kinds = 'texts-and-papers',
): Promise<Targets> {
  const targets = new Map<string, { path: string; named: boolean; searches: Search[] }>();
  const searches: Search[] = [];
  const notRead: string[] = [];
  let failed = false;
  for (const name of names) {
    const { paths, searched, complaints, unread = [] } = await find(name, host, kinds);
    const search = searched ? { name } : null;
    if (search) searches.push(search);
    for (const complaint of complaints) await complain(host, complaint);
    if (complaints.length > 0) failed = true;
    notRead.push(...unread);
    if (unread.length > 0) {
      const about = { paths: unread.slice(0, MOST_NAMED), count: unread.length };
      await complain(host, host.say(unread.length > MOST_NAMED ? 'unread-kinds/many' : 'unread-kinds', about), {
        level: 'warning',
      });
    }
    for (const path of paths) {
      const key = path === STDIN ? STDIN : resolve(host.io.cwd, path);
      const target = targets.get(key) ?? { path, named: false, searches: [] };
      if (search) target.searches.push(search);
      else target.named = true;
      targets.set(key, target);
    }
  }
  return { files: [...targets.values()], searches, unread: notRead, failed };
}

interface Found {
  readonly paths: readonly string[];
  /** Whether the paths were looked for, and not named. */
  readonly searched: boolean;
  readonly complaints: readonly string[];
  /** Files of a folder in which a report may be and which are not read. */
  readonly unread?: readonly string[];
}

/** So many files are named one by one. */
const MOST_NAMED = 3;

async function find(name: string, host: Host, kinds: Kinds): Promise<Found> {
  const { io, say } = host;
  const path = resolve(io.cwd, name);
  // As an unset variable leaves it; it is not meant to be all of this folder.
  if (name === '') return { paths: [], searched: false, complaints: [say('no-names', {})] };
  const kind = name === STDIN ? 'file' : kindOf(path);
  if (kind === 'file') return { paths: [name], searched: false, complaints: [] };
  const { filesBelow, filesLike, isPattern } = await import('./search.ts');
  if (kind === 'folder') {
    const { paths, unread, faults } = await filesBelow(path, kinds);
    const named = (all: readonly string[]) => all.map((each) => join(name, each));
    return { paths: named(paths), searched: true, complaints: faults.map(inWords), unread: named(unread) };
  }
  if (!isPattern(name)) {
    return { paths: [], searched: false, complaints: [say('missing-path', { path: name })] };
  }
  const { paths, faults } = await filesLike(name, io.cwd);
  const complaints = faults.map(inWords);
  // A file that is called like standard input is not that.
  const found = paths.map((each) => (each === STDIN ? `./${each}` : each));
  if (found.length > 0) return { paths: found, searched: true, complaints };
  return { paths, searched: false, complaints: [...complaints, say('no-match', { path: name })] };

  function inWords({ path, reason }: SearchFault): string {
    const shown = isAbsolute(name) ? path : relative(io.cwd, path) || '.';
    if (reason === null) return say('name-unknown', { path: shown });
    return say('unreadable', { path: shown, reason: reasonOf(reason, say) });
  }
}

/** What a file is called where people read of it. */
export function shownName(path: string, say: Say): string {
  return path === STDIN ? say('stdin', {}) : path;
}

/** Why something cannot be read, in words where there are any for the system's code. */
export function reasonOf(code: string, say: Say): string {
  return code === 'EACCES' || code === 'EPERM' ? say('no-permission', {}) : code;
}

/** How many bytes a file has as far as that is known. */
export function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // Why it cannot be read is said when it is.
    return 0;
  }
}

const NO_PATH: ReadonlySet<string | undefined> = new Set(['ENOTDIR', 'ENAMETOOLONG']);

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return null;
    return stat.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // Below a file there is nothing, and a long pattern is no path; whatever else is wrong shows when the file is read.
    return NO_PATH.has((error as NodeJS.ErrnoException).code) ? null : 'file';
  }
}

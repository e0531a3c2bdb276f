import { type Dirent, readdir } from 'node:fs';
import { isAbsolute, sep } from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';

/** A folder that could not be looked into. */
export interface SearchFault {
  readonly folder: string;
  /** The system's code, such as `EACCES`. */
  readonly reason: string;
}

/** What a search finds: paths in the order of their code units, and where it could not look. */
export interface SearchResult {
  readonly paths: readonly string[];
  readonly faults: readonly SearchFault[];
}

type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

const REPORTS = '**/*.[tT][xX][tT]';
const LEFT_OUT = '**/node_modules/**';

/** Whether `name` stands for whatever is like it. */
export function isPattern(name: string): boolean {
  return isDynamicPattern(name);
}

/** The `.txt` files below `folder`, relative to it: nothing whose name begins with a dot, and no links. */
export function filesBelow(folder: string): Promise<SearchResult> {
  return search(REPORTS, folder, false);
}

/** The files that match `pattern`, as given: relative to `cwd`, or absolute where the pattern is. */
export function filesLike(pattern: string, cwd: string): Promise<SearchResult> {
  // In a pattern a backslash takes the meaning from a character; on Windows it divides folders.
  return search(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, cwd, isAbsolute(pattern));
}

async function search(pattern: string, cwd: string, absolute: boolean): Promise<SearchResult> {
  const faults: SearchFault[] = [];
  const paths = await glob(pattern, {
    cwd,
    absolute,
    ignore: LEFT_OUT,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: observed(faults),
  });
  return { paths: paths.sort(), faults };
}

/** The library passes over folders that it cannot read; this lets us say so. What is not there is no fault. */
function observed(faults: SearchFault[]): FileSystemAdapter {
  const observe = (folder: string, options: { withFileTypes: true }, done: Done): void => {
    readdir(folder, options, (error, entries) => {
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        faults.push({ folder, reason: error.code ?? error.message });
      done(error, entries);
    });
  };
  // The type has every way to call readdir; the library knows this one.
  return { readdir: observe as typeof readdir };
}

import { basename, dirname, resolve } from 'node:path';
import type { Filed } from '../core/across/filed.ts';
import type { ReportRecord } from '../core/across/record.ts';
import { STDIN } from './targets.ts';

/** Where a report lies, by the path as it was given; standard input counts as a file of the present folder. */
export function placeAt(cwd: string, file: string): Omit<Filed, 'record'> {
  const path = resolve(cwd, file === STDIN ? '-' : file);
  return { file, name: basename(path), folders: foldersIn(dirname(path)) };
}

/** A report among others, by the path as it was given. */
export function filedAt(cwd: string, file: string, record: ReportRecord): Filed {
  return { ...placeAt(cwd, file), record };
}

/** The folders on a path, the innermost last. */
export function foldersIn(path: string): string[] {
  return path.split(/[/\\]/).filter((name) => name !== '');
}

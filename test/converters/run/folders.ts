import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Input } from '../converter.ts';
import { SOURCES, type Source } from '../inputs.ts';
import type { Report } from '../reports.ts';

/** Where the files of reports lie while they are converted. */
export interface Folders {
  /** An empty home for programs that look for settings there. */
  readonly home: string;
  /** What a converter is given. */
  readonly file: (input: Input, report: string) => string;
  /** The text that a program wrote which is started once for many files. */
  readonly text: (input: Input, report: string) => string;
}

/** The folders below `scratch`, made where they are asked for. */
export function foldersIn(scratch: string): Folders {
  const made = (...path: string[]) => {
    const file = join(scratch, ...path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  return {
    home: dirname(made('home', 'settings')),
    file: (input, report) => made(input, `${report}.${ending(input)}`),
    text: (input, report) => made(`${input}.txt`, `${report}.txt`),
  };
}

function ending(input: Input): string {
  return input.endsWith('.pdf') ? 'pdf' : (input.split('-')[0] ?? input);
}

/** Writes every file of a report that is ours to write. */
export async function writeSources({ name, model }: Report, folders: Folders): Promise<void> {
  for (const [input, write] of Object.entries(SOURCES)) {
    writeFileSync(folders.file(input as Source, name), await write(model));
  }
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../host/decode.ts';

/** A folder that could not be looked into, or a file or folder whose name is not to be had. */
export interface SearchFault {
  readonly path: string;
  /** The system's code, such as `EACCES`; null where the name is not in UTF-8, by which alone we could open it. */
  readonly reason: string | null;
}

/** What is looked for; paths are relative to the folder in which the search begins, and divided by `/`. */
export interface Sought {
  readonly isFile: (path: string) => boolean;
  /** Whether there may be such a file in a folder. */
  readonly leadsOn: (path: string) => boolean;
}

/** What a search finds: paths in the order of their code units, and where it could not look. */
export interface SearchResult {
  readonly paths: readonly string[];
  readonly faults: readonly SearchFault[];
}

/** Folders of programs, in which no report of the user's lies. */
const PASSED_OVER = 'node_modules';
/** What is not there, or no folder, is no fault. */
const NOTHING: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/** Looks for regular files below `folder`. Links are not followed, whatever they lead to. */
export async function walk(folder: string, sought: Sought): Promise<SearchResult> {
  const paths: string[] = [];
  const faults: SearchFault[] = [];
  await look('');
  return { paths: paths.sort(), faults };

  async function look(below: string): Promise<void> {
    const full = join(folder, below);
    let entries;
    try {
      entries = await readdir(full, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!NOTHING.has(code)) faults.push({ path: full, reason: code ?? message });
      return;
    }
    for (const entry of entries) {
      const { name, isSound } = nameOf(entry.name);
      const path = below === '' ? name : `${below}/${name}`;
      const isFolder = entry.isDirectory() && name !== PASSED_OVER && sought.leadsOn(path);
      if (!isFolder && !(entry.isFile() && sought.isFile(path))) continue;
      if (!isSound) faults.push({ path: join(folder, path), reason: null });
      else if (isFolder) await look(path);
      else paths.push(path);
    }
  }
}

/** The name that `bytes` are; where they are no UTF-8, what they most likely mean. */
function nameOf(bytes: Buffer): { readonly name: string; readonly isSound: boolean } {
  const name = bytes.toString();
  if (Buffer.from(name).equals(bytes)) return { name, isSound: true };
  return { name: decode(bytes)?.text ?? name, isSound: false };
}

import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Language } from '../core/messages/catalogue.ts';
import { insideOf } from './inside.ts';
import { plainMessage } from './sarif-message.ts';
import { STDIN } from './targets.ts';
import { speaker } from './words.ts';

/** Where a file is, as SARIF has it (§3.4): from the folder that the run started in, else from the root of the machine. */
export interface Address {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly description?: { readonly text: string };
}

/** The addresses of the files of a run. */
export interface Addresses {
  readonly of: (path: string) => Address;
  /** The folder that the run started in; its address ends with a slash. */
  readonly root: () => Address;
}

/** What relative addresses start from; by this name GitHub, Azure DevOps and CodeQL know the root of a repository. */
export const ROOT = '%SRCROOT%';

/** Nothing on a disk is meant: `<stdin>`, which is no name of a file in the folder, where a program might look for it. */
const NO_FILE = '%3Cstdin%3E';

/**
 * The addresses of a run that started in `cwd`. What lies below that folder is addressed from there, however it was
 * named, as GitHub takes nothing else; links are followed, as it shows nothing behind a link (SARIF support, “Resolving
 * symlinks”), and letters are as the disk has them (§3.10.2).
 */
export function addressesFrom(cwd: string, language: Language): Addresses {
  let known: string | undefined;
  const folder = () => (known ??= real(cwd));
  return {
    of: (path) => {
      if (path === STDIN) return { uri: NO_FILE, description: plainMessage(speaker(language)('stdin', {})) };
      const full = real(resolve(cwd, path));
      const inside = insideOf(folder(), full);
      return inside === null ? { uri: fileUri(full) } : { uri: relativeUri(inside), uriBaseId: ROOT };
    },
    root: () => {
      const uri = fileUri(folder());
      return { uri: uri.endsWith('/') ? uri : `${uri}/` };
    },
  };
}

/** The path behind links; as it is where there is no such file, or none that may be seen. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Half a surrogate pair is no character, and has no UTF-8 to encode. */
const HALVES = /\p{Cs}/gu;

/** A path divided by slashes, by RFC 3986: a colon is encoded too, which in a first segment would make it a scheme. */
function relativeUri(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(HALVES, '\ufffd')))
    .join('/');
}

/** What `pathToFileURL` does, but for names that end in a blank or a control character, of which it loses that. */
function fileUri(path: string): string {
  if (sep === '/') return `file://${relativeUri(path)}`;
  const uri = relativeUri(path.replaceAll(sep, '/'));
  return uri.startsWith('//') ? `file:${uri}` : `file:///${uri.replace('%3A', ':')}`;
}

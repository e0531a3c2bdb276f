import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isPaperSought, isTextName, isUnreadKind, stemOf } from '../host/paper-names.ts';
import { matcherOf } from './glob/match.ts';
import { type Part, type Pattern, parsePattern } from './glob/parse.ts';
import { type SearchResult, type Sought, walk } from './walk.ts';

/** No path is longer. */
const LONGEST_PATH = 4096;

/** What a command looks for in folders. */
export type Kinds = 'texts' | 'papers' | 'texts-and-papers';

const NAMED: Readonly<Record<Kinds, (path: string) => boolean>> = {
  texts: isTextName,
  papers: isPaperSought,
  'texts-and-papers': (path) => isTextName(path) || isPaperSought(path),
};

/** Files whose names say that they are of those kinds: nothing whose name begins with a dot. */
function soughtOf(kinds: Kinds): Sought {
  return { isFile: (path) => !isHidden(path) && NAMED[kinds](path), leadsOn: (path) => !isHidden(path) };
}

function isHidden(path: string): boolean {
  return path.startsWith('.', path.lastIndexOf('/') + 1);
}

/** Whether `name` stands for whatever is like it. */
export function isPattern(name: string): boolean {
  return parsePattern(slashed(name)).some(isWildcard);
}

/** What a folder holds: the files of those kinds, and others in which a report may be and which are not read. */
export interface FolderResult extends SearchResult {
  readonly unread: readonly string[];
}

/** The files of those kinds below `folder`, relative to it. Beside a text or a paper of the same name nothing is missed. */
export async function filesBelow(folder: string, kinds: Kinds): Promise<FolderResult> {
  const { isFile, leadsOn } = soughtOf(kinds);
  const isOther = (path: string) => kinds !== 'texts' && !isHidden(path) && isUnreadKind(path);
  const { paths, faults } = await walk(folder, { isFile: (path) => isFile(path) || isOther(path), leadsOn });
  const found = paths.filter(isFile);
  const stems = new Set(found.map(stemOf));
  return { paths: found, unread: paths.filter((path) => isOther(path) && !stems.has(stemOf(path))), faults };
}

/** The files that are like `pattern`, as given: relative to `cwd`, or absolute where the pattern is. */
export async function filesLike(pattern: string, cwd: string): Promise<SearchResult> {
  if (pattern.length > LONGEST_PATH) return { paths: [], faults: [] };
  const { base, rest } = divided(parsePattern(slashed(pattern)));
  const folder = resolve(cwd, base);
  const { matches, leadsOn } = matcherOf(rest);
  const { paths, faults } = await walk(folder, { isFile: matches, leadsOn });
  const shown = (path: string): string => {
    const full = resolve(folder, path);
    return (isAbsolute(pattern) ? full : relative(cwd, full)).replaceAll(sep, '/');
  };
  return { paths: paths.map(shown), faults };
}

/** In a pattern a backslash takes the meaning from a character; on Windows it divides folders. */
function slashed(pattern: string): string {
  return sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}

function isWildcard({ kind }: Part): boolean {
  return kind !== 'character';
}

/** A pattern as the folder that it names at its beginning, and what is sought there. */
function divided(pattern: Pattern): { readonly base: string; readonly rest: Pattern } {
  const first = pattern.findIndex(isWildcard);
  const named = pattern.slice(0, first).map((part) => (part.kind === 'character' ? part.character : ''));
  const behind = named.lastIndexOf('/') + 1;
  return { base: named.slice(0, behind).join(''), rest: pattern.slice(behind) };
}

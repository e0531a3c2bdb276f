import type { Span } from '../core/text/span.ts';
import { readJson } from './json-tree.ts';
import type { Tree } from './tree.ts';

/** A settings file into which something is to be written. */
export interface Editable {
  /** What is called as was asked; undefined where the file does not hold it. */
  readonly value: Tree<Span> | undefined;
  /** How deep in the file lies what is inserted: a whole file, a member of it, or a part of that member. */
  readonly depth: 0 | 1 | 2;
}

/**
 * Reads the member `key` of a settings file, into which something is to be written.
 * @returns null where the text is no JSON object, or the member stands there twice: it is not ours to mend
 */
export function membersToEdit(text: string, key: string): Editable | null {
  const { tree, error } = readJson(text);
  if (error || (tree && tree.kind !== 'object')) return null;
  const [value, other] = tree?.members.filter((member) => member.key === key).map((member) => member.value) ?? [];
  if (other) return null;
  return { value, depth: !tree ? 0 : value ? 2 : 1 };
}

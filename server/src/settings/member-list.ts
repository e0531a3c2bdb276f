import { modify } from 'jsonc-parser';
import type { Edit } from '../core/text/edit.ts';
import type { Span } from '../core/text/span.ts';
import { readJson } from './json-tree.ts';
import { laidOut } from './lay-out.ts';
import type { Tree } from './tree.ts';

type Value = Tree<Span>;

/**
 * What to change in the text of a settings file so that its list of members of `parent` holds these names too; comments
 * and whatever else it holds stay as they are.
 * @returns null where the text is no JSON object, or what the list belongs into is none: it is not ours to mend
 */
export function memberListEdits(text: string, parent: string, names: readonly string[]): Edit[] | null {
  const { tree, error } = readJson(text);
  if (error || (tree && tree.kind !== 'object')) return null;
  if (names.length === 0) return [];
  const path = ['collection', 'members', parent];
  let inside: Value | undefined = tree ?? undefined;
  let depth = inside ? 1 : 0;
  for (const [at, key] of path.entries()) {
    if (!inside) break;
    const own = memberOf(inside, key);
    if (own === null) return null;
    if (!own) break;
    inside = own;
    depth = at + 2;
  }
  if (depth <= path.length) {
    const [added] = modify(text, path, names, {});
    return added ? [laidOut(added, text, depth)] : null;
  }
  return inside?.kind === 'list' ? inList(text, inside, names) : null;
}

/** The member of an object; undefined where it has none, null where it is no object or has two. */
function memberOf(tree: Value, key: string): Value | undefined | null {
  if (tree.kind !== 'object') return null;
  const [own, other] = tree.members.filter((member) => member.key === key);
  return other ? null : own?.value;
}

/** Behind the last item of a list: a comma, and a note on the rest of the line. */
const NOTED = /^(,?)[ \t]*\/\/[^\r\n]*/;

/** Adds names at the end of a list, each as its last one is written: on a line of its own, or on the same line. */
function inList(text: string, { items, place }: Extract<Value, { kind: 'list' }>, names: readonly string[]): Edit[] {
  const last = items.at(-1);
  const words = names.map((name) => JSON.stringify(name));
  if (!last) return [insertion(place.start + 1, words.join(', '))];
  const indent = /\r?\n[ \t]*$/.exec(text.slice(0, last.place.start))?.[0] ?? ' ';
  const { end } = last.place;
  const [noted, comma] = NOTED.exec(text.slice(end)) ?? [];
  if (noted === undefined || indent === ' ') return [insertion(end, words.map((each) => `,${indent}${each}`).join(''))];
  // What is noted beside an item stays beside it.
  const behind = insertion(end + noted.length, indent + words.join(`,${indent}`));
  return comma === '' ? [insertion(end, ','), behind] : [behind];
}

function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

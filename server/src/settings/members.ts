import type { Complain } from './given.ts';
import { nearest } from './nearest.ts';
import type { Member, Tree } from './tree.ts';

/** The members of what is called `key`, the last one of each name; complains where it is no object or says one twice. */
export function membersOf<Place>(tree: Tree<Place>, key: string, complain: Complain<Place>): Member<Place>[] {
  if (tree.kind !== 'object') {
    complain(tree.place, { kind: 'object', key });
    return [];
  }
  const members = new Map<string, Member<Place>>();
  for (const member of tree.members) {
    if (members.has(member.key)) complain(member.keyPlace, { kind: 'duplicate-key', key: member.key });
    members.set(member.key, member);
  }
  return [...members.values()];
}

/** The members that `known` names; complains about each other one. */
export function knownMembers<Place, Name extends string>(
  tree: Tree<Place>,
  key: string,
  known: readonly Name[],
  complain: Complain<Place>,
): Partial<Record<Name, Member<Place>>> {
  const found: Partial<Record<Name, Member<Place>>> = {};
  for (const member of membersOf(tree, key, complain)) {
    const name = known.find((each) => each === member.key);
    if (name !== undefined) found[name] = member;
    else {
      const [near = null] = nearest(member.key, known);
      complain(member.keyPlace, { kind: 'unknown-key', key: member.key, known, near });
    }
  }
  return found;
}

/** The items of what is called `key`; complains where it is no list. */
export function itemsOf<Place>(tree: Tree<Place>, key: string, complain: Complain<Place>): readonly Tree<Place>[] {
  if (tree.kind === 'list') return tree.items;
  complain(tree.place, { kind: 'list', key });
  return [];
}

/** The words of what is called `key`; null, with a complaint, where it is anything else, or empty. */
export function wordsOf<Place>(tree: Tree<Place>, key: string, complain: Complain<Place>): string | null {
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '') return tree.value;
  complain(tree.place, { kind: 'text', key });
  return null;
}

/** A value of settings, wherever it was written; `place` tells where. */
export type Tree<Place> =
  | { readonly kind: 'object'; readonly place: Place; readonly members: readonly Member<Place>[] }
  | { readonly kind: 'list'; readonly place: Place; readonly items: readonly Tree<Place>[] }
  | { readonly kind: 'scalar'; readonly place: Place; readonly value: string | number | boolean | null };

export interface Member<Place> {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Tree<Place>;
}

/** A place in an editor's settings: the setting's full name, and its value as it is. */
export interface NamedPlace {
  readonly name: string;
  readonly value: unknown;
}

/** The settings called `name` as an editor has them. What is null or undefined counts as not written. */
export function treeOfValue(value: unknown, name: string): Tree<NamedPlace> {
  const place = { name, value };
  if (Array.isArray(value)) {
    const items = value.map((each: unknown, at) => treeOfValue(each, `${name}[${at}]`));
    return { kind: 'list', place, items };
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([key, member]): Member<NamedPlace> => {
        const tree = treeOfValue(member, `${name}.${key}`);
        return { key, keyPlace: tree.place, value: tree };
      });
    return { kind: 'object', place, members };
  }
  return { kind: 'scalar', place, value: scalarOf(value) };
}

/** What JSON can say in one word; null for everything else. */
export function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

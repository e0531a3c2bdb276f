import type { Member, NamedPlace } from '../settings/tree.ts';

/** What an editor may switch on and off, as its settings call it, and whether it is on where they say nothing. */
export const SWITCHES = {
  'inlayHints.columns': true,
  'inlayHints.corrections': true,
  highlights: true,
  codeLens: true,
  completion: true,
  format: true,
  showHints: false,
} as const;

/** Which of them are on. */
export type Switches = Readonly<Record<keyof typeof SWITCHES, boolean>>;

/** The first words of their names: the members of the section `gongkai` that hold them. */
export const SWITCH_KEYS: readonly string[] = [...new Set(Object.keys(SWITCHES).map((name) => name.split('.')[0]!))];

/**
 * Reads those that a client's section gives.
 * @param members of the section, by their names
 * @param complain takes what is no yes or no
 */
export function readSwitches(
  members: ReadonlyMap<string, Member<NamedPlace>>,
  complain: (place: NamedPlace) => void,
): Partial<Switches> {
  const given = (Object.keys(SWITCHES) as (keyof Switches)[]).flatMap((name) => {
    const member = memberAt(members, name.split('.'));
    if (!member) return [];
    const { value } = member;
    if (value.kind === 'scalar' && typeof value.value === 'boolean') return [[name, value.value] as const];
    complain(value.place);
    return [];
  });
  return Object.fromEntries(given);
}

function memberAt(
  members: ReadonlyMap<string, Member<NamedPlace>>,
  [first = '', ...rest]: readonly string[],
): Member<NamedPlace> | undefined {
  const member = members.get(first);
  if (rest.length === 0 || !member) return member;
  const { value } = member;
  return memberAt(new Map(value.kind === 'object' ? value.members.map((each) => [each.key, each]) : []), rest);
}

import { LANGUAGES, type Language } from '../core/messages/catalogue.ts';
import { type GivenSettings, SHARED_KEYS } from '../settings/given.ts';
import { readGiven } from '../settings/read-given.ts';
import { type Member, type NamedPlace, treeOfValue } from '../settings/tree.ts';
import { isRecord } from './options.ts';
import { type Switches, readSwitches } from './switches.ts';

/** The settings that a client gives, as far as they are sound; absent where it gives none. */
export interface ClientSettings extends GivenSettings {
  readonly language?: Language | 'auto';
  readonly switches?: Partial<Switches>;
}

const SECTION = 'gongkai';

/**
 * Reads the section `gongkai` of a client's configuration. A member that is null or absent is not given.
 * @returns the settings, and the name and value of each that cannot be used
 */
export function readSettings(section: unknown): { given: ClientSettings; faults: readonly NamedPlace[] } {
  const faults: NamedPlace[] = [];
  const complain = (place: NamedPlace): void => void faults.push(place);
  if (section === undefined || section === null) return { given: {}, faults };
  const tree = treeOfValue(section, SECTION);
  // An editor's section holds settings that are none of ours to read.
  const members = new Map(tree.kind === 'object' ? tree.members.map((member) => [member.key, member]) : []);
  if (tree.kind !== 'object' || !isRecord(section)) complain(tree.place);
  const shared = Object.fromEntries(
    SHARED_KEYS.flatMap((key) => {
      const member = members.get(key);
      return member ? [[key, member] as const] : [];
    }),
  );
  const given = readGiven<NamedPlace>(shared, complain);
  const language = languageOf(members.get('language'), complain);
  const switches = readSwitches(members, complain);
  return {
    given: { ...given, ...(language && { language }), ...(Object.keys(switches).length > 0 && { switches }) },
    faults,
  };
}

function languageOf(
  member: Member<NamedPlace> | undefined,
  complain: (place: NamedPlace) => void,
): ClientSettings['language'] {
  if (!member) return undefined;
  const { value } = member;
  const known = [...LANGUAGES, 'auto' as const].find((each) => value.kind === 'scalar' && each === value.value);
  if (!known) complain(value.place);
  return known;
}

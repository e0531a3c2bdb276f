import { type CollectionSettings, NO_COLLECTION_SETTINGS } from '../core/across/settings.ts';
import type { RuleName } from '../core/messages/catalogue.ts';
import type { Acceptance } from '../core/rules/acceptance.ts';
import type { ConfigFault, Fault } from '../core/rules/config.ts';
import { type Line, lineAt, linesOf } from '../core/text/line-table.ts';
import { type Span, span } from '../core/text/span.ts';
import { type Complain, type GivenSettings, SHARED_KEYS } from './given.ts';
import { readJson } from './json-tree.ts';
import { itemsOf, knownMembers, wordsOf } from './members.ts';
import { isInside, normal } from './paths.ts';
import { readCollection } from './read-collection.ts';
import { readGiven, readRule } from './read-given.ts';
import type { Member, Tree } from './tree.ts';

/** An accepted finding as a settings file records it. */
export interface Entry extends Acceptance {
  /** The report, relative to the folder of the settings file, divided by `/`. */
  readonly file: string;
  /** Why the finding is accepted; null where that is not said. */
  readonly reason: string | null;
  /** Where the record stands, and which item of the list it is. */
  readonly span: Span;
  readonly index: number;
}

/** A settings file as far as it can be used. */
export interface ConfigFile {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly given: GivenSettings;
  /** What it says of reports that are held against each other. */
  readonly collection: CollectionSettings;
  readonly accepted: readonly Entry[];
  /** The same by the report that they are recorded for, each list in the order of the file. */
  readonly acceptedOf: ReadonlyMap<string, readonly Entry[]>;
  /** Where the list of accepted findings stands, and each of its items, whether sound or not. */
  readonly list: { readonly span: Span; readonly items: readonly Span[] } | null;
  readonly faults: readonly ConfigFault[];
}

/** What a settings file may hold; `$schema` is for editors. */
const KEYS = ['$schema', ...SHARED_KEYS, 'accepted', 'collection'] as const;
const ENTRY_KEYS = ['rule', 'file', 'text', 'reason'] as const;

/** Reads the text of a settings file; never throws. Each fault has its place, and everything else holds. */
export function readConfig(text: string): ConfigFile {
  const { tree, error } = readJson(text);
  const lines = linesOf(text);
  const faults: ConfigFault[] = [];
  const complain = (place: Span, fault: Fault): void => {
    const end = Math.min(place.end, lineAt(lines, place.start).end);
    faults.push({ span: span(Math.min(place.start, end), end), fault });
  };
  if (error) complain(error, { kind: 'syntax' });
  const members = tree ? knownMembers(tree, '.gongkai.json', KEYS, complain) : {};
  const accepted = members.accepted?.value;
  const given = readGiven(members, complain);
  const collection = members.collection ? readCollection(members.collection.value, complain) : NO_COLLECTION_SETTINGS;
  const items = accepted ? itemsOf(accepted, 'accepted', complain) : [];
  const entries = items.flatMap((item, index) => readEntry(item, index, complain));
  return {
    text,
    lines,
    given,
    collection,
    accepted: entries,
    acceptedOf: byFile(entries),
    list: accepted?.kind === 'list' ? { span: accepted.place, items: accepted.items.map(({ place }) => place) } : null,
    faults,
  };
}

function byFile(entries: readonly Entry[]): Map<string, Entry[]> {
  const files = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = files.get(entry.file);
    if (known) known.push(entry);
    else files.set(entry.file, [entry]);
  }
  return files;
}

function readEntry(tree: Tree<Span>, index: number, complain: Complain<Span>): Entry[] {
  const members = knownMembers(tree, 'accepted', ENTRY_KEYS, complain);
  if (tree.kind !== 'object') return [];
  for (const key of ['rule', 'file', 'text'] as const) {
    if (!members[key]) complain(tree.place, { kind: 'missing-key', key });
  }
  const rule = readRuleOf(members.rule, complain);
  const file = readFile(members.file, complain);
  // Of some findings there is one for a whole text: they stand on no words.
  const text = readText(members.text, complain);
  const reason = readText(members.reason, complain);
  if (rule === null || file === null || text === null) return [];
  return [{ rule, file, text, reason, span: tree.place, index }];
}

function readRuleOf(member: Member<Span> | undefined, complain: Complain<Span>): RuleName | null {
  const name = member ? wordsOf(member.value, member.key, complain) : null;
  return member && name !== null ? readRule(name, member.value.place, complain) : null;
}

function readFile(member: Member<Span> | undefined, complain: Complain<Span>): string | null {
  const file = member ? wordsOf(member.value, member.key, complain) : null;
  if (!member || file === null || isInside(file)) return file === null ? null : normal(file);
  complain(member.value.place, { kind: 'path', key: member.key });
  return null;
}

function readText(member: Member<Span> | undefined, complain: Complain<Span>): string | null {
  if (!member) return null;
  const { key, value } = member;
  if (value.kind === 'scalar' && typeof value.value === 'string') return value.value;
  complain(value.place, { kind: 'text', key });
  return null;
}

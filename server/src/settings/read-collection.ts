import { overlapsIn } from '../core/across/overlaps.ts';
import {
  type Alias,
  type Choice,
  type CollectionSettings,
  type Member,
  type MemberList,
  type Merger,
} from '../core/across/settings.ts';
import type { Span } from '../core/text/span.ts';
import type { Complain } from './given.ts';
import { itemsOf, knownMembers, membersOf, wordsOf } from './members.ts';
import { isInside, normal } from './paths.ts';
import type { Member as Named, Tree } from './tree.ts';

const COLLECTION_KEYS = ['aliases', 'merged', 'members', 'use'] as const;

const YEAR = /^(?:19|20)\d{2}$/;

/** Reads what a settings file says of reports that are held against each other, as far as it is sound. */
export function readCollection(tree: Tree<Span>, complain: Complain<Span>): CollectionSettings {
  const { aliases, merged, members, use } = knownMembers(tree, 'collection', COLLECTION_KEYS, complain);
  const named = (member: Named<Span> | undefined): Named<Span>[] =>
    member ? membersOf(member.value, member.key, complain).filter((each) => isNamed(each, complain)) : [];
  const settings: CollectionSettings = {
    aliases: named(aliases).map(({ key, value }): Alias => ({ name: key, others: namesIn(value, key, complain) })),
    merged: named(merged).flatMap((each) => readMerger(each, complain)),
    members: named(members).map(({ key, value }): MemberList => {
      const items = itemsOf(value, key, complain);
      return { parent: key, members: items.flatMap((item) => readMember(item, key, complain)) };
    }),
    use: named(use).flatMap((each) => readChoice(each, complain)),
  };
  return withoutOverlaps(settings, complain);
}

/** What would be counted twice is complained of and left out. */
function withoutOverlaps(settings: CollectionSettings, complain: Complain<Span>): CollectionSettings {
  if (settings.members.length === 0) return settings;
  const overlaps = overlapsIn(settings);
  for (const { member, parent, other } of overlaps) {
    complain(member.place, { kind: 'overlap', name: member.name, parent, other });
  }
  const out = new Set(overlaps.map(({ member }) => member));
  const members = settings.members.map(({ parent, members: own }) => ({
    parent,
    members: own.filter((each) => !out.has(each)),
  }));
  return { ...settings, members };
}

function isNamed({ key, keyPlace }: Named<Span>, complain: Complain<Span>): boolean {
  if (key.trim() !== '') return true;
  complain(keyPlace, { kind: 'text', key });
  return false;
}

function namesIn(tree: Tree<Span>, key: string, complain: Complain<Span>): string[] {
  return itemsOf(tree, key, complain).flatMap((item) => wordsOf(item, key, complain) ?? []);
}

function readMerger({ key: name, value }: Named<Span>, complain: Complain<Span>): Merger[] {
  const { from, of } = knownMembers(value, name, ['from', 'of'], complain);
  if (value.kind !== 'object') return [];
  if (!from) complain(value.place, { kind: 'missing-key', key: 'from' });
  if (!of) complain(value.place, { kind: 'missing-key', key: 'of' });
  const year = from ? readYear(from, complain) : null;
  const names = of ? namesIn(of.value, of.key, complain) : [];
  return year === null || names.length === 0 ? [] : [{ name, from: year, of: names }];
}

function readMember(tree: Tree<Span>, parent: string, complain: Complain<Span>): Member[] {
  if (tree.kind !== 'object') {
    const name = wordsOf(tree, parent, complain);
    return name === null ? [] : [{ name, from: null, to: null, place: tree.place }];
  }
  const { name, from, to } = knownMembers(tree, parent, ['name', 'from', 'to'], complain);
  if (!name) complain(tree.place, { kind: 'missing-key', key: 'name' });
  const words = name ? wordsOf(name.value, name.key, complain) : null;
  const years = [from, to].map((each) => (each ? readYear(each, complain) : null));
  // Without a year that cannot be read it would be a member in all years.
  if (!name || words === null || (from && years[0] === null) || (to && years[1] === null)) return [];
  return [{ name: words, from: years[0] ?? null, to: years[1] ?? null, place: name.value.place }];
}

function readYear({ key, value }: Named<Span>, complain: Complain<Span>): number | null {
  const year = value.kind === 'scalar' && YEAR.test(String(value.value)) ? Number(value.value) : null;
  if (year === null) complain(value.place, { kind: 'year', key });
  return year;
}

function readChoice({ key, keyPlace, value }: Named<Span>, complain: Complain<Span>): Choice[] {
  const words = key.trim().replace(/年$/, '');
  const [name, year] = [words.slice(0, -4).trim(), words.slice(-4)];
  const isSound = YEAR.test(year) && name !== '';
  if (!isSound) complain(keyPlace, { kind: 'name-year', key });
  const file = wordsOf(value, key, complain);
  if (file === null) return [];
  if (!isInside(file)) complain(value.place, { kind: 'path', key });
  return isSound && isInside(file) ? [{ name, year: Number(year), file: normal(file) }] : [];
}

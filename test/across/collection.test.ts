import { describe, expect, it } from 'vitest';
import { type Filed, collectionOf } from '../../server/src/core/across/collection.ts';
import { divide } from '../../server/src/core/rules/acceptance.ts';
import { diagnoseAcross } from '../../server/src/core/rules/diagnose-across.ts';
import { standOf } from '../../server/src/core/rules/stand.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { bringing, filedAs, leaving, reportOf } from '../support/collection.ts';

const LEFT = leaving('2\t0\t0\t0\t0\t0\t2');
const OWN = filedAs('2023.txt', reportOf({}));
const BEFORE = filedAs('2022.txt', reportOf({ year: 2022 }, LEFT));
const COPY = filedAs('副本/2022.txt', reportOf({ year: 2022 }, LEFT));
const OTHER = filedAs('更正/2022.txt', reportOf({ year: 2022 }));
const filesOf = (filed: readonly Filed[]) => filed.map(({ file }) => file);
const settings = (collection: string) => readConfig(`{ "collection": ${collection} }`).collection;

describe('the reports of an agency for a year', () => {
  it('are one where they tell the same figures, and several where they do not', () => {
    expect(filesOf(collectionOf([OWN, BEFORE, COPY]).of(OWN, 2022))).toEqual(['2022.txt']);
    expect(filesOf(collectionOf([OWN, BEFORE, OTHER]).of(OWN, 2022))).toEqual(['2022.txt', '更正/2022.txt']);
  });

  it('are none of another year, and not the report itself', () => {
    const collection = collectionOf([OWN, BEFORE]);
    expect(collection.of(OWN, 2021)).toEqual([]);
    expect(collection.of(OWN, 2023)).toEqual([]);
  });

  it('are the one that settings choose, of which nothing else is said', () => {
    const chosen = collectionOf([OWN, BEFORE, OTHER], settings('{ "use": { "云岭市档案局 2022": "更正/2022.txt" } }'));
    expect(filesOf(chosen.of(OWN, 2022))).toEqual(['更正/2022.txt']);
    expect(diagnoseAcross(BEFORE, chosen)).toEqual([]);
  });

  it('are all of them where settings choose a file that is not there, or do not tell which', () => {
    for (const file of ['没有.txt', '2022.txt']) {
      const collection = collectionOf([OWN, COPY, OTHER], settings(`{ "use": { "云岭市档案局 2022": "${file}" } }`));
      expect(filesOf(collection.of(OWN, 2022))).toEqual(['副本/2022.txt', '更正/2022.txt']);
    }
  });
});

describe('what a finding between reports stands on', () => {
  const wrong = filedAs('2023.txt', reportOf({}, bringing('3\t0\t0\t0\t0\t0\t3')));
  const carriedOver = (own: Filed, before: Filed) =>
    diagnoseAcross(own, collectionOf([own, before])).find(({ rule }) => rule === 'carry-over');
  const found = carriedOver(wrong, BEFORE);
  const text = standOf(found!, null);

  it('is what it says, without the text', () => {
    expect(text).toContain('自然人 3 2');
    expect(divide([found!], [{ rule: 'carry-over', text }], null).accepted).toEqual([found]);
  });

  it('is something else as soon as a figure of either year changes', () => {
    for (const [own, before] of [
      [filedAs('2023.txt', reportOf({}, bringing('4\t0\t0\t0\t0\t0\t4'))), BEFORE],
      [wrong, OTHER],
    ] as const) {
      expect(standOf(carriedOver(own, before)!, null)).not.toBe(text);
    }
  });
});

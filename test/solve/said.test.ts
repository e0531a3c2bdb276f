import { describe, expect, it } from 'vitest';
import { type Said, choiceOf, voiceOf } from '../../server/src/core/solve/said.ts';
import type { Repair } from '../../server/src/core/solve/smallest.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { changeOf, changeText, said, written, zeros } from './support.ts';

describe('what a saying means for a repair', () => {
  const judgement = written(
    zeros(2021),
    ['granted/social', '3'],
    ['granted/research', '2'],
    ['granted/enterprise', ''],
    ['granted/other', '/'],
    ['granted/legal-service', '多'],
    ['granted/total', ''],
    ['new/social', '0.5'],
  );
  const social: Repair = [changeOf('granted/social', '3', '0')];
  const both: Repair = [changeOf('granted/social', '3', '4'), changeOf('granted/research', '2', '6')];
  const fraction: Repair = [changeOf('new/social', '0.5', '1')];
  const filled: Repair = [changeOf('granted/enterprise', null, '4')];

  it.each<[means: string, saying: Said, repair: Repair, voice: string | null]>([
    ['what the cell becomes', said('0', 'granted/social'), social, 'for'],
    ['what the cell holds', said('3', 'granted/social'), social, 'against'],
    ['another number', said('5', 'granted/social'), social, 'neither'],
    ['by how much the cell changes', said('-3', 'granted/social'), social, 'neither'],
    ['what another cell holds', said('2', 'granted/research'), social, null],
    ['what no cell of no repair holds', said('3', 'granted/social'), [], null],
    ['what a blank becomes', said('4', 'granted/enterprise'), filled, 'for'],
    ['the zero that a blank counts', said('0', 'granted/enterprise'), filled, 'against'],
    ['the sum of two that change', said('10', 'granted/social', 'granted/research'), both, 'for'],
    ['the sum of two before they change', said('5', 'granted/social', 'granted/research'), both, 'against'],
    ['what one of two becomes', said('4', 'granted/social', 'granted/research'), both, 'neither'],
    ['what one of two becomes, of it alone', said('6', 'granted/research'), both, 'for'],
    ['a sum of which one part changes', said('2', 'granted/social', 'granted/research'), social, 'for'],
    ['a sum with parts that are struck out', said('3', 'granted/social', 'granted/other'), social, 'against'],
    ['a sum with a part that is a word', said('0', 'granted/social', 'granted/legal-service'), social, null],
    ['a sum with a blank total', said('0', 'granted/social', 'granted/total'), social, null],
    ['a whole number for a fraction', said('1', 'new/social'), fraction, 'for'],
    ['the fraction', said('0.5', 'new/social'), fraction, 'against'],
  ])('%s', (_, saying, repair, voice) => {
    expect(voiceOf(saying, repair, judgement)).toBe(voice);
  });

  it('is nothing where figures change and their sum does not', () => {
    const moved = [changeOf('granted/social', '3', '2'), changeOf('granted/research', '2', '3')];
    for (const value of ['5', '6']) {
      expect(voiceOf(said(value, 'granted/social', 'granted/research'), moved, judgement)).toBeNull();
    }
  });
});

describe('the repairs that sayings leave', () => {
  const name = (column: string) => `review/reconsideration/${column}`;
  const judgement = written(zeros(2021), [name('upheld'), '5'], [name('corrected'), '4'], [name('total'), '7']);
  /** Each of them would do. */
  const REPAIRS: Readonly<Record<string, Repair>> = {
    total: [changeOf(name('total'), '7', '9')],
    upheld: [changeOf(name('upheld'), '5', '3')],
    corrected: [changeOf(name('corrected'), '4', '2')],
  };
  const about =
    (column: string) =>
    (value: string): Said =>
      said(value, name(column));
  const [total, upheld, corrected] = [about('total'), about('upheld'), about('corrected')];
  const sum = said('7', name('upheld'), name('corrected'));

  it.each<[sayings: string, heard: readonly Said[], left: readonly string[], spare: readonly string[]]>([
    ['none', [], ['total', 'upheld', 'corrected'], []],
    ['one for a repair', [upheld('3')], ['upheld'], []],
    ['one for a repair, one against another', [total('7'), upheld('3')], ['upheld'], []],
    ['one for a repair, one of another number', [total('1'), corrected('2')], ['corrected'], []],
    ['one for two of the repairs', [sum], ['upheld', 'corrected'], []],
    ['one for two repairs, one against one of them', [sum, upheld('5')], ['corrected'], []],
    ['one each for two repairs', [corrected('2'), upheld('3')], ['upheld', 'corrected'], []],
    ['one for every repair', [total('9'), sum], ['total', 'upheld', 'corrected'], []],
    ['one against a repair', [upheld('5')], ['total', 'corrected'], ['5']],
    ['one each against two repairs', [upheld('5'), corrected('4')], ['total'], ['5', '4']],
    ['one against a repair, one of another number', [total('1'), upheld('5')], ['total', 'corrected'], ['5']],
    ['one against every repair', [total('7'), upheld('5'), corrected('4')], ['total', 'upheld', 'corrected'], []],
    ['two that disagree on one repair', [upheld('3'), upheld('5')], ['total', 'upheld', 'corrected'], []],
    ['one of another number', [upheld('1')], ['total', 'upheld', 'corrected'], []],
  ])('%s', (_, heard, left, spare) => {
    const choice = choiceOf(Object.values(REPAIRS), heard, judgement);
    const text = (repair: Repair) => repair.map(changeText).join();
    expect(choice.repairs.map(text)).toEqual(left.map((each) => text(REPAIRS[each]!)));
    expect(choice.spare.map(({ value }) => decimalText(value))).toEqual(spare);
  });
});

import { describe, expect, it } from 'vitest';
import type { Said } from '../../server/src/core/solve/said.ts';
import { wrongCells } from '../../server/src/core/solve/wrong-cells.ts';
import { type Written, found, heardOf, said, written, zeros } from './support.ts';

describe('what is heard of a wrong cell', () => {
  const upheld = 'review/reconsideration/upheld';
  const total = 'review/reconsideration/total';
  const corrected = 'review/reconsideration/corrected';
  const single: readonly Written[] = [['granted/social', '3']];
  const one: readonly Written[] = [[upheld, '3']];
  const several: readonly Written[] = [
    [upheld, '5'],
    [corrected, '4'],
    [total, '7'],
  ];

  it.each<
    [heard: string, figures: readonly Written[], sayings: readonly Said[], cell: string, voice: string | undefined]
  >([
    ['what asks for it', single, [said('0', 'granted/social')], 'granted/social 0 all', 'for 0'],
    ['what it holds now', single, [said('3', 'granted/social')], 'granted/social 0 all', 'against 3'],
    ['another number', single, [said('5', 'granted/social')], 'granted/social 0 all', 'neither 5'],
    [
      'what asks for it before all else',
      single,
      [said('5', 'granted/social'), said('3', 'granted/social'), said('0', 'granted/social')],
      'granted/social 0 all',
      'for 0',
    ],
    [
      'every saying that is against it',
      single,
      [said('3', 'granted/social'), said('5', 'granted/social'), said('3', 'granted/social', 'granted/other')],
      'granted/social 0 all',
      'against 3 3',
    ],
    ['nothing that is said of others', single, [said('3', 'granted/other')], 'granted/social 0 all', undefined],
    ['a saying that chooses it', one, [said('0', upheld)], `${upheld} 0 all`, 'for 0'],
    ['a saying that spares all others', one, [said('3', upheld)], `${total} 3 all`, 'spare 3'],
    ['a saying that spares one of several', several, [said('5', upheld)], `${total} 9 unsure`, 'spare 5'],
    [
      'what is said of itself before what spares others',
      several,
      [said('5', upheld), said('1', total)],
      `${total} 9 unsure`,
      'neither 1',
    ],
    ['a saying that spares none', several, [said('1', upheld)], `${total} 9 unsure`, undefined],
  ])('%s', (_, figures, sayings, cell, voice) => {
    const cells = wrongCells(written(zeros(2021), ...figures), sayings);
    expect(Object.keys(found(cells))).toEqual([cell]);
    expect(cells.map(heardOf)).toEqual([voice]);
  });
});

import { describe, expect, it } from 'vitest';
import { BetweenFindings } from '../../client/src/folder/between-findings.ts';

const CITY = 'file:///市';
const YEAR = `${CITY}/2024`;
const [ONE, TWO, OTHER] = [`${YEAR}/一.txt`, `${YEAR}/二.txt`, `${CITY}/2023/一.txt`];
const CONFIG = `${CITY}/.gongkai.json`;

type Findings = BetweenFindings<string>;

/** Checks a folder to its end, with what is found in some of its reports. */
function check(between: Findings, folder: string, found: Readonly<Record<string, string>>, revision = 1): void {
  const begun = between.begin(folder);
  for (const key of [ONE, TWO, OTHER]) between.note(key, true);
  between.finish(begun);
  answer(between, folder, found, revision);
  between.stop(begun, false);
}

function answer(between: Findings, folder: string, found: Readonly<Record<string, string>>, revision = 1) {
  const question = between.ask(folder)!;
  const all = new Map(Object.entries(found).map(([key, words]) => [key, [words]]));
  return between.take(question, { revision, found: all });
}

const shown = (between: Findings) => [ONE, TWO, OTHER].flatMap((key) => between.of(key));

describe('what was found between the reports of a folder', () => {
  it('is shown in the files that it is about, and goes with what takes its place', () => {
    const between: Findings = new BetweenFindings();
    check(between, CITY, { [ONE]: '一', [OTHER]: '三' });
    expect(shown(between)).toEqual(['一', '三']);
    expect(answer(between, CITY, { [TWO]: '二' })).toEqual([ONE, OTHER, TWO]);
    expect(shown(between)).toEqual(['二']);
  });

  it('is asked of those that are reports, once all were looked at', () => {
    const between: Findings = new BetweenFindings();
    const { inner, ...begun } = between.begin(CITY);
    expect(inner).toEqual([]);
    between.note(ONE, true);
    between.note(TWO, false);
    between.note('file:///省/一.txt', true);
    expect([between.ask(CITY), between.concerned([ONE])]).toEqual([null, []]);
    between.finish(begun);
    expect(between.ask(CITY)).toMatchObject({ folder: CITY, reports: [ONE], revision: undefined });
    expect(between.concerned([TWO])).toEqual([CITY]);
    expect(between.stop(begun, false)).toBe(false);
  });

  it('is nothing where the check was stopped midway, or where nobody waited for it', () => {
    const between: Findings = new BetweenFindings();
    const begun = between.begin(CITY);
    between.note(ONE, true);
    expect(between.stop(begun, false)).toBe(true);
    expect(between.ask(CITY)).toBeNull();
    check(between, CITY, { [ONE]: '一' });
    const again = between.begin(CITY);
    expect(shown(between)).toEqual([]);
    between.finish(again);
    expect(between.stop(again, true)).toBe(true);
  });

  it('is that of the check that has begun last', () => {
    const between: Findings = new BetweenFindings();
    const first = between.begin(CITY);
    between.begin(CITY);
    expect(between.finish(first)).toEqual([]);
    expect(between.stop(first, true)).toBe(false);
    expect(between.around(ONE)).toEqual([CITY]);
  });

  it('goes at once from a file that is gone, and is asked again for the others', () => {
    const between: Findings = new BetweenFindings();
    check(between, CITY, { [ONE]: '一', [TWO]: '二' });
    between.note(ONE, false);
    expect(shown(between)).toEqual(['二']);
    expect(between.ask(CITY)!.reports).toEqual([TWO, OTHER]);
  });

  it('is not taken from an answer to an earlier question', () => {
    const between: Findings = new BetweenFindings();
    check(between, CITY, { [ONE]: '一' });
    const earlier = between.ask(CITY)!;
    answer(between, CITY, { [TWO]: '二' }, 3);
    expect(between.take(earlier, { revision: 2, found: new Map([[ONE, ['一']]]) })).toEqual([]);
    expect([shown(between), between.ask(CITY)!.revision]).toEqual([['二'], 3]);
  });

  it('stays where the answer is that all is as it was, and is asked for wholly after settings have changed', () => {
    const between: Findings = new BetweenFindings();
    check(between, CITY, { [ONE]: '一' }, 7);
    const question = between.ask(CITY)!;
    expect(question.revision).toBe(7);
    expect(between.take(question, { revision: 7, found: null })).toEqual([]);
    expect(shown(between)).toEqual(['一']);
    between.touchAll();
    expect(between.ask(CITY)!.revision).toBeUndefined();
  });
});

describe('folders that lie in each other', () => {
  it('are each asked by itself: of a file what the innermost says is shown, which was checked last', () => {
    const between: Findings = new BetweenFindings();
    check(between, CITY, { [ONE]: '市', [OTHER]: '市' });
    check(between, YEAR, { [ONE]: '年' });
    expect(shown(between)).toEqual(['年', '市']);
    expect(between.concerned([ONE])).toEqual([CITY, YEAR]);
    expect(between.around(ONE)).toEqual([CITY, YEAR]);
    expect(between.byFolder([ONE, 'file:///省/一.txt'], (key) => key)).toEqual([
      { folder: CITY, files: [ONE] },
      { folder: undefined, files: ['file:///省/一.txt'] },
    ]);
  });

  it('are parts of the outer one once that is checked', () => {
    const between: Findings = new BetweenFindings();
    check(between, YEAR, { [ONE]: '年' });
    expect(between.begin(CITY).inner).toEqual([YEAR]);
    expect([shown(between), between.around(ONE)]).toEqual([[], [CITY]]);
  });
});

describe('what has come into a folder', () => {
  it('is looked at, after the check where one has begun', () => {
    const between: Findings = new BetweenFindings();
    const begun = between.begin(CITY);
    expect(between.come(ONE)).toBe(false);
    expect(between.finish(begun)).toEqual([ONE]);
    expect([between.come(TWO), between.come('file:///省/一.txt')]).toEqual([true, false]);
  });

  it('is no report where it is a settings file', () => {
    const between: Findings = new BetweenFindings();
    check(between, CITY, { [CONFIG]: '名单' });
    expect([between.hasReport(CONFIG), between.of(CONFIG), between.hasReport(ONE)]).toEqual([false, [], true]);
  });
});

import { describe, expect, it } from 'vitest';
import { SavedFindings } from '../../client/src/folder/saved-findings.ts';

const FOLDER = 'file:///市/2024';
const ONE = `${FOLDER}/一.txt`;
const TWO = `${FOLDER}/下/二.txt`;
const OTHER = 'file:///市/2024年/三.txt';

/** The findings of three files that were checked. */
function checked(): SavedFindings<string> {
  const saved = new SavedFindings<string>();
  const done = saved.read();
  for (const key of [ONE, TWO, OTHER]) saved.take(key, saved.now(), [key]);
  done();
  return saved;
}

const shown = (saved: SavedFindings<string>) => [ONE, TWO, OTHER].filter((key) => (saved.of(key) ?? []).length > 0);

describe('what was found in saved texts', () => {
  it('is kept until it is forgotten, folder by folder', () => {
    const saved = checked();
    expect(shown(saved)).toEqual([ONE, TWO, OTHER]);
    expect(saved.forget(FOLDER)).toEqual([ONE, TWO]);
    expect(shown(saved)).toEqual([OTHER]);
    expect(saved.of(ONE)).toBeUndefined();
  });

  it('stands until a file that was written is read again', () => {
    const saved = checked();
    expect(saved.touch(ONE, 'written')).toEqual([ONE]);
    expect(shown(saved)).toEqual([ONE, TWO, OTHER]);
    expect(saved.take(ONE, saved.now(), [])).toBe(true);
    expect(shown(saved)).toEqual([TWO, OTHER]);
  });

  it.each([
    ['a file', ONE, [ONE], [TWO, OTHER]],
    ['the folder', FOLDER, [ONE, TWO], [OTHER]],
    ['the folder above', 'file:///市', [ONE, TWO, OTHER], []],
    ['something else', 'file:///市/202', [], [ONE, TWO, OTHER]],
  ])('goes with %s', (_, key, gone, left) => {
    const saved = checked();
    expect(saved.touch(key, 'gone')).toEqual(gone);
    expect(shown(saved)).toEqual(left);
  });

  it('is looked for again where what was gone is there again', () => {
    const saved = checked();
    saved.touch(FOLDER, 'gone');
    expect(saved.touch(FOLDER, 'there')).toEqual([ONE, TWO]);
    expect(saved.touch(ONE, 'there')).toEqual([ONE]);
    expect(saved.touch(ONE, 'written')).toEqual([ONE]);
  });

  it('is nothing of files that nobody checked', () => {
    const saved = checked();
    for (const event of ['written', 'there', 'gone'] as const)
      expect(saved.touch(`${FOLDER}/新.txt`, event)).toEqual([]);
    // A folder is written whenever something is put in it.
    expect(saved.touch(FOLDER, 'written')).toEqual([]);
  });

  it.each([
    ['written', ONE],
    ['gone', ONE],
    ['there', ONE],
    ['gone', FOLDER],
    ['gone', 'file:///市'],
  ] as const)('is not taken where the file was meanwhile %s (%s)', (event, key) => {
    for (const saved of [checked(), new SavedFindings<string>()]) {
      const done = saved.read();
      const since = saved.now();
      saved.touch(key, event);
      const before = saved.of(ONE) ?? [];
      expect(saved.take(ONE, since, ['late'])).toBe(false);
      expect(saved.of(ONE)).toEqual(before);
      // It is known from then on.
      expect(saved.touch(ONE, 'written')).toEqual([ONE]);
      expect(saved.take(ONE, saved.now(), ['anew'])).toBe(true);
      done();
    }
  });

  it('is taken where another file was written, or this one before it was read', () => {
    const saved = checked();
    const done = saved.read();
    saved.touch(ONE, 'written');
    const since = saved.now();
    saved.touch(TWO, 'gone');
    saved.touch(FOLDER, 'written');
    expect(saved.take(ONE, since, ['anew'])).toBe(true);
    done();
  });

  it('is not taken where settings have changed meanwhile', () => {
    const saved = checked();
    const since = saved.now();
    expect(saved.touchAll()).toEqual([ONE, TWO, OTHER]);
    expect(saved.take(ONE, since, [])).toBe(false);
    expect(saved.take(ONE, saved.now(), [])).toBe(true);
  });

  it('remembers what was touched while somebody reads, two at once too', () => {
    const saved = checked();
    const [first, second] = [saved.read(), saved.read()];
    const since = saved.now();
    saved.touch(ONE, 'written');
    first();
    expect(saved.take(ONE, since, [])).toBe(false);
    second();
  });
});

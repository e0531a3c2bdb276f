import { describe, expect, it } from 'vitest';
import { builtSites, sitesIn } from './patterns/built-sites.ts';
import { builtPatterns } from './patterns/built.ts';
import { grammarPatterns } from './patterns/grammar-patterns.ts';
import { superLinear } from './patterns/super-linear.ts';

describe('no pattern takes more time than its text is long', () => {
  it('of those that the server builds, all of which are known', async () => {
    const built = await builtPatterns();
    expect([...new Set(built.map(({ site }) => site))].sort()).toEqual(
      builtSites()
        .map(({ name }) => name)
        .sort(),
    );
    expect(superLinear(built.map(({ pattern }) => pattern))).toEqual([]);
  });

  it('of those built while the product runs, of which there are none', () => {
    const late = (file: string, text: string) => sitesIn(file, text).filter(({ whenLoaded }) => !whenLoaded);
    expect(late('a.ts', "const A = new RegExp('a'); class B { c = () => new RegExp('b'); }")).toHaveLength(1);
    expect(late('a.ts', "const A = RegExp('a');")).toHaveLength(1);
    const sites = [...builtSites(), ...builtSites('test/harness/generate/**/*.ts')];
    expect(sites.filter(({ whenLoaded }) => !whenLoaded)).toEqual([]);
  });

  it('of those in the grammar', () => {
    const patterns = grammarPatterns();
    expect(patterns.length).toBeGreaterThan(10);
    expect(superLinear(patterns)).toEqual([]);
  });

  it('and those that do are known as such', () => {
    const slow = [/(a+)+$/, /^ *[|/]? *x$/, /\s+$/, /a*a*b/, /(?:\(.{0,9}\)|的)*$/];
    const quick = [/\s+/g, /^\s+/, /a{1,40}b/, /(?<!\?)\?{2,}(?=[一-龥])/];
    const accused = superLinear([...slow, ...quick]).map((said) => said.slice(0, said.indexOf(': ')));
    expect([...new Set(accused)]).toEqual(slow.map(String));
  });
});

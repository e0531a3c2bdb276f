import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { sample } from '../support/sample.ts';
import { gb18030, utf16 } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';
import { hostileName, hostileWords } from './support/hostile.ts';
import { objectionsTo, withLineHashes } from './support/multitool.ts';
import { type Run, runOf } from './support/sarif.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
/** A report with a wrong sum, a label and a name of an office that say what steers, links, and holds places. */
const HOSTILE = sample(
  2019,
  [`${ROW}1`, `${ROW}9`],
  ['云岭市档案局2020年政府', '云岭{0}[市](javascript:x)<b>档案局2020年政府'],
)
  .replace('一、总体情况', '1、总体\u2028情况\u001b]0;{1}\u0007')
  .replace('继续办理\t1', '继续办理\t[1](2)\u202e');
const NAMES = ['a #?%41[1]{0}.txt', 'x:y/-b 年 𠮷.txt', 'c\\d\u202e\n::error::.txt', '云岭市^|`\'"<>.txt'];

/**
 * Rules of Microsoft's validator that the logs do not follow, and why. All others hold, among them all that say what
 * GitHub (GH…) and Azure DevOps (GHAzDO…) refuse.
 */
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  GHAzDO1014: 'automationDetails: the publishing tasks of both services put it in where it is missing, and only there',
  SARIF2002: 'message.id and arguments: GitHub reads message.text alone (GH1007)',
  SARIF2003: 'versionControlProvenance: nothing is known of a repository, and no program is asked',
  SARIF2005: 'informationUri: there is no page on the web',
  SARIF2006: 'asks the network for the schema; there is none here',
  SARIF2009: 'ids such as CS2001: ours are names, and stay',
  SARIF2010: 'snippets: words of the document are in the message alone',
  SARIF2011: 'snippets of what stands around',
  SARIF2012: 'helpUri: there is no page on the web',
  SARIF2013: 'contents of the files',
};

/** What may steer a terminal, a CI system or a reader. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]|::|##/;

/** The validator takes seconds to start, and more where other tests run. */
const VALIDATION = 180_000;

describe('SARIF logs and those who take them', () => {
  it(
    'pass the validator of Microsoft with the rules of GitHub and Azure DevOps, whatever files are called and hold',
    async () => {
      const folder = folderOf({
        ...Object.fromEntries(NAMES.map((name) => [name, HOSTILE])),
        'bin.txt': Buffer.from([0, 1, 2]),
        'gb.txt': gb18030(HOSTILE),
        '.gongkai.json': '{ "[x](1){0}": 1 }',
        // Something to object to.
        'bad.sarif':
          '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"x"}}]}]}',
      });
      for (const lang of ['zh-cn', 'en']) {
        const argv = ['check', '.', 'bin.txt', '没有{0}.txt', '-', '--format', 'sarif', '--lang', lang];
        const { stdout } = await gongkai(argv, { cwd: folder, stdin: HOSTILE });
        expect(runOf(stdout).results.length).toBeGreaterThan(10);
        writeFileSync(join(folder, `${lang}.sarif`), stdout);
      }
      const objections = objectionsTo(folder, '*.sarif');
      const rulesAgainst = (name: string) =>
        new Set(objections.filter(({ log }) => log === name).map(({ rule }) => rule));
      for (const log of ['zh-cn.sarif', 'en.sarif']) {
        expect(objections.filter((each) => each.log === log && !Object.hasOwn(NOT_FOLLOWED, each.rule))).toEqual([]);
        // What is said not to be followed is not, or it need not be said.
        expect(rulesAgainst(log)).toEqual(new Set(Object.keys(NOT_FOLLOWED)));
      }
      for (const rule of ['SARIF1010', 'SARIF2008', 'GH1015', 'GHAzDO1018'])
        expect(rulesAgainst('bad.sarif')).toContain(rule);
    },
    VALIDATION,
  );

  it(
    'have the hashes of lines that GitHub and Azure DevOps work out, or none where these differ',
    async () => {
      const folder = folderOf({
        'utf8.txt': HOSTILE,
        'crlf.txt': HOSTILE.replaceAll('\n', '\r\n'),
        'cr.txt': HOSTILE.replaceAll('\n', '\r'),
        'gb.txt': gb18030(HOSTILE),
        'bom.txt': `\ufeff${HOSTILE}`,
        'utf16.txt': utf16(HOSTILE, 'le'),
        'broken.txt': Buffer.concat([Buffer.from(HOSTILE), Buffer.from([0xff])]),
        '.gongkai.json': '\n{ "x": 1, "y": 2 }',
      });
      const { stdout } = await gongkai(['check', '.', '--format', 'sarif'], { cwd: folder });
      const run = runOf(stdout);
      const bare = JSON.stringify(JSON.parse(stdout), (key, value: unknown) =>
        key === 'partialFingerprints' ? undefined : value,
      );
      writeFileSync(join(folder, 'bare.sarif'), bare);
      const { runs } = withLineHashes(folder, 'bare.sarif') as { runs: [Run] };
      const wanting = new Set<string>();
      for (const [at, { partialFingerprints, locations }] of run.results.entries()) {
        const { artifactLocation, region } = locations[0]!.physicalLocation;
        const { primaryLocationLineHash: hash } = partialFingerprints;
        if (hash !== undefined) expect(hash).toBe(runs[0].results[at]!.partialFingerprints.primaryLocationLineHash);
        else
          wanting.add(artifactLocation.uri === 'bom.txt' ? `bom.txt, line ${region.startLine}` : artifactLocation.uri);
      }
      expect(wanting).toEqual(new Set(['bom.txt, line 1', 'broken.txt', 'utf16.txt']));
    },
    VALIDATION,
  );

  it('have fingerprints that stay when lines move, and tell findings apart', async () => {
    const prints = async (text: string) => {
      const cwd = folderOf({ 'a.txt': text });
      const { stdout } = await gongkai(['check', 'a.txt', '--format', 'sarif'], { cwd });
      return runOf(stdout).results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints] as const);
    };
    const before = await prints(HOSTILE);
    expect(before.length).toBeGreaterThan(3);
    expect(await prints(`\n\n${HOSTILE}`)).toEqual(before);
    const stands = before.map(([rule, print]) => `${rule} ${print['standHash/v1']}`);
    expect(new Set(stands).size).toBe(stands.length);
    // An edit near by is another hundred characters, and stands no less on the same figures.
    const edited = (await prints(HOSTILE.replaceAll('\n', '\n\n'))).map(([, print]) => print);
    expect(edited.map((print) => print['standHash/v1'])).toEqual(before.map(([, print]) => print['standHash/v1']));
    expect(edited).not.toEqual(before.map(([, print]) => print));
  });

  it('lead to the words that they speak of, whatever files are called and hold', async () => {
    const cwd = folderOf({});
    const places = fc.tuple(hostileName, hostileWords, hostileWords, fc.constantFrom('\n', '\r\n', '\r'));
    await fc.assert(
      fc.asyncProperty(places, async ([name, cell, sentence, end]) => {
        const text = sample(
          2019,
          [`${ROW}1`, `${ROW}9${cell}`],
          ['一、总体情况', `一、总体情况\n${sentence}，，年。`],
        ).replaceAll('\n', end);
        writeFileSync(join(cwd, name), text);
        const { stdout } = await gongkai(['check', `./${name}`, '--format', 'sarif'], { cwd });
        rmSync(join(cwd, name));
        expect(stdout).not.toMatch(STEERING);
        const { results, newlineSequences } = runOf(stdout);
        expect(results).not.toEqual([]);
        const lines = text.split(new RegExp(newlineSequences.join('|')));
        for (const { message, locations, relatedLocations, fixes } of results) {
          for (const said of [
            message,
            ...relatedLocations.map((each) => each.message),
            ...fixes.map((each) => each.description),
          ]) {
            expect(said.text).not.toMatch(/\]\(|[\p{Cc}\p{Cf}]/u);
            expect(said.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
          }
          for (const { physicalLocation } of [...locations, ...relatedLocations]) {
            const { artifactLocation, region } = physicalLocation;
            expect(decodeURIComponent(artifactLocation.uri)).toBe(name);
            expect(region.startLine <= region.endLine).toBe(true);
            expect(region.startColumn).toBeLessThanOrEqual(lines[region.startLine - 1]!.length + 1);
            expect(region.endColumn).toBeLessThanOrEqual(lines[region.endLine - 1]!.length + 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep to the limits that GitHub states', async () => {
    const { stdout } = await gongkai(['check', '-', '--format', 'sarif'], { stdin: HOSTILE });
    const { tool, results: all } = runOf(stdout);
    for (const { id, name, shortDescription, fullDescription, properties } of tool.driver.rules) {
      expect(name.length).toBeLessThanOrEqual(255);
      expect(name.toLowerCase()).not.toBe(id);
      expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(properties.tags.length).toBeLessThanOrEqual(10);
    }
    expect(tool.driver.rules).toHaveLength(RULES.length);
    for (const { locations, relatedLocations } of all)
      expect(locations.length + relatedLocations.length).toBeLessThanOrEqual(100);
    expect(all).not.toEqual([]);
  });
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sarif from '@microsoft/sarif-matcher-utils/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { standOf } from '../../server/src/core/rules/stand.ts';
import { fixture, sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore' });
ajv.addMetaSchema(draft04);
const isSarif = ajv.compile(sarif);

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);
const ARGV = ['check', '--format', 'sarif'];

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations: readonly (Place & { readonly message: { readonly text: string } })[];
  readonly fixes: readonly {
    readonly description: { readonly text: string };
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: { text: string } }[];
    }[];
  }[];
  readonly suppressions?: readonly unknown[];
}
interface Rule {
  readonly id: string;
  readonly help: { readonly text: string };
  readonly defaultConfiguration: unknown;
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly columnKind: string;
      readonly results: readonly Result[];
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    },
  ];
}

/** The run in a log, which the schema has found to be one. */
function runOf(stdout: string): Log['runs'][0] {
  const log: unknown = JSON.parse(stdout);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return (log as Log).runs[0];
}

function wordsAt(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  expect(endLine).toBe(startLine);
  return text.split(/\r\n|\r|\n/)[startLine - 1]!.slice(startColumn - 1, endColumn - 1);
}

describe('gongkai check --format sarif', () => {
  it('is SARIF 2.1.0, which the schema does not say of everything', async () => {
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
    const cwd = folderOf({ 'a.txt': WRONG, 'b.txt': fixture('sample-report.txt'), '.gongkai.json': '{ "x": 1 }' });
    for (const lang of ['zh-cn', 'en']) {
      const { status, stdout } = await gongkai([...ARGV, '.', '--lang', lang], { cwd });
      expect(status).toBe(1);
      expect(runOf(stdout).results.length).toBeGreaterThan(5);
    }
  });

  it('describes every rule, with help', async () => {
    const { tool, columnKind } = runOf((await gongkai([...ARGV, '-'], { stdin: WRONG })).stdout);
    expect(columnKind).toBe('utf16CodeUnits');
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ name }) => name));
    expect(rules[0]).toMatchObject({ id: 'row-sum', defaultConfiguration: { level: 'error', enabled: true } });
    // What is checked, what that is founded on where it is, when it is silent, how to mend it.
    expect(rules[0]!.help.text.split('\n')).toHaveLength(4);
    expect(rules.every(({ help }) => [3, 4].includes(help.text.split('\n').length))).toBe(true);
  });

  it.each([
    ['LF', WRONG],
    ['CRLF', WRONG.replaceAll('\n', '\r\n')],
    ['a character of two units', WRONG.replace('四、结转下年度继续办理', '四、结转下年度继续办理（𠮷）')],
  ])('has places, related places and fixes with %s', async (_, text) => {
    const { results, tool } = runOf((await gongkai([...ARGV, '-'], { stdin: text })).stdout);
    const found = results.find(({ ruleId }) => ruleId === 'row-sum')!;
    expect(tool.driver.rules[found.ruleIndex]?.id).toBe('row-sum');
    expect(found.level).toBe('error');
    expect(wordsAt(text, found.locations[0]!.physicalLocation.region)).toBe('9');
    expect(found.relatedLocations).toHaveLength(6);
    const related = found.relatedLocations.map(({ physicalLocation }) => wordsAt(text, physicalLocation.region));
    expect(related).toEqual(['1', '0', '0', '0', '0', '0']);
    const [{ deletedRegion, insertedContent }] = found.fixes[0]!.artifactChanges[0]!.replacements as [
      { deletedRegion: Region; insertedContent: { text: string } },
    ];
    expect([wordsAt(text, deletedRegion), insertedContent.text]).toEqual(['9', '1']);
  });

  it('names files as addresses', async () => {
    const folder = folderOf({ '市 一/年报#1.txt': WRONG });
    const uriIn = async (path: string) => {
      const { results } = runOf((await gongkai([...ARGV, path], { cwd: folder })).stdout);
      return results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    };
    expect(await uriIn('市 一/年报#1.txt')).toBe(`${encodeURIComponent('市 一')}/${encodeURIComponent('年报#1.txt')}`);
    const full = join(folder, '市 一/年报#1.txt');
    expect(await uriIn(full)).toBe(pathToFileURL(full).href);
  });

  it('keeps accepted findings, as suppressed', async () => {
    const analysis = analyze(WRONG);
    const accepted = analysis.diagnostics.map((each) => ({
      rule: each.rule,
      file: 'a.txt',
      text: standOf(each, analysis),
    }));
    const cwd = folderOf({ 'a.txt': WRONG, '.gongkai.json': JSON.stringify({ accepted: accepted.slice(0, 1) }) });
    const { results } = runOf((await gongkai([...ARGV, 'a.txt'], { cwd })).stdout);
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      ['column-balance', undefined],
      ['row-sum', [{ kind: 'external', status: 'accepted' }]],
    ]);
  });

  it('says whether all was done, and holds nothing unsafe', async () => {
    const cwd = folderOf({ 'a.txt': WRONG.replace('云岭', '云\u202e岭'), 'b\u001b.txt': Buffer.from([0, 1, 2]) });
    const ran = await gongkaiProcess([...ARGV, 'a.txt'], { cwd });
    expect(runOf(ran.stdout).invocations).toEqual([{ executionSuccessful: true }]);
    const failed = await gongkaiProcess([...ARGV, '.'], { cwd });
    expect(failed.status).toBe(2);
    expect(runOf(failed.stdout).invocations).toEqual([{ executionSuccessful: false }]);
    expect(ran.stdout + failed.stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

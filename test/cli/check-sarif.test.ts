import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { complaintBox } from '../../server/src/cli/complaints.ts';
import { excess } from '../../server/src/cli/sarif-limits.ts';
import { emptyTally } from '../../server/src/cli/tally.ts';
import { speaker } from '../../server/src/cli/words.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { standOf } from '../../server/src/core/rules/stand.ts';
import { linesOf } from '../../server/src/core/text/line-table.ts';
import { fixture, sample } from '../support/sample.ts';
import { gb18030, utf16 } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';
import { type Region, isSarif, runOf } from './support/sarif.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);
const ARGV = ['check', '--format', 'sarif'];

function wordsAt(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  expect(endLine).toBe(startLine);
  return text.split(/\r\n|\r|\n/)[startLine - 1]!.slice(startColumn - 1, endColumn - 1);
}

describe('gongkai check --format sarif', () => {
  it('is SARIF 2.1.0, which the schema does not say of everything', async () => {
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
    const driver = { name: 'x', informationUri: '市 一' };
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver } }] })).toBe(false);
    const cwd = folderOf({ 'a.txt': WRONG, 'b.txt': fixture('sample-report.txt'), '.gongkai.json': '{ "x": 1 }' });
    for (const lang of ['zh-cn', 'en']) {
      const { status, stdout } = await gongkai([...ARGV, '.', '--lang', lang], { cwd });
      expect(status).toBe(1);
      // The version first, so that a program knows early what it reads (§3.13.2).
      expect(stdout.startsWith('{"version":"2.1.0","$schema":"https://docs.oasis-open.org/sarif/')).toBe(true);
      const { results, language, tool } = runOf(stdout);
      expect(results.length).toBeGreaterThan(5);
      expect([language, tool.driver.language]).toEqual(lang === 'en' ? ['en', 'en'] : ['zh-CN', 'zh-CN']);
    }
  });

  it('describes every rule, with help', async () => {
    const { rules } = runOf((await gongkai([...ARGV, '-'], { stdin: WRONG })).stdout).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ name }) => name));
    expect(rules[0]).toMatchObject({
      id: 'row-sum',
      name: 'CheckRowSum',
      defaultConfiguration: { level: 'error', enabled: true },
      properties: { tags: ['arithmetic'], 'problem.severity': 'error' },
    });
    // GitHub knows error, warning and note; of what is off there is no level until somebody gives it one.
    const off = RULES.filter(({ severity }) => severity === 'off').map(({ name }) => name);
    expect(off.length).toBeGreaterThan(0);
    for (const { id, defaultConfiguration } of rules) {
      if (off.some((name) => name === id)) expect(defaultConfiguration).toEqual({ enabled: false });
      else expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
    }
    // What is checked, what that is founded on where it is, when it is silent, how to mend it.
    expect(rules[0]!.help.text.split('\n')).toHaveLength(4);
    expect(rules.every(({ help }) => [3, 4].includes(help.text.split('\n').length))).toBe(true);
  });

  it.each([
    ['LF', WRONG],
    ['CRLF', WRONG.replaceAll('\n', '\r\n')],
    ['CR', WRONG.replaceAll('\n', '\r')],
    ['a character of two units', WRONG.replace('四、结转下年度继续办理', '四、结转下年度继续办理（𠮷）')],
  ])('has places, related places and fixes with %s', async (_, text) => {
    const { results, tool, columnKind, newlineSequences } = runOf(
      (await gongkai([...ARGV, '-'], { stdin: text })).stdout,
    );
    expect(columnKind).toBe('utf16CodeUnits');
    // Tried in order at each place (§3.14.26), they end the lines that the tool counts.
    const counted = text.split(new RegExp(newlineSequences.join('|')));
    expect(counted).toEqual(linesOf(text).map(({ start, end }) => text.slice(start, end)));
    const found = results.find(({ ruleId }) => ruleId === 'row-sum')!;
    expect(tool.driver.rules[found.ruleIndex]?.id).toBe('row-sum');
    expect(found.level).toBe('error');
    expect(wordsAt(text, found.locations[0]!.physicalLocation.region)).toBe('9');
    expect(found.relatedLocations.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    const related = found.relatedLocations.map(({ physicalLocation }) => wordsAt(text, physicalLocation.region));
    expect(related).toEqual(['1', '15', '2', '16']);
    expect(found).toMatchObject({ properties: { also: ['column-balance'] } });
    const [{ deletedRegion, insertedContent }] = found.fixes[0]!.artifactChanges[0]!.replacements as [
      { deletedRegion: Region; insertedContent: { text: string } },
    ];
    expect([wordsAt(text, deletedRegion), insertedContent.text]).toEqual(['9', '1']);
  });

  it('names files by their addresses from the folder of the run, and that folder by its own', async () => {
    const folder = folderOf({ '市 一/年报#1.txt': WRONG, '外.txt': WRONG });
    const cwd = join(folder, '市 一');
    const addressesOf = async (...names: string[]) => {
      const run = runOf((await gongkai([...ARGV, ...names], { cwd, stdin: WRONG })).stdout);
      expect(run.originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: `${pathToFileURL(cwd).href}/` } });
      expect(run.invocations[0].workingDirectory).toEqual({ uri: `${pathToFileURL(cwd).href}/` });
      const seen = run.results.flatMap(({ locations, relatedLocations, fixes }) => [
        ...[...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation.artifactLocation),
        ...fixes.flatMap(({ artifactChanges }) => artifactChanges.map(({ artifactLocation }) => artifactLocation)),
      ]);
      const listed = run.artifacts.map(({ location }) => JSON.stringify(location));
      expect(new Set(seen.map((each) => JSON.stringify(each)))).toEqual(new Set(listed));
      return run.artifacts.map(({ location }) => location);
    };
    const inside = { uri: encodeURIComponent('年报#1.txt'), uriBaseId: '%SRCROOT%' };
    for (const name of ['年报#1.txt', './年报#1.txt', '../市 一/年报#1.txt', join(cwd, '年报#1.txt'), '.']) {
      expect(await addressesOf(name)).toEqual([inside]);
    }
    const outside = { uri: pathToFileURL(join(folder, '外.txt')).href };
    expect(await addressesOf('../外.txt', '-')).toEqual([
      outside,
      { uri: '%3Cstdin%3E', description: { text: '标准输入' } },
    ]);
  });

  it('says in which encoding each file was read, and what it is', async () => {
    const cwd = folderOf({
      'a.txt': WRONG,
      'b.txt': gb18030(WRONG),
      'c.txt': utf16(WRONG, 'le'),
      'd.txt': utf16(WRONG, 'be'),
      'e.txt': sample(2019),
      '.gongkai.json': '{ "x": 1 }',
    });
    const { artifacts } = runOf((await gongkai([...ARGV, '--alone', '.', '-'], { cwd, stdin: WRONG })).stdout);
    expect(artifacts.map(({ location, encoding, roles }) => [location.uri, encoding, roles])).toEqual([
      ['a.txt', 'UTF-8', ['analysisTarget']],
      ['b.txt', 'GB18030', ['analysisTarget']],
      ['c.txt', 'UTF-16LE', ['analysisTarget']],
      ['d.txt', 'UTF-16BE', ['analysisTarget']],
      ['%3Cstdin%3E', 'UTF-8', ['analysisTarget', 'standardStream']],
      ['.gongkai.json', 'UTF-8', ['userSpecifiedConfiguration']],
    ]);
  });

  it('keeps accepted findings, as suppressed', async () => {
    const analysis = analyze(WRONG);
    const [first] = analysis.diagnostics;
    const entry = { rule: first!.rule, file: 'a.txt', text: standOf(first!, analysis) };
    const suppressedWith = async (accepted: object) => {
      const cwd = folderOf({ 'a.txt': WRONG, '.gongkai.json': JSON.stringify({ accepted: [accepted] }) });
      const { results } = runOf((await gongkai([...ARGV, 'a.txt'], { cwd })).stdout);
      return results.map(({ ruleId, suppressions }) => [ruleId, suppressions]);
    };
    // Of all results it is said whether they are suppressed, or of none (§3.27.23).
    expect(await suppressedWith(entry)).toEqual([['row-sum', [{ kind: 'external', status: 'accepted' }]]]);
    expect(await suppressedWith({ ...entry, reason: '已核实\u202e' })).toEqual([
      ['row-sum', [{ kind: 'external', status: 'accepted', justification: '已核实\\u{202E}' }]],
    ]);
  });

  it('says whether all was done, what was not and why', async () => {
    const cwd = folderOf({
      'a.txt': WRONG,
      '夹{0}/b.txt': Buffer.from([0, 1, 2]),
      '夹{0}/通知.txt': '关于放假的通知',
      '空/c.txt': '',
      '坏/.gongkai.json/x': '',
      '坏/d.txt': WRONG,
    });
    const invocationOf = async (...argv: string[]) => {
      const { status, stdout, stderr } = await gongkai([...ARGV, ...argv], { cwd });
      const [{ exitCode, executionSuccessful, ...rest }] = runOf(stdout).invocations;
      expect(exitCode).toBe(status);
      expect(executionSuccessful).toBe(status !== 2);
      const told = [...rest.toolExecutionNotifications, ...rest.toolConfigurationNotifications];
      // An error means that the run failed (§3.20.21), and all that is said is said here too.
      if (told.some(({ level }) => level === 'error')) expect(executionSuccessful).toBe(false);
      expect(told.map(({ message }) => message.text.replace(/([{}])\1/g, '$1')).toSorted()).toEqual(
        stderr.split('\n').filter(Boolean).toSorted(),
      );
      const shown = (each: (typeof told)[number]) =>
        [each.level, ...(each.locations ?? []).map(({ physicalLocation: at }) => at.artifactLocation.uri)].join(' ');
      return [rest.toolExecutionNotifications.map(shown), rest.toolConfigurationNotifications.map(shown)];
    };
    expect(await invocationOf('a.txt')).toEqual([[], []]);
    expect(await invocationOf('a.txt', '--fail-on', 'never')).toEqual([[], []]);
    expect(await invocationOf('a.txt', '空')).toEqual([['warning'], []]);
    expect(await invocationOf('空')).toEqual([['error'], []]);
    const notice = `${encodeURIComponent('夹{0}')}/${encodeURIComponent('通知.txt')}`;
    expect(await invocationOf('a.txt', '夹{0}/通知.txt', '空/c.txt')).toEqual([
      [`warning ${notice}`, `warning ${encodeURIComponent('空')}/c.txt`],
      [],
    ]);
    expect(await invocationOf('a.txt', '没有.txt', '夹{0}')).toEqual([
      ['error', `error ${encodeURIComponent('夹{0}')}/b.txt`, 'warning'],
      [],
    ]);
    expect(await invocationOf('坏')).toEqual([[], [`error ${encodeURIComponent('坏')}/.gongkai.json`]]);
  });

  it('keeps so many complaints, and counts the rest', async () => {
    const { add, all } = complaintBox();
    for (let each = 0; each < 1003; each++) add({ sentence: String(each), level: 'error', path: null, about: 'files' });
    expect(all().kept).toHaveLength(1000);
    expect(all().more).toBe(3);
    const names = Array.from({ length: 1003 }, (_, at) => `没有${at}.txt`);
    const [{ toolExecutionNotifications }] = runOf((await gongkai([...ARGV, ...names])).stdout).invocations;
    expect(toolExecutionNotifications).toHaveLength(1001);
    expect(toolExecutionNotifications.at(-1)?.message.text).toBe('还有 3 条没有写进来，见标准错误输出。');
  });

  it('says where there are more results than GitHub takes or shows, and leaves none out', async () => {
    const sentence = (error: number, hint: number, accepted: number) =>
      excess({ ...emptyTally(), accepted, found: { error, hint, warning: 0, information: 0 } }, speaker('en'));
    expect(sentence(2000, 2000, 1000)).toBeNull();
    expect(sentence(2000, 2000, 1001)).toMatch(/^There are 5001 results: of one run GitHub shows 5000, /);
    expect(sentence(25_000, 0, 0)).toMatch(/GitHub shows/);
    expect(sentence(25_000, 1, 0)).toMatch(
      /^There are 25001 results: GitHub takes no SARIF log with more than 25000\./,
    );

    const many = sample(2019, ['一、总体情况\n', `一、总体情况\n${'2019年2月30日召开了会议。\n'.repeat(1100)}`]);
    const cwd = folderOf({ 'a.txt': many, 'b.txt': many, 'c.txt': many, 'd.txt': many, 'e.txt': many });
    const { stdout, stderr } = await gongkai([...ARGV, '.'], { cwd });
    const { results, invocations } = runOf(stdout);
    expect(results.length).toBeGreaterThan(5000);
    const text = `结果有 ${results.length} 条：GitHub 一次只显示 5000 条，先显示错误和警告。`;
    expect(stderr).toBe(`${text}\n`);
    expect(invocations[0].toolExecutionNotifications).toEqual([{ level: 'warning', message: { text } }]);
    expect((await gongkai(['check', '--format', 'json', '.'], { cwd })).stderr).toBe('');
  });

  it('holds nothing unsafe', async () => {
    const cwd = folderOf({ 'a.txt': WRONG.replace('云岭', '云\u202e岭'), 'b\u001b.txt': Buffer.from([0, 1, 2]) });
    const { stdout } = await gongkaiProcess([...ARGV, '.', 'b\u001b.txt'], { cwd });
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    // Parsed, there is nothing unsafe for a person either but in what a repair writes.
    const run = runOf(stdout);
    const said = [...run.results, ...run.invocations[0].toolExecutionNotifications].map(({ message }) => message.text);
    expect(said.join('')).not.toMatch(/[\u001b\u202e]/);
  });
});

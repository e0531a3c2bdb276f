import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { standOf } from '../../server/src/core/rules/stand.ts';
import { sample } from '../support/sample.ts';
import { gb18030 } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const FAULTLESS = sample(2019);
/** `row-sum` speaks of it, and of `column-balance` with it. */
const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);

interface Checked {
  readonly files: { file: string; report: unknown; diagnostics: { code: string; severity: string }[] }[];
  readonly summary: Record<string, number>;
}

const config = (settings: unknown) => JSON.stringify(settings);
const rules = (levels: Record<string, string>) => config({ rules: levels });
const acceptedAll = (file: string, text = WRONG) => {
  const analysis = analyze(text);
  return analysis.diagnostics.map((found) => ({ rule: found.rule, file, text: standOf(found, analysis) }));
};

async function check(files: Parameters<typeof folderOf>[0], argv: readonly string[], below = '') {
  const cwd = join(folderOf(files), below);
  const ran = await gongkai(['check', '--alone', '--format', 'json', ...argv], { cwd });
  const { files: found, summary } = JSON.parse(ran.stdout) as Checked;
  const levels = Object.fromEntries(
    found.map(({ file, diagnostics }) => [file, diagnostics.map(({ code, severity }) => `${code} ${severity}`)]),
  );
  return { ...ran, cwd, levels, summary, files: found };
}

describe('the settings file', () => {
  it('is the nearest one, up to the present folder', async () => {
    const files = {
      '.gongkai.json': rules({ 'row-sum': 'hint', 'column-balance': 'hint' }),
      '甲/.gongkai.json': rules({ 'row-sum': 'warning', 'column-balance': 'off' }),
      '甲/深/年报.txt': WRONG,
      '乙/年报.txt': WRONG,
    };
    const { status, levels } = await check(files, ['.']);
    expect(status).toBe(0);
    expect(levels).toEqual({
      [join('甲/深/年报.txt')]: ['row-sum warning'],
      [join('乙/年报.txt')]: ['row-sum hint'],
    });
  });

  it('above the present folder does not count', async () => {
    const files = { '.gongkai.json': rules({ 'row-sum': 'off' }), '甲/年报.txt': WRONG };
    const { status, levels } = await check(files, ['年报.txt'], '甲');
    expect([status, levels]).toEqual([1, { '年报.txt': ['row-sum error'] }]);
  });

  it('of a report elsewhere lies beside it', async () => {
    const elsewhere = folderOf({
      '.gongkai.json': rules({ 'row-sum': 'off' }),
      '甲/年报.txt': WRONG,
      '乙/.gongkai.json': rules({ 'row-sum': 'off', 'column-balance': 'off' }),
      '乙/年报.txt': WRONG,
    });
    const [one, other] = [join(elsewhere, '甲/年报.txt'), join(elsewhere, '乙/年报.txt')];
    const { levels } = await check({ '.gongkai.json': rules({ 'row-sum': 'hint' }) }, [one, other]);
    expect(levels).toEqual({ [one]: ['row-sum error'], [other]: [] });
  });

  it('of standard input is that of the present folder', async () => {
    const cwd = folderOf({ '.gongkai.json': rules({ 'row-sum': 'off', 'column-balance': 'off' }) });
    expect((await gongkai(['check', '-'], { cwd, stdin: WRONG })).status).toBe(0);
  });

  it('may be named, and is then the only one', async () => {
    const files = {
      '.gongkai.json': rules({ 'row-sum': 'off', 'column-balance': 'off' }),
      '别处/设置.json': config({ rules: { 'row-sum': 'warning' }, accepted: acceptedAll('年报.txt') }),
      '别处/年报.txt': WRONG,
      '年报.txt': WRONG,
    };
    const { levels, summary } = await check(files, ['--config', '别处/设置.json', '年报.txt', '别处/年报.txt']);
    expect(levels).toEqual({ '年报.txt': ['row-sum error'], '别处/年报.txt': [] });
    expect(summary.accepted).toBe(1);
  });

  it.each([
    ['没有.json', '没有.json：没有这个设置文件。\n用法见 gongkai check --help。\n'],
    ['.', '.：不能读取（EISDIR）。\n用法见 gongkai check --help。\n'],
  ])('that is named and cannot be read ends the run: %s', async (name, stderr) => {
    const cwd = folderOf({ '年报.txt': WRONG });
    expect(await gongkai(['check', '--config', name, '年报.txt'], { cwd })).toEqual({ status: 2, stdout: '', stderr });
  });

  it('goes before the default, and behind the command line', async () => {
    const files = { '.gongkai.json': rules({ 'row-sum': 'hint', 'column-balance': 'off' }), '年报.txt': WRONG };
    const { levels } = await check(files, ['--rule', 'row-sum=warning', '.']);
    expect(levels).toEqual({ '年报.txt': ['row-sum warning'] });
  });

  it('is read in whatever encoding', async () => {
    const text = '{ "rules": { "row-sum": "off", "column-balance": "off" }, "words": { "right": ["按装"] } }';
    for (const bytes of [gb18030(text), `\ufeff${text}`]) {
      const { status, levels } = await check({ '.gongkai.json': bytes, '年报.txt': WRONG }, ['.']);
      expect([status, levels]).toEqual([0, { '年报.txt': [] }]);
    }
  });

  it('that cannot be read is complained of, and the reports are checked', async () => {
    const { status, stderr, levels } = await check({ '.gongkai.json/a.txt': '', '年报.txt': WRONG }, ['年报.txt']);
    expect([status, stderr]).toEqual([2, '.gongkai.json：不能读取（EISDIR）。\n']);
    expect(levels['年报.txt']).toHaveLength(1);
  });
});

describe('what is wrong with a settings file', () => {
  const faulty = '{\n  "rules": { "row-sum": "off", "row-smu": "off" }\n}\n';

  it('is a finding in that file, and the rest holds', async () => {
    const { status, levels, summary, files } = await check({ '.gongkai.json': faulty, '年报.txt': WRONG }, ['.']);
    expect(status).toBe(1);
    expect(levels).toEqual({ '年报.txt': ['column-balance error'], '.gongkai.json': ['invalid-config warning'] });
    expect(files[1]).toMatchObject({
      report: null,
      diagnostics: [
        {
          range: { start: { line: 1, character: 31 }, end: { line: 1, character: 40 } },
          fixes: [{ title: '改为“row-sum”', safe: false }],
        },
      ],
    });
    expect(summary).toMatchObject({ files: 2, errors: 1, warnings: 1 });
  });

  it('is shown with its place, and counts for the exit status', async () => {
    const cwd = folderOf({ '.gongkai.json': faulty, '年报.txt': FAULTLESS });
    const { status, stdout } = await gongkai(['check', '.', '--fail-on', 'warning'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('.gongkai.json:2:32  警告  没有“row-smu”这条规则，最接近的有 row-sum。');
    expect(stdout).toContain('⟦"row-smu"⟧: "off"');
  });

  it('can be switched off', async () => {
    const text = '{ "rules": { "invalid-config": "off", "row-smu": "off" } }';
    const { levels } = await check({ '.gongkai.json': text, '年报.txt': FAULTLESS }, ['.']);
    expect(levels).toEqual({ '年报.txt': [] });
    const other = await check({ '.gongkai.json': faulty, '年报.txt': FAULTLESS }, [
      '--rule',
      'invalid-config=off',
      '.',
    ]);
    expect(other.levels).toEqual({ '年报.txt': [] });
  });
});

describe('files that are left out', () => {
  const files = {
    '.gongkai.json': config({ exclude: ['草稿/', '旧*.txt', '!旧年报.txt'] }),
    '草稿/年报.txt': WRONG,
    '旧.txt': WRONG,
    '旧年报.txt': FAULTLESS,
    '深/草稿/年报.txt': WRONG,
  };

  it('are passed over where they are found', async () => {
    const { status, levels, summary } = await check(files, ['.', '*.txt']);
    expect([status, levels, summary.skipped]).toEqual([0, { '旧年报.txt': [] }, 3]);
    const { stderr } = await check(files, ['.', '--verbose']);
    expect(stderr).toContain('旧.txt：设置里写明不检查，略过。');
  });

  it('are checked where they are named', async () => {
    const { status, levels } = await check(files, ['旧.txt']);
    expect([status, levels['旧.txt']?.length]).toEqual([1, 1]);
  });

  it('are no report where there is no other', async () => {
    const { status, summary } = await check(files, ['草稿']);
    expect([status, summary.skipped]).toEqual([2, 1]);
  });
});

describe('deadlines and words', () => {
  const late = sample(2021).replace(/\s*$/, '\n\n云岭市档案局\n2024年1月20日\n');

  it('are those of the settings file', async () => {
    const [before] = [await check({ '年报.txt': late }, ['.'])];
    expect(before.levels['年报.txt']).toEqual([]);
    const settings = config({ deadlines: { department: '01-15' } });
    const { levels } = await check({ '年报.txt': late, '.gongkai.json': settings }, ['.']);
    expect(levels['年报.txt']).toEqual(['late-publication warning']);
  });

  it('that are right are left alone', async () => {
    const text = sample(2019, ['更新不够及时', '按装云岭按装公司的设备不够及时']);
    const { levels } = await check({ '年报.txt': text }, ['.']);
    expect(levels['年报.txt']).toHaveLength(2);
    const settings = config({ words: { right: ['云岭按装公司'] } });
    const other = await check({ '年报.txt': text, '.gongkai.json': settings }, ['.']);
    expect(other.levels['年报.txt']).toEqual(['common-typo hint']);
  });

  it('that are wrong are found, beside those of the list', async () => {
    const text = sample(2019, ['更新不够及时', '按装和更薪不够及时']);
    const settings = config({ words: { wrong: { 更薪: '更新', '.*': '任何' } } });
    const { files: found } = await check({ '年报.txt': text, '.gongkai.json': settings }, ['.']);
    expect(found[0]?.diagnostics).toMatchObject([
      { code: 'common-typo', fixes: [{ edits: [{ newText: '安装' }] }] },
      { code: 'common-typo', fixes: [{ edits: [{ newText: '更新' }] }] },
    ]);
  });
});

describe('accepted findings', () => {
  const files = { '.gongkai.json': config({ accepted: acceptedAll('市/年报.txt') }), '市/年报.txt': WRONG };

  it('are counted, and not listed', async () => {
    const { status, levels, summary } = await check(files, ['.']);
    expect([status, levels]).toEqual([0, { [join('市/年报.txt')]: [] }]);
    expect(summary).toMatchObject({ accepted: 1, errors: 0 });
    const { stdout } = await gongkai(['check', '.'], { cwd: folderOf(files) });
    expect(stdout).toBe('检查年报 1 份（编码 utf-8）：没有发现问题。另有 1 处已接受，没有列出。\n');
  });

  it('are told to who wants to know', async () => {
    const { stdout } = await gongkai(['check', '.', '--verbose'], { cwd: folderOf(files) });
    expect(stdout).toMatch(
      /年报\.txt：已接受，没有列出：应为 1，写作 9（多 8）：“四、结转下年度继续办理”.*（row-sum）/,
    );
  });

  it('are those of that file only', async () => {
    const { levels } = await check({ ...files, '县/年报.txt': WRONG }, ['.']);
    expect(levels[join('县/年报.txt')]).toHaveLength(1);
  });

  it('that are gone are reported, once for each report', async () => {
    const { status, levels, files: found } = await check({ ...files, '市/年报.txt': FAULTLESS }, ['.']);
    expect(status).toBe(0);
    expect(levels['.gongkai.json']).toEqual(['unused-acceptance information']);
    const [edit] = (found[1]!.diagnostics[0] as unknown as { fixes: { edits: unknown[] }[] }).fixes[0]!.edits;
    expect(edit).toMatchObject({ newText: '' });
  });

  it('of a report that is there no more are reported, of one that was not looked at are not', async () => {
    const accepted = [...acceptedAll('没有.txt'), ...acceptedAll('市/年报.txt')];
    const text = { '.gongkai.json': config({ accepted }), '市/年报.txt': FAULTLESS, 'a.txt': FAULTLESS };
    const { files: found } = await check(text, ['a.txt']);
    expect(found[1]?.diagnostics).toMatchObject([{ message: expect.stringMatching(/“没有\.txt”有 1 处/) as string }]);
  });
});

it('a process finds its settings as the function does', async () => {
  const cwd = folderOf({
    '.gongkai.json': rules({ 'row-sum': 'warning', 'column-balance': 'off', x: 'off' }),
    '市/年报.txt': WRONG,
  });
  const argv = ['check', '.', '--fail-on', 'warning'];
  const ran = await gongkaiProcess(argv, { cwd });
  expect(ran.status).toBe(1);
  expect(ran.stdout).toMatch(/row-sum\n[^]*invalid-config\n[^]*错误 0，警告 2/);
  expect(ran).toEqual(await gongkai(argv, { cwd }));
});

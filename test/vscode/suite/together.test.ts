import assert from 'assert';
import * as vscode from 'vscode';
import type { Summary } from '../../../client/src/commands/summary.ts';
import { CARRIED, PLANTED } from '../../support/planted.ts';
import {
  closeAll,
  isBesideInstalled,
  pause,
  ruleOf,
  rulesOf,
  showReport,
  textAt,
  until,
  withWindow,
} from './support.ts';

const { fs } = vscode.workspace;
const AREA = 'together';
const CONFIG = '.gongkai.json';
const MISSING = '2023/水利局.txt';
const OTHER_YEAR = '2021/教育局.txt';
const CORRECTED = '2024/财政局（更正）.txt';

/** What the command line says of the folder (test/vscode/fixtures.ts). */
interface Said {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly {
      readonly code: string;
      readonly message: string;
      readonly range: { readonly start: vscode.Position; readonly end: vscode.Position };
    }[];
  }[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly information: number;
    readonly hints: number;
  };
}

const at = (name: string) => textAt(`${AREA}/${name}`);
const read = (uri: vscode.Uri) => fs.readFile(uri).then((bytes) => new TextDecoder().decode(bytes));
const write = (name: string, text: string) => fs.writeFile(at(name), new TextEncoder().encode(text));
const check = () => vscode.commands.executeCommand<Summary>('gongkai.checkFolder', textAt(AREA));
const lineOf = ({ line, character }: Pick<vscode.Position, 'line' | 'character'>) => `${line}:${character}`;

/** All that is found in the folder, a line each: file, place, rule and words. */
function found(): string[] {
  const base = `${textAt(AREA).path}/`;
  const own = vscode.languages.getDiagnostics().filter(([{ path }]) => path.startsWith(base));
  const lines = own.flatMap(([{ path }, all]) =>
    all.map((each) =>
      [path.slice(base.length), lineOf(each.range.start), lineOf(each.range.end), ruleOf(each), each.message].join(' '),
    ),
  );
  return lines.sort();
}

const without = (lines: readonly string[], ...names: string[]) =>
  lines.filter((line) => !names.some((name) => line.startsWith(`${name} `)));

/** Waits until these are found in the folder, and no others a second later. */
async function stay(lines: readonly string[]): Promise<void> {
  const wanted = lines.join('\n');
  await until('what is found between reports', () => found().join('\n') === wanted || undefined).catch(() => undefined);
  assert.deepStrictEqual(found(), lines);
  await pause();
  assert.deepStrictEqual(found(), lines);
}

suite('the reports of a checked folder', function () {
  this.timeout(90_000);
  let said: Said;
  let expected: string[] = [];

  suiteSetup(async () => {
    said = JSON.parse(await read(textAt(`${AREA}.json`))) as Said;
    expected = said.files
      .flatMap(({ file, diagnostics }) =>
        diagnostics.map(({ code, message, range }) =>
          [file, lineOf(range.start), lineOf(range.end), code, message].join(' '),
        ),
      )
      .sort();
  });

  setup(async () => {
    await check();
    await stay(expected);
  });
  teardown(closeAll);
  suiteTeardown(async () => {
    await fs.delete(textAt(AREA), { recursive: true });
    await stay([]);
  });

  test('are held against each other as the command line does, and counted', async () => {
    const planted = Object.keys(PLANTED).filter((name) => expected.some((line) => line.startsWith(`${name} `)));
    assert.deepStrictEqual(planted, Object.keys(PLANTED));
    const { counts, reports, skipped } = await check();
    const { errors: error, warnings: warning, information, hints: hint } = said.summary;
    assert.deepStrictEqual(
      { counts, reports, skipped },
      { counts: { error, warning, information, hint }, reports: 40, skipped: 1 },
    );
    const [carried] = vscode.languages.getDiagnostics(at(CARRIED.path));
    assert.strictEqual(carried?.relatedInformation?.[0]?.location.uri.toString(), at(OTHER_YEAR).toString());
  });

  test('follow one that is mended on the disk, and one that is written otherwise', async () => {
    const wrong = await read(at(CARRIED.path));
    await write(CARRIED.path, CARRIED.mend(wrong));
    await stay(without(expected, CARRIED.path));
    const before = await read(at(OTHER_YEAR));
    // What it leaves is now what the year after brought forward before it was mended.
    await write(OTHER_YEAR, before.replace('四、结转下年度继续办理\t2', '四、结转下年度继续办理\t3'));
    await until(
      'the year after to be wrong',
      () => rulesOf(vscode.languages.getDiagnostics(at(CARRIED.path))).includes('carry-over') || undefined,
    );
    await write(OTHER_YEAR, before);
    await write(CARRIED.path, wrong);
    await stay(expected);
  });

  test('follow one that comes, and that goes again', async () => {
    const like = await read(at('2023/审计局.txt'));
    await write(MISSING, like.replaceAll('审计局', '水利局').replaceAll('审计结果', '河道'));
    await until('nobody to be missing', () => found().every((line) => !line.startsWith(`${CONFIG} `)) || undefined);
    // With all members there, the sums of the city are asked for.
    await until('the sums to be asked for', () => found().some((line) => line.includes(' roll-up ')) || undefined);
    await fs.delete(at(MISSING));
    await stay(expected);
  });

  test('follow one that is renamed, and that leaves the folder', async () => {
    await fs.rename(at(CORRECTED), textAt('corrected.txt'));
    await stay(without(expected, CORRECTED, '2024/财政局.txt'));
    await fs.rename(textAt('corrected.txt'), at(CORRECTED));
    await stay(expected);
  });

  test('are told once while one of them is open, as it is typed, and as it is saved when it is closed', async () => {
    const { document } = await showReport(`${AREA}/${CARRIED.path}`);
    await stay(expected);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), CARRIED.mend(document.getText()));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await stay(without(expected, CARRIED.path));
    await closeAll();
    await stay(expected);
  });

  test('are held against one that is open as it is typed', async () => {
    const { document } = await showReport(`${AREA}/${CORRECTED}`);
    const edit = new vscode.WorkspaceEdit();
    const text = document.getText().replaceAll('云岭市财政局', '云岭市税务局');
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(
      'the other to be the only one',
      () => vscode.languages.getDiagnostics(at('2024/财政局.txt')).length === 0 || undefined,
    );
    await closeAll();
    await stay(expected);
  });

  test('are not told what would be wrong because others are missing: the check was stopped midway', async function () {
    if (isBesideInstalled()) this.skip();
    const source = new vscode.CancellationTokenSource();
    let isOver = false;
    const withProgress = (_: vscode.ProgressOptions, work: Parameters<typeof vscode.window.withProgress>[1]) =>
      Promise.resolve(work({ report: () => source.cancel() }, source.token)).finally(() => (isOver = true));
    await withWindow('withProgress', withProgress, async () => {
      const { cancelled } = await check();
      assert.ok(cancelled && isOver);
    });
    const rules = new Set(Object.values(PLANTED));
    await until(
      'what is found between reports to go',
      () => !found().some((line) => [...rules].some((rule) => line.includes(` ${rule} `))) || undefined,
    );
    await pause();
    assert.deepStrictEqual(
      found().filter((line) => [...rules].some((rule) => line.includes(` ${rule} `))),
      [],
    );
  });
});

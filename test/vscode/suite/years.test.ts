import assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, isBesideInstalled, memoryFiles, showReport, tabs, textAt, withWindow } from './support.ts';

const { fs } = vscode.workspace;
const AREA = 'offices';
const CONFIG = `${AREA}/.gongkai.json`;
const LAST = `${AREA}/云岭市档案局2023.txt`;

const write = (name: string, content: string) => fs.writeFile(textAt(name), new TextEncoder().encode(content));
const written = async (name: string) => new TextDecoder().decode(await fs.readFile(textAt(name)));
const namesIn = async () => (await fs.readDirectory(textAt(AREA))).map(([name]) => name).sort();

/** Puts answers in the place of what asks and tells the user; gives the sentences that were told. */
async function answering(
  {
    input = () => undefined,
    pick = () => undefined,
    save = () => undefined,
  }: {
    readonly input?: (options: vscode.InputBoxOptions) => string | undefined;
    readonly pick?: (items: readonly vscode.QuickPickItem[]) => unknown;
    readonly save?: (options: vscode.SaveDialogOptions) => vscode.Uri | undefined;
  },
  action: () => Thenable<unknown>,
): Promise<string> {
  const told: string[] = [];
  const hear = (sentence: string) => Promise.resolve(void told.push(sentence));
  let work: () => Promise<unknown> = () => Promise.resolve(action());
  const within = (name: Parameters<typeof withWindow>[0], answer: (...given: never[]) => unknown) => {
    const inner = work;
    work = async () => {
      await withWindow(name, answer, inner);
    };
  };
  within('showInputBox', (options: vscode.InputBoxOptions) => Promise.resolve(input(options)));
  within('showQuickPick', (items: readonly vscode.QuickPickItem[]) => Promise.resolve(pick(items)));
  within('showSaveDialog', (options: vscode.SaveDialogOptions) => Promise.resolve(save(options)));
  within('showInformationMessage', hear);
  within('showWarningMessage', hear);
  within('showErrorMessage', hear);
  await work();
  return told.join('\n');
}

suite('years and offices', () => {
  suiteSetup(async function () {
    // Nothing can be answered there.
    if (isBesideInstalled()) this.skip();
    const report = new TextDecoder().decode(await fs.readFile(textAt('faultless.txt')));
    await fs.createDirectory(textAt(AREA));
    await write(LAST, report);
    await write(`${AREA}/云岭市档案局2022.txt`, report.replaceAll('2023', '2022').replaceAll('2024', '2023'));
    await write(`${AREA}/云岭市人民政府.txt`, report.replaceAll('云岭市档案局', '云岭市人民政府'));
    await write(`${AREA}/通知.txt`, '关于放假的通知\n');
  });
  teardown(async () => {
    const views = tabs().filter(({ input }) => input instanceof vscode.TabInputWebview);
    if (views.length > 0) await vscode.window.tabGroups.close(views);
    await closeAll();
  });
  suiteTeardown(async () => {
    if (!isBesideInstalled()) await fs.delete(textAt(AREA), { recursive: true });
  });

  const isAfter = async (name: string) => {
    const text = await written(name);
    assert.match(text, /^云岭市档案局2024年政府信息公开工作年度报告\n/);
    assert.match(text, /（地址：云岭市和平路1号；电话：0999-1234567）/);
    assert.match(text, /^二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1$/m);
    assert.match(text, /^一、本年新收政府信息公开申请数量\t*$/m);
    assert.ok(
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith(name)),
      'it is shown',
    );
  };

  test('the report after the one in front is saved beside it, and shown', async () => {
    await showReport(LAST);
    let offered = '';
    const save = ({ defaultUri }: vscode.SaveDialogOptions) => {
      offered = defaultUri?.path ?? '';
      return textAt(`${AREA}/新.txt`);
    };
    const told = await answering({ save }, () => vscode.commands.executeCommand('gongkai.newReportAfter'));
    assert.ok(offered.endsWith(`/${AREA}/云岭市档案局2024年政府信息公开工作年度报告.txt`), offered);
    assert.match(told, /取自“云岭市档案局2023\.txt”：上年结转 7 格，联系方式 2 处/);
    await isAfter(`${AREA}/新.txt`);
    await fs.delete(textAt(`${AREA}/新.txt`));
  });

  test('of an agency of the view it is that after its newest report; without an answer nothing is written', async () => {
    const row = (name: string, year: number) => ({
      kind: 'report',
      row: { file: textAt(name).toString(), agency: '云岭市档案局', year, state: 'fine', errors: 0, warnings: 0 },
    });
    const children = [row(LAST, 2023), row(`${AREA}/云岭市档案局2022.txt`, 2022)];
    const agency = { kind: 'agency', name: '云岭市档案局', children };
    const before = await namesIn();
    const make = () => vscode.commands.executeCommand('gongkai.newReportAfter', agency);
    await answering({}, make);
    assert.deepStrictEqual(await namesIn(), before);
    await answering({ save: () => textAt(`${AREA}/新.txt`) }, make);
    await isAfter(`${AREA}/新.txt`);
    await fs.delete(textAt(`${AREA}/新.txt`));
  });

  test('a list of members is written once the user agrees, and shown', async () => {
    let offered: unknown;
    const input = ({ value }: vscode.InputBoxOptions) => ((offered = value), value);
    const list = () => vscode.commands.executeCommand('gongkai.listMembers', textAt(AREA));
    await answering({ input }, list);
    assert.strictEqual(offered, '云岭市人民政府');
    assert.ok(!(await namesIn()).includes('.gongkai.json'), 'nothing is written unasked');

    const own = '{\n  // 说明\n  "rules": {}\n}\n';
    await write(CONFIG, own);
    const told = await answering({ input, pick: (items) => items.filter(({ picked }) => picked) }, list);
    const text = await written(CONFIG);
    assert.match(text, /^\{\n {2}\/\/ 说明\n {2}"rules": \{\},\n/);
    assert.match(text, /"云岭市人民政府": \[\n {8}"云岭市档案局"\n {6}\]/);
    assert.match(told, /“云岭市人民政府”的名单写进了 1 个机关/);
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith(CONFIG), 'the settings file is shown');
    await closeAll();
    assert.match(await answering({ input }, list), /都已在“云岭市人民政府”的名单上/);
  });

  test('a settings file that is faulty is left as it is, and said to be', async () => {
    const config = `${AREA}/内/.gongkai.json`;
    await write(config, '{ "collection": ');
    const told = await answering({}, () => vscode.commands.executeCommand('gongkai.listMembers', textAt(`${AREA}/内`)));
    assert.match(told, /不合 JSON 的写法/);
    assert.strictEqual(await written(config), '{ "collection": ');
  });

  for (const format of ['csv', 'html', 'xlsx']) {
    test(`the overview is written as ${format}`, async () => {
      const name = `${AREA}/总览.${format}`;
      const pick = (items: readonly vscode.QuickPickItem[]) => items.find((each) => each.description === `.${format}`);
      const told = await answering({ pick, save: () => textAt(name.replace(/\.\w+$/, '')) }, () =>
        vscode.commands.executeCommand('gongkai.exportOverview'),
      );
      assert.match(told, /^已写成“总览\.\w+”。年报 \d+ 份：/);
      const bytes = await fs.readFile(textAt(name));
      if (format === 'xlsx') assert.strictEqual(new TextDecoder().decode(bytes.slice(0, 2)), 'PK');
      else {
        const text = new TextDecoder().decode(bytes);
        assert.match(text, /云岭市档案局\W.*2022/);
        assert.ok(text.includes(LAST), 'the files are named from the folder that is open');
      }
      await fs.delete(textAt(name));
    });
  }

  test('the overview replaces no report, whatever the dialog was told', async () => {
    const pick = (items: readonly vscode.QuickPickItem[]) => items.find((each) => each.description === '.html');
    const there = `${AREA}/报告.html`;
    const lines = (await written(LAST)).split('\n').map((line) => `<p>${line}</p>`);
    const page = `<html><body>${lines.join('\n')}</body></html>`;
    await write(there, page);
    const save = () => textAt(there);
    const told = await answering({ pick, save }, () => vscode.commands.executeCommand('gongkai.exportOverview'));
    assert.match(told, /“报告\.html”是一份年报，没有写/);
    assert.strictEqual(await written(there), page);
    await fs.delete(textAt(there));
  });

  test('a settings file that is open and cannot be saved is said to be unsaved, and not faulty', async () => {
    const registered = vscode.workspace.registerFileSystemProvider(
      'gongkai-kept',
      memoryFiles({ '.gongkai.json': '{}\n' }),
    );
    const config = vscode.Uri.parse('gongkai-kept:/.gongkai.json');
    const document = await vscode.workspace.openTextDocument(config);
    await vscode.window.showTextDocument(document, { preview: false });
    const record = { rule: 'row-sum', file: '年报.txt', text: '四、结转下年度继续办理：5 0' };
    const told = await answering({ input: () => '' }, () =>
      vscode.commands.executeCommand('gongkai.acceptFinding', { config: config.toString(), record }),
    );
    assert.match(told, /已改在打开的 \.gongkai\.json 里，还没有保存/);
    assert.doesNotMatch(told, /不合 JSON/);
    assert.match(document.getText(), /"rule": "row-sum"/);
    assert.strictEqual(document.isDirty, true);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    registered.dispose();
  });
});

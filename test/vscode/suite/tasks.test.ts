import assert from 'assert';
import * as vscode from 'vscode';
import { BROKEN, closeAll, found, pause, ruleOf, showReport, textAt } from './support.ts';

/** Runs a task to its end and returns its exit status. */
async function ended(task: vscode.Task): Promise<number | undefined> {
  let listener: vscode.Disposable | undefined;
  try {
    const end = new Promise<number | undefined>((resolve) => {
      listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name === task.name) resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    return await end;
  } finally {
    listener?.dispose();
  }
}

/** The task of that name in the workspace's `tasks.json`. */
async function configured(name: string): Promise<vscode.Task> {
  const all = await vscode.tasks.fetchTasks({ type: 'gongkai' });
  const task = all.find((each) => each.name === name);
  assert.ok(task, all.map((each) => each.name).join(', '));
  return task;
}

/** All that Problems shows of a finding. */
function wordsOf(each: vscode.Diagnostic): string {
  const { line, character } = each.range.start;
  return `${line}:${character} ${each.severity} ${ruleOf(each)} ${each.message}`;
}

suite('tasks', () => {
  teardown(closeAll);

  test('are offered for the workspace folder', async () => {
    const task = await configured('检查年报');
    assert.strictEqual(task.source, 'gongkai');
    assert.deepStrictEqual(task.definition, { type: 'gongkai' });
    assert.deepStrictEqual(task.problemMatchers, []);
  });

  for (const name of ['weighty', 'old', 'old hints']) {
    test(`report what is found, and fail where it is weighty: ${name}`, async () => {
      assert.strictEqual(await ended(await configured(name)), 1);
      await found(textAt('folder/one.txt'), ...BROKEN);
      // What is read from the terminal would be there by now.
      await pause();
      await found(textAt('folder/one.txt'), ...BROKEN);
    });
  }

  test('report all that is found in every file, to the letter', async () => {
    const files = ['一', '二', '三'].map((name) => textAt(`many/${name}.txt`));
    const said = () => files.map((uri) => vscode.languages.getDiagnostics(uri).map(wordsOf));
    await vscode.commands.executeCommand('gongkai.checkFolder', textAt('many'));
    const expected = said();
    assert.ok(
      expected.every((each) => each.length > 20),
      String(expected.map((each) => each.length)),
    );
    // The task is not to be taken for the command.
    await vscode.commands.executeCommand('gongkai.checkFolder', textAt('.vscode'));
    assert.strictEqual(await ended(await configured('many')), 1);
    await pause();
    assert.deepStrictEqual(said(), expected);
  });

  test('report nothing twice: not with a folder that is checked, and not with a report that is opened', async () => {
    const uri = textAt('folder/one.txt');
    await ended(await configured('weighty'));
    await pause();
    await found(uri, ...BROKEN);
    await vscode.commands.executeCommand('gongkai.checkFolder', textAt('folder'));
    await found(uri, ...BROKEN);
    await ended(await configured('weighty'));
    await pause();
    await showReport('folder/one.txt');
    await found(uri, ...BROKEN);
  });

  for (const [name, status] of [
    ['never', 0],
    ['nothing', 2],
  ] as const) {
    test(`end with ${status}: ${name}`, async () => {
      assert.strictEqual(await ended(await configured(name)), status);
    });
  }
});

import assert from 'assert';
import * as vscode from 'vscode';
import { BROKEN, closeAll, found, pause, rulesOf, showReport, textAt, until } from './support.ts';

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

suite('tasks', () => {
  teardown(closeAll);

  test('are offered for the workspace folder', async () => {
    const task = await configured('检查年报');
    assert.strictEqual(task.source, 'gongkai');
    assert.deepStrictEqual(task.definition, { type: 'gongkai' });
    // A folder that is not on a disk has no addresses that a problem matcher could find.
    const isOnDisk = vscode.workspace.workspaceFolders?.[0]?.uri.scheme === 'file';
    assert.strictEqual(task.problemMatchers.length, isOnDisk ? 4 : 0);
  });

  test('report what is found, and fail where it is weighty', async () => {
    assert.strictEqual(await ended(await configured('weighty')), 1);
    const one = await until('the problems of the task', () => {
      const there = vscode.languages.getDiagnostics(textAt('folder/one.txt'));
      return there.length > 0 ? there : undefined;
    });
    assert.deepStrictEqual([...new Set(rulesOf(one))], BROKEN);
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

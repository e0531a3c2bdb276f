import assert from 'assert';
import * as vscode from 'vscode';
import { BROKEN, EXTENSION, closeAll, found, showReport } from './support.ts';

// The first suite: what it measures happens once. It says how long, and nothing fails on that.
suite('activation', () => {
  teardown(closeAll);

  test('brings the extension, and the server with the first report', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension);
    const { isActive } = extension;
    const begun = performance.now();
    await extension.activate();
    const activated = performance.now();
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    const shown = performance.now();
    assert.ok(extension.isActive);
    const activation = isActive ? 'before the suite' : `${(activated - begun).toFixed(0)} ms`;
    console.log(`activation: ${activation}; opening to first findings: ${(shown - activated).toFixed(0)} ms`);
  });
});

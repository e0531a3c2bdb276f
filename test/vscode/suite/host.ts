import * as vscode from 'vscode';

// Says in which VS Code the tests run.
suiteSetup(() => {
  const { version, env } = vscode;
  const host = env.uiKind === vscode.UIKind.Desktop ? 'desktop' : (env.remoteName ?? 'browser');
  console.log(
    `VS Code ${version}, ${env.appName}, ${host}, ${vscode.workspace.workspaceFolders?.[0]?.uri.scheme ?? ''}`,
  );
});

import assert from 'assert';
import * as vscode from 'vscode';

export const LANGUAGE = 'gongkai-report';
const COMPANION = 'gongkai.gongkai-companion';
export const EXTENSION = 'gongkai.gongkai-report';
const PATIENCE = 15_000;
/** After so long, what has not happened does not happen. */
export const SETTLED = 1000;

/** Asks again until there is an answer. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(25);
  }
}

export function pause(ms = SETTLED): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The address of a text that was written for the suite (test/vscode/fixtures.ts). */
export function textAt(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/**
 * Writes a text on the disk, and waits until VS Code has it where it still holds the document: what it knows as older it
 * does not save over.
 */
export async function writeText(name: string, content: string): Promise<void> {
  const uri = textAt(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const held = () => vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  await until(`${name} to be read again`, () => (held()?.getText() ?? content) === content || undefined);
}

/** Opens a text as a user does. */
export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(textAt(name)), { preview: false });
}

/** Opens a text that becomes a report by what it says. */
export async function showReport(name: string, open = show): Promise<vscode.TextEditor> {
  const editor = await open(name);
  await until(`${name} to become a report`, () => editor.document.languageId === LANGUAGE || undefined);
  return editor;
}

/**
 * Opens a text as a click in the explorer does: VS Code keeps its document no longer than its editor. One that an
 * extension opens, as `show` does, it keeps for three minutes more.
 */
export async function click(name: string): Promise<vscode.TextEditor> {
  const uri = textAt(name);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`${name} to be shown`, () =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()),
  );
}

/** Resolves when VS Code has closed a document whose editor is closed. */
export async function closed(document: vscode.TextDocument): Promise<void> {
  await until('the document to be closed', () => document.isClosed || undefined);
}

/** The editors that are open; the output is not among them. */
export function tabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

/** Closes every editor and forgets what was typed there. */
export async function closeAll(): Promise<void> {
  for (let left = tabs().length; left > 0; left--) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await until('the editors to close', () => tabs().length === 0 || undefined);
}

/** The place behind the `nth` (from 1) occurrence of `words` in a text. */
export function behind(document: vscode.TextDocument, words: string, nth = 1): vscode.Position {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = document.getText().indexOf(words, at + 1);
    assert.ok(at >= 0, `${words} stands in the text`);
  }
  return document.positionAt(at + words.length);
}

/** The names of the rules of findings, in order. */
export function rulesOf(found: readonly vscode.Diagnostic[]): string[] {
  return found.map(ruleOf).sort();
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Waits until exactly the findings of `rules` are shown. */
export async function found(uri: vscode.Uri, ...rules: string[]): Promise<vscode.Diagnostic[]> {
  const wanted = [...rules].sort().join(', ');
  try {
    return await until(wanted, () => {
      const now = vscode.languages.getDiagnostics(uri);
      return rulesOf(now).join(', ') === wanted ? now : undefined;
    });
  } catch {
    assert.strictEqual(rulesOf(vscode.languages.getDiagnostics(uri)).join(', '), wanted);
    throw new Error('the findings came too late');
  }
}

/** Sets a setting of the user, runs `action`, and takes the setting back. */
export async function withSetting(name: string, value: unknown, action: () => Promise<void>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration('gongkai').update(name, to, vscode.ConfigurationTarget.Global);
  await set(value);
  try {
    await action();
  } finally {
    await set(undefined);
  }
}

/** Sets the user's associations of file names, runs `action`, and takes them back. */
export async function withAssociations(
  first: Readonly<Record<string, string>>,
  action: (set: (associations: Readonly<Record<string, string>>) => Thenable<void>) => Promise<void>,
): Promise<void> {
  const set = (to: Readonly<Record<string, string>> | undefined) =>
    vscode.workspace.getConfiguration('files').update('associations', to, vscode.ConfigurationTarget.Global);
  await set(first);
  try {
    await action(set);
  } finally {
    await set(undefined);
  }
}

/** A file system that holds `files` by their names, in one folder. */
export function memoryFiles(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const missing = (uri: vscode.Uri) => vscode.FileSystemError.FileNotFound(uri);
  const refuse = (uri: vscode.Uri) => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const read = (uri: vscode.Uri): Uint8Array => {
    const content = files[uri.path.slice(1)];
    if (content === undefined) throw missing(uri);
    return new TextEncoder().encode(content);
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: read(uri).length },
    readDirectory: () => Object.keys(files).map((name) => [name, vscode.FileType.File]),
    readFile: read,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

/**
 * Puts `answer` in the place of a function that asks the user while `action` runs.
 * @returns whether it ran: beside an installed extension the suite has an API of its own, and nothing can be put there
 */
export async function withWindow(
  name:
    | 'createQuickPick'
    | 'showQuickPick'
    | 'showInputBox'
    | 'showInformationMessage'
    | 'showWarningMessage'
    | 'showErrorMessage'
    | 'showSaveDialog'
    | 'withProgress',
  answer: (...given: never[]) => unknown,
  action: () => Promise<unknown>,
): Promise<boolean> {
  if (vscode.extensions.getExtension(COMPANION)) return false;
  const original: unknown = vscode.window[name];
  const put = (value: unknown) =>
    Object.defineProperty(vscode.window, name, { value, configurable: true, writable: true });
  put(answer);
  try {
    await action();
  } finally {
    put(original);
  }
  return true;
}

/** The report with one unbalanced figure: 四、结转下年度继续办理 自然人, on which row and column both break. */
export const BROKEN = ['row-sum'];

/** That figure. */
export function brokenCell(document: vscode.TextDocument): vscode.Range {
  const at = behind(document, '四、结转下年度继续办理');
  const start = document.positionAt(document.getText().indexOf('5', document.offsetAt(at)));
  return new vscode.Range(start, start.translate(0, 1));
}

/** The figure in the column 总计 of that row. */
export function brokenTotal(document: vscode.TextDocument): vscode.Range {
  const { start } = brokenCell(document);
  let at = document.offsetAt(start);
  for (let column = 1; column < 7; column++) at = document.getText().indexOf('0', at + 1);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + 1));
}

export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
}

/** What is said of a place. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents as vscode.MarkdownString[])
    .map(({ value }) => value)
    .join('\n');
}

/** Whether the extension under test is an installed one, and the suite runs in a companion with an API of its own. */
export function isBesideInstalled(): boolean {
  return vscode.extensions.getExtension('gongkai.gongkai-companion') !== undefined;
}

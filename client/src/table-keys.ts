import { Disposable, Range, Selection, type TextEditor, commands, window, workspace } from 'vscode';
import type { Direction } from '../../server/src/core/features/cell-beside.ts';
import type { Status } from '../../server/src/lsp/status.ts';
import { LANGUAGE_ID } from './names.ts';
import type { ReportServer } from './report-server.ts';

/** Whether the cursor stands on a line with figures of a table, for the keys that go from cell to cell. */
const IN_TABLE = 'gongkai.inTable';

/** A range as the server gives it. */
type Cell = Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;

/** What a key does where there is no cell to go to. */
const OTHERWISE: Readonly<Record<Direction, readonly [command: string, ...given: unknown[]]>> = {
  next: ['tab'],
  previous: ['outdent'],
  below: ['type', { text: '\n' }],
  above: ['type', { text: '\n' }],
};

/**
 * Goes from the cell at the cursor to another, which is then selected. Where there is none, a chosen figure is let go of,
 * as the key would be typed over it; else the key does what it does elsewhere.
 */
export async function goToCell(server: ReportServer, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  const found = editor?.document.languageId === LANGUAGE_ID ? await cellBeside(server, editor, direction) : null;
  if (editor && !found && !editor.selection.isEmpty && editor.selection.isSingleLine) {
    const { end } = editor.selection;
    editor.selection = new Selection(end, end);
    return;
  }
  if (!editor || !found) {
    const [command, ...given] = OTHERWISE[direction];
    await commands.executeCommand(command, ...given);
    return;
  }
  editor.selection = new Selection(found.start, found.end);
  editor.revealRange(found);
}

async function cellBeside(server: ReportServer, editor: TextEditor, direction: Direction): Promise<Range | null> {
  const { document, selection } = editor;
  try {
    const client = await server.started();
    const found = await client.sendRequest<Cell | null>('gongkai/cellBeside', {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: { line: selection.start.line, character: selection.start.character },
      direction,
    });
    if (!found) return null;
    return new Range(found.start.line, found.start.character, found.end.line, found.end.character);
  } catch {
    // A text that has changed in the meantime, or no server: the key does what it does elsewhere.
    return null;
  }
}

/** Tells VS Code whether the cursor stands where the keys go from cell to cell. */
export class TableKeys implements Disposable {
  private readonly tables = new Map<string, Status['tables']>();
  private readonly subscriptions: Disposable;
  private isIn = false;

  constructor(server: ReportServer) {
    this.subscriptions = Disposable.from(
      server.onStatus(({ uri, tables }) => {
        this.tables.set(uri, tables);
        this.look();
      }),
      window.onDidChangeTextEditorSelection(() => this.look()),
      window.onDidChangeActiveTextEditor(() => this.look()),
      workspace.onDidCloseTextDocument(({ uri }) => this.tables.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private look(): void {
    const editor = window.activeTextEditor;
    const isReport = editor?.document.languageId === LANGUAGE_ID;
    const tables = isReport ? (this.tables.get(editor.document.uri.toString()) ?? []) : [];
    const line = editor?.selection.active.line ?? -1;
    const isIn = tables.some(({ first, last }) => first <= line && line <= last);
    if (isIn === this.isIn) return;
    this.isIn = isIn;
    void commands.executeCommand('setContext', IN_TABLE, isIn);
  }
}

import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  Position,
  type Range,
  type TextDocument,
  languages,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID, SECTION } from './names.ts';
import type { ReportServer } from './report-server.ts';

/** What the server gives: a place, and what stands there. */
interface RowHint {
  readonly position: { readonly line: number; readonly character: number };
  readonly label: string;
  readonly tooltip: string;
}

/** Names the columns of the row of a table in which the cursor stands. */
export class RowHints implements InlayHintsProvider, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly server: ReportServer;
  private readonly subscriptions: Disposable;
  private line = -1;

  readonly onDidChangeInlayHints = this.changes.event;

  constructor(server: ReportServer) {
    this.server = server;
    this.subscriptions = Disposable.from(
      languages.registerInlayHintsProvider({ language: LANGUAGE_ID }, this),
      this.changes,
      window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.follow(textEditor.document, textEditor.selection.active),
      ),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.inlayHints.currentRow`)) this.changes.fire();
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  async provideInlayHints(document: TextDocument, range: Range, token: CancellationToken): Promise<InlayHint[]> {
    const editor = window.activeTextEditor;
    const isOn = workspace.getConfiguration(SECTION).get<boolean>('inlayHints.currentRow', true);
    if (!isOn || editor?.document !== document) return [];
    const { line, character } = editor.selection.active;
    if (!range.contains(new Position(line, 0))) return [];
    try {
      const client = await this.server.started();
      const params = {
        textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
        position: { line, character },
      };
      const hints = await client.sendRequest<readonly RowHint[]>('gongkai/rowHints', params, token);
      return hints.map(hintOf);
    } catch {
      // A text that has changed in the meantime: they are asked for again.
      return [];
    }
  }

  private follow(document: TextDocument, { line }: Position): void {
    if (document.languageId !== LANGUAGE_ID || line === this.line) return;
    this.line = line;
    this.changes.fire();
  }
}

function hintOf({ position: { line, character }, label, tooltip }: RowHint): InlayHint {
  const hint = new InlayHint(new Position(line, character), label);
  hint.tooltip = tooltip;
  hint.paddingRight = true;
  return hint;
}

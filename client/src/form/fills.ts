import { type TextDocument, workspace } from 'vscode';
import type { Filling as CellFilling } from '../../../server/src/core/features/form/fill-wishes.ts';
import type { TableId } from '../../../server/src/core/form/form.ts';
import type { CellsToFill, FilledCells } from '../../../server/src/lsp/fill.ts';
import { reasonOf } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import type { Filling, FromView } from './messages.ts';

type Fill = Extract<FromView, { kind: 'fill' }>;

/** Writes what is filled in into the text, one filling after the other: each is an edit, and one step to undo. */
export class Fills {
  private readonly server: ReportServer;
  private last: Promise<void> = Promise.resolve();
  /** By report: the number of the last filling that is in its text, or that was refused. */
  private readonly done = new Map<string, number>();

  constructor(server: ReportServer) {
    this.server = server;
  }

  /** The number of the last filling of a report that is in its text, or that was refused. */
  of({ uri }: TextDocument): number {
    return this.done.get(uri.toString()) ?? 0;
  }

  /** A view has come, which counts its fillings anew. */
  restart(): void {
    this.done.clear();
  }

  /** Fills in; resolves with what there is to say of it once that is done. */
  fill(document: TextDocument, { number, cells, left }: Fill): Promise<readonly string[]> {
    const sentences = this.last.then(() => this.write(document, cells));
    this.last = sentences.then(() => void this.done.set(document.uri.toString(), number));
    return sentences.then((said) => (left > 0 ? [...said, say('form/no-room', { count: left })] : said));
  }

  private async write(document: TextDocument, cells: readonly Filling[]): Promise<readonly string[]> {
    if (cells.length === 0) return [];
    try {
      const client = await this.server.started();
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const wanted: CellsToFill = { textDocument: { uri, version: document.version }, cells: cells.map(placed) };
      const { edit, said } = await client.sendRequest<FilledCells>('gongkai/fill', wanted);
      const change = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
      if (change && !(await workspace.applyEdit(change))) return [...said, say('form/not-written', {})];
      return said;
    } catch (error) {
      return [say('form/not-filled', { reason: reasonOf(error) })];
    }
  }
}

/** A cell by its table, row and column, of which the names hold no slash. */
function placed({ cell, words }: Filling): CellFilling {
  const [table = '', row = '', column = ''] = cell.split('/');
  return { table: table as TableId, row, column, words };
}

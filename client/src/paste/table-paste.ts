import {
  type CancellationToken,
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Copied } from '../../../server/src/lsp/copied.ts';
import { MOST_COPIED } from '../../../server/src/papers/bounds.ts';
import { SECTION } from '../names.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { onLinesOfItsOwn } from './own-lines.ts';

const HTML = 'text/html';
const TABLE = /<table[\s>]/i;
/** Who waits longer for a paste takes it for lost, and types on, which calls it off (milliseconds). */
const PATIENCE = 5000;
const KIND = DocumentDropOrPasteEditKind.Text.append('gongkai', 'table');

/** What VS Code is told of the provider. */
export const TABLE_PASTE = { providedPasteEditKinds: [KIND], pasteMimeTypes: [HTML] };

/** Offers a table that was copied elsewhere as rows and tabs. Where none was copied, VS Code pastes as it always does. */
export class TablePaste implements DocumentPasteEditProvider {
  private readonly server: ReportServer;

  constructor(server: ReportServer) {
    this.server = server;
  }

  async provideDocumentPasteEdits(
    document: TextDocument,
    [range]: readonly Range[],
    data: DataTransfer,
    { only }: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const isOn = workspace.getConfiguration(SECTION).get<boolean>('pasteTables', true);
    if (!isOn || !range || (only && !only.contains(KIND))) return undefined;
    const html = (await data.get(HTML)?.asString()) ?? '';
    if (html.length > MOST_COPIED || !TABLE.test(html)) return undefined;
    const text = await inTime(this.read(html, token));
    if (text === null) return undefined;
    const before = document.lineAt(range.start.line).text.slice(0, range.start.character);
    const behind = document.lineAt(range.end.line).text.slice(range.end.character);
    return [new DocumentPasteEdit(onLinesOfItsOwn(text, before, behind), say('paste/table', {}), KIND)];
  }

  /** The table as text; null where it is pasted as anywhere else: no table, or no server. */
  private async read(html: string, token: CancellationToken): Promise<string | null> {
    try {
      const client = await this.server.started();
      return await client.sendRequest<string | null>('gongkai/copied', { html } satisfies Copied, token);
    } catch {
      return null;
    }
  }
}

/** What a promise gives, or null where it takes too long. */
async function inTime<T>(promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE)));
  const first = await Promise.race([promise, late]);
  clearTimeout(timer);
  return first;
}

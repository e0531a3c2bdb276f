import { type CancellationToken, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isPaperSought, isUnreadKind, stemOf } from '../../../server/src/host/paper-names.ts';
import { base64Of } from '../../../server/src/lsp/base64.ts';
import type { FilesToGather, Held } from '../../../server/src/lsp/gather.ts';
import { filesIn, reportFilesIn } from '../commands/text-files.ts';
import { readReport, reasonOf } from '../files.ts';
import { textIn } from '../papers/read-file.ts';
import type { ReportServer } from '../report-server.ts';

/** Files are handed over so many at a time: findings come soon, and calling it off takes no longer. */
const PIECE = 8;

let runs = 0;

/** Reports of folders that the server holds together until it is told to let go. */
export class Gathering {
  private readonly client: BaseLanguageClient;
  private readonly run = ++runs;

  private constructor(client: BaseLanguageClient) {
    this.client = client;
  }

  /** Does `work` with what is gathered, and lets go of it. */
  static async with<Result>(server: ReportServer, work: (gathering: Gathering) => Promise<Result>): Promise<Result> {
    const gathering = new Gathering(await server.started());
    try {
      return await work(gathering);
    } finally {
      await gathering.client.sendNotification('gongkai/letGo', { run: gathering.run });
    }
  }

  /**
   * Has files read, until `token` is cancelled.
   * @param tell is told how many there are done
   * @returns how many of them are reports
   */
  async read(
    uris: readonly Uri[],
    { withFindings, tell = () => undefined }: { withFindings: boolean; tell?: (done: number) => void },
    token: CancellationToken,
  ): Promise<number> {
    let reports = 0;
    for (let at = 0; at < uris.length && !token.isCancellationRequested; at += PIECE) {
      const piece = uris.slice(at, at + PIECE);
      const files = await Promise.all(
        piece.map(async (uri) => ({
          uri: this.client.code2ProtocolConverter.asUri(uri),
          name: workspace.asRelativePath(uri),
          held: await heldIn(uri),
        })),
      );
      const params: FilesToGather = { run: this.run, files, withFindings };
      reports += await this.client.sendRequest<number>('gongkai/gather', params, token);
      tell(at + piece.length);
    }
    return reports;
  }

  /** Asks of what was gathered. */
  ask<Answer>(method: string, params: object): Promise<Answer> {
    return this.client.sendRequest<Answer>(method, { run: this.run, ...params });
  }
}

/** The files of folders in which reports may be, and then those of kinds that are not read. */
export async function filesToGather(folders: readonly Uri[], token: CancellationToken): Promise<Uri[]> {
  const [files, others]: [Uri[], Uri[]] = [[], []];
  for (const folder of folders) {
    const own = await reportFilesIn(folder, token);
    const stems = new Set(own.files.map(({ path }) => stemOf(path)));
    files.push(...own.files);
    others.push(...(await filesIn(folder, (path) => isUnreadKind(path) && !stems.has(stemOf(path)), token)));
  }
  return [...files, ...others];
}

/** What a file holds: what is open counts as it is in its editor. */
async function heldIn(uri: Uri): Promise<Held> {
  const open = workspace.textDocuments.find((each) => !each.isClosed && each.uri.toString() === uri.toString());
  if (open) return { kind: 'text', text: open.getText(), decoding: null };
  if (isUnreadKind(uri.path)) return { kind: 'unread', why: null };
  try {
    const bytes = await readReport(uri);
    if (isPaperSought(uri.path)) return { kind: 'paper', content: base64Of(bytes) };
    const { text, encoding, undecodable, byteOffsets } = textIn(bytes);
    return { kind: 'text', text, decoding: { encoding, undecodable, byteOffsets } };
  } catch (error) {
    return { kind: 'unread', why: reasonOf(error) };
  }
}

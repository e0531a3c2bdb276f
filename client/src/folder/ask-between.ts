import { type CancellationToken, type Diagnostic, Uri } from 'vscode';
import type { Between, FolderReports, FoundInFile } from '../../../server/src/lsp/between.ts';
import type { ReportServer } from '../report-server.ts';
import type { Question } from './between-findings.ts';
import { answered, shown } from './check-files.ts';

/** What was found in a file when it was held against others, or in a settings file. */
export interface FoundBetween extends Pick<FoundInFile, 'counts' | 'accepted'> {
  readonly uri: Uri;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the server says of the reports of a folder. */
export interface BetweenAnswer extends Pick<Between, 'revision'> {
  /** Null where all is as it was. */
  readonly files: readonly FoundBetween[] | null;
  /** Of settings files; the server has them shown itself. */
  readonly configs: readonly FoundBetween[];
}

/** Asks the server what stands between the reports of a folder; of none where the folder is of no interest any more. */
export function askBetween(
  server: ReportServer,
  { folder, reports, revision }: Question,
  token: CancellationToken,
): Promise<BetweenAnswer> {
  return answered(server, async (client) => {
    const { code2ProtocolConverter: converter, protocol2CodeConverter: back } = client;
    const addressOf = (key: string) => converter.asUri(Uri.parse(key, true));
    const uris = reports.map(addressOf);
    const params: FolderReports = { folder, uris, ...(revision !== undefined && { revision }) };
    const between = await client.sendRequest<Between>('gongkai/between', params, token);
    const convert = async ({ uri, diagnostics, counts, accepted }: FoundInFile): Promise<FoundBetween> => {
      const own = (await back.asDiagnostics([...diagnostics], token)).map(shown);
      return { uri: back.asUri(uri), diagnostics: own, counts, accepted };
    };
    const all = (found: readonly FoundInFile[]) => Promise.all(found.map(convert));
    return {
      revision: between.revision,
      files: between.files && (await all(between.files)),
      configs: await all(between.configs),
    };
  });
}

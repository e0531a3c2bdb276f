import type { Uri } from 'vscode';
import type { ConvertedPaper, PaperToConvert } from '../../../server/src/lsp/convert.ts';
import { base64Of } from '../../../server/src/lsp/base64.ts';
import { nameOf, readReport } from '../files.ts';
import type { ReportServer } from '../report-server.ts';

/** The text of a paper, and the bytes that it was read from. */
export type PaperText = Extract<ConvertedPaper, { text: string }> & { readonly bytes: Uint8Array };

/** Has the server turn a paper into text. Rejects with the sentence that says why that cannot be, and what to do. */
export async function paperText(server: ReportServer, uri: Uri): Promise<PaperText> {
  const bytes = await readReport(uri);
  const client = await server.started();
  const params: PaperToConvert = { name: nameOf(uri), content: base64Of(bytes) };
  const converted = await client.sendRequest<ConvertedPaper>('gongkai/convert', params);
  if ('refused' in converted) throw new Error(converted.refused);
  return { ...converted, bytes };
}

import type { Uri } from 'vscode';
import type { ConvertedPaper, PaperToConvert } from '../../../server/src/lsp/convert.ts';
import { nameOf, readReport } from '../files.ts';
import type { ReportServer } from '../report-server.ts';

/** The text of a paper, and the bytes that it was read from. */
export type PaperText = Extract<ConvertedPaper, { text: string }> & { readonly bytes: Uint8Array };

/** Has the server turn a paper into text. Rejects with the sentence that says why that cannot be, and what to do. */
export async function paperText(server: ReportServer, uri: Uri): Promise<PaperText> {
  const bytes = await readReport(uri);
  const client = await server.started();
  const params: PaperToConvert = { name: nameOf(uri), content: base64(bytes) };
  const converted = await client.sendRequest<ConvertedPaper>('gongkai/convert', params);
  if ('refused' in converted) throw new Error(converted.refused);
  return { ...converted, bytes };
}

/** So many bytes are turned at a time: a function takes no more arguments. A multiple of three, as base64 has it. */
const PIECE = 0x6000;

function base64(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    written += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return written;
}

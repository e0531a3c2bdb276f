import type { TextDocument } from 'vscode';
import type { ShownForm } from '../../../server/src/lsp/form.ts';
import type { ReportServer } from '../report-server.ts';

/** A report as the official form, and where its cells stand in the text; null where it is not open. */
export async function askForm(server: ReportServer, { uri }: TextDocument): Promise<ShownForm | null> {
  const client = await server.started();
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  return client.sendRequest<ShownForm | null>('gongkai/form', { textDocument });
}

import { type CancellationToken, type Diagnostic, DiagnosticRelatedInformation, Location, Uri } from 'vscode';
import type { BaseLanguageClient, DocumentDiagnosticReport } from 'vscode-languageclient';
import { excessText } from '../../../server/src/host/bounds.ts';
import { decodeBounded } from '../../../server/src/host/decode-bounded.ts';
import type { Decoded } from '../../../server/src/host/decode.ts';
import type { Status } from '../../../server/src/lsp/status.ts';
import { readReport } from '../files.ts';
import { LANGUAGE_ID } from '../names.ts';
import type { ReportServer } from '../report-server.ts';
import { spoken } from '../settings.ts';

/** What the server says of a file. */
export interface Checked {
  readonly status: Status;
  readonly diagnostics: readonly Diagnostic[];
  /** How the file was read. */
  readonly file: Decoded;
}

/** Marks the server's copy of a file, so that it is never mistaken for the document that is open in the editor. */
const COPY = 'gongkai-folder-check';
const PATIENCE = 10_000;

/**
 * Has the server read a file as it stands on disk, in whatever encoding, and forget it again.
 * @returns null for a file that holds no text
 */
export async function checkFile(server: ReportServer, uri: Uri, token: CancellationToken): Promise<Checked | null> {
  const found = decodeBounded(await readReport(uri));
  if (!found) return null;
  if ('excess' in found) throw new Error(excessText(found.excess, spoken()));
  const { text: decoded } = found;
  const client = await server.started();
  const copy = client.code2ProtocolConverter.asUri(uri.with({ fragment: COPY }));
  const status = statusOf(server, copy);
  const textDocument = { uri: copy, languageId: LANGUAGE_ID, version: 1, text: decoded.text };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  try {
    const diagnostics = await diagnosticsOf(client, copy, token);
    return { status: await status, diagnostics, file: decoded };
  } finally {
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: copy } });
  }
}

async function diagnosticsOf(client: BaseLanguageClient, uri: string, token: CancellationToken): Promise<Diagnostic[]> {
  const report = await client.sendRequest<DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
    token,
  );
  if (report.kind !== 'full') return [];
  const diagnostics = await client.protocol2CodeConverter.asDiagnostics(report.items, token);
  for (const diagnostic of diagnostics) {
    if (diagnostic.relatedInformation) diagnostic.relatedInformation = diagnostic.relatedInformation.map(ofTheFile);
  }
  return diagnostics;
}

/** Related places lie in the file, not in the server's copy. */
function ofTheFile({ location: { uri, range }, message }: DiagnosticRelatedInformation): DiagnosticRelatedInformation {
  return new DiagnosticRelatedInformation(new Location(uri.with({ fragment: '' }), range), message);
}

/** What the server says of the document of that address when it has read it. */
function statusOf(server: ReportServer, uri: string): Promise<Status> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      subscription.dispose();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new Error('no answer from the server'))), PATIENCE);
    const subscription = server.onStatus((status) => {
      if (status.uri === uri) end(() => resolve(status));
    });
  });
}

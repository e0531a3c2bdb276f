import { type CancellationToken, type Diagnostic, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { inOrder, pieces } from '../../../server/src/cli/ahead.ts';
import type { Decoded } from '../../../server/src/host/decode.ts';
import type { TextFindings, TextsToCheck } from '../../../server/src/lsp/check-texts.ts';
import { reasonOf } from '../files.ts';
import { shownAt } from '../papers/addresses.ts';
import { readFile } from '../papers/read-file.ts';
import type { ReportServer } from '../report-server.ts';

/** A file as it was read. */
interface ReadFile {
  readonly uri: Uri;
  /** The moment at which reading it began. */
  readonly since: number;
  /** Null where it could not be read. */
  readonly file: Decoded | null;
  /** Why nothing is known of it, in words; null where all went well. */
  readonly failure: string | null;
}

/** What became of a file. */
export interface CheckedFile extends ReadFile, Pick<TextFindings, 'isReport' | 'isSeveral' | 'counts' | 'accepted'> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Files are handed to the server in pieces: few enough that findings come soon, enough that handing over costs little. */
const PIECE = 8;
/** So many pieces are read and handed over before the first one has come back. */
const AHEAD = 8;

const UNKNOWN = {
  isReport: false,
  isSeveral: false,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  accepted: 0,
} as const;

/** How files are checked. */
interface Manner extends Pick<TextsToCheck, 'isKept' | 'folder'> {
  /** Tells the present moment. */
  readonly now: () => number;
}

/**
 * Has the server check files as they stand on the disk, in whatever encoding. Yields them in their order, some at a
 * time, until `token` is cancelled: then at once no more.
 */
export function checkFiles(
  server: ReportServer,
  uris: readonly Uri[],
  { now, ...keeping }: Manner,
  token: CancellationToken,
): AsyncGenerator<readonly CheckedFile[], void> {
  let left = uris.length;
  const work = async (piece: readonly Uri[]): Promise<CheckedFile[]> => {
    left -= piece.length;
    const after = left;
    const files = await Promise.all(piece.map((uri) => read(server, uri, now)));
    return checked(server, files, { left: after, ...keeping }, token);
  };
  return inOrder(pieces(uris, PIECE), work, () => AHEAD, signalOf(token));
}

async function read(server: ReportServer, uri: Uri, now: () => number): Promise<ReadFile> {
  const since = now();
  try {
    return { uri, since, file: await readFile(server, uri), failure: null };
  } catch (error) {
    return { uri, since, file: null, failure: reasonOf(error) };
  }
}

async function checked(
  server: ReportServer,
  files: readonly ReadFile[],
  about: Omit<TextsToCheck, 'texts'>,
  token: CancellationToken,
): Promise<CheckedFile[]> {
  const texts = files.flatMap(({ uri, file }) => (file ? [{ uri, text: file.text }] : []));
  const answers = texts.length === 0 ? [] : await found(server, { texts, ...about }, token);
  return files.map((each) => {
    if (!each.file) return { ...each, ...UNKNOWN, diagnostics: [] };
    const answer = answers.shift() ?? { ...UNKNOWN, diagnostics: [], failure: '' };
    return { ...each, ...answer };
  });
}

type Found = Omit<TextFindings, 'diagnostics'> & Pick<CheckedFile, 'diagnostics'>;

/** What the server says of texts. Where it does not answer, each has that as its failure. */
async function found(
  server: ReportServer,
  {
    texts,
    ...about
  }: Omit<TextsToCheck, 'texts'> & {
    readonly texts: readonly { readonly uri: Uri; readonly text: string }[];
  },
  token: CancellationToken,
): Promise<Found[]> {
  try {
    return await answered(server, async (client) => {
      const { code2ProtocolConverter: converter, protocol2CodeConverter: back } = client;
      const params: TextsToCheck = {
        texts: texts.map(({ uri, text }) => ({ uri: converter.asUri(uri), text })),
        ...about,
      };
      const outcomes = await client.sendRequest<readonly TextFindings[]>('gongkai/checkTexts', params, token);
      const converted = async (each: TextFindings) => ({
        ...each,
        diagnostics: (await back.asDiagnostics([...each.diagnostics], token)).map(shown),
      });
      return Promise.all(outcomes.map(converted));
    });
  } catch (error) {
    return texts.map(() => ({ ...UNKNOWN, diagnostics: [], failure: reasonOf(error) }));
  }
}

/** Of a paper, other places of a finding lie in its text, as the finding does. */
export function shown(diagnostic: Diagnostic): Diagnostic {
  for (const each of diagnostic.relatedInformation ?? []) each.location.uri = shownAt(each.location.uri);
  return diagnostic;
}

/** Asks the server; once more where it was restarted in the meantime. */
export async function answered<T>(server: ReportServer, ask: (client: BaseLanguageClient) => Promise<T>): Promise<T> {
  const client = await server.started();
  try {
    return await ask(client);
  } catch (error) {
    const next = await server.started();
    if (next === client) throw error;
    return ask(next);
  }
}

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

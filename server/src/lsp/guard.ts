import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Reading } from './documents.ts';
import type { Session } from './session.ts';

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/**
 * A handler that never fails: a failure is logged, and `none` answered. `begin` takes the request in and returns the
 * work; a request that is cancelled between the two is answered so.
 * @param ready what has to be known before the work is done
 */
export function guard<Params, Result>(
  { connection, runtime }: Pick<Session, 'connection' | 'runtime'>,
  method: string,
  none: Result,
  begin: (params: Params) => () => Result,
  ready: (params: Params) => Promise<void> = () => Promise.resolve(),
): Handler<Params, Result> {
  return async (params, token) => {
    try {
      const work = begin(params);
      await ready(params);
      await runtime.turn();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(failure(method, error));
      return none;
    }
  };
}

/**
 * A guarded handler that answers of a document as it is when its turn comes, and `none` where it is not open. Where the
 * request holds a place (`placed`), which an edit in the meantime would have moved, it is refused after one.
 */
export function guardDocument<Params extends { textDocument: TextDocumentIdentifier }, Result>(
  session: Session,
  method: string,
  none: Result,
  work: (reading: Reading, params: Params) => Result,
  { placed = false }: { placed?: boolean } = {},
): Handler<Params, Result> {
  const { documents, configs } = session;
  return guard(
    session,
    method,
    none,
    (params) => {
      const { uri } = params.textDocument;
      const asked = documents.get(uri);
      const revision = asked?.revision;
      return () => {
        const document = documents.get(uri);
        if (!document) return none;
        if (placed && (document !== asked || document.revision !== revision)) {
          throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
        }
        return work(documents.read(document), params);
      };
    },
    ({ textDocument: { uri } }) => (documents.get(uri) ? configs.ready(uri) : Promise.resolve()),
  );
}

/** Does `work`; a failure is logged. */
export function attempt({ connection }: Pick<Session, 'connection'>, name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    connection.console.error(failure(name, error));
  }
}

/** What is logged of a failure. */
export function failure(name: string, error: unknown): string {
  return `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

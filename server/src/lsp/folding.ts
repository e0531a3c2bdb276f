import { foldings } from '../core/features/folding.ts';
import { guardDocument } from './guard.ts';
import type { Session } from './session.ts';

/** What folds away in a document, by whole lines. */
export function foldingRanges(session: Session): void {
  const { connection, client } = session;
  connection.onFoldingRanges(
    guardDocument(session, 'textDocument/foldingRange', [], ({ analysis }) =>
      foldings(analysis)
        .slice(0, client.mostFoldings)
        .map(({ first, last }) => ({ startLine: first, endLine: last })),
    ),
  );
}

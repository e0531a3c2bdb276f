import { foldings } from '../core/features/folding.ts';
import { guardDocument } from './guard.ts';
import { editorLines, positionAt } from './positions.ts';
import type { Session } from './session.ts';

/** What folds away in a document, by whole lines. */
export function foldingRanges(session: Session): void {
  const { connection, client } = session;
  connection.onFoldingRanges(
    guardDocument(session, 'textDocument/foldingRange', [], ({ analysis }) => {
      const { syntax } = analysis.report;
      const lines = editorLines(syntax);
      const lineOf = (index: number): number => positionAt(lines, syntax.lines[index]?.start ?? 0).line;
      return foldings(analysis)
        .slice(0, client.mostFoldings)
        .map(({ first, last }) => ({ startLine: lineOf(first), endLine: lineOf(last) }))
        .filter(({ startLine, endLine }) => startLine < endLine);
    }),
  );
}
